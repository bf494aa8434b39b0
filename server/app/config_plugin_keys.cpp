// SPDX-License-Identifier: MIT
#include "server/app/config_plugin_keys.h"

#include "server/app/config_binding.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

Parsed<QStringList> toDirectories(const WrittenValue &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (!texts)
        return tl::unexpected(u"expected a list of directories such as [\"/srv/confab/plugins\"]"_s);
    QStringList directories;
    for (const QString &text : *texts) {
        const auto directory = toPath(PlainText{text});
        if (!directory || directory->isEmpty())
            return tl::unexpected(u"expected paths of directories"_s);
        if (!directories.contains(*directory))
            directories.append(*directory);
    }
    return directories;
}

} // namespace

QList<ConfigKey> pluginKeys()
{
    return {
        bound({.section = u"plugins"_s,
               .name = u"directories"_s,
               .shortForm = u"plugins"_s,
               .placeholder = u"DIR"_s,
               .example = u"/srv/confab/plugins"_s,
               .meaning = u"The directories of plugins in C++, all of which are loaded; may be none"_s,
               .shape = KeyShape::List},
              &ServerConfig::pluginDirectories, toDirectories, tomlList),
    };
}

} // namespace confab
