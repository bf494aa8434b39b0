// SPDX-License-Identifier: MIT
// What most sources include, parsed once for all of them. Nothing may rely on it: the thread sanitizer's
// preset builds without (CONFAB_PCH=OFF), and every file names what it uses.
#include <algorithm>
#include <array>
#include <chrono>
#include <coroutine>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVarLengthArray>
#include <tl/expected.hpp>
