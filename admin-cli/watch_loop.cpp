// SPDX-License-Identifier: MIT
#include "admin-cli/watch_loop.h"

#include <QCoreApplication>

namespace confab {

WatchLoop::WatchLoop(Context &context)
    : m_context(context)
{
    connect(&m_signals, &TerminalSignals::stopRequested, this, [this] { end({}); });
    connect(&m_signals, &TerminalSignals::resized, this, &WatchLoop::resized);
    connect(&m_context.client(), &AdminClient::disconnected, this, &WatchLoop::onDisconnected);
}

CliTask<> WatchLoop::finished()
{
    const auto ended = co_await m_end.result();
    co_return ended->result;
}

void WatchLoop::fail(const AdminError &error)
{
    end(tl::unexpected(failureOf(error)));
}

void WatchLoop::onDisconnected(const AdminError &reason)
{
    if (reason.kind == AdminError::Kind::SignInRefused && !reason.retryAfter) {
        fail(reason);
        return;
    }
    const auto moved = findServerAgain(m_context.options(), QProcessEnvironment::systemEnvironment());
    if (moved)
        m_context.client().setEndpoint(*moved);
    Q_EMIT reconnecting(adminErrorText(reason));
}

void WatchLoop::end(const CliResult<> &result)
{
    // Whoever waits destroys what is on the stack now.
    QMetaObject::invokeMethod(
        qApp, [end = m_end, result] { end.fulfil(End{result}); }, Qt::QueuedConnection);
}

} // namespace confab
