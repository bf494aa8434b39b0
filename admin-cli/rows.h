// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/table.h"

#include <QJsonArray>
#include <QJsonObject>

namespace confab {

/// The tables of the API's rows (docs/admin-api.md), for lists and for watching.
Table roomTable(const QList<QJsonObject> &rows);
Table memberTable(const QList<QJsonObject> &rows);
Table connectionTable(const QList<QJsonObject> &rows);
Table nodeTable(const QList<QJsonObject> &rows);
Table userTable(const QList<QJsonObject> &rows);

QList<QJsonObject> objectsIn(const QJsonArray &array);

/// A line for an entry of the log or of the audit.
QString logLine(const QJsonObject &entry);
QString auditLine(const QJsonObject &entry);

} // namespace confab
