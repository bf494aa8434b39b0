// SPDX-License-Identifier: MIT
#include "server/app/prometheus_text.h"
#include "server/app/server_figures.h"
#include "shared/error_codes.h"

namespace confab {

namespace {

using Type = PrometheusText::Type;

QByteArray bytesOf(QLatin1StringView name)
{
    return QByteArray(name.data(), name.size());
}

void addConnections(PrometheusText &text, const ServerFigures &figures)
{
    text.begin("confab_connections", Type::Gauge, "Clients connected to this node, by transport.");
    for (const TransportKind kind : allTransportKinds)
        text.add(double(figures.connections[size_t(kind)]),
                 {{"transport", bytesOf(transportKindName(kind))}});
    text.gauge("confab_sockets", "Sockets that count against limits.connections.", double(figures.sockets));
    text.counter("confab_connections_opened_total", "Clients that have connected.", double(figures.opened));
    text.counter("confab_connections_refused_total",
                 "Clients refused by limits.connections or limits.connections_per_address.",
                 double(figures.refused));
    text.begin("confab_connections_closed_total", Type::Counter,
               "Clients whose connection has ended, by reason.");
    for (const CloseReason reason : allCloseReasons)
        text.add(double(figures.closed[size_t(reason)]), {{"reason", bytesOf(closeReasonName(reason))}});
    text.counter("confab_tls_handshake_failures_total", "TLS handshakes that have failed.",
                 double(figures.tlsHandshakeFailures));
}

void addTraffic(PrometheusText &text, const TransportCounters &counters)
{
    text.counter("confab_received_bytes_total", "Bytes that clients have sent, after their handshakes.",
                 double(counters.bytesReceived));
    text.counter("confab_sent_bytes_total", "Bytes that have been sent to clients, after their handshakes.",
                 double(counters.bytesSent));
    text.gauge("confab_queue_high_water_bytes",
               "The most that one client has left waiting for it since the start.",
               double(counters.queueHighWater));
    text.counter("confab_rate_limit_pauses_total",
                 "How often a client was not read from because of limits.frames_per_second.",
                 double(counters.rateLimitPauses));
}

void addRooms(PrometheusText &text, const ServerFigures &figures)
{
    if (figures.rooms)
        text.gauge("confab_rooms", "Rooms in the store.", double(*figures.rooms));
    text.gauge("confab_members", "Members of rooms on this node, one for each room they are in.",
               double(figures.members));
    text.counter("confab_messages_received_total", "Messages said on this node.",
                 double(figures.messages.received));
    text.counter("confab_messages_total", "Messages that came to rooms with members on this node.",
                 double(figures.messages.arrived));
    text.counter("confab_messages_delivered_total", "Copies of messages given to members on this node.",
                 double(figures.messages.delivered));
    text.counter("confab_messages_missed_total",
                 "Rooms whose members on this node were told that they may have missed messages.",
                 double(figures.messages.missed));
    text.begin("confab_request_errors_total", Type::Counter, "Requests answered with an error, by code.");
    for (const ErrorCode code : allErrorCodes)
        text.add(double(figures.errors.of(code)), {{"code", errorCodeText(code).toLatin1()}});
}

void addStore(PrometheusText &text, const ServerFigures &figures)
{
    text.gauge("confab_store_available", "1 while the store can be used, 0 while it is away.",
               figures.isStoreAvailable ? 1 : 0);
    text.counter("confab_store_gaps_total",
                 "How often the subscriptions to a shared store were lost and have come back.",
                 double(figures.storeGaps));
    const auto operation = [](size_t place) {
        return PrometheusText::Labels{{"operation", bytesOf(storeOperationName(place))}};
    };
    text.begin("confab_store_errors_total", Type::Counter, "Calls that the store could not answer.");
    for (size_t place = 0; place < figures.store.size(); ++place)
        text.add(double(figures.store[place].failures), operation(place));
    text.begin("confab_store_duration_seconds", Type::Histogram, "How long the store took to answer.");
    for (size_t place = 0; place < figures.store.size(); ++place)
        text.add(figures.store[place].durations, operation(place));
}

void addAdmin(PrometheusText &text, const AdminFigures &admin)
{
    text.gauge("confab_admin_sessions", "Operators who are signed in.", double(admin.sessions));
    text.gauge("confab_admin_subscriptions", "What operators are watching.", double(admin.subscriptions));
    text.begin("confab_admin_logins_total", Type::Counter, "Sign-ins of operators, by outcome.");
    text.add(double(admin.logins), {{"outcome", "accepted"}});
    text.add(double(admin.refusedLogins), {{"outcome", "refused"}});
    text.add(double(admin.lockedLogins), {{"outcome", "locked"}});
    text.counter("confab_admin_requests_total", "Requests of operators.", double(admin.requests));
    text.counter("confab_admin_requests_refused_total",
                 "Requests of operators that their role or a missing sign-in did not allow.",
                 double(admin.refusedRequests));
}

void addProcess(PrometheusText &text, const ServerFigures &figures)
{
    const ProcessFigures &process = figures.process;
    const std::chrono::duration<double> startedAt = figures.startedAt.time_since_epoch();
    text.begin("confab_event_loop_lag_seconds", Type::Histogram,
               "How late the event loop calls a timer, looked at once a second.");
    text.add(figures.eventLoopLag);
    text.begin("confab_build_info", Type::Gauge, "1, with the versions of the server and of Qt as labels.");
    text.add(1, {{"version", CONFAB_VERSION}, {"qt", qVersion()}});
    text.gauge("process_start_time_seconds", "When the process began, in seconds since 1970.",
               startedAt.count());
    text.counter("process_cpu_seconds_total", "Processor time of user and system.", process.cpuSeconds);
    if (process.residentBytes)
        text.gauge("process_resident_memory_bytes", "Memory that is resident.",
                   double(*process.residentBytes));
    if (process.openFiles)
        text.gauge("process_open_fds", "File descriptors that are open.", double(*process.openFiles));
    if (process.maxOpenFiles)
        text.gauge("process_max_fds", "How many file descriptors may be open.",
                   double(*process.maxOpenFiles));
}

} // namespace

QByteArray toPrometheusText(const ServerFigures &figures)
{
    PrometheusText text;
    addConnections(text, figures);
    addTraffic(text, figures.transport);
    addRooms(text, figures);
    addStore(text, figures);
    if (figures.admin)
        addAdmin(text, *figures.admin);
    addProcess(text, figures);
    return text.bytes();
}

} // namespace confab
