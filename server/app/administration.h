// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/admin_sessions.h"
#include "server/admin/admin_token.h"
#include "server/app/metrics.h"
#include "server/app/server_config.h"

namespace confab {

/// What administration keeps in files (docs/security.md).
struct AdminFiles {
    AdminToken token;
    std::unique_ptr<PasswordHasher> hasher;
    std::unique_ptr<UserStore> users;
    std::unique_ptr<AuditLog> audit;

    /// Opens or makes them. The error is a sentence that names the file.
    static tl::expected<AdminFiles, QString> open(const ServerConfig &config);
};

/// Everything behind the administration port's door. Lives as long as the event loop, and longer than the
/// door.
class Administration
{
public:
    struct Sources {
        ChatRooms &rooms;
        RoomEvents &events;
        Directory &directory;
        Metrics &metrics;
        NodeId node;
        JoinedAtUnit joinedAt;
    };

    Administration(AdminFiles files, Sources sources);
    ~Administration();

    AdminSessions &sessions() { return m_sessions; }

    /// The token, where it has just been made: to be shown once.
    std::optional<QString> newToken() const;

    /// Ends what waits for a password's hash, for a login's delay or for its turn, while all are still here
    /// who are told of it. To be called when the loop does not turn any more.
    void stop();

    /// Opens the audit log anew and reads the users again.
    void reload();

private:
    QCoro::Task<QJsonObject> stats() const;

    Metrics &m_metrics;
    Directory &m_directory;
    AdminFiles m_files;
    LogTail m_log;
    Authenticator m_authenticator;
    LiveViews m_live;
    AdminService m_service;
    AdminSessions m_sessions;
};

} // namespace confab
