// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/server_config.h"
#include "server/net/tls_context.h"

namespace confab {

/// What `[tls]` asks for; null where it asks for nothing. The error is a sentence that names the key or the
/// file that is missing or wrong.
tl::expected<std::unique_ptr<TlsContext>, QString> openTls(const ServerConfig &config);

/// What the administration port speaks: TLS with the certificate of `[admin]`, or with that of `[tls]` where
/// it has none and `admin.bind` is beyond loopback; null for plain text on loopback, and where the port is
/// off. The error is as above, or says that plain text may not leave the machine.
tl::expected<std::unique_ptr<TlsContext>, QString> openAdminTls(const ServerConfig &config);

/// Reads the files again for those who connect from now on, `whose` in the log: `clients`. What cannot be
/// used changes nothing but the log.
void reloadFiles(TlsContext &tls, const QString &whose);

} // namespace confab
