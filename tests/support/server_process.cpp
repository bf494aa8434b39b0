// SPDX-License-Identifier: MIT
#include "tests/support/server_process.h"

#include <QFile>
#include <QRegularExpression>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

bool ServerProcess::start(const QStringList &arguments)
{
    // A test that crashes takes its server along.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(m_stateDir.filePath(u"stderr"_s), QIODevice::Append);
    m_process.start(m_program, QStringList{u"--state-dir"_s, m_stateDir.path(), u"--ws-port"_s, u"off"_s,
                                           u"--tcp-port"_s, QString::number(m_tcpPort), u"--admin-port"_s,
                                           QString::number(m_adminPort)} +
                                   arguments);
    static const QRegularExpression ready(u"^ready tcp=127.0.0.1:([0-9]+) ws=off admin=127.0.0.1:([0-9]+)"_s);
    while (m_process.waitForReadyRead(20000)) {
        const auto match = ready.match(QString::fromUtf8(m_process.readLine()));
        if (!match.hasMatch())
            continue;
        m_tcpPort = quint16(match.captured(1).toUInt());
        m_adminPort = quint16(match.captured(2).toUInt());
        return true;
    }
    QFile errors(m_stateDir.filePath(u"stderr"_s));
    const QByteArray words = errors.open(QIODevice::ReadOnly) ? errors.readAll() : QByteArray();
    std::fprintf(stderr, "%s did not start: %s\n", qUtf8Printable(m_program), words.constData());
    return false;
}

void ServerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void ServerProcess::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished())
        kill();
}

QString ServerProcess::token() const
{
    QFile file(m_stateDir.filePath(u"admin.token"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

LineClient::LineClient(quint16 port)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, this,
                     [this] { m_heard += QString::fromUtf8(m_socket.readAll()); });
    m_socket.connectToHost(u"127.0.0.1"_s, port);
    say(u"detailsView"_s);
}

void LineClient::say(const QString &line)
{
    m_socket.write(line.toUtf8() + "\r\n");
}

QString LineClient::id() const
{
    static const QRegularExpression pattern(u"\"id\":\"([0-9a-f-]{36})\""_s);
    return pattern.match(m_heard).captured(1);
}

} // namespace confab
