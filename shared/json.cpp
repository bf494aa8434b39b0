// SPDX-License-Identifier: MIT
#include "shared/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringConverter>

#include <simdjson.h>

#include <cmath>

namespace confab {

namespace {

// A strict reader that keeps positions instead of values. simdjson is not used for this: its DOM refuses
// numbers over 64 bits and lone surrogates, which existing clients send, and its on-demand mode checks
// only what is read. Bytes over 0x7f are left to the UTF-8 check.
class Skimmer
{
public:
    explicit Skimmer(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    std::optional<QList<QByteArrayView>> elements()
    {
        QList<QByteArrayView> result;
        skipSpace();
        if (!at('[') || !array(0, &result))
            return std::nullopt;
        skipSpace();
        return m_at == m_end ? std::optional(result) : std::nullopt;
    }

    std::optional<JsonSkim> skim()
    {
        JsonSkim result;
        skipSpace();
        const auto kind = value(0, &result);
        if (!kind)
            return std::nullopt;
        skipSpace();
        if (m_at != m_end)
            return std::nullopt;
        result.kind = *kind;
        return result;
    }

private:
    bool at(char c) const { return m_at != m_end && *m_at == c; }

    bool take(char c)
    {
        if (!at(c))
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    // `outermost` takes the members found; null below the first level.
    std::optional<JsonKind> value(int depth, JsonSkim *outermost)
    {
        if (m_at == m_end)
            return std::nullopt;
        if (depth == maxJsonDepth && (*m_at == '{' || *m_at == '['))
            return std::nullopt;
        switch (*m_at) {
        case '{':
            return object(depth, outermost) ? std::optional(JsonKind::Object) : std::nullopt;
        case '[':
            return array(depth, nullptr) ? std::optional(JsonKind::Array) : std::nullopt;
        case '"':
            return string() ? std::optional(JsonKind::String) : std::nullopt;
        case 't':
            return word("true") ? std::optional(JsonKind::Boolean) : std::nullopt;
        case 'f':
            return word("false") ? std::optional(JsonKind::Boolean) : std::nullopt;
        case 'n':
            return word("null") ? std::optional(JsonKind::Null) : std::nullopt;
        default:
            return number() ? std::optional(JsonKind::Number) : std::nullopt;
        }
    }

    bool object(int depth, JsonSkim *outermost)
    {
        ++m_at;
        skipSpace();
        if (take('}'))
            return true;
        for (;;) {
            const char *const key = m_at;
            if (!at('"') || !string())
                return false;
            const char *const keyEnd = m_at;
            skipSpace();
            if (!take(':'))
                return false;
            skipSpace();
            const char *const start = m_at;
            const auto kind = value(depth + 1, nullptr);
            if (!kind)
                return false;
            if (outermost) {
                outermost->fields.append(
                    {QByteArrayView(key + 1, keyEnd - 1), *kind, QByteArrayView(start, m_at)});
            }
            skipSpace();
            if (take('}'))
                return true;
            if (!take(','))
                return false;
            skipSpace();
        }
    }

    // `elements` takes the elements found; null where nobody wants them.
    bool array(int depth, QList<QByteArrayView> *elements)
    {
        ++m_at;
        skipSpace();
        if (take(']'))
            return true;
        for (;;) {
            const char *const start = m_at;
            if (!value(depth + 1, nullptr))
                return false;
            if (elements)
                elements->append(QByteArrayView(start, m_at));
            skipSpace();
            if (take(']'))
                return true;
            if (!take(','))
                return false;
            skipSpace();
        }
    }

    bool string()
    {
        ++m_at;
        while (m_at != m_end) {
            const auto c = uchar(*m_at++);
            if (c == '"')
                return true;
            if (c < 0x20)
                return false;
            if (c == '\\' && !escape())
                return false;
        }
        return false;
    }

    bool escape()
    {
        if (m_at == m_end)
            return false;
        switch (*m_at++) {
        case '"':
        case '\\':
        case '/':
        case 'b':
        case 'f':
        case 'n':
        case 'r':
        case 't':
            return true;
        case 'u':
            for (int i = 0; i < 4; ++i) {
                if (m_at == m_end || !isHexDigit(*m_at++))
                    return false;
            }
            return true;
        default:
            return false;
        }
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }

    bool digits()
    {
        const char *const start = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != start;
    }

    bool word(QByteArrayView word)
    {
        if (!QByteArrayView(m_at, m_end).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    static bool isHexDigit(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    const char *m_at;
    const char *const m_end;
};

} // namespace

bool JsonField::isNamed(QByteArrayView name) const
{
    if (!key.contains('\\'))
        return key == name;
    const QByteArray quoted = '"' + key.toByteArray() + '"';
    return jsonStringValue(quoted).toUtf8() == name;
}

const JsonField *JsonSkim::find(QByteArrayView name) const
{
    for (qsizetype i = fields.size() - 1; i >= 0; --i) {
        if (fields[i].isNamed(name))
            return &fields[i];
    }
    return nullptr;
}

std::optional<QList<QByteArrayView>> skimJsonArray(QByteArrayView text)
{
    return Skimmer(text).elements();
}

std::optional<JsonSkim> skimJson(QByteArrayView text)
{
    return Skimmer(text).skim();
}

QString jsonStringValue(QByteArrayView quoted)
{
    const QByteArrayView inner = quoted.sliced(1, quoted.size() - 2);
    if (!inner.contains('\\'))
        return textFromUtf8(inner);
    return jsonValue(quoted).toString();
}

QString textFromUtf8(QByteArrayView utf8)
{
    // QString::fromUtf8 takes a byte order mark for an instruction; here it is a character like others.
    constexpr auto flags = QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;
    return QStringDecoder(QStringConverter::Utf8, flags)(utf8);
}

namespace {

bool isPartOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// `json` with numbers that no double can hold in the form JavaScript would give them again: null for the
/// infinite ones, 0 for the tiny ones.
QByteArray withRepresentableNumbers(QByteArrayView json)
{
    QByteArray out;
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInString && c == '\\') {
            out.append(c).append(json[++i]);
            continue;
        }
        if (c == '"')
            isInString = !isInString;
        if (isInString || (c != '-' && (c < '0' || c > '9'))) {
            out.append(c);
            continue;
        }
        const qsizetype start = i;
        while (i + 1 < json.size() && isPartOfNumber(json[i + 1]))
            ++i;
        const QByteArrayView number = json.sliced(start, i + 1 - start);
        bool isInRange = false;
        const double value = number.toDouble(&isInRange);
        out.append(isInRange ? number : QByteArrayView(std::isinf(value) ? "null" : "0"));
    }
    return out;
}

} // namespace

QJsonValue jsonValue(QByteArrayView text)
{
    // QJsonDocument reads only arrays and objects at the top.
    QByteArray wrapped;
    wrapped.reserve(text.size() + 2);
    wrapped.append('[').append(text).append(']');
    QJsonDocument document = QJsonDocument::fromJson(wrapped);
    if (document.isNull())
        document = QJsonDocument::fromJson(withRepresentableNumbers(wrapped));
    return document.array().at(0);
}

void appendJsonString(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out.reserve(out.size() + utf8.size() + 2);
    out.append('"');
    qsizetype plain = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = uchar(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.sliced(plain, i - plain));
        plain = i + 1;
        switch (c) {
        case '"':
            out.append("\\\"");
            break;
        case '\\':
            out.append("\\\\");
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        case '\b':
            out.append("\\b");
            break;
        case '\f':
            out.append("\\f");
            break;
        default:
            out.append("\\u00").append(hex[c >> 4]).append(hex[c & 0xf]);
        }
    }
    out.append(utf8.sliced(plain)).append('"');
}

JsonText JsonText::fromUtf8(QByteArrayView text)
{
    QByteArray out;
    appendJsonString(out, text);
    return JsonText(std::move(out));
}

JsonText JsonText::fromObject(const QJsonObject &object)
{
    return JsonText(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

JsonText JsonText::fromValue(const QJsonValue &value)
{
    // QJsonDocument writes only arrays and objects at the top.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return JsonText(array.sliced(1, array.size() - 2));
}

std::optional<JsonText> JsonText::parse(QByteArrayView text)
{
    if (!simdjson::validate_utf8(text.data(), size_t(text.size())) || !skimJson(text))
        return std::nullopt;
    return JsonText(text.trimmed().toByteArray());
}

} // namespace confab
