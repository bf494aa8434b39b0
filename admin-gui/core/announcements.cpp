// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/announcements.h"

#include "admin-gui/core/format.h"
#include "admin-gui/core/message_text.h"
#include "shared/admin/rpc_messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>

#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int roomsToName = 3;

// The message is kept as a text in a text: no double could hold each of its numbers.
QByteArray lineOf(const Announcement &announcement)
{
    QJsonObject line{{u"time"_s, announcement.time.toMSecsSinceEpoch()},
                     {u"server"_s, announcement.server},
                     {u"message"_s, QString::fromUtf8(announcement.message.bytes())},
                     {u"reachedRooms"_s, announcement.reach.rooms},
                     {u"reachedMembers"_s, announcement.reach.members}};
    if (announcement.audience.isEverybody)
        line.insert("all"_L1, true);
    else
        line.insert("rooms"_L1, QJsonArray::fromStringList(announcement.audience.rooms));
    if (!announcement.reach.missing.isEmpty())
        line.insert("failed"_L1, QJsonArray::fromStringList(announcement.reach.missing));
    if (!announcement.error.isEmpty())
        line.insert("error"_L1, announcement.error);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QStringList textsIn(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

std::optional<Announcement> announcementIn(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto message = JsonText::parse(object["message"_L1].toString().toUtf8());
    if (!message)
        return std::nullopt;
    const Audience audience{object["all"_L1].toBool(), textsIn(object["rooms"_L1])};
    const Reach reach{object["reachedRooms"_L1].toInteger(), object["reachedMembers"_L1].toInteger(),
                      textsIn(object["failed"_L1])};
    return Announcement{QDateTime::fromMSecsSinceEpoch(object["time"_L1].toInteger()),
                        object["server"_L1].toString(),
                        audience,
                        *message,
                        reach,
                        object["error"_L1].toString()};
}

JsonText broadcastParams(const Audience &audience, const JsonText &message)
{
    if (audience.isEverybody)
        return jsonObjectText({{"all"_L1, JsonText::fromValue(true)}, {"message"_L1, message}});
    const JsonText rooms = JsonText::fromValue(QJsonArray::fromStringList(audience.rooms));
    return jsonObjectText({{"rooms"_L1, rooms}, {"message"_L1, message}});
}

Reach reachIn(const JsonText &answer)
{
    const QJsonObject object = jsonValue(answer.bytes()).toObject();
    Reach reach{object["rooms"_L1].toInteger(), object["members"_L1].toInteger(), {}};
    const QJsonArray failed = object["failed"_L1].toArray();
    for (const QJsonValue &failure : failed)
        reach.missing.append(failure["room"_L1].toString());
    return reach;
}

} // namespace

Announcements::Announcements(QString path, QObject *parent)
    : QAbstractListModel(parent)
    , m_path(std::move(path))
{
    load();
}

AdminTask<Reach> Announcements::send(AdminClient &client, QString server, Audience audience, JsonText message)
{
    const QPointer guard(this);
    const QDateTime time = QDateTime::currentDateTime();
    const JsonText params = broadcastParams(audience, message);
    const auto answer = co_await client.callRaw(u"chatRoom.broadcast"_s, params);
    Announcement announcement{time, server, audience, message};
    if (!answer) {
        announcement.error = adminErrorText(answer.error());
        if (guard)
            add(announcement);
        co_return tl::unexpected(answer.error());
    }
    announcement.reach = reachIn(*answer);
    if (guard)
        add(announcement);
    co_return announcement.reach;
}

int Announcements::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.size());
}

QVariant Announcements::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Announcement &announcement = m_list[index.row()];
    switch (role) {
    case Qt::DisplayRole: {
        const QString time = timeText(announcement.time.toMSecsSinceEpoch());
        return tr("%1 to %2").arg(time, audienceText(announcement.audience));
    }
    case Qt::ToolTipRole:
        return tr("%1, on %2").arg(exactTimeText(announcement.time), announcement.server);
    case Qt::AccessibleTextRole:
        return tr("%1 on %2: %3, %4")
            .arg(data(index, Qt::DisplayRole).toString(), announcement.server,
                 messageAsText(announcement.message), outcomeText(announcement));
    case MessageRole:
        return messageAsText(announcement.message);
    case OutcomeRole:
        return outcomeText(announcement);
    case ServerRole:
        return announcement.server;
    case FailedRole:
        return !announcement.error.isEmpty() || !announcement.reach.missing.isEmpty();
    default:
        return {};
    }
}

void Announcements::load()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    // The oldest stands first, as in every log.
    while (!file.atEnd()) {
        if (const auto announcement = announcementIn(file.readLine()))
            m_list.prepend(*announcement);
    }
    m_list = m_list.first(std::min(m_list.size(), qsizetype(mostKept)));
}

void Announcements::add(const Announcement &announcement)
{
    beginInsertRows({}, 0, 0);
    m_list.prepend(announcement);
    endInsertRows();
    if (m_list.size() > mostKept) {
        beginRemoveRows({}, mostKept, int(m_list.size()) - 1);
        m_list.remove(mostKept, m_list.size() - mostKept);
        endRemoveRows();
    }
    save();
}

void Announcements::save()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    m_fileProblem.clear();
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) // What is announced is not for every user of this machine.
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (auto announcement = m_list.crbegin(); isWritten && announcement != m_list.crend(); ++announcement)
        isWritten = file.write(lineOf(*announcement)) >= 0;
    if (!isWritten || !file.commit())
        m_fileProblem =
            tr("The history of announcements cannot be kept in %1: %2.").arg(m_path, file.errorString());
}

QString audienceText(const Audience &audience)
{
    if (audience.isEverybody)
        return Announcements::tr("all rooms");
    const QString named =
        audience.rooms.first(std::min(audience.rooms.size(), qsizetype(roomsToName))).join(u", "_s);
    const int others = int(audience.rooms.size()) - roomsToName;
    return others > 0 ? Announcements::tr("%1 and %n more", nullptr, others).arg(named) : named;
}

QString outcomeText(const Announcement &announcement)
{
    if (!announcement.error.isEmpty())
        return Announcements::tr("not sent: %1").arg(announcement.error);
    const QString reached = Announcements::tr("reached %1").arg(reachText(announcement.reach));
    if (announcement.reach.missing.isEmpty())
        return reached;
    return Announcements::tr("%1, but not %2")
        .arg(reached, audienceText({false, announcement.reach.missing}));
}

} // namespace confab
