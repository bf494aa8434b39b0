// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <span>
#include <utility>

struct iovec;

namespace confab {

/// One connected stream socket: owns its descriptor, and closes it when it goes. Nothing blocks. A moved-from
/// channel has no socket.
class Channel
{
public:
    enum class Outcome : quint8 {
        Moved,
        WouldBlock, ///< The kernel has nothing, or no room, at the moment.
        Ended,      ///< The peer has shut its half; only of reading.
        Broken,
    };
    struct Transfer {
        Outcome outcome;
        size_t bytes = 0; ///< More than 0 if and only if something moved.
    };

    /// `descriptor` is connected and non-blocking.
    explicit Channel(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    Channel(Channel &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    Channel &operator=(Channel &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~Channel();

    /// For epoll and socket options.
    int descriptor() const { return m_descriptor; }

    Transfer read(std::span<char> into);
    /// Like `read`, but what it brings stays there to be read.
    Transfer peek(std::span<char> into) const;
    /// The descriptor is reported as readable when at least so many bytes wait, or no more will come.
    void setReadableFrom(size_t bytes);
    /// In one system call; may take less than there is.
    Transfer write(std::span<const iovec> pieces);
    Transfer write(std::span<const char> bytes);

    /// Nothing more will be written; the peer can read all that was.
    void shutdownWrite();

    /// The descriptor is the caller's from now on.
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

} // namespace confab
