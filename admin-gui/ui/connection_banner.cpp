// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/connection_banner.h"

#include "admin-gui/core/format.h"

#include <QHBoxLayout>

namespace confab {

ConnectionBanner::ConnectionBanner(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_servers(new QPushButton(tr("Servers…"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Connection"));
    m_servers->setAccessibleName(tr("Servers"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_servers);

    m_clock.setInterval(std::chrono::seconds(1));
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(400));
    connect(&m_clock, &QTimer::timeout, this, &ConnectionBanner::show);
    connect(&m_patience, &QTimer::timeout, this, &ConnectionBanner::show);
    connect(&session, &Session::changed, this, [this] {
        if (m_session.isOnline()) {
            m_patience.stop();
            show();
        } else if (!isVisible()) {
            m_patience.start();
        } else {
            show();
        }
    });
    connect(m_servers, &QPushButton::clicked, this, &ConnectionBanner::serversWanted);
    setVisible(false);
    m_patience.start();
}

void ConnectionBanner::show()
{
    const bool isOffline = !m_session.isOnline();
    setVisible(isOffline);
    if (!isOffline) {
        m_clock.stop();
        return;
    }
    m_clock.start();
    if (!m_session.isOpen()) {
        m_text->setText(tr("Not connected to a server. Choose one under “Servers…”."));
        return;
    }
    QString text = m_session.statusText();
    if (const QDateTime last = m_session.lastOnline(); last.isValid()) {
        const qint64 age = last.msecsTo(QDateTime::currentDateTime());
        text += u'\n' +
                tr("What you see is %1 old, from %2.").arg(durationText(age), exactTimeText(last).chopped(4));
    }
    m_text->setText(text);
}

} // namespace confab
