// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

namespace confab {

/// A real confabd on free ports of loopback, with a state directory of its own, for programs that are its
/// clients. It ends with this.
class ServerProcess
{
public:
    /// `program` is the path of confabd.
    explicit ServerProcess(QString program)
        : m_program(std::move(program))
    {
    }
    ~ServerProcess() { kill(); }

    /// Waits until it serves; the second time on the ports it had. False, and a reason on standard error, if
    /// it does not.
    bool start(const QStringList &arguments = {});
    /// As a power cut would.
    void kill();
    /// As an operator would, with SIGTERM.
    void stop();
    /// The next start is on other ports.
    void forgetPorts()
    {
        m_tcpPort = 0;
        m_adminPort = 0;
    }

    QUrl adminUrl() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/admin").arg(m_adminPort)); }
    quint16 tcpPort() const { return m_tcpPort; }
    QString token() const;
    QString stateDir() const { return m_stateDir.path(); }

private:
    const QString m_program;
    QTemporaryDir m_stateDir;
    QProcess m_process;
    quint16 m_tcpPort = 0;
    quint16 m_adminPort = 0;
};

/// A client that speaks lines, as `nc` would.
class LineClient : public QObject
{
public:
    explicit LineClient(quint16 port);

    void say(const QString &line);
    /// All that has come so far.
    QString heard() const { return m_heard; }
    QString id() const; ///< Empty until the server has told it.

private:
    QTcpSocket m_socket;
    QString m_heard;
};

} // namespace confab
