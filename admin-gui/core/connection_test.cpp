// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/connection_test.h"

#include <QHostInfo>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

namespace confab {

using namespace Qt::Literals::StringLiterals;

ConnectionTest::ConnectionTest(Profile profile, AdminCredentials credentials, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_credentials(std::move(credentials))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(std::chrono::seconds(10));
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(m_step, tr("no answer within 10 seconds")); });
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    //: The step that finds the address of the server
    m_step = tr("Name");
    m_deadline.start();
    QHostInfo::lookupHost(m_profile.url.host(), this, [this](const QHostInfo &info) {
        if (m_isOver)
            return;
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
            fail(m_step, tr("%1 is not known: %2").arg(m_profile.url.host(), info.errorString()));
            return;
        }
        const QString address = info.addresses().first().toString();
        pass(m_step, address);
        connectTcp(address);
    });
}

void ConnectionTest::connectTcp(const QString &address)
{
    m_step = u"TCP"_s;
    const bool isTls = m_profile.url.scheme() == u"wss";
    const quint16 port = quint16(m_profile.url.port(isTls ? 443 : 80));
    if (isTls)
        m_socket = std::make_unique<QSslSocket>();
    else
        m_socket = std::make_unique<QTcpSocket>();
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this,
            [this] { fail(m_step, m_socket->errorString()); });
    connect(m_socket.get(), &QTcpSocket::connected, this, [this, port, isTls] {
        pass(m_step, tr("port %1 answers").arg(port));
        if (isTls)
            startTls();
        else
            signIn();
    });
    // The address alone: the name's other addresses are not what was shown.
    m_socket->connectToHost(address, port);
}

void ConnectionTest::startTls()
{
    m_step = u"TLS"_s;
    auto &socket = static_cast<QSslSocket &>(*m_socket);
    if (!m_profile.caFile.isEmpty()) {
        QSslConfiguration configuration = socket.sslConfiguration();
        if (!configuration.addCaCertificates(m_profile.caFile)) {
            fail(m_step, tr("there are no certificates in %1").arg(m_profile.caFile));
            return;
        }
        socket.setSslConfiguration(configuration);
    }
    socket.setPeerVerifyName(m_profile.url.host());
    connect(&socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts.append(error.errorString());
        fail(m_step, texts.join(u"; "_s));
    });
    connect(&socket, &QSslSocket::encrypted, this, [this, &socket] {
        pass(m_step, socket.sessionCipher().protocolString());
        signIn();
    });
    socket.startClientEncryption();
}

void ConnectionTest::signIn()
{
    //: The step that signs in
    m_step = tr("Sign-in");
    m_socket->disconnect(this);
    m_client = std::make_unique<AdminClient>(AdminEndpoint{m_profile.url, m_credentials, m_profile.caFile});
    connect(m_client.get(), &AdminClient::disconnected, this,
            [this](const AdminError &reason) { fail(m_step, adminErrorText(reason)); });
    connect(m_client.get(), &AdminClient::stateChanged, this, [this](AdminClient::State state) {
        if (state != AdminClient::State::Ready || m_isOver)
            return;
        const AdminSession session = m_client->session();
        //: Signed in as somebody
        pass(m_step, tr("as %1").arg(session.user));
        pass(tr("Role"), session.role);
        pass(tr("Version"), tr("confabd %1 on %2").arg(session.version, session.node));
        m_isOver = true;
        m_deadline.stop();
        Q_EMIT finished(true);
    });
    m_client->start();
}

void ConnectionTest::pass(const QString &step, const QString &detail)
{
    if (!m_isOver)
        Q_EMIT stepDone(step, true, detail);
}

void ConnectionTest::fail(const QString &step, const QString &reason)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_deadline.stop();
    Q_EMIT stepDone(step, false, reason);
    Q_EMIT finished(false);
}

} // namespace confab
