// SPDX-License-Identifier: MIT
#include "shared/protocol/wire_bytes.h"

namespace confab {

WireBytes WireBatch::append(std::initializer_list<QByteArrayView> parts)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += part.size();

    std::shared_ptr<QByteArray> buffer = m_buffer.lock();
    if (!buffer || buffer->size() + size > maxBytes) {
        buffer = std::make_shared<QByteArray>();
        buffer->reserve(size);
        m_buffer = buffer;
    }
    WireBytes bytes;
    bytes.m_begin = buffer->size();
    bytes.m_size = size;
    for (const QByteArrayView part : parts)
        buffer->append(part);
    bytes.m_buffer = std::move(buffer);
    return bytes;
}

} // namespace confab
