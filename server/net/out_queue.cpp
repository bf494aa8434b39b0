// SPDX-License-Identifier: MIT
#include "server/net/out_queue.h"

#include <algorithm>
#include <array>
#include <utility>

#include <sys/uio.h>

namespace confab {

void OutQueue::push(const WireBytes &bytes)
{
    if (bytes.isEmpty())
        return;
    m_bytes += bytes.size();
    if (m_pieces.isEmpty() || !m_pieces.last().join(bytes))
        m_pieces.append(bytes);
}

OutQueue::Flush OutQueue::flush(Channel &channel)
{
    while (m_bytes > 0) {
        std::array<iovec, 256> vectors;
        size_t count = 0;
        for (qsizetype i = m_first; i < m_pieces.size() && count < vectors.size(); ++i, ++count) {
            const QByteArrayView piece = m_pieces[i].view();
            vectors[count] = {const_cast<char *>(piece.data()), size_t(piece.size())};
        }
        const Channel::Transfer written = channel.write(std::span(vectors.data(), count));
        if (written.outcome == Channel::Outcome::WouldBlock) {
            leaveSharedBuffers();
            return Flush::KernelFull;
        }
        if (written.outcome != Channel::Outcome::Moved)
            return Flush::Broken;
        drop(qint64(written.bytes));
    }
    return Flush::Done;
}

void OutQueue::drop(qint64 written)
{
    m_bytes -= written;
    if (m_bytes == 0) {
        clear();
        return;
    }
    while (written > 0) {
        WireBytes &piece = m_pieces[m_first];
        if (written < piece.size()) {
            piece.dropFront(written);
            break;
        }
        written -= piece.size();
        piece = {};
        ++m_first;
    }
    // Written pieces leave the list now and then, so that a queue that never runs empty does not grow.
    if (m_first > 1024) {
        m_pieces.remove(0, m_first);
        m_first = 0;
    }
}

void OutQueue::leaveSharedBuffers()
{
    const auto holdsMuchMore = [](const WireBytes &piece) { return piece.holdsMuchMore(); };
    if (std::none_of(m_pieces.begin() + m_first, m_pieces.end(), holdsMuchMore))
        return;
    qsizetype kept = 0;
    QByteArray copied;
    const auto keepCopied = [&] {
        if (!copied.isEmpty())
            m_pieces[kept++] = WireBytes(std::exchange(copied, {}));
    };
    for (qsizetype i = m_first; i < m_pieces.size(); ++i) {
        WireBytes piece = std::exchange(m_pieces[i], {});
        if (piece.holdsMuchMore()) {
            copied.append(piece.view());
            continue;
        }
        keepCopied();
        m_pieces[kept++] = std::move(piece);
    }
    keepCopied();
    m_pieces.resize(kept);
    m_first = 0;
}

void OutQueue::clear()
{
    m_pieces.clear();
    if (m_pieces.capacity() > 1)
        m_pieces.squeeze();
    m_first = 0;
    m_bytes = 0;
}

} // namespace confab
