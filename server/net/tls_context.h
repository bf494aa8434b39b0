// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/tls_session.h"

#include <QString>

#include <tl/expected.hpp>

struct ssl_ctx_st;

namespace confab {

/// The server's certificate and how it speaks TLS: versions 1.2 and 1.3, no renegotiation, no compression.
class TlsContext
{
public:
    /// Two files in PEM: the certificate, followed by those between it and a well-known authority, and its
    /// private key without a passphrase.
    struct Files {
        QString certificate;
        QString key;
    };

    /// The error is a sentence that names the file and what is wrong with it.
    static tl::expected<std::unique_ptr<TlsContext>, QString> load(const Files &files);

    /// Reads the files again, for sessions that begin from now on. On an error everything stays as it was.
    tl::expected<void, QString> reload();

    /// The server's side of a connection that has just been accepted; null when memory is short.
    std::unique_ptr<TlsSession> open(int descriptor) const;

private:
    struct Free {
        void operator()(ssl_ctx_st *context) const;
    };
    using Handle = std::unique_ptr<ssl_ctx_st, Free>;

    TlsContext(Files files, Handle context);
    static tl::expected<Handle, QString> read(const Files &files);

    const Files m_files;
    Handle m_context;
};

} // namespace confab
