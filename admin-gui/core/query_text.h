// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace confab {

/// What a filter field understands beside plain words, which must be part of a row.
enum class QueryKind {
    Rooms,       ///< `name:game*`, `members>10`, `members<=100`, `members:0`
    Members,     ///< Words alone.
    Connections, ///< `room:general`, `node:node-1`, `is:slow`
};

/// Query parameters of docs/admin-api.md, "Live", for `text` as somebody types it; a sentence that names the
/// word that cannot be understood. Words in quotes may hold spaces.
tl::expected<QJsonObject, QString> parseQuery(QueryKind kind, const QString &text);

/// One line that says what may be typed.
QString queryHint(QueryKind kind);
/// What may begin a word: `name:`, `members>`, …
QStringList queryWords(QueryKind kind);

} // namespace confab
