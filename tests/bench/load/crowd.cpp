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
    , m_common{.options = options, .tls = m_tls.get(), .buffer = std::span<char>(m_buffer)}
    , m_listener(listener)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    for (const Target &target : options.targets) {
        Entrance &entrance = m_entrances.emplace_back();
        entrance.upgrade = upgradeRequest(target);
        entrance.address.sin_family = AF_INET;
        entrance.address.sin_port = htons(target.port);
        if (inet_pton(AF_INET, target.host.c_str(), &entrance.address.sin_addr) != 1) {
            std::fprintf(stderr, "confab_load: %s is no IPv4 address\n", target.host.c_str());
            std::exit(64);
        }
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
    const Entrance &entrance = m_entrances[m_common.options.targetOf(opened())];
    Client &client = *m_clients.emplace_back(std::make_unique<Client>(opened(), m_common, m_listener));
    client.open(entrance.address, entrance.upgrade);
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
