// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config_keys.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace confab {

/// Something wrong with the configuration: one sentence that names the key, the value and where it stands.
struct ConfigProblem {
    enum class Origin { Option, Environment, File } origin;
    QString text;

    friend bool operator==(const ConfigProblem &, const ConfigProblem &) = default;
};

/// One key as one source gives it.
struct Setting {
    const ConfigKey *key;
    WrittenValue value;
    ConfigProblem::Origin origin;
    QString place;     ///< `confab.toml:7`, or the option's or variable's name.
    QString statement; ///< How problems quote it: `confab.toml:7: limits.connections = "lots"`.
};

/// What one source says: at most one setting for each key, and what could not be understood at all.
struct ConfigSource {
    QList<Setting> settings;
    QList<ConfigProblem> problems;
};

/// Quoted, shortened to one readable piece, and without the password of a URL.
QString quotedForProblem(const QString &text);

/// The same for a value of `key`, which may be one that is not shown at all.
QString quotedForProblem(const ConfigKey &key, const QString &text);

/// What problems show in place of such a value.
QString hiddenValue();

/// The candidate that `word` is most probably a slip of, if any is close.
std::optional<QString> nearest(const QString &word, const QStringList &candidates);

/// `; did you mean X?`, or nothing.
QString suggestion(const std::optional<QString> &candidate);

} // namespace confab
