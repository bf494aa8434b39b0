// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/feed_model.h"

#include "admin-gui/core/format.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linesToBeginWith = 1000; // docs/admin-api.md: `limit` of `subscribe`

QString outcomeText(const QJsonObject &entry)
{
    QString text = entry["outcome"_L1].toString();
    if (const QString code = entry["code"_L1].toString(); !code.isEmpty())
        text += u' ' + code;
    if (const QString detail = entry["detail"_L1].toString(); !detail.isEmpty())
        text += ": "_L1 + detail;
    return text;
}

QString paramsText(const QJsonObject &params)
{
    QStringList texts;
    for (auto param = params.begin(); param != params.end(); ++param) {
        const QJsonValue value = param.value();
        QString text = value.toVariant().toString();
        if (value.isObject())
            text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        else if (value.isArray())
            text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        texts.append(param.key() + u'=' + text);
    }
    return texts.join(u"  "_s);
}

} // namespace

FeedModel::FeedModel(AdminClient &client, FeedKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_kind(kind)
{
    connect(&client, &AdminClient::stateChanged, this, &FeedModel::stateChanged);
}

FeedModel::~FeedModel() = default;

void FeedModel::start()
{
    if (m_subscription)
        return;
    const QString topic = m_kind == FeedKind::Log ? u"log"_s : u"audit"_s;
    m_subscription = m_client.subscribe(topic, {{u"limit"_s, linesToBeginWith}});
    connect(m_subscription.get(), &AdminSubscription::entriesReceived, this, &FeedModel::take);
    connect(m_subscription.get(), &AdminSubscription::snapshotReceived, this, &FeedModel::stateChanged);
    connect(m_subscription.get(), &AdminSubscription::failed, this, &FeedModel::failed);
}

void FeedModel::setPaused(bool isPaused)
{
    if (isPaused == m_isPaused)
        return;
    m_isPaused = isPaused;
    if (!isPaused)
        show(std::exchange(m_waiting, {}));
    Q_EMIT stateChanged();
}

void FeedModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_waiting.clear();
    endResetModel();
    Q_EMIT stateChanged();
}

void FeedModel::startAnew()
{
    const bool isStarted = m_subscription != nullptr;
    // It would leave out the lines that it has told already.
    m_subscription.reset();
    clear();
    if (isStarted)
        start();
}

QList<QJsonObject> FeedModel::entries() const
{
    QList<QJsonObject> entries;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isGap(row))
            entries.append(entryAt(row));
    }
    return entries;
}

QStringList FeedModel::columnKeys() const
{
    if (m_kind == FeedKind::Log)
        return {u"time"_s, u"level"_s, u"category"_s, u"message"_s};
    return {u"time"_s, u"user"_s, u"address"_s, u"method"_s, u"params"_s, u"outcome"_s};
}

QStringList FeedModel::rankNames() const
{
    if (m_kind == FeedKind::Log)
        return {u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s};
    return {u"ok"_s, u"refused"_s, u"error"_s};
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnKeys().size());
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(line.entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == 0
                   ? exactTimeText(QDateTime::fromMSecsSinceEpoch(line.entry["time"_L1].toInteger()))
                   : cell(line.entry, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' +
                       cell(line.entry, index.column()));
    case ObjectRole:
        return line.entry;
    case RankRole:
        return line.rank;
    default:
        return {};
    }
}

QVariant FeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    const QStringList log{tr("Time"), tr("Level"), tr("Category"), tr("Message")};
    const QStringList audit{tr("Time"),   tr("User"),       tr("From"),
                            tr("Action"), tr("What about"), tr("Outcome")};
    return m_kind == FeedKind::Log ? log[section] : audit[section];
}

void FeedModel::take(const QJsonArray &entries, qint64 missed)
{
    std::deque<Line> lines;
    if (missed > 0) {
        const QJsonValue first = entries.first()["time"_L1];
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        lines.push_back(
            lineOf({{u"missed"_s, missed}, {u"time"_s, first.isDouble() ? first.toInteger() : now}}));
    }
    for (const QJsonValue &entry : entries)
        lines.push_back(lineOf(entry.toObject()));
    if (!m_isPaused) {
        show(std::move(lines));
        return;
    }
    std::move(lines.begin(), lines.end(), std::back_inserter(m_waiting));
    while (m_waiting.size() > size_t(mostLines))
        m_waiting.pop_front();
    Q_EMIT stateChanged();
}

void FeedModel::show(std::deque<Line> lines)
{
    while (lines.size() > size_t(mostLines))
        lines.pop_front();
    if (lines.empty())
        return;
    const int surplus = int(m_lines.size() + lines.size()) - mostLines;
    if (surplus > 0) {
        beginRemoveRows({}, 0, surplus - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + surplus);
        endRemoveRows();
    }
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(lines.size()) - 1);
    std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
    endInsertRows();
}

FeedModel::Line FeedModel::lineOf(const QJsonObject &entry) const
{
    // Made once, so that a filter over all lines takes no longer than looking at them.
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells.append(cell(entry, column));
    const QString name = entry[m_kind == FeedKind::Log ? "level"_L1 : "outcome"_L1].toString();
    return {entry, cells.join(u'\n').toCaseFolded(), std::max(0, int(rankNames().indexOf(name)))};
}

QString FeedModel::cell(const QJsonObject &entry, int column) const
{
    const QString key = columnKeys().value(column);
    const QJsonValue value = entry[key];
    if (key == "time"_L1)
        return timeText(value);
    if (entry.contains("missed"_L1))
        return key == "message"_L1 || key == "params"_L1
                   ? tr("%n more lines came than could be sent", nullptr, int(entry["missed"_L1].toInteger()))
                   : QString();
    if (key == "outcome"_L1)
        return outcomeText(entry);
    if (key == "params"_L1)
        return paramsText(value.toObject());
    return value.toString();
}

} // namespace confab
