// SPDX-License-Identifier: MIT
#include "server/http/web_site.h"

#include "shared/json.h"
#include "shared/logging.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace confab {

using namespace Qt::Literals::StringLiterals;
using Method = QHttpServerRequest::Method;
using Status = HttpReply::Status;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

QByteArray resource(const QString &name)
{
    QFile file(":/web/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the resource %s is missing from this build", qPrintable(name));
    return file.readAll();
}

/// The client script with this server's defaults in the place it keeps for them, a string literal.
QByteArray clientScript(const QString &name, const QString &defaultRoom)
{
    const QJsonObject defaults{{u"url"_s, QJsonValue::Null},
                               {u"apiPath"_s, u"/api"_s},
                               {u"webSocketPath"_s, u"/ws"_s},
                               {u"defaultRoom"_s, defaultRoom}};
    QByteArray literal;
    appendJsonString(literal, JsonText::fromObject(defaults).bytes());
    return resource(name).replace("\"%%CONFAB_DEFAULTS%%\"", literal);
}

/// A file that stays as it is while the server runs.
struct StaticFile {
    QByteArray type;
    QByteArray body;
    QList<HttpReply::Header> headers;
    QByteArray etag;
};

HttpService::Handler serve(StaticFile file)
{
    file.etag = '"' + QCryptographicHash::hash(file.body, QCryptographicHash::Sha256).toHex().left(32) + '"';
    file.headers.append({"ETag", file.etag});
    return [file](HttpRequest request) -> QCoro::Task<HttpReply> {
        // A list of tags, or "*" (RFC 9110 §13.1.2); ours has no comma in it.
        const bool isKnown = request.ifNoneMatch == "*" || request.ifNoneMatch.contains(file.etag);
        HttpReply reply{Status::Ok, file.type, file.body, file.headers};
        if (isKnown)
            reply = {Status::NotModified, {}, {}, file.headers};
        co_return reply;
    };
}

HttpService::Handler page(const QString &name, const QByteArray &type)
{
    return serve({type,
                  resource(name),
                  {{"Cache-Control", "no-cache"},
                   {"Content-Security-Policy", "default-src 'self'; connect-src 'self' ws: wss:; "
                                               "frame-ancestors 'none'; base-uri 'none'"}},
                  {}});
}

HttpService::Handler script(const QString &name, const QString &defaultRoom)
{
    return serve({"text/javascript; charset=utf-8",
                  clientScript(name, defaultRoom),
                  {{"Cache-Control", "public, max-age=300"}, {"Access-Control-Allow-Origin", "*"}},
                  {}});
}

Status statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UnknownAction:
        return Status::NotFound;
    case ErrorCode::StoreUnavailable:
    case ErrorCode::ShuttingDown:
        return Status::ServiceUnavailable;
    case ErrorCode::TimedOut:
        return Status::GatewayTimeout;
    default:
        return Status::BadRequest;
    }
}

HttpReply errorReply(ErrorCode code, const QString &detail = {})
{
    const Error error{code, detail};
    HttpReply reply = HttpReply::json(statusOf(error),
                                      "{\"error\":" + JsonText::fromString(errorText(error)).bytes() + '}');
    reply.headers.emplaceBack("Access-Control-Allow-Origin", "*");
    return reply;
}

} // namespace

WebSite::WebSite(const ActionRegistry &actions, WebSiteOptions options)
    : m_actions(actions)
    , m_options(std::move(options))
{
}

void WebSite::install(HttpService &service) const
{
    const HttpService::Methods reading = Method::Get | Method::Head;
    const QString full = u"confab-client.js"_s;
    const QString minified = u"confab-client.min.js"_s;
    service.route(u"/"_s, reading, page(u"index.html"_s, "text/html; charset=utf-8"));
    service.route(u"/chat.css"_s, reading, page(u"chat.css"_s, "text/css; charset=utf-8"));
    service.route(u"/chat.js"_s, reading, page(u"chat.js"_s, "text/javascript; charset=utf-8"));
    service.route(u"/favicon.svg"_s, reading, page(u"favicon.svg"_s, "image/svg+xml"));
    service.route(u"/confab-client.js"_s, reading, script(full, m_options.defaultRoom));
    service.route(u"/stellar-client.js"_s, reading, script(full, m_options.defaultRoom));
    service.route(u"/confab-client.min.js"_s, reading, script(minified, m_options.defaultRoom));
    service.route(u"/stellar-client.min.js"_s, reading, script(minified, m_options.defaultRoom));

    service.route(u"/healthz"_s, reading,
                  [](HttpRequest) -> QCoro::Task<HttpReply> { co_return HttpReply::text(Status::Ok, "ok"); });
    service.route(u"/readyz"_s, reading,
                  [isReady = m_options.isReady](HttpRequest) -> QCoro::Task<HttpReply> {
                      if (isReady())
                          co_return HttpReply::text(Status::Ok, "ready");
                      co_return HttpReply::text(Status::ServiceUnavailable, "shutting down");
                  });
    service.route(u"/api"_s, reading | Method::Post | Method::Options,
                  [this](HttpRequest request) { return callAction(std::move(request)); });
}

QCoro::Task<HttpReply> WebSite::callAction(HttpRequest request) const
{
    if (request.method == Method::Options) {
        const HttpReply preflight{Status::NoContent,
                                  {},
                                  {},
                                  {{"Access-Control-Allow-Origin", "*"},
                                   {"Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS"},
                                   {"Access-Control-Allow-Headers", "Content-Type"}}};
        co_return preflight;
    }
    if (!m_options.isReady())
        co_return errorReply(ErrorCode::ShuttingDown);

    QJsonObject params;
    if (!request.body.isEmpty()) {
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        if (!body.isObject())
            co_return errorReply(ErrorCode::InvalidFrame, Texts::tr("the body is not a JSON object"));
        params = body.object();
    }
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        params.insert(key, value);

    const QString name = params.value("action"_L1).toString();
    const ActionCall call{std::nullopt, params};
    const auto result = co_await m_actions.call(name, call);
    if (!result)
        co_return errorReply(result.error().code, result.error().detail);
    HttpReply reply = HttpReply::json(Status::Ok, JsonText::fromObject(*result).bytes());
    reply.headers.emplaceBack("Access-Control-Allow-Origin", "*");
    co_return reply;
}

} // namespace confab
