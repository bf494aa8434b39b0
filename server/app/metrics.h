// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/backend.h"
#include "server/app/loop_lag.h"
#include "server/app/measured_store.h"
#include "server/app/rate_meter.h"
#include "server/app/room_count.h"
#include "server/app/server_figures.h"
#include "server/connection/connections.h"
#include "server/net/admission.h"
#include "server/net/tls_entrance.h"
#include "shared/admin/node_info.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>

namespace confab {

/// Collects the server's figures from those who count, and measures what nobody else does. Lives as long as
/// the event loop.
class Metrics final : public QObject
{
    Q_OBJECT
public:
    /// Where figures come from; all outlive this.
    struct Sources {
        NodeId node;
        const Connections &connections;
        const AdmissionControl &admissions;
        const TlsEntrance &entrance;
        const ChatRooms &rooms;
        const Backend &backend;
        MeasuredStore &store;
        std::shared_ptr<const TransportCounters> transport;
    };

    explicit Metrics(Sources sources);

    /// Begins to measure the event loop, which wakes an idle server up once a second.
    void start() { m_lag.start(); }

    /// Administration has figures, too.
    void setAdmin(std::function<AdminFigures()> admin) { m_admin = std::move(admin); }

    /// With the number of rooms as the store has it now, for which it is waited a second at most.
    QCoro::Task<ServerFigures> figures();

    NodeInfo nodeInfo() const;

private:
    /// All but the number of rooms.
    ServerFigures figuresAtOnce() const;

    const Sources m_sources;
    const Timestamp m_startedAt = currentTime();
    QElapsedTimer m_uptime;
    std::function<AdminFigures()> m_admin; ///< Empty: there is no administration.
    LoopLag m_lag;
    RateMeter m_messageRate;
    RoomCount m_roomCount;
};

} // namespace confab
