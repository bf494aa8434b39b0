// SPDX-License-Identifier: MIT
#include "shared/task.h"

#include "shared/logging.h"

namespace confab {

namespace {

QCoro::Task<> logErrorOf(QString what, Task<> task)
{
    const auto result = co_await task;
    if (!result)
        qCWarning(logApp, "%ls: %ls", qUtf16Printable(what), qUtf16Printable(errorText(result.error())));
}

} // namespace

void runDetached(QString what, Task<> task)
{
    logErrorOf(std::move(what), std::move(task));
}

} // namespace confab
