// SPDX-License-Identifier: MIT
#include "admin-cli/completion.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Completion::Kind;

bool takesValue(const CLI::Option *option)
{
    return option->get_items_expected_max() > 0;
}

std::vector<const CLI::Option *> optionsOf(const CLI::App *app)
{
    return app->get_options();
}

/// Goes along the words of a command line as CLI11 would.
class Walk
{
public:
    explicit Walk(const CommandTree &tree)
        : m_tree(tree)
        , m_app(&tree.root())
    {
    }

    void pass(const QString &word);
    Completion finish(const QString &word);

private:
    const CLI::Option *named(const QString &name) const;
    const CLI::App *childNamed(const QString &name) const;
    const CLI::Option *nextPositional() const;
    void note(const CLI::Option *option, const QString &value);
    void complete(const CLI::Option *option, const QString &prefix, const QString &before = {});
    void completeOptions(const QString &prefix);
    void completeCommands(const QString &prefix);
    void offer(const QString &word, const std::string &meaning, const QString &prefix);

    const CommandTree &m_tree;
    const CLI::App *m_app;
    const CLI::Option *m_pending = nullptr; ///< Waits for its value.
    qsizetype m_positionals = 0;
    bool m_isAfterDashes = false;
    Completion m_result;
};

void Walk::pass(const QString &word)
{
    if (m_pending) {
        if (word != "="_L1)
            note(std::exchange(m_pending, nullptr), word);
        return;
    }
    if (word == "--"_L1 || m_isAfterDashes) {
        m_positionals += m_isAfterDashes ? 1 : 0;
        m_isAfterDashes = true;
        return;
    }
    if (word.startsWith(u'-') && word.size() > 1) {
        const CLI::Option *option = named(word.section(u'=', 0, 0));
        if (option && takesValue(option)) {
            if (word.contains(u'='))
                note(option, word.section(u'=', 1));
            else
                m_pending = option;
        }
        return;
    }
    if (const CLI::App *child = childNamed(word); child && m_positionals == 0)
        m_app = child;
    else
        ++m_positionals;
}

Completion Walk::finish(const QString &word)
{
    m_result.prefix = word;
    if (m_pending) {
        complete(m_pending, word == "="_L1 ? QString() : word);
    } else if (!m_isAfterDashes && word.startsWith("--"_L1) && word.contains(u'=')) {
        const QString name = word.section(u'=', 0, 0);
        complete(named(name), word.section(u'=', 1), name + u'=');
    } else if (!m_isAfterDashes && word.startsWith(u'-')) {
        completeOptions(word);
    } else {
        complete(nextPositional(), word);
        if (m_positionals == 0)
            completeCommands(word);
    }
    return std::move(m_result);
}

const CLI::Option *Walk::named(const QString &name) const
{
    for (const CLI::App *app = m_app; app; app = app->get_parent()) {
        if (const CLI::Option *option = app->get_option_no_throw(name.toStdString()))
            return option;
    }
    return nullptr;
}

const CLI::App *Walk::childNamed(const QString &name) const
{
    const auto children = m_app->get_subcommands([](const CLI::App *) { return true; });
    const auto found = std::find_if(children.cbegin(), children.cend(), [&name](const CLI::App *child) {
        return child->get_name() == name.toStdString();
    });
    return found == children.cend() ? nullptr : *found;
}

const CLI::Option *Walk::nextPositional() const
{
    std::vector<const CLI::Option *> positionals;
    for (const CLI::Option *option : optionsOf(m_app)) {
        if (option->get_positional())
            positionals.push_back(option);
    }
    if (positionals.empty())
        return nullptr;
    if (size_t(m_positionals) < positionals.size())
        return positionals[size_t(m_positionals)];
    return positionals.back()->get_items_expected_max() > 1 ? positionals.back() : nullptr;
}

void Walk::note(const CLI::Option *option, const QString &value)
{
    const std::pair<const char *, std::string GlobalOptions::*> members[] = {
        {"--url", &GlobalOptions::url},        {"--token-file", &GlobalOptions::tokenFile},
        {"--user", &GlobalOptions::user},      {"--password-file", &GlobalOptions::passwordFile},
        {"--ca-file", &GlobalOptions::caFile}, {"--state-dir", &GlobalOptions::stateDir},
    };
    for (const auto &[name, member] : members) {
        if (m_tree.root().get_option_no_throw(name) == option)
            m_result.globals.*member = value.toStdString();
    }
}

void Walk::complete(const CLI::Option *option, const QString &prefix, const QString &before)
{
    m_result.prefix = prefix;
    if (!option)
        return;
    if (const QStringList words = m_tree.wordsOf(option); !words.isEmpty()) {
        for (const QString &word : words) {
            if (word.startsWith(prefix))
                m_result.words.append({before + word, {}});
        }
        return;
    }
    const std::pair<std::string, Kind> kinds[] = {
        {placeholder::room, Kind::Rooms},
        {placeholder::connection, Kind::Connections},
        {"NODE", Kind::Nodes},
        {placeholder::name, Kind::Users},
        {placeholder::file, Kind::Files},
        {placeholder::directory, Kind::Files},
    };
    m_result.kind = Kind::Nothing;
    for (const auto &[name, kind] : kinds) {
        if (option->get_type_name() == name)
            m_result.kind = kind;
    }
}

void Walk::completeOptions(const QString &prefix)
{
    for (const CLI::App *app = m_app; app; app = app->get_parent()) {
        for (const CLI::Option *option : optionsOf(app)) {
            for (const std::string &name : option->get_lnames())
                offer("--"_L1 + QString::fromStdString(name), option->get_description(), prefix);
        }
    }
}

void Walk::completeCommands(const QString &prefix)
{
    for (const CLI::App *child : m_app->get_subcommands([](const CLI::App *) { return true; }))
        offer(QString::fromStdString(child->get_name()), child->get_description(), prefix);
}

void Walk::offer(const QString &word, const std::string &meaning, const QString &prefix)
{
    const auto isSame = [&word](const Completion::Candidate &each) { return each.word == word; };
    if (word.startsWith(prefix) && std::none_of(m_result.words.cbegin(), m_result.words.cend(), isSame))
        m_result.words.append({word, QString::fromStdString(meaning)});
}

struct NameSource {
    Kind kind;
    QString method;
    QString member;
    QString key;
    QString meaning;
};

const QList<NameSource> &nameSources()
{
    static const QList<NameSource> sources = {
        {Kind::Rooms, u"chatRoom.list"_s, u"rooms"_s, u"room"_s, u"membersCount"_s},
        {Kind::Connections, u"connection.list"_s, u"connections"_s, u"id"_s, u"remoteIP"_s},
        {Kind::Nodes, u"node.list"_s, u"nodes"_s, u"node"_s, u"version"_s},
        {Kind::Users, u"user.list"_s, u"users"_s, u"user"_s, u"role"_s},
    };
    return sources;
}

void print(const QString &word, const QString &meaning)
{
    const QString line = meaning.isEmpty() ? visible(word) : visible(word) + u'\t' + visible(meaning);
    std::printf("%s\n", line.toUtf8().constData());
}

CliTask<> printNames(Completion completion, NameSource source)
{
    // A shell waits for this.
    GlobalOptions options = completion.globals;
    options.timeoutSeconds = 2;
    // Nobody is asked for a password in the middle of a line.
    if (!options.user.empty() && (options.passwordFile.empty() || options.passwordFile == "-"))
        co_return CliResult<>{};
    Context context(options);
    const QJsonObject params =
        source.kind == Kind::Rooms ? QJsonObject{{u"prefix"_s, completion.prefix}} : QJsonObject();
    QJsonArray rows;
    if (source.kind == Kind::Rooms || source.kind == Kind::Connections) {
        const auto answer = co_await context.callForRows(source.method, params, source.member, source.key);
        rows = answer.value_or(QJsonArray());
    } else {
        const auto answer = co_await context.call(source.method, params);
        rows = answer.value_or(QJsonObject())[source.member].toArray();
    }
    for (const QJsonValue &row : std::as_const(rows)) {
        const QJsonValue meaning = row[source.meaning];
        if (row[source.key].toString().startsWith(completion.prefix))
            print(row[source.key].toString(),
                  meaning.isDouble() ? membersText(meaning.toInteger()) : meaning.toString());
    }
    co_return CliResult<>{};
}

} // namespace

Completion completionOf(const CommandTree &tree, const QStringList &words)
{
    Walk walk(tree);
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        walk.pass(words[i]);
    return walk.finish(words.isEmpty() ? QString() : words.last());
}

CliTask<> printCompletion(const CommandTree &tree, QStringList words)
{
    const Completion completion = completionOf(tree, words);
    for (const Completion::Candidate &candidate : completion.words)
        print(candidate.word, candidate.meaning);
    for (const NameSource &source : nameSources()) {
        if (source.kind != completion.kind)
            continue;
        const auto done = co_await printNames(completion, source);
        co_return done;
    }
    co_return CliResult<>{};
}

} // namespace confab
