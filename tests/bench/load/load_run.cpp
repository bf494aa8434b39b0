// SPDX-License-Identifier: MIT
#include "tests/bench/load/load_run.h"

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
    , m_server(options.serverPid)
    , m_crowd(options, *this)
    , m_traffic(options, m_crowd)
{
}

LoadReport LoadRun::run()
{
    connectAll();
    if (!hasFault() && m_options.idle > 0)
        measureIdle();
    if (!hasFault() && (m_options.seconds > 0 || m_options.messages > 0))
        talk();
    if (m_report.fault.empty())
        m_report.fault = m_traffic.fault().value_or("");
    return m_report;
}

void LoadRun::connectAll()
{
    auto &report = m_report.connecting;
    report.residentBefore = m_server.residentBytes();
    const int64_t cpuBefore = m_server.cpuNanoseconds();
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
    report.serverCpuSeconds = double(m_server.cpuNanoseconds() - cpuBefore) / 1e9;
    rest(m_options.settle);
    report.residentAfter = m_server.residentBytes();
}

void LoadRun::rest(double seconds)
{
    for (const auto begin = Clock::now(); secondsSince(begin) < seconds && !hasFault();)
        m_crowd.turn(5);
}

void LoadRun::measureIdle()
{
    const uint64_t pingsBefore = m_pings;
    const int64_t cpuBefore = m_server.cpuNanoseconds();
    const auto begin = Clock::now();
    rest(m_options.idle);
    m_report.idle = LoadReport::Idle{
        .seconds = secondsSince(begin),
        .serverCpuSeconds = double(m_server.cpuNanoseconds() - cpuBefore) / 1e9,
        .pings = m_pings - pingsBefore,
    };
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
    const int64_t cpuBefore = m_server.cpuNanoseconds();
    const auto begin = Clock::now();
    if (m_options.messages == 0)
        talkFor(m_options.seconds);
    else
        while (!hasFault() && !(m_traffic.isStopped() && m_traffic.isSettled()))
            talkFor(1);
    const int64_t cpuAfter = m_server.cpuNanoseconds();
    m_report.talking = LoadReport::Talking{
        .messages = m_traffic.messages(),
        .deliveries = m_traffic.deliveries(),
        .seconds = secondsSince(begin),
        .serverCpuSeconds = double(cpuAfter - cpuBefore) / 1e9,
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
    m_traffic.onAnswer(client, answer);
}

} // namespace confab::bench
