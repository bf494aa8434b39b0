// SPDX-License-Identifier: MIT
#include "shared/admin/local_server.h"

#include "shared/admin/admin_endpoint.h"

#include <QDir>
#include <QFile>

namespace confab {

using namespace Qt::Literals::StringLiterals;

bool LocalServer::isAt(const QUrl &other) const
{
    const auto own = parseAdminUrl(url);
    return own && *own == other;
}

LocalServer LocalServer::in(const QString &stateDir)
{
    LocalServer server{stateDir, {}, stateDir + u"/admin.token"};
    QFile file(stateDir + u"/admin.url");
    if (file.open(QIODevice::ReadOnly))
        server.url = QString::fromUtf8(file.read(4096)).trimmed();
    return server;
}

QString LocalServer::defaultStateDir(const QProcessEnvironment &environment)
{
    if (const QString given = environment.value(u"CONFAB_STATE_DIR"_s); !given.isEmpty())
        return given;
    const QString fromSystemd = environment.value(u"STATE_DIRECTORY"_s).section(u':', 0, 0);
    if (QDir::isAbsolutePath(fromSystemd))
        return QDir::cleanPath(fromSystemd);
    const QString stateHome = environment.value(u"XDG_STATE_HOME"_s);
    if (QDir::isAbsolutePath(stateHome))
        return QDir::cleanPath(stateHome + u"/confab");
    return QDir::cleanPath(environment.value(u"HOME"_s) + u"/.local/state/confab");
}

} // namespace confab
