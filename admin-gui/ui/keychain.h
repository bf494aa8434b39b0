// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/secret_store.h"

#include <QHash>
#include <QObject>

namespace confab {

/// The desktop's keychain. Where there is none, secrets are kept until the program ends, and the answer says
/// so.
class Keychain : public QObject, public SecretStore
{
    Q_OBJECT
public:
    void read(const QString &id, Read done) override;
    void write(const QString &id, const QString &secret, Done done) override;
    void remove(const QString &id, Done done) override;

private:
    QHash<QString, QString> m_kept; ///< Of this run.
};

} // namespace confab
