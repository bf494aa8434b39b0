// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/link_door.h"

#include "admin-gui/core/console_link.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestRequest = 4096;
constexpr std::chrono::seconds patience{3};
const QByteArray taken = "taken\n";

// Of what is left when a console was killed, only the socket's file is there.
bool isAnswered(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    return socket.waitForConnected(1000);
}

} // namespace

QString LinkDoor::pathFor(const QString &settingsFile)
{
    const QByteArray hash = QCryptographicHash::hash(settingsFile.toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/confab-admin-"_s +
           QString::fromLatin1(hash.toHex().left(16));
}

bool LinkDoor::hand(const QString &path, const QString &link, const QString &activationToken)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(1000))
        return false;
    socket.write(link.toUtf8() + '\t' + activationToken.toUtf8() + '\n');
    // One that hangs takes nothing.
    return socket.waitForReadyRead(int(std::chrono::milliseconds(patience).count())) &&
           socket.readLine(longestRequest) == taken;
}

LinkDoor::LinkDoor(const QString &path)
    : m_path(path)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LinkDoor::admit);
}

void LinkDoor::open()
{
    // First: listening would put the new socket in the place of one that is in use.
    if (isAnswered(m_path))
        return;
    QLocalServer::removeServer(m_path);
    m_server.listen(m_path);
}

void LinkDoor::admit()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestRequest)
                    socket->abort();
                return;
            }
            const QStringList fields =
                QString::fromUtf8(socket->readLine(longestRequest)).trimmed().split(u'\t');
            const auto address = parseConsoleLink(fields.first());
            if (address)
                socket->write(taken);
            socket->disconnectFromServer();
            if (address)
                Q_EMIT linkCame(*address, fields.value(1));
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // what came with the connection
    }
}

} // namespace confab
