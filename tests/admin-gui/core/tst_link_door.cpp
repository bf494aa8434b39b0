// SPDX-License-Identifier: MIT
#include "admin-gui/core/link_door.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestLinkDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsALinkToWhoListens();
    void findsNobody();
    void takesNothingThatIsNoLink();
    void closesOnWhoSendsTooMuch();
    void opensWhereOneWasKilled();
    void leavesTheFirstItsPlace();

private:
    QString path() const { return m_folder.filePath(u"door"_s); }
    /// Hands over in another thread, as another process would: it blocks, and the door needs the event loop.
    bool hand(const QString &link, const QString &token = {}) const;

    QTemporaryDir m_folder;
};

bool TestLinkDoor::hand(const QString &link, const QString &token) const
{
    auto answer = std::async(std::launch::async, [=, this] { return LinkDoor::hand(path(), link, token); });
    const bool isDone = QTest::qWaitFor(
        [&] { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 10000);
    return isDone && answer.get();
}

void TestLinkDoor::handsALinkToWhoListens()
{
    LinkDoor door(path());
    door.open();
    QSignalSpy links(&door, &LinkDoor::linkCame);
    QVERIFY(hand(u"confab://chat.example"_s, u"leave"_s));
    QTRY_COMPARE(links.size(), 1);
    QCOMPARE(links[0][0].toUrl(), QUrl(u"wss://chat.example:8090/admin"_s));
    QCOMPARE(links[0][1].toString(), u"leave"_s);
    QVERIFY(hand(u"confab://other.example"_s));
    QTRY_COMPARE(links.size(), 2);
    QCOMPARE(links[1][1].toString(), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(path()).permissions() & others, QFile::Permissions());
}

void TestLinkDoor::findsNobody()
{
    QVERIFY(!LinkDoor::hand(path(), u"confab://chat.example"_s, {}));
}

void TestLinkDoor::takesNothingThatIsNoLink()
{
    LinkDoor door(path());
    door.open();
    QSignalSpy links(&door, &LinkDoor::linkCame);
    QVERIFY(!hand(u"confab://chat.example/steal"_s));
    QVERIFY(!hand(QString()));
    QVERIFY(hand(u"confab://chat.example"_s));
    QTRY_COMPARE(links.size(), 1);
}

void TestLinkDoor::closesOnWhoSendsTooMuch()
{
    LinkDoor door(path());
    door.open();
    QLocalSocket socket;
    socket.connectToServer(path());
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
}

void TestLinkDoor::opensWhereOneWasKilled()
{
    {
        // What a killed process leaves: the file of a socket that nobody listens on.
        QLocalServer killed;
        QVERIFY(killed.listen(path()));
        QVERIFY(QFile::rename(path(), m_folder.filePath(u"kept"_s)));
    }
    QVERIFY(QFile::rename(m_folder.filePath(u"kept"_s), path()));
    LinkDoor door(path());
    door.open();
    QVERIFY(hand(u"confab://chat.example"_s));
}

void TestLinkDoor::leavesTheFirstItsPlace()
{
    LinkDoor first(path());
    first.open();
    LinkDoor second(path());
    second.open();
    QSignalSpy links(&first, &LinkDoor::linkCame);
    QVERIFY(hand(u"confab://chat.example"_s));
    QTRY_COMPARE(links.size(), 1);
}

QTEST_GUILESS_MAIN(TestLinkDoor)
#include "tst_link_door.moc"
