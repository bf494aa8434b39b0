// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/script/source_map.h"

#include <QCoroTask>

#include <QHash>
#include <QString>
#include <QStringList>

namespace confab {

/// What was found in one file of the scripts.
struct ScriptFile {
    QString path; ///< Absolute.
    QString text; ///< As the script engine takes it.
    SourceMap map = {};
    QString problem = {}; ///< Not empty: it cannot be run, `FILE:LINE: why`.
};

/// The scripts of some directories, read and made fit for the script engine before any of them runs. The
/// engine speaks ECMAScript 2016; what is newer is translated by the program `esbuild`, if it is there.
class ScriptSources
{
public:
    static constexpr qint64 maxFileBytes = 1024 * 1024;
    static constexpr qsizetype maxFiles = 1000;

    /// A directory that is not there has no scripts. Waits for `esbuild` where it is needed.
    static QCoro::Task<ScriptSources> read(QStringList directories);

    /// The `*.js` directly in the directories, in the order of the directories and their names.
    const QStringList &startPaths() const { return m_startPaths; }
    /// Null for a file that is not among them.
    const ScriptFile *file(const QString &path) const;
    /// What `require(name)` means in a file of `directory`: the path of one of these files, or nothing.
    QString resolve(const QString &directory, const QString &name) const;
    /// Of all files, in the order of their paths.
    QStringList problems() const;
    bool isEmpty() const { return m_startPaths.isEmpty(); }

private:
    void addDirectory(const QString &directory);

    QStringList m_startPaths;
    QHash<QString, ScriptFile> m_files;
    QStringList m_problems; ///< Those that belong to no file.
};

} // namespace confab
