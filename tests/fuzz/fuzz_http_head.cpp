// SPDX-License-Identifier: MIT
// First two bytes: where to cut. The rest: the request.
#include "server/net/http_head.h"

#include <cstdint>
#include <cstdlib>

using namespace confab;

namespace {

constexpr qsizetype maxBytes = 16 * 1024;

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// The head, written anew from what was understood of it.
QByteArray rewritten(const HttpHead &head)
{
    QByteArray bytes = head.method + ' ' + head.target + ' ' + head.version + "\r\n";
    for (const auto &[name, value] : head.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

void checkQueries(const HttpHead &head)
{
    check(head.path().size() + head.query().size() <= head.target.size() + 1);
    for (const auto &[name, value] : head.headers) {
        check(head.hasHeader(name));
        check(head.header(name).contains(value));
        check(head.cookie(name).size() <= maxBytes);
    }
    const UpgradeCheck upgrade = checkWebSocketUpgrade(head);
    check(upgrade.status == 101 || (upgrade.status >= 400 && upgrade.status < 500));
    check(upgrade.status != 101 || wantsWebSocket(head));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 3)
        return 0;
    const QByteArrayView request(data + 2, qsizetype(size) - 2);
    const auto head = parseHttpHead(request, maxBytes);

    // More bytes may complete a head, but never change what was said of those before.
    const qsizetype cut = (data[0] * 256 + data[1]) % request.size();
    const auto early = parseHttpHead(request.first(cut), maxBytes);
    if (early)
        check(head && early->bytes == head->bytes && early->headers == head->headers);
    else if (early.error() != HttpHeadState::Incomplete)
        check(!head && head.error() == early.error());

    if (head) {
        check(head->bytes <= request.size());
        check(request.first(head->bytes).endsWith("\r\n\r\n"));
        checkQueries(*head);
        const auto again = parseHttpHead(rewritten(*head), 2 * maxBytes);
        // A space after the colon may make a line too long.
        check(again ? again->headers == head->headers && again->target == head->target
                    : again.error() == HttpHeadState::TooBig);
    }
    return 0;
}
