// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>

#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace confab {

/// Why a call of the administration API came to nothing.
struct AdminError {
    enum class Kind {
        NotConnected,  ///< There is no connection, or it went away before the answer came.
        SignInRefused, ///< The server does not accept the credentials, or not now: see `retryAfter`.
        Refused,       ///< The server answered with an error.
        TimedOut,      ///< The server is there, but no answer came.
        Protocol,      ///< What came is not what docs/admin-api.md promises.
    };

    Kind kind = Kind::NotConnected;
    int rpcCode = 0;    ///< Of JSON-RPC; 0 where the server said nothing.
    QString chatCode{}; ///< `data.code`, such as `019`; may be empty.
    QString message{};  ///< The server's words, or a whole sentence of ours.
    QString detail{};   ///< What it is about: a room, a connection, a parameter.
    std::optional<std::chrono::milliseconds> retryAfter{};

    friend bool operator==(const AdminError &, const AdminError &) = default;
};

template <typename T = void>
using AdminResult = tl::expected<T, AdminError>;

/// Starts at once; never throws.
template <typename T = void>
using AdminTask = QCoro::Task<AdminResult<T>>;

/// One sentence for people, without a full stop: `there is no room attic (019)`.
QString adminErrorText(const AdminError &error);

} // namespace confab
