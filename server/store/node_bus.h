// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"
#include "shared/ids.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace confab {

/// Names one process among those that share a store: another one after a restart, even under the same node
/// id. Printable, without spaces.
class NodeAddress
{
public:
    explicit NodeAddress(QByteArray text)
        : m_text(std::move(text))
    {
    }

    const QByteArray &text() const { return m_text; }

    /// The node id, which stands before the last slash of the address.
    Result<NodeId> node() const
    {
        const QString text = QString::fromUtf8(m_text);
        return NodeId::parse(text.left(text.lastIndexOf(u'/')));
    }

    friend bool operator==(const NodeAddress &, const NodeAddress &) = default;
    friend size_t qHash(const NodeAddress &address, size_t seed = 0) { return qHash(address.m_text, seed); }

private:
    QByteArray m_text;
};

/// Takes what other nodes send to this one.
class NodeBusListener
{
public:
    virtual ~NodeBusListener() = default;
    virtual void onNodeMessage(const QByteArray &payload) = 0;
};

/// The way from one node to another. At most once, in order for each pair of nodes.
class NodeBus
{
public:
    virtual ~NodeBus() = default;

    /// Where this process is reached, as long as it lives.
    virtual NodeAddress address() const = 0;

    /// Which process has the connection; nothing when none has it. Error: StoreUnavailable.
    virtual Task<std::optional<NodeAddress>> ownerOf(ConnectionId id) = 0;

    /// All processes that live, this one among them, and those that have been dead for less than their lease.
    /// Error: StoreUnavailable.
    virtual Task<QList<NodeAddress>> nodes() = 0;

    /// Done when the process there is getting it. Error: StoreUnavailable, also when nobody listens there.
    virtual Task<> send(NodeAddress to, QByteArray payload) = 0;

    /// Null: nobody.
    virtual void setListener(NodeBusListener *listener) = 0;
};

} // namespace confab
