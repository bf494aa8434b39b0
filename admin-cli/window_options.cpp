// SPDX-License-Identifier: MIT
#include "admin-cli/window_options.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

QJsonObject WindowOptions::params() const
{
    QJsonObject params;
    if (!filter.empty())
        params.insert("filter"_L1, QString::fromStdString(filter));
    if (!sort.empty())
        params.insert("sort"_L1, QString::fromStdString(sort));
    if (isDescending)
        params.insert("descending"_L1, true);
    if (limit)
        params.insert("limit"_L1, *limit);
    return params;
}

void addWindowOptions(CommandTree &tree, CLI::App *command, WindowOptions &options,
                      const std::vector<std::string> &sortWords)
{
    command
        ->add_option("--filter", options.filter, Cli::tr("Only those with this text in them").toStdString())
        ->type_name(placeholder::text);
    tree.restrict(command->add_option("--sort", options.sort, Cli::tr("Order by this column").toStdString())
                      ->type_name("COLUMN"),
                  sortWords);
    command->add_flag("--descending", options.isDescending, Cli::tr("The other way round").toStdString());
    command->add_option("--limit", options.limit, Cli::tr("At most so many").toStdString())
        ->type_name(placeholder::number)
        ->check(CLI::Range(1, 10000));
}

} // namespace confab
