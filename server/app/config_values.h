// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/server_config.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace confab {

/// A value from an option or the environment: numbers are text there, and escapes are ours to read.
struct PlainText {
    QString text;
};

/// A value as somebody wrote it: as text, or as what TOML made of it. `std::monostate` is what no key takes:
/// tables, dates, lists of something else than strings.
using WrittenValue = std::variant<PlainText, QString, QStringList, qint64, double, std::monostate>;

/// The meaning of a written value, or what was expected instead: `expected "s" or "ms"`.
template <typename T>
using Parsed = tl::expected<T, QString>;

template <typename E>
using Choices = QList<std::pair<QString, E>>;

Parsed<QString> toText(const WrittenValue &value);
Parsed<QStringList> toList(const WrittenValue &value);
Parsed<std::optional<quint16>> toPort(const WrittenValue &value);
Parsed<int> toCount(const WrittenValue &value, int most);
Parsed<qint64> toBytes(const WrittenValue &value, qint64 most);
/// Numbers are seconds. What is not zero but rounds to it is refused, because zero means something else.
Parsed<std::chrono::milliseconds> toDuration(const WrittenValue &value, std::chrono::milliseconds most);
Parsed<std::chrono::milliseconds> toDuration(const WrittenValue &value, std::chrono::milliseconds least,
                                             std::chrono::milliseconds most);
Parsed<QHostAddress> toAddress(const WrittenValue &value);
Parsed<std::optional<NodeId>> toNodeId(const WrittenValue &value);
Parsed<QString> toPath(const WrittenValue &value);
Parsed<QStringList> toPaths(const WrittenValue &value);
Parsed<QList<RoomName>> toRooms(const WrittenValue &value);
Parsed<QByteArray> toDelimiter(const WrittenValue &value);
Parsed<QString> toPrimusPath(const WrittenValue &value);
Parsed<QStringList> toOrigins(const WrittenValue &value);
/// Without "*".
Parsed<QStringList> toNamedOrigins(const WrittenValue &value);
Parsed<QList<Subnet>> toSubnets(const WrittenValue &value);
/// One of `languageCodes`.
Parsed<QString> toLanguage(const WrittenValue &value);
/// `most` characters at most.
Parsed<QString> toSentence(const WrittenValue &value, qsizetype most);

/// The inverse: TOML that reads back as the same value.
QString tomlString(const QString &text);
QString tomlList(const QStringList &texts);
QString tomlPort(std::optional<quint16> port);
QString tomlBytes(qint64 bytes);
QString tomlDuration(std::chrono::milliseconds duration);

/// `expected "s" or "ms"`
QString expectedOneOf(QStringList words);

template <typename E>
Parsed<E> toChoice(const WrittenValue &value, const Choices<E> &choices)
{
    const auto text = toText(value);
    QStringList names;
    for (const auto &[name, meaning] : choices) {
        if (text && *text == name)
            return meaning;
        names.append(tomlString(name));
    }
    return tl::unexpected(expectedOneOf(names));
}

template <typename E>
QString tomlChoice(E value, const Choices<E> &choices)
{
    for (const auto &[name, meaning] : choices) {
        if (meaning == value)
            return tomlString(name);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace confab
