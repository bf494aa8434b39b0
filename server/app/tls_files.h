// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/server_config.h"
#include "server/net/tls_context.h"

namespace confab {

/// What `[tls]` asks for; null where it asks for nothing. The error is a sentence that names the key or the
/// file that is missing or wrong.
tl::expected<std::unique_ptr<TlsContext>, QString> openTls(const ServerConfig &config);

} // namespace confab
