// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <functional>

namespace confab {

/// Actions under one heading.
struct CommandGroup {
    QString heading;
    QList<QAction *> actions;
    /// Before one is triggered: shows the page they belong to.
    std::function<void()> prepare{};
};

/// Ctrl+K: everything that can be done, found by typing parts of its name.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent = nullptr);

    /// Commands that are not possible now are listed, too, and say why.
    void open(const QList<CommandGroup> &groups);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommand(const CommandGroup &group, QAction &action);
    void filter(const QString &text);
    void explain(const QModelIndex &index);
    void choose(const QModelIndex &index);

    QLineEdit *m_edit;
    QListView *m_view;
    QLabel *m_explanation; ///< Of the current command: what it does, or why not.
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_matching;
};

} // namespace confab
