// SPDX-License-Identifier: MIT
#include "server/app/process_figures.h"

#include <QDir>
#include <QFile>

#include <ctime>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<qint64> residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> pages = file.readAll().split(' ');
    if (pages.size() < 2)
        return std::nullopt;
    return pages[1].toLongLong() * sysconf(_SC_PAGESIZE);
}

std::optional<qint64> openFiles()
{
    struct stat folder;
    if (::stat("/proc/self/fd", &folder) != 0)
        return std::nullopt;
    // Since Linux 6.2 the folder's size is their number. Before, they have to be counted.
    if (folder.st_size > 0)
        return folder.st_size;
    return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot).size();
}

std::optional<qint64> maxOpenFiles()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return std::nullopt;
    return qint64(limit.rlim_cur);
}

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

ProcessFigures currentProcessFigures()
{
    return {.residentBytes = residentBytes(),
            .openFiles = openFiles(),
            .maxOpenFiles = maxOpenFiles(),
            .cpuSeconds = cpuSeconds()};
}

} // namespace confab
