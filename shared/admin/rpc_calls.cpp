// SPDX-License-Identifier: MIT
#include "shared/admin/rpc_calls.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

QByteArray RpcCalls::begin(const QString &method, const JsonText &params, std::chrono::milliseconds timeout,
                           Callback done)
{
    const qint64 id = ++m_lastId;
    m_waiting.insert(id, std::move(done));
    QTimer::singleShot(timeout, this, [this, id, method, timeout] {
        AdminError error;
        error.kind = AdminError::Kind::TimedOut;
        error.message =
            tr("the server did not answer %1 within %2 s").arg(method).arg(double(timeout.count()) / 1000);
        finish(id, tl::unexpected(error));
    });
    return rpcRequest(id, method, params);
}

bool RpcCalls::settle(const RpcAnswer &answer)
{
    if (!answer.id || !m_waiting.contains(*answer.id))
        return false;
    finish(*answer.id, answer.result);
    return true;
}

void RpcCalls::failAll(const AdminError &error)
{
    auto ids = m_waiting.keys();
    std::sort(ids.begin(), ids.end());
    const QPointer guard(this);
    for (const qint64 id : ids) {
        // Whoever waited may have destroyed this object.
        if (guard)
            finish(id, tl::unexpected(error));
    }
}

void RpcCalls::finish(qint64 id, const AdminResult<JsonText> &result)
{
    if (const Callback done = m_waiting.take(id))
        done(result);
}

} // namespace confab
