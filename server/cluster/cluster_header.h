// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/node_bus.h"
#include "shared/json.h"

namespace confab {

/// What a message is, on the wire. Numbers are never reused.
enum class ClusterKind : quint64 {
    Answer = 0,
    AddMember = 1,
    RemoveMember = 2,
    SendMessage = 3,
    Disconnect = 4,
    DescribeConnection = 5,
    ListConnections = 6,
    DescribeConnections = 7,
    DescribeNode = 8,
    CountMessages = 9,
    ReadFeed = 10,
};

/// Writes the header of a message (`cluster_codec.h`), member after member.
class ClusterHeader
{
public:
    explicit ClusterHeader(ClusterKind kind) { add("kind", quint64(kind)); }

    void add(QByteArrayView name, quint64 value)
    {
        addName(name);
        m_json.append(QByteArray::number(value));
    }
    void add(QByteArrayView name, const QByteArray &utf8)
    {
        addName(name);
        appendJsonString(m_json, utf8);
    }

    QByteArray line() const { return m_json + "}\n"; }

private:
    void addName(QByteArrayView name)
    {
        m_json.append(m_json.isEmpty() ? '{' : ',');
        appendJsonString(m_json, name);
        m_json.append(':');
    }

    QByteArray m_json;
};

/// The members of a header, or nothing where they are not what they should be.
class ClusterHeaderFields
{
public:
    /// `skim` and its text outlive the fields.
    explicit ClusterHeaderFields(const JsonSkim &skim)
        : m_skim(skim)
    {
    }

    bool has(QByteArrayView name) const { return m_skim.find(name); }
    std::optional<quint64> number(QByteArrayView name) const;
    std::optional<QString> text(QByteArrayView name) const;
    std::optional<NodeAddress> address(QByteArrayView name) const;

private:
    const JsonSkim &m_skim;
};

/// Error 100: `what` it is instead.
tl::unexpected<Error> malformedClusterMessage(QString what);

} // namespace confab
