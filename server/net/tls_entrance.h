// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/admission.h"
#include "server/net/refusal.h"
#include "server/net/transport.h"

#include <functional>

namespace confab {

class TlsContext;

/// Where accepted connections come in: through the handshake of TLS where there is a certificate, and
/// straight where there is none.
class TlsEntrance
{
public:
    /// Takes a connection that may be read from.
    using Arrived = std::function<void(Channel, const Peer &, Admission)>;

    /// `context` is null where nobody speaks TLS. Handshakes that take longer than `timeout` are given up;
    /// 0: none are.
    TlsEntrance(SocketPoller &poller, Refusals &refusals, const TlsContext *context,
                std::chrono::milliseconds timeout);

    /// `arrived` lives as long as the poller. It is not called when the handshake fails.
    void receive(Channel channel, const Peer &peer, Admission admission, const Arrived &arrived);

    /// Turns a connection away that has not come in. Only without TLS it can be told why: a handshake would
    /// cost more than the refusal is to save.
    void refuse(Channel channel, QByteArrayView farewell);

    /// Handshakes that failed, since the start.
    quint64 failedCount() const { return m_failed; }

private:
    class Newcomer;

    /// False when this turn of the loop has spent enough time on handshakes.
    bool maySpendTime();

    SocketPoller &m_poller;
    Refusals &m_refusals;
    const TlsContext *const m_context;
    const std::chrono::milliseconds m_timeout;
    quint64 m_failed = 0;
    quint64 m_turn = 0;
    int m_stepsInTurn = 0;
};

} // namespace confab
