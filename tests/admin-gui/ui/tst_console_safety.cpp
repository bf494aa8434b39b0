// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps an operator from doing more than was meant, against a server that can be slow, refuse and lie.
#include "admin-gui/ui/connections_page.h"
#include "tests/support/console_fixture.h"
#include "tests/support/fake_admin_server.h"

#include <QJsonArray>
#include <QMessageBox>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject rowOf(const QString &topic, int number)
{
    if (topic == u"rooms"_s)
        return {{u"room"_s, u"room-%1"_s.arg(number)}, {u"membersCount"_s, 3}, {u"createdAt"_s, 1}};
    return {{u"id"_s, u"id-%1"_s.arg(number, 5, 10, QChar(u'0'))}, {u"joinedAt"_s, 1}};
}

/// Tables of which the rows are made up, and calls that work.
class MadeUpServer : public FakeAdminServer
{
public:
    QHash<QString, int> counts{{u"rooms"_s, 3}, {u"room"_s, 5}, {u"connections"_s, 5}};
    int membersCount = 3;

    MadeUpServer()
    {
        answer(u"subscribe"_s, [this](const QJsonObject &params) {
            const QString topic = params["topic"_L1].toString();
            if (!m_topics.contains(topic))
                m_topics.append(topic);
            return snapshot(topic, params);
        });
        showEverything();
        answer(u"chatRoom.roomStatus"_s, [this](const QJsonObject &params) {
            return QJsonObject{{u"room"_s, params["room"_L1]}, {u"membersCount"_s, membersCount}};
        });
        answer(u"chatRoom.members"_s, [this](const QJsonObject &params) {
            QJsonObject page = snapshot(u"room"_s, params);
            page.insert("members"_L1, page.take("rows"_L1));
            return page;
        });
        answer(u"chatRoom.removeMember"_s, QJsonObject{{u"wasRemoved"_s, true}});
        answer(u"chatRoom.destroy"_s, QJsonObject{{u"existed"_s, true}});
        answer(u"connection.disconnect"_s, QJsonObject{{u"disconnected"_s, true}});
    }

    void showEverything()
    {
        answer(u"updateSubscription"_s, [this](const QJsonObject &params) {
            return snapshot(m_topics.value(params["subscription"_L1].toInt() - 1), params);
        });
    }
    void refuseFilters()
    {
        answer(u"updateSubscription"_s, [this](const QJsonObject &params) {
            if (params.contains("filter"_L1))
                return refusal(u"105"_s, u"store unavailable"_s, {});
            return snapshot(m_topics.value(params["subscription"_L1].toInt() - 1), params);
        });
    }

private:
    QJsonObject snapshot(const QString &topic, const QJsonObject &params)
    {
        const int total = counts.value(topic);
        const int first = params["offset"_L1].toInt();
        const int last = std::min(total, first + params["limit"_L1].toInt(100));
        QJsonArray rows;
        for (int i = first; i < last; ++i)
            rows.append(rowOf(topic, i));
        return {{u"subscription"_s, int(m_topics.indexOf(topic)) + 1},
                {u"topic"_s, topic},
                {u"total"_s, total},
                {u"rows"_s, rows}};
    }

    QStringList m_topics; ///< Subscription 1 is the first.
};

} // namespace

class TestConsoleSafety : public QObject, protected ConsoleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void removesNobodyWhileAnotherFilterIsOnItsWay();
    void destroysNothingWhileAnotherFilterIsOnItsWay();
    void disconnectsNobodyWhileAnotherFilterIsOnItsWay();
    void saysThatAFilterWasRefused();
    void asksTheServerHowManyMembersAreAffected();
    void asksForTheNameWhenNobodyKnowsHowMany();
    void saysHowManyOfTheSelectedItRemoves();
    void removesAllThatMatchInstead();
    void saysHowManyOfTheSelectedItDisconnects();
    void asksBeforeItClosesWhileAJobRuns();
    void closesWhenTheJobIsDone();
    void staysOpenWhenTheJobFailed();
    void takesNoJobToAnotherServer();

private:
    QString question() { return visibleQuestion().findChild<QLabel *>()->text(); }
    QPushButton *closeButton(const QString &name) { return m_window->findChild<QPushButton *>(name); }
    void removeAll();

    std::unique_ptr<MadeUpServer> m_server;
};

void TestConsoleSafety::init()
{
    m_server = std::make_unique<MadeUpServer>();
    QVERIFY(openWindow());
    QVERIFY(connectTo(QUrl(m_server->url()), u"secret"_s));
    showRooms();
    QTRY_VERIFY(rooms().liveModel().isCurrent());
}

void TestConsoleSafety::cleanup()
{
    closeWindow();
    m_server.reset();
}

/// Starts a job of 600 calls.
void TestConsoleSafety::removeAll()
{
    m_server->counts[u"room"_s] = 600;
    QVERIFY(selectRoom(u"room-0"_s));
    command(u"Remove all that match"_s).trigger();
    answer(u"room-0"_s);
    QTRY_VERIFY(!m_server->calls(u"chatRoom.removeMember"_s).isEmpty());
}

void TestConsoleSafety::removesNobodyWhileAnotherFilterIsOnItsWay()
{
    QVERIFY(selectRoom(u"room-0"_s));
    members().selectRow(1);
    QVERIFY(command(u"Remove members"_s).isEnabled());
    QVERIFY(command(u"Remove all that match"_s).isEnabled());
    m_server->ignore(u"updateSubscription"_s);
    members().liveModel().setQuery({{u"room"_s, u"room-0"_s}, {u"filter"_s, u"x"_s}});
    QVERIFY(members().liveModel().index(1, 0).data(LiveModel::StaleRole).toBool());
    for (const QString &text : {u"Remove members"_s, u"Remove all that match"_s}) {
        QVERIFY(!command(text).isEnabled());
        QVERIFY2(command(text).statusTip().contains(u"loaded"_s), qUtf8Printable(command(text).statusTip()));
    }
    QTest::keyClick(&members(), Qt::Key_Delete);
    QVERIFY(!visibleQuestion().isVisible());
}

void TestConsoleSafety::destroysNothingWhileAnotherFilterIsOnItsWay()
{
    rooms().selectRow(1);
    QVERIFY(command(u"Destroy"_s).isEnabled());
    m_server->ignore(u"updateSubscription"_s);
    rooms().liveModel().setQuery({{u"filter"_s, u"x"_s}});
    QVERIFY(rooms().liveModel().index(1, 0).data(LiveModel::StaleRole).toBool());
    QVERIFY(!command(u"Destroy"_s).isEnabled());
}

void TestConsoleSafety::disconnectsNobodyWhileAnotherFilterIsOnItsWay()
{
    m_window->showPage(2);
    auto &table = *page<ConnectionsPage>()->table();
    QTRY_COMPARE(table.liveModel().rowCount(), 5);
    table.selectRow(1);
    QVERIFY(command(u"Disconnect for good"_s).isEnabled());
    m_server->ignore(u"updateSubscription"_s);
    table.liveModel().setQuery({{u"filter"_s, u"x"_s}});
    QVERIFY(!command(u"Disconnect for good"_s).isEnabled());
    QTest::keyClick(&table, Qt::Key_Delete);
    QVERIFY(!visibleQuestion().isVisible());
}

void TestConsoleSafety::saysThatAFilterWasRefused()
{
    rooms().selectRow(1);
    m_server->refuseFilters();
    rooms().liveModel().setQuery({{u"filter"_s, u"x"_s}});
    QTRY_VERIFY2(rooms().summary({}).contains(u"store unavailable"_s), qUtf8Printable(rooms().summary({})));
    QVERIFY(rooms().liveModel().isLive());
    QVERIFY(rooms().liveModel().index(1, 0).data(LiveModel::StaleRole).toBool());
    QVERIFY(!command(u"Destroy"_s).isEnabled());
    QVERIFY(command(u"Destroy"_s).statusTip().contains(u"not what was asked for"_s));
    rooms().liveModel().setQuery({});
    QTRY_VERIFY(rooms().liveModel().isCurrent());
    rooms().selectRow(1);
    QVERIFY(command(u"Destroy"_s).isEnabled());
}

void TestConsoleSafety::asksTheServerHowManyMembersAreAffected()
{
    // The row says 3, as it would after it was scrolled away.
    m_server->membersCount = 4711;
    rooms().selectRow(1);
    command(u"Destroy"_s).trigger();
    QTRY_VERIFY(visibleQuestion().isVisible());
    QVERIFY2(question().contains(u"4711"_s), qUtf8Printable(question()));
    QTest::keyClick(visibleQuestion().findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(visibleQuestion().isVisible());
    answer(u"room-1"_s);
    QTRY_COMPARE(m_server->calls(u"chatRoom.destroy"_s).size(), 1);
}

void TestConsoleSafety::asksForTheNameWhenNobodyKnowsHowMany()
{
    m_server->answer(u"chatRoom.roomStatus"_s, [](const QJsonObject &) {
        return FakeAdminServer::refusal(u"105"_s, u"store unavailable"_s, {});
    });
    rooms().selectRow(1);
    command(u"Destroy"_s).trigger();
    QTRY_VERIFY(visibleQuestion().isVisible());
    QVERIFY(!visibleQuestion().findChild<QPushButton *>(u"accept"_s)->isEnabled());
    answer(u"room-1"_s);
    QTRY_COMPARE(m_server->calls(u"chatRoom.destroy"_s).size(), 1);
}

void TestConsoleSafety::saysHowManyOfTheSelectedItRemoves()
{
    m_server->counts[u"room"_s] = 600;
    QVERIFY(selectRoom(u"room-0"_s));
    members().selectAll();
    command(u"Remove members"_s).trigger();
    const int known = int(members().selectedKeys(u"id"_s).size());
    QVERIFY(known < 600);
    QVERIFY2(question().contains(u"%1 of the 600"_s.arg(known)), qUtf8Printable(question()));
    answer({});
    QTRY_COMPARE(m_server->calls(u"chatRoom.removeMember"_s).size(), known);
    QTRY_VERIFY(!page<BulkBar>()->isBusy());
    QCOMPARE(m_server->calls(u"chatRoom.removeMember"_s).size(), known);
}

void TestConsoleSafety::removesAllThatMatchInstead()
{
    m_server->counts[u"room"_s] = 600;
    QVERIFY(selectRoom(u"room-0"_s));
    members().selectAll();
    command(u"Remove members"_s).trigger();
    auto *other = visibleQuestion().findChild<QPushButton *>(u"other"_s);
    QVERIFY(other->isVisible());
    QVERIFY(other->text().contains(u"600"_s));
    other->click();
    QVERIFY2(question().contains(u"600"_s), qUtf8Printable(question()));
    answer(u"room-0"_s);
    QTRY_COMPARE(m_server->calls(u"chatRoom.removeMember"_s).size(), 600);

    members().clearSelection();
    members().selectRow(0);
    command(u"Remove members"_s).trigger();
    QVERIFY(!other->isVisible());
}

void TestConsoleSafety::saysHowManyOfTheSelectedItDisconnects()
{
    m_server->counts[u"connections"_s] = 600;
    m_window->showPage(2);
    auto &table = *page<ConnectionsPage>()->table();
    QTRY_COMPARE(table.liveModel().rowCount(), 600);
    table.selectAll();
    command(u"Disconnect"_s).trigger();
    const qsizetype known = table.selectedKeys(u"id"_s).size();
    QVERIFY2(question().contains(u"%1 of the 600"_s.arg(known)), qUtf8Printable(question()));
}

void TestConsoleSafety::asksBeforeItClosesWhileAJobRuns()
{
    m_server->ignore(u"chatRoom.removeMember"_s);
    removeAll();
    QVERIFY(!m_window->close());
    QTRY_VERIFY(closeButton(u"stay"_s));
    QVERIFY(m_window->findChild<QMessageBox *>()->text().contains(u"Removing from room-0"_s));
    closeButton(u"stay"_s)->click();
    QTRY_VERIFY(!closeButton(u"stay"_s));
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->close());
    closeButton(u"closeNow"_s)->click();
    QVERIFY(!m_window->isVisible());
    const auto calls = m_server->calls(u"chatRoom.removeMember"_s).size();
    QVERIFY(calls < 600);
}

void TestConsoleSafety::closesWhenTheJobIsDone()
{
    bool isClosed = true;
    m_server->answer(u"chatRoom.removeMember"_s, [&](const QJsonObject &) {
        if (isClosed) { // With the first call.
            isClosed = m_window->close();
            if (auto *wait = closeButton(u"closeWhenDone"_s))
                wait->click();
        }
        return QJsonObject{{u"wasRemoved"_s, true}};
    });
    removeAll();
    QVERIFY(!isClosed);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_server->calls(u"chatRoom.removeMember"_s).size(), 600);
}

void TestConsoleSafety::staysOpenWhenTheJobFailed()
{
    m_server->ignore(u"chatRoom.removeMember"_s);
    removeAll();
    QVERIFY(!m_window->close());
    closeButton(u"closeWhenDone"_s)->click();
    m_server->stop();
    QTRY_VERIFY(!page<BulkBar>()->isBusy());
    QTRY_VERIFY2(notice().contains(u"Not closed"_s), qUtf8Printable(notice()));
    QVERIFY(m_window->isVisible());
}

void TestConsoleSafety::takesNoJobToAnotherServer()
{
    m_server->ignore(u"chatRoom.removeMember"_s);
    removeAll();
    for (int waiting = 0; waiting < 20; ++waiting) {
        members().selectRow(waiting);
        command(u"Remove members"_s).trigger();
        answer({});
    }
    MadeUpServer other;
    QVERIFY(connectTo(QUrl(other.url()), u"secret"_s, u"Other"_s));
    QTRY_VERIFY(!page<BulkBar>()->isBusy());
    QTRY_VERIFY(rooms().liveModel().isCurrent());
    QVERIFY(other.calls(u"chatRoom.removeMember"_s).isEmpty());
}

QTEST_MAIN(TestConsoleSafety)
#include "tst_console_safety.moc"
