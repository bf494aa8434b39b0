// SPDX-License-Identifier: MIT
#include "server/http/http_service.h"

#include "shared/logging.h"

#include <QTcpSocket>
#include <QTimer>

namespace confab {

using namespace std::chrono_literals;

namespace {

// The request itself does not tell its version.
constexpr char closesProperty[] = "closesAfterAnswer";

// A handler has the time it needs; only clients are hurried.
constexpr char busyProperty[] = "isBeingAnswered";

/// Keeps one connection within its bounds. Qt's server reads whatever comes into memory, so the count is
/// taken before it reads: its slots are connected after ours.
class ConnectionGuard : public QObject
{
public:
    ConnectionGuard(QTcpSocket &socket, HttpService::Limits limits)
        : QObject(&socket)
        , m_socket(socket)
        , m_limits(limits)
    {
        connect(&socket, &QTcpSocket::readyRead, this, &ConnectionGuard::onReadyRead);
        connect(&socket, &QTcpSocket::bytesWritten, this, [this] {
            m_received = 0;
            waitForRequest();
        });
        connect(&m_idle, &QTimer::timeout, &socket, [this] {
            if (m_socket.property(busyProperty).toBool())
                waitForRequest();
            else
                m_socket.abort();
        });
        m_idle.setSingleShot(true);
        waitForRequest();
    }

private:
    void waitForRequest()
    {
        if (m_limits.idleTime > 0ms)
            m_idle.start(m_limits.idleTime);
    }

    void onReadyRead()
    {
        m_received += m_socket.bytesAvailable() - m_unread;
        // Qt's server reads now; what it leaves for later has been counted.
        QMetaObject::invokeMethod(
            this, [this] { m_unread = m_socket.bytesAvailable(); }, Qt::QueuedConnection);
        if (m_limits.outboxBytes > 0 && m_socket.bytesToWrite() > m_limits.outboxBytes) {
            qCDebug(logHttp, "a client that does not take its answers is cut off");
            m_socket.abort();
        } else if (m_limits.requestBytes > 0 && m_received > m_limits.requestBytes) {
            qCDebug(logHttp, "a request of more than %lld bytes is cut off",
                    qlonglong(m_limits.requestBytes));
            m_socket.write(
                "HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            m_socket.flush();
            m_socket.abort();
        }
    }

    QTcpSocket &m_socket;
    QTimer m_idle;
    const HttpService::Limits m_limits;
    qint64 m_received = 0; ///< Since the last answer.
    qint64 m_unread = 0;
};

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(ipv4) : address;
}

HttpRequest copyOf(const QHttpServerRequest &request)
{
    const bool closes = request.value("Connection").toLower().contains("close");
    return {.method = request.method(),
            .path = request.url().path(),
            .query = request.query(),
            .body = request.body(),
            .ifNoneMatch = request.value("If-None-Match"),
            .authorization = request.value("Authorization"),
            .host = request.value("Host"),
            .peer = plainAddress(request.remoteAddress()),
            .closesConnection = closes};
}

} // namespace

HttpReply HttpReply::text(Status status, QByteArrayView text)
{
    return {status, "text/plain; charset=utf-8", text.toByteArray() + '\n'};
}

HttpReply HttpReply::json(Status status, const QByteArray &json)
{
    return {status, "application/json; charset=utf-8", json};
}

HttpService::~HttpService()
{
    // `bind` made the listeners our children, but they are not ours to delete.
    for (const QPointer<QTcpServer> &listener : std::as_const(m_listeners)) {
        if (listener)
            listener->setParent(nullptr);
    }
}

void HttpService::serve(QTcpServer &listener)
{
    m_listeners.append(&listener);
    bind(&listener);
}

void HttpService::guard(QTcpSocket &socket) const
{
    new ConnectionGuard(socket, m_limits); // the socket's child
}

void HttpService::closeAfterAnswer(QTcpSocket &socket)
{
    socket.setProperty(closesProperty, true);
}

void HttpService::route(const QString &path, Methods methods, Handler handler)
{
    m_routes.insert(path, {methods, std::move(handler)});
}

bool HttpService::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    HttpRequest copy = copyOf(request);
    auto responder = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
    const auto route = m_routes.constFind(copy.path);
    if (route == m_routes.constEnd() || !(route->methods & copy.method)) {
        write(*socket, *responder, copy, refusal(copy));
        return true;
    }
    answer(socket, std::move(responder), std::move(copy), route->handler);
    return true;
}

void HttpService::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // Every request has been answered by `handleRequest`.
}

HttpReply HttpService::refusal(const HttpRequest &request) const
{
    const auto route = m_routes.constFind(request.path);
    if (route == m_routes.constEnd())
        return HttpReply::text(HttpReply::Status::NotFound, "There is nothing at this address.");
    return HttpReply::text(HttpReply::Status::MethodNotAllowed, "This address does not take this method.");
}

QCoro::Task<> HttpService::answer(QPointer<QTcpSocket> socket,
                                  std::shared_ptr<QHttpServerResponder> responder, HttpRequest request,
                                  Handler handler)
{
    auto answering = handler(request);
    const auto isAnswered = std::make_shared<bool>(false);
    if (!answering.isReady() && m_limits.answerTime > 0ms) {
        socket->setProperty(busyProperty, true);
        QTimer::singleShot(m_limits.answerTime, socket, [this, socket, responder, request, isAnswered] {
            if (std::exchange(*isAnswered, true))
                return;
            write(*socket, *responder, request,
                  HttpReply::text(HttpReply::Status::GatewayTimeout, "Timed out."));
        });
    }
    const HttpReply reply = co_await answering;
    if (socket && socket->state() == QTcpSocket::ConnectedState && !std::exchange(*isAnswered, true))
        write(*socket, *responder, request, reply);
}

void HttpService::write(QTcpSocket &socket, QHttpServerResponder &responder, const HttpRequest &request,
                        const HttpReply &reply)
{
    socket.setProperty(busyProperty, false);
    responder.writeStatusLine(reply.status);
    if (!reply.type.isEmpty())
        responder.writeHeader("Content-Type", reply.type);
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("X-Content-Type-Options", "nosniff");
    const bool closes =
        m_closesAfterAnswers || request.closesConnection || socket.property(closesProperty).toBool();
    if (closes)
        responder.writeHeader("Connection", "close");
    // These two never have a body, and a length would speak of the one they stand for (RFC 9110 §8.6).
    const bool hasBody =
        reply.status != HttpReply::Status::NotModified && reply.status != HttpReply::Status::NoContent;
    if (hasBody)
        responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    const bool isHead = request.method == QHttpServerRequest::Method::Head;
    responder.writeBody(hasBody && !isHead ? reply.body : QByteArray());
    if (closes)
        socket.disconnectFromHost();
}

} // namespace confab
