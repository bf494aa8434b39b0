// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/state_line.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>

namespace confab {

namespace {

QStyle::StandardPixmap pixmapOf(StateLine::Kind kind)
{
    switch (kind) {
    case StateLine::Kind::Done:
        return QStyle::SP_DialogApplyButton;
    case StateLine::Kind::Failed:
        return QStyle::SP_MessageBoxCritical;
    default:
        return QStyle::SP_MessageBoxWarning;
    }
}

} // namespace

StateLine::StateLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("State"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setVisible(false);
}

void StateLine::show(Kind kind, const QString &text)
{
    const bool isNews = text != m_text->text();
    m_text->setText(text);
    m_text->setAccessibleName(text.isEmpty() ? tr("State") : text);
    m_icon->setVisible(kind != Kind::Plain);
    if (kind != Kind::Plain)
        m_icon->setPixmap(style()->standardIcon(pixmapOf(kind)).pixmap(16, 16));
    setVisible(!text.isEmpty());
    if (!isNews || kind == Kind::Plain || text.isEmpty())
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace confab
