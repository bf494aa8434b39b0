// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/audit_entry.h"
#include "server/admin/feed.h"
#include "shared/error.h"

#include <memory>

namespace confab {

/// Who did what: one JSON object a line, appended to a file that only its owner may read.
class AuditLog
{
public:
    /// `admin.audit.jsonl` in the state directory.
    static QString defaultPath(const QString &stateDir);

    /// Makes the file and its folder where they are missing. The error is a sentence that names the file.
    static tl::expected<std::unique_ptr<AuditLog>, QString> open(const QString &path);
    ~AuditLog();
    Q_DISABLE_COPY_MOVE(AuditLog)

    /// The entry is in the file, or error 113 and it is not; the feed has it either way.
    Result<> record(const AuditEntry &entry);

    /// False after an entry could not be written, until one can be: nothing should be changed meanwhile, and
    /// recording that it was refused finds out whether it works again.
    bool isWritable() const { return m_isWritable; }
    quint64 failedCount() const { return m_failed; }

    /// Opens the path anew, after the file was moved away. When that fails, the old one goes on.
    tl::expected<void, QString> reopen();

    /// The newest entries: as in the file, but `time` is milliseconds since 1970.
    Feed &feed() { return m_feed; }

private:
    explicit AuditLog(QString path);

    Result<> write(const QByteArray &line);

    const QString m_path;
    int m_descriptor = -1;
    bool m_isLineOpen = false; ///< Part of a line was written, and the rest could not be.
    bool m_isWritable = true;
    quint64 m_failed = 0;
    Feed m_feed;
};

} // namespace confab
