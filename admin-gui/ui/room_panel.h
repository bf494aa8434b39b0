// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/ask_bar.h"
#include "admin-gui/ui/console_context.h"
#include "admin-gui/ui/filter_field.h"
#include "admin-gui/ui/live_table_view.h"
#include "admin-gui/ui/removals.h"

#include <QPointer>

namespace confab {

class MemberAdder;

/// One room: who is in it, live, and what can be done to them.
class RoomPanel : public QWidget
{
    Q_OBJECT
public:
    RoomPanel(ConsoleContext context, Removals &removals, QWidget *parent = nullptr);
    ~RoomPanel() override;

    /// Empty: none.
    void setRoom(const QString &room);
    QString filterText() const { return m_filter->text(); }
    void setFilterText(const QString &text) { m_filter->setText(text); }
    QString room() const { return m_room; }
    void setShown(bool isShown);
    QList<QAction *> commands() const { return m_commands; }
    LiveTableView &table() { return *m_table; }

Q_SIGNALS:
    void announceTo(const QStringList &rooms);

private:
    void showHead();
    void check();
    void removeSelected();
    void removeMatching();
    void openAdder();

    ConsoleContext m_context;
    Removals &m_removals;
    QString m_room;
    bool m_isShown = false;
    LiveModel *m_model;
    QLabel *m_name;
    QLabel *m_summary;
    FilterField *m_filter;
    LiveTableView *m_table;
    AskBar *m_ask;
    QPointer<MemberAdder> m_adder;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_removeMatching;
    QAction *m_message;
    QAction *m_announce;
    QList<QAction *> m_commands;
};

} // namespace confab
