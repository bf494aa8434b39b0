// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"
#include "shared/json.h"

#include <optional>

namespace confab {

/// The words of a JSON frame: `room` first wherever it stands, then the other values in their order
/// (PROTOCOL.md §4). The frame must outlive it.
class FrameWords
{
public:
    explicit FrameWords(const JsonSkim &frame)
        : m_frame(frame)
        , m_room(frame.find("room"))
    {
    }

    /// The room, empty when there is none. Error 101 when it is no string.
    Result<QByteArray> room() const;

    /// What is said: the field `message`, or the other values joined with a space; nullopt when empty.
    std::optional<JsonText> message() const;

    /// The string in `field`. Error 101 when no UTF-8 can hold it.
    static Result<QByteArray> roomText(const JsonField &field);

private:
    QVarLengthArray<const JsonField *, 8> otherValues() const;

    const JsonSkim &m_frame;
    const JsonField *m_room;
};

} // namespace confab
