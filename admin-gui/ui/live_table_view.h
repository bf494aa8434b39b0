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
    /// How many rows are selected, known or not.
    int selectedCount() const;
    /// Why nothing that cannot be taken back is done to these rows now; empty if it can be.
    QString obstacle() const;
    /// Beside the table: `counted` while the rows are what was asked for, otherwise why they are not.
    QString summary(const QString &counted) const;

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

    LiveModel &m_model;
    QString m_emptyText;
};

} // namespace confab
