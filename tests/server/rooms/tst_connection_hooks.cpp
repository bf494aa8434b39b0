// SPDX-License-Identifier: MIT
#include "server/rooms/connection_hooks.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestConnectionHooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_seen.clear(); }

    void run_inTheOrderOfPriorities();
    void aNameAgain_replaces();
    void missingOnes_areLeftOut();
    void aHookMayRemoveItself();

private:
    std::function<void(ConnectionId)> note(const QString &word)
    {
        return [this, word](ConnectionId) { m_seen.append(word); };
    }

    QStringList m_seen;
    const ConnectionId m_id = ConnectionId::create();
};

void TestConnectionHooks::run_inTheOrderOfPriorities()
{
    ConnectionHooks hooks;
    hooks.add({.name = u"late"_s, .priority = 200, .create = note(u"late"_s)});
    hooks.add({.name = u"first"_s, .create = note(u"first"_s)});
    hooks.add({.name = u"second"_s, .create = note(u"second"_s)});
    hooks.runCreate(m_id);
    QCOMPARE(m_seen, (QStringList{u"first"_s, u"second"_s, u"late"_s}));
}

void TestConnectionHooks::aNameAgain_replaces()
{
    ConnectionHooks hooks;
    hooks.add({.name = u"a"_s, .destroy = note(u"old"_s)});
    hooks.add({.name = u"a"_s, .destroy = note(u"new"_s)});
    hooks.runDestroy(m_id);
    QCOMPARE(m_seen, QStringList{u"new"_s});
    hooks.remove(u"a"_s);
    hooks.runDestroy(m_id);
    QCOMPARE(m_seen.size(), 1);
}

void TestConnectionHooks::missingOnes_areLeftOut()
{
    ConnectionHooks hooks;
    hooks.add({.name = u"a"_s, .create = note(u"created"_s)});
    hooks.runDestroy(m_id);
    QCOMPARE(m_seen, QStringList());
}

void TestConnectionHooks::aHookMayRemoveItself()
{
    ConnectionHooks hooks;
    hooks.add({.name = u"once"_s, .create = [&](ConnectionId id) {
                   hooks.remove(u"once"_s);
                   note(u"once"_s)(id);
               }});
    hooks.add({.name = u"other"_s, .create = note(u"other"_s)});
    hooks.runCreate(m_id);
    hooks.runCreate(m_id);
    QCOMPARE(m_seen, (QStringList{u"once"_s, u"other"_s, u"other"_s}));
}

QTEST_GUILESS_MAIN(TestConnectionHooks)
#include "tst_connection_hooks.moc"
