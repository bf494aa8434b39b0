// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/console_link.h"

#include "shared/admin/admin_endpoint.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultPort = 8090;
constexpr qsizetype longestLink = 512; // A host name has 253 characters at most.

struct ConsoleLink {
    Q_DECLARE_TR_FUNCTIONS(confab::ConsoleLink)
};

// Whole and on one line: it may hold anything.
QString quoted(const QString &text)
{
    constexpr qsizetype most = 80;
    QString shown;
    for (const QChar c : text.left(most))
        shown += c.isPrint() ? c : QChar(u'\uFFFD');
    return text.size() > most ? shown + u'…' : shown;
}

} // namespace

tl::expected<QUrl, QString> parseConsoleLink(const QString &text)
{
    const QUrl link(text, QUrl::StrictMode);
    const bool isTooLong = text.size() > longestLink;
    if (isTooLong || !link.isValid() || link.scheme() != "confab"_L1 || link.host().isEmpty() ||
        link.port() == 0)
        return tl::unexpected(
            ConsoleLink::tr("\"%1\" is no link to a server, such as confab://chat.example:8090")
                .arg(quoted(text)));
    // Not quoted: it would be shown to who looks over the shoulder.
    if (link.authority().contains(u'@'))
        return tl::unexpected(
            ConsoleLink::tr("The link holds a user or a secret; a link names a server and nothing else"));
    const QString path = link.path();
    const bool hasPath = !path.isEmpty() && path != "/"_L1 && path != "/admin"_L1;
    if (hasPath || link.hasQuery() || link.hasFragment())
        return tl::unexpected(
            ConsoleLink::tr("The link \"%1\" holds more than a server and its port").arg(quoted(text)));
    QUrl address = link;
    address.setScheme(isOnThisMachine(link) ? u"ws"_s : u"wss"_s);
    address.setPort(link.port(defaultPort));
    address.setPath(u"/admin"_s);
    return address;
}

QString shownAddress(const QUrl &address)
{
    const QString host = address.host(QUrl::FullyEncoded);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return address.port() < 0 ? shown : shown + u':' + QString::number(address.port());
}

} // namespace confab
