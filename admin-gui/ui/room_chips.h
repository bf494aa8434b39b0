// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/admin/admin_client.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>

namespace confab {

/// Rooms that somebody picks by typing their names; those that begin like it are offered.
class RoomChips : public QWidget
{
    Q_OBJECT
public:
    explicit RoomChips(AdminClient &client, QWidget *parent = nullptr);

    QStringList rooms() const { return m_rooms; }
    void setRooms(const QStringList &rooms);
    /// Marks those of the rooms that do not exist.
    void setMissing(const QStringList &rooms);
    /// Takes what has been typed and not yet entered.
    void enterTyped();
    void focusIt();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &room);
    void removeSelected();
    void fill();
    void check();
    QCoro::Task<> offer(QString typed);

    AdminClient &m_client;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_clear;
    QStringListModel *m_offered;
    QTimer m_pause; ///< Until the typing rests.
    QStringList m_rooms;
    QStringList m_missing;
};

} // namespace confab
