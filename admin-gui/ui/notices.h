// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <functional>

namespace confab {

/// One line at the foot of the window for what has just happened or failed: nothing to click away. A notice
/// may offer one button.
class Notices : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Done, Failed };

    explicit Notices(QWidget *parent = nullptr);

    /// Replaces the one before. Goes by itself after some seconds; failures stay longer.
    void show(Kind kind, const QString &text);
    /// With a button, for `seconds`; counts them down.
    void offer(const QString &text, const QString &button, int seconds, std::function<void()> action);
    /// What it says or offers is not so any more.
    void clear() { close(); }
    QString text() const { return m_text->text(); }

private:
    void tick();
    void close();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_close;
    QString m_buttonText;
    std::function<void()> m_action;
    QTimer m_clock;
    int m_seconds = 0;
};

} // namespace confab
