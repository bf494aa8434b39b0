// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace confab {

/// Ctrl+K: everything that can be done, found by typing parts of its name.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent = nullptr);

    /// `groups`: a heading and its actions. Those that are not possible now are listed, too, and say why.
    void open(const QList<std::pair<QString, QList<QAction *>>> &groups);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void choose(const QModelIndex &index);

    QLineEdit *m_edit;
    QListView *m_view;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_matching;
};

} // namespace confab
