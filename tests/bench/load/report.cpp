// SPDX-License-Identifier: MIT
#include "tests/bench/load/report.h"

#include <algorithm>
#include <cinttypes>
#include <cstdarg>
#include <cstdio>
#include <numeric>

namespace confab::bench {

namespace {

[[gnu::format(printf, 1, 2)]] std::string print(const char *format, ...)
{
    char buffer[1024];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    return buffer;
}

std::string quoted(const std::string &text)
{
    std::string result = "\"";
    for (const char character : text) {
        if (character == '"' || character == '\\')
            result += '\\';
        result += static_cast<unsigned char>(character) < 0x20 ? ' ' : character;
    }
    return result + '"';
}

double per(double amount, double count)
{
    return count > 0 ? amount / count : 0;
}

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The last part of a phase.
std::string cpuOf(const std::vector<double> &values)
{
    std::string json;
    for (const double value : values)
        json += print("%s%.6f", json.empty() ? "" : ",", value);
    return "\"cpuSeconds\":[" + json + "]}";
}

} // namespace

std::string toJson(const LoadReport &report)
{
    const auto &connecting = report.connecting;
    std::string json = print(
        "{\"connect\":{\"joined\":%d,\"lost\":%d,\"seconds\":%.6f,\"perSecond\":%.1f,"
        "\"serverCpuMicrosecondsEach\":%.3f,\"residentBytesEach\":%.1f,",
        connecting.joined, connecting.lost, connecting.seconds, per(connecting.joined, connecting.seconds),
        per(sum(connecting.cpuSeconds) * 1e6, connecting.joined),
        per(double(connecting.residentAfter - connecting.residentBefore), connecting.joined));
    json += cpuOf(connecting.cpuSeconds);
    if (const auto &idle = report.idle)
        json += print(",\"idle\":{\"seconds\":%.3f,\"serverCpuPercent\":%.4f,\"pings\":%" PRIu64 ",",
                      idle->seconds, per(sum(idle->cpuSeconds) * 100, idle->seconds), idle->pings) +
                cpuOf(idle->cpuSeconds);
    if (const auto &churning = report.churning)
        json += print(",\"churn\":{\"seconds\":%.6f,\"changes\":%" PRIu64
                      ",\"changesPerSecond\":%.1f,\"p50\":%.1f,\"p99\":%.1f,",
                      churning->seconds, churning->changes, per(double(churning->changes), churning->seconds),
                      churning->p50, churning->p99) +
                cpuOf(churning->cpuSeconds);
    if (const auto &talking = report.talking)
        json += print(",\"traffic\":{\"seconds\":%.6f,\"messages\":%" PRIu64 ",\"deliveries\":%" PRIu64
                      ",\"messagesPerSecond\":%.1f,\"deliveriesPerSecond\":%.1f,\"serverCpuPercent\":%.3f,"
                      "\"serverCpuMicrosecondsPerDelivery\":%.4f,\"p50\":%.1f,\"p99\":%.1f,\"max\":%.1f,",
                      talking->seconds, talking->messages, talking->deliveries,
                      per(double(talking->messages), talking->seconds),
                      per(double(talking->deliveries), talking->seconds),
                      per(sum(talking->cpuSeconds) * 100, talking->seconds),
                      per(sum(talking->cpuSeconds) * 1e6, double(talking->deliveries)), talking->p50,
                      talking->p99, talking->max) +
                cpuOf(talking->cpuSeconds);
    json += report.fault.empty() ? ",\"ok\":true}" : ",\"ok\":false,\"fault\":" + quoted(report.fault) + "}";
    return json;
}

std::string toText(const LoadReport &report)
{
    const auto &connecting = report.connecting;
    std::string text =
        print("connect   %d joined, %d lost, %.0f a second, %.1f us server CPU each, "
              "%.0f bytes resident each\n",
              connecting.joined, connecting.lost, per(connecting.joined, connecting.seconds),
              per(sum(connecting.cpuSeconds) * 1e6, connecting.joined),
              per(double(connecting.residentAfter - connecting.residentBefore), connecting.joined));
    if (const auto &idle = report.idle)
        text += print("idle      %.3f %% of a core over %.1f s, %" PRIu64 " pings answered\n",
                      per(sum(idle->cpuSeconds) * 100, idle->seconds), idle->seconds, idle->pings);
    if (const auto &churning = report.churning)
        text += print("churn     %.0f joins and leaves a second, %.1f us server CPU each, join p50 %.0f us, "
                      "p99 %.0f us\n",
                      per(double(churning->changes), churning->seconds),
                      per(sum(churning->cpuSeconds) * 1e6, double(churning->changes)), churning->p50,
                      churning->p99);
    if (const auto &talking = report.talking)
        text += print("traffic   %.0f deliveries a second, %.3f us server CPU each, %.1f %% of a core, "
                      "p50 %.0f us, p99 %.0f us, max %.0f us\n",
                      per(double(talking->deliveries), talking->seconds),
                      per(sum(talking->cpuSeconds) * 1e6, double(talking->deliveries)),
                      per(sum(talking->cpuSeconds) * 100, talking->seconds), talking->p50, talking->p99,
                      talking->max);
    return text + (report.fault.empty() ? "checks    nothing lost, doubled or out of order\n"
                                        : "FAULT     " + report.fault + "\n");
}

} // namespace confab::bench
