// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QString>

#include <chrono>
#include <list>

namespace confab {

/// Slows down those who guess passwords. A pair of address and user is slowed, then locked; so is an address
/// that fails for many users. An attempt counts as failed from its start until it has succeeded, so that
/// many at once gain nothing. Addresses of IPv6 count by their /64. Pure: the caller brings the time.
class LoginThrottle
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::milliseconds;

    struct Limits {
        Duration firstDelay{250};
        Duration longestDelay{4'000};
        int pairFailures = 5; ///< So many lock it, and so many more again, for twice as long.
        int addressFailures = 20;
        Duration firstLock{60'000};
        Duration longestLock{15 * 60'000};
        Duration memory{60 * 60'000}; ///< Who did nothing for so long after its lock begins anew.
        qsizetype entries = 10'000;   ///< Over it, those who tried longest ago are forgotten.
    };

    explicit LoginThrottle(Limits limits);

    /// 0 when it may try.
    Duration lockedFor(const QHostAddress &address, const QString &user, Time now) const;

    /// An attempt begins; returns how long its answer has to be held back if it fails.
    Duration begin(const QHostAddress &address, const QString &user, Time now);
    /// The attempt was right: the pair is forgotten, the address is not charged for it.
    void succeed(const QHostAddress &address, const QString &user);
    /// The attempt was neither right nor wrong.
    void withdraw(const QHostAddress &address, const QString &user);

    qsizetype size() const { return m_entries.size(); }

private:
    struct Entry {
        QString key;
        int failures = 0;
        Time lockedUntil{};
        Time last{};
    };
    using Entries = std::list<Entry>;

    Entry &touch(const QString &key, Time now);
    void charge(Entry &entry, int failuresToLock, Time now) const;
    void takeBack(const QString &key, int failuresToLock);
    void forget(const QString &key);
    Duration remaining(const QString &key, Time now) const;

    const Limits m_limits;
    Entries m_order; ///< Those who tried last at the end.
    QHash<QString, Entries::iterator> m_entries;
};

/// What an address counts as: itself, or with IPv6 its /64.
QString networkOf(const QHostAddress &address);

} // namespace confab
