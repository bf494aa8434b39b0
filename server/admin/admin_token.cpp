// SPDX-License-Identifier: MIT
#include "server/admin/admin_token.h"

#include "server/admin/private_file.h"

#include <QCoreApplication>
#include <QDir>

#include <sodium.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr size_t randomBytes = 32;
constexpr qsizetype fewestBytes = 16;
constexpr qsizetype mostBytes = 4096;

QByteArray newToken()
{
    unsigned char random[randomBytes];
    randombytes_buf(random, sizeof random);
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    char text[sodium_base64_ENCODED_LEN(randomBytes, variant)];
    sodium_bin2base64(text, sizeof text, random, sizeof random, variant);
    QByteArray token(text);
    sodium_memzero(random, sizeof random);
    sodium_memzero(text, sizeof text);
    return token;
}

QByteArrayView withoutNewline(QByteArrayView content)
{
    if (content.endsWith('\n'))
        content.chop(1);
    if (content.endsWith('\r'))
        content.chop(1);
    return content;
}

} // namespace

tl::expected<AdminToken, QString> AdminToken::open(const QString &stateDir)
{
    if (sodium_init() < 0)
        return tl::unexpected(
            Texts::tr("the administration token cannot be made: no random numbers are to be had"));
    if (const auto made = makePrivateFolder(stateDir); !made)
        return tl::unexpected(made.error());

    const QString path = QDir(stateDir).filePath(u"admin.token"_s);
    auto found = readPrivateFile(path, mostBytes);
    if (found && !*found) {
        const QByteArray token = newToken();
        const auto written = writePrivateFile(path, token + '\n', IfThere::Keep);
        if (!written)
            return tl::unexpected(written.error());
        if (*written == PrivateWrite::Written)
            return AdminToken(path, token, Origin::Made);
        found = readPrivateFile(path, mostBytes);
    }
    if (!found)
        return tl::unexpected(found.error());

    // A file that has gone again is as good as an empty one.
    const QByteArray content = found->value_or(QByteArray());
    const QByteArrayView token = withoutNewline(content);
    if (token.isEmpty())
        return tl::unexpected(
            Texts::tr("%1 is empty; remove it, and the next start makes a new token").arg(path));
    if (token.size() < fewestBytes)
        return tl::unexpected(Texts::tr("%1 is shorter than %2 bytes and could be guessed; remove it, and "
                                        "the next start makes a new token")
                                  .arg(path)
                                  .arg(fewestBytes));
    return AdminToken(path, token, Origin::Found);
}

bool AdminToken::matches(const Secret &candidate) const
{
    const QByteArrayView own = m_secret.bytes();
    const QByteArrayView other = candidate.bytes();
    return own.size() == other.size() && sodium_memcmp(own.data(), other.data(), size_t(own.size())) == 0;
}

} // namespace confab
