// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>

namespace confab {

/// An administration port on a free port of loopback that says what a test has told it to. The token is
/// `secret`.
class FakeAdminServer : public QObject
{
    Q_OBJECT
public:
    struct Call {
        QString method;
        QJsonObject params;
        QByteArray text; ///< The request as it came.
    };
    /// The result as JSON, or an error object with `code`, `message`, `data`: see `refusal`.
    using Answer = std::function<QJsonObject(const QJsonObject &params)>;

    FakeAdminServer();
    ~FakeAdminServer() override;

    QString url() const;
    void stop();    ///< Drops everybody, and listens no more.
    void restart(); ///< On the same port.

    void answer(const QString &method, const QJsonObject &result);
    void answer(const QString &method, Answer answer);
    /// `result` is any JSON, sent as it is.
    void answerRaw(const QString &method, const QByteArray &result) { m_raw[method] = result; }
    void ignore(const QString &method) { m_ignored.append(method); }
    /// An answer that is an error of the chat.
    static QJsonObject refusal(const QString &chatCode, const QString &message, const QString &detail,
                               int rpcCode = -32000);

    /// Of everybody, in their order; without `session.login`.
    QList<Call> calls(const QString &method = {}) const;
    int logins() const { return m_logins; }
    /// To everybody.
    void notify(const QJsonObject &params);
    void sendRaw(const QString &text);

private:
    void onConnected();
    void onText(QWebSocket *socket, const QString &text);

    std::unique_ptr<QWebSocketServer> m_server;
    quint16 m_port = 0;
    QList<QPointer<QWebSocket>> m_sockets;
    QHash<QString, Answer> m_answers;
    QHash<QString, QByteArray> m_raw;
    QStringList m_ignored;
    QList<Call> m_calls;
    int m_logins = 0;
};

} // namespace confab
