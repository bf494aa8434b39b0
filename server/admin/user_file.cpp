// SPDX-License-Identifier: MIT
#include "server/admin/user_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr auto usersKey = "users"_L1;
constexpr auto nameKey = "user"_L1;
constexpr auto roleKey = "role"_L1;
constexpr auto hashKey = "password"_L1;

/// The first key of `object` that is none of `known`; null if there is none.
QString strangeKey(const QJsonObject &object, std::initializer_list<QLatin1StringView> known)
{
    for (const QString &key : object.keys()) {
        if (std::ranges::find(known, key) == known.end())
            return key;
    }
    return {};
}

tl::expected<AdminUser, QString> userFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return tl::unexpected(Texts::tr("is no object"));
    const QJsonObject object = value.toObject();
    if (const QString key = strangeKey(object, {nameKey, roleKey, hashKey}); !key.isNull())
        return tl::unexpected(Texts::tr("has the unknown key \"%1\"").arg(key));
    const QString name = object[nameKey].toString();
    if (!isUserName(name))
        return tl::unexpected(Texts::tr("has no valid name (\"user\")"));
    const auto role = adminRoleNamed(object[roleKey].toString());
    if (!role)
        return tl::unexpected(Texts::tr("(%1) has no valid role: viewer, moderator or admin").arg(name));
    const QByteArray hash = object[hashKey].toString().toUtf8();
    if (!PasswordHasher::isHash(hash))
        return tl::unexpected(Texts::tr("(%1) has no Argon2id hash as its \"password\"").arg(name));
    return AdminUser{name, *role, hash};
}

} // namespace

bool isUserName(QStringView name)
{
    constexpr auto reserved = "token"_L1;
    const auto mayBe = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
               u"._@-"_s.contains(c);
    };
    return !name.isEmpty() && name.size() <= UserStore::mostNameLength && name != reserved &&
           std::ranges::all_of(name, mayBe);
}

tl::expected<QList<AdminUser>, QString> usersFromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(
            Texts::tr("is not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    const QJsonObject object = document.object();
    if (const QString key = strangeKey(object, {usersKey}); !key.isNull())
        return tl::unexpected(Texts::tr("has the unknown key \"%1\"").arg(key));
    if (!object[usersKey].isArray())
        return tl::unexpected(Texts::tr("is no object with the list \"users\""));

    QList<AdminUser> users;
    for (const QJsonValue value : object[usersKey].toArray()) {
        const auto user = userFromJson(value);
        if (!user)
            return tl::unexpected(Texts::tr("is wrong: user %1 %2").arg(users.size() + 1).arg(user.error()));
        users.append(*user);
    }
    return users;
}

QByteArray usersToJson(const QList<AdminUser> &users)
{
    QJsonArray list;
    for (const AdminUser &user : users)
        list.append(QJsonObject{{nameKey, user.name},
                                {roleKey, adminRoleName(user.role)},
                                {hashKey, QString::fromUtf8(user.passwordHash)}});
    return QJsonDocument(QJsonObject{{usersKey, list}}).toJson();
}

} // namespace confab
