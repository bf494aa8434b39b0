// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/wire_bytes.h"

#include <QByteArray>

#include <memory>

namespace confab {

/// Where frames for the same recipients are encoded side by side, so that those of one turn of the event
/// loop leave as one piece.
struct FrameBatch {
    WireBatch lines;
    WireBatch webSockets;
};

/// One frame on its way out: the JSON text, and its wire form for each transport, made at most once however
/// many recipients and copies share it. Not for use from several threads.
class OutFrame
{
public:
    /// `json` is one JSON value in UTF-8.
    explicit OutFrame(QByteArray json)
        : OutFrame(std::move(json), nullptr)
    {
    }

    /// One of a series for the same recipients.
    OutFrame(QByteArray json, std::shared_ptr<FrameBatch> batch)
        : m_shared(std::make_shared<Shared>(Shared{std::move(json), std::move(batch), {}, {}}))
    {
    }

    const QByteArray &json() const { return m_shared->json; }

    /// One line for TCP, `\r\n` included. Line breaks inside the JSON (legal white space between tokens)
    /// become spaces, for they would end the line.
    const WireBytes &line() const
    {
        if (m_shared->line.isEmpty())
            makeLine();
        return m_shared->line;
    }

    /// One unmasked, final WebSocket text frame (RFC 6455 §5.2).
    const WireBytes &webSocket() const
    {
        if (m_shared->webSocket.isEmpty())
            makeWebSocket();
        return m_shared->webSocket;
    }

private:
    struct Shared {
        QByteArray json;
        std::shared_ptr<FrameBatch> batch;
        WireBytes line;
        WireBytes webSocket;
    };

    void makeLine() const;
    void makeWebSocket() const;

    std::shared_ptr<Shared> m_shared;
};

} // namespace confab
