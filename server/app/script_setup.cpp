// SPDX-License-Identifier: MIT
#include "server/app/script_setup.h"

#include "server/app/config_text.h"
#include "server/extensions/script/script_sources.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <toml++/toml.h>

#include <sstream>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

} // namespace

ScriptLimits scriptLimits(const Limits &limits)
{
    return {
        .time = limits.scriptTime, .memoryBytes = limits.scriptMemory, .answerTime = limits.actionTimeout};
}

QJsonObject configForScripts(const ServerConfig &config)
{
    toml::table table = toml::parse(configAsToml(config).toStdString());
    if (auto *store = table["store"].as_table())
        store->erase("url");
    if (auto *cluster = table["cluster"].as_table())
        cluster->erase("token");
    std::ostringstream json;
    json << toml::json_formatter(table);
    return QJsonDocument::fromJson(QByteArray::fromStdString(json.str())).object();
}

QStringList missingScriptDirectories(const ServerConfig &config)
{
    const QStringList defaults = ServerConfig().scriptDirectories;
    QStringList missing;
    for (const QString &directory : config.scriptDirectories) {
        if (!defaults.contains(directory) && !QFileInfo(directory).isDir())
            missing.append(Texts::tr("scripts.directories: there is no directory %1").arg(directory));
    }
    return missing;
}

QCoro::Task<QStringList> scriptProblems(ServerConfig config)
{
    const ScriptSources sources = co_await ScriptSources::read(config.scriptDirectories);
    const QStringList problems = missingScriptDirectories(config) + sources.problems();
    co_return problems;
}

} // namespace confab
