// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/secret_store.h"

namespace confab {

/// A keychain that takes everything and gives nothing back, at once.
class NoSecrets : public SecretStore
{
public:
    void read(const QString &, Read done) override { done({}, {}); }
    void write(const QString &, const QString &, Done done) override { done({}); }
    void remove(const QString &, Done done) override { done({}); }
};

} // namespace confab
