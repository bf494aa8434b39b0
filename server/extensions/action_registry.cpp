// SPDX-License-Identifier: MIT
#include "server/extensions/action_registry.h"

namespace confab {

void ActionRegistry::add(Action action)
{
    const QString name = action.name;
    m_actions.insert(name, std::make_shared<const Action>(std::move(action)));
}

Task<QJsonObject> ActionRegistry::call(QString name, ActionCall call) const
{
    const auto action = m_actions.value(name);
    if (!action)
        co_return failure(ErrorCode::UnknownAction, name.left(255));
    auto params = checkInputs(action->inputs, call.params);
    if (!params)
        co_return tl::unexpected(params.error());
    call.params = *std::move(params);
    const auto result = co_await action->run(std::move(call));
    co_return result;
}

} // namespace confab
