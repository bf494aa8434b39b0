// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/command_tree.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace confab {

/// Which rows of a list, in which order: the options that all lists share.
struct WindowOptions {
    std::string filter;
    std::string sort;
    bool isDescending = false;
    std::optional<qint64> limit;

    QJsonObject params() const;
};

/// `options` lives as long as the tree.
void addWindowOptions(CommandTree &tree, CLI::App *command, WindowOptions &options,
                      const std::vector<std::string> &sortWords);

} // namespace confab
