// SPDX-License-Identifier: MIT
#include "server/admin/audit_entry.h"

#include "shared/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the line holds besides this: its time, and the sequence in the feed.
constexpr qsizetype roomForTime = 128;

QString cut(const QString &text, qsizetype mostBytes)
{
    if (text.size() * 3 <= mostBytes)
        return text; // no character of UTF-16 has more bytes
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= mostBytes)
        return text;
    qsizetype end = mostBytes;
    const auto isInsideCharacter = [&utf8](qsizetype at) { return (quint8(utf8[at]) & 0xC0) == 0x80; };
    while (end > 0 && isInsideCharacter(end))
        --end;
    return QString::fromUtf8(utf8.first(end)) + u"… (%1 bytes)"_s.arg(utf8.size());
}

// Deeper values are looked at as a whole.
constexpr int mostAuditDepth = 8;

QJsonObject readableObject(const JsonSkim &skim, int depth);

QJsonValue readable(QByteArrayView text, int depth)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toByteArray() + ']', &error);
    if (error.error == QJsonParseError::NoError)
        return document.array().first();
    const auto skim = skimJson(text);
    const bool isInner = skim && (skim->kind == JsonKind::Object || skim->kind == JsonKind::Array);
    if (!isInner)
        return QString::fromUtf8(text);
    if (depth == mostAuditDepth) // as a text it might show a secret
        return u"(%1 bytes)"_s.arg(text.size());
    if (skim->kind == JsonKind::Object)
        return readableObject(*skim, depth + 1);
    QJsonArray list;
    for (const QByteArrayView element : skimJsonArray(text).value_or(QList<QByteArrayView>()))
        list.append(readable(element, depth + 1));
    return list;
}

QJsonObject readableObject(const JsonSkim &skim, int depth)
{
    QJsonObject object;
    for (const JsonField &field : skim.fields)
        object[jsonStringValue(QByteArray('"' + field.key.toByteArray() + '"'))] =
            readable(field.value, depth);
    return object;
}

bool isSecret(const QString &key)
{
    for (const auto name : {"password"_L1, "token"_L1, "secret"_L1}) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QJsonObject masked(const QJsonObject &object);

QJsonValue masked(const QJsonValue &value)
{
    if (value.isString())
        return cut(value.toString(), mostAuditTextBytes);
    if (value.isObject())
        return masked(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray list;
    for (const QJsonValue entry : value.toArray())
        list.append(masked(entry));
    return list;
}

QJsonObject masked(const QJsonObject &object)
{
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = cut(member.key(), mostAuditTextBytes);
        result[key] = isSecret(member.key()) ? QJsonValue(u"***"_s) : masked(QJsonValue(member.value()));
    }
    return result;
}

QLatin1StringView outcomeName(AuditEntry::Outcome outcome)
{
    switch (outcome) {
    case AuditEntry::Outcome::Ok:
        return "ok"_L1;
    case AuditEntry::Outcome::Refused:
        return "refused"_L1;
    case AuditEntry::Outcome::Error:
        return "error"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject withParams(const AuditEntry &entry, const QJsonObject &params, qsizetype mostTextBytes)
{
    QJsonObject object{{"user"_L1, cut(entry.user, mostTextBytes)},
                       {"address"_L1, cut(entry.address, mostTextBytes)},
                       {"method"_L1, cut(entry.method, mostTextBytes)},
                       {"params"_L1, params},
                       {"outcome"_L1, outcomeName(entry.outcome)}};
    if (entry.outcome != AuditEntry::Outcome::Ok) {
        object["code"_L1] = cut(entry.code, mostTextBytes);
        object["detail"_L1] = cut(entry.detail, mostTextBytes);
    }
    return object;
}

qsizetype sizeOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).size();
}

} // namespace

QJsonObject auditParams(QByteArrayView text)
{
    const auto skim = skimJson(text);
    return skim ? readableObject(*skim, 0) : QJsonObject();
}

QJsonObject toJson(const AuditEntry &entry)
{
    constexpr qsizetype most = mostAuditLineBytes - roomForTime;
    QJsonObject object = withParams(entry, masked(entry.params), mostAuditTextBytes);
    if (sizeOf(object) <= most)
        return object;
    const QJsonObject omitted{{"omitted"_L1, u"%1 bytes"_s.arg(sizeOf(entry.params))}};
    object = withParams(entry, omitted, mostAuditTextBytes);
    if (sizeOf(object) <= most)
        return object;
    // Escapes make six bytes of one; these five texts fit however they are written.
    constexpr qsizetype shortText = 128;
    return withParams(entry, omitted, shortText);
}

} // namespace confab
