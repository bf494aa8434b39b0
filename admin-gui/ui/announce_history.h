// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/announcements.h"

#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace confab {

/// What has been announced, with a way to say it again.
class AnnounceHistory : public QWidget
{
    Q_OBJECT
public:
    explicit AnnounceHistory(Announcements &announcements, QWidget *parent = nullptr);

    /// In the place of the list while there is nothing in it.
    static QString emptyText();
    /// Why nothing can be sent now; empty if it can.
    void setObstacle(const QString &obstacle);

Q_SIGNALS:
    /// To be changed before it is sent.
    void draftWanted(const confab::Announcement &announcement);
    /// As it was. To all rooms it has been asked for twice.
    void resendWanted(const confab::Announcement &announcement);

private:
    void check();
    void resend();
    void disarm();
    const Announcement *selected() const;

    Announcements &m_announcements;
    QListView *m_list;
    QPushButton *m_draft;
    QPushButton *m_resend;
    QString m_obstacle;
    QTimer m_armed; ///< While it runs, the next press sends.
};

} // namespace confab
