// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QUrl>

namespace confab {

/// Where a console that is started with a link hands it to the one that runs already. Only the same user's
/// programs get in.
class LinkDoor : public QObject
{
    Q_OBJECT
public:
    /// The socket's path for consoles that keep their settings in that file.
    static QString pathFor(const QString &settingsFile);

    /// Gives `link`, and the desktop's leave to come to the front, to the console that listens at `path`.
    /// False if none does. Waits for at most three seconds: for programs that then end, before their event
    /// loop.
    static bool hand(const QString &path, const QString &link, const QString &activationToken);

    explicit LinkDoor(const QString &path);

    /// Does nothing where another console listens already.
    void open();

Q_SIGNALS:
    /// A link that was read and found right. `activationToken` may be empty.
    void linkCame(const QUrl &address, const QString &activationToken);

private:
    void admit();

    QString m_path;
    QLocalServer m_server;
};

} // namespace confab
