// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/failure.h"
#include "shared/admin/admin_endpoint.h"

#include <QProcessEnvironment>

#include <chrono>
#include <optional>
#include <string>

namespace confab {

/// The options that every command takes, as given; empty where they were not.
struct GlobalOptions {
    std::string url;
    std::string tokenFile;
    std::string user;
    std::string passwordFile;
    std::string caFile;
    std::string stateDir;
    std::string language;
    double timeoutSeconds = 30;
    bool isJson = false;

    std::chrono::milliseconds timeout() const
    {
        return std::chrono::milliseconds(qint64(timeoutSeconds * 1000));
    }
};

/// The server and the credentials that the options, the environment and the files in the state directory
/// name, in this order. May ask for a password on the terminal.
CliResult<AdminEndpoint> findServer(const GlobalOptions &options, const QProcessEnvironment &environment);

/// The server that the state directory names now, where that is how it was found: a server that starts again
/// may have another port. Nullopt where there is nothing new to learn.
std::optional<AdminEndpoint> findServerAgain(const GlobalOptions &options,
                                             const QProcessEnvironment &environment);

} // namespace confab
