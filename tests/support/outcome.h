// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_client.h"

#include <QTest>

#include <chrono>
#include <memory>
#include <optional>
#include <type_traits>

namespace confab {

template <typename R>
QCoro::Task<> keepOutcome(QCoro::Task<R> task, std::shared_ptr<std::optional<R>> kept)
{
    auto result = co_await task;
    kept->emplace(std::move(result));
}

/// What `task`, whose result is a tl::expected, comes to while the event loop spins; an error that says so
/// when that was not within `patience`.
template <typename R>
R outcome(QCoro::Task<R> task, std::chrono::milliseconds patience = std::chrono::seconds(5))
{
    const auto kept = std::make_shared<std::optional<R>>();
    keepOutcome(std::move(task), kept);
    if (QTest::qWaitFor([&] { return kept->has_value(); }, int(patience.count())))
        return **kept;
    const QString text = QStringLiteral("a test waited for it");
    if constexpr (std::is_same_v<typename R::error_type, AdminError>) {
        AdminError error;
        error.message = text;
        return tl::unexpected(error);
    } else {
        return tl::unexpected(text);
    }
}

} // namespace confab
