// SPDX-License-Identifier: MIT
#include "server/app/config_limit_keys.h"

#include "server/app/config_binding.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 MiB = 1024 * 1024;

template <typename T>
auto limit(T Limits::*member)
{
    return [member](auto &config) -> auto &
    {
        return config.limits.*member;
    };
}

ConfigKey count(int Limits::*member, int most, ConfigKey key)
{
    key.section = u"limits"_s;
    key.placeholder = u"N"_s;
    return bound(
        std::move(key), limit(member), [most](const WrittenValue &value) { return toCount(value, most); },
        [](int number) { return QString::number(number); });
}

ConfigKey size(qint64 Limits::*member, qint64 most, ConfigKey key)
{
    key.section = u"limits"_s;
    key.placeholder = u"SIZE"_s;
    return bound(
        std::move(key), limit(member), [most](const WrittenValue &value) { return toBytes(value, most); },
        tomlBytes);
}

ConfigKey duration(milliseconds Limits::*member, milliseconds most, ConfigKey key)
{
    key.section = u"limits"_s;
    key.placeholder = u"TIME"_s;
    return bound(
        std::move(key), limit(member), [most](const WrittenValue &value) { return toDuration(value, most); },
        tomlDuration);
}

QList<ConfigKey> connectionLimitKeys()
{
    return {
        count(&Limits::connections, 1'000'000,
              {.name = u"connections"_s,
               .example = u"100"_s,
               .meaning = u"Connections at one time"_s,
               .overLimit = u"HTTP 503, or an error line on TCP; then closed"_s}),
        count(&Limits::connectionsPerAddress, 1'000'000,
              {.name = u"connections_per_address"_s,
               .example = u"8"_s,
               .meaning = u"Connections from one address at one time; loopback has no limit"_s,
               .overLimit = u"HTTP 503, or an error line on TCP; then closed"_s}),
        duration(
            &Limits::handshakeTimeout, 1h,
            {.name = u"handshake_timeout"_s,
             .example = u"5s"_s,
             .meaning =
                 u"Time to finish the WebSocket handshake or an HTTP request, and before that the TLS handshake"_s,
             .overLimit = u"closed"_s}),
        size(&Limits::headerBytes, 64 * 1024 - 1,
             {.name = u"header_bytes"_s,
              .example = u"8 KiB"_s,
              .meaning = u"Size of the headers of one HTTP request"_s,
              .overLimit = u"closed"_s}),
        duration(
            &Limits::pingInterval, 24h,
            {.name = u"ping_interval"_s,
             .example = u"20s"_s,
             .meaning =
                 u"Silence after which a client is asked whether it is still there; the first time down to half of it, so that not all are asked at once"_s,
             .overLimit = u"a ping is sent"_s}),
        duration(&Limits::idleTimeout, 24h,
                 {.name = u"idle_timeout"_s,
                  .example = u"1m"_s,
                  .meaning = u"Silence after which a client counts as gone"_s,
                  .overLimit = u"closed, and removed from its rooms"_s}),
    };
}

QList<ConfigKey> trafficLimitKeys()
{
    return {
        size(&Limits::maxFrameBytes, 64 * MiB,
             {.name = u"max_frame_bytes"_s,
              .example = u"1 MiB"_s,
              .meaning = u"Size of one line or frame from a client, finished or not"_s,
              .overLimit = u"TCP: error 008, the line is dropped; WebSocket: closed with 1009"_s}),
        count(&Limits::roomsPerConnection, 1'000'000,
              {.name = u"rooms_per_connection"_s,
               .example = u"10"_s,
               .meaning = u"Rooms one connection may be in"_s,
               .overLimit = u"error 103"_s}),
        count(&Limits::framesPerSecond, 1'000'000,
              {.name = u"frames_per_second"_s,
               .example = u"50"_s,
               .meaning = u"Frames one connection may send, on average"_s,
               .overLimit = u"its socket is not read until it may speak again; nothing is lost"_s}),
        count(&Limits::framesBurst, 10'000'000,
              {.name = u"frames_burst"_s,
               .example = u"5000"_s,
               .meaning = u"Frames one connection may send at once after a pause; at least 1 unless "
                          u"frames_per_second is 0"_s,
               .overLimit = u"as frames_per_second"_s}),
        size(&Limits::outboxBytes, 1024 * MiB,
             {.name = u"outbox_bytes"_s,
              .example = u"256 KiB"_s,
              .meaning = u"Bytes that may wait for one slow client"_s,
              .overLimit = u"closed as too slow, counted, shown to operators"_s}),
        count(&Limits::pendingActions, 100'000,
              {.name = u"pending_actions"_s,
               .example = u"20"_s,
               .meaning = u"Actions of one connection that may run at one time"_s,
               .overLimit = u"error 007"_s}),
        duration(&Limits::actionTimeout, 1h,
                 {.name = u"action_timeout"_s,
                  .example = u"500ms"_s,
                  .meaning = u"Time one action may take, and one hook of a script that waits"_s,
                  .overLimit = u"error 107"_s}),
    };
}

QList<ConfigKey> scriptLimitKeys()
{
    return {
        duration(
            &Limits::scriptTime, 1min,
            {.name = u"script_time"_s,
             .example = u"100ms"_s,
             .meaning = u"Processor time a script may take without a pause, in which nobody else is served"_s,
             .overLimit = u"interrupted and logged; what it answers is error 107, and what was called is "
                          u"not run again for four times as long, at least a second"_s}),
        size(&Limits::scriptMemory, 64 * 1024 * MiB,
             {.name = u"script_memory"_s,
              .example = u"64 MiB"_s,
              .meaning = u"Memory a script may take without a pause"_s,
              .overLimit = u"as script_time"_s}),
    };
}

} // namespace

QList<ConfigKey> limitKeys()
{
    return connectionLimitKeys() + trafficLimitKeys() + scriptLimitKeys();
}

} // namespace confab
