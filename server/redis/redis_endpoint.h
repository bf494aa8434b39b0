// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace confab {

struct RedisAddress {
    QString host; ///< A name or an IP address, without brackets.
    quint16 port = 6379;

    QString toString() const; ///< `host:port`, an IPv6 address in brackets.

    friend bool operator==(const RedisAddress &, const RedisAddress &) = default;
};

/// Where Redis is, and how to log in there.
struct RedisEndpoint {
    QList<RedisAddress> addresses; ///< Of the server, or of the sentinels when there is a master's name.
    QString masterName = {};       ///< Empty: no sentinels.
    QString user = {};             ///< Empty: Redis' default user.
    QString password = {};         ///< Empty: no AUTH.
    int database = 0;

    /// Reads `redis://[user:password@]host[:port][/db]` and
    /// `redis+sentinel://[user:password@]h1[:p],h2[:p]/MASTER[/db]`; IPv6 addresses in brackets, user and
    /// password percent-encoded, a lone `:password@` for the default user. Ports default to 6379 and 26379.
    /// The error says what was expected, without a full stop, and does not repeat the password.
    static tl::expected<RedisEndpoint, QString> parse(const QString &url);

    /// The URL that reads back as this endpoint, password included.
    QString toString() const;

    friend bool operator==(const RedisEndpoint &, const RedisEndpoint &) = default;
};

} // namespace confab
