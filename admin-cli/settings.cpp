// SPDX-License-Identifier: MIT
#include "admin-cli/settings.h"

#include "admin-cli/secrets.h"
#include "admin-cli/text.h"
#include "shared/admin/local_server.h"

#include <QFile>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stateDirectory(const GlobalOptions &options, const QProcessEnvironment &environment)
{
    if (!options.stateDir.empty())
        return QString::fromStdString(options.stateDir);
    return LocalServer::defaultStateDir(environment);
}

QString urlText(const GlobalOptions &options, const QProcessEnvironment &environment,
                const LocalServer &local)
{
    if (!options.url.empty())
        return QString::fromStdString(options.url);
    if (const QString given = environment.value(u"CONFAB_ADMIN_URL"_s); !given.isEmpty())
        return given;
    return local.url.isEmpty() ? u"ws://127.0.0.1:8090/admin"_s : local.url;
}

/// The local server's token opens everything there: it goes to that server only, or to where the user says
/// it belongs.
bool mayHaveToken(const GlobalOptions &options, const LocalServer &local, const QUrl &url)
{
    return local.isAt(url) || (!options.stateDir.empty() && isOnThisMachine(url));
}

tl::unexpected<Failure> notForToken(const LocalServer &local, const QUrl &url)
{
    const QString other =
        Cli::tr("the token in %1 is not for %2; sign in with --token-file, CONFAB_ADMIN_TOKEN or --user");
    if (!local.url.isEmpty())
        return usageFailure(other.arg(local.stateDir, url.toString()));
    const QString message =
        Cli::tr("is confabd running? there is no address in %1/admin.url; name the state directory "
                "with --state-dir, or sign in with --token-file or --user")
            .arg(local.stateDir);
    return tl::unexpected(Failure{ExitCode::CannotConnect, u"notConnected"_s, message, url.toString()});
}

CliResult<QString> token(const GlobalOptions &options, const QProcessEnvironment &environment,
                         const LocalServer &local, const QUrl &url)
{
    if (!options.tokenFile.empty())
        return readSecretFile(QString::fromStdString(options.tokenFile));
    if (const QString given = environment.value(u"CONFAB_ADMIN_TOKEN"_s); !given.isEmpty())
        return given;
    const bool isThere = QFile::exists(local.tokenFile);
    if (isThere && mayHaveToken(options, local, url))
        return readSecretFile(local.tokenFile);
    if (isThere)
        return notForToken(local, url);
    const QString message = Cli::tr("is confabd running? there is no token %1; name the state directory with "
                                    "--state-dir, or sign in with --token-file or --user")
                                .arg(local.tokenFile);
    return tl::unexpected(Failure{ExitCode::CannotConnect, u"notConnected"_s, message, local.tokenFile});
}

CliResult<QString> password(const GlobalOptions &options)
{
    if (!options.passwordFile.empty())
        return readSecretFile(QString::fromStdString(options.passwordFile));
    return askPassword(Cli::tr("Password of %1: ").arg(QString::fromStdString(options.user)));
}

} // namespace

CliResult<AdminEndpoint> findServer(const GlobalOptions &options, const QProcessEnvironment &environment)
{
    const LocalServer local = LocalServer::in(stateDirectory(options, environment));
    const auto url = parseAdminUrl(urlText(options, environment, local));
    if (!url)
        return usageFailure(url.error());
    AdminEndpoint endpoint{*url, {}, QString::fromStdString(options.caFile)};
    if (!endpoint.caFile.isEmpty() && !QFile(endpoint.caFile).open(QIODevice::ReadOnly))
        return usageFailure(Cli::tr("cannot read the certificates in %1").arg(endpoint.caFile));
    const bool hasUser = !options.user.empty();
    const auto secret = hasUser ? password(options) : token(options, environment, local, *url);
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
