// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_error.h"

#include <QCoroTask>

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace confab {

enum class ExitCode { Done = 0, Refused = 1, Usage = 2, CannotConnect = 3 };

/// Why a command ends without having done what it was told.
struct Failure {
    ExitCode exitCode = ExitCode::Usage;
    QString code{};    ///< Of the protocol where it has one, else `usage`, `notConnected` or `timedOut`.
    QString message{}; ///< One sentence for people.
    QString detail{};
};

template <typename T = void>
using CliResult = tl::expected<T, Failure>;
template <typename T = void>
using CliTask = QCoro::Task<CliResult<T>>;

Failure failureOf(const AdminError &error);
inline tl::unexpected<Failure> usageFailure(const QString &message)
{
    return tl::unexpected(Failure{ExitCode::Usage, QStringLiteral("usage"), message, {}});
}

/// `{"error":{"code","message","detail"}}`
QJsonObject toJson(const Failure &failure);

} // namespace confab
