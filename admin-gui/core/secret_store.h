// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace confab {

/// Where passwords and tokens are kept, by a profile's id. Answers come later, never before a call has
/// returned, and never after the receiver went away.
class SecretStore
{
public:
    /// `problem` says in a sentence why the store did not do it; empty if it did.
    using Read = std::function<void(const QString &secret, const QString &problem)>;
    using Done = std::function<void(const QString &problem)>;

    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    virtual void read(const QString &id, Read done) = 0; ///< An empty secret where there is none.
    virtual void write(const QString &id, const QString &secret, Done done) = 0;
    virtual void remove(const QString &id, Done done) = 0;
};

} // namespace confab
