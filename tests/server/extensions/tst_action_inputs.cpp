// SPDX-License-Identifier: MIT
#include "server/extensions/action_inputs.h"

#include <QJsonArray>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestActionInputs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreFitted_data();
    void valuesAreFitted();
    void defaultsAreFilledIn();
    void everyMistakeIsNamed();
    void undeclaredParametersStay();
};

void TestActionInputs::valuesAreFitted_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonValue>("given");
    QTest::addColumn<QJsonValue>("expected"); // undefined: it is refused
    const QJsonValue refused(QJsonValue::Undefined);
    QTest::newRow("text") << u"string"_s << QJsonValue(u"a"_s) << QJsonValue(u"a"_s);
    QTest::newRow("a number as text") << u"string"_s << QJsonValue(5) << QJsonValue(u"5"_s);
    QTest::newRow("an object is no text") << u"string"_s << QJsonValue(QJsonObject()) << refused;
    QTest::newRow("number") << u"number"_s << QJsonValue(1.5) << QJsonValue(1.5);
    QTest::newRow("text with a number") << u"number"_s << QJsonValue(u" 1.5 "_s) << QJsonValue(1.5);
    QTest::newRow("text without one") << u"number"_s << QJsonValue(u"1,5"_s) << refused;
    QTest::newRow("empty text") << u"number"_s << QJsonValue(u""_s) << refused;
    QTest::newRow("infinity") << u"number"_s << QJsonValue(u"inf"_s) << refused;
    QTest::newRow("true is no number") << u"number"_s << QJsonValue(true) << refused;
    QTest::newRow("integer") << u"integer"_s << QJsonValue(u"-3"_s) << QJsonValue(-3);
    QTest::newRow("a fraction is no integer") << u"integer"_s << QJsonValue(u"2.5"_s) << refused;
    QTest::newRow("boolean") << u"boolean"_s << QJsonValue(u"false"_s) << QJsonValue(false);
    QTest::newRow("1 is true") << u"boolean"_s << QJsonValue(u"1"_s) << QJsonValue(true);
    QTest::newRow("perhaps") << u"boolean"_s << QJsonValue(u"perhaps"_s) << refused;
    QTest::newRow("object") << u"object"_s << QJsonValue(u"{\"a\":1}"_s)
                            << QJsonValue(QJsonObject{{u"a"_s, 1}});
    QTest::newRow("an array is no object") << u"object"_s << QJsonValue(u"[1]"_s) << refused;
    QTest::newRow("array") << u"array"_s << QJsonValue(QJsonArray{1}) << QJsonValue(QJsonArray{1});
    QTest::newRow("anything") << u"any"_s << QJsonValue(QJsonArray{1}) << QJsonValue(QJsonArray{1});
}

void TestActionInputs::valuesAreFitted()
{
    QFETCH(QString, type);
    QFETCH(QJsonValue, given);
    QFETCH(QJsonValue, expected);
    const QList<ActionInput> inputs{{.name = u"p"_s, .type = inputTypeNamed(type).value()}};
    const auto checked = checkInputs(inputs, QJsonObject{{u"p"_s, given}});
    QCOMPARE(checked.has_value(), !expected.isUndefined());
    if (checked)
        QCOMPARE(checked->value("p"_L1), expected);
    else
        QVERIFY(checked.error().detail.startsWith("p must be a"_L1));
}

void TestActionInputs::defaultsAreFilledIn()
{
    const QList<ActionInput> inputs{{.name = u"a"_s, .defaultValue = 7},
                                    {.name = u"b"_s, .isRequired = true, .defaultValue = u"x"_s},
                                    {.name = u"c"_s}};
    const auto checked = checkInputs(inputs, QJsonObject{{u"a"_s, QJsonValue::Null}});
    QCOMPARE(checked.value(), (QJsonObject{{u"a"_s, 7}, {u"b"_s, u"x"_s}}));
}

void TestActionInputs::everyMistakeIsNamed()
{
    const QList<ActionInput> inputs{{.name = u"a"_s, .isRequired = true},
                                    {.name = u"b"_s, .type = InputType::Integer},
                                    {.name = u"c"_s, .type = InputType::Object}};
    const auto checked = checkInputs(inputs, QJsonObject{{u"b"_s, u"x"_s}, {u"c"_s, 1}});
    QCOMPARE(
        checked.error(),
        (Error{ErrorCode::InvalidInput,
               u"a is a required parameter for this action; b must be an integer; c must be an object"_s}));
}

void TestActionInputs::undeclaredParametersStay()
{
    const QJsonObject params{{u"other"_s, QJsonArray{1, 2}}};
    QCOMPARE(checkInputs({{.name = u"a"_s}}, params).value(), params);
}

QTEST_GUILESS_MAIN(TestActionInputs)
#include "tst_action_inputs.moc"
