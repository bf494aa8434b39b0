// SPDX-License-Identifier: MIT
#include "server/app/server_figures.h"

#include "shared/error_codes.h"

#include <numeric>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject connectionsJson(const ServerFigures &figures)
{
    QJsonObject json{{u"total"_s, figures.connectionCount()},
                     {u"opened"_s, double(figures.opened)},
                     {u"refused"_s, double(figures.refused)}};
    for (const TransportKind kind : allTransportKinds)
        json.insert(transportKindName(kind), figures.connections[size_t(kind)]);
    return json;
}

QJsonObject messagesJson(const ServerFigures &figures)
{
    return {{u"received"_s, double(figures.messages.received)},
            {u"arrived"_s, double(figures.messages.arrived)},
            {u"delivered"_s, double(figures.messages.delivered)},
            {u"missed"_s, double(figures.messages.missed)},
            {u"perSecond"_s, figures.messagesPerSecond}};
}

QJsonObject closedJson(const ServerFigures &figures)
{
    QJsonObject json;
    for (const CloseReason reason : allCloseReasons)
        json.insert(closeReasonName(reason), double(figures.closed[size_t(reason)]));
    return json;
}

/// Only those that have occurred: in a list for people the others are noise.
QJsonObject errorsJson(const ErrorCounts &errors)
{
    QJsonObject json;
    for (const ErrorCode code : allErrorCodes) {
        if (errors.of(code) > 0)
            json.insert(errorCodeText(code), double(errors.of(code)));
    }
    return json;
}

/// Calls of the store by operation; durations in milliseconds, for reading and not for sums.
QJsonObject storeJson(const MeasuredStore::AllFigures &store)
{
    QJsonObject json;
    for (size_t operation = 0; operation < store.size(); ++operation) {
        const auto &[durations, failures] = store[operation];
        if (durations.count() == 0)
            continue;
        const std::chrono::duration<double, std::milli> sum = durations.sum();
        const QJsonObject calls{{u"calls"_s, double(durations.count())},
                                {u"failures"_s, double(failures)},
                                {u"mean"_s, sum.count() / double(durations.count())}};
        json.insert(storeOperationName(operation), calls);
    }
    return json;
}

QJsonObject adminJson(const AdminFigures &admin)
{
    return {{u"sessions"_s, admin.sessions},
            {u"subscriptions"_s, admin.subscriptions},
            {u"logins"_s, double(admin.logins)},
            {u"refusedLogins"_s, double(admin.refusedLogins)},
            {u"lockedLogins"_s, double(admin.lockedLogins)},
            {u"requests"_s, double(admin.requests)},
            {u"refusedRequests"_s, double(admin.refusedRequests)}};
}

} // namespace

qint64 ServerFigures::connectionCount() const
{
    return std::accumulate(connections.begin(), connections.end(), qint64(0));
}

quint64 ServerFigures::storeFailures() const
{
    return std::accumulate(store.begin(), store.end(), quint64(0),
                           [](quint64 sum, const auto &figures) { return sum + figures.failures; });
}

QJsonObject toJson(const ServerFigures &figures)
{
    const QJsonObject bytes{{u"received"_s, double(figures.transport.bytesReceived)},
                            {u"sent"_s, double(figures.transport.bytesSent)}};
    QJsonObject json{{u"node"_s, figures.node.toString()},
                     {u"version"_s, QLatin1StringView(CONFAB_VERSION)},
                     {u"startedAt"_s, qint64(figures.startedAt.time_since_epoch().count())},
                     {u"uptime"_s, qint64(figures.uptime.count())},
                     {u"connections"_s, connectionsJson(figures)},
                     {u"sockets"_s, figures.sockets},
                     {u"closed"_s, closedJson(figures)},
                     {u"tlsHandshakeFailures"_s, double(figures.tlsHandshakeFailures)},
                     {u"bytes"_s, bytes},
                     {u"queueHighWaterBytes"_s, figures.transport.queueHighWater},
                     {u"rateLimitPauses"_s, double(figures.transport.rateLimitPauses)},
                     {u"members"_s, figures.members},
                     {u"messages"_s, messagesJson(figures)},
                     {u"errors"_s, errorsJson(figures.errors)},
                     {u"eventLoopLag"_s, qint64(figures.longestRecentLag.count())},
                     {u"memoryBytes"_s, figures.process.residentBytes.value_or(0)},
                     {u"cpuSeconds"_s, figures.process.cpuSeconds},
                     {u"storeAvailable"_s, figures.isStoreAvailable},
                     {u"storeGaps"_s, double(figures.storeGaps)},
                     {u"storeFailures"_s, double(figures.storeFailures())},
                     {u"store"_s, storeJson(figures.store)}};
    if (figures.rooms)
        json.insert(u"rooms"_s, *figures.rooms);
    if (figures.process.openFiles)
        json.insert(u"openFiles"_s, *figures.process.openFiles);
    if (figures.admin)
        json.insert(u"admin"_s, adminJson(*figures.admin));
    return json;
}

} // namespace confab
