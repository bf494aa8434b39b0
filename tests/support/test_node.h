// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/chat_rooms.h"
#include "tests/support/await.h"
#include "tests/support/deferred_store.h"

#include <QSet>

namespace confab {

/// The rooms of one node, on a store that several nodes may share and that answers at once or later.
class TestNode
{
public:
    enum class Answers { AtOnce, Later };

    TestNode(std::shared_ptr<RoomStore> shared, Broker &broker, Answers answers, const char *name = "one",
             qsizetype roomsPerConnection = 0)
        : store(shared)
        , rooms(answers == Answers::Later ? static_cast<RoomStore &>(store) : *shared, broker,
                ChatRooms::Options{*NodeId::parse(QString::fromLatin1(name)), roomsPerConnection})
    {
    }
    /// Every coroutine ends before its object does.
    ~TestNode()
    {
        store.release();
        settle();
    }

    DeferredStore store; ///< Not used by nodes whose store answers at once.
    ChatRooms rooms;
};

inline RoomName roomNamed(QByteArrayView name)
{
    return RoomName::parse(name).value();
}

inline JsonText text(const char *words)
{
    return JsonText::fromUtf8(words);
}

/// What came of saying something.
inline Result<> said(Eventual<> eventual)
{
    return await(std::move(eventual).task());
}

/// Who is in the room, asked of the store itself.
inline QSet<ConnectionId> idsInStore(RoomStore &store, const RoomName &room)
{
    QSet<ConnectionId> ids;
    const auto members = await(store.members(room));
    if (members) {
        for (const Member &member : *members)
            ids.insert(member.id);
    }
    return ids;
}

} // namespace confab
