// SPDX-License-Identifier: MIT
#include "server/net/http_head.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace confab {

namespace {

// Cookies make lines long; no browser or proxy comes near these.
constexpr qsizetype maxLineBytes = 8 * 1024;
constexpr qsizetype maxHeaders = 100;

bool isControlCharacter(char c)
{
    return quint8(c) < 0x20 || c == 0x7f;
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// RFC 9110 §5.6.2
bool isTokenCharacter(char c)
{
    return isVisible(c) && !QByteArrayView("\"(),/:;<=>?@[\\]{}").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Optional white space is spaces and tabs; that of Qt is more.
QByteArrayView trimmed(QByteArrayView text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// Calls `visit` with each trimmed part of `list` until it returns true; whether it did.
template <typename Visitor>
bool anyPart(QByteArrayView list, char separator, Visitor visit)
{
    while (true) {
        const qsizetype at = list.indexOf(separator);
        if (visit(trimmed(at < 0 ? list : list.first(at))))
            return true;
        if (at < 0)
            return false;
        list = list.sliced(at + 1);
    }
}

/// The first line of `bytes`, without its CRLF.
tl::expected<QByteArrayView, HttpHeadState> firstLine(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '\r') {
            if (i + 1 == bytes.size())
                break;
            if (bytes[i + 1] != '\n')
                return tl::unexpected(HttpHeadState::Malformed);
            return bytes.first(i);
        }
        if (isControlCharacter(c) && c != '\t')
            return tl::unexpected(HttpHeadState::Malformed);
        if (i == maxLineBytes)
            return tl::unexpected(HttpHeadState::TooBig);
    }
    return tl::unexpected(HttpHeadState::Incomplete);
}

bool isHttpVersion(QByteArrayView text)
{
    return text.size() == 8 && text.startsWith("HTTP/") && isDigit(text[5]) && text[6] == '.' &&
           isDigit(text[7]);
}

std::optional<HttpHead> parseRequestLine(QByteArrayView line)
{
    const qsizetype afterMethod = line.indexOf(' ');
    const qsizetype afterTarget = line.lastIndexOf(' ');
    if (afterMethod < 0 || afterTarget <= afterMethod + 1)
        return {};
    const QByteArrayView method = line.first(afterMethod);
    const QByteArrayView target = line.sliced(afterMethod + 1, afterTarget - afterMethod - 1);
    const QByteArrayView version = line.sliced(afterTarget + 1);
    if (!isToken(method) || !std::all_of(target.begin(), target.end(), isVisible) || !isHttpVersion(version))
        return {};

    HttpHead head;
    head.method = method.toByteArray();
    head.target = target.toByteArray();
    head.version = version.toByteArray();
    return head;
}

std::optional<std::pair<QByteArray, QByteArray>> parseHeader(QByteArrayView line)
{
    // A space in front of the colon or of the whole line makes the name no token.
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return {};
    return std::pair(line.first(colon).toByteArray(), trimmed(line.sliced(colon + 1)).toByteArray());
}

qsizetype countHeaders(const HttpHead &head, QByteArrayView name)
{
    return std::ranges::count_if(head.headers,
                                 [name](const auto &header) { return isSame(header.first, name); });
}

bool isWebSocketKey(const QByteArray &key)
{
    constexpr qsizetype encodedBytes = 24;
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return key.size() == encodedBytes && decoded && (*decoded).size() == 16;
}

} // namespace

QByteArrayView HttpHead::path() const
{
    const QByteArrayView all = QByteArrayView(target).first(target.size() - query().size());
    const QByteArrayView path = all.endsWith('?') ? all.chopped(1) : all;
    const qsizetype scheme = path.indexOf("://");
    if (path.startsWith('/') || scheme < 0)
        return path;
    const qsizetype slash = path.indexOf('/', scheme + 3);
    return slash < 0 ? QByteArrayView("/") : path.sliced(slash);
}

QByteArrayView HttpHead::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArrayView() : QByteArrayView(target).sliced(mark + 1);
}

bool HttpHead::hasHeader(QByteArrayView name) const
{
    return countHeaders(*this, name) > 0;
}

QByteArray HttpHead::header(QByteArrayView name) const
{
    QByteArray joined;
    bool isFirst = true;
    for (const auto &[key, value] : headers) {
        if (!isSame(key, name))
            continue;
        if (!std::exchange(isFirst, false))
            joined += ", ";
        joined += value;
    }
    return joined;
}

bool HttpHead::hasToken(QByteArrayView name, QByteArrayView token) const
{
    return anyPart(header(name), ',', [token](QByteArrayView part) { return isSame(part, token); });
}

QByteArray HttpHead::cookie(QByteArrayView name) const
{
    QByteArray found;
    for (const auto &[key, value] : headers) {
        const auto isIt = [&](QByteArrayView part) {
            const qsizetype equals = part.indexOf('=');
            if (equals < 0 || trimmed(part.first(equals)) != name)
                return false;
            found = trimmed(part.sliced(equals + 1)).toByteArray();
            return true;
        };
        if (isSame(key, "cookie") && anyPart(value, ';', isIt))
            break;
    }
    return found;
}

tl::expected<HttpHead, HttpHeadState> parseHttpHead(QByteArrayView bytes, qsizetype maxBytes)
{
    const QByteArrayView allowed = bytes.first(qMin(bytes.size(), maxBytes));
    const bool isFull = allowed.size() == maxBytes;

    std::optional<HttpHead> head;
    for (qsizetype at = 0;;) {
        const auto line = firstLine(allowed.sliced(at));
        if (!line) {
            const bool neverEnds = line.error() == HttpHeadState::Incomplete && isFull;
            return tl::unexpected(neverEnds ? HttpHeadState::TooBig : line.error());
        }
        at += line->size() + 2;

        if (!head) {
            head = parseRequestLine(*line);
            if (!head)
                return tl::unexpected(HttpHeadState::Malformed);
            continue;
        }
        if (line->isEmpty()) {
            head->bytes = at;
            return *std::move(head);
        }
        if (head->headers.size() == maxHeaders)
            return tl::unexpected(HttpHeadState::TooBig);
        const auto header = parseHeader(*line);
        if (!header)
            return tl::unexpected(HttpHeadState::Malformed);
        head->headers.append(*header);
    }
}

UpgradeCheck checkWebSocketUpgrade(const HttpHead &head)
{
    if (head.method != "GET")
        return {405, "only GET can be upgraded"};
    if (head.version < "HTTP/1.1")
        return {400, "HTTP/1.1 is required"};
    if (countHeaders(head, "Host") != 1 || head.header("Host").isEmpty())
        return {400, "one Host header is required"};
    // A body would be taken for frames.
    if (head.hasHeader("Transfer-Encoding") ||
        (head.hasHeader("Content-Length") && head.header("Content-Length") != "0"))
        return {400, "an upgrade has no body"};
    if (!wantsWebSocket(head))
        return {426, "Upgrade: websocket is required"};
    if (!head.hasToken("Connection", "Upgrade"))
        return {400, "Connection: Upgrade is required"};
    if (!isWebSocketKey(head.header("Sec-WebSocket-Key")))
        return {400, "Sec-WebSocket-Key is not 16 bytes in Base64"};
    if (head.header("Sec-WebSocket-Version") != "13")
        return {426, "Sec-WebSocket-Version 13 is required"};
    return {101, "Switching Protocols"};
}

QByteArray webSocketAnswer(const HttpHead &head)
{
    const QByteArray proof = head.header("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: " +
           QCryptographicHash::hash(proof, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n";
}

bool wantsWebSocket(const HttpHead &head)
{
    return head.hasToken("Upgrade", "websocket");
}

} // namespace confab
