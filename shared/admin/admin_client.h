// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_error.h"
#include "shared/admin/admin_link.h"
#include "shared/admin/admin_subscription.h"
#include "shared/admin/rpc_calls.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace confab {

struct AdminClientOptions {
    AdminLinkOptions link{};
    std::chrono::milliseconds callTimeout{std::chrono::seconds(30)};
    std::chrono::milliseconds firstRetry{500}; ///< Doubles with each attempt that fails.
    std::chrono::milliseconds longestRetry{std::chrono::seconds(15)};
};

/// Who the server takes us for.
struct AdminSession {
    QString user{};
    QString role{};
    QString node{};
    QString version{};
};

/// The administration API of a server (docs/admin-api.md). Connects again by itself when the connection is
/// lost, signs in again and restores the subscriptions.
class AdminClient : public QObject
{
    Q_OBJECT
public:
    enum class State { Disconnected, Connecting, SigningIn, Ready };
    Q_ENUM(State)

    explicit AdminClient(AdminEndpoint endpoint, AdminClientOptions options = {});
    /// Calls that wait fail; subscriptions that are left fall silent.
    ~AdminClient() override;

    /// Connects, unless it does already. Needed again only after `stop` or a refused sign-in.
    void start();
    void stop();
    /// Counts from the next attempt on.
    void setEndpoint(AdminEndpoint endpoint) { m_endpoint = std::move(endpoint); }

    State state() const { return m_state; }
    const AdminSession &session() const { return m_session; }   ///< Of the last sign-in.
    const AdminError &lastError() const { return m_lastError; } ///< Why there is no connection.

    /// Fails at once with NotConnected in any state but Ready.
    AdminTask<QJsonValue> call(QString method, QJsonObject params = {});
    /// The same with texts, for values that no QJsonValue can hold: `params` is an object.
    AdminTask<JsonText> callRaw(QString method, JsonText params);
    /// Never null; the first snapshot comes later.
    std::unique_ptr<AdminSubscription> subscribe(QString topic, QJsonObject window = {});

Q_SIGNALS:
    void stateChanged(confab::AdminClient::State state);
    /// An attempt failed or the connection was lost. Another attempt follows, unless the sign-in was refused
    /// for good: SignInRefused without `retryAfter`.
    void disconnected(const confab::AdminError &reason);

private:
    friend class AdminSubscription;

    void request(const QString &method, const JsonText &params, RpcCalls::Callback done);
    void enrol(AdminSubscription &subscription) { m_subscriptions.append(&subscription); }
    void strike(AdminSubscription &subscription) { m_subscriptions.removeOne(&subscription); }

    void open();
    void signIn();
    void onSignedIn(const AdminResult<JsonText> &result);
    void onReceived(const QByteArray &text);
    void onNotification(const RpcNotification &notification);
    /// For what was not waited for any longer: a subscription that is now without an owner is ended.
    void onLateAnswer(const RpcAnswer &answer);
    AdminSubscription *subscriptionOf(qint64 number) const;
    void drop(AdminError reason);
    void retryAfter(const AdminError &reason);
    void setState(State state);
    AdminError notConnected() const;

    AdminEndpoint m_endpoint;
    AdminClientOptions m_options;
    State m_state = State::Disconnected;
    AdminSession m_session;
    AdminError m_lastError;
    std::unique_ptr<AdminLink> m_link;
    RpcCalls m_calls;
    QList<AdminSubscription *> m_subscriptions;
    QTimer m_retryTimer;
    int m_failures = 0; ///< In a row.
    bool m_isWanted = false;
};

} // namespace confab
