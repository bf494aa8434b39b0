// SPDX-License-Identifier: MIT
#include "server/admin/user_store.h"

#include "server/admin/private_file.h"
#include "server/admin/user_file.h"

#include <QCoreApplication>
#include <QDir>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr qsizetype mostFileBytes = 1024 * 1024;

Result<> checkName(const QString &name)
{
    if (isUserName(name))
        return {};
    return failure(
        ErrorCode::InvalidUser,
        Texts::tr("a user's name is 1 to %1 of A-Z, a-z, 0-9, \".\", \"_\", \"@\" and \"-\", and not token")
            .arg(UserStore::mostNameLength));
}

Result<> checkPassword(const Secret &password)
{
    const qsizetype size = password.bytes().size();
    if (size >= UserStore::fewestPasswordBytes && size <= UserStore::mostPasswordBytes)
        return {};
    return failure(ErrorCode::InvalidUser, Texts::tr("a password has %1 to %2 bytes")
                                               .arg(UserStore::fewestPasswordBytes)
                                               .arg(UserStore::mostPasswordBytes));
}

} // namespace

tl::expected<std::unique_ptr<UserStore>, QString> UserStore::open(const QString &stateDir,
                                                                  PasswordHasher &hasher)
{
    if (const auto made = makePrivateFolder(stateDir); !made)
        return tl::unexpected(made.error());
    std::unique_ptr<UserStore> store(new UserStore(QDir(stateDir).filePath(u"admin.users.json"_s), hasher));
    if (const auto loaded = store->reload(); !loaded)
        return tl::unexpected(loaded.error());
    return store;
}

QList<AdminUser> UserStore::users() const
{
    QList<AdminUser> all;
    for (const auto &[name, user] : m_users)
        all.append(user);
    return all;
}

std::optional<AdminUser> UserStore::find(const QString &name) const
{
    const auto found = m_users.find(name);
    return found == m_users.end() ? std::nullopt : std::optional(found->second);
}

Task<> UserStore::add(QString name, AdminRole role, Secret password)
{
    if (const auto checked = checkName(name); !checked)
        co_return tl::unexpected(checked.error());
    if (const auto checked = checkPassword(password); !checked)
        co_return tl::unexpected(checked.error());
    if (m_users.contains(name))
        co_return failure(ErrorCode::UserExists, name);

    const auto hash = co_await m_hasher.hash(password);
    if (!hash)
        co_return tl::unexpected(hash.error());
    co_return change([&](Users &users) -> Result<> {
        if (users.contains(name))
            return failure(ErrorCode::UserExists, name);
        if (users.size() >= mostUsers)
            return failure(ErrorCode::NotSaved,
                           Texts::tr("there may be at most %n users", nullptr, int(mostUsers)));
        users.emplace(name, AdminUser{name, role, *hash});
        return {};
    });
}

Result<> UserStore::remove(const QString &name)
{
    return change([&](Users &users) -> Result<> {
        if (users.erase(name) == 0)
            return failure(ErrorCode::NoSuchUser, name);
        return {};
    });
}

Task<> UserStore::setPassword(QString name, Secret password)
{
    if (const auto checked = checkPassword(password); !checked)
        co_return tl::unexpected(checked.error());
    if (!m_users.contains(name))
        co_return failure(ErrorCode::NoSuchUser, name);

    const auto hash = co_await m_hasher.hash(password);
    if (!hash)
        co_return tl::unexpected(hash.error());
    co_return change([&](Users &users) -> Result<> {
        const auto found = users.find(name);
        if (found == users.end())
            return failure(ErrorCode::NoSuchUser, name);
        found->second.passwordHash = *hash;
        return {};
    });
}

Result<> UserStore::setRole(const QString &name, AdminRole role)
{
    return change([&](Users &users) -> Result<> {
        const auto found = users.find(name);
        if (found == users.end())
            return failure(ErrorCode::NoSuchUser, name);
        found->second.role = role;
        return {};
    });
}

tl::expected<void, QString> UserStore::reload()
{
    auto users = read();
    if (!users)
        return tl::unexpected(users.error());
    adopt(*std::move(users));
    return {};
}

tl::expected<UserStore::Users, QString> UserStore::read() const
{
    const auto content = readPrivateFile(m_path, mostFileBytes);
    if (!content)
        return tl::unexpected(content.error());
    Users users;
    if (!*content)
        return users;
    const auto list = usersFromJson(**content);
    if (!list)
        return tl::unexpected(u"%1 %2"_s.arg(m_path, list.error()));
    for (const AdminUser &user : *list) {
        if (!users.emplace(user.name, user).second)
            return tl::unexpected(Texts::tr("%1 is wrong: %2 stands there twice").arg(m_path, user.name));
    }
    if (users.size() > mostUsers)
        return tl::unexpected(Texts::tr("%1 has more than %n users", nullptr, int(mostUsers)).arg(m_path));
    return users;
}

Result<> UserStore::change(const std::function<Result<>(Users &)> &apply)
{
    // Another server or an editor may have changed the file; what it wrote must not get lost.
    auto users = read();
    if (!users)
        return failure(ErrorCode::NotSaved, users.error());
    if (const auto applied = apply(*users); !applied)
        return applied;

    QList<AdminUser> list;
    for (const auto &[name, user] : *users)
        list.append(user);
    const auto written = writePrivateFile(m_path, usersToJson(list), IfThere::Replace);
    if (!written)
        return failure(ErrorCode::NotSaved, written.error());
    adopt(*std::move(users));
    return {};
}

void UserStore::adopt(Users users)
{
    if (users == m_users)
        return;
    m_users = std::move(users);
    for (const auto &changed : m_listeners)
        changed();
}

} // namespace confab
