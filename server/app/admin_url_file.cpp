// SPDX-License-Identifier: MIT
#include "server/app/admin_url_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

QHostAddress reachable(const QHostAddress &address)
{
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::Any))
        return QHostAddress(QHostAddress::LocalHost);
    if (address == QHostAddress(QHostAddress::AnyIPv6))
        return QHostAddress(QHostAddress::LocalHostIPv6);
    return address;
}

/// Those above it too, all for our user only. What is there already stays as it is.
void makePrivateDirectory(const QString &path)
{
    if (path.isEmpty() || QFileInfo::exists(path))
        return;
    makePrivateDirectory(QFileInfo(path).path());
    ::mkdir(QFile::encodeName(path).constData(), S_IRWXU);
}

} // namespace

QString adminUrl(AdminScheme scheme, const QHostAddress &address, quint16 port)
{
    const QHostAddress host = reachable(address);
    const bool isIPv6 = host.protocol() == QAbstractSocket::IPv6Protocol;
    return u"%1://%2:%3/admin"_s
        .arg(scheme == AdminScheme::Wss ? u"wss"_s : u"ws"_s,
             isIPv6 ? u'[' + host.toString() + u']' : host.toString())
        .arg(port);
}

AdminUrlFile::AdminUrlFile(const QString &stateDir)
    : m_directory(stateDir)
    , m_path(stateDir + u"/admin.url")
{
}

AdminUrlFile::~AdminUrlFile()
{
    remove();
}

tl::expected<void, QString> AdminUrlFile::write(const QString &url)
{
    makePrivateDirectory(m_directory);
    const QByteArray content = url.toUtf8() + '\n';
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(content) == content.size() && file.commit();
    if (!isWritten)
        return tl::unexpected(Texts::tr("cannot write %1: %2").arg(m_path, file.errorString()));
    m_written = content;
    return {};
}

void AdminUrlFile::remove()
{
    if (m_written.isEmpty())
        return;
    QFile file(m_path);
    const bool isOurs = file.open(QIODevice::ReadOnly) && file.read(m_written.size() + 1) == m_written;
    file.close();
    if (isOurs)
        file.remove();
    m_written.clear();
}

} // namespace confab
