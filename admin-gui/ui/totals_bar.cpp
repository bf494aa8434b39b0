// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/totals_bar.h"

#include "admin-gui/core/format.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(std::optional<double> value, QString (*format)(const QJsonValue &))
{
    return value ? format(*value) : u"–"_s;
}

std::optional<double> membersOf(const QList<QJsonObject> &nodes)
{
    std::optional<double> sum;
    for (const QJsonObject &node : nodes)
        sum = sum.value_or(0) + node["members"_L1].toDouble();
    return sum;
}

} // namespace

TotalsBar::TotalsBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addTile(tr("Connections"), tr("Clients on all nodes."));
    addTile(tr("Members"), tr("Of all rooms; who is in two rooms counts twice."));
    addTile(tr("Rooms"), tr("On all nodes."));
    addTile(tr("Received/s"), tr("Messages that clients say, on all nodes."));
    addTile(tr("Delivered/s"), tr("Copies of messages sent to clients, by the node that answers here."));
    addTile(tr("Loop lag"), tr("How late work begins on the busiest node."));
    addTile(tr("Nodes"), tr("Server processes that can be reached, of those there are."));
}

void TotalsBar::addTile(const QString &caption, const QString &hint)
{
    auto *tile = new QFrame(this);
    tile->setFrameShape(QFrame::StyledPanel);
    tile->setToolTip(hint);
    auto *value = new QLabel(u"–"_s, tile);
    QFont large = value->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    value->setFont(large);
    // By the window's direction, not the text's: a number has none of its own.
    value->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignVCenter);
    value->setAccessibleName(caption);
    value->setAccessibleDescription(hint);
    auto *layout = new QVBoxLayout(tile);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(0);
    layout->addWidget(value);
    layout->addWidget(new QLabel(caption, tile));
    static_cast<QHBoxLayout *>(this->layout())->addWidget(tile, 1);
    m_captions.append(caption);
    m_values.append(value);
}

void TotalsBar::show(const StatsHistory &history, std::optional<qint64> rooms)
{
    const ClusterFigures &figures = history.figures();
    const auto reachable =
        std::count_if(figures.nodes.cbegin(), figures.nodes.cend(),
                      [](const QJsonObject &node) { return node["reachable"_L1].toBool(true); });
    setEnabled(figures.isLive); // Grey: from before the connection was lost.
    set(Members, textOf(membersOf(figures.nodes), countText));
    set(Rooms, rooms ? countText(*rooms) : u"–"_s);
    set(Nodes, reachable == figures.nodes.size() ? countText(qint64(reachable))
                                                 : tr("%1 of %2").arg(reachable).arg(figures.nodes.size()));
    if (!figures.isLive && !figures.stats.isEmpty())
        return; // What was last known stays.
    set(Connections, textOf(history.latest(Figure::Connections), countText));
    set(Received, textOf(history.latest(Figure::Received), rateText));
    set(Delivered, textOf(history.latest(Figure::Delivered), rateText));
    set(LoopLag, textOf(history.latest(Figure::LoopLag), durationText));
}

void TotalsBar::set(Tile tile, const QString &text)
{
    if (m_values[tile]->text() == text)
        return;
    m_values[tile]->setText(text);
    m_values[tile]->setAccessibleName(tr("%1: %2").arg(m_captions[tile], text));
}

} // namespace confab
