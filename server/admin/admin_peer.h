// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <functional>
#include <memory>

namespace confab {

/// One operator's connection, as texts. All calls return at once; after `close`, or when the other end is
/// gone, they do nothing.
class AdminPeer
{
public:
    virtual ~AdminPeer() = default;

    /// One text frame. Who leaves too much unread is closed.
    virtual void send(const QByteArray &text) = 0;
    /// Bytes that were sent and the kernel has not taken yet.
    virtual qint64 bufferedBytes() const = 0;

    /// Stops and starts the stream of texts; what comes meanwhile waits on the other side.
    enum class Reading { Paused, Flowing };
    virtual void setReading(Reading reading) = 0;

    /// What was sent goes out first. `onText` does not come any more.
    virtual void close() = 0;

    virtual const QHostAddress &address() const = 0;
};

/// Takes what one operator sends. Destroyed when the connection is over, never from inside its own calls or
/// those of its peer.
class AdminPeerListener
{
public:
    virtual ~AdminPeerListener() = default;

    /// Good for the duration of the call; valid UTF-8.
    virtual void onText(QByteArrayView text) = 0;
    /// A binary message came.
    virtual void onBinary() = 0;
};

/// Makes whoever listens to a new operator's connection. `peer` outlives the listener.
using AdminWelcome = std::function<std::unique_ptr<AdminPeerListener>(AdminPeer &peer)>;

} // namespace confab
