// SPDX-License-Identifier: MIT
#include "shared/admin/admin_endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::AdminEndpoint)
};

} // namespace

bool isOnThisMachine(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

tl::expected<QUrl, QString> parseAdminUrl(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isSecure = url.scheme() == "wss"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isSecure && url.scheme() != "ws"_L1))
        return tl::unexpected(
            Texts::tr("\"%1\" is no address of an administration port, such as ws://127.0.0.1:8090/admin")
                .arg(text));
    if (!url.userInfo().isEmpty())
        return tl::unexpected(Texts::tr("an address holds no credentials; give a token or a user"));
    if (!isSecure && !isOnThisMachine(url))
        return tl::unexpected(
            Texts::tr(
                "%1 would carry the credentials over the network in plain text; use wss://, or a tunnel")
                .arg(url.toString()));
    if (url.path().isEmpty() || url.path() == "/"_L1)
        url.setPath(u"/admin"_s);
    return url;
}

} // namespace confab
