// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/json.h"

#include <QString>

#include <tl/expected.hpp>

namespace confab {

enum class MessageMode {
    Text, ///< Sent as a JSON string.
    Json, ///< Any JSON value, sent as it is written.
};

/// Why a text is no message.
struct MessageProblem {
    QString text;           ///< A sentence; with line and column where there is a place.
    qsizetype position = 0; ///< In characters, from the start.
    bool isEmpty = false;   ///< Nothing has been written yet.
};

tl::expected<JsonText, MessageProblem> readMessage(const QString &text, MessageMode mode);
/// A message as people write it: a string without quotes; other JSON as it is.
QString messageAsText(const JsonText &message);
MessageMode modeOf(const JsonText &message);

} // namespace confab
