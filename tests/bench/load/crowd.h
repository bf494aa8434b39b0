// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/client.h"

#include <memory>
#include <vector>

#include <netinet/in.h>

namespace confab::bench {

/// All connections of a run, and the epoll loop that serves them.
class Crowd
{
public:
    Crowd(const LoadOptions &options, ClientListener &listener);
    ~Crowd();

    /// Begins to make one more connection.
    void openNext();
    int opened() const { return int(m_clients.size()); }

    /// Serves what is ready, or waits for it no longer than `milliseconds`.
    void turn(int milliseconds);

    void send(int client, std::string_view frame);

private:
    struct Entrance {
        sockaddr_in address{};
        std::string upgrade;
    };

    void watch(Client &client);

    std::vector<Entrance> m_entrances; ///< One for each target.
    std::unique_ptr<SSL_CTX, FreeSsl> m_tls;
    std::vector<char> m_buffer;
    Client::Common m_common;
    ClientListener &m_listener;
    int m_epoll;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace confab::bench
