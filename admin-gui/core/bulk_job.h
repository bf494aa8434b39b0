// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/admin/admin_client.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>

namespace confab {

/// One call of many.
struct BulkItem {
    QString label; ///< What it is about, to people: a connection's id, a room's name.
    QString method;
    QJsonObject params;
};

struct BulkFailure {
    BulkItem item;
    QString reason;
};

/// Many calls, some at a time, that are one action to the operator: with progress, to be cancelled, and
/// honest about each that failed.
class BulkJob : public QObject
{
    Q_OBJECT
public:
    /// Why a result means that nothing was done, such as `was not a member`; empty when something was.
    using Verdict = std::function<QString(const QJsonObject &result)>;

    BulkJob(AdminClient &client, QString title, QList<BulkItem> items, Verdict verdict = {},
            QObject *parent = nullptr);

    void start();
    /// Starts no further calls; those under way are waited for.
    void cancel();

    const QString &title() const { return m_title; }
    int total() const { return int(m_items.size()); }
    int done() const { return m_done; } ///< Whether they succeeded or not.
    const QList<BulkItem> &succeeded() const { return m_succeeded; }
    const QList<BulkFailure> &failures() const { return m_failures; }
    bool isCancelled() const { return m_isCancelled; }
    bool isFinished() const { return m_isFinished; }

Q_SIGNALS:
    void progressed();
    /// Once, when no call is under way and none will follow.
    void finished();

private:
    void startMore();
    QCoro::Task<> run(BulkItem item);
    void take(const BulkItem &item, const AdminResult<QJsonValue> &result);

    AdminClient &m_client;
    const QString m_title;
    const QList<BulkItem> m_items;
    const Verdict m_verdict;
    QList<BulkItem> m_succeeded;
    QList<BulkFailure> m_failures;
    int m_started = 0;
    int m_done = 0;
    bool m_isStarting = false;
    bool m_isCancelled = false;
    bool m_isFinished = false;
};

} // namespace confab
