// SPDX-License-Identifier: MIT
#include "server/admin/login_throttle.h"

#include "server/admin/user_file.h"

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `first`, doubled `times` times, but no more than `longest`.
LoginThrottle::Duration doubled(LoginThrottle::Duration first, int times, LoginThrottle::Duration longest)
{
    constexpr int enough = 20;
    return std::min(first * (1 << std::min(times, enough)), longest);
}

// Names that nobody can have count as one: they would only fill the memory.
QString pairKey(const QHostAddress &address, const QString &user)
{
    constexpr auto token = "token"_L1;
    const QString name = isUserName(user) || user == token ? user : u"?"_s;
    return networkOf(address) + u' ' + name;
}

} // namespace

QString networkOf(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4); // also of one that is mapped into IPv6
    if (isIPv4)
        return QHostAddress(ipv4).toString();
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes.c), 8).toHex());
}

LoginThrottle::LoginThrottle(Limits limits)
    : m_limits(limits)
{
}

LoginThrottle::Duration LoginThrottle::lockedFor(const QHostAddress &address, const QString &user,
                                                 Time now) const
{
    return std::max(remaining(pairKey(address, user), now), remaining(networkOf(address), now));
}

LoginThrottle::Duration LoginThrottle::begin(const QHostAddress &address, const QString &user, Time now)
{
    charge(touch(networkOf(address), now), m_limits.addressFailures, now);
    Entry &pair = touch(pairKey(address, user), now);
    charge(pair, m_limits.pairFailures, now);
    return doubled(m_limits.firstDelay, pair.failures - 1, m_limits.longestDelay);
}

void LoginThrottle::succeed(const QHostAddress &address, const QString &user)
{
    forget(pairKey(address, user));
    takeBack(networkOf(address), m_limits.addressFailures);
}

void LoginThrottle::withdraw(const QHostAddress &address, const QString &user)
{
    takeBack(pairKey(address, user), m_limits.pairFailures);
    takeBack(networkOf(address), m_limits.addressFailures);
}

LoginThrottle::Entry &LoginThrottle::touch(const QString &key, Time now)
{
    const auto found = m_entries.constFind(key);
    if (found == m_entries.constEnd()) {
        if (m_entries.size() >= m_limits.entries)
            forget(QString(m_order.front().key));
        m_entries.insert(key, m_order.insert(m_order.end(), Entry{key}));
    } else {
        m_order.splice(m_order.end(), m_order, *found);
    }
    Entry &entry = m_order.back();
    if (now - std::max(entry.last, entry.lockedUntil) > m_limits.memory)
        entry.failures = 0;
    entry.last = now;
    return entry;
}

void LoginThrottle::charge(Entry &entry, int failuresToLock, Time now) const
{
    ++entry.failures;
    if (entry.failures % failuresToLock == 0)
        entry.lockedUntil =
            now + doubled(m_limits.firstLock, entry.failures / failuresToLock - 1, m_limits.longestLock);
}

void LoginThrottle::takeBack(const QString &key, int failuresToLock)
{
    const auto found = m_entries.constFind(key);
    if (found == m_entries.constEnd() || (*found)->failures == 0)
        return;
    Entry &entry = **found;
    // It was free when the attempt began: if it is locked now, then by this one or one beside it, which
    // locks it again when it is the last.
    if (entry.failures % failuresToLock == 0)
        entry.lockedUntil = {};
    if (--entry.failures == 0)
        forget(QString(key));
}

void LoginThrottle::forget(const QString &key)
{
    const auto found = m_entries.constFind(key);
    if (found == m_entries.constEnd())
        return;
    const auto entry = *found;
    m_entries.erase(found);
    m_order.erase(entry);
}

LoginThrottle::Duration LoginThrottle::remaining(const QString &key, Time now) const
{
    const auto found = m_entries.constFind(key);
    if (found == m_entries.constEnd() || (*found)->lockedUntil <= now)
        return Duration(0);
    return std::chrono::ceil<Duration>((*found)->lockedUntil - now);
}

} // namespace confab
