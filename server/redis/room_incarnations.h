// SPDX-License-Identifier: MIT
#pragma once

#include "shared/ids.h"

#include <QHash>
#include <QRandomGenerator>

namespace confab {

/// Which of the rooms of its name each room with members here is: a destroyed one may be followed by another.
class RoomIncarnations
{
public:
    /// For a room that is about to be made.
    static QByteArray create() { return QByteArray::number(QRandomGenerator::system()->generate64(), 16); }

    /// Empty when it is not known.
    QByteArray of(const RoomName &room) const { return m_known.value(room); }
    void note(const RoomName &room, const QByteArray &incarnation) { m_known.insert(room, incarnation); }
    void forget(const RoomName &room) { m_known.remove(room); }

private:
    QHash<RoomName, QByteArray> m_known;
};

} // namespace confab
