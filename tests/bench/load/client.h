// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/options.h"
#include "tests/bench/load/stream.h"
#include "tests/bench/load/wire.h"

#include <span>
#include <string>
#include <string_view>

namespace confab::bench {

/// Hears what happens to connections, each named by its number.
class ClientListener
{
public:
    virtual ~ClientListener() = default;
    /// Something came: what the calls until the next one tell has just arrived.
    virtual void onInput() = 0;
    virtual void onJoined(int client) = 0;
    /// The connection could not be made, was refused, or ended. Told once.
    virtual void onLost(int client, std::string_view why) = 0;
    /// `text` begins where the text of the message does and ends with its frame.
    virtual void onMessage(int client, std::string_view text) = 0;
    virtual void onAnswer(int client, std::string_view answer) = 0;
    /// The server asked whether the client is there, which has answered.
    virtual void onPing(int client) = 0;
};

/// One member: connects, shakes hands, joins its rooms, and then hears and speaks.
class Client
{
public:
    /// What all connections share.
    struct Common {
        const LoadOptions &options;
        SSL_CTX *tls;
        /// One for all: what is left of an unfinished frame is moved to its front before each reading.
        std::span<char> buffer;
    };

    Client(int number, const Common &common, ClientListener &listener)
        : m_number(number)
        , m_common(common)
        , m_listener(listener)
    {
    }

    /// `upgrade` is what a WebSocket begins with; it must stay until this has joined.
    void open(const sockaddr_in &address, const std::string &upgrade);
    void onReady(uint32_t events);
    /// The frame must be whole.
    void send(std::string_view frame);

    int number() const { return m_number; }
    int descriptor() const { return m_stream.descriptor(); }
    uint32_t wantedEvents() const { return m_stream.events(); }
    bool isLost() const { return m_state == State::Lost; }
    uint32_t watchedEvents = 0; ///< What epoll was told last.

private:
    enum class State : uint8_t { Connecting, Upgrading, Joining, Joined, Lost };

    void advance(Stream::Progress progress);
    void read();
    bool readOnce();
    void ingest(std::string_view &input);
    bool takeUpgrade(std::string_view &input);
    void onFrame(const ServerFrame &frame);
    void onText(std::string_view payload);
    void join();
    void finishJoining();
    void lose(std::string_view why);

    int m_number;
    const Common &m_common;
    ClientListener &m_listener;
    Stream m_stream;
    const std::string *m_upgrade = nullptr;
    int m_joining = 0; ///< Rooms that it still has to be let into.
    std::string m_partial;
    State m_state = State::Connecting;
};

} // namespace confab::bench
