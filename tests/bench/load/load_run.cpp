// SPDX-License-Identifier: MIT
#include "tests/bench/load/load_run.h"

#include <utility>

namespace confab::bench {

namespace {

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

// What comes twice, comes soon after.
constexpr double timeForDoubles = 0.1;

} // namespace

LoadRun::LoadRun(const LoadOptions &options)
    : m_options(options)
    , m_servers(options.serverPids)
    , m_crowd(options, *this)
    , m_churn(options, m_crowd)
    , m_traffic(options, m_crowd)
{
}

LoadReport LoadRun::run()
{
    connectAll();
    if (!hasFault() && m_options.idle > 0)
        measureIdle();
    if (!hasFault() && m_options.churn > 0)
        changePlaces();
    if (!hasFault() && (m_options.seconds > 0 || m_options.messages > 0))
        talk();
    m_report.fault = firstFault();
    return m_report;
}

std::string LoadRun::hold()
{
    while (!hasFault())
        m_crowd.turn(1000);
    return firstFault();
}

std::string LoadRun::firstFault() const
{
    if (!m_report.fault.empty())
        return m_report.fault;
    return m_churn.fault().value_or(m_traffic.fault().value_or(""));
}

void LoadRun::connectAll()
{
    auto &report = m_report.connecting;
    report.residentBefore = m_servers.residentBytes();
    const auto cpuBefore = m_servers.cpuSeconds();
    const auto begin = Clock::now();
    auto progressAt = begin;
    int done = 0;
    while (done < m_options.connections) {
        while (m_crowd.opened() < m_options.connections && m_crowd.opened() - done < m_options.concurrency)
            m_crowd.openNext();
        m_crowd.turn(20);
        if (report.joined + report.lost > done)
            progressAt = Clock::now();
        done = report.joined + report.lost;
        if (secondsSince(progressAt) > m_options.patience) {
            m_report.fault = std::to_string(m_options.connections - done) + " connections never joined";
            return;
        }
    }
    report.seconds = secondsSince(begin);
    rest(0.02); // the kernel brings the time on the CPU up to date when the server goes to sleep
    report.cpuSeconds = m_servers.cpuSecondsSince(cpuBefore);
    rest(m_options.settle);
    report.residentAfter = m_servers.residentBytes();
}

void LoadRun::rest(double seconds)
{
    for (const auto begin = Clock::now(); secondsSince(begin) < seconds && !hasFault();)
        m_crowd.turn(5);
}

void LoadRun::measureIdle()
{
    const uint64_t pingsBefore = m_pings;
    const auto cpuBefore = m_servers.cpuSeconds();
    const auto begin = Clock::now();
    rest(m_options.idle);
    m_report.idle = LoadReport::Idle{
        .seconds = secondsSince(begin),
        .cpuSeconds = m_servers.cpuSecondsSince(cpuBefore),
        .pings = m_pings - pingsBefore,
    };
}

void LoadRun::changePlaces()
{
    m_churn.begin();
    changePlacesFor(m_options.warmup);
    m_churn.beginMeasurement();
    const auto cpuBefore = m_servers.cpuSeconds();
    const auto begin = Clock::now();
    changePlacesFor(m_options.churn);
    m_report.churning = LoadReport::Churning{
        .changes = m_churn.changes(),
        .seconds = secondsSince(begin),
        .cpuSeconds = m_servers.cpuSecondsSince(cpuBefore),
        .p50 = m_churn.joinTimes().microseconds(0.50),
        .p99 = m_churn.joinTimes().microseconds(0.99),
    };
    m_churn.stop();
    while (!hasFault() && !m_churn.isSettled())
        changePlacesFor(0.1);
}

void LoadRun::changePlacesFor(double seconds)
{
    for (const auto begin = Clock::now(); secondsSince(begin) < seconds && !hasFault();) {
        m_crowd.turn(20);
        if (m_churn.isStuck(Clock::now()))
            m_report.fault = "somebody who wanted to join or leave got no answer";
    }
}

void LoadRun::talk()
{
    m_traffic.begin();
    talkFor(m_options.warmup);
    measureTraffic();
    if (!hasFault())
        drain();
}

void LoadRun::talkFor(double seconds)
{
    for (const auto begin = Clock::now(); secondsSince(begin) < seconds;) {
        m_crowd.turn(m_traffic.millisecondsToNext());
        m_traffic.tick();
        if (hasFault() || (m_traffic.isStopped() && m_traffic.isSettled()))
            return;
    }
}

void LoadRun::measureTraffic()
{
    // A run of a number of messages is measured whole, for it may be over before a warm-up is.
    if (m_options.messages == 0)
        m_traffic.beginMeasurement();
    const auto cpuBefore = m_servers.cpuSeconds();
    const auto begin = Clock::now();
    if (m_options.messages == 0)
        talkFor(m_options.seconds);
    else
        while (!hasFault() && !(m_traffic.isStopped() && m_traffic.isSettled()))
            talkFor(1);
    auto cpuSeconds = m_servers.cpuSecondsSince(cpuBefore);
    m_report.talking = LoadReport::Talking{
        .messages = m_traffic.messages(),
        .deliveries = m_traffic.deliveries(),
        .seconds = secondsSince(begin),
        .cpuSeconds = std::move(cpuSeconds),
        .p50 = m_traffic.latencies().microseconds(0.50),
        .p99 = m_traffic.latencies().microseconds(0.99),
        .max = m_traffic.latencies().maxMicroseconds(),
    };
}

void LoadRun::drain()
{
    m_traffic.stop();
    const auto begin = Clock::now();
    while (!hasFault() && !m_traffic.isSettled() && secondsSince(begin) < m_options.patience) {
        m_crowd.turn(20);
        m_traffic.tick();
    }
    rest(timeForDoubles);
    if (!hasFault())
        m_report.fault = m_traffic.verdict().value_or("");
}

void LoadRun::onJoined(int)
{
    ++m_report.connecting.joined;
}

void LoadRun::onLost(int client, std::string_view why)
{
    ++m_report.connecting.lost;
    if (m_report.fault.empty())
        m_report.fault = "connection " + std::to_string(client) + ": " + std::string(why);
}

void LoadRun::onMessage(int client, std::string_view text)
{
    m_traffic.onMessage(client, text);
}

void LoadRun::onAnswer(int client, std::string_view answer)
{
    if (!m_churn.isSettled())
        m_churn.onAnswer(client, answer);
    else
        m_traffic.onAnswer(client, answer);
}

} // namespace confab::bench
