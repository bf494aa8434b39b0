// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/histogram.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace confab {

/// Figures as text for Prometheus (its format 0.0.4). A metric is begun once, and its samples follow.
class PrometheusText
{
public:
    enum class Type { Counter, Gauge, Histogram };
    using Labels = QList<std::pair<QByteArray, QByteArray>>;

    /// `name` and the names of labels consist of letters, digits and underscores; `help` is one sentence.
    void begin(const QByteArray &name, Type type, const QByteArray &help);

    /// Of the metric that was begun last, which is a counter or a gauge. Values of labels may be any text.
    void add(double value, const Labels &labels = {});
    /// Of the metric that was begun last, which is a histogram.
    void add(const Histogram &histogram, const Labels &labels = {});

    /// A metric with one sample.
    void counter(const QByteArray &name, const QByteArray &help, double value);
    void gauge(const QByteArray &name, const QByteArray &help, double value);

    const QByteArray &bytes() const { return m_bytes; }

private:
    void appendSample(QByteArrayView suffix, const Labels &labels, double value);

    QByteArray m_bytes;
    QByteArray m_name; ///< Of the metric that was begun last.
};

} // namespace confab
