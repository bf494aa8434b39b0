// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model.h"

#include <QJSValue>

namespace confab {

/// The arguments of the prelude's `message`, but for the token.
QJSValueList toScript(int function, const QString &connection, int number, const Message &message);

/// The message with what a hook has changed: `true` is nothing, a text is the new message, an object has all
/// the new values. Error 101 for a room name that is none, 108 for anything else that cannot be.
Result<Message> fromScript(const QJSValue &outcome, Message message);

} // namespace confab
