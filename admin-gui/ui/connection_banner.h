// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/session.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace confab {

/// Above the pages while the server is not there: since when, why, and what happens next. What the pages show
/// is from before, and this says how old it is.
class ConnectionBanner : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionBanner(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void serversWanted();

private:
    void show();

    Session &m_session;
    QLabel *m_text;
    QPushButton *m_servers;
    QTimer m_clock;
    QTimer m_patience; ///< The first connection may take a moment.
};

} // namespace confab
