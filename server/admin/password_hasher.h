// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/secret.h"
#include "shared/promise.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <unordered_map>

namespace confab {

/// What one hash costs whoever makes or guesses it.
struct PasswordCost {
    quint64 passes;
    size_t memoryBytes;

    static PasswordCost interactive(); ///< 64 MiB and some 0.1 s.
    static PasswordCost least();       ///< Protects nothing; for tests.
};

/// Argon2id on a thread of its own, one after the other. Results arrive in the loop of the thread that asked;
/// what is under way when the hasher stops or goes ends with error 006, and waits at most for one hash.
class PasswordHasher
{
public:
    explicit PasswordHasher(PasswordCost cost = PasswordCost::interactive(), size_t mostWaiting = 32);
    ~PasswordHasher();
    Q_DISABLE_COPY_MOVE(PasswordHasher)

    /// A text with the hash, its salt and its cost. Error 007 when too many wait.
    Task<QByteArray> hash(Secret password);

    /// Whether `hash` was made from `password`. Without a hash never, but it takes as long: nobody learns
    /// from it who is a user. Error 007 when too many wait.
    Task<bool> verify(std::optional<QByteArray> hash, Secret password);

    /// Ends what is under way, and what is asked for afterwards.
    void stop();

    /// True when `text` is a hash that `verify` can read.
    static bool isHash(const QByteArray &text);

    /// What stands in where there is no hash.
    const QByteArray &dummyHash() const { return m_dummyHash; }

    /// Hashes computed so far, true ones and those that only take time.
    quint64 computedCount() const { return m_computed; }

private:
    template <typename T>
    Task<T> run(std::function<Result<T>()> work);

    const PasswordCost m_cost;
    const size_t m_mostWaiting;
    const QByteArray m_dummyHash;
    std::unordered_map<quint64, std::function<void(Error)>> m_waiting;
    quint64 m_lastNumber = 0;
    quint64 m_computed = 0;
    bool m_isStopped = false;
    QThreadPool m_worker;
    QObject m_home; ///< Where results come back to.
};

} // namespace confab
