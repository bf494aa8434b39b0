// SPDX-License-Identifier: MIT
#include "shared/protocol/frame_words.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::FrameWords)
};

QByteArray text(const JsonField &field)
{
    if (field.kind == JsonKind::String)
        return jsonStringValue(field.value).toUtf8();
    return field.kind == JsonKind::Null ? QByteArray() : field.value.toByteArray();
}

} // namespace

Result<QByteArray> FrameWords::room() const
{
    if (m_room && m_room->kind != JsonKind::String)
        return failure(ErrorCode::InvalidRoomName, Texts::tr("not a string"));
    if (m_room)
        return roomText(*m_room);
    const auto words = otherValues();
    return words.isEmpty() ? QByteArray() : text(*words.first());
}

std::optional<JsonText> FrameWords::message() const
{
    if (const JsonField *field = m_frame.find("message")) {
        if (field->kind == JsonKind::Null || field->value == QByteArrayView("\"\""))
            return std::nullopt;
        return JsonText::fromValid(field->value);
    }
    QByteArray joined;
    const auto words = otherValues();
    for (qsizetype i = m_room ? 0 : 1; i < words.size(); ++i) {
        if (!joined.isEmpty())
            joined += ' ';
        joined += text(*words[i]);
    }
    if (joined.isEmpty())
        return std::nullopt;
    return JsonText::fromUtf8(joined);
}

Result<QByteArray> FrameWords::roomText(const JsonField &field)
{
    const QString name = jsonStringValue(field.value);
    if (!name.isValidUtf16())
        return failure(ErrorCode::InvalidRoomName, Texts::tr("not valid UTF-16"));
    return name.toUtf8();
}

QVarLengthArray<const JsonField *, 8> FrameWords::otherValues() const
{
    QVarLengthArray<const JsonField *, 8> words;
    for (const JsonField &field : m_frame.fields) {
        const bool isWord = !field.isNamed("event") && !field.isNamed("room") && !field.isNamed("message") &&
                            !field.isNamed("messageId");
        if (isWord)
            words.append(&field);
    }
    return words;
}

} // namespace confab
