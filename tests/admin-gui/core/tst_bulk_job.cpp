// SPDX-License-Identifier: MIT
#include "admin-gui/core/bulk_job.h"
#include "tests/support/fake_admin_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<BulkItem> removals(int count)
{
    QList<BulkItem> items;
    for (int i = 0; i < count; ++i) {
        const QString id = QString::number(i);
        items.append({id, u"chatRoom.removeMember"_s, {{u"connectionId"_s, id}}});
    }
    return items;
}

QString verdict(const QJsonObject &result)
{
    return result["wasRemoved"_L1].toBool() ? QString() : u"was no member"_s;
}

} // namespace

class TestBulkJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsEachThatFailedAndWhy();
    void startsNothingMoreOnceCancelled();
    void isOverAtOnceWithNothingToDo();
    void bearsManyItemsWithoutAConnection();

private:
    std::unique_ptr<FakeAdminServer> m_server;
    std::unique_ptr<AdminClient> m_client;
};

void TestBulkJob::init()
{
    m_server = std::make_unique<FakeAdminServer>();
    m_client = std::make_unique<AdminClient>(AdminEndpoint{QUrl(m_server->url()), {u"secret"_s, {}, {}}, {}});
    m_client->start();
    QTRY_COMPARE(m_client->state(), AdminClient::State::Ready);
}

void TestBulkJob::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestBulkJob::tellsEachThatFailedAndWhy()
{
    m_server->answer(u"chatRoom.removeMember"_s, [](const QJsonObject &params) {
        const int number = params["connectionId"_L1].toString().toInt();
        if (number == 7)
            return FakeAdminServer::refusal(u"104"_s, u"connection does not exist"_s, u"7"_s);
        return QJsonObject{{u"wasRemoved"_s, number != 3}};
    });
    BulkJob job(*m_client, u"Removing"_s, removals(50), verdict);
    QSignalSpy finished(&job, &BulkJob::finished);
    QSignalSpy progressed(&job, &BulkJob::progressed);
    job.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(progressed.count(), 50);
    QCOMPARE(job.done(), 50);
    QCOMPARE(job.succeeded().size(), 48);
    QCOMPARE(job.failures().size(), 2);
    QCOMPARE(job.failures()[0].item.label, u"3"_s);
    QCOMPARE(job.failures()[0].reason, u"was no member"_s);
    QCOMPARE(job.failures()[1].item.label, u"7"_s);
    QVERIFY(job.failures()[1].reason.contains(u"104"_s));
}

void TestBulkJob::startsNothingMoreOnceCancelled()
{
    m_server->answer(u"chatRoom.removeMember"_s, QJsonObject{{u"wasRemoved"_s, true}});
    BulkJob job(*m_client, u"Removing"_s, removals(500), verdict);
    QSignalSpy finished(&job, &BulkJob::finished);
    connect(&job, &BulkJob::progressed, &job, [&job] {
        if (job.done() == 10)
            job.cancel();
    });
    job.start();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(job.isCancelled());
    QVERIFY(job.done() >= 10);
    QVERIFY(job.done() < 100);
    QCOMPARE(job.succeeded().size(), job.done());
    QCOMPARE(m_server->calls(u"chatRoom.removeMember"_s).size(), job.done());
}

void TestBulkJob::isOverAtOnceWithNothingToDo()
{
    BulkJob job(*m_client, u"Removing"_s, {}, verdict);
    QSignalSpy finished(&job, &BulkJob::finished);
    job.start();
    QCOMPARE(finished.count(), 1);
}

void TestBulkJob::bearsManyItemsWithoutAConnection()
{
    m_client->stop();
    BulkJob job(*m_client, u"Removing"_s, removals(100000), verdict);
    QSignalSpy finished(&job, &BulkJob::finished);
    job.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(job.failures().size(), 100000);
}

QTEST_GUILESS_MAIN(TestBulkJob)
#include "tst_bulk_job.moc"
