// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace confab {

/// What a task came to, as far as it has. Runs the task with nobody waiting in its place.
template <typename T>
class Outcome
{
public:
    explicit Outcome(Task<T> task) { keep(std::move(task), m_state); }

    bool isReady() const { return m_state->result.has_value(); }
    const Result<T> &result() const { return *m_state->result; }

    /// Spins the event loop until there is a result, for at most `patience`.
    void wait(std::chrono::milliseconds patience)
    {
        if (isReady())
            return;
        QTimer::singleShot(patience, &m_state->loop, &QEventLoop::quit);
        m_state->loop.exec();
    }

private:
    struct State {
        std::optional<Result<T>> result;
        QEventLoop loop;
    };

    static QCoro::Task<> keep(Task<T> task, std::shared_ptr<State> state)
    {
        auto result = co_await task;
        state->result.emplace(std::move(result));
        state->loop.quit();
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// The result of `task`, for which the event loop spins up to 5 seconds; error 107 when that was not enough.
template <typename T>
Result<T> await(Task<T> task)
{
    Outcome<T> outcome(std::move(task));
    outcome.wait(std::chrono::seconds(5));
    if (!outcome.isReady())
        return failure(ErrorCode::TimedOut, QStringLiteral("a test waited for it"));
    return outcome.result();
}

/// The code of an error; nothing for success.
template <typename T>
std::optional<ErrorCode> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// Lets every event that is waiting, and what follows from it, happen.
inline void settle()
{
    for (int turn = 0; turn < 30; ++turn)
        QCoreApplication::processEvents();
}

} // namespace confab
