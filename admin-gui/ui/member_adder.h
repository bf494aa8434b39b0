// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/console_context.h"
#include "admin-gui/ui/filter_field.h"
#include "admin-gui/ui/live_table_view.h"
#include "admin-gui/ui/removals.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>

namespace confab {

/// Beside the window, not above it: connections to pick for a room, by search, by dragging, or by pasted ids.
class MemberAdder : public QDialog
{
    Q_OBJECT
public:
    MemberAdder(ConsoleContext context, Removals &removals, QWidget *parent = nullptr);
    ~MemberAdder() override;

    void setRoom(const QString &room);

private:
    void check();
    void readPasted();
    void add();

    ConsoleContext m_context;
    Removals &m_removals;
    QString m_room;
    LiveModel *m_model;
    FilterField *m_filter;
    LiveTableView *m_table;
    QPlainTextEdit *m_pasted;
    QLabel *m_pastedState;
    QPushButton *m_add;
    QStringList m_pastedIds;
};

} // namespace confab
