// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

#include <tl/expected.hpp>

namespace confab {

enum class AdminScheme { Ws, Wss };

/// Where programs on this machine reach an administration port that listens on `address`:
/// `ws://127.0.0.1:8090/admin`, also for every interface.
QString adminUrl(AdminScheme scheme, const QHostAddress &address, quint16 port);

/// The file `admin.url` in the state directory, by which operators' programs find a server that runs. Removes
/// it in the end, unless somebody else has written another one meanwhile.
class AdminUrlFile
{
public:
    explicit AdminUrlFile(const QString &stateDir);
    ~AdminUrlFile();
    AdminUrlFile(const AdminUrlFile &) = delete;
    AdminUrlFile &operator=(const AdminUrlFile &) = delete;

    /// Only for our user, and at once as a whole; makes the directory where it is missing. The error is a
    /// sentence that names the file.
    tl::expected<void, QString> write(const QString &url);
    void remove();

private:
    const QString m_directory;
    const QString m_path;
    QByteArray m_written; ///< Empty: nothing of ours.
};

} // namespace confab
