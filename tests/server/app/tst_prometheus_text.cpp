// SPDX-License-Identifier: MIT
#include "server/app/prometheus_text.h"

#include <QTest>

using namespace confab;
using namespace std::chrono_literals;

class TestPrometheusText : public QObject
{
    Q_OBJECT

    static QByteArray lastLine(const PrometheusText &text)
    {
        return text.bytes().trimmed().split('\n').last();
    }

private Q_SLOTS:
    void isEmptyAtFirst() { QCOMPARE(PrometheusText().bytes(), ""); }

    void aMetricHasItsHelpItsTypeAndItsSample()
    {
        PrometheusText text;
        text.counter("cups_total", "Cups of tea.", 3);
        text.gauge("tea_bytes", "Tea.", 0.5);
        QCOMPARE(text.bytes(), "# HELP cups_total Cups of tea.\n# TYPE cups_total counter\ncups_total 3\n"
                               "# HELP tea_bytes Tea.\n# TYPE tea_bytes gauge\ntea_bytes 0.5\n");
    }

    void helpAndTypeComeOnceForAllSamples()
    {
        PrometheusText text;
        text.begin("cups", PrometheusText::Type::Gauge, "Cups.");
        text.add(1, {{"of", "tea"}});
        text.add(2, {{"of", "milk"}, {"size", "big"}});
        QCOMPARE(
            text.bytes(),
            "# HELP cups Cups.\n# TYPE cups gauge\ncups{of=\"tea\"} 1\ncups{of=\"milk\",size=\"big\"} 2\n");
    }

    void labelsMayHoldAnyText()
    {
        PrometheusText text;
        text.begin("cups", PrometheusText::Type::Gauge, "Cups.");
        text.add(1, {{"of", "a \"b\" \\ c\nd ü"}});
        QCOMPARE(lastLine(text), "cups{of=\"a \\\"b\\\" \\\\ c\\nd ü\"} 1");
    }

    void helpStaysOnItsLine()
    {
        PrometheusText text;
        text.gauge("cups", "one\ntwo \\", 1);
        QVERIFY(text.bytes().startsWith("# HELP cups one\\ntwo \\\\\n# TYPE"));
    }

    void numbersAreExact_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("zero") << 0.0 << QByteArray("0");
        QTest::newRow("a large count") << 12'345'678'901'234.0 << QByteArray("12345678901234");
        QTest::newRow("negative") << -7.0 << QByteArray("-7");
        QTest::newRow("a fraction") << 0.1 << QByteArray("0.1");
        QTest::newRow("a long fraction") << 1'795'544'208.539 << QByteArray("1795544208.539");
        QTest::newRow("tiny") << 2.5e-9 << QByteArray("2.5e-09");
        QTest::newRow("beyond whole numbers") << 1e300 << QByteArray("1e+300");
    }
    void numbersAreExact()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        PrometheusText metrics;
        metrics.gauge("cups", "Cups.", number);
        QCOMPARE(lastLine(metrics), "cups " + text);
    }

    void aHistogramHasBucketsThatAddUpASumAndACount()
    {
        Histogram histogram;
        histogram.observe(200us);
        histogram.observe(300us);
        histogram.observe(1h);
        PrometheusText text;
        text.begin("tea_seconds", PrometheusText::Type::Histogram, "Tea.");
        text.add(histogram, {{"of", "tea"}});
        const QList<QByteArray> lines = text.bytes().trimmed().split('\n');
        QCOMPARE(lines.size(), 2 + int(Histogram::limits.size()) + 3);
        QCOMPARE(lines[1], "# TYPE tea_seconds histogram");
        QCOMPARE(lines[2], "tea_seconds_bucket{of=\"tea\",le=\"0.0001\"} 0");
        QCOMPARE(lines[3], "tea_seconds_bucket{of=\"tea\",le=\"0.00025\"} 1");
        QCOMPARE(lines[4], "tea_seconds_bucket{of=\"tea\",le=\"0.0005\"} 2");
        QCOMPARE(lines[lines.size() - 4], "tea_seconds_bucket{of=\"tea\",le=\"10\"} 2");
        QCOMPARE(lines[lines.size() - 3], "tea_seconds_bucket{of=\"tea\",le=\"+Inf\"} 3");
        QCOMPARE(lines[lines.size() - 2], "tea_seconds_sum{of=\"tea\"} 3600.0005");
        QCOMPARE(lines[lines.size() - 1], "tea_seconds_count{of=\"tea\"} 3");
    }
};

QTEST_APPLESS_MAIN(TestPrometheusText)
#include "tst_prometheus_text.moc"
