// SPDX-License-Identifier: MIT
#include "tests/bench/load/client.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <sys/epoll.h>

namespace confab::bench {

namespace {

constexpr std::string_view messageStart = R"({"message":")";
constexpr std::string_view answerMark = R"("context":"response")";
constexpr std::string_view okStart = R"({"status":"OK",)";

} // namespace

void Client::open(const sockaddr_in &address, const std::string &upgrade)
{
    m_upgrade = &upgrade;
    advance(m_stream.open(address, m_common.tls));
}

void Client::advance(Stream::Progress progress)
{
    if (progress == Stream::Progress::Waiting)
        return;
    if (progress == Stream::Progress::Broken) {
        lose(std::string("cannot connect: ") + std::strerror(errno));
        return;
    }
    if (!isWebSocket(m_common.options.transport)) {
        join();
        return;
    }
    m_state = State::Upgrading;
    send(*m_upgrade);
}

void Client::join()
{
    const LoadOptions &options = m_common.options;
    m_state = State::Joining;
    m_joining = options.roomsEach;
    std::string frames;
    for (int nth = 0; nth < options.roomsEach; ++nth)
        frames += joinFrame(options.transport, options.roomOf(m_number, nth));
    if (m_joining == 0)
        finishJoining();
    else
        send(frames);
}

void Client::finishJoining()
{
    m_state = State::Joined;
    m_listener.onJoined(m_number);
}

void Client::send(std::string_view frame)
{
    if (!isLost() && !m_stream.write(frame))
        lose("the connection broke while we wrote");
}

void Client::onReady(uint32_t events)
{
    if (m_state == State::Connecting) {
        advance(m_stream.advance());
        return;
    }
    if (events & EPOLLOUT)
        send({});
    if (!isLost() && (events & ~uint32_t(EPOLLOUT)))
        read();
}

void Client::read()
{
    // OpenSSL may hold more than the socket shows.
    while (readOnce() && m_stream.isTls()) {
    }
}

bool Client::readOnce()
{
    const auto buffer = m_common.buffer;
    const size_t kept = m_partial.size();
    const ssize_t count = m_stream.read(buffer.subspan(kept));
    if (count == -1)
        return false;
    if (count <= 0) {
        lose(count == 0 ? "the server closed the connection" : "the connection broke");
        return false;
    }
    m_listener.onInput();
    std::copy(m_partial.begin(), m_partial.end(), buffer.begin());
    std::string_view input(buffer.data(), kept + size_t(count));
    ingest(input);
    m_partial.assign(input);
    if (m_partial.size() > buffer.size() / 2)
        lose("the server sent a frame without end");
    return !isLost();
}

void Client::ingest(std::string_view &input)
{
    if (m_state == State::Upgrading && !takeUpgrade(input))
        return;
    while (!isLost()) {
        const auto frame = takeFrame(m_common.options.transport, input);
        if (!frame)
            return;
        onFrame(*frame);
    }
}

bool Client::takeUpgrade(std::string_view &input)
{
    const size_t end = input.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return false;
    if (!input.starts_with("HTTP/1.1 101")) {
        lose("the handshake was refused: " + std::string(input.substr(0, input.find("\r\n"))));
        return false;
    }
    input.remove_prefix(end + 4);
    join();
    return true;
}

void Client::onFrame(const ServerFrame &frame)
{
    switch (frame.kind) {
    case ServerFrame::Kind::Text:
        onText(frame.payload);
        break;
    case ServerFrame::Kind::Ping: {
        std::string pong;
        appendWebSocketFrame(pong, 0xA, frame.payload);
        send(pong);
        m_listener.onPing(m_number);
        break;
    }
    case ServerFrame::Kind::Close:
        lose("the server closed the WebSocket");
        break;
    case ServerFrame::Kind::Other:
        lose("the server sent a frame that we do not understand");
        break;
    }
}

void Client::onText(std::string_view payload)
{
    if (payload.starts_with(messageStart)) {
        m_listener.onMessage(m_number, payload.substr(messageStart.size()));
        return;
    }
    if (payload.find(answerMark) == std::string_view::npos)
        return; // the welcome
    if (m_state == State::Joined) {
        m_listener.onAnswer(m_number, payload);
    } else if (payload.starts_with(okStart)) {
        if (--m_joining == 0)
            finishJoining();
    } else {
        lose("the room was refused: " + std::string(payload));
    }
}

void Client::lose(std::string_view why)
{
    if (isLost())
        return;
    m_state = State::Lost;
    m_listener.onLost(m_number, why);
}

} // namespace confab::bench
