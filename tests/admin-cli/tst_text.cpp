// SPDX-License-Identifier: MIT
#include "admin-cli/completion.h"
#include "admin-cli/table.h"
#include "shared/language.h"

#include <QTest>

#include <clocale>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList completed(const QStringList &words)
{
    CommandTree tree;
    addAllCommands(tree);
    QStringList found;
    for (const auto &candidate : completionOf(tree, words).words)
        found.append(candidate.word);
    return found;
}

Completion::Kind kindOf(const QStringList &words)
{
    CommandTree tree;
    addAllCommands(tree);
    return completionOf(tree, words).kind;
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { std::setlocale(LC_ALL, "C.UTF-8"); }
    void visible_escapesWhatDrivesATerminal();
    void sizesAndDurations_areShort();
    void table_alignsItsColumns();
    void table_cutsTheWidestColumnToFit();
    void table_countsWideLettersTwice();
    void completion_knowsCommandsAndOptions();
    void completion_knowsValues();
    void completion_asksForNames();
};

void TestText::visible_escapesWhatDrivesATerminal()
{
    QCOMPARE(visible(u"a\x1b[2Jb\n\u202e\u009b"_s), u"a\\x1b[2Jb\\n\\u202e\\x9b"_s);
    QCOMPARE(visible(u"Grüße 你好"_s), u"Grüße 你好"_s);
}

void TestText::sizesAndDurations_areShort()
{
    QCOMPARE(byteSize(1023), u"1023 B"_s);
    QCOMPARE(byteSize(1536), u"1.5 KiB"_s);
    QCOMPARE(byteSize(20 * 1024 * 1024), u"20 MiB"_s);
    QCOMPARE(durationText(250), u"250 ms"_s);
    QCOMPARE(durationText(3 * 60'000), u"3 min"_s);
    QCOMPARE(durationText(50 * 3'600'000), u"2 d"_s);
    const Translation english({u"confabctl"_s});
    QCOMPARE(membersText(1), u"1 member"_s);
    QCOMPARE(membersText(0), u"0 members"_s);
}

void TestText::table_alignsItsColumns()
{
    Table table({{u"ROOM"_s}, {u"MEMBERS"_s, Align::Right}});
    table.addRow({u"lobby"_s, u"12"_s});
    QCOMPARE(table.lines(0), (QStringList{u"ROOM   MEMBERS"_s, u"lobby       12"_s}));
}

void TestText::table_cutsTheWidestColumnToFit()
{
    Table table({{u"ROOM"_s}, {u"MEMBERS"_s, Align::Right}});
    table.addRow({QString(100, u'x'), u"12"_s});
    for (const QString &line : table.lines(30))
        QCOMPARE(displayWidth(line), 30);
}

void TestText::table_countsWideLettersTwice()
{
    QCOMPARE(displayWidth(u"你好"_s), 4);
    QCOMPARE(fitted(u"你好吗"_s, 4, Align::Left), u"你… "_s);
}

void TestText::completion_knowsCommandsAndOptions()
{
    QCOMPARE(completed({u"rooms"_s, u""_s}),
             (QStringList{u"list"_s, u"add"_s, u"destroy"_s, u"exists"_s, u"status"_s}));
    QCOMPARE(completed({u"--json"_s, u"--url"_s, u"ws://x"_s, u"con"_s}), (QStringList{u"connections"_s}));
    QCOMPARE(completed({u"connections"_s, u"list"_s, u"--sl"_s}), (QStringList{u"--slow"_s}));
    QCOMPARE(completed({u"rooms"_s, u"add"_s, u"--js"_s}), (QStringList{u"--json"_s}));
}

void TestText::completion_knowsValues()
{
    QCOMPARE(completed({u"users"_s, u"add"_s, u"bob"_s, u"--role"_s, u"m"_s}), (QStringList{u"moderator"_s}));
    QCOMPARE(completed({u"users"_s, u"add"_s, u"bob"_s, u"--role"_s, u"="_s, u"m"_s}),
             (QStringList{u"moderator"_s}));
    QCOMPARE(completed({u"users"_s, u"add"_s, u"bob"_s, u"--role=m"_s}),
             (QStringList{u"--role=moderator"_s}));
    QCOMPARE(completed({u"users"_s, u"role"_s, u"bob"_s, u"v"_s}), (QStringList{u"viewer"_s}));
}

void TestText::completion_asksForNames()
{
    QCOMPARE(kindOf({u"rooms"_s, u"status"_s, u"l"_s}), Completion::Kind::Rooms);
    QCOMPARE(kindOf({u"members"_s, u"add"_s, u"rooms"_s, u""_s}), Completion::Kind::Connections);
    QCOMPARE(kindOf({u"announce"_s, u"a"_s, u"b"_s, u""_s}), Completion::Kind::Rooms);
    QCOMPARE(kindOf({u"--token-file"_s, u""_s}), Completion::Kind::Files);
    QCOMPARE(kindOf({u"rooms"_s, u"status"_s, u"lobby"_s, u""_s}), Completion::Kind::Words);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
