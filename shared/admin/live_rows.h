// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace confab {

/// One step from the rows before a difference to those after it; applied in order, each to the outcome of the
/// one before.
struct RowStep {
    enum class Kind {
        Removed,  ///< From `from`.
        Inserted, ///< At `to`.
        Moved,    ///< Taken out at `from`, put in at `to`; the row may have changed, too.
        Changed,  ///< At `to`, where it was.
    };

    Kind kind;
    qsizetype from = -1;
    qsizetype to = -1;
    QJsonObject row; ///< The new one; the old one where it was removed.

    friend bool operator==(const RowStep &, const RowStep &) = default;
};

/// The rows of a window on a table of the server, kept up by differences (docs/admin-api.md, "Live").
class LiveRows
{
public:
    /// `key` names the member by which rows are told apart.
    explicit LiveRows(QString key)
        : m_key(std::move(key))
    {
    }

    void reset(const QJsonObject &snapshot);

    /// Nullopt when the difference does not fit these rows; then they are no longer those of the server, and
    /// a snapshot is needed.
    std::optional<QList<RowStep>> apply(const QJsonObject &difference);

    const QList<QJsonObject> &rows() const { return m_rows; }
    const QStringList &keys() const { return m_keys; } ///< Of `rows`, in their order.
    qint64 total() const { return m_total; }           ///< Of what matches, in the window or not.
    bool exists() const { return m_exists; }           ///< False while there is no such room.
    qsizetype indexOf(const QString &key) const { return m_keys.indexOf(key); }

private:
    void readState(const QJsonObject &message);
    RowStep take(qsizetype index);
    std::optional<RowStep> put(const QJsonObject &placed);

    QString m_key;
    QList<QJsonObject> m_rows;
    QStringList m_keys; ///< Of `m_rows`, in their order.
    qint64 m_total = 0;
    bool m_exists = true;
};

} // namespace confab
