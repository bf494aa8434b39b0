// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/figure_chart.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize keySize(26, 10);
// So many points are as many as a chart of this size can show.
constexpr int mostPoints = 300;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return int(x + (y - x) * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

/// The next round number up: 1, 2, 5, 10, … or a power of two.
double roundedUp(double value, FigureChart::Scale scale)
{
    if (scale == FigureChart::Scale::Binary)
        return std::exp2(std::ceil(std::log2(std::max(value, 1024.0))));
    // No two labels may be the same, as 0 and 0.4 would be.
    if (value <= 4)
        return 4;
    const double floor = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 4.0, 6.0, 8.0}) {
        if (value <= step * floor)
            return step * floor;
    }
    return 10 * floor;
}

int minutesBetweenLabels(int seconds)
{
    return seconds <= 300 ? 1 : seconds <= 900 ? 5 : 15;
}

} // namespace

FigureChart::FigureChart(const QString &title, QList<Line> lines, Scale scale,
                         std::function<QString(double)> text, QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_lines(std::move(lines))
    , m_scale(scale)
    , m_text(std::move(text))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_timeAxis(new QCategoryAxis(this))
    , m_valueAxis(new QCategoryAxis(this))
    , m_parts(m_lines.size())
{
    setFrameShape(QFrame::StyledPanel);
    auto *head = new QHBoxLayout;
    auto *name = new QLabel(title, this);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    head->addWidget(name);
    head->addStretch();
    head->setSpacing(6);
    for (const Line &line : m_lines) {
        head->addSpacing(6);
        m_keys.append(new QLabel(this));
        m_values.append(new QLabel(this));
        head->addWidget(m_keys.last());
        if (!line.name.isEmpty())
            head->addWidget(new QLabel(line.name, this));
        head->addWidget(m_values.last());
        m_values.last()->setFont(bold);
    }

    m_chart->legend()->hide();
    m_chart->setMargins(QMargins(0, 6, 18, 0)); // Half of the labels at the ends of the axes.
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(true);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addAxis(m_timeAxis, Qt::AlignBottom);
    m_chart->addAxis(m_valueAxis, Qt::AlignLeft);
    for (QCategoryAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        axis->setLabelsFont(small);
    }
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setInteractive(false);
    m_view->setMinimumHeight(110);
    m_view->setAccessibleName(title);
    setAccessibleName(title);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 2);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    scaleValues(0);
    paintByPalette();
}

void FigureChart::show(const StatsHistory &history, int seconds)
{
    scaleTime(seconds);
    const int bin = std::max(1, seconds / mostPoints);
    double highest = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        highest = std::max(highest, history.highest(m_lines[i].figure, seconds + 1).value_or(0));
        drawLine(i, history.lines(m_lines[i].figure, seconds, bin));
    }
    scaleValues(highest);
    showKeys(history);
    describe(history, seconds);
}

void FigureChart::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintByPalette();
}

void FigureChart::drawLine(qsizetype line, const QList<QList<QPointF>> &parts)
{
    QList<QLineSeries *> &series = m_parts[line];
    while (series.size() < parts.size())
        series.append(addPart(line));
    for (qsizetype i = 0; i < series.size(); ++i) {
        QList<QPointF> points = i < parts.size() ? parts[i] : QList<QPointF>();
        // A single point would be no line.
        if (points.size() == 1)
            points.append(points.first() + QPointF(0.5, 0));
        if (!points.isEmpty() || series[i]->count() > 0)
            series[i]->replace(points);
    }
}

QLineSeries *FigureChart::addPart(qsizetype line)
{
    auto *series = new QLineSeries;
    series->setPen(penOf(line));
    m_chart->addSeries(series);
    series->attachAxis(m_timeAxis);
    series->attachAxis(m_valueAxis);
    return series;
}

void FigureChart::scaleTime(int seconds)
{
    if (seconds == m_seconds)
        return;
    m_seconds = seconds;
    for (const QString &label : m_timeAxis->categoriesLabels())
        m_timeAxis->remove(label);
    m_timeAxis->setRange(-seconds, 0);
    const int step = minutesBetweenLabels(seconds);
    // The one at the left edge would be cut off.
    for (int minutes = seconds / 60 - step; minutes > 0; minutes -= step)
        m_timeAxis->append(tr("−%1 min").arg(QLocale().toString(minutes)), -minutes * 60);
    //: The end of the time axis of a chart
    m_timeAxis->append(tr("now"), 0);
}

void FigureChart::scaleValues(double highest)
{
    const double top = roundedUp(highest * 1.05, m_scale); // A line along the edge would be half hidden.
    if (top == m_top)
        return;
    m_top = top;
    for (const QString &label : m_valueAxis->categoriesLabels())
        m_valueAxis->remove(label);
    m_valueAxis->setRange(0, top);
    m_valueAxis->setStartValue(-1);
    m_valueAxis->append(m_text(0), 0);
    m_valueAxis->append(m_text(top / 2), top / 2);
    m_valueAxis->append(m_text(top), top);
}

void FigureChart::showKeys(const StatsHistory &history)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto value = history.latest(m_lines[i].figure);
        m_values[i]->setText(value ? m_text(*value) : u"–"_s);
    }
}

void FigureChart::describe(const StatsHistory &history, int seconds)
{
    QStringList texts;
    for (const Line &line : m_lines) {
        const auto now = history.latest(line.figure);
        const auto highest = history.highest(line.figure, seconds);
        const QString name = line.name.isEmpty() ? m_title : line.name;
        texts.append(highest ? tr("%1: now %2, at most %3 in the last %n minutes", nullptr, seconds / 60)
                                   .arg(name, now ? m_text(*now) : tr("not known"), m_text(*highest))
                             : tr("%1: no data yet").arg(name));
    }
    const QString text = texts.join(u"; "_s);
    if (text == m_view->accessibleDescription())
        return;
    m_view->setAccessibleDescription(text);
    setToolTip(text);
}

QPen FigureChart::penOf(qsizetype line) const
{
    const bool isOnDark = isDark(palette());
    const QColor first(isOnDark ? 0x6cb2f7 : 0x0b5cad);
    const QColor second(isOnDark ? 0xf5b35c : 0x9a4a00);
    QPen pen(line == 0 ? first : second, 2);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (line > 0)
        pen.setDashPattern({4, 2});
    return pen;
}

void FigureChart::paintByPalette()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    const QPen grid(between(base, text, 0.15), 1);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_chart->setPlotAreaBackgroundBrush(base);
    for (QCategoryAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsColor(text);
        axis->setGridLinePen(grid);
        axis->setLinePen(grid);
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        for (QLineSeries *series : std::as_const(m_parts[i]))
            series->setPen(penOf(i));
        QPixmap key(keySize * devicePixelRatioF());
        key.setDevicePixelRatio(devicePixelRatioF());
        key.fill(Qt::transparent);
        QPainter painter(&key);
        painter.setPen(penOf(i));
        painter.drawLine(QPointF(0, keySize.height() / 2.0),
                         QPointF(keySize.width(), keySize.height() / 2.0));
        painter.end();
        m_keys[i]->setPixmap(key);
    }
}

} // namespace confab
