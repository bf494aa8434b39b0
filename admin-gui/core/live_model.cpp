// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/live_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestWindow = 1000; // docs/admin-api.md: `limit` of `subscribe`
constexpr int smallestWindow = 200;
constexpr int historyLength = 60;

} // namespace

LiveModel::LiveModel(AdminClient &client, QString topic, QString key, QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_topic(std::move(topic))
    , m_key(std::move(key))
    , m_columns(std::move(columns))
{
    connect(&client, &AdminClient::stateChanged, this, &LiveModel::onStateChanged);
    m_historyTimer.setInterval(std::chrono::seconds(1));
    connect(&m_historyTimer, &QTimer::timeout, this, &LiveModel::keepHistory);
}

LiveModel::~LiveModel() = default;

void LiveModel::setQuery(const QJsonObject &query)
{
    if (query == m_query && m_isLoaded)
        return;
    const bool isAnotherTable = m_topic == "room"_L1 && query["room"_L1] != m_query["room"_L1];
    m_query = query;
    m_wantedOffset = 0;
    if (isAnotherTable) {
        // A subscription stays with its room.
        if (m_subscription)
            subscribe();
        clear();
        return;
    }
    m_isLoaded = false;
    m_problem.clear();
    look();
    tellStale();
    Q_EMIT updated();
}

QJsonObject LiveModel::listParams() const
{
    QJsonObject params = m_query;
    if (m_sortColumn >= 0) {
        params.insert("sort"_L1, m_columns[m_sortColumn].key);
        params.insert("descending"_L1, m_sortOrder == Qt::DescendingOrder);
    }
    return params;
}

void LiveModel::setWatching(bool isWatching)
{
    if (isWatching == bool(m_subscription))
        return;
    if (!isWatching) {
        m_subscription.reset();
        m_historyTimer.stop();
        tellStale();
        Q_EMIT updated();
        return;
    }
    subscribe();
    if (!m_historyMember.isEmpty())
        m_historyTimer.start();
    Q_EMIT updated();
}

void LiveModel::subscribe()
{
    m_subscription = m_client.subscribe(m_topic, window());
    connect(m_subscription.get(), &AdminSubscription::snapshotReceived, this, &LiveModel::onSnapshot);
    connect(m_subscription.get(), &AdminSubscription::changed, this, &LiveModel::onChanged);
    connect(m_subscription.get(), &AdminSubscription::failed, this, &LiveModel::onFailed);
}

void LiveModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_strays.clear();
    m_history.clear();
    m_count = 0;
    m_offset = 0;
    m_isLoaded = false;
    m_exists = true;
    m_problem.clear();
    endResetModel();
    Q_EMIT updated();
}

void LiveModel::showRows(int first, int last)
{
    const int shown = std::max(1, last - first + 1);
    const bool isInside = first >= m_wantedOffset && last < m_wantedOffset + m_wantedLimit;
    if (isInside)
        return;
    m_wantedLimit = std::clamp(3 * shown, smallestWindow, largestWindow);
    m_wantedOffset = std::max(0, first - (m_wantedLimit - shown) / 2);
    look();
}

void LiveModel::setHistory(const QString &member)
{
    m_historyMember = member;
    if (m_subscription)
        m_historyTimer.start();
}

QJsonObject LiveModel::window() const
{
    if (m_topic == "nodes"_L1)
        return {};
    QJsonObject window = listParams();
    window.insert("offset"_L1, m_wantedOffset);
    window.insert("limit"_L1, m_wantedLimit);
    return window;
}

void LiveModel::look()
{
    if (m_subscription)
        m_subscription->update(window());
}

QJsonObject LiveModel::rowAt(int row) const
{
    if (row >= m_offset && row < m_offset + m_rows.size())
        return m_rows[row - m_offset];
    return m_strays.value(row);
}

int LiveModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const QJsonObject &row) { return row[m_key].toString() == key; });
    return found == m_rows.cend() ? -1 : m_offset + int(found - m_rows.cbegin());
}

int LiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int LiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant LiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column &column = m_columns[index.column()];
    switch (role) {
    case Qt::TextAlignmentRole:
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StaleRole:
        return !isCurrent();
    default:
        break;
    }
    const QJsonObject row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.isEmpty() ? u"…"_s : cellText(column, row);
    case Qt::ToolTipRole:
        return row.isEmpty() ? QVariant() : cellText(column, row);
    case Qt::AccessibleTextRole:
        return row.isEmpty() ? tr("not loaded") : column.title + u' ' + cellText(column, row);
    case ObjectRole:
        return row;
    case HistoryRole:
        return QVariant::fromValue(m_history.value(row[m_key].toString()));
    case AlarmRole:
        return m_alarm && !row.isEmpty() && m_alarm(row);
    default:
        return {};
    }
}

QVariant LiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.isSortable || column.hint.isEmpty()
                   ? column.hint
                   : tr("%1 The server does not sort by it.").arg(column.hint);
    case Qt::TextAlignmentRole:
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void LiveModel::sort(int column, Qt::SortOrder order)
{
    const bool isPossible = column >= 0 && column < m_columns.size() && m_columns[column].isSortable;
    const int wanted = isPossible ? column : -1;
    if (wanted == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = wanted;
    m_sortOrder = order;
    look();
}

Qt::ItemFlags LiveModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_isDragEnabled)
        flags |= Qt::ItemIsDragEnabled;
    if (m_isDropEnabled)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList LiveModel::mimeTypes() const
{
    return {QString::fromLatin1(keyMimeType)};
}

QMimeData *LiveModel::mimeData(const QModelIndexList &indexes) const
{
    QJsonArray keys;
    QSet<int> rows;
    for (const QModelIndex &index : indexes) {
        const QString key = keyAt(index.row());
        if (!key.isEmpty() && !rows.contains(index.row()))
            keys.append(key);
        rows.insert(index.row());
    }
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(keyMimeType), QJsonDocument(keys).toJson(QJsonDocument::Compact));
    return data;
}

bool LiveModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    const QString onKey = parent.isValid() ? keyAt(parent.row()) : QString();
    if (!m_isDropEnabled || onKey.isEmpty() || !data->hasFormat(QString::fromLatin1(keyMimeType)))
        return false;
    QStringList keys;
    for (const QJsonValue &key :
         QJsonDocument::fromJson(data->data(QString::fromLatin1(keyMimeType))).array())
        keys.append(key.toString());
    Q_EMIT dropped(onKey, keys);
    // False: nothing was moved, and the rows dragged stay where they are.
    return false;
}

void LiveModel::onSnapshot()
{
    takeRows();
    Q_EMIT updated();
}

void LiveModel::onChanged(const QList<RowStep> &steps)
{
    const auto isInPlace = [](const RowStep &step) { return step.kind == RowStep::Kind::Changed; };
    const bool isQuiet = m_subscription->table().total() == m_count &&
                         m_subscription->table().exists() == m_exists &&
                         std::all_of(steps.cbegin(), steps.cend(), isInPlace);
    if (!isQuiet) {
        takeRows();
        Q_EMIT updated();
        return;
    }
    for (const RowStep &step : steps) {
        m_rows[step.to] = step.row;
        const int row = m_offset + int(step.to);
        Q_EMIT dataChanged(index(row, 0), index(row, int(m_columns.size()) - 1));
    }
    if (!steps.isEmpty())
        Q_EMIT updated();
}

void LiveModel::onStateChanged(AdminClient::State)
{
    // The subscription notices itself; what is shown turns grey.
    tellStale();
    Q_EMIT updated();
}

void LiveModel::onFailed(const AdminError &error)
{
    if (!m_isLoaded)
        m_problem = adminErrorText(error);
    Q_EMIT failed(error);
    Q_EMIT updated();
}

void LiveModel::tellStale()
{
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, int(m_columns.size()) - 1), {StaleRole});
}

void LiveModel::takeRows()
{
    const LiveRows &table = m_subscription->table();
    m_exists = table.exists();
    QJsonObject params = m_subscription->window();
    const int offset = int(params.take("offset"_L1).toInteger());
    params.remove("limit"_L1);
    const bool isSameList = params == m_shownParams;
    m_shownParams = params;
    // In which order they are is another matter: pointers follow their rows.
    params.remove("sort"_L1);
    params.remove("descending"_L1);
    m_isLoaded = m_topic == "nodes"_L1 || params == m_query;
    if (m_isLoaded)
        m_problem.clear();
    const int count =
        std::max(int(table.total()), table.rows().isEmpty() ? 0 : offset + int(table.rows().size()));
    if (count > m_count)
        resize(count);

    Q_EMIT layoutAboutToBeChanged();
    QHash<QString, int> positions;
    for (qsizetype i = 0; i < table.rows().size(); ++i)
        positions.insert(table.rows()[i][m_key].toString(), offset + int(i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    QHash<int, QJsonObject> strays;
    for (const QModelIndex &pointer : before) {
        const QJsonObject row = rowAt(pointer.row());
        const auto found = row.isEmpty() ? positions.cend() : positions.constFind(row[m_key].toString());
        const bool isOnShow = pointer.row() >= offset && pointer.row() < offset + table.rows().size();
        if (found != positions.cend()) {
            after.append(index(*found, pointer.column()));
        } else if (!isSameList || (!row.isEmpty() && (isOnShow || pointer.row() >= count))) {
            after.append(QModelIndex()); // It is gone, or somewhere nobody knows.
        } else {
            if (!row.isEmpty())
                strays.insert(pointer.row(), row);
            after.append(pointer);
        }
    }
    m_rows = table.rows();
    m_offset = offset;
    m_strays = std::move(strays);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();

    if (count < m_count)
        resize(count);
}

void LiveModel::resize(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void LiveModel::keepHistory()
{
    QHash<QString, QList<double>> kept;
    for (const QJsonObject &row : std::as_const(m_rows)) {
        const QString key = row[m_key].toString();
        QList<double> values = m_history.take(key);
        values.append(row[m_historyMember].toDouble());
        if (values.size() > historyLength)
            values.removeFirst();
        kept.insert(key, std::move(values));
    }
    m_history = std::move(kept);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(m_offset, 0),
                           index(m_offset + int(m_rows.size()) - 1, int(m_columns.size()) - 1),
                           {HistoryRole});
}

} // namespace confab
