// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/recipient.h"

namespace confab {

/// A connection without a client behind it, whose looks a test can change. Takes everything and does nothing.
class BareRecipient : public Recipient
{
public:
    /// What operators see of it.
    struct Looks {
        QLatin1StringView transport = QLatin1StringView("tcp");
        QHostAddress address = QHostAddress(QHostAddress::LocalHost);
        quint16 port = 4711;
        Timestamp connectedAt = currentTime();
        qint64 queueBytes = 0;
        std::chrono::milliseconds idle{0};
        std::optional<std::chrono::milliseconds> roundTripTime = std::nullopt;
        QJsonObject params = {};
        std::optional<QString> fingerprint = std::nullopt;
        quint64 totalActions = 0;
        int pendingActions = 0;
    };
    Looks looks;

    ConnectionId id() const override { return m_id; }
    ErrorShape errorShape() const override { return ErrorShape::Text; }
    void deliver(const OutFrame &) override {}
    void closeAsTooSlow() override {}
    void sendAway(Reconnecting) override {}

    Origin origin() const override { return {looks.transport, looks.address, looks.port}; }
    Timestamp connectedAt() const override { return looks.connectedAt; }
    qint64 queueBytes() const override { return looks.queueBytes; }
    std::chrono::milliseconds idle() const override { return looks.idle; }
    std::optional<std::chrono::milliseconds> roundTripTime() const override { return looks.roundTripTime; }
    void addDetails(ConnectionDetails &details) const override
    {
        details.params = looks.params;
        details.fingerprint = looks.fingerprint;
        details.totalActions = looks.totalActions;
        details.pendingActions = looks.pendingActions;
    }

private:
    const ConnectionId m_id = ConnectionId::create();
};

} // namespace confab
