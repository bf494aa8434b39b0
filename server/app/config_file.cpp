// SPDX-License-Identifier: MIT
#include "server/app/config_file.h"

#include <QCoreApplication>
#include <QFile>

#include <toml++/toml.h>

#include <algorithm>
#include <sstream>
#include <string_view>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr qint64 mostBytes = 1024 * 1024;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QStringList sections()
{
    QStringList result;
    for (const ConfigKey &key : configKeys()) {
        if (!result.contains(key.section))
            result.append(key.section);
    }
    return result;
}

// As it stands in a file, with its brackets.
std::optional<QString> nearestSection(const QString &name)
{
    const auto section = nearest(name, sections());
    return section ? std::optional<QString>(u'[' + *section + u']') : std::nullopt;
}

const ConfigKey *findKey(const QString &section, const QString &name)
{
    for (const ConfigKey &key : configKeys()) {
        if (key.section == section && key.name == name)
            return &key;
    }
    return nullptr;
}

// The key in this section whose name is close, else one of exactly that name elsewhere.
std::optional<QString> nearestKey(const QString &section, const QString &name)
{
    QStringList siblings;
    QStringList namesakes;
    for (const ConfigKey &key : configKeys()) {
        if (key.section == section)
            siblings.append(key.name);
        if (key.name == name)
            namesakes.append(key.fullName());
    }
    if (const auto sibling = nearest(name, siblings))
        return QString(section + u'.' + *sibling);
    return namesakes.isEmpty() ? std::nullopt : std::optional(namesakes.first());
}

WrittenValue writtenList(const toml::array &array)
{
    QStringList texts;
    for (const toml::node &element : array) {
        const auto *text = element.as_string();
        if (!text)
            return std::monostate();
        texts.append(toQString(text->get()));
    }
    return texts;
}

WrittenValue writtenValue(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return toQString(text->get());
    if (const auto *number = node.as_integer())
        return qint64(number->get());
    if (const auto *number = node.as_floating_point())
        return number->get();
    if (const auto *array = node.as_array())
        return writtenList(*array);
    return std::monostate();
}

// A value as a problem shows it: on one line, not for ever.
QString shownValue(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return quotedForProblem(toQString(text->get()));
    if (node.is_table())
        return u"{…}"_s;
    if (const auto *array = node.as_array()) {
        QStringList texts;
        for (const toml::node &element : *array)
            texts.append(texts.size() < 4 ? shownValue(element) : u"…"_s);
        return u'[' + texts.mid(0, 5).join(u", "_s) + u']';
    }
    std::ostringstream stream;
    node.visit([&stream](const auto &value) { stream << value; });
    return toQString(stream.str());
}

bool isHidden(const ConfigKey &key)
{
    return key.disclosure == Disclosure::Hidden;
}

// Whether a name that no key has may be a slip of one whose value is not shown.
bool mayBeHidden(const QString &section, const QString &name)
{
    return std::ranges::any_of(configKeys(), [&](const ConfigKey &key) {
        return isHidden(key) && (key.section == section || name.contains(key.name, Qt::CaseInsensitive));
    });
}

// As a problem shows the value of `section.name`.
QString shownValue(const QString &section, const QString &name, const toml::node &node)
{
    const ConfigKey *key = findKey(section, name);
    const bool isSecret = key ? isHidden(*key) : mayBeHidden(section, name);
    return isSecret && !node.is_table() ? hiddenValue() : shownValue(node);
}

bool lineMayBeHidden(std::string_view text, toml::source_index line)
{
    const auto lines = QByteArrayView(text.data(), qsizetype(text.size())).toByteArray().split('\n');
    return mayBeHidden({}, QString::fromUtf8(lines.value(qsizetype(line) - 1)).section(u'=', 0, 0));
}

/// Walks the parsed document and collects what it says.
class FileReader
{
public:
    explicit FileReader(QString path)
        : m_path(std::move(path))
    {
    }

    ConfigSource read();

private:
    void readDocument(std::string_view text);
    void readTop(const toml::table &table);
    void readSection(const QString &section, const toml::table &table);
    QString place(toml::source_index line) const { return m_path + u':' + QString::number(line); }
    void report(const QString &text) { m_source.problems.append({ConfigProblem::Origin::File, text}); }

    QString m_path;
    ConfigSource m_source;
};

ConfigSource FileReader::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        report(Texts::tr("%1: cannot read the configuration file: %2").arg(m_path, file.errorString()));
        return m_source;
    }
    const QByteArray text = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        report(Texts::tr("%1: cannot read the configuration file: %2").arg(m_path, file.errorString()));
    else if (text.size() > mostBytes)
        report(Texts::tr("%1: expected a configuration file of at most 1 MiB").arg(m_path));
    else
        readDocument(std::string_view(text.data(), size_t(text.size())));
    return m_source;
}

void FileReader::readDocument(std::string_view text)
{
    // toml++ reports by exception; nothing leaves this function but problems.
    try {
        readTop(toml::parse(text));
    } catch (const toml::parse_error &error) {
        const auto line = error.source().begin.line;
        // The description may quote the value.
        const QString description = lineMayBeHidden(text, line) ? Texts::tr("expected text in quotes")
                                                                : toQString(error.description()).simplified();
        report(Texts::tr("%1: not valid TOML: %2").arg(place(line), description));
    }
}

void FileReader::readTop(const toml::table &table)
{
    const QStringList known = sections();
    for (const auto &[key, node] : table) {
        const QString name = toQString(key.str());
        const QString where = place(key.source().begin.line);
        const toml::table *section = node.as_table();
        if (section && known.contains(name))
            readSection(name, *section);
        else if (known.contains(name))
            report(Texts::tr("%1: %2 = %3: expected a section, [%2]")
                       .arg(where, name, shownValue(name, {}, node)));
        else if (section)
            report(Texts::tr("%1: [%2]: unknown section").arg(where, name) +
                   suggestion(nearestSection(name)));
        else
            report(Texts::tr("%1: %2 = %3: unknown key outside a section")
                       .arg(where, name, shownValue({}, name, node)) +
                   suggestion(nearestKey(u"server"_s, name)));
    }
}

void FileReader::readSection(const QString &section, const toml::table &table)
{
    for (const auto &[key, node] : table) {
        const QString name = toQString(key.str());
        const QString where = place(key.source().begin.line);
        const QString statement =
            u"%1: %2.%3 = %4"_s.arg(where, section, name, shownValue(section, name, node));
        if (const ConfigKey *found = findKey(section, name)) {
            const auto origin = ConfigProblem::Origin::File;
            m_source.settings.append({found, writtenValue(node), origin, where, statement});
        } else {
            report(Texts::tr("%1: unknown key").arg(statement) + suggestion(nearestKey(section, name)));
        }
    }
}

} // namespace

ConfigSource readConfigFile(const QString &path)
{
    return FileReader(path).read();
}

QString languageInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.read(mostBytes);
    try {
        const toml::table table = toml::parse(std::string_view(text.data(), size_t(text.size())));
        return toQString(table["server"]["language"].value_or(std::string_view()));
    } catch (const toml::parse_error &) {
        return {}; // Whoever reads the whole file says so.
    }
}

} // namespace confab
