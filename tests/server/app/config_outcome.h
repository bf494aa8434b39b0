// SPDX-License-Identifier: MIT
// What the tests of the configuration share.
#pragma once

#include "server/app/config_loader.h"

#include <QFile>
#include <QTemporaryDir>

namespace confab {

using Outcome = tl::expected<LoadedConfig, QList<ConfigProblem>>;

/// The environment of somebody who set nothing but a home directory, and `extra`.
inline QProcessEnvironment environment(const QStringList &extra = {})
{
    QProcessEnvironment result;
    result.insert(QStringLiteral("HOME"), QStringLiteral("/home/alice"));
    for (const QString &assignment : extra)
        result.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    return result;
}

inline ServerConfig defaults()
{
    return loadConfig({}, environment()).value().config;
}

inline QString texts(const QList<ConfigProblem> &problems)
{
    QStringList result;
    for (const ConfigProblem &problem : problems)
        result.append(problem.text);
    return result.join(u'\n');
}

inline QString problemsOf(const Outcome &outcome)
{
    return outcome ? QStringLiteral("no problem") : texts(outcome.error());
}

/// A folder for files that only their owner may read; `confab.toml` is the one that is loaded.
class ConfigFolder
{
public:
    QString path() const { return m_dir.path(); }
    QString filePath(const QString &name) const { return m_dir.filePath(name); }

    QString write(const QByteArray &content, const QString &name = QStringLiteral("confab.toml")) const
    {
        QFile file(filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) < 0)
            qFatal("cannot write a temporary file");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return file.fileName();
    }

    Outcome load(const QString &text) const
    {
        return loadConfig({QStringLiteral("--config"), write(text.toUtf8())}, environment());
    }

private:
    QTemporaryDir m_dir;
};

} // namespace confab
