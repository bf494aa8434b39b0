// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

#include <utility>
#include <variant>

namespace confab {

/// A result that is there already or has to be waited for. One that is there has cost no coroutine.
template <typename T = void>
class Eventual
{
public:
    // Both convert: a function that returns one says `return failure(…);` or `return task;`.
    Eventual(Result<T> result)
        : m_state(std::move(result))
    {
    }
    Eventual(tl::unexpected<Error> error)
        : m_state(Result<T>(std::move(error)))
    {
    }
    Eventual(Task<T> task)
        : m_state(stateOf(std::move(task)))
    {
    }

    /// Null when it has to be waited for.
    const Result<T> *ready() const { return std::get_if<Result<T>>(&m_state); }
    Result<T> *ready() { return std::get_if<Result<T>>(&m_state); }

    /// Whichever it is, as something to await.
    Task<T> task() && { return wait(std::move(*this)); }

private:
    using State = std::variant<Result<T>, Task<T>>;

    // A coroutine that did not have to wait has come to its end already.
    static State stateOf(Task<T> task)
    {
        if (task.isReady())
            return task.operator co_await().await_resume();
        return task;
    }

    static Task<T> wait(Eventual eventual)
    {
        if (const Result<T> *result = eventual.ready())
            co_return *result;
        const auto result = co_await std::get<Task<T>>(eventual.m_state);
        co_return result;
    }

    State m_state;
};

} // namespace confab
