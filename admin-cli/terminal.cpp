// SPDX-License-Identifier: MIT
#include "admin-cli/terminal.h"

#include <csignal>
#include <cstdio>
#include <pthread.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace confab {

namespace {

sigset_t watchedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGWINCH})
        sigaddset(&set, number);
    return set;
}

int openSignalDescriptor()
{
    const sigset_t set = watchedSignals();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return ::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

} // namespace

TerminalSize terminalSize()
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return {};
    return {size.ws_col, size.ws_row};
}

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

TerminalSignals::TerminalSignals()
    : m_descriptor(openSignalDescriptor())
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &TerminalSignals::onReadable);
}

TerminalSignals::~TerminalSignals()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
    const sigset_t set = watchedSignals();
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

void TerminalSignals::onReadable()
{
    signalfd_siginfo info{};
    while (::read(m_descriptor, &info, sizeof info) == ssize_t(sizeof info)) {
        if (info.ssi_signo == SIGWINCH)
            Q_EMIT resized();
        else
            Q_EMIT stopRequested();
    }
}

AlternateScreen::AlternateScreen()
{
    std::fputs("\x1b[?1049h\x1b[?25l\x1b[?7l", stdout);
    std::fflush(stdout);
}

AlternateScreen::~AlternateScreen()
{
    std::fputs("\x1b[?7h\x1b[?25h\x1b[?1049l", stdout);
    std::fflush(stdout);
}

void AlternateScreen::show(const QStringList &lines) const
{
    // Each line clears what it does not cover: nothing flickers.
    QByteArray text = "\x1b[H";
    const qsizetype count = std::min<qsizetype>(lines.size(), terminalSize().lines);
    for (qsizetype i = 0; i < count; ++i)
        text += (i > 0 ? "\r\n" : "") + lines[i].toUtf8() + "\x1b[K";
    text += "\x1b[J";
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

} // namespace confab
