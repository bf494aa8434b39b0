// SPDX-License-Identifier: MIT
#include "server/net/tls_context.h"

#include "shared/logging.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

// Mozilla's intermediate configuration for TLS 1.2, without finite-field Diffie-Hellman; that of TLS 1.3 is
// the library's.
constexpr auto ciphers = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
                         "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
                         "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

struct Deleter {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using Bio = std::unique_ptr<BIO, Deleter>;
using Certificate = std::unique_ptr<X509, Deleter>;
using Key = std::unique_ptr<EVP_PKEY, Deleter>;

using Done = tl::expected<void, QString>;

/// What OpenSSL has to say about the last failure.
QString reason()
{
    const char *const text = ERR_reason_error_string(ERR_peek_last_error());
    ERR_clear_error();
    return text ? QString::fromLatin1(text) : Texts::tr("unknown error");
}

/// `otherwise` has a place for the path and one for the reason.
tl::expected<QByteArray, QString> contentOf(const QString &path, const QString &otherwise)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(otherwise.arg(path, file.errorString()));
    return file.readAll();
}

Bio bioOf(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), int(text.size())));
}

/// There is nobody to ask.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

void warnIfOutOfDate(const X509 *certificate, const QString &path)
{
    if (X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0)
        qCWarning(logNet, "the certificate %s has expired", qPrintable(path));
}

Done useCertificate(SSL_CTX *context, const QString &path)
{
    const auto text = contentOf(path, Texts::tr("cannot read the certificate %1: %2"));
    if (!text)
        return tl::unexpected(text.error());
    const Bio bio = bioOf(*text);
    const Certificate own(PEM_read_bio_X509_AUX(bio.get(), nullptr, noPassphrase, nullptr));
    if (!own)
        return tl::unexpected(
            Texts::tr("the file %1 holds no certificate in PEM (-----BEGIN CERTIFICATE-----): %2")
                .arg(path, reason()));
    if (SSL_CTX_use_certificate(context, own.get()) != 1)
        return tl::unexpected(Texts::tr("the certificate %1 cannot be used: %2").arg(path, reason()));
    warnIfOutOfDate(own.get(), path);

    while (X509 *const next = PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr)) {
        if (SSL_CTX_add0_chain_cert(context, next) == 1)
            continue;
        X509_free(next);
        return tl::unexpected(
            Texts::tr("the chain of the certificate %1 cannot be used: %2").arg(path, reason()));
    }
    if (ERR_GET_REASON(ERR_peek_last_error()) != PEM_R_NO_START_LINE)
        return tl::unexpected(Texts::tr("the chain in the file %1 is damaged: %2").arg(path, reason()));
    ERR_clear_error();
    return {};
}

Done useKey(SSL_CTX *context, const QString &path, const QString &certificate)
{
    const auto text = contentOf(path, Texts::tr("cannot read the private key %1: %2"));
    if (!text)
        return tl::unexpected(text.error());
    if (text->contains("ENCRYPTED"))
        return tl::unexpected(Texts::tr("the private key %1 is encrypted, and there is nobody to ask for its "
                                        "passphrase; give one without, "
                                        "as made by: openssl pkey -in FILE -out FILE")
                                  .arg(path));
    const Bio bio = bioOf(*text);
    const Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (!key)
        return tl::unexpected(
            Texts::tr("the file %1 holds no private key in PEM (-----BEGIN PRIVATE KEY-----): %2")
                .arg(path, reason()));
    if (SSL_CTX_use_PrivateKey(context, key.get()) == 1 && SSL_CTX_check_private_key(context) == 1)
        return {};
    return tl::unexpected(Texts::tr("the private key %1 does not belong to the certificate %2: %3")
                              .arg(path, certificate, reason()));
}

/// Chooses HTTP/1.1 for clients that ask; one that knows only other protocols may find out by itself.
int chooseProtocol(SSL *, const unsigned char **chosen, unsigned char *chosenSize,
                   const unsigned char *offered, unsigned offeredSize, void *)
{
    static constexpr unsigned char http[] = "\x08http/1.1";
    unsigned char *found = nullptr;
    const int result =
        SSL_select_next_proto(&found, chosenSize, http, sizeof(http) - 1, offered, offeredSize);
    if (result != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
}

void setRules(SSL_CTX *context)
{
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    if (SSL_CTX_get_security_level(context) < 2)
        SSL_CTX_set_security_level(context, 2);
    SSL_CTX_set_cipher_list(context, ciphers);
    // A peer that ends without a word in TLS is taken for one that ends in order: a line or frame that was
    // cut off is never used.
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                                     SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA |
                                     SSL_OP_IGNORE_UNEXPECTED_EOF);
    // 34 KiB of buffers for each idle client otherwise.
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    // Clients resume with tickets, which they keep themselves.
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 1);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
}

} // namespace

void TlsContext::Free::operator()(ssl_ctx_st *context) const
{
    SSL_CTX_free(context);
}

TlsContext::TlsContext(Files files, Handle context)
    : m_files(std::move(files))
    , m_context(std::move(context))
{
}

tl::expected<TlsContext::Handle, QString> TlsContext::read(const Files &files)
{
    ERR_clear_error();
    Handle context(SSL_CTX_new(TLS_server_method()));
    if (!context)
        return tl::unexpected(Texts::tr("cannot set up TLS: %1").arg(reason()));
    setRules(context.get());
    const Done done = useCertificate(context.get(), files.certificate).and_then([&] {
        return useKey(context.get(), files.key, files.certificate);
    });
    if (!done)
        return tl::unexpected(done.error());
    return context;
}

tl::expected<std::unique_ptr<TlsContext>, QString> TlsContext::load(const Files &files)
{
    auto context = read(files);
    if (!context)
        return tl::unexpected(context.error());
    return std::unique_ptr<TlsContext>(new TlsContext(files, *std::move(context)));
}

tl::expected<void, QString> TlsContext::reload()
{
    auto context = read(m_files);
    if (!context)
        return tl::unexpected(context.error());
    m_context = *std::move(context); // sessions have their share of the old one
    return {};
}

std::unique_ptr<TlsSession> TlsContext::open(int descriptor) const
{
    TlsSession::Handle ssl(SSL_new(m_context.get()));
    if (!ssl)
        return nullptr;
    return std::make_unique<TlsSession>(std::move(ssl), descriptor);
}

} // namespace confab
