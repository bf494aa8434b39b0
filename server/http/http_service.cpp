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
    ConnectionGuard(QTcpSocket &socket, HttpService::Limits limits, QPointer<QTcpSocket> &reading)
        : QObject(&socket)
        , m_socket(socket)
        , m_limits(limits)
        , m_reading(reading)
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
        m_reading = &m_socket;
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
    QPointer<QTcpSocket> &m_reading; ///< The service's.
    qint64 m_received = 0;           ///< Since the last answer.
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

/// The words after the number; nobody has to read them, and for some there are none.
QByteArrayView reason(HttpReply::Status status)
{
    using Status = HttpReply::Status;
    switch (status) {
    case Status::Ok:
        return "OK";
    case Status::NoContent:
        return "No Content";
    case Status::NotModified:
        return "Not Modified";
    case Status::BadRequest:
        return "Bad Request";
    case Status::Unauthorized:
        return "Unauthorized";
    case Status::Forbidden:
        return "Forbidden";
    case Status::NotFound:
        return "Not Found";
    case Status::MethodNotAllowed:
        return "Method Not Allowed";
    case Status::TooManyRequests:
        return "Too Many Requests";
    case Status::InternalServerError:
        return "Internal Server Error";
    case Status::ServiceUnavailable:
        return "Service Unavailable";
    case Status::GatewayTimeout:
        return "Gateway Timeout";
    default:
        return "";
    }
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

void HttpService::guard(QTcpSocket &socket)
{
    new ConnectionGuard(socket, m_limits, m_reading); // the socket's child
}

void HttpService::closeAfterAnswer(QTcpSocket &socket)
{
    socket.setProperty(closesProperty, true);
}

void HttpService::route(const QString &path, Methods methods, Handler handler)
{
    m_routes.insert(path, {methods, std::move(handler)});
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
bool HttpService::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    take(std::make_shared<Exchange>(Exchange{socket, copyOf(request), nullptr}));
    return true;
}

void HttpService::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // Every request has been answered by `handleRequest`.
}
#else
bool HttpService::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    // Qt does not say any more on which connection a request came: the one that it is reading.
    auto turn = std::make_shared<QHttpServerResponder>(std::move(responder));
    take(std::make_shared<Exchange>(Exchange{m_reading, copyOf(request), std::move(turn)}));
    return true;
}

void HttpService::missingHandler(const QHttpServerRequest &, QHttpServerResponder &)
{
    // Every request has been answered by `handleRequest`.
}
#endif

void HttpService::take(std::shared_ptr<Exchange> exchange)
{
    const HttpRequest &request = exchange->request;
    const auto route = m_routes.constFind(request.path);
    if (route == m_routes.constEnd() || !(route->methods & request.method))
        write(*exchange, refusal(request));
    else
        answer(std::move(exchange), route->handler);
}

HttpReply HttpService::refusal(const HttpRequest &request) const
{
    const auto route = m_routes.constFind(request.path);
    if (route == m_routes.constEnd())
        return HttpReply::text(HttpReply::Status::NotFound, "There is nothing at this address.");
    return HttpReply::text(HttpReply::Status::MethodNotAllowed, "This address does not take this method.");
}

QCoro::Task<> HttpService::answer(std::shared_ptr<Exchange> exchange, Handler handler)
{
    auto answering = handler(exchange->request);
    if (!answering.isReady() && m_limits.answerTime > 0ms) {
        exchange->socket->setProperty(busyProperty, true);
        QTimer::singleShot(m_limits.answerTime, exchange->socket, [this, exchange] {
            write(*exchange, HttpReply::text(HttpReply::Status::GatewayTimeout, "Timed out."));
        });
    }
    const HttpReply reply = co_await answering;
    write(*exchange, reply);
}

void HttpService::write(Exchange &exchange, const HttpReply &reply) const
{
    // Qt's responder would write the same, but in each version of Qt by other functions.
    auto turn = std::move(exchange.turn);
    QTcpSocket *const socket = exchange.socket;
    if (std::exchange(exchange.isAnswered, true) || !socket || socket->state() != QTcpSocket::ConnectedState)
        return;
    socket->setProperty(busyProperty, false);
    QByteArray text =
        "HTTP/1.1 " + QByteArray::number(int(reply.status)) + ' ' + reason(reply.status) + "\r\n";
    const auto writeHeader = [&text](QByteArrayView name, QByteArrayView value) {
        text += name;
        text += ": ";
        text += value;
        text += "\r\n";
    };
    if (!reply.type.isEmpty())
        writeHeader("Content-Type", reply.type);
    for (const auto &[name, value] : reply.headers)
        writeHeader(name, value);
    writeHeader("X-Content-Type-Options", "nosniff");
    const bool closes = m_closesAfterAnswers || exchange.request.closesConnection ||
                        socket->property(closesProperty).toBool();
    if (closes)
        writeHeader("Connection", "close");
    // These two never have a body, and a length would speak of the one they stand for (RFC 9110 §8.6).
    const bool hasBody =
        reply.status != HttpReply::Status::NotModified && reply.status != HttpReply::Status::NoContent;
    if (hasBody)
        writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    text += "\r\n";
    if (hasBody && exchange.request.method != QHttpServerRequest::Method::Head)
        text += reply.body;
    socket->write(text);
    if (!closes)
        return;
    // When its turn is over, Qt 6.8 deletes a connection that is closing, with what it has still to send.
    if (turn)
        connect(
            socket, &QTcpSocket::disconnected, socket, [turn = std::move(turn)]() mutable { turn.reset(); },
            Qt::SingleShotConnection);
    socket->disconnectFromHost();
}

} // namespace confab
