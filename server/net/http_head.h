// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

#include <tl/expected.hpp>

namespace confab {

/// The head of an HTTP/1 request. Names and values hold no control characters but tabs; values are trimmed.
struct HttpHead {
    QByteArray method;  // GET
    QByteArray target;  // /primus?x=1
    QByteArray version; // HTTP/1.1
    QList<std::pair<QByteArray, QByteArray>> headers;
    qsizetype bytes = 0; // of the head, the empty line included

    /// What the target names, without the query and without the server of an absolute target.
    QByteArrayView path() const;

    /// What follows the first question mark.
    QByteArrayView query() const;

    bool hasHeader(QByteArrayView name) const;

    /// The values of all headers of that name in any case, joined with ", "; empty if there is none.
    QByteArray header(QByteArrayView name) const;

    /// Whether the comma list in these headers has `token`, in any case.
    bool hasToken(QByteArrayView name, QByteArrayView token) const;

    /// The first cookie of that name, as it was sent; empty if there is none.
    QByteArray cookie(QByteArrayView name) const;
};

enum class HttpHeadState {
    Incomplete, ///< Nothing wrong so far.
    Malformed,  ///< Answer with 400. Leaves no doubt where a header ends: no bare CR or LF, no folded lines.
    TooBig,     ///< Answer with 431: over `maxBytes`, a line over 8 KiB, or over 100 headers.
};

/// Parses the request at the front of `bytes`. What is wrong is reported with the first byte that shows it,
/// so an answer other than `Incomplete` does not change when more bytes come.
tl::expected<HttpHead, HttpHeadState> parseHttpHead(QByteArrayView bytes, qsizetype maxBytes);

struct UpgradeCheck {
    int status; ///< 101 if the request is sound, else the status to refuse it with.
    const char *reason;
};

/// Checks a client's opening handshake against RFC 6455 §4.2.1. With 426 goes `Sec-WebSocket-Version: 13`.
UpgradeCheck checkWebSocketUpgrade(const HttpHead &head);

/// The answer to a handshake that is sound (RFC 6455 §4.2.2); frames follow it. Chooses no subprotocol.
QByteArray webSocketAnswer(const HttpHead &head);

/// Whether the request asks for a WebSocket, well or badly.
bool wantsWebSocket(const HttpHead &head);

} // namespace confab
