// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"
#include "shared/json.h"

#include <QJsonObject>

#include <optional>

namespace confab {

/// What a TCP client has set with `paramAdd` or a JSON line (PROTOCOL.md §4), within a bound: all keys and
/// values of one connection together.
class ConnectionParams
{
public:
    /// 0: no limit.
    explicit ConnectionParams(qsizetype maxBytes)
        : m_maxBytes(maxBytes)
    {
    }

    /// Error 008 when there would be too much; nothing is changed then.
    Result<> insert(const QString &key, const QString &value);
    /// In place of all there were. What comes in one frame is bounded by that.
    void replace(const QJsonObject &values);
    void remove(const QString &key);

    const QJsonObject &values() const { return m_values; }

    /// The parameter of that name, if it can serve as one (PROTOCOL.md §0).
    const std::optional<JsonText> &messageId() const { return m_messageId; }

private:
    void readMessageId();

    QJsonObject m_values;
    std::optional<JsonText> m_messageId;
    const qsizetype m_maxBytes;
    qsizetype m_bytes = 0;
};

} // namespace confab
