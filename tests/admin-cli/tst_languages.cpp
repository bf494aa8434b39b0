// SPDX-License-Identifier: MIT
// confabctl in a language that nobody speaks (translations/rules.py): what can be read in it has not gone
// through the catalogues.
#include "admin-cli/command_tree.h"
#include "admin-cli/rows.h"
#include "shared/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Lower-case words of three letters; names of commands, options and placeholders are told by where they
/// stand.
bool isReadable(const QString &text)
{
    static const QRegularExpression kept(
        u"--?[a-z-]+|[a-z_]+://"
        u"\\S*|CONFAB_\\w+|~\\S+|confabctl\\b[^)|\\n]*|\\bconfabd\\b|config\\.fish|admin\\.url|source|"
        "[a-z]+\\.url|/admin"_s);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    static const QRegularExpression example(u"^  confabctl .*$"_s, QRegularExpression::MultilineOption);
    QString rest = text;
    rest.remove(example).remove(kept);
    return word.match(rest).hasMatch();
}

QString named(const CLI::App &app, const std::string &text)
{
    return QString::fromStdString(app.get_name() + ": " + text);
}

void collectReadable(const CLI::App &app, QStringList &found)
{
    for (const std::string &text : {app.get_description(), app.get_footer()}) {
        if (isReadable(QString::fromStdString(text)))
            found.append(named(app, text));
    }
    for (const CLI::Option *option : app.get_options()) {
        const QString text = QString::fromStdString(option->get_description());
        if (text.isEmpty() || isReadable(text))
            found.append(named(app, option->get_name() + " " + option->get_description()));
    }
    for (const CLI::App *child : app.get_subcommands([](const CLI::App *) { return true; }))
        collectReadable(*child, found);
}

QString ending(const QStringList &arguments)
{
    CommandTree tree;
    addAllCommands(tree);
    const auto parsed = tree.parse(arguments);
    return parsed ? QString() : parsed.error().text;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translation.use(u"qps"_s); }
    void cleanupTestCase() { m_translation.use(u"en"_s); }
    void helpIsTranslated();
    void headingsOfHelpAreTranslated();
    void mistakesAreToldInIt_data();
    void mistakesAreToldInIt();
    void tablesAreTranslated();
    void tagsMeanTheirLanguages_data();
    void tagsMeanTheirLanguages();
    void numbersDecideOnForms();
    void eachLanguageNamesItself();

private:
    Translation m_translation{{u"confabctl"_s, u"shared"_s}};
};

void TestLanguages::helpIsTranslated()
{
    CommandTree tree;
    addAllCommands(tree);
    QStringList found;
    collectReadable(tree.root(), found);
    QCOMPARE(found.join(u'\n'), QString());
}

void TestLanguages::headingsOfHelpAreTranslated()
{
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, {u"announce"_s, u"--help"_s}, {u"rooms"_s, u"--help"_s}}) {
        const QString help = ending(arguments);
        for (const auto heading : {"Usage"_L1, "Options:"_L1, "Commands:"_L1, "Subcommands"_L1,
                                   "Positionals"_L1, "REQUIRED"_L1, "OPTIONS"_L1, "SUBCOMMAND"_L1})
            QVERIFY2(!help.contains(heading), qPrintable(help));
    }
}

void TestLanguages::mistakesAreToldInIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a room is missing") << QStringList{u"rooms"_s, u"add"_s};
    QTest::newRow("a word too much") << QStringList{u"rooms"_s, u"add"_s, u"1"_s, u"2"_s};
    QTest::newRow("an option that there is not") << QStringList{u"rooms"_s, u"list"_s, u"--1"_s};
    QTest::newRow("a value is missing") << QStringList{u"rooms"_s, u"list"_s, u"--limit"_s};
    QTest::newRow("no number") << QStringList{u"rooms"_s, u"list"_s, u"--limit"_s, u"x"_s};
    QTest::newRow("a number too large") << QStringList{u"rooms"_s, u"list"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("a negative number") << QStringList{u"rooms"_s, u"list"_s, u"--min-members"_s, u"-1"_s};
    QTest::newRow("a value for a flag") << QStringList{u"rooms"_s, u"list"_s, u"--descending=maybe"_s};
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("a command that there is not") << QStringList{u"1"_s};
}

void TestLanguages::mistakesAreToldInIt()
{
    QFETCH(QStringList, arguments);
    const QString text = ending(arguments);
    QVERIFY2(text.startsWith(u'['), qPrintable(text));
    // CLI11's own words.
    static const QRegularExpression english(
        u"\\b(required|expected|missing|range|unknown|needs|value|see|there)\\b"_s);
    QVERIFY2(!english.match(text).hasMatch(), qPrintable(text));
}

void TestLanguages::tablesAreTranslated()
{
    const QList<QJsonObject> rows{QJsonObject{{u"room"_s, u"1"_s}, {u"messagesPerSecond"_s, 1}}};
    for (const Table &table :
         {roomTable(rows), memberTable(rows), connectionTable(rows), nodeTable(rows), userTable(rows)}) {
        const QString heads = table.lines(0).first();
        QVERIFY2(!isReadable(heads), qPrintable(heads));
    }
}

void TestLanguages::tagsMeanTheirLanguages_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("language");
    QTest::newRow("language") << u"de"_s << u"de"_s;
    QTest::newRow("country") << u"de_AT"_s << u"de"_s;
    QTest::newRow("locale") << u"pt_BR.UTF-8@euro"_s << u"pt"_s;
    QTest::newRow("BCP 47") << u"ar-EG"_s << u"ar"_s;
    QTest::newRow("C") << u"C.UTF-8"_s << u"en"_s;
    QTest::newRow("POSIX") << u"POSIX"_s << u"en"_s;
    QTest::newRow("not there") << u"tlh"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestLanguages::tagsMeanTheirLanguages()
{
    QFETCH(QString, tag);
    QTEST(languageFor(tag).value_or(QString()), "language");
}

void TestLanguages::numbersDecideOnForms()
{
    m_translation.use(u"en"_s);
    QCOMPARE(membersText(0), u"0 members"_s);
    QCOMPARE(membersText(1), u"1 member"_s);
    QCOMPARE(membersText(2), u"2 members"_s);
    m_translation.use(u"qps"_s);
    QVERIFY(membersText(1) != membersText(2).replace(u'2', u'1'));
}

void TestLanguages::eachLanguageNamesItself()
{
    QCOMPARE(languages().first().code, u"en"_s);
    QCOMPARE(languages().first().name, u"English"_s);
    for (const Language &language : languages())
        QVERIFY(!language.name.isEmpty());
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
