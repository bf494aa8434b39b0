// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/admin_grant.h"
#include "server/admin/audit_log.h"
#include "server/admin/live_views.h"
#include "server/admin/log_tail.h"
#include "server/admin/room_methods.h"
#include "server/admin/user_store.h"

namespace confab {

/// What operators ask for: each method a thin call on the chat rooms, the directory or the users. Whether
/// they may is proved by their grant. Lives as long as the loop.
class AdminService
{
public:
    struct Parts {
        ChatRooms &rooms;
        Directory &directory;
        UserStore &users;
        AuditLog &audit;
        LogTail &log;
        LiveViews &live;
        StatsSource stats;
        NodeId node;
        JoinedAtUnit joinedAt;
    };

    explicit AdminService(Parts parts);

    /// The grant must allow the method's role. Signing in is not among the methods done here.
    QCoro::Task<RpcResult> perform(AdminGrant grant, AdminSessionId session, AdminMethod method,
                                   AdminParams params);

    /// Who is signed in where.
    QJsonObject sessionInfo(const AdminGrant &grant) const;
    RpcResult discover() const { return m_description; }

    /// What other nodes may read here: answers `Directory::feed`.
    Result<JsonText> readFeed(const Directory::ReadFeed &question) const;

private:
    QCoro::Task<RpcResult> listConnections(AdminParams params);
    QCoro::Task<RpcResult> connectionDetails(AdminParams params);
    QCoro::Task<RpcResult> sendMessage(AdminParams params);
    QCoro::Task<RpcResult> disconnect(AdminParams params);
    QCoro::Task<RpcResult> listNodes();
    QCoro::Task<RpcResult> tellStats();
    QCoro::Task<RpcResult> feed(Directory::ReadFeed::Feed which, AdminParams params);
    RpcResult listUsers() const;
    QCoro::Task<RpcResult> addUser(AdminParams params);
    RpcResult removeUser(const AdminParams &params);
    QCoro::Task<RpcResult> setPassword(AdminParams params);
    RpcResult setRole(const AdminParams &params);
    QCoro::Task<RpcResult> subscribe(AdminGrant grant, AdminSessionId session, AdminParams params);

    const Parts m_parts;
    const JsonText m_description; ///< Of this API; anybody may ask for it.
    RoomMethods m_rooms;
};

/// The refusal of a role that is too low.
RpcError forbidden(QStringView method, AdminRole needed, AdminRole role);

} // namespace confab
