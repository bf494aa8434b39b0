// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model.h"

#include <QJsonObject>
#include <QString>

namespace confab {

/// One call of an operator that changed something, or was not allowed to, or failed.
struct AuditEntry {
    enum class Outcome { Ok, Refused, Error };

    QString user; ///< Who signed in, or said to be.
    QString address;
    QString method;
    QJsonObject params; ///< As they came; secrets are taken out on the way to the file.
    Outcome outcome = Outcome::Ok;
    QString code = {}; ///< Of what went wrong; empty when nothing did.
    QString detail = {};
};

constexpr qsizetype mostAuditTextBytes = 1024; ///< Of each text in an entry.
constexpr qsizetype mostAuditLineBytes = 8 * 1024;

/// The members of `text`, which is a JSON object, as far as a QJsonValue can hold them; what it cannot, such
/// as a number beyond all bounds, is there as it was written, as a text.
QJsonObject auditParams(QByteArrayView text);

/// The entry without its time, fit to be kept: values of keys named `password`, `token` or `secret`, at any
/// depth, are `***`, long texts are cut, and where all together is too long the parameters are left out.
QJsonObject toJson(const AuditEntry &entry);

} // namespace confab
