// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/message_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::MessageText)
};

MessageProblem problemAt(const QString &text, qsizetype position, const QString &reason)
{
    const QStringView before = QStringView(text).first(position);
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = position - before.lastIndexOf(u'\n');
    return {Texts::tr("This is no JSON: %1, in line %2, column %3.")
                .arg(reason, QString::number(line), QString::number(column)),
            position};
}

MessageProblem jsonProblem(const QString &text)
{
    // QJsonDocument takes only arrays and objects, so the value is read as the element of an array.
    const QByteArray utf8 = text.toUtf8();
    QJsonParseError error;
    QJsonDocument::fromJson("[" + utf8 + "]", &error);
    if (error.error == QJsonParseError::NoError) // Two values, or what only Qt lets pass.
        return problemAt(text, 0, Texts::tr("it must be one value"));
    const qsizetype offset = std::clamp(qsizetype(error.offset) - 1, qsizetype(0), utf8.size());
    const qsizetype position = QString::fromUtf8(QByteArrayView(utf8).first(offset)).size();
    return problemAt(text, std::min(position, text.size()), error.errorString());
}

} // namespace

tl::expected<JsonText, MessageProblem> readMessage(const QString &text, MessageMode mode)
{
    if (text.trimmed().isEmpty())
        return tl::unexpected(MessageProblem{Texts::tr("There is no message yet."), 0, true});
    if (mode == MessageMode::Text)
        return JsonText::fromString(text);
    const auto json = JsonText::parse(text.trimmed().toUtf8());
    if (!json)
        return tl::unexpected(jsonProblem(text));
    const QByteArray &bytes = json->bytes();
    if (bytes == "null" || bytes == "\"\"")
        return tl::unexpected(MessageProblem{Texts::tr("A message is neither null nor an empty text.")});
    return *json;
}

QString messageAsText(const JsonText &message)
{
    if (modeOf(message) == MessageMode::Text)
        return jsonStringValue(message.bytes());
    return QString::fromUtf8(message.bytes());
}

MessageMode modeOf(const JsonText &message)
{
    return message.bytes().startsWith('"') ? MessageMode::Text : MessageMode::Json;
}

} // namespace confab
