// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <algorithm>
#include <initializer_list>
#include <memory>

namespace confab {

/// Bytes as they stand on the wire, shared by everyone they go to: a range of a buffer that may grow behind
/// it. Cheap to copy; two that stand side by side can be joined. Not for use from several threads.
class WireBytes
{
public:
    WireBytes() = default;
    WireBytes(QByteArray bytes)
        : m_buffer(std::make_shared<const Buffer>(Buffer{std::move(bytes), 0}))
        , m_size(m_buffer->bytes.size())
    {
    }

    /// Good until the next change of this, or of the batch it is part of.
    QByteArrayView view() const
    {
        return m_buffer ? QByteArrayView(m_buffer->bytes.constData() + m_begin, m_size) : QByteArrayView();
    }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// Takes in `next` if it stands right behind this.
    bool join(const WireBytes &next)
    {
        if (next.m_buffer != m_buffer || next.m_begin != m_begin + m_size)
            return false;
        m_size += next.m_size;
        return true;
    }

    /// Whether much more stays in memory because of this than its own bytes.
    bool holdsMuchMore() const
    {
        return m_buffer && std::max(m_buffer->bytes.size(), m_buffer->mayGrowTo) > 2 * m_size;
    }

    /// `count` is at most `size()`.
    void dropFront(qsizetype count)
    {
        m_begin += count;
        m_size -= count;
    }

private:
    friend class WireBatch;

    struct Buffer {
        QByteArray bytes;
        qsizetype mayGrowTo;
    };

    std::shared_ptr<const Buffer> m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_size = 0;
};

/// Puts what is appended side by side while anybody still needs what came before; keeps nothing
/// alive itself. A buffer that has grown big is left to its users.
class WireBatch
{
public:
    /// Whoever holds a small part of a buffer keeps all of it in memory.
    static constexpr qsizetype maxBytes = 64 * 1024;

    /// Whether somebody still holds what came last.
    bool isHeld() const { return !m_buffer.expired(); }

    /// The parts, one after the other.
    WireBytes append(std::initializer_list<QByteArrayView> parts);

private:
    std::weak_ptr<WireBytes::Buffer> m_buffer;
};

} // namespace confab
