// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>

#include <QJsonObject>

#include <functional>

namespace confab {

/// The figures that `server.stats` answers with. Lives as long as the loop.
using StatsSource = std::function<QCoro::Task<QJsonObject>()>;

} // namespace confab
