// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/row_pages.h"

#include <QJsonArray>
#include <QPointer>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 5000; // Some rows are half a kilobyte, and an answer holds 4 MiB.

QCoro::Task<> deliverKeys(AdminTask<QList<QJsonObject>> task, QString key, QPointer<QObject> receiver,
                          std::function<void(const AdminResult<QStringList> &keys)> done)
{
    const auto rows = co_await task;
    if (!receiver)
        co_return;
    if (!rows) {
        done(tl::unexpected(rows.error()));
        co_return;
    }
    QStringList keys;
    for (const QJsonObject &row : *rows)
        keys.append(row[key].toString());
    keys.removeDuplicates();
    done(keys);
}

} // namespace

AdminTask<QList<QJsonObject>> fetchRows(AdminClient &client, QString method, QJsonObject params,
                                        QString rowsMember)
{
    const QPointer guard(&client);
    QList<QJsonObject> rows;
    for (;;) {
        params.insert("offset"_L1, rows.size());
        params.insert("limit"_L1, pageSize);
        const auto page = co_await client.call(method, params);
        if (!page)
            co_return tl::unexpected(page.error());
        const QJsonArray more = page->toObject()[rowsMember].toArray();
        for (const QJsonValue &row : more)
            rows.append(row.toObject());
        if (more.size() < pageSize || !guard)
            break;
    }
    co_return rows;
}

void fetchKeys(AdminClient &client, const QString &method, const QJsonObject &params,
               const QString &rowsMember, const QString &key, QObject *receiver,
               std::function<void(const AdminResult<QStringList> &keys)> done)
{
    deliverKeys(fetchRows(client, method, params, rowsMember), key, receiver, std::move(done));
}

} // namespace confab
