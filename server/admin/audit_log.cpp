// SPDX-License-Identifier: MIT
#include "server/admin/audit_log.h"

#include "server/admin/private_file.h"
#include "shared/logging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

QByteArray lineOf(QJsonObject entry, Timestamp time)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toUTC();
    entry["time"_L1] = when.toString(Qt::ISODateWithMs);
    return QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString AuditLog::defaultPath(const QString &stateDir)
{
    return QDir(stateDir).filePath(u"admin.audit.jsonl"_s);
}

tl::expected<std::unique_ptr<AuditLog>, QString> AuditLog::open(const QString &path)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return tl::unexpected(made.error());
    std::unique_ptr<AuditLog> log(new AuditLog(path));
    if (const auto opened = log->reopen(); !opened)
        return tl::unexpected(opened.error());
    return log;
}

AuditLog::AuditLog(QString path)
    : m_path(std::move(path))
    , m_feed(Feed::Limits{})
{
}

AuditLog::~AuditLog()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<> AuditLog::record(const AuditEntry &entry)
{
    const Timestamp now = currentTime();
    QJsonObject object = toJson(entry);
    auto written = write(lineOf(object, now));
    object["time"_L1] = qint64(now.time_since_epoch().count());
    m_feed.append(std::move(object));
    return written;
}

tl::expected<void, QString> AuditLog::reopen()
{
    // A pipe that nobody reads from is refused instead of waited for.
    const int descriptor = ::open(QFile::encodeName(m_path).constData(),
                                  O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return tl::unexpected(Texts::tr("%1 cannot be opened: %2").arg(m_path, qt_error_string(errno)));
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = descriptor;
    m_isLineOpen = false;
    return {};
}

Result<> AuditLog::write(const QByteArray &line)
{
    const QByteArray bytes = m_isLineOpen ? '\n' + line : line;
    ssize_t written = 0;
    do
        written = ::write(m_descriptor, bytes.constData(), size_t(bytes.size()));
    while (written < 0 && errno == EINTR);

    if (written == bytes.size()) {
        m_isLineOpen = false;
        m_isWritable = true;
        return {};
    }
    const QString why =
        written < 0 ? qt_error_string(errno) : Texts::tr("only part of a line could be written");
    if (written > 0)
        m_isLineOpen = true;
    ++m_failed;
    if (std::exchange(m_isWritable, false))
        qCCritical(logAdmin, "the audit log %ls cannot be written: %ls", qUtf16Printable(m_path),
                   qUtf16Printable(why));
    return failure(ErrorCode::NotSaved, Texts::tr("the audit log %1: %2").arg(m_path, why));
}

} // namespace confab
