// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/filter_field.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace confab {

FilterField::FilterField(QueryKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_edit(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    m_edit->setPlaceholderText(queryHint(kind));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setAccessibleDescription(queryHint(kind));
    m_edit->setToolTip(queryHint(kind));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    if (const QStringList words = queryWords(kind); !words.isEmpty()) {
        auto *completer = new QCompleter(words, m_edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_edit->setCompleter(completer);
    }
    m_problem->setVisible(false);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setFocusProxy(m_edit);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);

    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(120));
    connect(&m_pause, &QTimer::timeout, this, &FilterField::read);
    connect(m_edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void FilterField::setText(const QString &text)
{
    m_edit->setText(text);
    m_pause.stop();
    read();
}

void FilterField::focusIt()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            setText({});
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_pause.stop();
            read();
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterField::read()
{
    const auto query = parseQuery(m_kind, m_edit->text());
    m_problem->setVisible(!query);
    if (!query) {
        m_problem->setText(query.error());
        m_edit->setAccessibleDescription(query.error());
        return;
    }
    m_edit->setAccessibleDescription(queryHint(m_kind));
    if (*query == m_query)
        return;
    m_query = *query;
    Q_EMIT queryChanged(m_query);
}

} // namespace confab
