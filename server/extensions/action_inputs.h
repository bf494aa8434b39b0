// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace confab {

enum class InputType { Any, String, Number, Integer, Boolean, Object, Array };

/// `string`, `number`, `integer`, `boolean`, `object`, `array` or `any`; nothing for another name.
std::optional<InputType> inputTypeNamed(const QString &name);

/// A parameter that an action takes.
struct ActionInput {
    QString name;
    InputType type = InputType::Any;
    bool isRequired = false;
    QJsonValue defaultValue = QJsonValue::Undefined; ///< Used where the caller gives none.
};

/// The parameters as the action wants them: defaults filled in, texts made numbers and so on where that is
/// what they say, for lines of TCP and addresses of HTTP have texts only. Parameters nobody declared stay as
/// they are. Error 114 names every parameter that is wrong, and how.
Result<QJsonObject> checkInputs(const QList<ActionInput> &inputs, QJsonObject params);

} // namespace confab
