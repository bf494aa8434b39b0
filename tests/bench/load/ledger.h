// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/message_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace confab::bench {

/// Who is in which room, and who publishes there.
struct Seating {
    int connections;
    int rooms;
    int publishers;

    int roomOf(int connection) const { return connection % rooms; }
    int membersOf(int room) const { return (connections - room + rooms - 1) / rooms; }
    int publishersPerRoom() const { return (publishers + rooms - 1) / rooms; }
};

/// What every member has received: each message of its room once, those of one publisher in their order, and
/// all members of a room in the same order. Faults are sentences; the first is enough.
class Ledger
{
public:
    explicit Ledger(Seating seating);

    std::optional<std::string> record(int member, MessageText message);

    /// When nothing is on its way any more: whether all members of each room have seen the same. `sent` has
    /// one number for each publisher.
    std::optional<std::string> verdict(const std::vector<uint32_t> &sent) const;

private:
    size_t cell(int member, int publisher) const;
    std::optional<std::string> incomplete(const std::vector<uint32_t> &sent) const;

    Seating m_seating;
    std::vector<uint32_t> m_next;  ///< For each member and publisher of its room: the number it waits for.
    std::vector<uint64_t> m_order; ///< For each member: a hash of what came, and in which order.
};

} // namespace confab::bench
