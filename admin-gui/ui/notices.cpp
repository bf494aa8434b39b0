// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/notices.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>

namespace confab {

namespace {

constexpr int secondsOfSuccess = 6;
constexpr int secondsOfFailure = 20;

} // namespace

Notices::Notices(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QPushButton(tr("Dismiss"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Notice"));
    m_close->setFlat(true);
    m_close->setAccessibleName(tr("Dismiss the notice"));
    m_button->setAccessibleName(tr("Action of the notice"));
    m_button->setObjectName(QStringLiteral("noticeAction"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    setVisible(false);

    connect(m_close, &QPushButton::clicked, this, &Notices::close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, {});
        close();
        if (action)
            action();
    });
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, &Notices::tick);
}

void Notices::show(Kind kind, const QString &text)
{
    m_action = {};
    m_button->setVisible(false);
    const auto icon = kind == Kind::Failed ? QStyle::SP_MessageBoxWarning : QStyle::SP_DialogApplyButton;
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(20, 20));
    m_icon->setAccessibleName(kind == Kind::Failed ? tr("Failed") : tr("Done"));
    m_text->setText(text);
    m_seconds = kind == Kind::Failed ? secondsOfFailure : secondsOfSuccess;
    m_clock.start();
    setVisible(true);
    QAccessibleEvent announcement(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void Notices::offer(const QString &text, const QString &button, int seconds, std::function<void()> action)
{
    show(Kind::Done, text);
    m_seconds = seconds;
    m_action = std::move(action);
    m_buttonText = button;
    m_button->setText(tr("%1 (%2 s)").arg(button).arg(seconds));
    m_button->setAccessibleName(button);
    m_button->setVisible(true);
}

void Notices::tick()
{
    if (--m_seconds <= 0) {
        close();
        return;
    }
    if (m_action)
        m_button->setText(tr("%1 (%2 s)").arg(m_buttonText).arg(m_seconds));
}

void Notices::close()
{
    m_clock.stop();
    m_action = {};
    setVisible(false);
}

} // namespace confab
