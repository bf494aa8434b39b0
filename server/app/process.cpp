// SPDX-License-Identifier: MIT
#include "server/app/process.h"

#include "shared/logging.h"

#include <chrono>
#include <csignal>

#include <sys/resource.h>
#include <sys/signalfd.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

namespace confab {

namespace {

int openSignals()
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    sigaddset(&signalSet, SIGHUP);
    sigprocmask(SIG_BLOCK, &signalSet, nullptr);
    return signalfd(-1, &signalSet, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

ProcessSignals::ProcessSignals()
    : m_isOnTerminal(isatty(STDERR_FILENO) == 1)
    , m_descriptor(openSignals())
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info;
        while (read(m_descriptor, &info, sizeof(info)) == ssize_t(sizeof(info)))
            onSignal(info.ssi_signo);
    });
}

void ProcessSignals::onSignal(uint number)
{
    if (number == SIGHUP && !m_isOnTerminal)
        Q_EMIT reloadRequested();
    else
        Q_EMIT stopRequested();
}

ProcessSignals::~ProcessSignals()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

void raiseDescriptorLimit(int connections)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    // What the server itself and handshakes need beside its clients.
    constexpr rlim_t reserve = 64;
    if (limit.rlim_cur != RLIM_INFINITY && rlim_t(connections) + reserve > limit.rlim_cur)
        qCWarning(logApp,
                  "fewer than limits.connections = %d clients can connect: only %llu files may be open "
                  "(ulimit -n), "
                  "some of them the server's own",
                  connections, static_cast<unsigned long long>(limit.rlim_cur));
}

void notifyServiceManager(ServiceState state)
{
    sd_notify(0, state == ServiceState::Ready ? "READY=1" : "STOPPING=1");
}

ServiceWatchdog::ServiceWatchdog()
{
    uint64_t microseconds = 0;
    if (sd_watchdog_enabled(0, &microseconds) <= 0)
        return;
    QObject::connect(&m_timer, &QTimer::timeout, [] { sd_notify(0, "WATCHDOG=1"); });
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(std::chrono::microseconds(microseconds) / 2));
}

} // namespace confab
