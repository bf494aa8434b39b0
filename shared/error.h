// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace confab {

/// What went wrong, by number. Numbers are part of the protocol (PROTOCOL.md §4) and are never reused.
enum class ErrorCode : quint16 {
    UnknownAction = 4,
    ShuttingDown = 6,
    TooManyPendingActions = 7,
    DataTooBig = 8,
    FileNotServed = 10,
    VerbNotAllowed = 14,
    RoomAndMessageRequired = 15,
    NotInRoom = 16,
    AlreadyInRoom = 17,
    RoomDeleted = 18,
    RoomNotFound = 19,
    RoomExists = 20,
    RoomRequired = 21,
    InvalidFrame = 100,
    InvalidRoomName = 101,
    TooManyRooms = 103,
    UnknownConnection = 104,
    StoreUnavailable = 105,
    NotAuthorised = 106,
    TimedOut = 107,
    Refused = 108,         ///< A middleware said no; the detail is its own words.
    NotMemberOfRoom = 109, ///< `roomView` by an outsider: a plain string in every dialect.
    NoSuchUser = 110,
    UserExists = 111,
    InvalidUser = 112,  ///< Its name or its password; the detail says what is wrong.
    NotSaved = 113,     ///< A change that could not be written, and so was not made.
    InvalidInput = 114, ///< Parameters that are not what an action wants; the detail says which, and how.
};

/// A mistake of the caller's or the world's. `detail` names the culprit: a room, a verb, a size.
struct Error {
    ErrorCode code;
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// The text older clients expect in `status` (PROTOCOL.md §4, column D1). The detail is inserted as it is;
/// format characters in it mean nothing.
QString errorText(const Error &error);

/// `sent`, which a server said of `error`, in the language of this program where it is `errorText` in
/// English; other words stay as they are.
QString errorTextHere(const Error &error, const QString &sent);

/// The text inside `{code, message}` for newer clients (PROTOCOL.md §4, column D2).
QString errorMessage(const Error &error);

/// The code as it travels: three digits, `"016"`.
QString errorCodeText(ErrorCode code);

template <typename T = void>
using Result = tl::expected<T, Error>;

/// A result that may have to be waited for. Starts at once; never throws.
template <typename T = void>
using Task = QCoro::Task<Result<T>>;

inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected(Error{code, std::move(detail)});
}

} // namespace confab
