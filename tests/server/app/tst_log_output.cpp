// SPDX-License-Identifier: MIT
#include "server/app/log_output.h"

#include "shared/logging.h"

#include <QTest>

#include <thread>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestLogOutput : public QObject
{
    Q_OBJECT

    QStringList m_told;
    QtMessageHandler m_before = nullptr;

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_before = qInstallMessageHandler(nullptr);
        setUpLogging(LogLevel::Info, LogFormat::Text);
        setLogTap([this](QtMsgType type, const QMessageLogContext &context, const QString &message) {
            m_told << logLevelName(type) + u' ' + QString::fromLatin1(context.category) + u' ' + message;
        });
    }
    void cleanup()
    {
        setLogTap({});
        qInstallMessageHandler(m_before);
    }

    void theTapIsToldOfEachLine_data()
    {
        QTest::addColumn<LogFormat>("format");
        QTest::newRow("text") << LogFormat::Text;
        QTest::newRow("json") << LogFormat::Json;
    }
    void theTapIsToldOfEachLine()
    {
        QFETCH(LogFormat, format);
        setUpLogging(LogLevel::Info, format);
        qCWarning(logNet, "one");
        qCWarning(logRooms, "two");
        qCDebug(logRooms, "nobody asked for this");
        QCOMPARE(m_told, (QStringList{u"warning confab.net one"_s, u"warning confab.rooms two"_s}));
    }

    void withoutATapNobodyIsTold()
    {
        setLogTap({});
        qCWarning(logNet, "one");
        QVERIFY(m_told.isEmpty());
    }

    void whatTheTapLogsIsNotToldToIt()
    {
        int told = 0;
        setLogTap([&told](QtMsgType, const QMessageLogContext &, const QString &) {
            ++told;
            qCWarning(logNet, "from inside");
        });
        qCWarning(logNet, "one");
        QCOMPARE(told, 1);
        qCWarning(logNet, "two");
        QCOMPARE(told, 2);
    }

    void aTapMayEndItself()
    {
        setLogTap([this](QtMsgType, const QMessageLogContext &, const QString &message) {
            m_told << message;
            setLogTap({});
        });
        qCWarning(logNet, "one");
        qCWarning(logNet, "two");
        QCOMPARE(m_told, QStringList{u"one"_s});
    }

    void otherThreadsAreNotTold()
    {
        std::thread([] { qCWarning(logNet, "elsewhere"); }).join();
        qCWarning(logNet, "here");
        QCOMPARE(m_told, QStringList{u"warning confab.net here"_s});
    }
};

QTEST_GUILESS_MAIN(TestLogOutput)
#include "tst_log_output.moc"
