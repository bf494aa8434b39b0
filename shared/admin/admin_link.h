// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_endpoint.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QWebSocket>

#include <chrono>

namespace confab {

struct AdminLinkOptions {
    std::chrono::milliseconds openTimeout{std::chrono::seconds(10)};
    std::chrono::milliseconds pingInterval{std::chrono::seconds(10)};
    std::chrono::milliseconds silence{std::chrono::seconds(25)}; ///< After which the server counts as gone.
};

/// One WebSocket to an administration port, from its opening to its end, with a heartbeat.
class AdminLink : public QObject
{
    Q_OBJECT
public:
    explicit AdminLink(AdminEndpoint endpoint, AdminLinkOptions options = {});
    ~AdminLink() override;

    /// `opened` or `ended` follows, never before this has returned.
    void open();
    void send(const QByteArray &text);

Q_SIGNALS:
    void opened();
    void received(const QByteArray &text);
    /// Once, and then nothing more. `reason` is a sentence that names the address and the step that failed.
    void ended(const QString &reason);

private:
    bool trustCertificates();
    void onOpened();
    void onError(QAbstractSocket::SocketError error);
    void onDisconnected();
    void beat();
    void end(const QString &reason);
    QString failedStep(QAbstractSocket::SocketError error) const;
    QString shownUrl() const { return m_endpoint.url.toString(); }

    AdminEndpoint m_endpoint;
    AdminLinkOptions m_options;
    QWebSocket m_socket;
    QTimer m_openTimer;
    QTimer m_pingTimer;
    std::chrono::steady_clock::time_point m_lastHeard;
    QStringList m_tlsProblems;
    bool m_isOpen = false;
    bool m_hasEnded = false;
};

} // namespace confab
