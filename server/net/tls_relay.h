// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/admission.h"
#include "server/net/channel.h"
#include "server/net/transport.h"

#include <memory>

class QTcpSocket;

namespace confab {

class SocketPoller;

/// A socket for those who can only read from a QTcpSocket, connected to `channel` by way of a socket pair;
/// `early` has been read from it already. It knows `peer` as its own. Both directions hold a bounded number
/// of bytes, and each end's closing reaches the other. `admission` is held as long as the client is there.
/// Null when the process may open no more files.
std::unique_ptr<QTcpSocket> relayedSocket(SocketPoller &poller, Channel channel, const Peer &peer,
                                          Admission admission, const QByteArray &early);

} // namespace confab
