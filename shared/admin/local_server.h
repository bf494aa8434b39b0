// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

namespace confab {

/// What a server leaves in its state directory for operators on the same machine (docs/admin-api.md,
/// "Signing in").
struct LocalServer {
    QString stateDir;
    QString url;       ///< As written there; empty while no server runs.
    QString tokenFile; ///< Its path, whether there is such a file or not.

    /// Whether this server says that it is at `other`. Whoever else is there must not see its token.
    bool isAt(const QUrl &other) const;

    static LocalServer in(const QString &stateDir);
    /// Where confabd keeps its state when nothing else is said.
    static QString defaultStateDir(const QProcessEnvironment &environment);
};

} // namespace confab
