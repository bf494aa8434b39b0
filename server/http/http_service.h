// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

#include <QAbstractHttpServer>
#include <QHash>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <functional>
#include <memory>

namespace confab {

struct HttpReply {
    using Status = QHttpServerResponder::StatusCode;
    using Header = std::pair<QByteArray, QByteArray>;

    Status status = Status::Ok;
    QByteArray type;
    QByteArray body;
    QList<Header> headers = {};

    /// Plain text with a line break.
    static HttpReply text(Status status, QByteArrayView text);
    static HttpReply json(Status status, const QByteArray &json);
};

/// A request after it has been read whole; a copy, for handlers that wait.
struct HttpRequest {
    QHttpServerRequest::Method method;
    QString path;
    QUrlQuery query;
    QByteArray body;
    QByteArray ifNoneMatch;
    QByteArray authorization; ///< The header as it came.
    QByteArray host;          ///< So did this.
    QHostAddress peer;        ///< IPv4 addresses in their plain form.
    bool closesConnection;    ///< The client wants no further answer.
};

/// HTTP on sockets that somebody else has accepted. Knows no addresses of its own: what answers is a
/// handler for each path. HEAD is answered like GET, without the body.
class HttpService final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    using Handler = std::function<QCoro::Task<HttpReply>(HttpRequest)>;
    using Methods = QFlags<QHttpServerRequest::Method>;

    struct Limits {
        qint64 requestBytes;                  ///< Head and body together; 0: no limit.
        std::chrono::milliseconds idleTime;   ///< Without a whole request; 0: no limit.
        std::chrono::milliseconds answerTime; ///< Of a handler that waits, then 504; 0: no limit.
        qint64 outboxBytes;                   ///< Of answers a client does not take; 0: no limit.
    };

    explicit HttpService(Limits limits)
        : m_limits(limits)
    {
    }
    ~HttpService() override;

    /// Serves the connections `listener` passes on. The listener stays its owner's, and must outlive this.
    void serve(QTcpServer &listener);

    /// Bounds a connection; has to be called before the listener passes it on.
    void guard(QTcpSocket &socket);

    /// For clients of HTTP/1.0, which read an answer up to the end of the connection.
    static void closeAfterAnswer(QTcpSocket &socket);

    /// `methods` at exactly `path`.
    void route(const QString &path, Methods methods, Handler handler);

    /// From now on connections are closed after their answer.
    void closeAfterAnswers() { m_closesAfterAnswers = true; }

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif

private:
    struct Route {
        Methods methods;
        Handler handler;
    };
    /// A request that is being answered. From 6.8 on, Qt reads the connection's next one when `turn` is gone.
    struct Exchange {
        QPointer<QTcpSocket> socket;
        HttpRequest request;
        std::shared_ptr<void> turn;
        bool isAnswered = false;
    };

    void take(std::shared_ptr<Exchange> exchange);
    HttpReply refusal(const HttpRequest &request) const;
    QCoro::Task<> answer(std::shared_ptr<Exchange> exchange, Handler handler);
    void write(Exchange &exchange, const HttpReply &reply) const;

    const Limits m_limits;
    QHash<QString, Route> m_routes;
    QList<QPointer<QTcpServer>> m_listeners;
    QPointer<QTcpSocket> m_reading; ///< Whose request comes next.
    bool m_closesAfterAnswers = false;
};

} // namespace confab
