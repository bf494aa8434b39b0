// SPDX-License-Identifier: MIT
#include "admin-cli/context.h"

#include "shared/promise.h"

#include <QSet>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 pageSize = 1000;

struct Attempt {
    AdminResult<> result;
};

} // namespace

Context::Context(GlobalOptions options)
    : m_options(std::move(options))
    , m_output(m_options.isJson ? OutputFormat::Json : OutputFormat::Human)
{
}

CliTask<> Context::connect()
{
    if (m_client)
        co_return CliResult<>{};
    const auto endpoint = findServer(m_options, QProcessEnvironment::systemEnvironment());
    if (!endpoint)
        co_return tl::unexpected(endpoint.error());
    AdminClientOptions clientOptions;
    clientOptions.link.openTimeout = m_options.timeout();
    clientOptions.callTimeout = m_options.timeout();
    m_client = std::make_unique<AdminClient>(*endpoint, clientOptions);

    Promise<Attempt> promise;
    QObject listener;
    QObject::connect(m_client.get(), &AdminClient::stateChanged, &listener,
                     [promise](AdminClient::State state) {
                         if (state == AdminClient::State::Ready)
                             promise.fulfil(Attempt{});
                     });
    QObject::connect(
        m_client.get(), &AdminClient::disconnected, &listener,
        [promise](const AdminError &reason) { promise.fulfil(Attempt{tl::unexpected(reason)}); });
    m_client->start();
    const auto attempt = co_await promise.result();
    if (!attempt->result)
        co_return tl::unexpected(failureOf(attempt->result.error()));
    co_return CliResult<>{};
}

CliTask<JsonText> Context::callRaw(QString method, JsonText params)
{
    const auto connected = co_await connect();
    if (!connected)
        co_return tl::unexpected(connected.error());
    const auto answer = co_await m_client->callRaw(method, params);
    if (!answer)
        co_return tl::unexpected(failureOf(answer.error()));
    co_return *answer;
}

CliTask<QJsonObject> Context::call(QString method, QJsonObject params)
{
    const JsonText text = JsonText::fromObject(params);
    const auto answer = co_await callRaw(method, text);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return jsonValue(answer->bytes()).toObject();
}

CliTask<QJsonArray> Context::callForRows(QString method, QJsonObject params, QString member, QString key)
{
    const bool isOnePage = params.contains("limit"_L1);
    if (!isOnePage)
        params.insert("limit"_L1, pageSize);
    QJsonArray rows;
    QSet<QString> seen;
    qint64 offset = 0;
    for (;;) {
        if (offset > 0)
            params.insert("offset"_L1, offset);
        const auto answer = co_await call(method, params);
        if (!answer)
            co_return tl::unexpected(answer.error());
        const QJsonArray page = (*answer)[member].toArray();
        for (const QJsonValue &row : page) {
            // Rows may move to the next page while we read this one.
            if (const QString name = row[key].toString(); !seen.contains(name)) {
                seen.insert(name);
                rows.append(row);
            }
        }
        offset += page.size();
        if (isOnePage || page.isEmpty() || offset >= (*answer)["total"_L1].toInteger())
            co_return rows;
    }
}

} // namespace confab
