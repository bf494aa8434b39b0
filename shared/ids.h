// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <compare>
#include <functional>

namespace confab {

/// The name of a room: 1–255 bytes of valid UTF-8 without control characters, kept as UTF-8.
/// Only `parse` makes one, so whoever holds one need not check it again.
class RoomName
{
public:
    static constexpr qsizetype maxBytes = 255;

    /// Error 021 for an empty name, 101 for one that is too long, not UTF-8 or has control characters.
    static Result<RoomName> parse(QByteArrayView utf8);

    const QByteArray &utf8() const { return m_utf8; }
    QString toString() const;

    friend bool operator==(const RoomName &a, const RoomName &b) { return a.m_utf8 == b.m_utf8; }
    friend bool operator<(const RoomName &a, const RoomName &b) { return a.m_utf8 < b.m_utf8; }
    friend size_t qHash(const RoomName &name, size_t seed = 0) { return qHash(name.m_utf8, seed); }

private:
    explicit RoomName(QByteArray utf8)
        : m_utf8(std::move(utf8))
    {
    }

    QByteArray m_utf8;
};

/// Names one connection, unguessable and unique over all nodes and restarts: a random UUID (version 4).
class ConnectionId
{
public:
    static ConnectionId create() { return ConnectionId(QUuid::createUuid()); }

    /// Error 104 when `text` is not 36 characters of a UUID.
    static Result<ConnectionId> parse(QByteArrayView text);

    /// 36 lower-case characters, no braces.
    QByteArray toByteArray() const { return m_uuid.toByteArray(QUuid::WithoutBraces); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const ConnectionId &, const ConnectionId &) = default;
    friend bool operator<(const ConnectionId &a, const ConnectionId &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const ConnectionId &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit ConnectionId(QUuid uuid)
        : m_uuid(uuid)
    {
    }

    QUuid m_uuid;
};

/// Names one server process: printable text without spaces, 1–128 characters.
class NodeId
{
public:
    static Result<NodeId> parse(const QString &text);

    /// The host's name and a random suffix.
    static NodeId create();

    const QString &toString() const { return m_text; }

    friend bool operator==(const NodeId &, const NodeId &) = default;
    friend size_t qHash(const NodeId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    explicit NodeId(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace confab

template <>
struct std::hash<confab::RoomName> {
    size_t operator()(const confab::RoomName &name) const noexcept { return qHash(name); }
};

template <>
struct std::hash<confab::ConnectionId> {
    size_t operator()(const confab::ConnectionId &id) const noexcept { return qHash(id); }
};
