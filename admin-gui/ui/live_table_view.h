// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/live_model.h"

#include <QStringList>
#include <QTableView>

namespace confab {

/// A LiveModel on show: tells it which rows are seen, sorts by the server, remembers columns, says in words
/// why it is empty, draws old rows grey and slow ones marked.
class LiveTableView : public QTableView
{
    Q_OBJECT
public:
    /// `name` is what settings and assistive programs call it.
    LiveTableView(LiveModel &model, const QString &name, QWidget *parent = nullptr);
    ~LiveTableView() override;

    LiveModel &liveModel() const { return m_model; }
    /// In the middle of the table while there are no rows, once that is certain.
    void setEmptyText(const QString &text);
    /// Of the selected rows that are known, in their order; without the others.
    QList<QJsonObject> selectedRows() const;
    QStringList selectedKeys(const QString &member) const;

Q_SIGNALS:
    void selectionUpdated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellRows();
    void restoreColumns();
    void saveColumns() const;
    void copySelection() const;
    void showHeaderMenu(const QPoint &position);

    LiveModel &m_model;
    QString m_emptyText;
};

} // namespace confab
