// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/floor/frame_parts.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace confab::bench {

struct FloorOptions {
    enum class Mode { Each, Batch } mode = Mode::Each;
    /// What to do wrong once, for the tests of those who look for it.
    enum class Fault { None, DropOne, DoubleOne, SwapTwo } fault = Fault::None;
    bool isWebSocket = true;
    /// Between two pings of a member; 0: none. Only over WebSocket.
    std::chrono::seconds heartbeat{0};
    uint16_t port = 0;
};

/// The least that delivers messages: one send() per member and message, or per member and turn of the loop,
/// of bytes that are as many and look the same as those of confabd. Checks nothing, knows no limits.
class FloorServer
{
public:
    explicit FloorServer(const FloorOptions &options);
    ~FloorServer();

    uint16_t port() const;
    [[noreturn]] void run();

private:
    struct Member {
        int descriptor;
        bool isUpgraded;
        int room = -1;
        bool hasSpoken = false;
        int answers = 0;     ///< Messages of this turn to be answered at its end.
        std::string partial; ///< What came of an unfinished frame.
    };
    struct Room {
        std::vector<Member *> members;
        std::string pending; ///< All frames of this turn.
    };

    void acceptAll();
    void read(Member &member);
    void ingest(Member &member, char *begin, size_t size);
    bool upgrade(Member &member, std::string_view &input);
    void onRequest(Member &member, const FloorRequest &request);
    void join(Member &member, int room);
    void deliver(Member &sender, std::string_view text);
    bool misbehaved(const Member &sender, const Room &room, Member &victim);
    void endTurn();
    void flush(Room &room);
    void startHeartbeat();
    void onBeat();
    std::vector<Member *> &beatOf(const Member &member);
    void drop(Member &member);

    FloorOptions m_options;
    int m_listener;
    int m_epoll;
    std::vector<char> m_buffer;
    std::unordered_map<int, std::unique_ptr<Member>> m_members;
    std::vector<Room> m_rooms;
    std::vector<int> m_talking; ///< Rooms with something pending.
    int m_timer = -1;
    std::vector<std::vector<Member *>> m_beats; ///< Who is pinged together, one entry a second.
    size_t m_nextBeat = 0;
    FrameParts m_parts;
    std::string m_out;  ///< The answer to the sender, then the frame that all get.
    std::string m_held; ///< The frame that has to wait, for the member who gets it too late.
    const Member *m_heldFor = nullptr;
    int m_messages = 0;
    bool m_isFaultDone = false;
};

} // namespace confab::bench
