// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace confab::bench {

/// The text of a message: `b:PPPPP:SSSSSSSSSS:`, publisher and sequence number in decimal, padded with `x`.
/// Fixed in width, so that reading one is a handful of instructions.
struct MessageText {
    static constexpr std::string_view start = "b:";
    static constexpr int publisherDigits = 5;
    static constexpr int sequenceDigits = 10;
    static constexpr int maxPublishers = 100'000;
    static constexpr int minSize = 2 + publisherDigits + 1 + sequenceDigits + 1;

    int publisher;
    uint32_t sequence;

    void write(char *text, int size) const
    {
        text[0] = 'b';
        text[1] = ':';
        writeDigits(text + 2, publisherDigits, uint64_t(publisher));
        text[2 + publisherDigits] = ':';
        writeDigits(text + 3 + publisherDigits, sequenceDigits, sequence);
        text[minSize - 1] = ':';
        for (int i = minSize; i < size; ++i)
            text[i] = 'x';
    }

    /// Nothing when the text is not one of ours, whole and unharmed.
    static std::optional<MessageText> read(std::string_view text)
    {
        if (text.size() < size_t(minSize) || !text.starts_with(start) || text[minSize - 1] != ':')
            return std::nullopt;
        for (const char character : text.substr(minSize)) {
            if (character != 'x')
                return std::nullopt;
        }
        return MessageText{int(readDigits(text.substr(2, publisherDigits))),
                           uint32_t(readDigits(text.substr(3 + publisherDigits, sequenceDigits)))};
    }

private:
    static void writeDigits(char *to, int digits, uint64_t value)
    {
        for (int i = digits - 1; i >= 0; --i, value /= 10)
            to[i] = char('0' + value % 10);
    }

    static uint64_t readDigits(std::string_view text)
    {
        uint64_t value = 0;
        for (const char digit : text)
            value = value * 10 + uint64_t(digit - '0');
        return value;
    }
};

} // namespace confab::bench
