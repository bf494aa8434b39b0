// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model.h"

#include <QJSValue>

namespace confab {

/// What the prelude's `message` wants to know of a message: room, body, whether that is text, from, sentAt.
QJSValueList toScript(const Message &message);

/// The message with what a hook has changed: `true` is nothing, an object has the new values. Error 101 for a
/// room name that is none, 108 for anything else that cannot be.
Result<Message> fromScript(const QJSValue &outcome, Message message);

} // namespace confab
