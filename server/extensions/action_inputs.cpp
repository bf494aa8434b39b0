// SPDX-License-Identifier: MIT
#include "server/extensions/action_inputs.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

const QHash<QString, InputType> &typeNames()
{
    static const QHash<QString, InputType> names = {
        {u"any"_s, InputType::Any},         {u"string"_s, InputType::String},
        {u"number"_s, InputType::Number},   {u"integer"_s, InputType::Integer},
        {u"boolean"_s, InputType::Boolean}, {u"object"_s, InputType::Object},
        {u"array"_s, InputType::Array},
    };
    return names;
}

QString typeProblem(const ActionInput &input)
{
    switch (input.type) {
    case InputType::String:
        return Texts::tr("%1 must be a string").arg(input.name);
    case InputType::Number:
        return Texts::tr("%1 must be a number").arg(input.name);
    case InputType::Integer:
        return Texts::tr("%1 must be an integer").arg(input.name);
    case InputType::Boolean:
        return Texts::tr("%1 must be a boolean").arg(input.name);
    case InputType::Object:
        return Texts::tr("%1 must be an object").arg(input.name);
    case InputType::Array:
        return Texts::tr("%1 must be an array").arg(input.name);
    case InputType::Any:
        break; // whatever it is
    }
    Q_UNREACHABLE();
    return {};
}

bool isWhole(const QJsonValue &value)
{
    // Beyond this not every whole number is a double.
    constexpr double most = 9'007'199'254'740'992.0;
    const double number = value.toDouble();
    return value.isDouble() && std::trunc(number) == number && std::abs(number) <= most;
}

bool isOf(InputType type, const QJsonValue &value)
{
    switch (type) {
    case InputType::Any:
        return true;
    case InputType::String:
        return value.isString();
    case InputType::Number:
        return value.isDouble();
    case InputType::Integer:
        return isWhole(value);
    case InputType::Boolean:
        return value.isBool();
    case InputType::Object:
        return value.isObject();
    case InputType::Array:
        return value.isArray();
    }
    Q_UNREACHABLE();
    return false;
}

/// What a text says in another type; undefined where it does not.
QJsonValue readText(InputType type, const QString &text)
{
    switch (type) {
    case InputType::Number:
    case InputType::Integer: {
        bool isNumber = false;
        const double number = text.trimmed().toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    }
    case InputType::Boolean:
        if (text == "true"_L1 || text == "1"_L1)
            return true;
        if (text == "false"_L1 || text == "0"_L1)
            return false;
        return QJsonValue::Undefined;
    case InputType::Object:
    case InputType::Array: {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isObject())
            return document.object();
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
    }
    default:
        return QJsonValue::Undefined;
    }
}

/// The value an action gets; undefined where `given` cannot be one.
QJsonValue fitted(InputType type, const QJsonValue &given)
{
    if (isOf(type, given))
        return given;
    QJsonValue value = QJsonValue::Undefined;
    if (given.isString())
        value = readText(type, given.toString());
    else if (type == InputType::String && (given.isDouble() || given.isBool()))
        value = given.toVariant().toString();
    return isOf(type, value) ? value : QJsonValue(QJsonValue::Undefined);
}

QJsonValue fittedDefault(const ActionInput &input)
{
    const QJsonValue value = fitted(input.type, input.defaultValue);
    return value.isUndefined() ? input.defaultValue : value;
}

} // namespace

std::optional<InputType> inputTypeNamed(const QString &name)
{
    const auto found = typeNames().constFind(name);
    return found == typeNames().constEnd() ? std::nullopt : std::optional(*found);
}

Result<QJsonObject> checkInputs(const QList<ActionInput> &inputs, QJsonObject params)
{
    QStringList problems;
    for (const ActionInput &input : inputs) {
        const QJsonValue given = params.value(input.name);
        if (given.isUndefined() || given.isNull()) {
            if (!input.defaultValue.isUndefined() && !input.defaultValue.isNull())
                params.insert(input.name, fittedDefault(input));
            else if (input.isRequired)
                problems.append(Texts::tr("%1 is a required parameter for this action").arg(input.name));
            continue;
        }
        const QJsonValue value = fitted(input.type, given);
        if (value.isUndefined())
            problems.append(typeProblem(input));
        else
            params.insert(input.name, value);
    }
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, problems.join("; "_L1));
    return params;
}

} // namespace confab
