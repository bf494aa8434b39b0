// SPDX-License-Identifier: MIT
#include "shared/error.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// The texts are those of the released servers, spelling mistakes included: clients compare them.
QString baseText(const Error &error)
{
    const QString &detail = error.detail;
    switch (error.code) {
    case ErrorCode::UnknownAction:
        return u"unknown action or invalid apiVersion"_s;
    case ErrorCode::ShuttingDown:
        return u"the server is shutting down"_s;
    case ErrorCode::TooManyPendingActions:
        return u"you have too many pending requests"_s;
    case ErrorCode::DataTooBig:
        return "data length is too big ("_L1 + detail + ")"_L1;
    case ErrorCode::FileNotServed:
        return "files are not served ("_L1 + detail + ")"_L1;
    case ErrorCode::VerbNotAllowed:
        return "verb not found or not allowed ("_L1 + detail + ")"_L1;
    case ErrorCode::RoomAndMessageRequired:
        return u"both room and message are required"_s;
    case ErrorCode::NotInRoom:
        return "connection not in this room ("_L1 + detail + ")"_L1;
    case ErrorCode::AlreadyInRoom:
        return "connection already in this room ("_L1 + detail + ")"_L1;
    case ErrorCode::RoomDeleted:
        return u"this room has been deleted"_s;
    case ErrorCode::RoomNotFound:
        return u"room does not exist"_s;
    case ErrorCode::RoomExists:
        return u"room exists"_s;
    case ErrorCode::RoomRequired:
        return u"a room is required"_s;
    case ErrorCode::InvalidFrame:
        return "invalid frame ("_L1 + detail + ")"_L1;
    case ErrorCode::InvalidRoomName:
        return "invalid room name ("_L1 + detail + ")"_L1;
    case ErrorCode::TooManyRooms:
        return "too many rooms ("_L1 + detail + ")"_L1;
    case ErrorCode::UnknownConnection:
        return "unknown connection ("_L1 + detail + ")"_L1;
    case ErrorCode::StoreUnavailable:
        return u"store unavailable"_s;
    case ErrorCode::NotAuthorised:
        return u"not authorised"_s;
    case ErrorCode::TimedOut:
        return "timed out ("_L1 + detail + ")"_L1;
    case ErrorCode::Refused:
        return detail;
    case ErrorCode::NotMemberOfRoom:
        return "not member of room "_L1 + detail;
    case ErrorCode::NoSuchUser:
        return "no such user ("_L1 + detail + ")"_L1;
    case ErrorCode::UserExists:
        return "user exists ("_L1 + detail + ")"_L1;
    case ErrorCode::InvalidUser:
        return "invalid user name or password ("_L1 + detail + ")"_L1;
    case ErrorCode::NotSaved:
        return "cannot be saved ("_L1 + detail + ")"_L1;
    case ErrorCode::InvalidInput:
        return detail;
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const Error &error)
{
    return baseText(error);
}

QString errorMessage(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UnknownAction:
        return "Unknown action ("_L1 + error.detail + ") or invalid apiVersion"_L1;
    case ErrorCode::RoomDeleted:
        return "Room ("_L1 + error.detail + ") has been deleted"_L1;
    case ErrorCode::RoomNotFound:
        return "Room ("_L1 + error.detail + ") does not exist"_L1;
    case ErrorCode::RoomExists:
        return "Room ("_L1 + error.detail + ") already exists"_L1;
    case ErrorCode::Refused:
    case ErrorCode::InvalidInput:
        return error.detail;
    default:
        break;
    }
    QString text = baseText(error);
    text[0] = text[0].toUpper();
    return text;
}

QString errorCodeText(ErrorCode code)
{
    return QString::number(int(code)).rightJustified(3, u'0');
}

} // namespace confab
