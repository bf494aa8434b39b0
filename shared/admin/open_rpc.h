// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace confab {

/// The administration API for programs: a document of OpenRPC 1.2.6, made from `adminMethods()`.
QJsonObject openRpcDocument(const QString &version);

} // namespace confab
