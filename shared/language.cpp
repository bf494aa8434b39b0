// SPDX-License-Identifier: MIT
#include "shared/language.h"

#include <QDir>
#include <QEvent>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto folder = ":/i18n"_L1;
constexpr auto english = "en"_L1;

std::unique_ptr<QTranslator> loaded(const QString &file, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(file, directory) ? std::move(translator) : nullptr;
}

//: The language of this catalogue, in itself, as the menu of languages shows it.
const auto ownName = QT_TRANSLATE_NOOP("confab::Language", "English");

QString codeOf(const QString &tag)
{
    // de_AT.UTF-8@euro
    static const QRegularExpression rest(u"[._@-].*"_s);
    return QString(tag).remove(rest).toLower();
}

bool isPlain(const QString &locale)
{
    return codeOf(locale) == "c"_L1 || codeOf(locale) == "posix"_L1;
}

QList<Language> findLanguages()
{
    QList<Language> found;
    const QStringList files = QDir(folder).entryList({u"shared_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).chopped(3);
        const auto translator = loaded(file, folder);
        const QString name = translator ? translator->translate("confab::Language", ownName) : QString();
        found.append({code, name.isEmpty() ? QString::fromLatin1(ownName) : name});
    }
    std::ranges::stable_partition(found, [](const Language &each) { return each.code == english; });
    return found;
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all = findLanguages();
    return all;
}

QStringList languageCodes()
{
    QStringList codes;
    for (const Language &language : languages())
        codes.append(language.code);
    return codes;
}

std::optional<QString> languageFor(const QString &tag)
{
    if (isPlain(tag))
        return QString(english);
    const QString known = codeOf(tag);
    return languageCodes().contains(known) ? std::optional(known) : std::nullopt;
}

QString systemLanguage()
{
    // Who asks for plain output means it, whatever LANGUAGE says; Qt asks LANGUAGE first.
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = qEnvironmentVariable(name);
        if (!locale.isEmpty() && isPlain(locale))
            return english;
        if (!locale.isEmpty())
            break;
    }
    for (const QString &tag : QLocale::system().uiLanguages()) {
        if (const auto language = languageFor(tag))
            return *language;
    }
    return english;
}

QString optionValue(const QStringList &arguments, QLatin1StringView option)
{
    QString given;
    for (auto argument = arguments.begin(); argument != arguments.end() && *argument != "--"_L1; ++argument) {
        if (argument->startsWith(option + u'='))
            given = argument->section(u'=', 1);
        else if (*argument == option && std::next(argument) != arguments.end())
            given = *++argument;
    }
    return given;
}

QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale own(language);
    const bool speaksNone = system.language() == QLocale::C && language == english;
    return speaksNone || system.language() == own.language() ? system : own;
}

Translation::Translation(QStringList catalogues)
    : m_catalogues(std::move(catalogues))
    , m_language(english)
    , m_files(filesOf(english))
{
    QCoreApplication::installTranslator(this);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(this);
}

Translation::Files Translation::filesOf(const QString &language) const
{
    Files files;
    const auto add = [&files](const QString &file, const QString &directory) {
        if (auto translator = loaded(file, directory))
            files.push_back(std::move(translator));
    };
    for (const QString &catalogue : m_catalogues)
        add(catalogue + u'_' + language, folder);
    if (language == english)
        return files;
    // Qt's own texts, such as the buttons of its dialogs, where they are installed.
    add(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    for (const QString &catalogue : m_catalogues)
        add(catalogue + u'_' + english, folder);
    return files;
}

void Translation::use(const QString &language)
{
    if (language == m_language)
        return;
    m_files = filesOf(language);
    m_language = language;
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &changed);
}

QString Translation::translate(const char *context, const char *source, const char *disambiguation,
                               int count) const
{
    for (const auto &file : m_files) {
        const QString text = file->translate(context, source, disambiguation, count);
        if (!text.isNull())
            return text;
    }
    return {};
}

} // namespace confab
