// SPDX-License-Identifier: MIT
#pragma once

#include "shared/ids.h"

#include <QByteArray>

namespace confab {

/// Names of what is kept in Redis outside the scripts (docs/cluster.md, "Data model").
class RedisKeys
{
public:
    explicit RedisKeys(QByteArray prefix)
        : m_prefix(std::move(prefix))
    {
    }

    const QByteArray &prefix() const { return m_prefix; }
    QByteArray rooms() const { return m_prefix + "rooms"; }
    QByteArray sessions() const { return m_prefix + "sessions"; }
    QByteArray members(const RoomName &room) const { return m_prefix + "members:{" + room.utf8() + '}'; }
    QByteArray connections(const QByteArray &session) const { return m_prefix + "connections:" + session; }
    QByteArray memberships(const QByteArray &session) const { return m_prefix + "memberships:" + session; }
    QByteArray cache(const QByteArray &key) const { return m_prefix + "cache:{" + key + '}'; }

    /// Channels: of a room, of one process, and of changes.
    QByteArray roomChannel(const RoomName &room) const { return m_prefix + "channel:{" + room.utf8() + '}'; }
    QByteArray nodeChannel(const QByteArray &address) const { return m_prefix + "node:" + address; }
    QByteArray eventsChannel() const { return m_prefix + "events"; }

private:
    const QByteArray m_prefix;
};

/// The first byte of what is published says what it is.
namespace redis_envelope {

// On the channel of a room.
inline constexpr char message = 'm';
inline constexpr char roomRemoved = 'd'; ///< Followed by the members' ids, 36 bytes each.
// On the channel of a node.
inline constexpr char beat = 'b';
inline constexpr char nodeMessage = 'n';

} // namespace redis_envelope

/// How a line on the channel of changes begins. Fields follow, each after a space, and the name of the room
/// last, in which anything may be but line ends. A message has one line or more.
namespace redis_change {

inline constexpr char roomAdded = 'a';     ///< CREATEDAT NAME
inline constexpr char roomRemoved = 'r';   ///< NAME
inline constexpr char memberPut = 'p';     ///< ID COUNT JOINEDAT SESSION NAME
inline constexpr char memberDropped = 'd'; ///< ID COUNT NAME

} // namespace redis_change

} // namespace confab
