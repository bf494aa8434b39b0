// SPDX-License-Identifier: MIT
// Rooms whose name begins with "private-" are for those with a token that a web service knows. Clients send
// theirs first: paramAdd token=….
#include "server/extensions/plugin.h"

#include <QCoroNetworkReply>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class JoinGuard : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ConfabPlugin_iid FILE "join_guard.json")
    Q_INTERFACES(confab::Plugin)

public:
    Result<> install(const PluginContext &context) override
    {
        m_context = std::make_unique<PluginContext>(context);
        m_network = std::make_unique<QNetworkAccessManager>();
        Middleware guard{.name = u"join guard"_s, .priority = 10};
        guard.join = [this](ConnectionId id, RoomName room) -> Task<> { return check(id, room); };
        m_context->rooms.middleware().add(guard);
        // Requests under way end before the event loop does.
        Satellite network{.name = u"join guard"_s};
        network.stop = [this]() -> Task<> {
            for (QNetworkReply *const reply : m_network->findChildren<QNetworkReply *>())
                reply->abort();
            m_network.release()->deleteLater();
            co_return Result<>{};
        };
        m_context->satellites.add(network);
        return {};
    }

private:
    Task<> check(ConnectionId id, RoomName room)
    {
        if (!room.utf8().startsWith("private-"))
            co_return Result<>{};
        const QString token = tokenOf(id);
        if (token.isEmpty())
            co_return failure(ErrorCode::Refused, u"this room needs a token"_s);

        // A yes is good for a minute, on all servers that share a store.
        const QByteArray secret = token.toUtf8() + '\n' + room.utf8();
        const QByteArray key =
            "join-guard:" + QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
        const auto known = co_await m_context->cache.get(key);
        if (known && *known)
            co_return Result<>{};
        const auto isGood = co_await ask(token, room);
        if (!isGood)
            co_return failure(ErrorCode::Refused, u"the token was not accepted"_s);
        // If the store is away just now, the next one asks again.
        co_await m_context->cache.put(key, JsonText::fromInteger(1), 1min);
        co_return Result<>{};
    }

    // As the client has set it; null recipients are connections that have gone.
    QString tokenOf(ConnectionId id) const
    {
        const Recipient *const recipient = m_context->rooms.index().recipient(id);
        if (!recipient)
            return {};
        ConnectionDetails details{.info = {.id = id, .node = NodeId::create()}};
        recipient->addDetails(details);
        return details.params.value("token"_L1).toString();
    }

    // Only an answer of 200 is a yes.
    QCoro::Task<bool> ask(QString token, RoomName room)
    {
        if (!m_network)
            co_return false;
        QNetworkRequest request(QUrl(qEnvironmentVariable("JOIN_GUARD_URL")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setTransferTimeout(2'000);
        const QJsonObject question{{u"token"_s, token}, {u"room"_s, room.toString()}};
        QNetworkReply *const reply = m_network->post(request, QJsonDocument(question).toJson());
        co_await reply;
        reply->deleteLater();
        co_return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
    }

    std::unique_ptr<PluginContext> m_context;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

#include "join_guard.moc"
