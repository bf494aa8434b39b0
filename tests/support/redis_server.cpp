// SPDX-License-Identifier: MIT
#include "tests/support/redis_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int startPatience = 10000;
constexpr int answerPatience = 2000;

QString installed(const QString &program)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        qFatal("%s is not installed; ./dev build-tests installs it", qPrintable(program));
    return path;
}

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    return server.serverPort();
}

QByteArray encoded(const QList<QByteArray> &command)
{
    QByteArray wire = '*' + QByteArray::number(command.size()) + "\r\n";
    for (const QByteArray &argument : command)
        wire += '$' + QByteArray::number(argument.size()) + "\r\n" + argument + "\r\n";
    return wire;
}

/// What is answered to `wire`, up to `end`; nothing when nobody is there.
QByteArray exchanged(quint16 port, const QByteArray &wire, const QByteArray &end)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(answerPatience))
        return {};
    socket.write(wire);
    QByteArray answer;
    while (!answer.endsWith(end) && socket.waitForReadyRead(answerPatience))
        answer += socket.readAll();
    return answer;
}

} // namespace

RedisProcess::RedisProcess(const QString &program, quint16 port, const QString &password)
    : m_program(installed(program))
    , m_password(password)
    , m_hasFixedPort(port != 0)
    , m_port(port)
{
    // As confabd does: hiredis writes to sockets whose other end may be gone.
    std::signal(SIGPIPE, SIG_IGN);
}

RedisProcess::~RedisProcess()
{
    kill();
}

void RedisProcess::start()
{
    QElapsedTimer clock;
    clock.start();
    launch();
    while (!isAnswering()) {
        // Until the next attempt, or its end.
        if (m_process->state() == QProcess::NotRunning || m_process->waitForFinished(10)) {
            // Somebody else may have been given the port meanwhile.
            if (m_hasFixedPort || clock.hasExpired(startPatience))
                qFatal("%s ended: %s", qPrintable(m_program), log().constData());
            launch();
        }
        if (clock.hasExpired(startPatience))
            qFatal("%s does not answer: %s", qPrintable(m_program), log().constData());
    }
}

void RedisProcess::launch()
{
    if (!m_hasFixedPort)
        m_port = freePort();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedChannels);
    m_process->setChildProcessModifier([parent = getpid()] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent)
            _exit(1);
    });
    m_process->start(m_program, arguments());
    if (!m_process->waitForStarted())
        qFatal("%s: %s", qPrintable(m_program), qPrintable(m_process->errorString()));
}

bool RedisProcess::isAnswering() const
{
    const QByteArray answer = exchanged(m_port, encoded({"PING"}), "\r\n");
    return answer.startsWith("+PONG") || answer.startsWith("-NOAUTH");
}

void RedisProcess::kill()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    m_process->kill();
    m_process->waitForFinished();
}

void RedisProcess::suspend()
{
    ::kill(pid_t(m_process->processId()), SIGSTOP);
}

void RedisProcess::resume()
{
    ::kill(pid_t(m_process->processId()), SIGCONT);
}

void RedisProcess::restart()
{
    kill();
    m_hasFixedPort = true;
    start();
}

QByteArray RedisProcess::log() const
{
    QFile file(path(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RedisServer::RedisServer()
    : RedisServer(Options())
{
}

RedisServer::RedisServer(Options options)
    : RedisProcess(u"redis-server"_s, options.port, options.password)
    , m_options(std::move(options))
{
    start();
}

QStringList RedisServer::arguments()
{
    QStringList words = {u"--port"_s,
                         QString::number(port()),
                         u"--bind"_s,
                         u"127.0.0.1"_s,
                         u"--dir"_s,
                         path(QString()),
                         u"--logfile"_s,
                         path(u"log"_s),
                         u"--repl-diskless-sync-delay"_s,
                         u"0"_s,
                         u"--save"_s,
                         QString(),
                         u"--appendonly"_s,
                         m_options.data == Data::Kept ? u"yes"_s : u"no"_s};
    if (!m_options.password.isEmpty())
        words += {u"--requirepass"_s, m_options.password, u"--masterauth"_s, m_options.password};
    return words + m_options.more;
}

QString RedisServer::url() const
{
    return RedisEndpoint{{address()}, {}, {}, m_options.password}.toString();
}

QByteArray RedisProcess::ask(const QList<QByteArray> &command) const
{
    const QByteArray ok = "+OK\r\n";
    const bool hasPassword = !m_password.isEmpty();
    const QByteArray login = hasPassword ? encoded({"AUTH", m_password.toUtf8()}) : QByteArray();
    // Sentinels know no QUIT.
    const QByteArray end = "$10\r\nend of ask\r\n";
    QByteArray answer = exchanged(m_port, login + encoded(command) + encoded({"PING", "end of ask"}), end);
    if (hasPassword && answer.startsWith(ok))
        answer.remove(0, ok.size());
    if (answer.endsWith(end))
        answer.chop(end.size());
    return answer;
}

RedisSentinel::RedisSentinel(const QString &masterName, const RedisServer &master)
    : RedisProcess(u"redis-sentinel"_s, 0, {})
    , m_masterName(masterName)
    , m_masterPort(master.port())
{
    start();
}

// Redis writes what it learns into this file, and reads it again after a restart.
QStringList RedisSentinel::arguments()
{
    QFile file(path(u"sentinel.conf"_s));
    if (!file.exists() && file.open(QIODevice::WriteOnly)) {
        const QString name = m_masterName;
        const QStringList lines = {
            "port "_L1 + QString::number(port()),
            u"bind 127.0.0.1"_s,
            "dir "_L1 + path(QString()),
            "logfile "_L1 + path(u"log"_s),
            "sentinel monitor "_L1 + name + " 127.0.0.1 "_L1 + QString::number(m_masterPort) + " 1"_L1,
            "sentinel down-after-milliseconds "_L1 + name + " 500"_L1,
            "sentinel failover-timeout "_L1 + name + " 2000"_L1,
        };
        file.write(lines.join(u'\n').toUtf8() + '\n');
    }
    return {file.fileName()};
}

} // namespace confab
