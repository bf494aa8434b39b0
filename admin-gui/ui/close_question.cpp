// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/close_question.h"

#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

CloseQuestion::CloseQuestion(BulkBar &bulk, Notices &notices, QWidget &window)
    : QObject(&window)
    , m_bulk(bulk)
    , m_notices(notices)
    , m_window(window)
{
    connect(&bulk, &BulkBar::idle, this, &CloseQuestion::onJobsDone);
}

bool CloseQuestion::mayClose()
{
    if (m_isAllowed || !m_bulk.isBusy())
        return true;
    ask();
    return false;
}

void CloseQuestion::onJobsDone()
{
    if (m_bulk.isBusy())
        return;
    if (m_box)
        m_box->reject();
    if (!std::exchange(m_closesWhenDone, false))
        return;
    if (m_bulk.hasFailures())
        m_notices.show(Notices::Kind::Failed, tr("Not closed, because not everything was done."));
    else
        m_window.close();
}

void CloseQuestion::ask()
{
    if (m_box) {
        m_box->raise();
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Close Confab"),
                        tr("%1.\nWhat has not been done by then stays undone.").arg(m_bulk.statusText()),
                        QMessageBox::NoButton, &m_window);
    m_box = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const auto addButton = [box](const QString &text, const QString &name, QMessageBox::ButtonRole role) {
        QPushButton *button = box->addButton(text, role);
        button->setObjectName(name);
        button->setAccessibleName(text);
        return button;
    };
    QPushButton *wait = addButton(tr("Close when it is done"), u"closeWhenDone"_s, QMessageBox::AcceptRole);
    QPushButton *stop = addButton(tr("Stop it and close"), u"closeNow"_s, QMessageBox::DestructiveRole);
    QPushButton *stay = addButton(tr("Stay"), u"stay"_s, QMessageBox::RejectRole);
    box->setDefaultButton(wait);
    box->setEscapeButton(stay);
    connect(wait, &QPushButton::clicked, this, [this] {
        m_closesWhenDone = true;
        onJobsDone();
    });
    connect(stay, &QPushButton::clicked, this, [this] { m_closesWhenDone = false; });
    connect(stop, &QPushButton::clicked, this, [this] {
        m_bulk.cancelAll();
        m_isAllowed = true;
        m_window.close();
    });
    box->open();
}

} // namespace confab
