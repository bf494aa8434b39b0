// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/backend.h"
#include "server/connection/connections.h"
#include "server/net/admission.h"
#include "server/net/tls_entrance.h"

namespace confab {

/// The server's figures in Prometheus' text format.
class Metrics
{
public:
    Metrics(const Connections &connections, const AdmissionControl &admissions, const TlsEntrance &entrance,
            const ChatRooms &rooms, const Backend &backend)
        : m_connections(connections)
        , m_admissions(admissions)
        , m_entrance(entrance)
        , m_rooms(rooms)
        , m_backend(backend)
    {
    }

    QByteArray text() const;

private:
    const Connections &m_connections;
    const AdmissionControl &m_admissions;
    const TlsEntrance &m_entrance;
    const ChatRooms &m_rooms;
    const Backend &m_backend;
};

} // namespace confab
