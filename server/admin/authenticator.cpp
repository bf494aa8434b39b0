// SPDX-License-Identifier: MIT
#include "server/admin/authenticator.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr auto tokenUser = "token"_L1;

QString userOf(const Credentials &credentials)
{
    const auto *named = std::get_if<PasswordCredentials>(&credentials);
    return named ? named->user : QString(tokenUser);
}

tl::unexpected<LoginRefusal> refusal(LoginRefusal::Kind kind, QString detail,
                                     std::chrono::milliseconds retryAfter)
{
    return tl::unexpected(LoginRefusal{kind, Error{ErrorCode::NotAuthorised, std::move(detail)}, retryAfter});
}

tl::unexpected<LoginRefusal> stopping()
{
    return tl::unexpected(LoginRefusal{LoginRefusal::Kind::Stopping, Error{ErrorCode::ShuttingDown}});
}

} // namespace

Authenticator::Authenticator(const AdminToken &token, const UserStore &users, PasswordHasher &hasher,
                             LoginThrottle::Limits limits)
    : m_token(token)
    , m_users(users)
    , m_hasher(hasher)
    , m_throttle(limits)
{
}

QCoro::Task<Login> Authenticator::authenticate(Credentials credentials, QHostAddress address)
{
    using Clock = std::chrono::steady_clock;
    const QString user = userOf(credentials);
    const auto *byToken = std::get_if<TokenCredentials>(&credentials);
    if (byToken && m_token.matches(byToken->token)) {
        // It cannot be guessed, so no failures of others keep it out.
        ++m_counts.succeeded;
        co_return tokenGrant();
    }

    const auto locked = m_throttle.lockedFor(address, user, Clock::now());
    if (locked > 0ms) {
        ++m_counts.locked;
        co_return refusal(LoginRefusal::Kind::Locked, Texts::tr("too many failed logins"), locked);
    }
    if (m_underWay.use_count() > mostUnderWay)
        co_return refuseAsBusy();
    const auto underWay = m_underWay;

    const auto delay = m_throttle.begin(address, user, Clock::now());
    const auto checked = co_await check(credentials);
    if (!checked && checked.error().code == ErrorCode::ShuttingDown)
        co_return stopping(); // this object may be gone
    if (!checked) {
        m_throttle.withdraw(address, user);
        co_return refuseAsBusy();
    }
    if (*checked) {
        m_throttle.succeed(address, user);
        ++m_counts.succeeded;
        co_return **checked;
    }

    ++m_counts.refused;
    const auto waited = co_await m_pauses.pause(delay);
    if (!waited)
        co_return stopping();
    co_return refusal(LoginRefusal::Kind::Wrong, Texts::tr("wrong user or password"),
                      m_throttle.lockedFor(address, user, Clock::now()));
}

std::optional<AdminGrant> Authenticator::renewed(const AdminGrant &grant) const
{
    if (grant.via() == AdminGrant::Via::Token)
        return grant;
    const auto user = m_users.find(grant.user());
    if (!user || user->passwordHash != grant.m_passwordHash)
        return std::nullopt;
    return grantOf(*user);
}

Task<std::optional<AdminGrant>> Authenticator::check(Credentials credentials) const
{
    const auto *named = std::get_if<PasswordCredentials>(&credentials);
    if (!named)
        co_return std::nullopt; // the right token does not come here

    const auto user = m_users.find(named->user);
    const auto hash = user ? std::optional(user->passwordHash) : std::nullopt;
    const auto isRight = co_await m_hasher.verify(hash, named->password);
    if (!isRight)
        co_return tl::unexpected(isRight.error());
    if (!*isRight)
        co_return std::nullopt;

    const auto now = m_users.find(named->user);
    if (!now || now->passwordHash != *hash)
        co_return std::nullopt;
    co_return grantOf(*now);
}

tl::unexpected<LoginRefusal> Authenticator::refuseAsBusy()
{
    ++m_counts.refused;
    return refusal(LoginRefusal::Kind::Busy, Texts::tr("too many logins at the same time"), 1s);
}

AdminGrant Authenticator::grantOf(const AdminUser &user) const
{
    return AdminGrant(user.name, user.role, AdminGrant::Via::Password, user.passwordHash);
}

AdminGrant Authenticator::tokenGrant() const
{
    return AdminGrant(tokenUser, AdminRole::Admin, AdminGrant::Via::Token, {});
}

} // namespace confab
