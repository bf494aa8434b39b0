// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/server_config.h"

#include <QString>
#include <QtGlobal>

#include <functional>

namespace confab {

/// Sends the program's log to standard error: one line an entry, from `level` up, as readable text or as
/// JSON objects with `time`, `level`, `category` and `message`. Where that leads to systemd's journal, each
/// line says how severe it is, and readable text leaves the time out.
void setUpLogging(LogLevel level, LogFormat format);

/// A sentence for whoever started the program, which is not part of the log: `confabd: SENTENCE` on standard
/// error, and where that is the journal, with how severe it is.
void writeSentence(QtMsgType severity, const QString &sentence);

using LogTap = std::function<void(QtMsgType, const QMessageLogContext &, const QString &)>;

/// From now on `tap` is told of each line of this thread after it was written; an empty one ends it. Lines
/// that it logs itself are written and not told, nor are those of other threads.
void setLogTap(LogTap tap);

} // namespace confab
