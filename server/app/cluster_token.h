// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/server_config.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace confab {

constexpr qsizetype mostClusterTokenBytes = 4096;

/// The secret that `cluster.token` is or whose file it names; empty where it is empty. One newline at the end
/// of the file does not count. The error is a sentence that names the file and never quotes a secret. A
/// file that others than its owner may use is warned of in the log.
tl::expected<QByteArray, QString> readClusterToken(const ServerConfig &config);

/// The path where `written` is `file:PATH` or an absolute path; nothing where it is the secret itself.
std::optional<QString> clusterTokenFile(const QString &written);

} // namespace confab
