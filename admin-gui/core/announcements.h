// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/audience.h"
#include "shared/json.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>

namespace confab {

struct Announcement {
    QDateTime time;
    QString server; ///< The name of its profile.
    Audience audience;
    JsonText message;
    Reach reach{};   ///< What it reached.
    QString error{}; ///< Why it was not sent; else empty.
};

/// What has been announced from here, to any server, the newest first; kept in a file from day to day.
class Announcements : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int mostKept = 200;

    enum Role {
        MessageRole = Qt::UserRole, ///< As text.
        OutcomeRole,                ///< `reached 12 members in 2 rooms`, or why not.
        FailedRole,
        ServerRole, ///< Its name for people.
    };

    /// `path` is a file of JSON lines that need not exist; its folder is made when something is written.
    explicit Announcements(QString path, QObject *parent = nullptr);

    /// Says it, and keeps how it went. `server` is a name for people.
    AdminTask<Reach> send(AdminClient &client, QString server, Audience audience, JsonText message);

    const Announcement &at(int row) const { return m_list[row]; }
    /// Why the file could not be written, the last time; empty if it could.
    const QString &fileProblem() const { return m_fileProblem; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void load();
    void add(const Announcement &announcement);
    void save();

    const QString m_path;
    QList<Announcement> m_list;
    QString m_fileProblem;
};

QString
audienceText(const Audience &audience); ///< `all rooms`, `lobby, kitchen`, `lobby, kitchen and 12 more`
QString outcomeText(const Announcement &announcement);

} // namespace confab
