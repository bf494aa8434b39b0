// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/admin/admin_client.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <functional>

namespace confab {

/// Every row of a list method, page by page: `rowsMember` is what the result calls them. What changes
/// meanwhile may be seen twice or not at all.
AdminTask<QList<QJsonObject>> fetchRows(AdminClient &client, QString method, QJsonObject params,
                                        QString rowsMember);

/// The same, each row's `key` alone, once. `done` is not called when `receiver` is gone.
void fetchKeys(AdminClient &client, const QString &method, const QJsonObject &params,
               const QString &rowsMember, const QString &key, QObject *receiver,
               std::function<void(const AdminResult<QStringList> &keys)> done);

} // namespace confab
