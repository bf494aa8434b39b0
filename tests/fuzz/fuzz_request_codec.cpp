// SPDX-License-Identifier: MIT
// The input is a TCP line and, if it is UTF-8, a WebSocket frame. Whatever comes of it can be answered.
#include "shared/protocol/request_codec.h"
#include "shared/protocol/response_codec.h"

#include <cstdint>
#include <cstdlib>

using namespace confab;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkJson(const QByteArray &json)
{
    const auto parsed = JsonText::parse(json);
    check(parsed && parsed->bytes() == json);
}

void checkAnswers(const ClientFrame &frame, const Error &error)
{
    for (const ErrorShape shape : {ErrorShape::Text, ErrorShape::Object}) {
        const ReplyTo to{7, frame.messageId, shape};
        checkJson(encodeError(to, error, "false"));
        checkJson(encodeActionError(to, error));
        checkJson(encodeFileError(to, error));
        checkJson(encodeLineTooLong(to, error));
        checkJson(encodeSuccess(to, "null"));
    }
    check(error.detail.size() <= 600);
}

struct Check {
    const ClientFrame &frame;

    void operator()(const request::Faulty &faulty) const { checkAnswers(frame, faulty.error); }
    void operator()(const request::Say &say) const
    {
        checkJson(say.message.bytes());
        const Message message{say.room, say.message, JsonText::fromInteger(0), currentTime()};
        const QByteArray json = encodeMessage(message);
        checkJson(json);
        const auto back = decodeMessage(json);
        check(back && back->body == message.body && back->sentAt == message.sentAt);
        checkRoom(say.room);
    }
    void operator()(const request::Join &join) const { checkRoom(join.room); }
    void operator()(const request::Leave &leave) const { checkRoom(leave.room); }
    void operator()(const request::RoomView &view) const { checkRoom(view.room); }
    void operator()(const request::Action &action) const
    {
        if (action.name) {
            checkAnswers(frame, {ErrorCode::UnknownAction, action.name->left(255)});
            checkJson(encodeActionResult(
                {1, frame.messageId},
                JsonText::fromObject({{*action.name, action.params.value_or(QJsonObject())}})));
        }
    }
    void operator()(const request::File &file) const
    {
        checkAnswers(frame, {ErrorCode::FileNotServed, file.path});
    }
    void operator()(const request::ParamAdd &add) const { check(!add.key.isEmpty()); }
    template <typename Other>
    void operator()(const Other &) const
    {
    }

    void checkRoom(const RoomName &room) const
    {
        check(RoomName::parse(room.utf8()).has_value());
        checkAnswers(frame, {ErrorCode::NotInRoom, room.toString()});
        checkJson(encodeRoomStatus({room, {}}, JoinedAtUnit::Seconds));
    }
};

void checkFrame(const ClientFrame &frame)
{
    if (frame.messageId) {
        checkJson(frame.messageId->bytes());
        const auto kind = skimJson(frame.messageId->bytes())->kind;
        check(kind != JsonKind::Object && kind != JsonKind::Array);
    }
    std::visit(Check{frame}, frame.request);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const ClientFrame line = decodeLine(bytes);
    check(line.counting == Counting::Counted);
    checkFrame(line);
    if (bytes.isValidUtf8()) {
        const ClientFrame frame = decodeJsonFrame(bytes);
        check((frame.counting == Counting::Counted) == skimJson(bytes).has_value());
        checkFrame(frame);
    }
    return 0;
}
