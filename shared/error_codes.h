// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

#include <array>

namespace confab {

/// All of them, in the order of their numbers.
inline constexpr std::array allErrorCodes{ErrorCode::UnknownAction,
                                          ErrorCode::ShuttingDown,
                                          ErrorCode::TooManyPendingActions,
                                          ErrorCode::DataTooBig,
                                          ErrorCode::FileNotServed,
                                          ErrorCode::VerbNotAllowed,
                                          ErrorCode::RoomAndMessageRequired,
                                          ErrorCode::NotInRoom,
                                          ErrorCode::AlreadyInRoom,
                                          ErrorCode::RoomDeleted,
                                          ErrorCode::RoomNotFound,
                                          ErrorCode::RoomExists,
                                          ErrorCode::RoomRequired,
                                          ErrorCode::InvalidFrame,
                                          ErrorCode::InvalidRoomName,
                                          ErrorCode::TooManyRooms,
                                          ErrorCode::UnknownConnection,
                                          ErrorCode::StoreUnavailable,
                                          ErrorCode::NotAuthorised,
                                          ErrorCode::TimedOut,
                                          ErrorCode::Refused,
                                          ErrorCode::NotMemberOfRoom,
                                          ErrorCode::NoSuchUser,
                                          ErrorCode::UserExists,
                                          ErrorCode::InvalidUser,
                                          ErrorCode::NotSaved,
                                          ErrorCode::InvalidInput};

} // namespace confab
