// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/admin/admin_client.h"

#include <QStringList>

namespace confab {

/// Who an announcement is for.
struct Audience {
    bool isEverybody = false; ///< All rooms, whichever there are by then.
    QStringList rooms{};      ///< Else these.

    bool isEmpty() const { return !isEverybody && rooms.isEmpty(); }
    friend bool operator==(const Audience &, const Audience &) = default;
};

/// How many an announcement reaches or has reached; whoever is in two rooms counts, and hears it, twice.
struct Reach {
    qint64 rooms = 0;
    qint64 members = 0;
    QStringList missing{}; ///< Rooms that do not exist, or where it failed.

    friend bool operator==(const Reach &, const Reach &) = default;
};

/// Whom `audience` reaches now.
AdminTask<Reach> reachOf(AdminClient &client, Audience audience);

QString reachText(const Reach &reach); ///< `12 members in 2 rooms`

} // namespace confab
