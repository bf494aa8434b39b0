// SPDX-License-Identifier: MIT
#include "tests/support/fake_admin_server.h"

#include <QJsonDocument>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto errorMark = "fakeError"_L1;

QByteArray toText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

FakeAdminServer::FakeAdminServer()
{
    answer(u"session.login"_s, [](const QJsonObject &params) {
        const bool isKnown = params["token"_L1] == u"secret"_s ||
                             (params["user"_L1] == u"ann"_s && params["password"_L1] == u"pass"_s);
        if (!isKnown)
            return refusal(u"106"_s, u"not authorised"_s, {}, -32001);
        return QJsonObject{{u"user"_s, u"token"_s},
                           {u"role"_s, u"admin"_s},
                           {u"node"_s, u"node-1"_s},
                           {u"version"_s, u"0.1.0"_s}};
    });
    restart();
}

FakeAdminServer::~FakeAdminServer()
{
    stop();
}

QString FakeAdminServer::url() const
{
    return u"ws://127.0.0.1:%1/admin"_s.arg(m_port);
}

void FakeAdminServer::stop()
{
    if (m_server)
        m_server->close();
    for (const auto &socket : std::as_const(m_sockets)) {
        if (!socket)
            continue;
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    m_sockets.clear();
    m_server.reset();
}

void FakeAdminServer::restart()
{
    stop();
    m_server = std::make_unique<QWebSocketServer>(u"fake"_s, QWebSocketServer::NonSecureMode);
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("the fake server cannot listen");
    m_port = m_server->serverPort();
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &FakeAdminServer::onConnected);
}

void FakeAdminServer::answer(const QString &method, const QJsonObject &result)
{
    answer(method, [result](const QJsonObject &) { return result; });
}

void FakeAdminServer::answer(const QString &method, Answer answer)
{
    m_answers[method] = std::move(answer);
}

QJsonObject FakeAdminServer::refusal(const QString &chatCode, const QString &message, const QString &detail,
                                     int rpcCode)
{
    const QJsonObject data{{u"code"_s, chatCode}, {u"detail"_s, detail}};
    return {{errorMark, QJsonObject{{u"code"_s, rpcCode}, {u"message"_s, message}, {u"data"_s, data}}}};
}

QList<FakeAdminServer::Call> FakeAdminServer::calls(const QString &method) const
{
    QList<Call> found;
    for (const Call &call : m_calls) {
        if (method.isEmpty() || call.method == method)
            found.append(call);
    }
    return found;
}

void FakeAdminServer::notify(const QJsonObject &params)
{
    sendRaw(QString::fromUtf8(
        toText({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"changed"_s}, {u"params"_s, params}})));
}

void FakeAdminServer::sendRaw(const QString &text)
{
    for (const auto &socket : std::as_const(m_sockets)) {
        if (socket)
            socket->sendTextMessage(text);
    }
}

void FakeAdminServer::onConnected()
{
    while (QWebSocket *socket = m_server->nextPendingConnection()) {
        m_sockets.append(socket);
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, socket](const QString &text) { onText(socket, text); });
    }
}

void FakeAdminServer::onText(QWebSocket *socket, const QString &text)
{
    const QJsonObject request = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString method = request["method"_L1].toString();
    if (method == "session.login"_L1)
        ++m_logins;
    else
        m_calls.append({method, request["params"_L1].toObject(), text.toUtf8()});
    if (m_ignored.contains(method))
        return;
    if (m_raw.contains(method)) {
        socket->sendTextMessage(uR"({"jsonrpc":"2.0","id":%1,"result":%2})"_s.arg(
            QString::number(request["id"_L1].toInteger()), QString::fromUtf8(m_raw[method])));
        return;
    }
    const QJsonObject unknown{{u"code"_s, -32601}, {u"message"_s, QString(u"no method "_s + method)}};
    QJsonObject result{{errorMark, unknown}};
    if (const Answer answer = m_answers.value(method))
        result = answer(request["params"_L1].toObject());
    QJsonObject response{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, request["id"_L1]}};
    if (result.contains(errorMark))
        response.insert("error"_L1, result[errorMark]);
    else
        response.insert("result"_L1, result);
    socket->sendTextMessage(QString::fromUtf8(toText(response)));
}

} // namespace confab
