// SPDX-License-Identifier: MIT
#include "tests/bench/floor/floor_server.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace confab::bench {

namespace {

constexpr int faultyMessage = 20;

void sendAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count >= 0) {
            bytes.remove_prefix(size_t(count));
        } else if (errno == EAGAIN) {
            pollfd writable{descriptor, POLLOUT, 0};
            ::poll(&writable, 1, -1);
        } else if (errno != EINTR) {
            return; // reading will tell that the member is gone
        }
    }
}

int listenOn(uint16_t port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    if (::bind(descriptor, generic, sizeof address) != 0 || ::listen(descriptor, SOMAXCONN) != 0) {
        std::perror("confab_floor: cannot listen");
        std::exit(1);
    }
    return descriptor;
}

} // namespace

FloorServer::FloorServer(const FloorOptions &options)
    : m_options(options)
    , m_listener(listenOn(options.port))
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(64 * 1024)
    , m_parts(options.isWebSocket)
{
    epoll_event event{.events = EPOLLIN, .data = {.ptr = nullptr}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listener, &event);
    if (m_options.heartbeat > 0s)
        startHeartbeat();
}

FloorServer::~FloorServer()
{
    for (const auto &[descriptor, member] : m_members)
        ::close(descriptor);
    if (m_timer >= 0)
        ::close(m_timer);
    ::close(m_epoll);
    ::close(m_listener);
}

uint16_t FloorServer::port() const
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
    return ntohs(address.sin_port);
}

void FloorServer::run()
{
    std::array<epoll_event, 256> events;
    for (;;) {
        const int count = epoll_wait(m_epoll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            void *const source = events[size_t(i)].data.ptr;
            if (source == nullptr)
                acceptAll();
            else if (source == &m_timer)
                onBeat();
            else
                read(*static_cast<Member *>(source));
        }
        endTurn();
    }
}

void FloorServer::acceptAll()
{
    for (;;) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        const int on = 1;
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        auto &member = m_members[descriptor];
        member = std::make_unique<Member>(
            Member{.descriptor = descriptor, .isUpgraded = !m_options.isWebSocket, .partial = {}});
        epoll_event event{.events = EPOLLIN, .data = {.ptr = member.get()}};
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    }
}

void FloorServer::read(Member &member)
{
    std::copy(member.partial.begin(), member.partial.end(), m_buffer.begin());
    const size_t kept = member.partial.size();
    const ssize_t count = ::recv(member.descriptor, m_buffer.data() + kept, m_buffer.size() - kept, 0);
    if (count > 0) {
        member.partial.clear();
        ingest(member, m_buffer.data(), kept + size_t(count));
    } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
        drop(member);
    }
}

void FloorServer::ingest(Member &member, char *begin, size_t size)
{
    std::span<char> input(begin, size);
    if (!member.isUpgraded) {
        std::string_view text(begin, size);
        if (!upgrade(member, text)) {
            member.partial = text;
            return;
        }
        input = input.last(text.size());
    }
    while (!input.empty()) {
        const auto request = m_options.isWebSocket ? takeWebSocketRequest(input) : takeLineRequest(input);
        if (!request) {
            member.partial.assign(input.begin(), input.end());
            return;
        }
        onRequest(member, *request);
    }
}

bool FloorServer::upgrade(Member &member, std::string_view &input)
{
    const size_t end = input.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return false;
    sendAll(member.descriptor, upgradeAnswer(input.substr(0, end)));
    member.isUpgraded = true;
    input.remove_prefix(end + 4);
    return true;
}

void FloorServer::onRequest(Member &member, const FloorRequest &request)
{
    if (request.text.empty())
        join(member, request.room);
    else
        deliver(member, request.text);
}

void FloorServer::join(Member &member, int room)
{
    if (size_t(room) >= m_rooms.size())
        m_rooms.resize(size_t(room) + 1);
    m_rooms[size_t(room)].members.push_back(&member);
    member.room = room;
    if (m_options.heartbeat > 0s)
        beatOf(member).push_back(&member);
    sendAll(member.descriptor, m_parts.joined());
}

void FloorServer::deliver(Member &sender, std::string_view text)
{
    Room &room = m_rooms[size_t(sender.room)];
    if (m_options.mode == FloorOptions::Mode::Batch) {
        if (room.pending.empty())
            m_talking.push_back(sender.room);
        m_parts.appendMessage(room.pending, sender.room, text);
        ++sender.answers;
        return;
    }
    sender.hasSpoken = true;
    m_out.assign(m_parts.said());
    m_parts.appendMessage(m_out, sender.room, text);
    const auto frame = std::string_view(m_out).substr(m_parts.said().size());
    ++m_messages;
    for (Member *const member : room.members) {
        if (m_options.fault != FloorOptions::Fault::None && misbehaved(sender, room, *member))
            continue;
        sendAll(member->descriptor, member == &sender ? std::string_view(m_out) : frame);
    }
}

bool FloorServer::misbehaved(const Member &sender, const Room &room, Member &victim)
{
    // Somebody who only listens: what is held back for a speaker might wait for what only the speaker says.
    const auto listener =
        std::ranges::find(room.members.rbegin(), room.members.rend(), false, &Member::hasSpoken);
    if (&victim != (listener == room.members.rend() ? room.members.back() : *listener) || &victim == &sender)
        return false;
    const auto frame = std::string_view(m_out).substr(m_parts.said().size());
    if (!m_held.empty() && m_heldFor == &victim) {
        sendAll(victim.descriptor, frame);
        sendAll(victim.descriptor, std::exchange(m_held, {}));
        return true;
    }
    // The first one from then on whose sender is somebody else than the victim.
    if (m_messages < faultyMessage || std::exchange(m_isFaultDone, true))
        return false;
    if (m_options.fault == FloorOptions::Fault::SwapTwo) {
        m_held = frame;
        m_heldFor = &victim;
    }
    if (m_options.fault == FloorOptions::Fault::DoubleOne)
        sendAll(victim.descriptor, frame);
    return m_options.fault != FloorOptions::Fault::DoubleOne;
}

void FloorServer::endTurn()
{
    for (const int room : m_talking)
        flush(m_rooms[size_t(room)]);
    m_talking.clear();
}

void FloorServer::flush(Room &room)
{
    for (Member *const member : room.members) {
        if (member->answers == 0) {
            sendAll(member->descriptor, room.pending);
            continue;
        }
        m_out.assign(room.pending);
        for (; member->answers > 0; --member->answers)
            m_out.append(m_parts.said());
        sendAll(member->descriptor, m_out);
    }
    room.pending.clear();
}

void FloorServer::startHeartbeat()
{
    m_beats.resize(size_t(m_options.heartbeat.count()));
    m_timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    const itimerspec everySecond{.it_interval = {.tv_sec = 1, .tv_nsec = 0},
                                 .it_value = {.tv_sec = 1, .tv_nsec = 0}};
    timerfd_settime(m_timer, 0, &everySecond, nullptr);
    epoll_event event{.events = EPOLLIN, .data = {.ptr = &m_timer}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_timer, &event);
}

void FloorServer::onBeat()
{
    uint64_t expirations = 0;
    if (::read(m_timer, &expirations, sizeof expirations) < 0)
        return;
    for (const Member *const member : m_beats[m_nextBeat])
        sendAll(member->descriptor, pingFrame);
    m_nextBeat = (m_nextBeat + 1) % m_beats.size();
}

std::vector<FloorServer::Member *> &FloorServer::beatOf(const Member &member)
{
    // The kernel gives out the lowest free descriptor, which spreads members evenly.
    return m_beats[size_t(member.descriptor) % m_beats.size()];
}

void FloorServer::drop(Member &member)
{
    if (member.room >= 0) {
        std::erase(m_rooms[size_t(member.room)].members, &member);
        if (m_options.heartbeat > 0s)
            std::erase(beatOf(member), &member);
    }
    const int descriptor = member.descriptor;
    m_members.erase(descriptor);
    ::close(descriptor);
}

} // namespace confab::bench
