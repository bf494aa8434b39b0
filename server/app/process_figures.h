// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace confab {

/// What this process takes of its machine. Absent is what the system does not tell.
struct ProcessFigures {
    std::optional<qint64> residentBytes;
    std::optional<qint64> openFiles;
    std::optional<qint64> maxOpenFiles;
    double cpuSeconds = 0; ///< User and system.
};

ProcessFigures currentProcessFigures();

} // namespace confab
