// SPDX-License-Identifier: MIT
#include "tests/bench/load/ledger.h"

namespace confab::bench {

namespace {

std::string described(int member, MessageText message)
{
    return "member " + std::to_string(member) + " got message " + std::to_string(message.sequence) +
           " of publisher " + std::to_string(message.publisher);
}

} // namespace

Ledger::Ledger(Seating seating)
    : m_seating(seating)
    , m_next(size_t(seating.connections) * size_t(seating.publishersPerRoom()))
    , m_order(size_t(seating.connections))
{
}

size_t Ledger::cell(int member, int publisher) const
{
    return size_t(member) * size_t(m_seating.publishersPerRoom()) + size_t(publisher / m_seating.rooms);
}

std::optional<std::string> Ledger::record(int member, MessageText message)
{
    if (message.publisher >= m_seating.publishers)
        return described(member, message) + ", whom nobody knows";
    if (m_seating.roomOf(member) != m_seating.roomOf(message.publisher))
        return described(member, message) + ", which belongs to another room";
    uint32_t &next = m_next[cell(member, message.publisher)];
    if (message.sequence < next)
        return described(member, message) + " twice or too late";
    if (message.sequence > next)
        return described(member, message) + " without message " + std::to_string(next) + " before it";
    ++next;
    uint64_t &order = m_order[size_t(member)];
    order = (order ^ (uint64_t(message.publisher) << 32 | message.sequence)) * 0x9e3779b97f4a7c15U;
    order ^= order >> 29;
    return std::nullopt;
}

std::optional<std::string> Ledger::verdict(const std::vector<uint32_t> &sent) const
{
    if (auto fault = incomplete(sent))
        return fault;
    for (int member = m_seating.rooms; member < m_seating.connections; ++member) {
        const int first = m_seating.roomOf(member);
        if (m_order[size_t(member)] != m_order[size_t(first)])
            return "members " + std::to_string(first) + " and " + std::to_string(member) +
                   " of one room got its messages in different orders";
    }
    return std::nullopt;
}

std::optional<std::string> Ledger::incomplete(const std::vector<uint32_t> &sent) const
{
    for (int publisher = 0; publisher < m_seating.publishers; ++publisher) {
        const uint32_t expected = sent[size_t(publisher)];
        for (int member = m_seating.roomOf(publisher); member < m_seating.connections;
             member += m_seating.rooms) {
            const uint32_t next = m_next[cell(member, publisher)];
            if (next != expected)
                return "member " + std::to_string(member) + " never got message " + std::to_string(next) +
                       " of publisher " + std::to_string(publisher);
        }
    }
    return std::nullopt;
}

} // namespace confab::bench
