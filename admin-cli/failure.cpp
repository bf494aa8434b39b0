// SPDX-License-Identifier: MIT
#include "admin-cli/failure.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(const AdminError &error)
{
    if (!error.chatCode.isEmpty())
        return error.chatCode;
    if (error.rpcCode != 0)
        return QString::number(error.rpcCode);
    return error.kind == AdminError::Kind::TimedOut ? u"timedOut"_s : u"notConnected"_s;
}

} // namespace

Failure failureOf(const AdminError &error)
{
    const bool isAnswer =
        error.kind == AdminError::Kind::Refused || error.kind == AdminError::Kind::SignInRefused;
    return {isAnswer ? ExitCode::Refused : ExitCode::CannotConnect, codeOf(error), adminErrorText(error),
            error.detail};
}

QJsonObject toJson(const Failure &failure)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, failure.code},
                                     {u"message"_s, failure.message},
                                     {u"detail"_s, failure.detail}}}};
}

} // namespace confab
