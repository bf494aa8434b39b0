// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace confab {

/// Turns SIGTERM, SIGINT and SIGHUP into signals of the event loop. One a process; they lose their usual
/// effect from its construction on.
class ProcessSignals : public QObject
{
    Q_OBJECT
public:
    ProcessSignals();
    ~ProcessSignals() override;

Q_SIGNALS:
    /// SIGTERM or SIGINT; of a program that began with standard error on a terminal, also SIGHUP: it was
    /// closed.
    void stopRequested();
    /// SIGHUP otherwise: files are to be read again.
    void reloadRequested();

private:
    void onSignal(uint number);

    const bool m_isOnTerminal; ///< Asked at the start, for a closed one no longer says so.
    int m_descriptor;
    QSocketNotifier m_notifier;
};

/// Allows as many open files as the system lets us have, and warns when that is too few for `connections`.
void raiseDescriptorLimit(int connections);

enum class ServiceState { Ready, Stopping };

/// Tells systemd, if it started us (sd_notify(3)).
void notifyServiceManager(ServiceState state);

/// Where systemd asked for it (WatchdogSec=), tells it from the event loop that the loop turns, twice in the
/// time after which it would start us again.
class ServiceWatchdog
{
public:
    ServiceWatchdog();

private:
    QTimer m_timer;
};

} // namespace confab
