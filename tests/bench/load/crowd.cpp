// SPDX-License-Identifier: MIT
#include "tests/bench/load/crowd.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include <arpa/inet.h>
#include <sys/epoll.h>
#include <unistd.h>

namespace confab::bench {

Crowd::Crowd(const LoadOptions &options, ClientListener &listener)
    : m_tls(isTls(options.transport) ? makeTlsContext() : nullptr)
    , m_buffer(256 * 1024)
    , m_common{.options = options,
               .tls = m_tls.get(),
               .upgrade = upgradeRequest(options),
               .buffer = std::span<char>(m_buffer)}
    , m_listener(listener)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    m_address.sin_family = AF_INET;
    m_address.sin_port = htons(options.port);
    if (inet_pton(AF_INET, options.host.c_str(), &m_address.sin_addr) != 1) {
        std::fprintf(stderr, "confab_load: %s is no IPv4 address\n", options.host.c_str());
        std::exit(64);
    }
    m_clients.reserve(size_t(options.connections));
}

Crowd::~Crowd()
{
    m_clients.clear();
    ::close(m_epoll);
}

void Crowd::openNext()
{
    Client &client = *m_clients.emplace_back(std::make_unique<Client>(opened(), m_common, m_listener));
    client.open(m_address);
    if (client.isLost())
        return;
    client.watchedEvents = client.wantedEvents();
    epoll_event event{.events = client.watchedEvents, .data = {.ptr = &client}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, client.descriptor(), &event);
}

void Crowd::turn(int milliseconds)
{
    std::array<epoll_event, 256> events;
    const int count = epoll_wait(m_epoll, events.data(), int(events.size()), milliseconds);
    for (int i = 0; i < count; ++i) {
        auto &client = *static_cast<Client *>(events[size_t(i)].data.ptr);
        if (client.isLost())
            continue;
        client.onReady(events[size_t(i)].events);
        watch(client);
    }
}

void Crowd::send(int client, std::string_view frame)
{
    m_clients[size_t(client)]->send(frame);
    watch(*m_clients[size_t(client)]);
}

void Crowd::watch(Client &client)
{
    const uint32_t wanted = client.isLost() ? 0 : client.wantedEvents();
    if (wanted == client.watchedEvents)
        return;
    client.watchedEvents = wanted;
    epoll_event event{.events = wanted, .data = {.ptr = &client}};
    epoll_ctl(m_epoll, client.isLost() ? EPOLL_CTL_DEL : EPOLL_CTL_MOD, client.descriptor(), &event);
}

} // namespace confab::bench
