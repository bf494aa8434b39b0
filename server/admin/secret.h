// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <memory>

namespace confab {

/// Bytes that are wiped from memory when the last copy goes. Copies share them.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);

    QByteArrayView bytes() const { return QByteArrayView(m_bytes.get(), m_size); }

private:
    std::shared_ptr<char> m_bytes;
    qsizetype m_size = 0;
};

} // namespace confab
