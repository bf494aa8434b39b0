// SPDX-License-Identifier: MIT
#include "server/net/admission.h"

namespace confab {

Admission::~Admission()
{
    if (m_control)
        m_control->release(m_address);
}

std::optional<Admission> AdmissionControl::admit(const QHostAddress &address)
{
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
