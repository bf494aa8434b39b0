// SPDX-License-Identifier: MIT
#include "shared/admin/open_rpc.h"

#include "shared/admin/admin_methods.h"

#include <QJsonArray>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject stringSchema()
{
    return {{u"type"_s, u"string"_s}};
}

/// `integer`, `string[]`, `Room[]`: what is no type of JSON Schema is one of ours.
QJsonObject typeSchema(const QString &type)
{
    if (type.endsWith("[]"_L1))
        return {{u"type"_s, u"array"_s}, {u"items"_s, typeSchema(type.chopped(2))}};
    if (type.front().isUpper())
        return {{u"$ref"_s, QString(u"#/components/schemas/"_s + type)}};
    return {{u"type"_s, type}};
}

QJsonObject objectSchema(const QList<ResultField> &fields)
{
    QJsonObject properties;
    for (const ResultField &field : fields)
        properties.insert(field.name, typeSchema(field.type));
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
}

QJsonObject paramSchema(const ParamSpec &param)
{
    switch (param.type) {
    case ParamType::Room:
        return {{u"type"_s, u"string"_s}, {u"minLength"_s, 1}};
    case ParamType::Rooms:
        return {{u"type"_s, u"array"_s},
                {u"items"_s, stringSchema()},
                {u"minItems"_s, 1},
                {u"maxItems"_s, param.most}};
    case ParamType::Connection:
        return {{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}};
    case ParamType::Integer:
        return {{u"type"_s, u"integer"_s}, {u"minimum"_s, param.least}, {u"maximum"_s, param.most}};
    case ParamType::Flag:
        return {{u"type"_s, u"boolean"_s}};
    case ParamType::Json:
        return {};
    case ParamType::Text:
    case ParamType::Secret:
        break;
    }
    QJsonObject schema = stringSchema();
    schema.insert(u"maxLength"_s, param.most);
    if (!param.choices.isEmpty())
        schema.insert(u"enum"_s, QJsonArray::fromStringList(param.choices));
    return schema;
}

QJsonObject methodObject(const MethodSpec &method)
{
    QJsonArray params;
    for (const ParamSpec &param : method.params) {
        params.append(QJsonObject{{u"name"_s, param.name},
                                  {u"description"_s, param.meaning},
                                  {u"required"_s, param.need == Need::Required},
                                  {u"schema"_s, paramSchema(param)}});
    }
    const QString role = method.role ? adminRoleName(*method.role).toString() : u"none"_s;
    return {{u"name"_s, QString::fromLatin1(method.name)},
            {u"summary"_s, method.summary},
            {u"x-role"_s, role},
            {u"paramStructure"_s, u"by-name"_s},
            {u"params"_s, params},
            {u"result"_s, QJsonObject{{u"name"_s, u"result"_s}, {u"schema"_s, objectSchema(method.result)}}}};
}

} // namespace

QJsonObject openRpcDocument(const QString &version)
{
    QJsonArray methods;
    for (const MethodSpec &method : adminMethods())
        methods.append(methodObject(method));
    QJsonObject schemas;
    for (const AdminType &type : adminTypes())
        schemas.insert(type.name, objectSchema(type.fields));
    return {{u"openrpc"_s, u"1.2.6"_s},
            {u"info"_s, QJsonObject{{u"title"_s, u"Confab administration"_s}, {u"version"_s, version}}},
            {u"methods"_s, methods},
            {u"components"_s, QJsonObject{{u"schemas"_s, schemas}}}};
}

} // namespace confab
