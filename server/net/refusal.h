// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/channel.h"
#include "server/net/socket_poller.h"

namespace confab {

/// Turns connections away in such a way that the peer can read why.
class Refusals
{
public:
    explicit Refusals(SocketPoller &poller)
        : m_poller(poller)
    {
    }

    /// Sends `farewell` and closes. When very many are being turned away at once, the farewell may be lost.
    void refuse(Channel channel, QByteArrayView farewell);

private:
    class Refused;

    SocketPoller &m_poller;
    int m_count = 0;
};

/// A complete HTTP answer that ends the connection, `text` as its body. `status` as in `404 Not Found`.
QByteArray httpAnswer(QByteArrayView status, QByteArrayView text, QByteArrayView extraHeaders = {});

} // namespace confab
