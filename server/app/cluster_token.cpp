// SPDX-License-Identifier: MIT
#include "server/app/cluster_token.h"

#include "shared/logging.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr auto fileScheme = "file:"_L1;

// How problems name the file. A path without a scheme may be a secret that happens to begin with a slash, as
// one in 64 does that is written in base64.
QString fileName(const QString &written)
{
    return written.startsWith(fileScheme) ? Texts::tr("the file %1").arg(written.mid(fileScheme.size()))
                                          : Texts::tr("the file it names because it begins with /");
}

void warnOfOtherReaders(const QFile &file)
{
    struct stat status = {};
    if (::fstat(file.handle(), &status) != 0 || (status.st_mode & 0077) == 0)
        return;
    qCWarning(
        logApp,
        "others than its owner may use the file of the cluster token, %ls (mode %04o); chmod 600 keeps it "
        "secret",
        qUtf16Printable(file.fileName()), unsigned(status.st_mode & 07777));
}

// One byte more than may be there with its newline, if there is that much; also of a pipe, which gives its
// content in pieces.
QByteArray firstBytes(QFile &file)
{
    constexpr qsizetype enough = mostClusterTokenBytes + qsizetype(sizeof "\r\n");
    QByteArray content;
    while (content.size() < enough) {
        const QByteArray piece = file.read(enough - content.size());
        if (piece.isEmpty())
            break;
        content += piece;
    }
    return content;
}

QByteArray withoutNewline(QByteArray content)
{
    if (content.endsWith('\n'))
        content.chop(content.endsWith("\r\n") ? 2 : 1);
    return content;
}

} // namespace

tl::expected<QByteArray, QString> readClusterToken(const ServerConfig &config)
{
    const QString &written = config.clusterToken;
    const auto path = clusterTokenFile(written);
    if (!path)
        return written.toUtf8();

    // What is wrong with it, as what is said about the file.
    const auto problem = [&written](const QString &rest) {
        return tl::unexpected(u"cluster.token: %1 %2"_s.arg(fileName(written), rest));
    };
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Texts::tr("cannot be read: %1").arg(file.errorString()));
    const QByteArray secret = withoutNewline(firstBytes(file));
    if (file.error() != QFileDevice::NoError)
        return problem(Texts::tr("cannot be read: %1").arg(file.errorString()));
    if (secret.isEmpty())
        return problem(Texts::tr("is empty; write one secret into it for all servers that share rooms"));
    if (secret.size() > mostClusterTokenBytes)
        return problem(Texts::tr("is longer than %n bytes; a secret of 32 random ones is plenty", nullptr,
                                 int(mostClusterTokenBytes)));
    warnOfOtherReaders(file);
    return secret;
}

std::optional<QString> clusterTokenFile(const QString &written)
{
    if (written.startsWith(fileScheme))
        return written.mid(fileScheme.size());
    return written.startsWith(u'/') ? std::optional(written) : std::nullopt;
}

} // namespace confab
