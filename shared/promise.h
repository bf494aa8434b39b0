// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

namespace confab {

/// A result that somebody else brings. Copies stand for the same result.
template <typename T = void>
class Promise
{
public:
    /// The result, to be awaited once. Whoever awaits it goes on inside `fulfil`, or at once if that came
    /// first.
    Task<T> result() const { return wait(m_state); }

    bool isFulfilled() const { return m_state->result.has_value(); }

    /// Nothing happens when it was fulfilled before.
    void fulfil(Result<T> result) const
    {
        // Who goes on may destroy this object.
        const auto state = m_state;
        if (state->result)
            return;
        state->result.emplace(std::move(result));
        if (const auto waiting = std::exchange(state->waiting, nullptr))
            waiting.resume();
    }

private:
    struct State {
        std::optional<Result<T>> result;
        std::coroutine_handle<> waiting;
    };
    struct Awaiter {
        explicit Awaiter(State &awaited)
            : state(awaited)
        {
        }
        bool await_ready() const { return state.result.has_value(); }
        void await_suspend(std::coroutine_handle<> handle) const { state.waiting = handle; }
        void await_resume() const {}
        State &state;
    };

    static Task<T> wait(std::shared_ptr<State> state)
    {
        Awaiter awaiter(*state);
        co_await awaiter;
        co_return *std::move(state->result);
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace confab
