// SPDX-License-Identifier: MIT
#include "admin-cli/event_lines.h"

#include "admin-cli/rows.h"

#include <QDateTime>

#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRooms = 1000;
constexpr int lastAuditEntries = 10;
// So many rooms are looked for at once when they leave the window.
constexpr qsizetype mostQuestions = 50;

} // namespace

EventLines::EventLines(Context &context, WatchLoop &loop)
    : m_context(context)
    , m_rooms(context.client().subscribe(u"rooms"_s, {{u"limit"_s, mostRooms}}))
    , m_audit(context.client().subscribe(u"audit"_s, {{u"limit"_s, lastAuditEntries}}))
{
    connect(m_rooms.get(), &AdminSubscription::snapshotReceived, this, &EventLines::onSnapshot);
    connect(m_rooms.get(), &AdminSubscription::changed, this, &EventLines::onChanged);
    connect(m_rooms.get(), &AdminSubscription::failed, &loop, &WatchLoop::fail);
    connect(m_audit.get(), &AdminSubscription::failed, this, &EventLines::onAuditFailed);
    connect(m_audit.get(), &AdminSubscription::entriesReceived, this, [this](const QJsonArray &entries) {
        for (const QJsonObject &entry : objectsIn(entries))
            print(u"audit"_s, entry, auditLine(entry));
    });
    connect(&loop, &WatchLoop::reconnecting, this, [this](const QString &reason) {
        m_context.output().note(Cli::tr("reconnecting… %1").arg(reason));
    });
}

void EventLines::onAuditFailed(const AdminError &error)
{
    m_context.output().note(
        Cli::tr("events of rooms only, for the audit is not to be had: %1").arg(adminErrorText(error)));
}

void EventLines::onSnapshot()
{
    followEdge();
    const QList<QJsonObject> &rows = m_rooms->table().rows();
    if (!std::exchange(m_hasBegun, true)) {
        for (const QJsonObject &row : rows)
            m_counts.insert(row["room"_L1].toString(), row["membersCount"_L1].toInteger());
        return;
    }
    // What happened while there was no connection.
    QStringList missing;
    for (const QString &room : m_counts.keys()) {
        if (m_rooms->table().indexOf(room) < 0)
            missing.append(room);
    }
    tellMissing(missing);
    for (const QJsonObject &row : rows)
        tellRoom(row);
}

void EventLines::onChanged(const QList<RowStep> &steps)
{
    followEdge();
    QStringList missing;
    for (const RowStep &step : steps) {
        if (step.kind == RowStep::Kind::Removed)
            missing.append(step.row["room"_L1].toString());
    }
    tellMissing(missing);
    for (const RowStep &step : steps) {
        if (step.kind != RowStep::Kind::Removed)
            tellRoom(step.row);
    }
}

void EventLines::followEdge()
{
    m_edge.follow(m_rooms->table());
    if (m_edge.isPartial() && !std::exchange(m_isEdgeNoted, true))
        m_context.output().note(
            Cli::tr("too many rooms to watch them all; these are the first %1").arg(mostRooms));
}

void EventLines::tellRoom(const QJsonObject &row)
{
    const QString room = row["room"_L1].toString();
    const qint64 count = row["membersCount"_L1].toInteger();
    const auto known = m_counts.constFind(room);
    const bool isNew = known == m_counts.cend();
    const qint64 before = isNew ? 0 : *known;
    m_counts.insert(room, count);
    if (isNew && !m_edge.isNew(room))
        return; // others made room for it in the window
    if (isNew)
        print(u"roomAdded"_s, {{u"room"_s, room}}, Cli::tr("room %1 was added").arg(room));
    if (count != before)
        //: The name, “5 members”, a sign, and by how many there are more or less: “room lobby has 5 members
        //: (+1)”
        print(u"membersCount"_s, {{u"room"_s, room}, {u"membersCount"_s, count}, {u"before"_s, before}},
              Cli::tr("room %1 has %2 (%3%4)")
                  .arg(room, membersText(count), count > before ? u"+"_s : QString(),
                       QString::number(count - before)));
}

void EventLines::tellMissing(const QStringList &rooms)
{
    qsizetype questions = 0;
    for (const QString &room : rooms) {
        m_counts.remove(room);
        if (m_edge.isGone(room))
            tellRemoval(room);
        else if (++questions <= mostQuestions)
            askAbout(this, room);
    }
}

QCoro::Task<> EventLines::askAbout(QPointer<EventLines> self, QString room)
{
    AdminClient &client = self->m_context.client();
    const QJsonObject params{{u"room"_s, room}};
    const auto answer = co_await client.call(u"chatRoom.exists"_s, params);
    const bool isGone = answer && !(*answer)["found"_L1].toBool(true);
    if (self && isGone)
        self->tellRemoval(room);
}

void EventLines::tellRemoval(const QString &room)
{
    print(u"roomDestroyed"_s, {{u"room"_s, room}}, Cli::tr("room %1 was destroyed").arg(room));
}

void EventLines::print(const QString &event, QJsonObject facts, const QString &sentence) const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (m_context.output().isJson()) {
        facts.insert("event"_L1, event);
        if (!facts.contains("time"_L1))
            facts.insert("time"_L1, now);
        m_context.output().json(facts);
        return;
    }
    const bool hasTime = event == "audit"_L1;
    m_context.output().line(hasTime ? sentence : clockText(now) + u' ' + sentence);
}

} // namespace confab
