// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/tls_context.h"

#include <QProcess>
#include <QTemporaryDir>

namespace confab {

/// Certificates for localhost, signed by themselves, in a directory of their own.
class Certificates
{
public:
    /// `name`.pem and `name`.key; the subject's common name is `name`.
    TlsContext::Files make(const QString &name) const
    {
        const TlsContext::Files files{path(name + QStringLiteral(".pem")),
                                      path(name + QStringLiteral(".key"))};
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                 QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                 QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-days"), QStringLiteral("2"),
                 QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-out"),
                 files.certificate, QStringLiteral("-keyout"), files.key});
        return files;
    }

    QString path(const QString &name) const { return m_directory.filePath(name); }

    static void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("openssl: %s", process.readAllStandardError().constData());
    }

private:
    QTemporaryDir m_directory;
};

/// One certificate for all tests of a program.
inline const TlsContext &testTls()
{
    static const std::unique_ptr<TlsContext> context = [] {
        const Certificates certificates;
        return *TlsContext::load(certificates.make(QStringLiteral("localhost")));
    }();
    return *context;
}

} // namespace confab
