// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/chat_rooms.h"
#include "tests/support/bare_recipient.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace confab {

/// A connection of `rooms` that keeps what is delivered to it. Vanishes when it is destroyed.
class FakeRecipient final : public BareRecipient
{
public:
    explicit FakeRecipient(ChatRooms &rooms, ErrorShape errorShape = ErrorShape::Text)
        : m_rooms(rooms)
        , m_errorShape(errorShape)
    {
        rooms.attach(*this);
    }
    ~FakeRecipient() override { vanish(); }

    void vanish()
    {
        if (std::exchange(m_isAttached, false))
            m_rooms.detach(id());
    }

    /// Its node is gone as if killed: nothing is told to it any more.
    void forsake() { m_isAttached = false; }

    ErrorShape errorShape() const override { return m_errorShape; }
    void deliver(const OutFrame &frame) override { m_frames.append(frame.json()); }
    void closeAsTooSlow() override { ++m_tooSlowCount; }
    void sendAway(Reconnecting reconnecting) override { m_sentAway = reconnecting; }

    const QList<QByteArray> &frames() const { return m_frames; }
    int tooSlowCount() const { return m_tooSlowCount; }
    const std::optional<Reconnecting> &sentAway() const { return m_sentAway; }

    QJsonObject lastFrame() const
    {
        return m_frames.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(m_frames.last()).object();
    }

    /// What was said, strings as their text and other values as JSON.
    QStringList messages() const
    {
        QStringList texts;
        for (const QByteArray &frame : m_frames)
            texts.append(textOf(QJsonDocument::fromJson(frame).object().value(QLatin1String("message"))));
        return texts;
    }
    QString lastMessage() const { return m_frames.isEmpty() ? QString() : messages().last(); }

private:
    static QString textOf(const QJsonValue &value)
    {
        return value.isString() ? value.toString() : QString::fromUtf8(JsonText::fromValue(value).bytes());
    }

    ChatRooms &m_rooms;
    const ErrorShape m_errorShape;
    QList<QByteArray> m_frames;
    int m_tooSlowCount = 0;
    std::optional<Reconnecting> m_sentAway;
    bool m_isAttached = true;
};

} // namespace confab
