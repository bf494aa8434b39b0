// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/channel.h"
#include "shared/protocol/wire_bytes.h"

#include <QVarLengthArray>

namespace confab {

/// Bytes on their way to one socket, in order. Shares the memory of what is pushed, so that a frame for
/// many recipients exists once, and frames that stand side by side are one piece. Holds nothing while it is
/// empty.
class OutQueue
{
public:
    enum class Flush { Done, KernelFull, Broken };

    void push(const WireBytes &bytes);

    /// Writes as much as the kernel takes, many pieces in one system call. What then stays takes up memory in
    /// proportion to `bytes()`, whoever else it was for.
    Flush flush(Channel &channel);

    qint64 bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes == 0; }
    void clear();

private:
    void drop(qint64 written);
    void leaveSharedBuffers();

    // Most often there is one piece, which then needs no memory of its own.
    QVarLengthArray<WireBytes, 1> m_pieces;
    qsizetype m_first = 0; ///< The first piece that is not written whole.
    qint64 m_bytes = 0;
};

} // namespace confab
