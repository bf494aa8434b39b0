// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/local_endpoint.h"

#include "shared/admin/local_server.h"

#include <QFile>

namespace confab {

std::optional<AdminEndpoint> localEndpoint(const QString &stateDir)
{
    const LocalServer local = LocalServer::in(stateDir);
    const auto url = parseAdminUrl(local.url);
    if (!url)
        return std::nullopt;
    QFile file(local.tokenFile);
    const QString token =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(4096)).trimmed() : QString();
    return AdminEndpoint{*url, {token, {}, {}}, {}};
}

} // namespace confab
