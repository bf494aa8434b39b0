// SPDX-License-Identifier: MIT
#include "shared/admin/admin_error.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// What can be said better than the server does for the eyes of older clients.
QString sentenceFor(const QString &chatCode, const QString &detail)
{
    if (detail.isEmpty())
        return {};
    if (chatCode == "019"_L1)
        return "there is no room "_L1 + detail;
    if (chatCode == "104"_L1)
        return "there is no connection "_L1 + detail;
    if (chatCode == "016"_L1)
        return "it is not a member of "_L1 + detail;
    if (chatCode == "017"_L1)
        return "it is a member of "_L1 + detail + " already"_L1;
    return {};
}

QString refusalText(const AdminError &error)
{
    const QString sentence = sentenceFor(error.chatCode, error.detail);
    QString text = sentence.isEmpty() ? error.message : sentence;
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
    QString text = "the server refused the sign-in: "_L1 + refusalText(error);
    if (error.retryAfter)
        text += "; try again in "_L1 + QString::number((error.retryAfter->count() + 999) / 1000) + " s"_L1;
    return text;
}

} // namespace confab
