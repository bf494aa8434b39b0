// SPDX-License-Identifier: MIT
// The command line, signals and the exit code of confabd; everything else is in app/server.
#include "server/app/cluster_token.h"
#include "server/app/config_loader.h"
#include "server/app/log_output.h"
#include "server/app/process.h"
#include "server/app/script_setup.h"
#include "server/app/server.h"
#include "server/app/tls_files.h"
#include "server/extensions/plugin_loader.h"
#include "shared/language.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace confab;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

// sysexits.h: what could not be had from the outside, and what was configured badly.
constexpr int unavailable = 69;
constexpr int badConfiguration = 78;

void complain(const QString &sentence)
{
    writeSentence(QtCriticalMsg, sentence);
}

/// Complains about each that cannot be loaded.
bool areAllLoadable(const QStringList &plugins)
{
    bool areLoadable = true;
    for (const QString &file : plugins) {
        const auto plugin = loadPlugin(file);
        if (!plugin)
            complain(plugin.error());
        areLoadable = areLoadable && plugin.has_value();
    }
    return areLoadable;
}

int serve(const ServerConfig &config, Server::Secrets secrets)
{
    auto server = Server::create(config, std::move(secrets));
    if (!server) {
        complain(server.error());
        return unavailable;
    }
    Server &running = **server;
    if (const auto token = running.newAdminToken())
        writeSentence(QtInfoMsg,
                      Texts::tr("the administration token, shown this once and kept in %1/admin.token: %2")
                          .arg(config.stateDir, *token));
    const ServiceWatchdog watchdog;
    ProcessSignals processSignals;
    int exitCode = 0;
    const auto stop = [&running, &exitCode, count = 0]() mutable {
        if (++count > 1)
            QCoreApplication::exit(exitCode);
        notifyServiceManager(ServiceState::Stopping);
        running.stop();
    };
    QObject::connect(&processSignals, &ProcessSignals::stopRequested, &running, stop);
    QObject::connect(&processSignals, &ProcessSignals::reloadRequested, &running, &Server::reload);
    QObject::connect(&running, &Server::takenOver, &running, [&exitCode, &running] {
        // To start it again as it is would take the id back: an endless quarrel.
        exitCode = badConfiguration;
        notifyServiceManager(ServiceState::Stopping);
        running.stop();
    });
    QObject::connect(&running, &Server::stopped, qApp, [&exitCode] { QCoreApplication::exit(exitCode); });

    running.start().then([&running, &config](const tl::expected<void, QString> &started) {
        if (running.isStopping())
            return;
        if (!started) {
            complain(started.error());
            QMetaObject::invokeMethod(
                qApp, [] { QCoreApplication::exit(unavailable); }, Qt::QueuedConnection);
            return;
        }
        raiseDescriptorLimit(config.limits.connections);
        std::printf("ready %s\n", running.addresses().toUtf8().constData());
        std::fflush(stdout);
        notifyServiceManager(ServiceState::Ready);
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    // Who reads our log may go away.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("confabd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONFAB_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const auto environment = QProcessEnvironment::systemEnvironment();
    Translation translation({QStringLiteral("confabd"), QStringLiteral("shared")});
    translation.use(wantedLanguage(arguments, environment));
    const auto loaded = loadConfig(arguments, environment);
    if (!loaded) {
        for (const ConfigProblem &problem : loaded.error())
            complain(problem.text);
        return exitCode(loaded.error());
    }
    const bool isPrinting = loaded->command != Command::Run && loaded->command != Command::CheckConfig;
    const ServerConfig config = isPrinting ? ServerConfig() : loaded->config;
    setUpLogging(config.logLevel, config.logFormat);
    auto tls = openTls(config);
    if (!tls)
        complain(tls.error());
    auto adminTls = openAdminTls(config);
    // Both may want the same files, and one sentence is enough.
    if (!adminTls && (tls || tls.error() != adminTls.error()))
        complain(adminTls.error());
    const auto clusterToken = readClusterToken(config);
    if (!clusterToken)
        complain(clusterToken.error());
    const auto plugins = findPlugins(config.pluginDirectories);
    if (!plugins)
        complain(plugins.error());
    if (!tls || !adminTls || !clusterToken || !plugins)
        return badConfiguration;
    if (loaded->command == Command::CheckConfig && !areAllLoadable(*plugins))
        return badConfiguration;
    const QStringList scripts = loaded->command == Command::CheckConfig
                                    ? QCoro::waitFor(scriptProblems(config))
                                    : missingScriptDirectories(config);
    for (const QString &problem : scripts)
        complain(problem);
    if (!scripts.isEmpty())
        return badConfiguration;
    if (loaded->command != Command::Run) {
        std::fputs(loaded->output.toUtf8().constData(), stdout);
        return 0;
    }
    std::optional<AdminFiles> admin;
    if (config.adminPort) {
        auto opened = AdminFiles::open(config);
        if (!opened) {
            complain(opened.error());
            return unavailable;
        }
        admin.emplace(*std::move(opened));
    }
    return serve(config, {.tls = *std::move(tls),
                          .adminTls = *std::move(adminTls),
                          .clusterToken = *clusterToken,
                          .admin = std::move(admin)});
}
