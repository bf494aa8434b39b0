// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace confab {

// Files of the state directory that only their owner may use. Errors are sentences that name the file.

/// Makes the folder with mode 0700 where it is missing; one that is there stays as it is.
tl::expected<void, QString> makePrivateFolder(const QString &path);

/// The content; nothing where there is no such file. More than `mostBytes` is an error. A file that others
/// than its owner may use is warned of in the log.
tl::expected<std::optional<QByteArray>, QString> readPrivateFile(const QString &path, qsizetype mostBytes);

enum class IfThere { Keep, Replace };
enum class PrivateWrite { Written, Kept };

/// Puts a file with mode 0600 there in one step, so that nobody ever reads half of one, also after the power
/// failed.
tl::expected<PrivateWrite, QString> writePrivateFile(const QString &path, const QByteArray &content,
                                                     IfThere ifThere);

} // namespace confab
