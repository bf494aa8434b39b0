// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/ask_bar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace confab {

AskBar::AskBar(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_accept(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_cancel->setAccessibleName(tr("Cancel"));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setAccessibleName(tr("Confirm"));
    m_other->setObjectName(QStringLiteral("other"));
    m_other->setAccessibleName(tr("Another answer"));
    m_field->setAccessibleName(tr("Answer"));

    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_other);
    row->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_text);
    layout->addLayout(row);
    setVisible(false);

    connect(m_field, &QLineEdit::textChanged, this, &AskBar::check);
    connect(&session, &Session::changed, this, &AskBar::check);
    connect(&session, &Session::serverChanged, this, [this] {
        if (m_done)
            dismiss();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &AskBar::accept);
    connect(m_accept, &QPushButton::clicked, this, &AskBar::accept);
    connect(m_other, &QPushButton::clicked, this, &AskBar::acceptOther);
    connect(m_cancel, &QPushButton::clicked, this, &AskBar::dismiss);
}

void AskBar::ask(const Question &question, std::function<void(const QString &answer)> done)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_question = question;
    m_done = std::move(done);
    m_text->setText(question.text);
    m_accept->setText(question.button);
    m_accept->setAccessibleName(question.button);
    m_accept->setAccessibleDescription(question.text);
    m_field->setText(question.value);
    m_field->setPlaceholderText(question.field);
    m_field->setAccessibleName(question.field.isEmpty() ? question.text : question.field);
    m_field->setAccessibleDescription(question.text);
    m_field->setVisible(!question.field.isEmpty());
    m_other->setText(question.otherButton);
    m_other->setAccessibleName(question.otherButton);
    m_other->setVisible(!question.otherButton.isEmpty());
    check();
    setVisible(true);
    if (question.field.isEmpty())
        m_accept->setFocus(Qt::OtherFocusReason);
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

void AskBar::dismiss()
{
    m_done = {};
    setVisible(false);
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void AskBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (isReturn && m_cancel->hasFocus())
        dismiss();
    else if (isReturn && m_other->hasFocus())
        acceptOther();
    else if (isReturn)
        accept();
    else
        QFrame::keyPressEvent(event);
}

void AskBar::check()
{
    const QString typed = m_field->text();
    const bool isRight = m_question.field.isEmpty() ||
                         (m_question.mustBe ? typed == *m_question.mustBe
                                            : m_question.mayBeEmpty || !typed.trimmed().isEmpty());
    const QString obstacle = m_session.obstacle(m_question.role);
    m_accept->setEnabled(isRight && obstacle.isEmpty());
    m_accept->setToolTip(obstacle);
    m_other->setEnabled(obstacle.isEmpty());
    m_other->setToolTip(obstacle);
}

void AskBar::accept()
{
    if (!m_accept->isEnabled() || !m_done)
        return;
    const auto done = std::exchange(m_done, {});
    const QString answer = m_field->text();
    dismiss();
    done(answer);
}

void AskBar::acceptOther()
{
    if (!m_other->isEnabled() || !m_done)
        return;
    const auto other = m_question.other;
    dismiss();
    other();
}

} // namespace confab
