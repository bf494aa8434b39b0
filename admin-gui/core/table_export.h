// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/row_writer.h"
#include "shared/admin/admin_client.h"

#include <QObject>

#include <tl/expected.hpp>

namespace confab {

/// Which rows of which list, and where to.
struct ExportRequest {
    QString path;
    ExportFormat format = ExportFormat::Csv;
    QStringList keys;   ///< Columns of a CSV file; those that no row of the first page has are left out.
    QString method;     ///< A list call, such as `chatRoom.list`.
    QString rowsMember; ///< What its result calls the rows.
    QJsonObject params; ///< Filters and order: LiveModel::listParams().
};

/// `params` of a list method without what leaves rows out; what it cannot do without, such as the room,
/// stays.
QJsonObject withoutFilters(const QString &method, const QJsonObject &params);

/// A file is there as a whole or not at all: it replaces what was there when the last row has been written.
/// An error is a sentence.
using ExportResult = tl::expected<qint64, QString>;
ExportResult writeRows(const ExportRequest &request, const QList<QJsonObject> &rows);

/// Writes a table of the server, page by page; more connections than a cluster can sort come node by node.
/// What changes meanwhile may be written twice or not at all.
class TableExport : public QObject
{
    Q_OBJECT
public:
    static constexpr int pageSize = 5000; ///< An answer holds 4 MiB.

    TableExport(AdminClient &client, ExportRequest request, QObject *parent = nullptr);

    /// Once. How many rows were written.
    QCoro::Task<ExportResult> run();
    void cancel() { m_isCancelled = true; } ///< After the page that is under way; no file is written.

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    struct Parts {
        QList<QJsonObject> params; ///< Of lists that are the table, one after another.
        qint64 total = 0;          ///< Of all of them; 0 where each page tells it.
    };
    AdminTask<Parts> findParts();

    AdminClient &m_client;
    const ExportRequest m_request;
    bool m_isCancelled = false;
};

} // namespace confab
