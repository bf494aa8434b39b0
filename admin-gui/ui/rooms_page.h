// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/page.h"
#include "admin-gui/ui/room_panel.h"

#include <QSplitter>

namespace confab {

/// All rooms at the left, the selected one at the right.
class RoomsPage : public Page
{
    Q_OBJECT
public:
    RoomsPage(ConsoleContext context, Removals &removals, QWidget *parent = nullptr);
    ~RoomsPage() override;

    QList<QAction *> commands() const override { return m_commands + m_panel->commands(); }
    void focusFilter() override { m_filter->focusIt(); }
    /// The members', while they have the focus; else the rooms'.
    LiveTableView *table() const override
    {
        return m_panel->table().hasFocus() ? &m_panel->table() : m_table;
    }
    QTableView *grid() const override { return table(); }
    void setShown(bool isShown) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    /// Selects it as soon as it is listed.
    void showRoom(const QString &room);

Q_SIGNALS:
    void announceTo(const QStringList &rooms);

private:
    void onUpdated();
    void onSelection();
    void check();
    void create();
    void announceToSelected();
    QCoro::Task<> destroySelected();
    void askToDestroy(const QStringList &rooms, const QString &remark, std::optional<qint64> members);
    void destroy(const QStringList &rooms);
    QCoro::Task<> createRoom(QString room);

    ConsoleContext m_context;
    LiveModel *m_model;
    FilterField *m_filter;
    LiveTableView *m_table;
    AskBar *m_ask;
    RoomPanel *m_panel;
    QSplitter *m_splitter;
    QLabel *m_summary;
    QAction *m_create;
    QAction *m_destroy;
    QAction *m_announce;
    QList<QAction *> m_commands;
    int m_counts = 0; ///< Counts questions how many a room has: the last one is the one that matters.
    QString m_wanted; ///< To be selected as soon as it is listed.
};

} // namespace confab
