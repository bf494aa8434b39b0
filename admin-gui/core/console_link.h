// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace confab {

/// The address of the administration port that a link such as `confab://chat.example:8090` names: wss://, and
/// ws:// where it is on this machine. The port is 8090 unless it is named. A sentence when it is no such
/// link.
///
/// Anybody can write a link: it names a server and nothing else, so no user, no secret, no other path.
tl::expected<QUrl, QString> parseConsoleLink(const QString &text);

/// `chat.example:8090`, with letters beyond ASCII as the network has them: what looks like another name is
/// seen.
QString shownAddress(const QUrl &address);

} // namespace confab
