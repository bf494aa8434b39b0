// SPDX-License-Identifier: MIT
#include "server/cluster/cluster_codec.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;
using namespace cluster_call;

namespace {

/// What a message is, on the wire. Numbers are never reused.
enum class Kind : quint64 { Answer = 0, AddMember = 1, RemoveMember = 2, SendMessage = 3, Disconnect = 4 };

constexpr QByteArrayView versionPrefix("1 ");
constexpr qsizetype signatureBytes = 64;
constexpr qsizetype maxAddressBytes = 1024;

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

class Header
{
public:
    explicit Header(Kind kind) { add("kind", quint64(kind)); }

    void add(QByteArrayView name, quint64 value)
    {
        addName(name);
        m_json.append(QByteArray::number(value));
    }
    void add(QByteArrayView name, const QByteArray &utf8)
    {
        addName(name);
        appendJsonString(m_json, utf8);
    }

    QByteArray line() const { return m_json + "}\n"; }

private:
    void addName(QByteArrayView name)
    {
        m_json.append(m_json.isEmpty() ? '{' : ',');
        appendJsonString(m_json, name);
        m_json.append(':');
    }

    QByteArray m_json;
};

template <typename Message>
void addEnvelope(Header &header, const Message &message)
{
    header.add("from", message.from.text());
    header.add("to", message.to.text());
    header.add("number", message.number);
}

struct CallHeader {
    Header operator()(const AddMember &call) const { return roomHeader(Kind::AddMember, call); }
    Header operator()(const RemoveMember &call) const { return roomHeader(Kind::RemoveMember, call); }
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

QByteArray contentOf(const AnswerMessage &message)
{
    Header header(Kind::Answer);
    addEnvelope(header, message);
    if (!message.result) {
        header.add("code", quint64(message.result.error().code));
        header.add("detail", message.result.error().detail.toUtf8());
    }
    return header.line();
}

// --- reading ---------------------------------------------------------------------------------------------

tl::unexpected<Error> malformed(QString what)
{
    return failure(ErrorCode::InvalidFrame, std::move(what));
}

/// The members of a header, or nothing where they are not what they should be.
class HeaderFields
{
public:
    explicit HeaderFields(const JsonSkim &skim)
        : m_skim(skim)
    {
    }

    bool has(QByteArrayView name) const { return m_skim.find(name); }

    std::optional<quint64> number(QByteArrayView name) const
    {
        const JsonField *field = m_skim.find(name);
        if (!field || field->kind != JsonKind::Number)
            return std::nullopt;
        bool isInteger = false;
        const quint64 value = field->value.toULongLong(&isInteger);
        return isInteger ? std::optional(value) : std::nullopt;
    }

    std::optional<QString> text(QByteArrayView name) const
    {
        const JsonField *field = m_skim.find(name);
        if (!field || field->kind != JsonKind::String)
            return std::nullopt;
        return jsonStringValue(field->value);
    }

    std::optional<NodeAddress> address(QByteArrayView name) const
    {
        const auto words = text(name);
        if (!words || words->isEmpty())
            return std::nullopt;
        const bool isPrintable =
            std::ranges::all_of(*words, [](QChar c) { return c.isPrint() && !c.isSpace(); });
        const QByteArray utf8 = words->toUtf8();
        if (!isPrintable || utf8.size() > maxAddressBytes)
            return std::nullopt;
        return NodeAddress(utf8);
    }

private:
    const JsonSkim &m_skim;
};

struct Envelope {
    NodeAddress from;
    NodeAddress to;
    quint64 number;
};

std::optional<Envelope> envelopeIn(const HeaderFields &header)
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
        return true;
    }
    return false;
}

Result<SignedMessage> answerIn(const HeaderFields &header, const Envelope &envelope)
{
    AnswerMessage answer{envelope.from, envelope.to, envelope.number, {}};
    if (header.has("code")) {
        const auto number = header.number("code");
        const auto detail = header.text("detail");
        if (!number || *number == 0 || *number > std::numeric_limits<quint16>::max() || !detail)
            return malformed(u"an error without code or detail"_s);
        const auto code = ErrorCode(*number);
        answer.result = failure(isKnown(code) ? code : ErrorCode::Refused, *detail);
    }
    return SignedMessage{Signature::Wrong, std::move(answer)};
}

Result<ClusterCall> callIn(const HeaderFields &header, Kind kind, QByteArrayView text)
{
    const auto idText = header.text("id");
    const auto id = ConnectionId::parse(idText.value_or(QString()).toUtf8());
    if (!id)
        return malformed(u"a call without a connection"_s);
    switch (kind) {
    case Kind::Answer:
        break;
    case Kind::AddMember:
    case Kind::RemoveMember: {
        const auto room = RoomName::parse(header.text("room").value_or(QString()).toUtf8());
        if (!room)
            return malformed(u"a call without a room"_s);
        return kind == Kind::AddMember ? ClusterCall(AddMember{*id, *room})
                                       : ClusterCall(RemoveMember{*id, *room});
    }
    case Kind::SendMessage:
        if (!JsonText::parse(text))
            return malformed(u"a message that is not JSON"_s);
        return SendMessage{*id, JsonText::fromValid(text)};
    case Kind::Disconnect: {
        const auto mayReconnect = header.number("mayReconnect");
        if (!mayReconnect || *mayReconnect > 1)
            return malformed(u"whether to reconnect is not said"_s);
        return Disconnect{*id, *mayReconnect == 1 ? Reconnecting::Allowed : Reconnecting::Unwanted};
    }
    }
    return malformed(u"an unknown kind"_s);
}

/// `content` as a message whose signature is taken for wrong.
Result<SignedMessage> messageIn(QByteArrayView content)
{
    const qsizetype headerEnd = content.indexOf('\n');
    if (headerEnd < 0)
        return malformed(u"no header"_s);
    const QByteArrayView line = content.first(headerEnd);
    const QByteArrayView text = content.sliced(headerEnd + 1);
    const auto skim = line.isValidUtf8() ? skimJson(line) : std::nullopt;
    if (!skim || skim->kind != JsonKind::Object)
        return malformed(u"the header is not a JSON object"_s);

    const HeaderFields header(*skim);
    const auto kind = header.number("kind");
    const auto envelope = envelopeIn(header);
    if (!kind || !envelope)
        return malformed(u"an incomplete header"_s);
    if (Kind(*kind) != Kind::SendMessage && !text.isEmpty())
        return malformed(u"a text where none belongs"_s);
    if (Kind(*kind) == Kind::Answer)
        return answerIn(header, *envelope);

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
        return malformed(u"a version that is not spoken here"_s);
    const QByteArrayView rest = bytes.sliced(versionPrefix.size());
    if (rest.size() <= signatureBytes || rest[signatureBytes] != '\n')
        return malformed(u"no signature"_s);
    const QByteArrayView content = rest.sliced(signatureBytes + 1);

    auto decoded = messageIn(content);
    // The digits are compared, not what they stand for: one message has one signature.
    if (decoded && isEqualInConstantTime(rest.first(signatureBytes), signatureOf(content, token)))
        decoded->signature = Signature::Right;
    return decoded;
}

} // namespace confab
