// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <csignal>

namespace confab {

struct TerminalSize {
    int columns = 80;
    int lines = 24;
};

/// Of the terminal on standard output.
TerminalSize terminalSize();
bool isTerminal(int descriptor);

/// SIGINT, SIGTERM and SIGHUP as `stopRequested`, SIGWINCH as `resized`. One a process; they lose their usual
/// effect while it lives.
class TerminalSignals : public QObject
{
    Q_OBJECT
public:
    TerminalSignals();
    ~TerminalSignals() override;

Q_SIGNALS:
    void stopRequested();
    void resized();

private:
    static constexpr std::array watched = {SIGINT, SIGTERM, SIGHUP, SIGWINCH};

    void onReadable();

    const int m_descriptor; ///< Where the handler's pipe is read.
    QSocketNotifier m_notifier;
    std::array<struct sigaction, watched.size()> m_before{};
};

/// The other screen of a terminal, without scrolling and cursor, while it lives.
class AlternateScreen
{
public:
    AlternateScreen();
    ~AlternateScreen();
    AlternateScreen(const AlternateScreen &) = delete;
    AlternateScreen &operator=(const AlternateScreen &) = delete;

    /// Replaces what is shown; lines that do not fit are left out.
    void show(const QStringList &lines) const;
};

} // namespace confab
