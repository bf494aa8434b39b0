// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

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
    void onReadable();

    int m_descriptor;
    QSocketNotifier m_notifier;
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
