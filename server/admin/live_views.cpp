// SPDX-License-Identifier: MIT
#include "server/admin/live_views.h"

#include "server/admin/feed_view.h"
#include "server/admin/polled_views.h"
#include "server/admin/room_views.h"
#include "shared/logging.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr quint64 ticksPerRefresh = 4;

tl::unexpected<RpcError> refusal(const Error &error)
{
    return tl::unexpected(chatError(error));
}

tl::unexpected<RpcError> noSuchSubscription()
{
    return tl::unexpected(
        invalidParam(u"subscription", Texts::tr("names no subscription of this connection")));
}

tl::unexpected<RpcError> tooMany()
{
    return tl::unexpected(
        RpcError{RpcErrorCode::InvalidRequest, Texts::tr("one connection may have %n subscriptions", nullptr,
                                                         int(LiveViews::mostOfSession))});
}

tl::unexpected<RpcError> roomMissing()
{
    return tl::unexpected(invalidParam(u"room", Texts::tr("is missing: the topic is one room's members")));
}

tl::unexpected<RpcError> otherRoom()
{
    return tl::unexpected(invalidParam(u"room", Texts::tr("cannot be another one: subscribe to that room")));
}

} // namespace

AdminRole roleFor(LiveTopic topic)
{
    return topic == LiveTopic::Audit ? AdminRole::Admin : AdminRole::Viewer;
}

LiveViews::LiveViews(Sources sources)
    : m_sources(std::move(sources))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &LiveViews::onTick);
}

LiveViews::~LiveViews() = default;

std::shared_ptr<LiveView> LiveViews::makeView(LiveTopic topic, const LiveWindow &window) const
{
    switch (topic) {
    case LiveTopic::Rooms:
        return std::make_shared<RoomsView>(m_sources.rooms, m_sources.events, m_sources.directory, window);
    case LiveTopic::Room:
        return std::make_shared<MembersView>(m_sources.rooms, m_sources.events, m_sources.directory,
                                             m_sources.joinedAt, window);
    case LiveTopic::Connections:
        return std::make_shared<ConnectionsView>(m_sources.directory, window);
    case LiveTopic::Nodes:
        return std::make_shared<NodesView>(m_sources.directory);
    case LiveTopic::Stats:
        return std::make_shared<StatsView>(m_sources.stats);
    case LiveTopic::Log:
        return std::make_shared<FeedView>(m_sources.log.feed(), window);
    case LiveTopic::Audit:
        break;
    }
    return std::make_shared<FeedView>(m_sources.audit.feed(), window);
}

// --- asking ----------------------------------------------------------------------------------------------

QCoro::Task<RpcResult> LiveViews::subscribe(AdminSessionId session, LiveTopic topic, LiveWindow window)
{
    if (topic == LiveTopic::Room && !window.room)
        co_return roomMissing();
    const auto first = m_views.lower_bound({session, 0});
    if (std::distance(first, m_views.lower_bound({session + 1, 0})) >= mostOfSession)
        co_return tooMany();
    const Key key{session, ++m_lastSubscription};
    const auto view = makeView(topic, window);
    const auto watchedRoom = topic == LiveTopic::Room ? window.room : std::nullopt;
    m_views.emplace(key, Entry{topic, view, watchedRoom});
    const auto loaded = co_await view->load();
    Entry *const entry = find(key);
    if (!entry) // the operator has gone
        co_return noSuchSubscription();
    if (!loaded) {
        m_views.erase(key);
        co_return refusal(loaded.error());
    }
    entry->isAnswered = true;
    if (!m_timer.isActive())
        m_timer.start();
    co_return answer(key, *entry);
}

QCoro::Task<RpcResult> LiveViews::update(AdminSessionId session, AdminParams params)
{
    const Key key{session, quint64(params.integer(u"subscription"))};
    Entry *entry = find(key);
    if (!entry || !entry->isAnswered)
        co_return noSuchSubscription();
    auto window = readWindow(entry->topic, params);
    if (!window)
        co_return tl::unexpected(window.error());
    if (entry->room) {
        if (window->room && *window->room != *entry->room)
            co_return otherRoom();
        window->room = entry->room;
    }
    const auto view = entry->view;
    view->arrange(*window);
    const auto refreshed = co_await view->refresh();
    entry = find(key);
    if (!entry)
        co_return noSuchSubscription();
    if (!refreshed)
        co_return refusal(refreshed.error());
    co_return answer(key, *entry);
}

JsonText LiveViews::answer(const Key &key, const Entry &entry) const
{
    const QByteArray text = "{\"subscription\":" + QByteArray::number(key.subscription) + ",\"topic\":\"" +
                            liveTopicName(entry.topic).toLatin1() + "\"," + entry.view->snapshot() + '}';
    return JsonText::fromValid(text);
}

bool LiveViews::unsubscribe(AdminSessionId session, quint64 subscription)
{
    const auto found = m_views.find({session, subscription});
    if (found == m_views.end())
        return false;
    erase(found, std::next(found));
    return true;
}

void LiveViews::announce(AdminSessionId session)
{
    for (auto view = m_views.lower_bound({session, 0});
         view != m_views.end() && view->first.session == session; ++view)
        view->second.isAnnounced = view->second.isAnswered;
}

// --- telling ---------------------------------------------------------------------------------------------

void LiveViews::onTick()
{
    const bool isTimeToRefresh = ++m_ticks % ticksPerRefresh == 0;
    // A refresh that is done at once may end a subscription; so may telling one.
    QList<Key> keys;
    for (const auto &[key, entry] : m_views)
        keys.append(key);
    for (const Key &key : keys) {
        Entry *entry = find(key);
        if (!entry || !entry->isAnnounced || m_outlet->isBacklogged(key.session))
            continue;
        if (!entry->isRefreshing && (isTimeToRefresh || entry->view->wantsRefresh())) {
            entry->isRefreshing = true;
            refresh(key, entry->view);
            entry = find(key);
        }
        const QByteArray news = entry ? entry->view->difference() : QByteArray();
        if (news.isEmpty())
            continue;
        const QByteArray params = "{\"subscription\":" + QByteArray::number(key.subscription) +
                                  ",\"topic\":\"" + liveTopicName(entry->topic).toLatin1() + "\"," + news +
                                  '}';
        m_outlet->notify(key.session, encodeRpcNotification("changed", params));
    }
}

QCoro::Task<> LiveViews::refresh(Key key, std::shared_ptr<LiveView> view)
{
    const auto refreshed = co_await view->refresh();
    if (!refreshed)
        qCDebug(logAdmin, "a live view is as old as before: %ls",
                qUtf16Printable(confab::errorText(refreshed.error())));
    if (Entry *const entry = find(key))
        entry->isRefreshing = false;
}

LiveViews::Entry *LiveViews::find(const Key &key)
{
    const auto found = m_views.find(key);
    return found == m_views.end() ? nullptr : &found->second;
}

// --- the end ---------------------------------------------------------------------------------------------

void LiveViews::endSession(AdminSessionId session)
{
    erase(m_views.lower_bound({session, 0}), m_views.lower_bound({session + 1, 0}));
}

void LiveViews::restrict(AdminSessionId session, AdminRole role)
{
    for (auto view = m_views.lower_bound({session, 0});
         view != m_views.end() && view->first.session == session;) {
        const auto next = std::next(view);
        if (roleFor(view->second.topic) > role)
            erase(view, next);
        view = next;
    }
}

void LiveViews::erase(Views::iterator first, Views::iterator last)
{
    m_views.erase(first, last);
    if (m_views.empty())
        m_timer.stop();
}

} // namespace confab
