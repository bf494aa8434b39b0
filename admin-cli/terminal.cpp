// SPDX-License-Identifier: MIT
#include "admin-cli/terminal.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace confab {

namespace {

// A handler may do little; the rest happens in the event loop, at the other end of this pipe.
int writeEnd = -1;

void onSignal(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
    errno = before;
}

int openPipe()
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return -1;
    for (const int end : ends) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    writeEnd = ends[1];
    return ends[0];
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
    : m_descriptor(openPipe())
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &TerminalSignals::onReadable);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < watched.size(); ++i)
        ::sigaction(watched[i], &action, &m_before[i]);
}

TerminalSignals::~TerminalSignals()
{
    for (size_t i = 0; i < watched.size(); ++i)
        ::sigaction(watched[i], &m_before[i], nullptr);
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
    ::close(std::exchange(writeEnd, -1));
}

void TerminalSignals::onReadable()
{
    unsigned char number = 0;
    while (::read(m_descriptor, &number, 1) == 1) {
        if (number == SIGWINCH)
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
