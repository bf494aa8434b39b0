// SPDX-License-Identifier: MIT
#include "tests/bench/load/churn.h"

#include "tests/bench/load/wire.h"

namespace confab::bench {

using namespace std::chrono;

namespace {

constexpr std::string_view okStart = R"({"status":"OK",)";

} // namespace

Churn::Churn(const LoadOptions &options, Crowd &crowd)
    : m_options(options)
    , m_crowd(crowd)
    , m_states(size_t(options.connections))
    , m_askedAt(size_t(options.connections))
{
}

void Churn::begin()
{
    m_progressAt = Clock::now();
    for (int member = 0; member < m_options.window; ++member)
        leave(member);
}

void Churn::leave(int member)
{
    if (m_isStopped)
        return;
    ++m_underWay;
    m_states[size_t(member)] = State::Leaving;
    m_crowd.send(member, leaveFrame(m_options.transport, m_options.roomOf(member)));
}

void Churn::join(int member)
{
    m_states[size_t(member)] = State::Joining;
    m_askedAt[size_t(member)] = Clock::now();
    m_crowd.send(member, joinFrame(m_options.transport, m_options.roomOf(member)));
}

void Churn::onAnswer(int member, std::string_view answer)
{
    State &state = m_states[size_t(member)];
    if (state == State::Staying || !answer.starts_with(okStart)) {
        if (!m_fault)
            m_fault = "member " + std::to_string(member) + " was not let out or in: " + std::string(answer);
        return;
    }
    m_progressAt = Clock::now();
    ++m_changes;
    if (state == State::Leaving) {
        join(member);
        return;
    }
    m_joinTimes.add(duration_cast<nanoseconds>(m_progressAt - m_askedAt[size_t(member)]).count());
    state = State::Staying;
    --m_underWay;
    // A number of members that the window divides: nobody is called while under way.
    leave((member + m_options.window) % m_options.connections);
}

bool Churn::isStuck(Clock::time_point now) const
{
    return !isSettled() && duration<double>(now - m_progressAt).count() > m_options.patience;
}

void Churn::beginMeasurement()
{
    m_joinTimes.clear();
    m_changes = 0;
}

} // namespace confab::bench
