// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config_values.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace confab {

/// How many values a key takes, and whether a comma inside an option's value begins the next one.
enum class KeyShape { Single, List, CommaList };

/// Whether problems may quote what somebody wrote.
enum class Disclosure { Quoted, Hidden };

/// One setting. Options, environment names, the file, --print-config, --help and the documentation all
/// follow from it.
struct ConfigKey {
    QString section = {};
    QString name = {};
    QString shortForm = {};   ///< `store` for an additional `--store` and `CONFAB_STORE`; mostly empty.
    QString placeholder = {}; ///< What help puts after the option.
    QString example = {};     ///< A valid value as an option would have it; not the default.
    QString meaning = {};     ///< One sentence without a full stop.
    QString overLimit = {};   ///< What happens past a limit; empty where the key is none.
    KeyShape shape = KeyShape::Single;
    Disclosure disclosure = Disclosure::Quoted;

    std::function<Parsed<void>(const WrittenValue &, ServerConfig &)> read = {};
    std::function<QString(const ServerConfig &)> write = {}; ///< As a TOML value.
    QString computedDefault = {}; ///< Words for a default that depends on the environment.

    QString fullName() const;        ///< `limits.max_frame_bytes`
    QStringList options() const;     ///< `--limits-max-frame-bytes`; the short form first if there is one.
    QStringList environment() const; ///< `CONFAB_LIMITS_MAX_FRAME_BYTES`, in the same order.
    QString defaultText() const;     ///< As a TOML value, or words.
};

/// Every key, section by section, in the order of the documentation.
const QList<ConfigKey> &configKeys();

/// The key of that full name; it must exist.
const ConfigKey &configKey(const QString &fullName);

} // namespace confab
