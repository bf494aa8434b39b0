// SPDX-License-Identifier: MIT
#include "server/extensions/script/source_map.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The numbers of one segment: base 64, five bits a digit, the lowest first; the lowest bit is the sign.
QList<int> decodeSegment(QByteArrayView segment)
{
    QList<int> numbers;
    quint32 value = 0;
    int shift = 0;
    for (const char character : segment) {
        const qsizetype digit = digits.indexOf(character);
        if (digit < 0 || shift > 25)
            return {};
        value |= quint32(digit & 31) << shift;
        shift += 5;
        if (digit & 32)
            continue;
        numbers.append((value & 1) ? -int(value >> 1) : int(value >> 1));
        value = 0;
        shift = 0;
    }
    return numbers;
}

} // namespace

SourceMap SourceMap::parse(const QByteArray &json)
{
    const QByteArray mappings =
        QJsonDocument::fromJson(json).object().value("mappings"_L1).toString().toLatin1();
    SourceMap map;
    int source = 0; // each number is the difference to the one before, in the whole map
    for (const QByteArray &line : mappings.split(';')) {
        int first = -1;
        for (const QByteArray &segment : line.split(',')) {
            const QList<int> numbers = decodeSegment(segment);
            if (numbers.size() < 4)
                continue;
            source += numbers[2];
            if (first < 0)
                first = source;
        }
        map.m_lines.append(first);
    }
    return map;
}

int SourceMap::lineOf(int generatedLine) const
{
    if (m_lines.isEmpty())
        return generatedLine;
    // A line without a mapping belongs to the one before it; those before all are of no source.
    for (qsizetype line = std::min<qsizetype>(generatedLine, m_lines.size()) - 1; line >= 0; --line) {
        if (m_lines[line] >= 0)
            return m_lines[line] + 1;
    }
    return 0;
}

} // namespace confab
