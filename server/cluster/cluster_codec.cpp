// SPDX-License-Identifier: MIT
#include "server/cluster/cluster_codec.h"

#include "server/cluster/cluster_question_codec.h"

#include <QMessageAuthenticationCode>

namespace confab {

using namespace Qt::Literals::StringLiterals;
using namespace cluster_call;
using Kind = ClusterKind;
using Header = ClusterHeader;

namespace {

constexpr QByteArrayView versionPrefix("1 ");
constexpr qsizetype signatureBytes = 64;

/// Keeps a signature from being taken for one made with the same token for something else.
constexpr QByteArrayView signedPrefix("confab cluster 1\n");

QByteArray signatureOf(QByteArrayView content, const QByteArray &token)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, token);
    code.addData(signedPrefix.data(), signedPrefix.size());
    code.addData(content.data(), content.size());
    return code.result().toHex();
}

/// Takes the same time wherever the first difference is, so that nobody finds a signature digit by digit.
bool isEqualInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    volatile uchar difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = uchar(difference | (uchar(a[i]) ^ uchar(b[i])));
    return difference == 0;
}

// --- writing ---------------------------------------------------------------------------------------------

template <typename Message>
void addEnvelope(Header &header, const Message &message)
{
    header.add("from", message.from.text());
    header.add("to", message.to.text());
    header.add("number", message.number);
}

struct CallHeader {
    Header operator()(const AddMember &call) const { return roomHeader(Kind::AddMember, call); }
    Header operator()(const RemoveMember &call) const
    {
        Header header = roomHeader(Kind::RemoveMember, call);
        if (!call.reason.isEmpty())
            header.add("reason", call.reason.toUtf8());
        return header;
    }
    Header operator()(const SendMessage &) const { return Header(Kind::SendMessage); }
    Header operator()(const Disconnect &call) const
    {
        Header header(Kind::Disconnect);
        header.add("mayReconnect", call.reconnecting == Reconnecting::Allowed ? 1 : 0);
        return header;
    }

private:
    template <typename RoomCall>
    static Header roomHeader(Kind kind, const RoomCall &call)
    {
        Header header(kind);
        header.add("room", call.room.utf8());
        return header;
    }
};

QByteArray contentOf(const CallMessage &message)
{
    Header header = std::visit(CallHeader(), message.call);
    addEnvelope(header, message);
    header.add("id", connectionOf(message.call).toByteArray());
    QByteArray content = header.line();
    if (const auto *sending = std::get_if<SendMessage>(&message.call))
        content.append(sending->message.bytes());
    return content;
}

QByteArray contentOf(const QuestionMessage &message)
{
    Header header = headerOf(message.question);
    addEnvelope(header, message);
    return header.line() + textOf(message.question);
}

QByteArray contentOf(const AnswerMessage &message)
{
    Header header(Kind::Answer);
    addEnvelope(header, message);
    if (!message.result) {
        header.add("code", quint64(message.result.error().code));
        header.add("detail", message.result.error().detail.toUtf8());
        return header.line();
    }
    const ClusterAnswer &answer = *message.result;
    QByteArray content = header.line();
    if (answer)
        content.append(answer->bytes());
    return content;
}

// --- reading ---------------------------------------------------------------------------------------------

struct Envelope {
    NodeAddress from;
    NodeAddress to;
    quint64 number;
};

std::optional<Envelope> envelopeIn(const ClusterHeaderFields &header)
{
    const auto from = header.address("from");
    const auto to = header.address("to");
    const auto number = header.number("number");
    if (!from || !to || !number || *number == 0)
        return std::nullopt;
    return Envelope{*from, *to, *number};
}

bool isKnown(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownAction:
    case ErrorCode::ShuttingDown:
    case ErrorCode::TooManyPendingActions:
    case ErrorCode::DataTooBig:
    case ErrorCode::FileNotServed:
    case ErrorCode::VerbNotAllowed:
    case ErrorCode::RoomAndMessageRequired:
    case ErrorCode::NotInRoom:
    case ErrorCode::AlreadyInRoom:
    case ErrorCode::RoomDeleted:
    case ErrorCode::RoomNotFound:
    case ErrorCode::RoomExists:
    case ErrorCode::RoomRequired:
    case ErrorCode::InvalidFrame:
    case ErrorCode::InvalidRoomName:
    case ErrorCode::TooManyRooms:
    case ErrorCode::UnknownConnection:
    case ErrorCode::StoreUnavailable:
    case ErrorCode::NotAuthorised:
    case ErrorCode::TimedOut:
    case ErrorCode::Refused:
    case ErrorCode::NotMemberOfRoom:
    case ErrorCode::NoSuchUser:
    case ErrorCode::UserExists:
    case ErrorCode::InvalidUser:
    case ErrorCode::NotSaved:
    case ErrorCode::InvalidInput:
        return true;
    }
    return false;
}

bool hasText(Kind kind)
{
    return kind == Kind::Answer || kind == Kind::SendMessage || hasQuestionText(kind);
}

Result<SignedMessage> answerIn(const ClusterHeaderFields &header, const Envelope &envelope,
                               QByteArrayView text)
{
    AnswerMessage answer{envelope.from, envelope.to, envelope.number, ClusterAnswer()};
    if (text.size() > cluster_question::maxAnswerBytes)
        return malformedClusterMessage(u"an answer of %1 bytes"_s.arg(text.size()));
    if (header.has("code")) {
        if (!text.isEmpty())
            return malformedClusterMessage(u"a text beside an error"_s);
        const auto number = header.number("code");
        const auto detail = header.text("detail");
        if (!number || *number == 0 || *number > std::numeric_limits<quint16>::max() || !detail)
            return malformedClusterMessage(u"an error without code or detail"_s);
        const auto code = ErrorCode(*number);
        answer.result = failure(isKnown(code) ? code : ErrorCode::Refused, *detail);
    } else if (!text.isEmpty()) {
        if (!JsonText::parse(text))
            return malformedClusterMessage(u"an answer that is not JSON"_s);
        answer.result = ClusterAnswer(JsonText::fromValid(text));
    }
    return SignedMessage{Signature::Wrong, std::move(answer)};
}

Result<ClusterCall> removalIn(const ClusterHeaderFields &header, ConnectionId id, const RoomName &room)
{
    if (!header.has("reason"))
        return RemoveMember{id, room};
    const auto reason = header.text("reason");
    if (!reason || reason->size() > RemoveMember::maxReasonLength)
        return malformedClusterMessage(u"a reason that is none"_s);
    // Half a surrogate pair does not survive the way.
    return RemoveMember{id, room, textFromUtf8(reason->toUtf8())};
}

Result<ClusterCall> callIn(const ClusterHeaderFields &header, Kind kind, QByteArrayView text)
{
    const auto idText = header.text("id");
    const auto id = ConnectionId::parse(idText.value_or(QString()).toUtf8());
    if (!id)
        return malformedClusterMessage(u"a call without a connection"_s);
    switch (kind) {
    default:
        break;
    case Kind::AddMember:
    case Kind::RemoveMember: {
        const auto room = RoomName::parse(header.text("room").value_or(QString()).toUtf8());
        if (!room)
            return malformedClusterMessage(u"a call without a room"_s);
        if (kind == Kind::AddMember)
            return AddMember{*id, *room};
        return removalIn(header, *id, *room);
    }
    case Kind::SendMessage:
        if (!JsonText::parse(text))
            return malformedClusterMessage(u"a message that is not JSON"_s);
        return SendMessage{*id, JsonText::fromValid(text)};
    case Kind::Disconnect: {
        const auto mayReconnect = header.number("mayReconnect");
        if (!mayReconnect || *mayReconnect > 1)
            return malformedClusterMessage(u"whether to reconnect is not said"_s);
        return Disconnect{*id, *mayReconnect == 1 ? Reconnecting::Allowed : Reconnecting::Unwanted};
    }
    }
    return malformedClusterMessage(u"an unknown kind"_s);
}

/// `content` as a message whose signature is taken for wrong.
Result<SignedMessage> messageIn(QByteArrayView content)
{
    const qsizetype headerEnd = content.indexOf('\n');
    if (headerEnd < 0)
        return malformedClusterMessage(u"no header"_s);
    const QByteArrayView line = content.first(headerEnd);
    const QByteArrayView text = content.sliced(headerEnd + 1);
    const auto skim = line.isValidUtf8() ? skimJson(line) : std::nullopt;
    if (!skim || skim->kind != JsonKind::Object)
        return malformedClusterMessage(u"the header is not a JSON object"_s);

    const ClusterHeaderFields header(*skim);
    const auto kind = header.number("kind");
    const auto envelope = envelopeIn(header);
    if (!kind || !envelope)
        return malformedClusterMessage(u"an incomplete header"_s);
    if (!hasText(Kind(*kind)) && !text.isEmpty())
        return malformedClusterMessage(u"a text where none belongs"_s);
    if (Kind(*kind) == Kind::Answer)
        return answerIn(header, *envelope, text);
    if (isQuestion(Kind(*kind))) {
        auto question = questionIn(header, Kind(*kind), text);
        if (!question)
            return tl::unexpected(question.error());
        return SignedMessage{Signature::Wrong, QuestionMessage{envelope->from, envelope->to, envelope->number,
                                                               *std::move(question)}};
    }

    auto call = callIn(header, Kind(*kind), text);
    if (!call)
        return tl::unexpected(call.error());
    return SignedMessage{Signature::Wrong,
                         CallMessage{envelope->from, envelope->to, envelope->number, *std::move(call)}};
}

} // namespace

QByteArray encodeClusterMessage(const ClusterMessage &message, const QByteArray &token)
{
    const QByteArray content =
        std::visit([](const auto &alternative) { return contentOf(alternative); }, message);
    QByteArray bytes;
    bytes.reserve(versionPrefix.size() + signatureBytes + 1 + content.size());
    bytes.append(versionPrefix).append(signatureOf(content, token)).append('\n').append(content);
    return bytes;
}

Result<SignedMessage> decodeClusterMessage(QByteArrayView bytes, const QByteArray &token)
{
    if (!bytes.startsWith(versionPrefix))
        return malformedClusterMessage(u"a version that is not spoken here"_s);
    const QByteArrayView rest = bytes.sliced(versionPrefix.size());
    if (rest.size() <= signatureBytes || rest[signatureBytes] != '\n')
        return malformedClusterMessage(u"no signature"_s);
    const QByteArrayView content = rest.sliced(signatureBytes + 1);

    auto decoded = messageIn(content);
    // The digits are compared, not what they stand for: one message has one signature.
    if (decoded && isEqualInConstantTime(rest.first(signatureBytes), signatureOf(content, token)))
        decoded->signature = Signature::Right;
    return decoded;
}

} // namespace confab
