// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/bulk_job.h"

#include <QPointer>

namespace confab {

namespace {

constexpr int callsAtOnce = 16;

} // namespace

BulkJob::BulkJob(AdminClient &client, QString title, QList<BulkItem> items, Verdict verdict, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_title(std::move(title))
    , m_items(std::move(items))
    , m_verdict(std::move(verdict))
{
}

void BulkJob::start()
{
    startMore();
}

void BulkJob::cancel()
{
    m_isCancelled = true;
    startMore();
}

void BulkJob::startMore()
{
    // A call without a connection is over before it returns: the loop below goes on, not another in it.
    if (m_isStarting)
        return;
    m_isStarting = true;
    const QPointer guard(this);
    while (!m_isCancelled && m_started < total() && m_started - m_done < callsAtOnce) {
        run(m_items[m_started++]);
        if (!guard)
            return;
    }
    m_isStarting = false;
    const bool isOver = m_done == m_started && (m_isCancelled || m_started == total());
    if (isOver && !m_isFinished) {
        m_isFinished = true;
        Q_EMIT finished();
    }
}

QCoro::Task<> BulkJob::run(BulkItem item)
{
    const QPointer guard(this);
    const auto result = co_await m_client.call(item.method, item.params);
    if (guard)
        take(item, result);
}

void BulkJob::take(const BulkItem &item, const AdminResult<QJsonValue> &result)
{
    ++m_done;
    const QString reason = !result     ? adminErrorText(result.error())
                           : m_verdict ? m_verdict(result->toObject())
                                       : QString();
    if (reason.isEmpty())
        m_succeeded.append(item);
    else
        m_failures.append({item, reason});
    const QPointer guard(this);
    Q_EMIT progressed();
    if (guard)
        startMore();
}

} // namespace confab
