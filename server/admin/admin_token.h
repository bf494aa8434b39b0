// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/secret.h"

#include <QString>

#include <tl/expected.hpp>

namespace confab {

/// The secret whose owner is the user `token`, who may do everything: the file `admin.token` in the state
/// directory.
class AdminToken
{
public:
    /// Reads the file, or makes it with a new token where it is missing, and the directory with it. Servers
    /// that share a directory and start together get the same token. The error is a sentence that names the
    /// file.
    static tl::expected<AdminToken, QString> open(const QString &stateDir);

    enum class Origin { Made, Found };
    Origin origin() const { return m_origin; }
    const QString &path() const { return m_path; }
    /// To be shown once, where it is new.
    const Secret &secret() const { return m_secret; }

    /// Takes the same time for all candidates of one length.
    bool matches(const Secret &candidate) const;

private:
    AdminToken(QString path, QByteArrayView text, Origin origin)
        : m_path(std::move(path))
        , m_secret(text)
        , m_origin(origin)
    {
    }

    QString m_path;
    Secret m_secret;
    Origin m_origin;
};

} // namespace confab
