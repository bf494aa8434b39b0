// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config_keys.h"

#include <functional>
#include <utility>

namespace confab {

/// Ties `key` to one member of the configuration: `place` finds it in a ServerConfig, `parse` gives its
/// value, `print` the TOML of it.
template <typename Place, typename Parse, typename Print>
ConfigKey bound(ConfigKey key, Place place, Parse parse, Print print)
{
    key.read = [place, parse](const WrittenValue &value, ServerConfig &config) -> Parsed<void> {
        auto parsed = parse(value);
        if (!parsed)
            return tl::unexpected(parsed.error());
        std::invoke(place, config) = *std::move(parsed);
        return {};
    };
    key.write = [place, print](const ServerConfig &config) { return print(std::invoke(place, config)); };
    return key;
}

} // namespace confab
