// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>

#include <optional>

namespace confab {

class AdmissionControl;

/// A place among the server's connections; given back when it goes. Must not outlive its control.
class Admission
{
public:
    Admission(Admission &&other) noexcept
        : m_control(std::exchange(other.m_control, nullptr))
        , m_address(other.m_address)
    {
    }
    Admission &operator=(Admission &&) = delete;
    ~Admission();

private:
    friend class AdmissionControl;
    Admission(AdmissionControl &control, const QHostAddress &address)
        : m_control(&control)
        , m_address(address)
    {
    }

    AdmissionControl *m_control;
    QHostAddress m_address;
};

/// Counts connections, of all and of each address, and refuses those over the limit (docs/configuration.md).
class AdmissionControl
{
public:
    /// 0: no limit. Addresses of this machine are not limited.
    AdmissionControl(int connections, int perAddress)
        : m_limit(connections)
        , m_perAddress(perAddress)
    {
    }

    /// Nothing when there is no place left for this address.
    std::optional<Admission> admit(const QHostAddress &peer);
    /// For a proxy, whose clients' addresses are not known yet.
    std::optional<Admission> admitProxy() { return admit(QHostAddress(QHostAddress::LocalHost)); }

    int count() const { return m_count; }
    quint64 refusedCount() const { return m_refused; }

private:
    friend class Admission;
    void release(const QHostAddress &address);

    const int m_limit;
    const int m_perAddress;
    int m_count = 0;
    quint64 m_refused = 0;
    QHash<QHostAddress, int> m_byAddress; ///< Not those of this machine.
};

} // namespace confab
