// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/failure.h"
#include "admin-cli/output.h"
#include "admin-cli/settings.h"
#include "shared/admin/admin_client.h"

#include <QJsonArray>

#include <memory>

namespace confab {

/// What a command works with: the output, and a server that is connected when it is first needed.
class Context
{
public:
    explicit Context(GlobalOptions options);

    const GlobalOptions &options() const { return m_options; }
    const Output &output() const { return m_output; }

    /// One attempt; the client goes on by itself only after it has been connected once.
    CliTask<> connect();
    /// After `connect` succeeded.
    AdminClient &client() { return *m_client; }

    /// Connect first where that has not been done.
    CliTask<QJsonObject> call(QString method, QJsonObject params);
    CliTask<JsonText> callRaw(QString method, JsonText params);

    /// The rows `member` of all pages of a list, each once by `key`; one page where `params` has a limit.
    CliTask<QJsonArray> callForRows(QString method, QJsonObject params, QString member, QString key);

private:
    GlobalOptions m_options;
    Output m_output;
    std::unique_ptr<AdminClient> m_client;
};

} // namespace confab
