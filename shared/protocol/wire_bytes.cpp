// SPDX-License-Identifier: MIT
#include "shared/protocol/wire_bytes.h"

namespace confab {

WireBytes WireBatch::append(std::initializer_list<QByteArrayView> parts)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += part.size();

    std::shared_ptr<WireBytes::Buffer> buffer = m_buffer.lock();
    if (!buffer || buffer->bytes.size() + size > maxBytes) {
        buffer = std::make_shared<WireBytes::Buffer>(WireBytes::Buffer{{}, maxBytes});
        buffer->bytes.reserve(size);
        m_buffer = buffer;
    }
    WireBytes bytes;
    bytes.m_begin = buffer->bytes.size();
    bytes.m_size = size;
    for (const QByteArrayView part : parts)
        buffer->bytes.append(part);
    bytes.m_buffer = std::move(buffer);
    return bytes;
}

} // namespace confab
