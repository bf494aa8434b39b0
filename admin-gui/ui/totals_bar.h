// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/stats_history.h"

#include <QLabel>
#include <QList>
#include <QWidget>

namespace confab {

/// The figures of now in large letters.
class TotalsBar : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsBar(QWidget *parent = nullptr);

    /// `rooms`: how many there are, where that is known.
    void show(const StatsHistory &history, std::optional<qint64> rooms);

private:
    enum Tile { Connections, Members, Rooms, Received, Delivered, LoopLag, Nodes };

    void addTile(const QString &caption, const QString &hint);
    void set(Tile tile, const QString &text);

    QStringList m_captions;
    QList<QLabel *> m_values;
};

} // namespace confab
