// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/admin_figures.h"
#include "server/admin/admin_peer.h"
#include "server/admin/admin_service.h"
#include "server/admin/authenticator.h"

#include <QObject>

#include <chrono>
#include <unordered_map>

namespace confab {

/// The operators who are connected: reads their requests, sees that they may, has them done, answers, and
/// writes down what was changed or refused. Lives as long as the loop, and longer than the connections.
class AdminSessions final : public QObject, private AdminOutlet
{
public:
    /// Bounds on what one operator can make the server hold or do.
    struct Limits {
        std::chrono::milliseconds signInTime = std::chrono::seconds(10); ///< Without that of attempts.
        int failedSignIns = 5;                                           ///< Then the connection is closed.
        int strangers = 60;                      ///< Who have not signed in; over it, the oldest goes.
        int strangersOfNetwork = 20;             ///< Those of one address, or one /64.
        qsizetype bytesBeforeSignIn = 16 * 1024; ///< Of one frame.
        int framesBeforeSignIn = 10;             ///< Then the connection is closed.
        int pendingFrames = 32;                  ///< Then no further ones are read.
        qint64 backlogBytes = 256 * 1024;        ///< Then no notifications are sent.
    };

    struct Parts {
        AdminService &service;
        LiveViews &live;
        Authenticator &authenticator;
        UserStore &users;
        AuditLog &audit;
    };

    explicit AdminSessions(Parts parts);
    AdminSessions(Parts parts, Limits limits);
    ~AdminSessions() override;

    /// Ends batches that are under way. To be called when the loop does not turn any more.
    void stop() { m_turns.stop(); }

    /// For the door they come in through.
    std::unique_ptr<AdminPeerListener> open(AdminPeer &peer);

    /// Whether the header `Authorization` of an HTTP request proves a user or the token. Counts as signing
    /// in.
    QCoro::Task<bool> mayRead(QByteArray authorization, QHostAddress address);

    AdminFigures figures() const;

private:
    class Session;

    void notify(AdminSessionId session, const QByteArray &text) override;
    bool isBacklogged(AdminSessionId session) const override;

    Session *find(AdminSessionId id) const;
    void makeRoomFor(const QHostAddress &stranger);
    void receive(Session &session, QByteArrayView text);
    /// Who is not signed in may ask for little.
    void receiveFromStranger(Session &session, QByteArrayView text);
    void refuse(Session &session, const QString &message);
    void begin(Session &session, RpcFrame frame);
    void end(Session &session);
    void forget(AdminSessionId id);
    void renewGrants();

    QCoro::Task<> serve(AdminSessionId id, RpcFrame frame);
    QCoro::Task<RpcResult> execute(AdminSessionId id, RpcRequest request);
    QCoro::Task<RpcResult> perform(AdminSessionId id, AdminGrant grant, const MethodSpec *spec,
                                   RpcRequest request);
    QCoro::Task<RpcResult> signIn(AdminSessionId id, RpcRequest request);
    /// Nothing when changes can be written down.
    std::optional<RpcError> auditProblem(const AuditEntry &entry);
    void writeDown(AuditEntry entry, const RpcResult &result);
    void writeDown(AuditEntry entry, const Login &login);

    const Parts m_parts;
    const Limits m_limits;
    std::unordered_map<AdminSessionId, Session *> m_sessions; ///< Owned by the door.
    AdminSessionId m_lastSession = 0;
    Pauses m_turns; ///< Of the loop, between the entries of a long batch.
    quint64 m_requests = 0;
    quint64 m_refused = 0;
};

} // namespace confab
