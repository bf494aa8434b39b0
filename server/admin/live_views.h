// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/audit_log.h"
#include "server/admin/live_view.h"
#include "server/admin/log_tail.h"
#include "server/admin/stats_source.h"
#include "server/rooms/chat_rooms.h"
#include "server/rooms/directory.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace confab {

/// Names one operator's connection.
using AdminSessionId = quint64;

/// The way of notifications to operators.
class AdminOutlet
{
public:
    virtual ~AdminOutlet() = default;
    virtual void notify(AdminSessionId session, const QByteArray &text) = 0;
    /// Whether so much waits for this operator that more should wait, too.
    virtual bool isBacklogged(AdminSessionId session) const = 0;
};

/// What operators watch. Everything new is looked for four times a second, and only while somebody watches;
/// who does not keep up gets less, for what was not sent is part of the next difference. Lives as long as the
/// loop.
class LiveViews : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds interval{250};
    static constexpr qsizetype mostOfSession = 32;

    struct Sources {
        ChatRooms &rooms;
        RoomEvents &events;
        Directory &directory;
        LogTail &log;
        AuditLog &audit;
        StatsSource stats;
        JoinedAtUnit joinedAt;
    };

    explicit LiveViews(Sources sources);
    ~LiveViews() override;

    /// Who is told; must be set before anybody subscribes.
    void setOutlet(AdminOutlet &outlet) { m_outlet = &outlet; }

    /// The subscription's number and its snapshot, as one JSON object. Differences follow after `announce`.
    QCoro::Task<RpcResult> subscribe(AdminSessionId session, LiveTopic topic, LiveWindow window);
    /// The parameters are those of `updateSubscription`: which topic they are for is known here.
    QCoro::Task<RpcResult> update(AdminSessionId session, AdminParams params);
    /// False when there was none of that number.
    bool unsubscribe(AdminSessionId session, quint64 subscription);

    /// The answers to what the session asked have been sent: notifications may follow.
    void announce(AdminSessionId session);

    /// Ends all subscriptions of a session, or only those on topics that its role does not allow any more.
    void endSession(AdminSessionId session);
    void restrict(AdminSessionId session, AdminRole role);

    qsizetype count() const { return qsizetype(m_views.size()); }

private:
    struct Key {
        AdminSessionId session;
        quint64 subscription;
        auto operator<=>(const Key &) const = default;
    };
    struct Entry {
        LiveTopic topic;
        std::shared_ptr<LiveView> view;
        std::optional<RoomName> room = std::nullopt; ///< Whose members are watched.
        bool isAnswered = false;                     ///< Its snapshot has been made.
        bool isAnnounced = false;
        bool isRefreshing = false;
    };
    using Views = std::map<Key, Entry>;

    std::shared_ptr<LiveView> makeView(LiveTopic topic, const LiveWindow &window) const;
    Entry *find(const Key &key);
    JsonText answer(const Key &key, const Entry &entry) const;
    void onTick();
    QCoro::Task<> refresh(Key key, std::shared_ptr<LiveView> view);
    void erase(Views::iterator first, Views::iterator last);

    const Sources m_sources;
    AdminOutlet *m_outlet = nullptr;
    Views m_views;
    quint64 m_lastSubscription = 0;
    quint64 m_ticks = 0;
    QTimer m_timer;
};

/// The least role that may watch a topic.
AdminRole roleFor(LiveTopic topic);

} // namespace confab
