// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace confab {

/// One frame on its way out: the JSON text, and its wire form for each transport, made at most once however
/// many recipients share it. Not for use from several threads.
class OutFrame
{
public:
    /// `json` is one JSON value in UTF-8.
    explicit OutFrame(QByteArray json)
        : m_json(std::move(json))
    {
    }

    const QByteArray &json() const { return m_json; }

    /// One line for TCP, `\r\n` included. Line breaks inside the JSON (legal white space between tokens)
    /// become spaces, for they would end the line.
    const QByteArray &line() const;

    /// One unmasked, final WebSocket text frame (RFC 6455 §5.2).
    const QByteArray &webSocket() const;

private:
    QByteArray m_json;
    mutable QByteArray m_line;
    mutable QByteArray m_webSocket;
};

} // namespace confab
