// SPDX-License-Identifier: MIT
#include "shared/error.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// The texts are those of the released servers, spelling mistakes included: clients compare them. They are
// translated where somebody has asked for it.
const char *sourceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownAction:
        return QT_TRANSLATE_NOOP("confab::Error", "unknown action or invalid apiVersion");
    case ErrorCode::ShuttingDown:
        return QT_TRANSLATE_NOOP("confab::Error", "the server is shutting down");
    case ErrorCode::TooManyPendingActions:
        return QT_TRANSLATE_NOOP("confab::Error", "you have too many pending requests");
    case ErrorCode::DataTooBig:
        return QT_TRANSLATE_NOOP("confab::Error", "data length is too big (%1)");
    case ErrorCode::FileNotServed:
        return QT_TRANSLATE_NOOP("confab::Error", "files are not served (%1)");
    case ErrorCode::VerbNotAllowed:
        return QT_TRANSLATE_NOOP("confab::Error", "verb not found or not allowed (%1)");
    case ErrorCode::RoomAndMessageRequired:
        return QT_TRANSLATE_NOOP("confab::Error", "both room and message are required");
    case ErrorCode::NotInRoom:
        return QT_TRANSLATE_NOOP("confab::Error", "connection not in this room (%1)");
    case ErrorCode::AlreadyInRoom:
        return QT_TRANSLATE_NOOP("confab::Error", "connection already in this room (%1)");
    case ErrorCode::RoomDeleted:
        return QT_TRANSLATE_NOOP("confab::Error", "this room has been deleted");
    case ErrorCode::RoomNotFound:
        return QT_TRANSLATE_NOOP("confab::Error", "room does not exist");
    case ErrorCode::RoomExists:
        return QT_TRANSLATE_NOOP("confab::Error", "room exists");
    case ErrorCode::RoomRequired:
        return QT_TRANSLATE_NOOP("confab::Error", "a room is required");
    case ErrorCode::InvalidFrame:
        return QT_TRANSLATE_NOOP("confab::Error", "invalid frame (%1)");
    case ErrorCode::InvalidRoomName:
        return QT_TRANSLATE_NOOP("confab::Error", "invalid room name (%1)");
    case ErrorCode::TooManyRooms:
        return QT_TRANSLATE_NOOP("confab::Error", "too many rooms (%1)");
    case ErrorCode::UnknownConnection:
        return QT_TRANSLATE_NOOP("confab::Error", "unknown connection (%1)");
    case ErrorCode::StoreUnavailable:
        return QT_TRANSLATE_NOOP("confab::Error", "store unavailable");
    case ErrorCode::NotAuthorised:
        return QT_TRANSLATE_NOOP("confab::Error", "not authorised");
    case ErrorCode::TimedOut:
        return QT_TRANSLATE_NOOP("confab::Error", "timed out (%1)");
    case ErrorCode::Refused:
        return "%1";
    case ErrorCode::NotMemberOfRoom:
        return QT_TRANSLATE_NOOP("confab::Error", "not member of room %1");
    case ErrorCode::NoSuchUser:
        return QT_TRANSLATE_NOOP("confab::Error", "no such user (%1)");
    case ErrorCode::UserExists:
        return QT_TRANSLATE_NOOP("confab::Error", "user exists (%1)");
    case ErrorCode::InvalidUser:
        return QT_TRANSLATE_NOOP("confab::Error", "invalid user name or password (%1)");
    case ErrorCode::NotSaved:
        return QT_TRANSLATE_NOOP("confab::Error", "cannot be saved (%1)");
    case ErrorCode::InvalidInput:
        return "%1";
    }
    Q_UNREACHABLE();
}

QString filled(const QString &text, const QString &detail)
{
    return text.contains("%1"_L1) ? text.arg(detail) : text;
}

QString translated(const char *source)
{
    return QCoreApplication::translate("confab::Error", source);
}

} // namespace

QString errorText(const Error &error)
{
    return filled(translated(sourceOf(error.code)), error.detail);
}

QString errorTextHere(const Error &error, const QString &sent)
{
    const QString english = filled(QString::fromUtf8(sourceOf(error.code)), error.detail);
    return sent == english ? errorText(error) : sent;
}

QString errorMessage(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UnknownAction:
        return filled(
            translated(QT_TRANSLATE_NOOP("confab::Error", "Unknown action (%1) or invalid apiVersion")),
            error.detail);
    case ErrorCode::RoomDeleted:
        return filled(translated(QT_TRANSLATE_NOOP("confab::Error", "Room (%1) has been deleted")),
                      error.detail);
    case ErrorCode::RoomNotFound:
        return filled(translated(QT_TRANSLATE_NOOP("confab::Error", "Room (%1) does not exist")),
                      error.detail);
    case ErrorCode::RoomExists:
        return filled(translated(QT_TRANSLATE_NOOP("confab::Error", "Room (%1) already exists")),
                      error.detail);
    case ErrorCode::Refused:
    case ErrorCode::InvalidInput:
        return error.detail;
    default:
        break;
    }
    QString text = errorText(error);
    text[0] = text[0].toUpper();
    return text;
}

QString errorCodeText(ErrorCode code)
{
    return QString::number(int(code)).rightJustified(3, u'0');
}

} // namespace confab
