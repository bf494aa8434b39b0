// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

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

struct LoadOptions {
    std::string host = "127.0.0.1";
    uint16_t port = 0;
    Transport transport = Transport::WebSocket;
    int connections = 100; ///< Connection i joins room `b<i mod rooms>`.
    int rooms = 1;
    int publishers = 1;   ///< The first so many connections.
    int window = 1;       ///< Messages in flight, all publishers together; a multiple of `publishers`.
    int size = 64;        ///< Bytes of a message's text.
    double rate = 0;      ///< Messages a second, all publishers together; 0: as `window` allows.
    int64_t messages = 0; ///< Ends the traffic after so many; 0: after `seconds`.
    double warmup = 1;
    double seconds = 5;
    double settle = 1;     ///< Between the last join and the reading of the server's memory.
    double idle = 0;       ///< Seconds without traffic in which the server's CPU time is measured.
    int concurrency = 128; ///< Connections that are being made at one time.
    double patience = 10;  ///< Seconds after which what has not come is lost.
    pid_t serverPid = 0;   ///< 0: neither CPU time nor memory is measured.
    bool json = false;
};

/// Reads the command line; explains itself and ends the program when that makes no sense.
LoadOptions parseOptions(int argc, char **argv);

} // namespace confab::bench
