// SPDX-License-Identifier: MIT
#include "tests/bench/load/traffic.h"

#include <algorithm>
#include <bit>

namespace confab::bench {

using namespace std::chrono;

namespace {

// With a rate, so many messages of one publisher may be on their way.
constexpr size_t pacedFlights = 4096;

constexpr std::string_view okStart = R"({"status":"OK",)";

Clock::duration seconds(double value)
{
    return duration_cast<Clock::duration>(duration<double>(value));
}

} // namespace

Traffic::Traffic(const LoadOptions &options, Crowd &crowd)
    : m_options(options)
    , m_crowd(crowd)
    , m_seating{options.connections, options.rooms, options.publishers}
    , m_ledger(m_seating)
    , m_publishers(size_t(options.publishers))
    , m_text(size_t(options.size), 'x')
{
    const auto share = size_t(options.window / options.publishers);
    for (int i = 0; i < options.publishers; ++i) {
        Publisher &publisher = m_publishers[size_t(i)];
        publisher.frameStart = sayFrameStart(options.transport, options.roomOf(i));
        publisher.flights.resize(options.rate > 0 ? pacedFlights : std::bit_ceil(share));
    }
}

void Traffic::begin()
{
    m_isStopped = false;
    m_paceBegin = Clock::now();
    if (m_options.rate > 0)
        return;
    for (int round = 0; round < m_options.window / m_options.publishers; ++round) {
        for (int i = 0; i < m_options.publishers; ++i)
            publish(i);
    }
}

Traffic::Flight &Traffic::flight(Publisher &publisher, uint32_t sequence) const
{
    return publisher.flights[sequence & (publisher.flights.size() - 1)];
}

void Traffic::publish(int number)
{
    if (m_isStopped || m_fault)
        return;
    Publisher &publisher = m_publishers[size_t(number)];
    if (publisher.sent - publisher.completed >= publisher.flights.size()) {
        fail("the server is slower than the rate");
        return;
    }
    composeFrame(publisher, {number, publisher.sent});
    const int copies = m_seating.membersOf(m_seating.roomOf(number));
    flight(publisher, publisher.sent) = {Clock::now(), copies};
    ++publisher.sent;
    m_copiesMissing += copies;
    ++m_answersMissing;
    m_crowd.send(number, m_frame);
    if (++m_total == m_options.messages)
        stop();
}

void Traffic::composeFrame(const Publisher &publisher, MessageText message)
{
    message.write(m_text.data(), m_options.size);
    m_frame.clear();
    if (!isWebSocket(m_options.transport)) {
        m_frame.append(publisher.frameStart).append(m_text).append(sayFrameEnd(m_options.transport));
        return;
    }
    m_payload.assign(publisher.frameStart).append(m_text).append(sayFrameEnd(m_options.transport));
    appendWebSocketFrame(m_frame, 1, m_payload);
}

void Traffic::onMessage(int member, std::string_view text)
{
    const auto size = size_t(m_options.size);
    const auto message =
        text.size() > size && text[size] == '"' ? MessageText::read(text.substr(0, size)) : std::nullopt;
    if (!message) {
        fail("member " + std::to_string(member) + " got a message that nobody sent");
        return;
    }
    if (auto fault = m_ledger.record(member, *message)) {
        fail(std::move(*fault));
        return;
    }
    Publisher &publisher = m_publishers[size_t(message->publisher)];
    if (message->sequence >= publisher.sent) {
        fail("member " + std::to_string(member) + " got a message before it was sent");
        return;
    }
    Flight &its = flight(publisher, message->sequence);
    m_latencies.add(duration_cast<nanoseconds>(m_now - its.sentAt).count());
    ++m_deliveries;
    --m_copiesMissing;
    if (--its.missing == 0)
        complete(message->publisher);
}

void Traffic::complete(int number)
{
    ++m_messages;
    Publisher &publisher = m_publishers[size_t(number)];
    while (publisher.completed < publisher.sent && flight(publisher, publisher.completed).missing == 0) {
        ++publisher.completed;
        if (m_options.rate <= 0)
            publish(number);
    }
}

void Traffic::onAnswer(int member, std::string_view answer)
{
    if (member >= m_options.publishers || m_answersMissing == 0)
        fail("member " + std::to_string(member) + " got an answer to nothing");
    else if (!answer.starts_with(okStart))
        fail("the server refused a message: " + std::string(answer));
    --m_answersMissing;
}

void Traffic::tick()
{
    const auto now = Clock::now();
    if (m_options.rate > 0)
        sayWhatIsDue(now);
    findLost(now);
}

void Traffic::sayWhatIsDue(Clock::time_point now)
{
    while (!m_isStopped && !m_fault && m_paceBegin + seconds(double(m_paced) / m_options.rate) <= now)
        publish(int(m_paced++ % uint64_t(m_options.publishers)));
}

int Traffic::millisecondsToNext() const
{
    if (m_options.rate <= 0 || m_isStopped)
        return 20;
    const auto due = m_paceBegin + seconds(double(m_paced) / m_options.rate);
    return int(std::clamp<int64_t>(ceil<milliseconds>(due - Clock::now()).count(), 0, 20));
}

void Traffic::findLost(Clock::time_point now)
{
    if (m_fault)
        return;
    for (Publisher &publisher : m_publishers) {
        const bool isWaiting = publisher.completed < publisher.sent;
        if (isWaiting && flight(publisher, publisher.completed).sentAt + seconds(m_options.patience) < now) {
            fail(verdict().value_or("a message got lost"));
            return;
        }
    }
}

std::optional<std::string> Traffic::verdict() const
{
    std::vector<uint32_t> sent;
    for (const Publisher &publisher : m_publishers)
        sent.push_back(publisher.sent);
    auto fault = m_ledger.verdict(sent);
    if (!fault && m_answersMissing > 0)
        fault = std::to_string(m_answersMissing) + " messages were never answered";
    return fault;
}

void Traffic::beginMeasurement()
{
    m_latencies.clear();
    m_deliveries = 0;
    m_messages = 0;
}

void Traffic::fail(std::string why)
{
    if (!m_fault)
        m_fault = std::move(why);
}

} // namespace confab::bench
