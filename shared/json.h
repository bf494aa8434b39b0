// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <optional>

namespace confab {

enum class JsonKind { Null, Boolean, Number, String, Array, Object };

/// One member of an object, as written: `key` without its quotes, still escaped; `value` without
/// surrounding white space. Both point into the text they were found in.
struct JsonField {
    QByteArrayView key;
    JsonKind kind;
    QByteArrayView value;

    /// True when the key, with its escapes resolved, is `name`.
    bool isNamed(QByteArrayView name) const;
};

/// A JSON text that is known to be valid, with the members of its outermost object in their order.
struct JsonSkim {
    JsonKind kind;
    QVarLengthArray<JsonField, 8> fields;

    /// The last member called `name`, as JavaScript reads duplicates; null if there is none.
    const JsonField *find(QByteArrayView name) const;
};

/// Checks that `text` (valid UTF-8) is exactly one JSON value (RFC 8259) and finds the members of the
/// outermost object without building anything. Numbers of any size and lone surrogates written as escapes
/// are accepted, for they are valid JSON and must be passed on as they are. At most `maxJsonDepth` levels.
/// Nullopt when it is not JSON.
std::optional<JsonSkim> skimJson(QByteArrayView text);

/// The elements of a text that is exactly one JSON array, as written, without white space around them; they
/// point into `text`. Nullopt for anything else. Checks as `skimJson` does.
std::optional<QList<QByteArrayView>> skimJsonArray(QByteArrayView text);

inline constexpr int maxJsonDepth = 512;

/// Valid UTF-8 as text, every character of it.
QString textFromUtf8(QByteArrayView utf8);

/// The text of a JSON string with quotes and escapes, as found by `skimJson`.
QString jsonStringValue(QByteArrayView quoted);

/// The value of any JSON text found by `skimJson`, as Qt's type; what no double can hold is null or 0.
QJsonValue jsonValue(QByteArrayView text);

/// Appends `utf8` (valid UTF-8) as a JSON string with quotes; escapes only what RFC 8259 §7 demands.
void appendJsonString(QByteArray &out, QByteArrayView utf8);

/// One complete JSON value as text: what a client sent, byte for byte, or what the server made.
class JsonText
{
public:
    static JsonText fromUtf8(QByteArrayView text); ///< A JSON string; `text` is valid UTF-8.
    static JsonText fromString(const QString &text) { return fromUtf8(text.toUtf8()); }
    static JsonText fromInteger(qint64 value) { return JsonText(QByteArray::number(value)); }
    static JsonText fromObject(const QJsonObject &object);
    static JsonText fromValue(const QJsonValue &value);
    /// Nullopt when `text` is not one valid JSON value in UTF-8.
    static std::optional<JsonText> parse(QByteArrayView text);
    /// `text` was found by `skimJson`; the caller vouches for it.
    static JsonText fromValid(QByteArrayView text) { return JsonText(text.toByteArray()); }

    const QByteArray &bytes() const { return m_bytes; }

    friend bool operator==(const JsonText &, const JsonText &) = default;

private:
    explicit JsonText(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

} // namespace confab
