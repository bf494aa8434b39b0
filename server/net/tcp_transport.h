// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/stream_transport.h"

namespace confab {

/// Frames as lines (PROTOCOL.md §3). Half-open peers are found by the kernel's keep-alive.
class TcpTransport final : public StreamTransport
{
public:
    TcpTransport(SocketPoller &poller, Channel channel, Peer peer, Admission admission,
                 const TransportOptions &options);

    TransportKind kind() const override { return TransportKind::Tcp; }

private:
    void readFrames(std::span<char> &input, Chunk chunk) override;
    void readWhileClosing(std::span<char>) override {}
    void sayFarewell(CloseReason reason) override;
    bool isPeerAwaited() const override { return false; }
    const WireBytes &encoded(const OutFrame &frame) const override { return frame.line(); }

    LineFramer m_framer;
};

} // namespace confab
