// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace confab {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of the event loop. One a process; they lose their usual
/// effect from its construction on.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    /// `count` is 1 for the first one.
    void received(int count);

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
    int m_count = 0;
};

/// Allows as many open files as the system lets us have, and warns when that is too few for `connections`.
void raiseDescriptorLimit(int connections);

enum class ServiceState { Ready, Stopping };

/// Tells systemd, if it started us (sd_notify(3)).
void notifyServiceManager(ServiceState state);

} // namespace confab
