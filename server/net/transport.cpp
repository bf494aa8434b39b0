// SPDX-License-Identifier: MIT
#include "server/net/transport.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView transportKindName(TransportKind kind)
{
    switch (kind) {
    case TransportKind::Tcp:
        return "tcp"_L1;
    case TransportKind::WebSocket:
        return "websocket"_L1;
    case TransportKind::Primus:
        return "primus"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView closeReasonName(CloseReason reason)
{
    switch (reason) {
    case CloseReason::PeerClosed:
        return "peer_closed"_L1;
    case CloseReason::ConnectionLost:
        return "connection_lost"_L1;
    case CloseReason::IdleTimeout:
        return "idle_timeout"_L1;
    case CloseReason::ProtocolError:
        return "protocol_error"_L1;
    case CloseReason::TooSlow:
        return "too_slow"_L1;
    case CloseReason::Quit:
        return "quit"_L1;
    case CloseReason::Kicked:
        return "kicked"_L1;
    case CloseReason::SentAway:
        return "sent_away"_L1;
    case CloseReason::ShuttingDown:
        return "shutting_down"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace confab
