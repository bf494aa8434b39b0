// SPDX-License-Identifier: MIT
#pragma once

#include "server/cluster/cluster_call.h"
#include "server/cluster/cluster_question.h"
#include "server/store/node_bus.h"

#include <variant>

namespace confab {

/// `number` goes up with every call and question of one process and names its answer.
struct CallMessage {
    NodeAddress from;
    NodeAddress to;
    quint64 number;
    ClusterCall call;
};
struct QuestionMessage {
    NodeAddress from;
    NodeAddress to;
    quint64 number;
    ClusterQuestion question;
};
/// What came of a question; of a call, when it was done, nothing.
using ClusterAnswer = std::optional<JsonText>;

/// `number` is that of the call or question.
struct AnswerMessage {
    NodeAddress from;
    NodeAddress to;
    quint64 number;
    Result<ClusterAnswer> result;
};

/// What one node tells another. As bytes:
///
///     1 SIGNATURE LF HEADER LF TEXT
///
/// 1 is the version. SIGNATURE is the HMAC-SHA-256 of the version, HEADER and TEXT with the cluster's token,
/// in 64 lower-case hexadecimal digits. HEADER is a JSON object without line breaks: `kind` (a number, see
/// the source), `from`, `to`, `number` and what the kind needs; other members are ignored. TEXT is JSON:
/// the message of a SendMessage, byte for byte, what a question asks for, or the answer to one; else empty.
using ClusterMessage = std::variant<CallMessage, QuestionMessage, AnswerMessage>;

/// Whether a message was signed with the token it is read with. What a wrong signature stands for may be
/// believed in no more than any stranger.
enum class Signature { Right, Wrong };

struct SignedMessage {
    Signature signature;
    ClusterMessage message;
};

/// An empty token signs too, so that nodes with a token and nodes without one do not understand each other.
QByteArray encodeClusterMessage(const ClusterMessage &message, const QByteArray &token);

/// Error 100 for whatever is no such message. An error code from a newer node is read as Refused, with its
/// detail.
Result<SignedMessage> decodeClusterMessage(QByteArrayView bytes, const QByteArray &token);

} // namespace confab
