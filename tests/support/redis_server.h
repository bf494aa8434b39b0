// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_endpoint.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace confab {

/// A process of Redis' own on a free port of this machine, with a directory of its own. Ends with this
/// object, and with the test, however that ends. A test program that has no redis-server to start fails.
class RedisProcess
{
public:
    virtual ~RedisProcess();
    RedisProcess(const RedisProcess &) = delete;
    RedisProcess &operator=(const RedisProcess &) = delete;

    quint16 port() const { return m_port; }
    RedisAddress address() const { return {QStringLiteral("127.0.0.1"), m_port}; }

    /// SIGKILL; returns when it is gone.
    void kill();
    /// SIGSTOP, SIGCONT: connections stay, nobody answers.
    void suspend();
    void resume();
    /// On the same port and with the same directory; kills it first if it runs. Returns when it answers.
    void restart();
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    /// What it has logged.
    QByteArray log() const;
    /// Sends a command to it over a connection of its own, and returns the answer as Redis sent it, e.g.
    /// `:1\r\n`. Blocks.
    QByteArray ask(const QList<QByteArray> &command) const;

protected:
    /// Port 0: some free one.
    RedisProcess(const QString &program, quint16 port, const QString &password);

    /// For derived constructors. Returns when it answers.
    void start();
    virtual QStringList arguments() = 0;
    QString path(const QString &name) const { return m_directory.filePath(name); }

private:
    void launch();
    bool isAnswering() const;

    const QString m_program;
    const QString m_password;
    QTemporaryDir m_directory;
    bool m_hasFixedPort;
    quint16 m_port;
    std::unique_ptr<QProcess> m_process;
};

class RedisServer final : public RedisProcess
{
public:
    enum class Data { Forgotten, Kept }; ///< When it is killed and restarted.

    struct Options {
        Data data = Data::Forgotten;
        QString password = {};
        quint16 port = 0;
        QStringList more = {}; ///< Such as `--maxclients 4`, word by word.
    };

    RedisServer();
    explicit RedisServer(Options options);

    QString url() const;

private:
    QStringList arguments() override;

    const Options m_options;
};

/// Watches over one master, and decides alone.
class RedisSentinel final : public RedisProcess
{
public:
    RedisSentinel(const QString &masterName, const RedisServer &master);

private:
    QStringList arguments() override;

    const QString m_masterName;
    const quint16 m_masterPort;
};

} // namespace confab
