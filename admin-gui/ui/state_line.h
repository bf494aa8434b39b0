// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace confab {

/// One line that says how something stands, beside what it is about; empty lines take no room. Assistive
/// programs read failures and successes out.
class StateLine : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Plain, Done, Warning, Failed };

    explicit StateLine(QWidget *parent = nullptr);

    void show(Kind kind, const QString &text);
    void clear() { show(Kind::Plain, {}); }
    QString text() const { return m_text->text(); }

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace confab
