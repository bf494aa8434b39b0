// SPDX-License-Identifier: MIT
#include "server/app/config_loader.h"

#include "server/app/config_file.h"
#include "server/app/config_keys.h"
#include "server/app/config_text.h"
#include "shared/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr auto configVariable = "CONFAB_CONFIG"_L1;
// Variables of the project's tests; no business of the server's.
constexpr auto testPrefix = "CONFAB_TEST_"_L1;

WrittenValue writtenValue(const ConfigKey &key, const QString &text)
{
    if (key.shape == KeyShape::Single)
        return PlainText{text};
    QStringList items;
    for (const QString &item : text.split(u',')) {
        if (const QString name = item.trimmed(); !name.isEmpty())
            items.append(name);
    }
    return items;
}

QStringList unknownVariables(const QProcessEnvironment &environment)
{
    QStringList known = {configVariable};
    for (const ConfigKey &key : configKeys())
        known.append(key.environment());

    QStringList problems;
    QStringList names = environment.keys();
    names.sort();
    for (const QString &name : names) {
        const bool ours = name.startsWith("CONFAB_"_L1) && !name.startsWith(testPrefix);
        if (ours && !known.contains(name))
            problems.append(Texts::tr("%1: unknown environment variable").arg(name) +
                            suggestion(nearest(name, known)));
    }
    return problems;
}

ConfigSource readEnvironment(const QProcessEnvironment &environment)
{
    const auto origin = ConfigProblem::Origin::Environment;
    ConfigSource source;
    for (const QString &problem : unknownVariables(environment))
        source.problems.append({origin, problem});
    for (const ConfigKey &key : configKeys()) {
        QStringList given;
        for (const QString &name : key.environment()) {
            if (environment.contains(name))
                given.append(name);
        }
        if (given.isEmpty())
            continue;
        if (given.size() > 1)
            source.problems.append(
                {origin,
                 Texts::tr("%1 and %2: two names of one setting; set only one").arg(given[0], given[1])});
        const QString text = environment.value(given.first());
        const QString statement = given.first() + u'=' + quotedForProblem(key, text);
        source.settings.append({&key, writtenValue(key, text), origin, given.first(), statement});
    }
    return source;
}

QString bothOf(const QStringList &names)
{
    //: Two keys of the configuration that contradict each other
    return Texts::tr("%1 and %2").arg(names[0], names[1]);
}

// systemd's directory for this service, else the XDG base directory; both only where they are absolute.
QString defaultStateDir(const QProcessEnvironment &environment)
{
    const QString fromSystemd = environment.value(u"STATE_DIRECTORY"_s).section(u':', 0, 0);
    if (QDir::isAbsolutePath(fromSystemd))
        return QDir::cleanPath(fromSystemd);
    const QString stateHome = environment.value(u"XDG_STATE_HOME"_s);
    if (QDir::isAbsolutePath(stateHome))
        return QDir::cleanPath(stateHome + u"/confab");
    const QString home = environment.value(u"HOME"_s);
    return QDir::isAbsolutePath(home) ? QDir::cleanPath(home + u"/.local/state/confab") : QString();
}

/// Lays the sources over the defaults, the weakest first.
class Merger
{
public:
    void add(const ConfigSource &source);
    void complete(const QProcessEnvironment &environment);
    void check();

    const ServerConfig &config() const { return m_config; }
    QList<ConfigProblem> problems() const;

private:
    void report(ConfigProblem::Origin origin, const QString &text) { m_problems.append({origin, text}); }
    QString described(const QString &keyName) const;
    ConfigProblem::Origin originOf(const QStringList &keyNames) const;

    ServerConfig m_config;
    QHash<QString, Setting> m_settings; ///< The winning one of each key.
    QStringList m_faulty;               ///< Keys whose value is not what somebody wanted.
    QList<ConfigProblem> m_problems;
};

void Merger::add(const ConfigSource &source)
{
    m_problems.append(source.problems);
    for (const Setting &setting : source.settings) {
        m_settings.insert(setting.key->fullName(), setting);
        const auto read = setting.key->read(setting.value, m_config);
        if (read)
            continue;
        report(setting.origin, setting.statement + u": " + read.error());
        m_faulty.append(setting.key->fullName());
    }
}

void Merger::complete(const QProcessEnvironment &environment)
{
    if (!m_settings.contains(u"server.welcome"_s))
        m_config.welcome = Texts::tr(defaultWelcome);
    if (!m_settings.contains(u"server.goodbye"_s))
        m_config.goodbye = Texts::tr(defaultGoodbye);
    if (m_config.stateDir.isEmpty())
        m_config.stateDir = defaultStateDir(environment);
    if (m_config.stateDir.isEmpty() && !m_faulty.contains(u"server.state_dir"_s)) {
        report(
            ConfigProblem::Origin::Environment,
            Texts::tr(
                "server.state_dir = \"\": no directory is known to keep state in; give --state-dir, or set "
                "CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME or HOME"));
    }
    if (auto *sqlite = std::get_if<ServerConfig::SqliteStore>(&m_config.store);
        sqlite && sqlite->path.isEmpty())
        sqlite->path = defaultStorePath(m_config.stateDir);
}

void Merger::check()
{
    for (const Contradiction &contradiction : contradictions(m_config)) {
        const auto isFaulty = [this](const QString &key) { return m_faulty.contains(key); };
        if (std::ranges::any_of(contradiction.keys, isFaulty))
            continue;
        QStringList culprits;
        for (const QString &key : contradiction.keys)
            culprits.append(described(key));
        report(originOf(contradiction.keys), u"%1: %2"_s.arg(bothOf(culprits), contradiction.rule));
    }
}

QString Merger::described(const QString &keyName) const
{
    const auto setting = m_settings.constFind(keyName);
    //: Where a value comes from: it is the default
    const QString place = setting != m_settings.cend() ? setting->place : Texts::tr("default");
    return u"%1 = %2 (%3)"_s.arg(keyName, configKey(keyName).write(m_config), place);
}

// Blames the strongest source that had a part in it.
ConfigProblem::Origin Merger::originOf(const QStringList &keyNames) const
{
    auto origin = ConfigProblem::Origin::File;
    for (const QString &name : keyNames) {
        if (const auto setting = m_settings.constFind(name); setting != m_settings.cend())
            origin = std::min(origin, setting->origin);
    }
    return origin;
}

QList<ConfigProblem> Merger::problems() const
{
    QList<ConfigProblem> sorted = m_problems;
    std::ranges::stable_sort(sorted, {}, &ConfigProblem::origin);
    return sorted;
}

QString outputOf(Command command, const ServerConfig &config)
{
    switch (command) {
    case Command::Run:
        return {};
    case Command::CheckConfig:
        return QString(Texts::tr("configuration is valid") + u'\n');
    case Command::PrintConfig:
        return configAsToml(config);
    case Command::ShowVersion:
        return versionText();
    case Command::ShowHelp:
        return helpText();
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

tl::expected<LoadedConfig, QList<ConfigProblem>> loadConfig(QStringList arguments,
                                                            QProcessEnvironment environment)
{
    const CommandLine commandLine = readCommandLine(arguments);
    const Command command = commandLine.command;
    if (command == Command::ShowHelp || command == Command::ShowVersion)
        return LoadedConfig{command, {}, outputOf(command, {})};

    Merger merger;
    const QString file = commandLine.configFile.value_or(environment.value(configVariable));
    if (!file.isEmpty())
        merger.add(readConfigFile(file));
    merger.add(readEnvironment(environment));
    merger.add(commandLine.source);
    merger.complete(environment);
    merger.check();

    if (const QList<ConfigProblem> problems = merger.problems(); !problems.isEmpty())
        return tl::unexpected(problems);
    return LoadedConfig{command, merger.config(), outputOf(command, merger.config())};
}

QString wantedLanguage(const QStringList &arguments, const QProcessEnvironment &environment)
{
    const QString given = optionValue(arguments, "--config"_L1);
    const QString file = given.isEmpty() ? environment.value(configVariable) : given;
    for (const QString &wanted : {optionValue(arguments), environment.value(u"CONFAB_LANGUAGE"_s),
                                  file.isEmpty() ? QString() : languageInFile(file)}) {
        if (!wanted.isEmpty())
            return languageCodes().contains(wanted) ? wanted : ServerConfig().language;
    }
    return ServerConfig().language;
}

int exitCode(const QList<ConfigProblem> &problems)
{
    const auto isOption = [](const ConfigProblem &problem) {
        return problem.origin == ConfigProblem::Origin::Option;
    };
    return std::ranges::any_of(problems, isOption) ? 64 : 78;
}

} // namespace confab
