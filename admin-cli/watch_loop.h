// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/context.h"
#include "admin-cli/terminal.h"
#include "shared/promise.h"

#include <QObject>

namespace confab {

/// The life of a command that goes on until somebody stops it. The context is connected and outlives it.
class WatchLoop : public QObject
{
    Q_OBJECT
public:
    explicit WatchLoop(Context &context);

    /// Done with SIGINT, SIGTERM or SIGHUP; a failure when the server will not have us any more.
    CliTask<> finished();
    void fail(const AdminError &error);

Q_SIGNALS:
    void resized();
    /// The connection was lost; it is being restored.
    void reconnecting(const QString &reason);

private:
    struct End {
        CliResult<> result;
    };

    void onDisconnected(const AdminError &reason);
    void end(const CliResult<> &result);

    Context &m_context;
    TerminalSignals m_signals;
    Promise<End> m_end;
};

} // namespace confab
