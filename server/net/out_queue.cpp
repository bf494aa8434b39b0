// SPDX-License-Identifier: MIT
#include "server/net/out_queue.h"

#include <array>
#include <cerrno>

#include <sys/socket.h>
#include <sys/uio.h>

namespace confab {

void OutQueue::push(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_pieces.push_back(bytes);
    m_bytes += bytes.size();
}

OutQueue::Flush OutQueue::flush(int descriptor)
{
    while (m_bytes > 0) {
        std::array<iovec, 256> vectors;
        size_t count = 0;
        for (size_t i = m_first; i < m_pieces.size() && count < vectors.size(); ++i, ++count) {
            const qsizetype done = i == m_first ? m_firstDone : 0;
            const QByteArray &piece = m_pieces[i];
            vectors[count] = {const_cast<char *>(piece.constData()) + done, size_t(piece.size() - done)};
        }
        msghdr message{};
        message.msg_iov = vectors.data();
        message.msg_iovlen = count;
        const ssize_t written = sendmsg(descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (written >= 0)
            drop(written);
        else if (errno == EAGAIN || errno == EWOULDBLOCK)
            return Flush::KernelFull;
        else if (errno != EINTR)
            return Flush::Broken;
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
        const qsizetype rest = m_pieces[m_first].size() - m_firstDone;
        if (written < rest) {
            m_firstDone += written;
            return;
        }
        written -= rest;
        m_pieces[m_first] = QByteArray();
        ++m_first;
        m_firstDone = 0;
    }
    // Written pieces leave the list now and then, so that a queue that never runs empty does not grow.
    if (m_first > 1024) {
        m_pieces.erase(m_pieces.begin(), m_pieces.begin() + qsizetype(m_first));
        m_first = 0;
    }
}

void OutQueue::clear()
{
    constexpr size_t smallCapacity = 4;
    if (m_pieces.capacity() > smallCapacity)
        m_pieces = {};
    else
        m_pieces.clear();
    m_first = 0;
    m_firstDone = 0;
    m_bytes = 0;
}

} // namespace confab
