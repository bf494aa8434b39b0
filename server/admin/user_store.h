// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/password_hasher.h"
#include "shared/admin/admin_role.h"

#include <QList>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace confab {

/// One operator.
struct AdminUser {
    QString name;
    AdminRole role;
    QByteArray passwordHash; ///< Another one after each change of the password, also to the same.

    friend bool operator==(const AdminUser &, const AdminUser &) = default;
};

/// The operators who have a name: the file `admin.users.json` in the state directory. A change is in the file
/// before it is in here; one that cannot be written (error 113) changes nothing. Lives as long as the loop.
class UserStore
{
public:
    static constexpr qsizetype mostNameLength = 64;
    static constexpr qsizetype fewestPasswordBytes = 8;
    static constexpr qsizetype mostPasswordBytes = 1024;
    static constexpr size_t mostUsers = 1000;

    /// Nobody where the file is missing. What is wrong with it otherwise is a sentence that names it.
    static tl::expected<std::unique_ptr<UserStore>, QString> open(const QString &stateDir,
                                                                  PasswordHasher &hasher);

    /// In the order of their names.
    QList<AdminUser> users() const;
    std::optional<AdminUser> find(const QString &name) const;

    /// Error 111 when there is one, 112 for a name or a password that may not be, 007 when too many passwords
    /// wait to be hashed.
    Task<> add(QString name, AdminRole role, Secret password);
    /// Error 110 when there is none.
    Result<> remove(const QString &name);
    Task<> setPassword(QString name, Secret password); ///< Errors 110, 112, 007.
    Result<> setRole(const QString &name, AdminRole role);

    /// Reads the file again, for changes that others made. When it is broken, all stays as it is.
    tl::expected<void, QString> reload();

    /// `changed` is called after each change of users, and lives as long as the store.
    void addListener(std::function<void()> changed) { m_listeners.push_back(std::move(changed)); }

private:
    using Users = std::map<QString, AdminUser>;

    UserStore(QString path, PasswordHasher &hasher)
        : m_path(std::move(path))
        , m_hasher(hasher)
    {
    }

    tl::expected<Users, QString> read() const;
    Result<> change(const std::function<Result<>(Users &)> &apply);
    void adopt(Users users);

    const QString m_path;
    PasswordHasher &m_hasher;
    Users m_users;
    std::vector<std::function<void()>> m_listeners;
};

} // namespace confab
