// SPDX-License-Identifier: MIT
#include "admin-cli/live_table.h"

#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

LiveTable::LiveTable(Context &context, WatchLoop &loop, const QString &topic, const QJsonObject &window,
                     LiveTableStyle style)
    : m_context(context)
    , m_style(std::move(style))
    , m_subscription(context.client().subscribe(topic, window))
{
    if (context.output().isOnTerminal() && !context.output().isJson()) {
        m_screen.emplace();
        // Ages grow without the server.
        m_clock.callOnTimeout(this, &LiveTable::draw);
        m_clock.start(1s);
    }
    connect(m_subscription.get(), &AdminSubscription::snapshotReceived, this, &LiveTable::onSnapshot);
    connect(m_subscription.get(), &AdminSubscription::changed, this, &LiveTable::onChanged);
    connect(m_subscription.get(), &AdminSubscription::failed, &loop, &WatchLoop::fail);
    connect(&loop, &WatchLoop::resized, this, &LiveTable::draw);
    connect(&loop, &WatchLoop::reconnecting, this, &LiveTable::onReconnecting);
    draw();
}

void LiveTable::draw()
{
    if (!m_screen)
        return;
    const LiveRows &live = m_subscription->table();
    const QString total = QString::number(live.total());
    QString heading = u"%1: %2"_s.arg(m_style.title, total);
    if (live.total() > live.rows().size() && !live.rows().isEmpty())
        //: “rooms: 5000, the first 1000 of which are here”
        heading = Cli::tr("%1: %2, the first %3 of which are here")
                      .arg(m_style.title, total, QString::number(live.rows().size()));
    if (!live.exists())
        heading = Cli::tr("%1: there is no such room").arg(m_style.title);
    if (!m_subscription->isLive())
        heading += u"   " + (m_trouble.isEmpty() ? Cli::tr("connecting…")
                                                 : Cli::tr("reconnecting… %1").arg(m_trouble));
    const int columns = terminalSize().columns;
    QStringList lines{fitted(visible(heading), columns, Align::Left), QString()};
    const Table table = m_style.table(live.rows());
    if (table.isEmpty())
        lines.append(m_style.whenEmpty);
    else
        lines += m_context.output().tableLines(table);
    m_screen->show(lines);
}

void LiveTable::onSnapshot()
{
    m_trouble.clear();
    if (m_screen) {
        draw();
        return;
    }
    followEdge();
    printExistence();
    for (const QJsonObject &row : m_subscription->table().rows())
        printRow("  "_L1, row);
}

void LiveTable::onChanged(const QList<RowStep> &steps)
{
    if (m_screen) {
        draw();
        return;
    }
    followEdge();
    printExistence();
    for (const RowStep &step : steps)
        printStep(step);
}

void LiveTable::printStep(const RowStep &step) const
{
    // What only comes over the end of the window is neither new nor gone.
    const QString key = keyOf(step.row);
    if (step.kind == RowStep::Kind::Removed && m_edge.isGone(key))
        printRemoval(step.row);
    else if (step.kind == RowStep::Kind::Inserted && m_edge.isNew(key))
        printRow("+ "_L1, step.row);
    else if (step.kind == RowStep::Kind::Moved || step.kind == RowStep::Kind::Changed)
        printRow("* "_L1, step.row);
}

void LiveTable::followEdge()
{
    m_edge.follow(m_subscription->table());
    if (m_edge.isPartial() && !std::exchange(m_isEdgeNoted, true))
        m_context.output().note(
            Cli::tr("%1: too many to watch them all; these are the first %2")
                .arg(m_style.title, QString::number(m_subscription->table().rows().size())));
}

QString LiveTable::keyOf(const QJsonObject &row) const
{
    return row[m_subscription->topic() == "rooms"_L1 ? "room"_L1 : "id"_L1].toString();
}

void LiveTable::onReconnecting(const QString &reason)
{
    m_trouble = reason;
    if (m_screen)
        draw();
    else
        m_context.output().note(Cli::tr("reconnecting… %1").arg(reason));
}

void LiveTable::printRow(QLatin1StringView mark, const QJsonObject &row) const
{
    if (m_context.output().isJson())
        m_context.output().json(row);
    else
        m_context.output().line(mark + m_style.table({row}).lines(0).last());
}

void LiveTable::printRemoval(const QJsonObject &row) const
{
    if (!m_context.output().isJson()) {
        printRow("- "_L1, row);
        return;
    }
    m_context.output().json(QJsonObject{{u"removed"_s, keyOf(row)}});
}

void LiveTable::printExistence()
{
    const bool exists = m_subscription->table().exists();
    if (std::exchange(m_existed, exists) == exists)
        return;
    if (m_context.output().isJson())
        m_context.output().json(QJsonObject{{u"exists"_s, exists}});
    else
        m_context.output().line(
            (exists ? Cli::tr("%1: is there now") : Cli::tr("%1: there is no such room")).arg(m_style.title));
}

} // namespace confab
