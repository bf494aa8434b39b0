// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>

namespace confab::bench {

enum class Transport { WebSocket, Tcp, WebSocketTls, TcpTls };

constexpr bool isWebSocket(Transport transport)
{
    return transport == Transport::WebSocket || transport == Transport::WebSocketTls;
}

constexpr bool isTls(Transport transport)
{
    return transport == Transport::WebSocketTls || transport == Transport::TcpTls;
}

/// Where a server listens.
struct Target {
    std::string host; ///< An IPv4 address.
    uint16_t port;

    std::string toString() const { return host + ':' + std::to_string(port); }
};

struct LoadOptions {
    std::vector<Target> targets; ///< Members of a room take them by turns.
    Transport transport = Transport::WebSocket;
    int connections = 100; ///< Connection i joins room `b<firstRoom + i mod rooms>`.
    int rooms = 1;
    int firstRoom = 0;
    int roomsEach = 1;    ///< A connection joins so many of the rooms; 0: it only connects.
    int publishers = 1;   ///< The first so many connections.
    int window = 1;       ///< Messages in flight, all publishers together; a multiple of `publishers`.
    int size = 64;        ///< Bytes of a message's text.
    double rate = 0;      ///< Messages a second, all publishers together; 0: as `window` allows.
    int64_t messages = 0; ///< Ends the traffic after so many; 0: after `seconds`.
    double warmup = 1;
    double seconds = 5;
    double settle = 1;             ///< Between the last join and the reading of the server's memory.
    double idle = 0;               ///< Seconds without traffic in which the server's CPU time is measured.
    double churn = 0;              ///< Seconds of leaving and joining, `window` connections at one time.
    bool hold = false;             ///< Stay after the report until a connection is lost.
    int concurrency = 128;         ///< Connections that are being made at one time.
    double patience = 10;          ///< Seconds after which what has not come is lost.
    std::vector<pid_t> serverPids; ///< None: neither CPU time nor memory is measured.
    bool json = false;

    /// The number of the `nth` room that a connection joins.
    int roomOf(int connection, int nth = 0) const
    {
        const int64_t seat = roomsEach > 1 ? int64_t(connection) * roomsEach + nth : connection;
        return firstRoom + int(seat % rooms);
    }
    /// So that members of each room, and publishers, are with each server.
    size_t targetOf(int connection) const
    {
        const int seat = roomsEach == 1 ? connection / rooms + connection % rooms : connection;
        return size_t(seat) % targets.size();
    }
};

/// Reads the command line; explains itself and ends the program when that makes no sense.
LoadOptions parseOptions(int argc, char **argv);

} // namespace confab::bench
