// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/query_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace confab {

/// A field to filter a table as one types. What cannot be understood is said beneath; the filter before
/// stays.
class FilterField : public QWidget
{
    Q_OBJECT
public:
    explicit FilterField(QueryKind kind, QWidget *parent = nullptr);

    const QJsonObject &query() const { return m_query; }
    QString text() const { return m_edit->text(); }
    void setText(const QString &text);
    void focusIt();

Q_SIGNALS:
    void queryChanged(const QJsonObject &query);
    /// Return or arrow down: to the table.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();

    const QueryKind m_kind;
    QLineEdit *m_edit;
    QLabel *m_problem;
    QTimer m_pause; ///< Until the typing rests.
    QJsonObject m_query;
};

} // namespace confab
