// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/removals.h"

#include "admin-gui/ui/bulk_bar.h"

#include <QUndoCommand>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int secondsToUndo = 10;

QList<BulkItem> itemsOf(const QString &method, const QString &room, const QStringList &ids,
                        const QString &reason = {})
{
    QList<BulkItem> items;
    for (const QString &id : ids) {
        QJsonObject params{{u"room"_s, room}, {u"connectionId"_s, id}};
        if (!reason.isEmpty())
            params.insert(u"reason"_s, reason);
        items.append({id, method, params});
    }
    return items;
}

QStringList labelsOf(const QList<BulkItem> &items)
{
    QStringList labels;
    for (const BulkItem &item : items)
        labels.append(item.label);
    return labels;
}

} // namespace

class Removals::Command : public QUndoCommand
{
public:
    Command(Removals &removals, QString room, QStringList ids)
        : QUndoCommand(Removals::tr("removal of %n members from %1", nullptr, int(ids.size())).arg(room))
        , m_removals(removals)
        , m_room(std::move(room))
        , m_ids(std::move(ids))
    {
    }

    // Pushing does it once more: it has been done.
    void redo() override {}

    void undo() override
    {
        m_removals.addBack(m_room, m_ids);
        setObsolete(true);
    }

private:
    Removals &m_removals;
    const QString m_room;
    const QStringList m_ids;
};

Removals::Removals(ConsoleContext context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_expiry.setSingleShot(true);
    m_expiry.setInterval(std::chrono::seconds(secondsToUndo));
    connect(&m_expiry, &QTimer::timeout, &m_stack, &QUndoStack::clear);
    connect(&context.session, &Session::serverChanged, this, [this] {
        ++m_server;
        m_stack.clear();
        m_context.notices.clear();
    });
}

void Removals::add(const QString &room, const QStringList &ids)
{
    const auto verdict = [](const QJsonObject &result) {
        return result["wasAdded"_L1].toBool() ? QString() : tr("is a member already");
    };
    auto job = std::make_unique<BulkJob>(m_context.session.client(), tr("Adding to %1").arg(room),
                                         itemsOf(u"chatRoom.addMember"_s, room, ids), verdict);
    m_context.bulk.run(std::move(job), [this, room](const BulkJob &done) {
        const int added = int(done.succeeded().size());
        if (added > 0)
            m_context.notices.show(Notices::Kind::Done,
                                   tr("%n members added to %1.", nullptr, added).arg(room));
    });
}

void Removals::remove(const QString &room, const QStringList &ids, const QString &reason)
{
    const auto verdict = [](const QJsonObject &result) {
        return result["wasRemoved"_L1].toBool() ? QString() : tr("was no member any more");
    };
    auto job = std::make_unique<BulkJob>(m_context.session.client(), tr("Removing from %1").arg(room),
                                         itemsOf(u"chatRoom.removeMember"_s, room, ids, reason), verdict);
    m_context.bulk.run(std::move(job), [this, room, server = m_server](const BulkJob &done) {
        if (!done.succeeded().isEmpty() && server == m_server)
            onRemoved(room, labelsOf(done.succeeded()));
    });
}

void Removals::onRemoved(const QString &room, const QStringList &ids)
{
    m_stack.clear();
    m_stack.push(new Command(*this, room, ids));
    m_expiry.start();
    m_context.notices.offer(tr("%n members removed from %1.", nullptr, int(ids.size())).arg(room), tr("Undo"),
                            secondsToUndo, [this] { m_stack.undo(); });
}

void Removals::addBack(const QString &room, const QStringList &ids)
{
    if (const QString obstacle = m_context.session.obstacle(AdminRole::Moderator); !obstacle.isEmpty()) {
        m_context.notices.show(Notices::Kind::Failed, obstacle);
        return;
    }
    const auto verdict = [](const QJsonObject &result) {
        return result["wasAdded"_L1].toBool() ? QString() : tr("is a member again already");
    };
    auto job = std::make_unique<BulkJob>(m_context.session.client(), tr("Adding back to %1").arg(room),
                                         itemsOf(u"chatRoom.addMember"_s, room, ids), verdict);
    m_context.bulk.run(std::move(job), [this, room](const BulkJob &done) {
        const int back = int(done.succeeded().size());
        if (done.failures().isEmpty()) {
            m_context.notices.show(Notices::Kind::Done,
                                   tr("%n members are back in %1.", nullptr, back).arg(room));
            return;
        }
        m_context.notices.show(Notices::Kind::Failed,
                               tr("%1 of %n members are back in %2; above is why the others are not.",
                                  nullptr, int(done.total()))
                                   .arg(QString::number(back), room));
    });
}

} // namespace confab
