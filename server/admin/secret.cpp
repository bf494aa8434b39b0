// SPDX-License-Identifier: MIT
#include "server/admin/secret.h"

#include <sodium.h>

#include <algorithm>

namespace confab {

Secret::Secret(QByteArrayView bytes)
    : m_size(bytes.size())
{
    m_bytes = std::shared_ptr<char>(new char[size_t(m_size)], [size = size_t(m_size)](char *held) {
        sodium_memzero(held, size);
        delete[] held;
    });
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

} // namespace confab
