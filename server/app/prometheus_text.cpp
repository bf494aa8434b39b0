// SPDX-License-Identifier: MIT
#include "server/app/prometheus_text.h"

#include <QLocale>

#include <cmath>

namespace confab {

namespace {

// Up to here every whole number is a double.
constexpr double maxWhole = 9007199254740992.0;

// What is smaller is mostly zeros.
constexpr double minReadable = 1e-6;

QByteArrayView typeName(PrometheusText::Type type)
{
    switch (type) {
    case PrometheusText::Type::Counter:
        return "counter";
    case PrometheusText::Type::Gauge:
        return "gauge";
    case PrometheusText::Type::Histogram:
        return "histogram";
    }
    Q_UNREACHABLE();
}

QByteArray number(double value)
{
    if (std::abs(value) <= maxWhole && value == std::floor(value))
        return QByteArray::number(qint64(value));
    const bool isReadable = std::abs(value) >= minReadable && std::abs(value) <= maxWhole;
    return QByteArray::number(value, isReadable ? 'f' : 'g', QLocale::FloatingPointShortest);
}

/// Inside a label's quotation marks.
QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

} // namespace

void PrometheusText::begin(const QByteArray &name, Type type, const QByteArray &help)
{
    m_name = name;
    QByteArray line = help;
    line.replace('\\', "\\\\").replace('\n', "\\n");
    m_bytes += "# HELP " + name + ' ' + line + "\n# TYPE " + name + ' ' + typeName(type) + '\n';
}

void PrometheusText::add(double value, const Labels &labels)
{
    appendSample({}, labels, value);
}

void PrometheusText::add(const Histogram &histogram, const Labels &labels)
{
    const auto upTo = [&](const QByteArray &limit) {
        Labels all = labels;
        all.append({"le", limit});
        return all;
    };
    for (size_t place = 0; place < Histogram::limits.size(); ++place)
        appendSample("_bucket", upTo(number(Histogram::limits[place])), double(histogram.countUpTo(place)));
    appendSample("_bucket", upTo("+Inf"), double(histogram.count()));
    appendSample("_sum", labels, std::chrono::duration<double>(histogram.sum()).count());
    appendSample("_count", labels, double(histogram.count()));
}

void PrometheusText::counter(const QByteArray &name, const QByteArray &help, double value)
{
    begin(name, Type::Counter, help);
    add(value);
}

void PrometheusText::gauge(const QByteArray &name, const QByteArray &help, double value)
{
    begin(name, Type::Gauge, help);
    add(value);
}

void PrometheusText::appendSample(QByteArrayView suffix, const Labels &labels, double value)
{
    m_bytes += m_name;
    m_bytes += suffix;
    char separator = '{';
    for (const auto &[name, content] : labels) {
        m_bytes += separator + name + "=\"" + escaped(content) + '"';
        separator = ',';
    }
    if (!labels.isEmpty())
        m_bytes += '}';
    m_bytes += ' ' + number(value) + '\n';
}

} // namespace confab
