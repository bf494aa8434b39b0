// SPDX-License-Identifier: MIT
#include "server/extensions/plugin_loader.h"

#include "shared/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QLibrary>
#include <QPluginLoader>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

/// What speaks against running the library's code; empty: nothing.
QString objection(const QPluginLoader &loader)
{
    const QJsonObject metaData = loader.metaData();
    if (metaData.isEmpty())
        return loader.errorString();
    if (metaData["IID"_L1].toString() != QLatin1StringView(ConfabPlugin_iid))
        return Texts::tr("it is a plugin, but not one of confabd");
    const QJsonValue version = metaData["MetaData"_L1]["confabApi"_L1];
    if (!version.isDouble())
        return Texts::tr(
            "its metadata has no \"confabApi\", the version of the plugin interface as a number");
    if (version.toDouble() != Plugin::apiVersion)
        return Texts::
            tr("it was built for version %1 of the plugin interface, and this confabd has version %2; build "
               "it anew")
                .arg(version.toDouble())
                .arg(Plugin::apiVersion);
    return {};
}

} // namespace

tl::expected<QStringList, QString> findPlugins(const QStringList &directories)
{
    QStringList files;
    for (const QString &path : directories) {
        const QDir directory(path);
        if (!directory.exists() && path != defaultPluginDirectory)
            return tl::unexpected(Texts::tr("there is no directory %1 to load plugins from").arg(path));
        for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
            // A library may have several names here, and is loaded once.
            const QString file = QFileInfo(directory.filePath(name)).canonicalFilePath();
            if (QLibrary::isLibrary(name) && !file.isEmpty() && !files.contains(file))
                files.append(file);
        }
    }
    return files;
}

tl::expected<Plugin *, QString> loadPlugin(const QString &file)
{
    const auto refused = [&file](const QString &reason) -> tl::unexpected<QString> {
        return tl::unexpected<QString>(Texts::tr("cannot load the plugin %1: %2").arg(file, reason));
    };
    QPluginLoader loader(file);
    // What is missing is to be found out now, and not in the middle of a message.
    loader.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    if (const QString reason = objection(loader); !reason.isEmpty())
        return refused(reason);
    QObject *const root = loader.instance();
    if (!root)
        return refused(loader.errorString());
    auto *const plugin = qobject_cast<Plugin *>(root);
    if (!plugin)
        return refused(Texts::tr("its class does not say Q_INTERFACES(confab::Plugin)"));
    return plugin;
}

void installPlugins(const QStringList &files, const PluginContext &context)
{
    for (const QString &file : files) {
        const auto plugin = loadPlugin(file);
        if (!plugin) {
            qCWarning(logExtensions, "%ls", qUtf16Printable(plugin.error()));
            continue;
        }
        const auto installed = (*plugin)->install(context);
        if (!installed) {
            qCWarning(logExtensions, "cannot install the plugin %ls: %ls", qUtf16Printable(file),
                      qUtf16Printable(errorText(installed.error())));
            continue;
        }
        qCInfo(logExtensions, "the plugin %ls is installed", qUtf16Printable(file));
    }
}

} // namespace confab
