// SPDX-License-Identifier: MIT
// The input is a message as it stands, and what stands behind a signature. Whatever is understood can be said
// again.
#include "server/cluster/cluster_codec.h"

#include <cstdint>
#include <cstdlib>

using namespace confab;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkMessage(QByteArrayView bytes)
{
    const QByteArray token("fuzz");
    const auto decoded = decodeClusterMessage(bytes, token);
    if (!decoded) {
        check(decoded.error().code == ErrorCode::InvalidFrame);
        return;
    }
    // Nobody here knows the token.
    check(decoded->signature == Signature::Wrong);
    const QByteArray written = encodeClusterMessage(decoded->message, token);
    const auto again = decodeClusterMessage(written, token);
    check(again && again->signature == Signature::Right);
    check(encodeClusterMessage(again->message, token) == written);
    const auto stranger = decodeClusterMessage(written, QByteArray());
    check(stranger && stranger->signature == Signature::Wrong);
    if (const auto *call = std::get_if<CallMessage>(&decoded->message))
        check(std::get<CallMessage>(again->message).call == call->call);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    checkMessage(bytes);
    const QByteArray whole = "1 " + QByteArray(64, '0') + '\n' + bytes.toByteArray();
    checkMessage(whole);
    return 0;
}
