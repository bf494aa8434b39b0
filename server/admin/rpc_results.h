// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_params.h"

namespace confab {

inline RpcResult rpcObject(const QJsonObject &object)
{
    return JsonText::fromObject(object);
}

inline RpcResult rpcFailure(const Error &error)
{
    return tl::unexpected(chatError(error));
}

} // namespace confab
