// SPDX-License-Identifier: MIT
#include "server/store/cache.h"

namespace confab {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

Result<> Cache::checkKey(const QByteArray &key)
{
    if (!key.isEmpty() && key.size() <= mostKeyBytes)
        return {};
    return failure(ErrorCode::InvalidFrame,
                   u"a cache key has %1 bytes, not %2"_s.arg("1 to "_L1 + QString::number(mostKeyBytes))
                       .arg(key.size()));
}

Result<> Cache::checkEntry(const QByteArray &key, const JsonText &value, std::chrono::milliseconds timeToLive)
{
    if (value.bytes().size() > mostValueBytes)
        return failure(
            ErrorCode::InvalidFrame,
            u"a cached value has at most %1 bytes, not %2"_s.arg(mostValueBytes).arg(value.bytes().size()));
    if (timeToLive < 0ms)
        return failure(ErrorCode::InvalidFrame, u"a time to live is not negative"_s);
    return checkKey(key);
}

} // namespace confab
