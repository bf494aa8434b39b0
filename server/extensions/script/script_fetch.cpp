// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_fetch.h"

#include "shared/json.h"
#include "shared/promise.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace confab {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longest = 5min;
constexpr int mostRedirects = 5;

struct Deleter {
    void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
};
using Reply = std::unique_ptr<QNetworkReply, Deleter>;

enum class End { Finished, TooLate, TooLarge };

bool isToken(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.unicode() > 32 && c.unicode() < 127 && !QStringView(u"\"(),/:;<=>?@[\\]{}").contains(c);
    });
}

/// What says where a message begins and ends is not for scripts to say.
bool isOurs(const QString &header)
{
    static const QStringList names = {u"connection"_s, u"content-length"_s, u"host"_s,
                                      u"transfer-encoding"_s};
    return names.contains(header.toLower());
}

Result<QNetworkRequest> requestOf(const QJsonObject &wanted)
{
    const QString text = wanted.value("url"_L1).toString();
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return failure(ErrorCode::InvalidFrame,
                       u"fetch needs an http or https address, not '%1'"_s.arg(text));
    QNetworkRequest request(url);
    request.setMaximumRedirectsAllowed(mostRedirects);
    // What is sent to one server, tokens among it, is for no other; and no request knows of another.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Confab/" CONFAB_VERSION));
    const QJsonObject headers = wanted.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        const QString value = header.value().toVariant().toString();
        if (!isToken(header.key()) || isOurs(header.key()) || value.contains(u'\n') || value.contains(u'\r'))
            return failure(ErrorCode::InvalidFrame, u"fetch cannot send the header '%1'"_s.arg(header.key()));
        request.setRawHeader(header.key().toLatin1(), value.toUtf8());
    }
    return request;
}

/// There is no whole answer. What the server itself calls an error is one.
bool isLost(const QNetworkReply &reply)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const QNetworkReply::NetworkError error = reply.error();
    const bool isOfNetwork = error != QNetworkReply::NoError && error <= QNetworkReply::UnknownNetworkError;
    return !status.isValid() || isOfNetwork || (error != QNetworkReply::NoError && status.toInt() < 400);
}

QByteArray describe(QNetworkReply &reply)
{
    QJsonArray headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromUtf8(value)});
    const QJsonObject answer{
        {u"status"_s, reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()},
        {u"statusText"_s, reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString()},
        {u"url"_s, reply.url().toString()},
        {u"headers"_s, headers},
        {u"body"_s, QString::fromUtf8(reply.readAll())}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace

ScriptFetch::ScriptFetch()
{
    m_network.setAutoDeleteReplies(false);
}

ScriptFetch::~ScriptFetch() = default;

Task<QByteArray> ScriptFetch::send(QByteArray request)
{
    const QJsonObject wanted = QJsonDocument::fromJson(request).object();
    const auto prepared = requestOf(wanted);
    if (!prepared)
        co_return tl::unexpected(prepared.error());
    const QString method = wanted.value("method"_L1).toString();
    if (!isToken(method))
        co_return failure(ErrorCode::InvalidFrame, u"fetch knows no method '%1'"_s.arg(method));
    const double timeout = wanted.value("timeout"_L1).toDouble(0);
    if (!(timeout > 0) || timeout > double(longest.count()))
        co_return failure(ErrorCode::InvalidFrame, u"fetch waits for up to %1 ms"_s.arg(longest.count()));
    if (m_count >= maxRequests)
        co_return failure(ErrorCode::Refused, u"more than %1 requests are under way"_s.arg(maxRequests));
    const QByteArray body = wanted.value("body"_L1).toString().toUtf8();
    // One of its own, for an answer to HEAD has no body, whatever it announces.
    QNetworkReply *const reply = method.compare("HEAD"_L1, Qt::CaseInsensitive) == 0
                                     ? m_network.head(*prepared)
                                     : m_network.sendCustomRequest(*prepared, method.toLatin1(), body);
    const auto answer = co_await read(reply, std::chrono::milliseconds(qint64(std::ceil(timeout))));
    co_return answer;
}

Task<QByteArray> ScriptFetch::read(QNetworkReply *reply, std::chrono::milliseconds patience)
{
    ++m_count;
    const Promise<End> promise;
    const QObject context;
    QObject::connect(reply, &QNetworkReply::finished, &context, [promise] { promise.fulfil(End::Finished); });
    // The manager is about to go, and all replies with it.
    QObject::connect(reply, &QObject::destroyed, &context, [promise] {
        promise.fulfil(failure(ErrorCode::Refused, u"the scripts have been loaded anew"_s));
    });
    // More is not read from the network; a reply that is larger than announced is cut off just the same. The
    // manager takes the size of the buffer over when the head is there, or not at all.
    reply->setReadBufferSize(maxReplyBytes + 1);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &context, [promise, reply] {
        reply->setReadBufferSize(maxReplyBytes + 1);
        const bool hasBody = reply->operation() != QNetworkAccessManager::HeadOperation;
        if (hasBody && reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > maxReplyBytes)
            promise.fulfil(End::TooLarge);
    });
    QObject::connect(reply, &QNetworkReply::downloadProgress, &context, [promise](qint64 received) {
        if (received > maxReplyBytes)
            promise.fulfil(End::TooLarge);
    });
    QObject::connect(reply, &QNetworkReply::readyRead, &context, [promise, reply] {
        if (reply->bytesAvailable() > maxReplyBytes)
            promise.fulfil(End::TooLarge);
    });
    QTimer::singleShot(patience, &context, [promise] { promise.fulfil(End::TooLate); });
    const auto end = co_await promise.result();
    if (!end)
        co_return tl::unexpected(end.error());
    --m_count;
    const Reply owner(reply);
    const QString host = reply->url().toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    if (*end != End::Finished)
        reply->abort();
    if (*end == End::TooLate)
        co_return failure(ErrorCode::TimedOut, host);
    if (*end == End::TooLarge || reply->bytesAvailable() > maxReplyBytes)
        co_return failure(ErrorCode::Refused,
                          u"%1 answers more than %2 bytes"_s.arg(host).arg(maxReplyBytes));
    if (isLost(*reply))
        co_return failure(ErrorCode::Refused, u"%1: %2"_s.arg(host, reply->errorString()));
    co_return describe(*reply);
}

} // namespace confab
