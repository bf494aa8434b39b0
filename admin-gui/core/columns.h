// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace confab {

/// How one member of the server's rows is shown.
struct Column {
    QString key; ///< Of the member, as in docs/admin-api.md.
    QString title;
    QString hint{};                                         ///< A sentence for the header's tool tip.
    std::function<QString(const QJsonValue &value)> text{}; ///< As it is, where there is none.
    bool isNumber = false;                                  ///< Set to the right.
    bool isSortable = true;                                 ///< By the server.
    int width = 12;                                         ///< In characters, before somebody changes it.
};

QList<Column> roomColumns();
QList<Column> memberColumns();
QList<Column> connectionColumns();
QList<Column> nodeColumns();

/// What `column` shows of `row`.
QString cellText(const Column &column, const QJsonObject &row);

/// A connection as the server counts it slow (docs/admin-api.md): much is queued for it, or it answers late.
bool isSlowConnection(const QJsonObject &row);

} // namespace confab
