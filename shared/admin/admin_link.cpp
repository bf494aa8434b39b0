// SPDX-License-Identifier: MIT
#include "shared/admin/admin_link.h"

#include <QFile>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lowered(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.size() > 1 && text[1].isLower())
        text[0] = text[0].toLower();
    return text;
}

} // namespace

AdminLink::AdminLink(AdminEndpoint endpoint, AdminLinkOptions options)
    : m_endpoint(std::move(endpoint))
    , m_options(options)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QWebSocket::connected, this, &AdminLink::onOpened);
    connect(&m_socket, &QWebSocket::disconnected, this, &AdminLink::onDisconnected);
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &AdminLink::onError);
    connect(&m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsProblems.append(lowered(error.errorString()));
    });
    connect(&m_socket, &QWebSocket::pong, this, [this] { m_lastHeard = std::chrono::steady_clock::now(); });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_lastHeard = std::chrono::steady_clock::now();
        Q_EMIT received(text.toUtf8());
    });
    m_openTimer.setSingleShot(true);
    m_openTimer.callOnTimeout(this, [this] {
        const qint64 seconds = (m_options.openTimeout.count() + 999) / 1000;
        end(tr("no answer from %1 within %2 s").arg(shownUrl()).arg(seconds));
    });
    m_pingTimer.callOnTimeout(this, &AdminLink::beat);
}

AdminLink::~AdminLink()
{
    // The socket closes in its destructor and would tell.
    m_socket.disconnect(this);
}

void AdminLink::open()
{
    if (!trustCertificates())
        return;
    m_openTimer.start(m_options.openTimeout);
    m_socket.open(m_endpoint.url);
}

bool AdminLink::trustCertificates()
{
    if (m_endpoint.caFile.isEmpty() || m_endpoint.url.scheme() != "wss"_L1)
        return true;
    QFile file(m_endpoint.caFile);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto certificates = isOpen ? QSslCertificate::fromDevice(&file) : QList<QSslCertificate>();
    if (certificates.isEmpty()) {
        const QString reason =
            isOpen ? tr("cannot use %1: there is no certificate in it (PEM)").arg(m_endpoint.caFile)
                   : tr("cannot read %1: %2").arg(m_endpoint.caFile, lowered(file.errorString()));
        QMetaObject::invokeMethod(
            this, [this, reason] { end(reason); }, Qt::QueuedConnection);
        return false;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(certificates);
    m_socket.setSslConfiguration(configuration);
    return true;
}

void AdminLink::send(const QByteArray &text)
{
    m_socket.sendTextMessage(QString::fromUtf8(text));
}

void AdminLink::onOpened()
{
    m_isOpen = true;
    m_openTimer.stop();
    m_lastHeard = std::chrono::steady_clock::now();
    m_pingTimer.start(m_options.pingInterval);
    Q_EMIT opened();
}

void AdminLink::onError(QAbstractSocket::SocketError error)
{
    end(m_isOpen ? tr("the connection to %1 was lost: %2").arg(shownUrl(), lowered(m_socket.errorString()))
                 : failedStep(error));
}

void AdminLink::onDisconnected()
{
    if (!m_isOpen) {
        // What went wrong is told after this, if at all.
        QMetaObject::invokeMethod(
            this, [this] { end(failedStep(m_socket.error())); }, Qt::QueuedConnection);
        return;
    }
    const QString words = m_socket.closeReason();
    end(tr("the connection to %1 was lost: the server closed it (%2%3)")
            .arg(shownUrl())
            .arg(int(m_socket.closeCode()))
            .arg(words.isEmpty() ? QString() : u' ' + words));
}

QString AdminLink::failedStep(QAbstractSocket::SocketError error) const
{
    static const QRegularExpression httpStatus(u"status code: (\\d+) \\((.*)\\)"_s);
    const QString words = m_socket.errorString();
    if (!m_tlsProblems.isEmpty() || error == QAbstractSocket::SslHandshakeFailedError)
        return tr("no secure connection to %1: %2")
            .arg(shownUrl(), m_tlsProblems.isEmpty() ? lowered(words) : m_tlsProblems.join("; "_L1));
    if (error == QAbstractSocket::HostNotFoundError)
        return tr("cannot find the host %1 (tried %2)").arg(m_endpoint.url.host(), shownUrl());
    if (const auto match = httpStatus.match(words); match.hasMatch())
        return tr("%1 answered %2 %3 and opened no WebSocket: is this the administration port?")
            .arg(shownUrl(), match.captured(1), match.captured(2));
    if (words.contains("QWebSocket"_L1))
        return tr("%1 does not speak WebSocket: is this the administration port?").arg(shownUrl());
    return tr("is confabd running? tried %1: %2").arg(shownUrl(), lowered(words));
}

void AdminLink::beat()
{
    if (std::chrono::steady_clock::now() - m_lastHeard < m_options.silence) {
        m_socket.ping();
        return;
    }
    const double seconds = double(m_options.silence.count()) / 1000;
    end(tr("the connection to %1 was lost: nothing heard for %2 s").arg(shownUrl()).arg(seconds));
}

void AdminLink::end(const QString &reason)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_openTimer.stop();
    m_pingTimer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT ended(reason);
}

} // namespace confab
