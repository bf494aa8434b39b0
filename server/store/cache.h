// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"
#include "shared/json.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace confab {

/// A small memory of values under keys, for extensions; all nodes of a shared store have the same. What was
/// put may be gone at any time. Errors of all calls: 100 where a key or a value has the wrong size, 105 store
/// unavailable; nothing has changed then.
class Cache
{
public:
    static constexpr qsizetype mostKeyBytes = 255; ///< At least 1.
    static constexpr qsizetype mostValueBytes = 64 * 1024;

    virtual ~Cache() = default;

    /// In place of what is under the key, its end included. A `timeToLive` of 0 means for ever; error 100
    /// when it is less.
    virtual Task<> put(QByteArray key, JsonText value, std::chrono::milliseconds timeToLive) = 0;
    virtual Task<std::optional<JsonText>> get(QByteArray key) = 0;
    /// False if there was nothing.
    virtual Task<bool> remove(QByteArray key) = 0;

protected:
    // For those who implement it: error 100, or nothing to object to.
    static Result<> checkKey(const QByteArray &key);
    static Result<> checkEntry(const QByteArray &key, const JsonText &value,
                               std::chrono::milliseconds timeToLive);
};

} // namespace confab
