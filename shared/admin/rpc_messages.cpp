// SPDX-License-Identifier: MIT
#include "shared/admin/rpc_messages.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int notSignedIn = -32001;

AdminError errorFrom(const QJsonObject &object)
{
    const QJsonObject data = object["data"_L1].toObject();
    AdminError error;
    error.rpcCode = object["code"_L1].toInt();
    error.kind = error.rpcCode == notSignedIn ? AdminError::Kind::SignInRefused : AdminError::Kind::Refused;
    error.chatCode = data["code"_L1].toString();
    error.message = object["message"_L1].toString();
    error.detail = data["detail"_L1].toString();
    if (const QJsonValue retryAfter = data["retryAfter"_L1]; retryAfter.isDouble())
        error.retryAfter = std::chrono::milliseconds(retryAfter.toInteger());
    return error;
}

} // namespace

QByteArray rpcRequest(qint64 id, const QString &method, const JsonText &params)
{
    return R"({"jsonrpc":"2.0","id":)" + QByteArray::number(id) + R"(,"method":)" +
           JsonText::fromString(method).bytes() + R"(,"params":)" + params.bytes() + '}';
}

std::optional<RpcMessage> parseRpcMessage(QByteArrayView text)
{
    const auto skim = skimJson(text);
    if (!skim || skim->kind != JsonKind::Object)
        return std::nullopt;
    const JsonField *method = skim->find("method");
    const JsonField *id = skim->find("id");
    if (method && method->kind == JsonKind::String && !id) {
        const JsonField *params = skim->find("params");
        return RpcNotification{jsonStringValue(method->value),
                               params ? jsonValue(params->value).toObject() : QJsonObject()};
    }
    if (method || !id)
        return std::nullopt;
    std::optional<qint64> number;
    if (id->kind == JsonKind::Number)
        number = jsonValue(id->value).toInteger();
    if (const JsonField *error = skim->find("error"); error && error->kind == JsonKind::Object)
        return RpcAnswer{number, tl::unexpected(errorFrom(jsonValue(error->value).toObject()))};
    if (const JsonField *result = skim->find("result"))
        return RpcAnswer{number, JsonText::fromValid(result->value)};
    return std::nullopt;
}

JsonText jsonObjectText(std::initializer_list<std::pair<QLatin1StringView, JsonText>> members)
{
    QByteArray text = "{";
    for (const auto &[name, value] : members) {
        if (text.size() > 1)
            text += ',';
        appendJsonString(text, QByteArrayView(name.data(), name.size()));
        text += ':';
        text += value.bytes();
    }
    text += '}';
    return JsonText::fromValid(text);
}

} // namespace confab
