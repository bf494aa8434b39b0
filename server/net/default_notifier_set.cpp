// SPDX-License-Identifier: MIT
// Systems without epoll.
#include "server/net/poll_set.h"

namespace confab {

std::unique_ptr<PollSet> makePollSet(PollListener &listener)
{
    return makeNotifierSet(listener);
}

} // namespace confab
