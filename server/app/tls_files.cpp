// SPDX-License-Identifier: MIT
#include "server/app/tls_files.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

tl::expected<std::unique_ptr<TlsContext>, QString> openTls(const ServerConfig &config)
{
    const QString &certificate = config.tlsCertificate;
    const QString &key = config.tlsKey;
    if (certificate.isEmpty() && key.isEmpty())
        return nullptr;
    if (key.isEmpty())
        return tl::unexpected(
            u"tls.key is missing: the certificate %1 needs its private key (--tls-key FILE)"_s.arg(
                certificate));
    if (certificate.isEmpty())
        return tl::unexpected(
            u"tls.certificate is missing: the private key %1 needs its certificate (--tls-certificate FILE)"_s
                .arg(key));
    return TlsContext::load({certificate, key});
}

} // namespace confab
