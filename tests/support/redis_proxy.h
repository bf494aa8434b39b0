// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_endpoint.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace confab {

/// The way of one node to its Redis, which can be cut.
class RedisProxy final : public QTcpServer
{
public:
    explicit RedisProxy(const RedisAddress &target)
        : m_target(target)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const client = nextPendingConnection())
                forward(client);
        });
    }

    RedisEndpoint endpoint() const
    {
        RedisEndpoint endpoint;
        endpoint.addresses = {{QStringLiteral("127.0.0.1"), serverPort()}};
        return endpoint;
    }

    /// Breaks every connection and takes no new one until `heal`.
    void cut()
    {
        m_isCut = true;
        for (QTcpSocket *socket : findChildren<QTcpSocket *>())
            socket->abort();
    }
    void heal() { m_isCut = false; }

private:
    void forward(QTcpSocket *client)
    {
        client->setParent(this);
        if (m_isCut) {
            client->abort();
            client->deleteLater();
            return;
        }
        auto *const server = new QTcpSocket(this);
        server->connectToHost(m_target.host, m_target.port);
        const auto pump = [](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
        };
        pump(client, server);
        pump(server, client);
    }

    const RedisAddress m_target;
    bool m_isCut = false;
};

} // namespace confab
