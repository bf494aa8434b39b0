// SPDX-License-Identifier: MIT
#include "server/rooms/connection_listing.h"

#include <QtEndian>

#include <algorithm>
#include <tuple>
#include <vector>

namespace confab {

namespace {

using Sort = ConnectionQuery::Sort;

/// What a connection is sorted by, in whatever way fits into it; ids decide between equals.
struct Key {
    quint64 high;
    quint64 low;
    ConnectionId id;

    friend bool operator<(const Key &a, const Key &b)
    {
        return std::tie(a.high, a.low, a.id) < std::tie(b.high, b.low, b.id);
    }
};

/// The two forms of a connection, as what can be sorted by.
struct Local {
    const Recipient &recipient;
    qsizetype rooms;

    ConnectionId id() const { return recipient.id(); }
    QByteArrayView transport() const
    {
        const QLatin1StringView name = recipient.origin().transport;
        return {name.data(), name.size()};
    }
    QHostAddress address() const { return recipient.origin().address; }
    Timestamp connectedAt() const { return recipient.connectedAt(); }
    qsizetype roomCount() const { return rooms; }
    qint64 queueBytes() const { return recipient.queueBytes(); }
    auto roundTripTime() const { return recipient.roundTripTime(); }
    auto idle() const { return recipient.idle(); }
};

struct Described {
    const ConnectionInfo &info;

    ConnectionId id() const { return info.id; }
    QByteArray transport() const { return info.transport.toLatin1(); }
    QHostAddress address() const { return QHostAddress(info.remoteIP); }
    Timestamp connectedAt() const { return info.connectedAt; }
    qsizetype roomCount() const { return info.rooms.size(); }
    qint64 queueBytes() const { return info.queueBytes; }
    auto roundTripTime() const { return info.roundTripTime; }
    auto idle() const { return info.idle; }
};

/// Words in their order, as far as eight bytes tell them apart.
quint64 beginningOf(QByteArrayView word)
{
    quint64 number = 0;
    for (qsizetype i = 0; i < 8; ++i)
        number = (number << 8) | (i < word.size() ? quint8(word[i]) : 0);
    return number;
}

/// Numbers, not digits: 9.0.0.1 comes before 10.0.0.1.
Key addressKey(const QHostAddress &address, ConnectionId id)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {qFromBigEndian<quint64>(&bytes.c[0]), qFromBigEndian<quint64>(&bytes.c[8]), id};
}

template <typename Source>
Key keyOf(const Source &source, Sort sort)
{
    switch (sort) {
    case Sort::Id:
    case Sort::Node:
        break;
    case Sort::Transport:
        return {beginningOf(source.transport()), 0, source.id()};
    case Sort::RemoteIP:
        return addressKey(source.address(), source.id());
    case Sort::ConnectedAt:
        return {quint64(source.connectedAt().time_since_epoch().count()), 0, source.id()};
    case Sort::Rooms:
        return {quint64(source.roomCount()), 0, source.id()};
    case Sort::QueueBytes:
        return {quint64(source.queueBytes()), 0, source.id()};
    case Sort::RoundTripTime: {
        const auto time = source.roundTripTime();
        return {time ? quint64(time->count()) + 1 : 0, 0, source.id()};
    }
    case Sort::Idle:
        return {quint64(source.idle().count()), 0, source.id()};
    }
    return {0, 0, source.id()};
}

template <typename Row>
struct Window {
    typename std::vector<Row>::iterator first;
    typename std::vector<Row>::iterator last;
};

/// Moves the rows that are asked for to their places, sorted, and says where that is. The others are in no
/// order.
template <typename Row, typename Before>
Window<Row> sortWindow(std::vector<Row> &rows, const ConnectionQuery &query, Before isBefore)
{
    const auto ordered = [&](const Row &a, const Row &b) {
        return query.order == ConnectionQuery::Order::Ascending ? isBefore(a, b) : isBefore(b, a);
    };
    const auto count = qsizetype(rows.size());
    const qsizetype offset = std::min(query.offset, count);
    const auto first = rows.begin() + offset;
    const auto last = first + std::min(query.limit, count - offset);
    if (last != rows.end())
        std::nth_element(rows.begin(), last, rows.end(), ordered);
    if (first != rows.begin() && first != last)
        std::nth_element(rows.begin(), first, last, ordered);
    std::sort(first, last, ordered);
    return {first, last};
}

/// Which of this node's connections are asked for.
class Filter
{
public:
    Filter(const ConnectionQuery &query, const NodeId &node)
        : m_text(query.filter)
        , m_latin1(query.filter.toLower().toLatin1())
        , m_isSlowOnly(query.isSlowOnly)
        , m_isTextMet(node.toString().contains(query.filter, Qt::CaseInsensitive))
    {
    }

    bool isMetBy(const Recipient &recipient) const
    {
        return (!m_isSlowOnly || isSlow(recipient)) && (m_isTextMet || hasText(recipient));
    }

private:
    static bool isSlow(const Recipient &recipient)
    {
        return recipient.queueBytes() >= slowQueueBytes || recipient.roundTripTime() >= slowRoundTripTime;
    }

    bool hasText(const Recipient &recipient) const
    {
        const auto origin = recipient.origin();
        return origin.transport.contains(m_text, Qt::CaseInsensitive) ||
               recipient.id().toByteArray().contains(m_latin1) ||
               origin.address.toString().contains(m_text, Qt::CaseInsensitive);
    }

    const QString m_text;
    const QByteArray m_latin1; ///< Ids are nothing else.
    const bool m_isSlowOnly;
    const bool m_isTextMet; ///< Whatever the connection, as an empty text is.
};

struct LocalRow {
    Key key;
    const Recipient *recipient;
};

std::vector<LocalRow> matchingRows(const RoomIndex &index, const NodeId &node, const ConnectionQuery &query)
{
    std::vector<LocalRow> rows;
    if (query.node && *query.node != node)
        return rows;
    const Filter filter(query, node);
    const auto visit = [&](const Recipient &recipient, qsizetype roomCount) {
        if (filter.isMetBy(recipient))
            rows.push_back({keyOf(Local{recipient, roomCount}, query.sort), &recipient});
    };
    if (query.room) {
        index.forEachMember(*query.room, [&](const Recipient &recipient) {
            visit(recipient, index.roomCountOf(recipient.id()));
        });
    } else {
        index.forEachConnection(visit);
    }
    return rows;
}

} // namespace

ConnectionInfo describeConnection(const RoomIndex &index, const NodeId &node, const Recipient &recipient)
{
    const auto origin = recipient.origin();
    return {recipient.id(),
            node,
            origin.transport,
            origin.address.toString(),
            origin.port,
            recipient.connectedAt(),
            index.roomsOf(recipient.id()),
            recipient.queueBytes(),
            recipient.roundTripTime(),
            recipient.idle()};
}

ConnectionPage listConnections(const RoomIndex &index, const NodeId &node, const ConnectionQuery &query)
{
    std::vector<LocalRow> rows = matchingRows(index, node, query);
    const auto window =
        sortWindow(rows, query, [](const LocalRow &a, const LocalRow &b) { return a.key < b.key; });
    ConnectionPage page{qsizetype(rows.size())};
    page.connections.reserve(window.last - window.first);
    for (auto row = window.first; row != window.last; ++row)
        page.connections.append(describeConnection(index, node, *row->recipient));
    return page;
}

ConnectionPage mergePages(const QList<ConnectionPage> &pages, const ConnectionQuery &query)
{
    struct Row {
        Key key;
        const ConnectionInfo *info;
    };
    ConnectionPage merged;
    std::vector<Row> rows;
    for (const ConnectionPage &page : pages) {
        merged.total += page.total;
        for (const ConnectionInfo &info : page.connections)
            rows.push_back({keyOf(Described{info}, query.sort), &info});
    }
    const auto window = sortWindow(rows, query, [&](const Row &a, const Row &b) {
        if (query.sort == Sort::Node && a.info->node != b.info->node)
            return a.info->node.toString() < b.info->node.toString();
        return a.key < b.key;
    });
    for (auto row = window.first; row != window.last; ++row)
        merged.connections.append(*row->info);
    return merged;
}

} // namespace confab
