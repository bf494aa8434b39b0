// SPDX-License-Identifier: MIT
#pragma once

#include "shared/eventual.h"
#include "shared/model.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace confab {

/// Who says something: a connection, or the server itself.
using Sender = std::optional<ConnectionId>;

/// Hooks around what happens in rooms (PROTOCOL.md §6). Leave out what you do not need. Lower priority runs
/// first, equal priorities in the order of installation.
struct Middleware {
    QString name;
    int priority = 100;
    std::function<Task<>(ConnectionId, RoomName)> join = {};  ///< An error refuses.
    std::function<Task<>(ConnectionId, RoomName)> leave = {}; ///< An error refuses.
    /// Once a message; an error fails the say. The sender is who really says it, whatever an earlier hook has
    /// put into `Message::from`. A hook that never waits answers a Result, and costs next to nothing; one
    /// that may is a coroutine, and answers a Task.
    std::function<Eventual<Message>(Sender, Message)> onSayReceive = {};
    std::function<Task<Message>(ConnectionId, Message)> say =
        {}; ///< Once a recipient; an error drops that copy.
};

/// The installed middleware, in order. Hooks may be added and replaced at any time; a run that is under way
/// goes on with the hooks it began with.
class MiddlewareChain
{
public:
    /// Installs `middleware`, in place of the one with its name if there is one.
    void add(Middleware middleware);
    void remove(const QString &name);
    bool has(const QString &name) const;

    bool hasOnSayReceive() const { return m_hasOnSayReceive; }
    bool hasSay() const { return m_hasSay; }

    /// Ask every hook in turn; the first error ends the run and is the answer.
    Task<> runJoin(ConnectionId id, RoomName room) const;
    Task<> runLeave(ConnectionId id, RoomName room) const;
    Eventual<Message> runOnSayReceive(Sender sender, Message message) const;
    Task<Message> runSay(ConnectionId recipient, Message message) const;

private:
    using Hooks = std::vector<Middleware>;

    static Eventual<Message> askSayers(std::shared_ptr<const Hooks> hooks, size_t at, Sender sender,
                                       Message &&message);
    static Task<Message> askFurther(std::shared_ptr<const Hooks> hooks, size_t at, Sender sender,
                                    Task<Message> asked);
    /// The first hook from there on that is asked about what is said; their number when there is none.
    static size_t sayerFrom(const Hooks &hooks, size_t at);

    void change(Hooks hooks);

    // Shared with the runs under way, and therefore never changed in place.
    std::shared_ptr<const Hooks> m_hooks = std::make_shared<const Hooks>();
    size_t m_firstSayer = 0;
    bool m_hasOnSayReceive = false;
    bool m_hasSay = false;
};

} // namespace confab
