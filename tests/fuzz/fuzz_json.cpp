// SPDX-License-Identifier: MIT
// The input is the text. simdjson's DOM is the judge of what is JSON, but for what it cannot hold and we
// pass on: numbers of any size, lone surrogates.
#include "shared/json.h"

#include <simdjson.h>

#include <cstdint>
#include <cstdlib>

using namespace confab;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

int depthOf(QByteArrayView text)
{
    int depth = 0;
    int deepest = 0;
    bool isString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isString && c == '\\')
            ++i;
        else if (c == '"')
            isString = !isString;
        else if (!isString && (c == '[' || c == '{'))
            deepest = std::max(deepest, ++depth);
        else if (!isString && (c == ']' || c == '}'))
            --depth;
    }
    return deepest;
}

/// Whether the judge's refusal may be due to a value that is JSON but beyond it.
bool mayBeTooMuchForIt(simdjson::error_code error, QByteArrayView text)
{
    switch (error) {
    case simdjson::NUMBER_ERROR:
        return text.contains('e') || text.contains('E') || text.size() >= 19;
    case simdjson::STRING_ERROR:
        return text.contains("\\ud") || text.contains("\\uD");
    default:
        return false;
    }
}

void checkFields(const JsonSkim &skim, QByteArrayView text)
{
    check(skim.kind == JsonKind::Object || skim.fields.isEmpty());
    const char *at = text.data();
    for (const JsonField &field : skim.fields) {
        check(field.key.data() > at && field.value.data() > field.key.data() + field.key.size());
        at = field.value.data() + field.value.size();
        check(at < text.data() + text.size());
        const auto value = skimJson(field.value);
        check(value && value->kind == field.kind);
        check(field.value.trimmed().size() == field.value.size());
        const QByteArray quoted = '"' + field.key.toByteArray() + '"';
        const QByteArray name = jsonStringValue(quoted).toUtf8();
        if (field.isNamed(name))
            check(skim.find(name) >= &field);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto skim = skimJson(text);
    if (skim)
        checkFields(*skim, text);

    const bool isUtf8 = simdjson::validate_utf8(text.data(), size);
    check(JsonText::parse(text).has_value() == (skim && isUtf8));
    if (!isUtf8)
        return 0;
    if (skim) {
        jsonValue(text.trimmed());
        const QByteArray wrapped = '[' + text.toByteArray() + ']';
        check(skimJson(wrapped) || depthOf(text) >= maxJsonDepth);
    }

    // Text itself, as a string, is always JSON and comes back as it was. Qt takes a leading BOM away.
    const JsonText string = JsonText::fromUtf8(text);
    check(skimJson(string.bytes()).has_value());
    if (!text.startsWith("\xef\xbb\xbf"))
        check(jsonStringValue(string.bytes()).toUtf8() == text);

    if (text.startsWith("\xef\xbb\xbf")) {
        check(!skim); // some versions of simdjson skip it
        return 0;
    }
    simdjson::dom::parser parser;
    const auto error = parser.parse(text.data(), size, true).error();
    if (skim && error)
        check(mayBeTooMuchForIt(error, text));
    if (!skim && !error)
        check(depthOf(text) >= maxJsonDepth);
    return 0;
}
