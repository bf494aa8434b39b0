// SPDX-License-Identifier: MIT
#include "server/admin/room_views.h"
#include "server/store/local_broker.h"
#include "server/store/local_store.h"
#include "tests/support/test_node.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Tells what a test has it tell.
class ToldEvents final : public RoomEvents
{
public:
    Task<> subscribe(RoomEventsListener &who) override
    {
        listener = &who;
        co_return Result<>{};
    }
    void unsubscribe(RoomEventsListener &) override { listener = nullptr; }

    RoomEventsListener *listener = nullptr;
};

} // namespace

class TestRoomViews : public QObject
{
    Q_OBJECT

    struct World {
        World()
            : shared(std::make_shared<LocalStore>(&broker))
            , node(shared, broker, TestNode::Answers::Later)
            , directory(node.rooms.index(), NodeId::parse(u"one"_s).value())
        {
        }

        void add(QByteArrayView room) { QVERIFY(await(shared->addRoom(roomNamed(room)))); }
        std::shared_ptr<LiveView> loaded(std::shared_ptr<LiveView> view)
        {
            [this, view] { QVERIFY(await(view->load())); }();
            return view;
        }

        LocalBroker broker;
        std::shared_ptr<LocalStore> shared;
        TestNode node;
        Directory directory;
        ToldEvents events;
    };
    std::unique_ptr<World> m_world;

    static QStringList keysIn(const QByteArray &snapshot, const QString &key)
    {
        QStringList keys;
        for (const QJsonValue &row : jsonValue(QByteArray('{' + snapshot + '}'))["rows"_L1].toArray())
            keys << row[key].toString();
        return keys;
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void whatIsHeardWhileReadingComesAfterIt()
    {
        m_world->add("attic");
        const auto view = m_world->loaded(std::make_shared<RoomsView>(m_world->node.rooms, m_world->events,
                                                                      m_world->directory, LiveWindow()));
        m_world->events.listener->onChangesMissed();
        m_world->node.store.hold();
        Outcome refreshed(view->refresh());
        m_world->events.listener->onRoomAdded({roomNamed("cellar"), currentTime()});
        m_world->node.store.release();
        QTRY_VERIFY(refreshed.isReady());
        QCOMPARE(keysIn(view->snapshot(), u"room"_s), (QStringList{u"attic"_s, u"cellar"_s}));
    }

    void ofTwoReadingsTheLaterOneCounts_data()
    {
        QTest::addColumn<bool>("isLaterOneAnswered");
        QTest::newRow("it is answered") << true;
        QTest::newRow("it fails") << false;
    }
    void ofTwoReadingsTheLaterOneCounts()
    {
        QFETCH(const bool, isLaterOneAnswered);
        m_world->add("attic");
        const auto view = m_world->loaded(std::make_shared<RoomsView>(m_world->node.rooms, m_world->events,
                                                                      m_world->directory, LiveWindow()));
        RoomEventsListener &listener = *m_world->events.listener;
        DeferredStore &store = m_world->node.store;
        store.hold();
        listener.onChangesMissed();
        Outcome first(view->refresh());
        listener.onChangesMissed();
        m_world->add("annex");
        store.setService(isLaterOneAnswered ? DeferredStore::Service::Available
                                            : DeferredStore::Service::Unavailable);
        Outcome second(view->refresh());
        listener.onRoomAdded({roomNamed("cellar"), currentTime()});
        store.releaseOne();
        QVERIFY(first.isReady() && first.result());
        store.releaseOne();
        QVERIFY(second.isReady());
        QCOMPARE(second.result().has_value(), isLaterOneAnswered);

        store.setService(DeferredStore::Service::Available);
        store.release();
        const QStringList heard{u"annex"_s, u"attic"_s, u"cellar"_s};
        if (isLaterOneAnswered) {
            QCOMPARE(keysIn(view->snapshot(), u"room"_s), heard);
            return;
        }
        m_world->add("cellar"); // what was told has been so in the store
        QVERIFY(await(view->refresh()));
        QCOMPARE(keysIn(view->snapshot(), u"room"_s), heard);
    }

    void membersAreReadTheSameWay()
    {
        m_world->add("attic");
        LiveWindow window;
        window.room = roomNamed("attic");
        const auto view = m_world->loaded(std::make_shared<MembersView>(
            m_world->node.rooms, m_world->events, m_world->directory, JoinedAtUnit::Seconds, window));
        RoomEventsListener &listener = *m_world->events.listener;
        const Member member{ConnectionId::create(), NodeId::parse(u"two"_s).value(), currentTime()};
        m_world->node.store.hold();
        listener.onChangesMissed();
        Outcome first(view->refresh());
        listener.onChangesMissed();
        Outcome second(view->refresh());
        listener.onMemberPut(*window.room, member, 1);
        m_world->node.store.release();
        QTRY_VERIFY(first.isReady() && second.isReady());
        QCOMPARE(keysIn(view->snapshot(), u"id"_s), QStringList{member.id.toString()});
    }
};

QTEST_GUILESS_MAIN(TestRoomViews)
#include "tst_room_views.moc"
