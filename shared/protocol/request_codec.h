// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

namespace confab {

/// Reads one TCP line without its end (PROTOCOL.md §3, §4). Any bytes will do; what makes no sense comes
/// back as `request::Faulty`. `messageId` is set only when the line is JSON and brings one.
ClientFrame decodeLine(QByteArrayView line);

/// Reads one WebSocket or Primus frame (PROTOCOL.md §4). `text` must be valid UTF-8, which the WebSocket
/// layer has checked.
ClientFrame decodeJsonFrame(QByteArrayView text);

} // namespace confab
