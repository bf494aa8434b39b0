// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace confab {

/// How much administration there is, and has been since the start.
struct AdminFigures {
    qint64 sessions = 0;       ///< Signed in now.
    quint64 logins = 0;        ///< That succeeded.
    quint64 refusedLogins = 0; ///< With a wrong token or password, or of a user who does not exist.
    quint64 lockedLogins = 0;  ///< Not looked at, after too many failures.
    quint64 requests = 0;
    quint64 refusedRequests = 0; ///< Of those, what the role or a missing login did not allow.
    qint64 subscriptions = 0;
};

} // namespace confab
