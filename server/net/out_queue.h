// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <vector>

namespace confab {

/// Bytes on their way to one socket, in order. Shares the memory of what is pushed, so that a frame for
/// many recipients exists once. Holds nothing while it is empty.
class OutQueue
{
public:
    enum class Flush { Done, KernelFull, Broken };

    void push(const QByteArray &bytes);

    /// Writes as much as the kernel takes, many pieces in one system call.
    Flush flush(int descriptor);

    qint64 bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes == 0; }
    void clear();

private:
    void drop(qint64 written);

    std::vector<QByteArray> m_pieces;
    size_t m_first = 0;        ///< The first piece that is not written whole.
    qsizetype m_firstDone = 0; ///< How much of it is.
    qint64 m_bytes = 0;
};

} // namespace confab
