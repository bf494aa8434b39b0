// SPDX-License-Identifier: MIT
#include "server/net/admission.h"

#include <algorithm>

namespace confab {

Admission::~Admission()
{
    if (m_control)
        m_control->release(m_address);
}

namespace {

/// One household or server has a whole /64 of IPv6 addresses: they count as one.
QHostAddress countedAddress(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

} // namespace

std::optional<Admission> AdmissionControl::admit(const QHostAddress &peer)
{
    const QHostAddress address = peer.isLoopback() ? peer : countedAddress(peer);
    const bool isLimited = m_perAddress > 0 && !address.isLoopback();
    const bool isFull = m_limit > 0 && m_count >= m_limit;
    if (isFull || (isLimited && m_byAddress.value(address) >= m_perAddress)) {
        ++m_refused;
        return std::nullopt;
    }
    ++m_count;
    if (!address.isLoopback())
        ++m_byAddress[address];
    return Admission(*this, address);
}

void AdmissionControl::release(const QHostAddress &address)
{
    --m_count;
    const auto found = m_byAddress.find(address);
    if (found != m_byAddress.end() && --*found == 0)
        m_byAddress.erase(found);
}

} // namespace confab
