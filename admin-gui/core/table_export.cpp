// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/table_export.h"

#include "shared/admin/admin_methods.h"

#include <QPointer>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// docs/admin-api.md: of several nodes together no more can be had, but all of each.
constexpr qint64 reachOfSeveralNodes = 10'000;

// `node.list` answers with all there are.
bool hasPages(const QString &method)
{
    const MethodSpec *spec = adminMethodNamed(method.toLatin1());
    return spec && spec->param(u"offset");
}

QStringList keysIn(const QStringList &keys, const QList<QJsonObject> &rows)
{
    if (rows.isEmpty())
        return keys;
    QStringList found;
    for (const QString &key : keys) {
        if (std::any_of(rows.cbegin(), rows.cend(),
                        [&key](const QJsonObject &row) { return row.contains(key); }))
            found.append(key);
    }
    return found;
}

QList<QJsonObject> objectsIn(const QJsonArray &array)
{
    QList<QJsonObject> objects;
    objects.reserve(array.size());
    for (const QJsonValue &value : array)
        objects.append(value.toObject());
    return objects;
}

QString fileProblem(const QSaveFile &file)
{
    return TableExport::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString());
}

ExportResult finish(QSaveFile &file, RowWriter &writer, qint64 count)
{
    writer.end();
    if (!writer.isGood() || !file.commit())
        return tl::unexpected(fileProblem(file));
    return count;
}

} // namespace

QJsonObject withoutFilters(const QString &method, const QJsonObject &params)
{
    const MethodSpec *spec = adminMethodNamed(method.toLatin1());
    QJsonObject kept;
    for (auto param = params.begin(); param != params.end(); ++param) {
        const ParamSpec *known = spec ? spec->param(param.key()) : nullptr;
        const bool isOrder = param.key() == "sort"_L1 || param.key() == "descending"_L1;
        if (isOrder || (known && known->need == Need::Required))
            kept.insert(param.key(), param.value());
    }
    return kept;
}

ExportResult writeRows(const ExportRequest &request, const QList<QJsonObject> &rows)
{
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(fileProblem(file));
    RowWriter writer(file, request.format, keysIn(request.keys, rows));
    writer.begin();
    for (const QJsonObject &row : rows)
        writer.write(row);
    return finish(file, writer, rows.size());
}

TableExport::TableExport(AdminClient &client, ExportRequest request, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_request(std::move(request))
{
}

AdminTask<TableExport::Parts> TableExport::findParts()
{
    const QPointer guard(this);
    const Parts whole{{m_request.params}, 0};
    const MethodSpec *spec = adminMethodNamed(m_request.method.toLatin1());
    if (!spec || !spec->param(u"node") || m_request.params.contains("node"_L1))
        co_return whole;
    QJsonObject params = m_request.params;
    params.insert("limit"_L1, 0); // The total alone.
    const auto list = co_await m_client.call(m_request.method, params);
    if (!list)
        co_return tl::unexpected(list.error());
    const qint64 total = (*list)["total"_L1].toInteger();
    if (!guard || total <= reachOfSeveralNodes)
        co_return whole;
    const auto answer = co_await m_client.call(u"node.list"_s);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const QJsonArray nodes = (*answer)["nodes"_L1].toArray();
    if (!guard || nodes.size() < 2)
        co_return whole;
    Parts parts{{}, total};
    for (const QJsonValue &node : nodes) {
        QJsonObject part = m_request.params;
        part.insert("node"_L1, node["node"_L1]);
        parts.params.append(part);
    }
    co_return parts;
}

QCoro::Task<ExportResult> TableExport::run()
{
    const QPointer guard(this);
    QSaveFile file(m_request.path);
    if (!file.open(QIODevice::WriteOnly))
        co_return tl::unexpected(fileProblem(file));
    const auto parts = co_await findParts();
    if (!guard || m_isCancelled)
        co_return tl::unexpected(tr("cancelled"));
    if (!parts)
        co_return tl::unexpected(adminErrorText(parts.error()));
    std::optional<RowWriter> writer;
    const bool isPaged = hasPages(m_request.method);
    qint64 done = 0;
    for (QJsonObject params : parts->params) {
        for (qint64 offset = 0, size = pageSize; size == pageSize; offset += size) {
            if (isPaged) {
                params.insert("offset"_L1, offset);
                params.insert("limit"_L1, pageSize);
            }
            const auto answer = co_await m_client.call(m_request.method, params);
            if (!guard || m_isCancelled)
                co_return tl::unexpected(tr("cancelled"));
            if (!answer)
                co_return tl::unexpected(adminErrorText(answer.error()));
            const QList<QJsonObject> rows = objectsIn((*answer)[m_request.rowsMember].toArray());
            if (!writer) {
                writer.emplace(file, m_request.format, keysIn(m_request.keys, rows));
                writer->begin();
            }
            for (const QJsonObject &row : rows)
                writer->write(row);
            if (!writer->isGood())
                co_return tl::unexpected(fileProblem(file));
            done += rows.size();
            size = isPaged ? rows.size() : 0;
            const qint64 total = parts->total > 0 ? parts->total : (*answer)["total"_L1].toInteger();
            Q_EMIT progressed(done, std::max(done, total));
            if (!guard)
                co_return tl::unexpected(tr("cancelled"));
        }
    }
    co_return finish(file, *writer, done);
}

} // namespace confab
