// SPDX-License-Identifier: MIT
#include "server/admin/password_hasher.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <sodium.h>

#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

QByteArray base64OfRandom(size_t bytes)
{
    QByteArray random(qsizetype(bytes), Qt::Uninitialized);
    randombytes_buf(random.data(), bytes);
    return random.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
}

// Looks like a hash of these costs, so that comparing with it computes one. Nobody knows its password.
QByteArray unknownHash(PasswordCost cost)
{
    constexpr size_t hashBytes = 32;
    return "$argon2id$v=19$m=" + QByteArray::number(quint64(cost.memoryBytes / 1024)) +
           ",t=" + QByteArray::number(cost.passes) + ",p=1$" + base64OfRandom(crypto_pwhash_SALTBYTES) + '$' +
           base64OfRandom(hashBytes);
}

Result<QByteArray> computed(PasswordCost cost, const Secret &password)
{
    char text[crypto_pwhash_STRBYTES];
    const QByteArrayView bytes = password.bytes();
    if (crypto_pwhash_str(text, bytes.data(), size_t(bytes.size()), cost.passes, cost.memoryBytes) != 0)
        return failure(ErrorCode::NotSaved, Texts::tr("there is not enough memory to hash a password"));
    return QByteArray(text);
}

bool isMadeFrom(const QByteArray &hash, const Secret &password)
{
    const QByteArrayView bytes = password.bytes();
    return crypto_pwhash_str_verify(hash.constData(), bytes.data(), size_t(bytes.size())) == 0;
}

} // namespace

PasswordCost PasswordCost::interactive()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

PasswordCost PasswordCost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

PasswordHasher::PasswordHasher(PasswordCost cost, size_t mostWaiting)
    : m_cost(cost)
    , m_mostWaiting(mostWaiting)
    , m_dummyHash(unknownHash(cost))
{
    // Chooses the fastest code for this processor; all works without.
    [[maybe_unused]] const int chosen = sodium_init();
    // Each takes the memory of its cost, so there is one at a time.
    m_worker.setMaxThreadCount(1);
}

PasswordHasher::~PasswordHasher()
{
    stop();
}

void PasswordHasher::stop()
{
    m_isStopped = true;
    m_worker.clear();
    m_worker.waitForDone();
    for (const auto &[number, fail] : std::exchange(m_waiting, {}))
        fail(Error{ErrorCode::ShuttingDown});
}

bool PasswordHasher::isHash(const QByteArray &text)
{
    // Below 0: it is none. Whether it is as expensive as new ones are does not matter.
    return text.startsWith(crypto_pwhash_STRPREFIX) && text.size() < qsizetype(crypto_pwhash_STRBYTES) &&
           crypto_pwhash_str_needs_rehash(text.constData(), crypto_pwhash_OPSLIMIT_MIN,
                                          crypto_pwhash_MEMLIMIT_MIN) >= 0;
}

Task<QByteArray> PasswordHasher::hash(Secret password)
{
    return run<QByteArray>([cost = m_cost, password] { return computed(cost, password); });
}

Task<bool> PasswordHasher::verify(std::optional<QByteArray> hash, Secret password)
{
    const bool isReal = hash.has_value();
    return run<bool>([isReal, hash = std::move(hash).value_or(m_dummyHash), password]() -> Result<bool> {
        const bool isRight = isMadeFrom(hash, password);
        return isReal && isRight;
    });
}

template <typename T>
Task<T> PasswordHasher::run(std::function<Result<T>()> work)
{
    const Promise<T> promise;
    if (m_isStopped) {
        promise.fulfil(failure(ErrorCode::ShuttingDown));
        return promise.result();
    }
    if (m_waiting.size() >= m_mostWaiting) {
        promise.fulfil(failure(ErrorCode::TooManyPendingActions, Texts::tr("too many passwords wait")));
        return promise.result();
    }
    const quint64 number = ++m_lastNumber;
    m_waiting.emplace(number, [promise](Error error) { promise.fulfil(tl::unexpected(std::move(error))); });
    m_worker.start([this, number, promise, work = std::move(work)] {
        auto result = work();
        const auto settle = [this, number, promise, result = std::move(result)] {
            ++m_computed;
            m_waiting.erase(number);
            promise.fulfil(result);
        };
        QMetaObject::invokeMethod(&m_home, settle, Qt::QueuedConnection);
    });
    return promise.result();
}

} // namespace confab
