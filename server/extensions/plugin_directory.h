// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace confab {

/// Where packages put plugins. The one directory of plugins that need not be there.
inline const QString defaultPluginDirectory = QStringLiteral("/usr/lib/confab/plugins");

} // namespace confab
