// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/ask_bar.h"
#include "admin-gui/ui/console_context.h"
#include "admin-gui/ui/filter_field.h"
#include "admin-gui/ui/live_table_view.h"
#include "admin-gui/ui/page.h"

#include <QPlainTextEdit>
#include <QSplitter>

namespace confab {

/// Who is connected, on which node, in which rooms, and how well.
class ConnectionsPage : public Page
{
    Q_OBJECT
public:
    explicit ConnectionsPage(ConsoleContext context, QWidget *parent = nullptr);

    QList<QAction *> commands() const override { return m_commands; }
    void focusFilter() override { m_filter->focusIt(); }
    LiveTableView *table() const override { return m_table; }
    QTableView *grid() const override { return table(); }
    void setShown(bool isShown) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

Q_SIGNALS:
    void roomWanted(const QString &room);

private:
    void onUpdated();
    void onSelection();
    void check();
    void showRooms();
    void disconnectSelected(bool mayReturn);
    void ask();
    QCoro::Task<> showDetails(QString id);

    ConsoleContext m_context;
    LiveModel *m_model;
    FilterField *m_filter;
    LiveTableView *m_table;
    QLabel *m_summary;
    QPlainTextEdit *m_details;
    AskBar *m_ask;
    QAction *m_message;
    QAction *m_rooms;
    QAction *m_slow;
    QAction *m_disconnect;
    QAction *m_banish;
    QList<QAction *> m_commands;
    QString m_detailed; ///< The connection whose details are on show.
};

} // namespace confab
