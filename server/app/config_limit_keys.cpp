// SPDX-License-Identifier: MIT
#include "server/app/config_limit_keys.h"

#include "server/app/config_binding.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

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
               .meaning = Texts::tr("Connections at one time"),
               .overLimit = Texts::tr("HTTP 503, or an error line on TCP; then closed")}),
        count(&Limits::connectionsPerAddress, 1'000'000,
              {.name = u"connections_per_address"_s,
               .example = u"8"_s,
               .meaning = Texts::tr("Connections from one address at one time; loopback has no limit"),
               .overLimit = Texts::tr("HTTP 503, or an error line on TCP; then closed")}),
        duration(&Limits::handshakeTimeout, 1h,
                 {.name = u"handshake_timeout"_s,
                  .example = u"5s"_s,
                  .meaning = Texts::tr("Time to finish the WebSocket handshake or an HTTP request, and "
                                       "before that the TLS handshake"),
                  .overLimit = Texts::tr("closed")}),
        size(&Limits::headerBytes, 64 * 1024 - 1,
             {.name = u"header_bytes"_s,
              .example = u"8 KiB"_s,
              .meaning = Texts::tr("Size of the headers of one HTTP request"),
              .overLimit = Texts::tr("closed")}),
        duration(&Limits::pingInterval, 24h,
                 {.name = u"ping_interval"_s,
                  .example = u"20s"_s,
                  .meaning = Texts::tr("Silence after which a client is asked whether it is still there; the "
                                       "first time down to half of it, so that not all are asked at once"),
                  .overLimit = Texts::tr("a ping is sent")}),
        duration(&Limits::idleTimeout, 24h,
                 {.name = u"idle_timeout"_s,
                  .example = u"1m"_s,
                  .meaning = Texts::tr("Silence after which a client counts as gone"),
                  .overLimit = Texts::tr("closed, and removed from its rooms")}),
    };
}

QList<ConfigKey> trafficLimitKeys()
{
    return {
        size(&Limits::maxFrameBytes, 64 * MiB,
             {.name = u"max_frame_bytes"_s,
              .example = u"1 MiB"_s,
              .meaning = Texts::tr("Size of one line or frame from a client, finished or not"),
              .overLimit = Texts::tr("TCP: error 008, the line is dropped; WebSocket: closed with 1009")}),
        count(&Limits::roomsPerConnection, 1'000'000,
              {.name = u"rooms_per_connection"_s,
               .example = u"10"_s,
               .meaning = Texts::tr("Rooms one connection may be in"),
               .overLimit = Texts::tr("error 103")}),
        count(&Limits::framesPerSecond, 1'000'000,
              {.name = u"frames_per_second"_s,
               .example = u"50"_s,
               .meaning = Texts::tr("Frames one connection may send, on average"),
               .overLimit = Texts::tr("its socket is not read until it may speak again; nothing is lost")}),
        count(&Limits::framesBurst, 10'000'000,
              {.name = u"frames_burst"_s,
               .example = u"5000"_s,
               .meaning = Texts::tr("Frames one connection may send at once after a pause; at least 1 unless "
                                    "frames_per_second is 0"),
               .overLimit = Texts::tr("as frames_per_second")}),
        size(&Limits::outboxBytes, 1024 * MiB,
             {.name = u"outbox_bytes"_s,
              .example = u"256 KiB"_s,
              .meaning = Texts::tr("Bytes that may wait for one slow client"),
              .overLimit = Texts::tr("closed as too slow, counted, shown to operators")}),
        count(&Limits::pendingActions, 100'000,
              {.name = u"pending_actions"_s,
               .example = u"20"_s,
               .meaning = Texts::tr("Actions of one connection that may run at one time"),
               .overLimit = Texts::tr("error 007")}),
        duration(&Limits::actionTimeout, 1h,
                 {.name = u"action_timeout"_s,
                  .example = u"500ms"_s,
                  .meaning = Texts::tr("Time one action may take, and one hook of a script that waits"),
                  .overLimit = Texts::tr("error 107")}),
    };
}

QList<ConfigKey> scriptLimitKeys()
{
    return {
        duration(&Limits::scriptTime, 1min,
                 {.name = u"script_time"_s,
                  .example = u"100ms"_s,
                  .meaning = Texts::tr(
                      "Processor time a script may take without a pause, in which nobody else is served"),
                  .overLimit = Texts::tr(
                      "interrupted and logged; what it answers is error 107, and what was called is "
                      "not run again for four times as long, at least a second")}),
        size(&Limits::scriptMemory, 64 * 1024 * MiB,
             {.name = u"script_memory"_s,
              .example = u"64 MiB"_s,
              .meaning = Texts::tr("Memory a script may take without a pause"),
              .overLimit = Texts::tr("as script_time")}),
    };
}

} // namespace

QList<ConfigKey> limitKeys()
{
    return connectionLimitKeys() + trafficLimitKeys() + scriptLimitKeys();
}

} // namespace confab
