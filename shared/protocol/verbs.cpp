// SPDX-License-Identifier: MIT
#include "shared/protocol/verbs.h"

#include <QByteArray>

#include <array>
#include <utility>

namespace confab {

std::optional<Verb> verbNamed(QByteArrayView name)
{
    // The most frequent first: the list is searched from the front for every frame.
    static constexpr std::array<std::pair<const char *, Verb>, 17> verbs{{
        {"say", Verb::Say},
        {"action", Verb::Action},
        {"event", Verb::Event},
        {"roomAdd", Verb::RoomAdd},
        {"roomJoin", Verb::RoomJoin},
        {"roomLeave", Verb::RoomLeave},
        {"roomView", Verb::RoomView},
        {"detailsView", Verb::DetailsView},
        {"paramAdd", Verb::ParamAdd},
        {"paramDelete", Verb::ParamDelete},
        {"paramView", Verb::ParamView},
        {"paramsView", Verb::ParamsView},
        {"paramsDelete", Verb::ParamsDelete},
        {"documentation", Verb::Documentation},
        {"file", Verb::File},
        {"quit", Verb::Quit},
        {"exit", Verb::Quit},
    }};
    for (const auto &[text, verb] : verbs) {
        if (name == QByteArrayView(text))
            return verb;
    }
    return std::nullopt;
}

} // namespace confab
