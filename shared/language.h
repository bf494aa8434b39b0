// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace confab {

/// A language that the programs speak.
struct Language {
    QString code; ///< As in `LANG`, without a country: `pt`.
    QString name; ///< In itself: `Português`.

    Q_DECLARE_TR_FUNCTIONS(confab::Language)
};

/// Those there are catalogues for; English first, the others in the order of their codes.
const QList<Language> &languages();
QStringList languageCodes();

/// The one of `languages` that `tag` means: `de` for `de_AT.UTF-8` and `de-CH`, `en` for `C`.
std::optional<QString> languageFor(const QString &tag);

/// The first of what the system asks for (LC_ALL, LC_MESSAGES, LANGUAGE, LANG) that there is; else English.
QString systemLanguage();

/// What `arguments` say with an option such as --language, which programs want to know before they read their
/// command line. Empty where they say nothing.
QString optionValue(const QStringList &arguments, QLatin1StringView option = QLatin1StringView("--language"));

/// Numbers and dates for texts in `language`: the system's where it speaks the same language.
QLocale localeFor(const QString &language);

/// The catalogues of one program in one language at a time, while it lives. English is always underneath: the
/// sources of texts with numbers know many of something only.
class Translation : public QTranslator
{
    Q_OBJECT
public:
    /// `catalogues` as in `translations/`, such as `shared`; those that are not there are left out.
    explicit Translation(QStringList catalogues);
    ~Translation() override;

    /// One of `languageCodes`. Windows hear of it by QEvent::LanguageChange, once.
    void use(const QString &language);
    QString language() const { return m_language; }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override;

private:
    using Files = std::vector<std::unique_ptr<QTranslator>>;
    Files filesOf(const QString &language) const;

    QStringList m_catalogues;
    QString m_language;
    Files m_files; ///< In the order of being asked.
};

} // namespace confab
