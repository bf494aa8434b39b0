// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/socket_poller.h"

namespace confab {

/// Sends `farewell` to a connection that is not wanted and closes it in such a way that the peer can read
/// it. Takes the descriptor.
void refuse(SocketPoller &poller, int descriptor, const QByteArray &farewell);

/// A complete HTTP answer that ends the connection, `text` as its body. `status` as in `404 Not Found`.
QByteArray httpAnswer(QByteArrayView status, QByteArrayView text, QByteArrayView extraHeaders = {});

} // namespace confab
