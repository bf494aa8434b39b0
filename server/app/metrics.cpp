// SPDX-License-Identifier: MIT
#include "server/app/metrics.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

Metrics::Metrics(Sources sources)
    : m_sources(std::move(sources))
    , m_roomCount(m_sources.store)
{
    m_uptime.start();
    connect(&m_lag, &LoopLag::measured, this, [this] {
        m_messageRate.sample(m_sources.rooms.messages().counts().received, RateMeter::Clock::now());
    });
}

QCoro::Task<ServerFigures> Metrics::figures()
{
    const auto rooms = co_await m_roomCount.current();
    ServerFigures figures = figuresAtOnce();
    figures.rooms = rooms;
    co_return figures;
}

ServerFigures Metrics::figuresAtOnce() const
{
    ServerFigures figures{.node = m_sources.node,
                          .startedAt = m_startedAt,
                          .uptime = std::chrono::milliseconds(m_uptime.elapsed()),
                          .opened = m_sources.connections.openedCount(),
                          .refused = m_sources.admissions.refusedCount(),
                          .sockets = m_sources.admissions.count(),
                          .tlsHandshakeFailures = m_sources.entrance.failedCount(),
                          .transport = *m_sources.transport,
                          .members = m_sources.rooms.index().memberCount(),
                          .rooms = std::nullopt,
                          .messages = m_sources.rooms.messages().counts(),
                          .messagesPerSecond = m_messageRate.perSecond(),
                          .errors = m_sources.connections.errors(),
                          .eventLoopLag = m_lag.histogram(),
                          .longestRecentLag = m_lag.longestRecent(),
                          .isStoreAvailable = m_sources.backend.isAvailable(),
                          .storeGaps = m_sources.backend.gapCount(),
                          .store = m_sources.store.figures(),
                          .process = currentProcessFigures(),
                          .admin = m_admin ? std::optional(m_admin()) : std::nullopt};
    for (const TransportKind kind : allTransportKinds)
        figures.connections[size_t(kind)] = m_sources.connections.count(kind);
    for (const CloseReason reason : allCloseReasons)
        figures.closed[size_t(reason)] = m_sources.connections.closedCount(reason);
    return figures;
}

NodeInfo Metrics::nodeInfo() const
{
    return {.node = m_sources.node,
            .version = QStringLiteral(CONFAB_VERSION),
            .startedAt = m_startedAt,
            .connections = m_sources.connections.count(),
            .members = m_sources.rooms.index().memberCount(),
            .messagesPerSecond = m_messageRate.perSecond(),
            .eventLoopLag = m_lag.longestRecent(),
            .memoryBytes = currentProcessFigures().residentBytes.value_or(0),
            .isStoreAvailable = m_sources.backend.isAvailable()};
}

} // namespace confab
