// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/rpc_messages.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace confab {

/// The calls of one connection that wait for their answers, each with a deadline.
class RpcCalls : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const AdminResult<JsonText> &result)>;

    /// `done` is called once; the result is the text of a request to send.
    QByteArray begin(const QString &method, const JsonText &params, std::chrono::milliseconds timeout,
                     Callback done);
    /// False when no call waits for this answer.
    bool settle(const RpcAnswer &answer);
    void failAll(const AdminError &error);

private:
    void finish(qint64 id, const AdminResult<JsonText> &result);

    QHash<qint64, Callback> m_waiting;
    qint64 m_lastId = 0;
};

} // namespace confab
