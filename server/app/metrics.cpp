// SPDX-License-Identifier: MIT
#include "server/app/metrics.h"

namespace confab {

namespace {

void appendFamily(QByteArray &out, const QByteArray &name, const QByteArray &type, const QByteArray &help)
{
    out += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void appendFigure(QByteArray &out, const QByteArray &name, const QByteArray &type, const QByteArray &help,
                  quint64 value)
{
    appendFamily(out, name, type, help);
    out += name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace

QByteArray Metrics::text() const
{
    QByteArray out;
    appendFigure(out, "confab_connections", "gauge", "Clients connected to this node.",
                 quint64(m_connections.count()));
    appendFigure(out, "confab_sockets", "gauge", "Sockets that count against limits.connections.",
                 quint64(m_admissions.count()));
    appendFigure(out, "confab_connections_opened_total", "counter", "Clients that have connected.",
                 m_connections.openedCount());
    appendFigure(out, "confab_connections_refused_total", "counter",
                 "Clients refused by limits.connections or limits.connections_per_address.",
                 m_admissions.refusedCount());
    appendFigure(out, "confab_tls_handshake_failures_total", "counter", "TLS handshakes that have failed.",
                 m_entrance.failedCount());
    appendFigure(out, "confab_messages_total", "counter", "Messages delivered to rooms on this node.",
                 m_rooms.messages().counts().arrived);
    appendFigure(out, "confab_messages_missed_total", "counter",
                 "Rooms whose members on this node were told that they may have missed messages.",
                 m_rooms.messages().counts().missed);
    appendFigure(out, "confab_store_available", "gauge", "1 while the store can be used, 0 while it is away.",
                 m_backend.isAvailable() ? 1 : 0);
    appendFigure(out, "confab_store_gaps_total", "counter",
                 "How often the subscriptions to a shared store were lost and have come back.",
                 m_backend.gapCount());
    appendFigure(out, "confab_request_errors_total", "counter", "Requests answered with an error.",
                 m_connections.errors().total());

    const QByteArray closed = "confab_connections_closed_total";
    appendFamily(out, closed, "counter", "Clients whose connection has ended, by reason.");
    for (const CloseReason reason : allCloseReasons) {
        const QByteArray name(closeReasonName(reason).data(), closeReasonName(reason).size());
        out += closed + "{reason=\"" + name + "\"} " + QByteArray::number(m_connections.closedCount(reason)) +
               '\n';
    }
    return out;
}

} // namespace confab
