// SPDX-License-Identifier: MIT
#include "shared/admin/node_info.h"

#include <QJsonArray>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestNodeInfo : public QObject
{
    Q_OBJECT

    static NodeInfo example()
    {
        return {*NodeId::parse(u"node-1"_s),
                u"0.1.0"_s,
                Timestamp(1'795'544'208'539ms),
                12,
                34,
                5.5,
                7ms,
                8'000'000'000,
                false,
                false};
    }

private Q_SLOTS:
    void itReadsAsTheDocumentationSays()
    {
        const QJsonObject json = toJson(example());
        QCOMPARE(json.keys(),
                 (QStringList{u"connections"_s, u"eventLoopLag"_s, u"members"_s, u"memoryBytes"_s,
                              u"messagesPerSecond"_s, u"node"_s, u"reachable"_s, u"startedAt"_s,
                              u"storeAvailable"_s, u"version"_s}));
        QCOMPARE(json["startedAt"_L1].toInteger(), 1'795'544'208'539);
        QCOMPARE(json["eventLoopLag"_L1].toInteger(), 7);
    }

    void whatIsWrittenCanBeRead()
    {
        const NodeInfo plain{*NodeId::parse(u"a"_s), QString(), Timestamp()};
        for (const NodeInfo &info : {example(), plain}) {
            const auto read = nodeInfoFrom(toJson(info));
            QVERIFY(read);
            QVERIFY(*read == info);
        }
    }

    void otherMembersAreIgnored()
    {
        QJsonObject json = toJson(example());
        json.insert(u"colour"_s, u"red"_s);
        QVERIFY(nodeInfoFrom(json));
    }

    void aWrongMemberIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        for (const QString &name : toJson(example()).keys()) {
            QTest::addRow("%s left out", qPrintable(name)) << name << QJsonValue(QJsonValue::Undefined);
            QTest::addRow("%s is an array", qPrintable(name)) << name << QJsonValue(QJsonArray());
        }
        QTest::newRow("node is empty") << u"node"_s << QJsonValue(QString());
        QTest::newRow("connections is negative") << u"connections"_s << QJsonValue(-1);
        QTest::newRow("members is broken") << u"members"_s << QJsonValue(1.5);
        QTest::newRow("memoryBytes is huge") << u"memoryBytes"_s << QJsonValue(1e300);
        QTest::newRow("storeAvailable is a number") << u"storeAvailable"_s << QJsonValue(1);
    }
    void aWrongMemberIsNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonValue, value);
        QJsonObject json = toJson(example());
        json.insert(name, value); // undefined removes it
        const auto read = nodeInfoFrom(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidFrame);
        QVERIFY2(read.error().detail.startsWith(name + u" is not "_s), qPrintable(read.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestNodeInfo)
#include "tst_node_info.moc"
