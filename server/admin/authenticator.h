// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/admin_grant.h"
#include "server/admin/admin_token.h"
#include "server/admin/login_throttle.h"
#include "server/admin/pauses.h"
#include "server/admin/user_store.h"

#include <QHostAddress>

#include <memory>
#include <variant>

namespace confab {

struct TokenCredentials {
    Secret token;
};
struct PasswordCredentials {
    QString user;
    Secret password;
};
using Credentials = std::variant<TokenCredentials, PasswordCredentials>;

struct LoginRefusal {
    enum class Kind {
        Wrong,
        Locked, ///< Not looked at, after too many that were wrong.
        Busy,   ///< Not looked at, or not to the end.
        Stopping,
    };

    Kind kind;
    Error error;
    std::chrono::milliseconds retryAfter{0}; ///< 0 when the next attempt may come at once.
};

using Login = tl::expected<AdminGrant, LoginRefusal>;

/// Finds out who somebody is. Wrong attempts are answered late, and too many not at all (`LoginThrottle`);
/// the right token always signs in. Lives as long as the loop; `hasher` and `users` go after it.
class Authenticator
{
public:
    static constexpr int mostUnderWay = 16;

    Authenticator(const AdminToken &token, const UserStore &users, PasswordHasher &hasher,
                  LoginThrottle::Limits limits = {});

    /// The refusal's error is 106, and 006 when the server stops meanwhile.
    QCoro::Task<Login> authenticate(Credentials credentials, QHostAddress address);

    /// Ends the logins that are answered late. Those whose password is hashed end with the hasher.
    void stop() { m_pauses.stop(); }

    /// What an open session may do now; nothing when its user is gone or has another password. To be asked
    /// when `UserStore` has changed.
    std::optional<AdminGrant> renewed(const AdminGrant &grant) const;

    /// Attempts since the start.
    struct Counts {
        quint64 succeeded = 0;
        quint64 refused = 0; ///< Wrong ones, and those that were too many at the same time.
        quint64 locked = 0;  ///< Not looked at, after too many failures.
    };
    const Counts &counts() const { return m_counts; }

private:
    /// Nothing when they are wrong. An error when it could not be found out.
    Task<std::optional<AdminGrant>> check(Credentials credentials) const;
    tl::unexpected<LoginRefusal> refuseAsBusy();
    AdminGrant grantOf(const AdminUser &user) const;
    AdminGrant tokenGrant() const;

    const AdminToken &m_token;
    const UserStore &m_users;
    PasswordHasher &m_hasher;
    LoginThrottle m_throttle;
    Counts m_counts;
    /// Copies are the logins under way; what is left of them may outlive this.
    std::shared_ptr<int> m_underWay = std::make_shared<int>();
    Pauses m_pauses;
};

} // namespace confab
