// SPDX-License-Identifier: MIT
// Writes a manual page: manpages TEXT PAGE. The text is roff; a line `@NAME@` in it stands for what the
// programs' own tables say, @VERSION@ for the version.
#include "tools/manpages/parts.h"

#include <QFile>
#include <QSaveFile>
#include <QStringList>

#include <cstdio>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

int fail(const QString &text)
{
    std::fprintf(stderr, "manpages: %s\n", qUtf8Printable(text));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return fail(u"usage: manpages TEXT PAGE"_s);
    QFile source(QString::fromLocal8Bit(argv[1]));
    if (!source.open(QIODevice::ReadOnly))
        return fail(u"cannot read "_s + source.fileName());
    QString page;
    for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n')) {
        const bool isPart = line.size() > 2 && line.startsWith(u'@') && line.endsWith(u'@');
        if (!isPart) {
            page += QString(line).replace("@VERSION@"_L1, QStringLiteral(CONFAB_VERSION)) + u'\n';
            continue;
        }
        const auto part = manpages::parts().find(line.mid(1, line.size() - 2));
        if (part == manpages::parts().end())
            return fail(source.fileName() + u": there is no part "_s + line);
        page += part->second();
    }
    QSaveFile target(QString::fromLocal8Bit(argv[2]));
    if (!target.open(QIODevice::WriteOnly) || target.write((page.trimmed() + u'\n').toUtf8()) < 0 ||
        !target.commit())
        return fail(u"cannot write "_s + target.fileName());
    return 0;
}
