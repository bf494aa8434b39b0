// SPDX-License-Identifier: MIT
#include "admin-cli/settings.h"

#include "admin-cli/secrets.h"

#include <QDir>
#include <QFile>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// As confabd finds it.
QString stateDirectory(const GlobalOptions &options, const QProcessEnvironment &environment)
{
    if (!options.stateDir.empty())
        return QString::fromStdString(options.stateDir);
    if (const QString given = environment.value(u"CONFAB_STATE_DIR"_s); !given.isEmpty())
        return given;
    const QString fromSystemd = environment.value(u"STATE_DIRECTORY"_s).section(u':', 0, 0);
    if (QDir::isAbsolutePath(fromSystemd))
        return QDir::cleanPath(fromSystemd);
    const QString stateHome = environment.value(u"XDG_STATE_HOME"_s);
    if (QDir::isAbsolutePath(stateHome))
        return QDir::cleanPath(stateHome + u"/confab");
    return QDir::cleanPath(environment.value(u"HOME"_s) + u"/.local/state/confab");
}

QString urlText(const GlobalOptions &options, const QProcessEnvironment &environment, const QString &stateDir)
{
    if (!options.url.empty())
        return QString::fromStdString(options.url);
    if (const QString given = environment.value(u"CONFAB_ADMIN_URL"_s); !given.isEmpty())
        return given;
    QFile file(stateDir + u"/admin.url");
    if (file.open(QIODevice::ReadOnly)) {
        if (const QString written = QString::fromUtf8(file.read(4096)).trimmed(); !written.isEmpty())
            return written;
    }
    return u"ws://127.0.0.1:8090/admin"_s;
}

CliResult<QString> token(const GlobalOptions &options, const QProcessEnvironment &environment,
                         const QString &stateDir)
{
    if (!options.tokenFile.empty())
        return readSecretFile(QString::fromStdString(options.tokenFile));
    if (const QString given = environment.value(u"CONFAB_ADMIN_TOKEN"_s); !given.isEmpty())
        return given;
    const QString path = stateDir + u"/admin.token";
    if (QFile::exists(path))
        return readSecretFile(path);
    const QString message = u"is confabd running? there is no token %1; name the state directory with "
                            "--state-dir, or sign in with --token-file or --user"_s.arg(path);
    return tl::unexpected(Failure{ExitCode::CannotConnect, u"notConnected"_s, message, path});
}

CliResult<QString> password(const GlobalOptions &options)
{
    if (!options.passwordFile.empty())
        return readSecretFile(QString::fromStdString(options.passwordFile));
    return askPassword(u"Password of %1: "_s.arg(QString::fromStdString(options.user)));
}

} // namespace

CliResult<AdminEndpoint> findServer(const GlobalOptions &options, const QProcessEnvironment &environment)
{
    const QString stateDir = stateDirectory(options, environment);
    const auto url = parseAdminUrl(urlText(options, environment, stateDir));
    if (!url)
        return usageFailure(url.error());
    AdminEndpoint endpoint{*url, {}, QString::fromStdString(options.caFile)};
    if (!endpoint.caFile.isEmpty() && !QFile(endpoint.caFile).open(QIODevice::ReadOnly))
        return usageFailure(u"cannot read the certificates in %1"_s.arg(endpoint.caFile));
    const bool hasUser = !options.user.empty();
    const auto secret = hasUser ? password(options) : token(options, environment, stateDir);
    if (!secret)
        return tl::unexpected(secret.error());
    if (hasUser)
        endpoint.credentials = {{}, QString::fromStdString(options.user), *secret};
    else
        endpoint.credentials.token = *secret;
    return endpoint;
}

std::optional<AdminEndpoint> findServerAgain(const GlobalOptions &options,
                                             const QProcessEnvironment &environment)
{
    const bool isFixed = !options.url.empty() || environment.contains(u"CONFAB_ADMIN_URL"_s);
    if (isFixed || !options.user.empty() || options.tokenFile == "-")
        return std::nullopt;
    if (!QFile::exists(stateDirectory(options, environment) + u"/admin.url"))
        return std::nullopt;
    const auto endpoint = findServer(options, environment);
    return endpoint ? std::optional(*endpoint) : std::nullopt;
}

} // namespace confab
