// SPDX-License-Identifier: MIT
#include "shared/admin/admin_client.h"

#include "shared/promise.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Settled {
    AdminResult<JsonText> answer;
};

AdminError notConnectedBecause(const QString &sentence)
{
    AdminError error;
    error.message = sentence;
    return error;
}

} // namespace

AdminClient::AdminClient(AdminEndpoint endpoint, AdminClientOptions options)
    : m_endpoint(std::move(endpoint))
    , m_options(options)
    , m_lastError(notConnectedBecause(tr("not connected")))
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setTimerType(Qt::PreciseTimer);
    m_retryTimer.callOnTimeout(this, &AdminClient::open);
}

AdminClient::~AdminClient()
{
    m_state = State::Disconnected;
    m_calls.failAll(notConnectedBecause(tr("not connected any more")));
    // We may be inside one of its signals.
    if (m_link) {
        m_link->disconnect(this);
        m_link.release()->deleteLater();
    }
}

void AdminClient::start()
{
    m_isWanted = true;
    if (m_state != State::Disconnected || m_link)
        return;
    m_retryTimer.stop();
    m_failures = 0;
    open();
}

void AdminClient::stop()
{
    m_isWanted = false;
    m_retryTimer.stop();
    if (m_state != State::Disconnected)
        drop(notConnectedBecause(tr("not connected")));
}

void AdminClient::open()
{
    m_link = std::make_unique<AdminLink>(m_endpoint, m_options.link);
    connect(m_link.get(), &AdminLink::opened, this, &AdminClient::signIn);
    connect(m_link.get(), &AdminLink::received, this, &AdminClient::onReceived);
    connect(m_link.get(), &AdminLink::ended, this,
            [this](const QString &reason) { drop(notConnectedBecause(reason)); });
    m_link->open();
    setState(State::Connecting);
}

void AdminClient::signIn()
{
    const AdminCredentials &credentials = m_endpoint.credentials;
    QJsonObject params;
    if (!credentials.token.isEmpty())
        params = {{u"token"_s, credentials.token}};
    else
        params = {{u"user"_s, credentials.user}, {u"password"_s, credentials.password}};
    m_link->send(m_calls.begin(u"session.login"_s, JsonText::fromObject(params), m_options.callTimeout,
                               [this](const AdminResult<JsonText> &result) { onSignedIn(result); }));
    setState(State::SigningIn);
}

void AdminClient::onSignedIn(const AdminResult<JsonText> &result)
{
    if (m_state != State::SigningIn)
        return;
    if (!result) {
        AdminError error = result.error();
        if (error.kind == AdminError::Kind::Refused)
            error.kind = AdminError::Kind::SignInRefused;
        drop(error);
        return;
    }
    const QJsonObject session = jsonValue(result->bytes()).toObject();
    m_session = {session["user"_L1].toString(), session["role"_L1].toString(), session["node"_L1].toString(),
                 session["version"_L1].toString()};
    m_failures = 0;
    const QPointer guard(this);
    setState(State::Ready);
    if (!guard)
        return;
    const auto subscriptions = m_subscriptions;
    for (AdminSubscription *subscription : subscriptions) {
        if (m_state == State::Ready && m_subscriptions.contains(subscription))
            subscription->restore();
    }
}

void AdminClient::onReceived(const QByteArray &text)
{
    const auto message = parseRpcMessage(text);
    if (!message) {
        drop(notConnectedBecause(tr("%1 sent what is no JSON-RPC: is this the administration port?")
                                     .arg(m_endpoint.url.toString())));
        return;
    }
    if (const auto *notification = std::get_if<RpcNotification>(&*message))
        onNotification(*notification);
    else if (const auto &answer = std::get<RpcAnswer>(*message); !m_calls.settle(answer))
        onLateAnswer(answer);
}

void AdminClient::onLateAnswer(const RpcAnswer &answer)
{
    if (!answer.result)
        return;
    const QJsonValue number = jsonValue(answer.result->bytes())["subscription"_L1];
    if (!number.isDouble())
        return;
    if (AdminSubscription *const subscription = subscriptionOf(number.toInteger())) {
        subscription->onLateAnswer();
        return;
    }
    request(u"unsubscribe"_s, JsonText::fromObject({{u"subscription"_s, number}}), {});
}

AdminSubscription *AdminClient::subscriptionOf(qint64 number) const
{
    const auto found = std::find_if(m_subscriptions.cbegin(), m_subscriptions.cend(),
                                    [number](const auto *each) { return each->hasNumber(number); });
    return found == m_subscriptions.cend() ? nullptr : *found;
}

void AdminClient::onNotification(const RpcNotification &notification)
{
    if (notification.method != "changed"_L1)
        return;
    const qint64 number = notification.params["subscription"_L1].toInteger(-1);
    if (AdminSubscription *const subscription = subscriptionOf(number))
        subscription->onChanged(notification.params);
}

void AdminClient::drop(AdminError reason)
{
    m_lastError = reason;
    if (m_link) {
        m_link->disconnect(this);
        m_link.release()->deleteLater();
    }
    for (AdminSubscription *subscription : std::as_const(m_subscriptions))
        subscription->lapse();
    if (m_isWanted)
        retryAfter(reason);
    // Whoever is told may destroy this object.
    const QPointer guard(this);
    setState(State::Disconnected);
    if (guard)
        m_calls.failAll(notConnected());
    if (guard)
        Q_EMIT disconnected(reason);
}

void AdminClient::retryAfter(const AdminError &reason)
{
    auto delay = std::min(m_options.firstRetry * (1 << std::min(m_failures, 10)), m_options.longestRetry);
    ++m_failures;
    // Not all consoles at once when a server comes back.
    delay = std::chrono::milliseconds(delay.count() * QRandomGenerator::global()->bounded(75, 126) / 100);
    if (reason.kind == AdminError::Kind::SignInRefused) {
        if (!reason.retryAfter)
            return;
        delay = std::max(delay, *reason.retryAfter);
    }
    m_retryTimer.start(delay);
}

void AdminClient::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

AdminError AdminClient::notConnected() const
{
    if (m_state == State::Connecting || m_state == State::SigningIn)
        return notConnectedBecause(
            m_state == State::SigningIn
                ? tr("not connected yet: signing in")
                : tr("not connected yet: connecting to %1").arg(m_endpoint.url.toString()));
    return notConnectedBecause(adminErrorText(m_lastError));
}

void AdminClient::request(const QString &method, const JsonText &params, RpcCalls::Callback done)
{
    if (m_state == State::Ready) {
        m_link->send(m_calls.begin(method, params, m_options.callTimeout, std::move(done)));
        return;
    }
    if (done)
        done(tl::unexpected(notConnected()));
}

AdminTask<JsonText> AdminClient::callRaw(QString method, JsonText params)
{
    Promise<Settled> promise;
    request(method, params,
            [promise](const AdminResult<JsonText> &result) { promise.fulfil(Settled{result}); });
    const auto settled = co_await promise.result();
    co_return settled->answer;
}

AdminTask<QJsonValue> AdminClient::call(QString method, QJsonObject params)
{
    const JsonText text = JsonText::fromObject(params);
    const auto answer = co_await callRaw(method, text);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return jsonValue(answer->bytes());
}

std::unique_ptr<AdminSubscription> AdminClient::subscribe(QString topic, QJsonObject window)
{
    return std::make_unique<AdminSubscription>(*this, std::move(topic), std::move(window));
}

} // namespace confab
