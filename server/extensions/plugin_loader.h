// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/plugin.h"
#include "server/extensions/plugin_directory.h"

#include <QStringList>

namespace confab {

// Errors of these functions are sentences that name the file or the directory.

/// The libraries in these directories, one directory after the other, each sorted by name.
tl::expected<QStringList, QString> findPlugins(const QStringList &directories);

/// The plugin in that library, which stays loaded until the process ends. The library's code does not run
/// unless it was built for this version of the interface.
tl::expected<Plugin *, QString> loadPlugin(const QString &file);

/// Loads and installs those that can be; the others are left out, each with a line in the log.
void installPlugins(const QStringList &files, const PluginContext &context);

} // namespace confab
