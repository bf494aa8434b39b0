// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/stats_history.h"

#include <QFrame>
#include <QLabel>

#include <functional>

QT_BEGIN_NAMESPACE
class QCategoryAxis;
class QChart;
class QChartView;
class QLineSeries;
QT_END_NAMESPACE

namespace confab {

/// Figures over time with what they are now above. Lines differ in dashes as well as in colour; colours
/// follow the palette.
class FigureChart : public QFrame
{
    Q_OBJECT
public:
    struct Line {
        Figure figure;
        QString name; ///< Empty where there is only one.
    };
    enum class Scale {
        Decimal,
        Binary, ///< Steps are powers of two, as bytes have them.
    };

    /// `text` is a value with its unit.
    FigureChart(const QString &title, QList<Line> lines, Scale scale, std::function<QString(double)> text,
                QWidget *parent = nullptr);

    /// The last `seconds` of it.
    void show(const StatsHistory &history, int seconds);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintByPalette();
    void showKeys(const StatsHistory &history);
    void drawLine(qsizetype line, const QList<QList<QPointF>> &parts);
    void scaleTime(int seconds);
    void scaleValues(double highest);
    void describe(const StatsHistory &history, int seconds);
    QPen penOf(qsizetype line) const;
    QLineSeries *addPart(qsizetype line);

    const QString m_title;
    const QList<Line> m_lines;
    const Scale m_scale;
    const std::function<QString(double)> m_text;
    QList<QLabel *> m_keys; ///< Dash and colour of each line.
    QList<QLabel *> m_values;
    QChart *m_chart;
    QChartView *m_view;
    QCategoryAxis *m_timeAxis;
    QCategoryAxis *m_valueAxis;
    QList<QList<QLineSeries *>> m_parts; ///< Of each line, one between two gaps.
    int m_seconds = 0;
    double m_top = 0;
};

} // namespace confab
