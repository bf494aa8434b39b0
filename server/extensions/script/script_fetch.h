// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

#include <QNetworkAccessManager>

namespace confab {

/// The HTTP client behind `fetch`: for webhooks, so with bounds on everything.
class ScriptFetch : public QObject
{
public:
    static constexpr qint64 maxReplyBytes = 1024 * 1024;
    static constexpr int maxRequests = 64; ///< At the same time.

    ScriptFetch();
    ~ScriptFetch() override;

    /// `request` is JSON: `{url, method, headers, body, timeout}`, with the time in milliseconds. Answers
    /// JSON:
    /// `{status, statusText, url, headers: [[name, value], …], body}`, the body as UTF-8. Errors: 100 for
    /// what cannot be sent, 107 when it takes too long, 108 with the reason when there is no answer or too
    /// large a one.
    Task<QByteArray> send(QByteArray request);

private:
    Task<QByteArray> read(QNetworkReply *reply, std::chrono::milliseconds patience);

    QNetworkAccessManager m_network;
    int m_count = 0;
};

} // namespace confab
