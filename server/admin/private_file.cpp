// SPDX-License-Identifier: MIT
#include "server/admin/private_file.h"

#include "shared/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    const int m_number;
};

/// The sentence for what the last system call did: `what` goes on after the name of the file.
tl::unexpected<QString> systemProblem(const QString &path, const QString &what)
{
    const int code = errno;
    return tl::unexpected(u"%1 %2: %3"_s.arg(path, what, qt_error_string(code)));
}

tl::unexpected<QString> problem(const QString &path, const QString &what)
{
    return tl::unexpected(u"%1 %2"_s.arg(path, what));
}

bool writeAll(int descriptor, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t written = ::write(descriptor, content.data(), size_t(content.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        content = content.sliced(written);
    }
    return ::fsync(descriptor) == 0;
}

// A new name is on the disk when its folder is. Not every file system can do it, and the file is there
// anyway.
void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        ::fsync(descriptor.number());
}

} // namespace

tl::expected<void, QString> makePrivateFolder(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString parent = QFileInfo(absolute).absolutePath();
    if (!QDir().mkpath(parent))
        return problem(path, Texts::tr("cannot be created, for the folder %1 cannot").arg(parent));
    if (::mkdir(QFile::encodeName(absolute).constData(), 0700) != 0 && errno != EEXIST)
        return systemProblem(path, Texts::tr("cannot be created"));
    if (!QFileInfo(absolute).isDir())
        return problem(path, Texts::tr("is not a folder"));
    return {};
}

tl::expected<std::optional<QByteArray>, QString> readPrivateFile(const QString &path, qsizetype mostBytes)
{
    // A pipe in its place must not make the server wait for somebody who writes.
    const Descriptor descriptor(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!descriptor.isOpen() && errno == ENOENT)
        return std::nullopt;
    if (!descriptor.isOpen())
        return systemProblem(path, Texts::tr("cannot be read"));

    struct stat status = {};
    if (::fstat(descriptor.number(), &status) != 0)
        return systemProblem(path, Texts::tr("cannot be read"));
    if (!S_ISREG(status.st_mode))
        return problem(path, Texts::tr("is not a file"));

    QFile file;
    if (!file.open(descriptor.number(), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return problem(path, Texts::tr("cannot be read: %1").arg(file.errorString()));
    QByteArray content = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return problem(path, Texts::tr("cannot be read: %1").arg(file.errorString()));
    if (content.size() > mostBytes)
        return problem(path, Texts::tr("is longer than %n bytes", nullptr, int(mostBytes)));
    if (status.st_mode & 0077)
        qCWarning(logAdmin, "others than its owner may use %ls (mode %04o); chmod 600 keeps it secret",
                  qUtf16Printable(path), unsigned(status.st_mode & 07777));
    return content;
}

tl::expected<PrivateWrite, QString> writePrivateFile(const QString &path, const QByteArray &content,
                                                     IfThere ifThere)
{
    const QByteArray target = QFile::encodeName(path);
    QByteArray temporary = target + ".XXXXXX";
    const Descriptor descriptor(::mkostemp(temporary.data(), O_CLOEXEC)); // with mode 0600
    if (!descriptor.isOpen())
        return systemProblem(path, Texts::tr("cannot be written"));

    bool isThere = writeAll(descriptor.number(), content);
    PrivateWrite outcome = PrivateWrite::Written;
    if (isThere && ifThere == IfThere::Replace) {
        isThere = ::rename(temporary.constData(), target.constData()) == 0;
    } else if (isThere) {
        isThere = ::link(temporary.constData(), target.constData()) == 0;
        if (!isThere && errno == EEXIST) {
            isThere = true;
            outcome = PrivateWrite::Kept;
        }
    }
    const int code = errno;
    if (!isThere || ifThere == IfThere::Keep)
        ::unlink(temporary.constData());
    errno = code;
    if (!isThere)
        return systemProblem(path, Texts::tr("cannot be written"));
    syncFolderOf(path);
    return outcome;
}

} // namespace confab
