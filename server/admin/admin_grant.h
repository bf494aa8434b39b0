// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_role.h"

#include <QByteArray>
#include <QString>

namespace confab {

/// Proof that somebody signed in, and as whom. Only `Authenticator` makes one.
class AdminGrant
{
public:
    enum class Via { Token, Password };

    const QString &user() const { return m_user; }
    AdminRole role() const { return m_role; }
    Via via() const { return m_via; }

    /// Whether it may do what `least` may.
    bool allows(AdminRole least) const { return m_role >= least; }

private:
    friend class Authenticator;

    AdminGrant(QString user, AdminRole role, Via via, QByteArray passwordHash)
        : m_user(std::move(user))
        , m_role(role)
        , m_via(via)
        , m_passwordHash(std::move(passwordHash))
    {
    }

    QString m_user;
    AdminRole m_role;
    Via m_via;
    QByteArray m_passwordHash; ///< What the password was held against; another one ends the grant.
};

} // namespace confab
