// SPDX-License-Identifier: MIT
#include "shared/admin/admin_error.h"

#include "shared/error_codes.h"

#include <QCoreApplication>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::AdminError)
};

// What can be said better than the server does for the eyes of older clients.
QString sentenceFor(const QString &chatCode, const QString &detail)
{
    if (detail.isEmpty())
        return {};
    if (chatCode == "019"_L1)
        return Texts::tr("there is no room %1").arg(detail);
    if (chatCode == "104"_L1)
        return Texts::tr("there is no connection %1").arg(detail);
    if (chatCode == "016"_L1)
        return Texts::tr("it is not a member of %1").arg(detail);
    if (chatCode == "017"_L1)
        return Texts::tr("it is a member of %1 already").arg(detail);
    return {};
}

// Of a code that is known here, in the language of this program.
QString messageHere(const AdminError &error)
{
    const auto code = std::ranges::find(allErrorCodes, error.chatCode, errorCodeText);
    return code == allErrorCodes.end() ? error.message : errorTextHere({*code, error.detail}, error.message);
}

QString refusalText(const AdminError &error)
{
    const QString sentence = sentenceFor(error.chatCode, error.detail);
    QString text = sentence.isEmpty() ? messageHere(error) : sentence;
    if (sentence.isEmpty() && !error.detail.isEmpty() && !text.contains(error.detail))
        text += ": "_L1 + error.detail;
    if (!error.chatCode.isEmpty())
        return text + " ("_L1 + error.chatCode + u')';
    return text;
}

} // namespace

QString adminErrorText(const AdminError &error)
{
    switch (error.kind) {
    case AdminError::Kind::NotConnected:
    case AdminError::Kind::TimedOut:
    case AdminError::Kind::Protocol:
        return error.message;
    case AdminError::Kind::Refused:
        return refusalText(error);
    case AdminError::Kind::SignInRefused:
        break;
    }
    if (!error.retryAfter)
        return Texts::tr("the server refused the sign-in: %1").arg(refusalText(error));
    //: The reason, and a number of seconds
    return Texts::tr("the server refused the sign-in: %1; try again in %2 s")
        .arg(refusalText(error), QString::number((error.retryAfter->count() + 999) / 1000));
}

} // namespace confab
