// SPDX-License-Identifier: MIT
#include "server/app/tls_files.h"

#include "shared/logging.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

using Opened = tl::expected<std::unique_ptr<TlsContext>, QString>;

/// `section` is where the files are named.
Opened open(const QString &section, const QString &certificate, const QString &key)
{
    if (certificate.isEmpty() && key.isEmpty())
        return nullptr;
    if (key.isEmpty())
        return tl::unexpected(
            Texts::tr("%1.key is missing: the certificate %2 needs its private key (--%1-key FILE)")
                .arg(section, certificate));
    if (certificate.isEmpty())
        return tl::unexpected(
            Texts::tr(
                "%1.certificate is missing: the private key %2 needs its certificate (--%1-certificate FILE)")
                .arg(section, key));
    return TlsContext::load({certificate, key});
}

} // namespace

Opened openTls(const ServerConfig &config)
{
    return open(u"tls"_s, config.tlsCertificate, config.tlsKey);
}

Opened openAdminTls(const ServerConfig &config)
{
    if (!config.adminPort)
        return nullptr;
    auto own = open(u"admin"_s, config.adminCertificate, config.adminKey);
    if (!own || *own || !config.isAdminExposed())
        return own;
    auto shared = openTls(config);
    if (!shared || *shared)
        return shared;
    return tl::unexpected(Texts::tr("admin.bind = %1 opens the administration port to other machines, and "
                                    "what operators say would pass "
                                    "in plain text; name a certificate (--admin-certificate FILE --admin-key "
                                    "FILE, or those of [tls]), "
                                    "leave admin.bind at 127.0.0.1, or turn the port off (--admin-port off)")
                              .arg(config.adminBind.toString()));
}

void reloadFiles(TlsContext &tls, const QString &whose)
{
    const auto reloaded = tls.reload();
    if (reloaded)
        qCInfo(logApp, "new connections of %ls get the certificate that has been read just now",
               qUtf16Printable(whose));
    else
        qCWarning(logApp, "for %ls the certificate stays as it is: %ls", qUtf16Printable(whose),
                  qUtf16Printable(reloaded.error()));
}

} // namespace confab
