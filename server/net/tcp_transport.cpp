// SPDX-License-Identifier: MIT
#include "server/net/tcp_transport.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

/// What telnet sends for Ctrl-C, and a terminal for Ctrl-D (PROTOCOL.md §3).
bool isBreak(QByteArrayView chunk)
{
    return chunk == QByteArrayView("\xff\xf4\xff\xfd\x06", 5) || chunk == QByteArrayView("\x04", 1);
}

} // namespace

TcpTransport::TcpTransport(SocketPoller &poller, Channel channel, Peer peer, Admission admission,
                           const TransportOptions &options)
    : StreamTransport(poller, std::move(channel), std::move(peer), std::move(admission), options)
    , m_framer(options.lines)
{
}

void TcpTransport::readFrames(std::span<char> &input, Chunk chunk)
{
    QByteArrayView bytes(input.data(), qsizetype(input.size()));
    if (chunk == Chunk::Fresh && isBreak(bytes)) {
        close(CloseReason::Quit);
        return;
    }
    while (!bytes.isEmpty() && mayTakeFrame()) {
        const auto event = m_framer.next(bytes);
        if (!event)
            break;
        if (const auto *line = std::get_if<LineFramer::Line>(&*event)) {
            handOn(line->bytes);
        } else {
            const qsizetype size = std::get<LineFramer::TooLong>(*event).bytes;
            // The words stand the wrong way round in the released servers, and clients compare them.
            listener().onUnusableInput(
                {ErrorCode::DataTooBig,
                 Texts::tr("%1 received/%2 max").arg(options().lines.maxLineBytes).arg(size)});
        }
    }
    input = input.last(size_t(bytes.size()));
}

void TcpTransport::sayFarewell(CloseReason reason)
{
    const bool isTold = reason == CloseReason::Quit || reason == CloseReason::Kicked ||
                        reason == CloseReason::SentAway || reason == CloseReason::ShuttingDown;
    if (isTold && options().goodbye)
        queue(options().goodbye->line());
}

} // namespace confab
