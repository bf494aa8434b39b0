// SPDX-License-Identifier: MIT
#include "shared/admin/json_rpc.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::JsonRpc)
};

RpcInvalid invalid(RpcErrorCode code, QString message, const QByteArray &id = "null")
{
    return {id, {code, std::move(message)}};
}

RpcFrame single(RpcEntry entry)
{
    return {RpcFrame::Shape::Single, {std::move(entry)}};
}

/// The id of a request, as written; nothing when it has none. The answer can only name what may be one.
tl::expected<std::optional<QByteArray>, RpcInvalid> idOf(const JsonSkim &request)
{
    const JsonField *id = request.find("id");
    if (!id)
        return std::nullopt;
    if (id->kind != JsonKind::String && id->kind != JsonKind::Number && id->kind != JsonKind::Null)
        return tl::unexpected(
            invalid(RpcErrorCode::InvalidRequest, Texts::tr("id must be a string, a number or null")));
    return id->value.toByteArray();
}

RpcEntry requestIn(QByteArrayView text)
{
    const auto skim = skimJson(text);
    if (!skim || skim->kind != JsonKind::Object)
        return tl::unexpected(
            invalid(RpcErrorCode::InvalidRequest, Texts::tr("a request must be an object")));
    const auto id = idOf(*skim);
    if (!id)
        return tl::unexpected(id.error());
    const auto refuse = [&](QString message, RpcErrorCode code = RpcErrorCode::InvalidRequest) {
        return tl::unexpected(invalid(code, std::move(message), id->value_or("null")));
    };
    const JsonField *version = skim->find("jsonrpc");
    if (!version || version->kind != JsonKind::String || jsonStringValue(version->value) != u"2.0"_s)
        return refuse(Texts::tr("jsonrpc must be \"2.0\""));
    const JsonField *method = skim->find("method");
    if (!method || method->kind != JsonKind::String)
        return refuse(Texts::tr("method must be a string"));
    const JsonField *params = skim->find("params");
    if (params && params->kind == JsonKind::Array)
        return refuse(Texts::tr("params must be an object: parameters have names here"),
                      RpcErrorCode::InvalidParams);
    if (params && params->kind != JsonKind::Object)
        return refuse(Texts::tr("params must be an object"));
    return RpcRequest{*id, jsonStringValue(method->value).toUtf8(),
                      params ? params->value.toByteArray() : QByteArrayLiteral("{}")};
}

QByteArray errorText(const RpcError &error)
{
    QByteArray text = "{\"code\":" + QByteArray::number(int(error.code)) + ",\"message\":";
    appendJsonString(text, error.message.toUtf8());
    if (!error.data.isEmpty())
        text += ",\"data\":" + QJsonDocument(error.data).toJson(QJsonDocument::Compact);
    return text + '}';
}

} // namespace

RpcFrame decodeRpcFrame(QByteArrayView text)
{
    const auto skim = skimJson(text);
    if (!skim)
        return single(tl::unexpected(invalid(RpcErrorCode::ParseError, Texts::tr("this is not JSON"))));
    if (skim->kind != JsonKind::Array)
        return single(requestIn(text));

    const auto elements = skimJsonArray(text);
    if (elements->isEmpty())
        return single(
            tl::unexpected(invalid(RpcErrorCode::InvalidRequest, Texts::tr("a batch must not be empty"))));
    if (elements->size() > maxRpcBatch)
        return single(tl::unexpected(
            invalid(RpcErrorCode::InvalidRequest, Texts::tr("a batch may have %1 entries, this one has %2")
                                                      .arg(maxRpcBatch)
                                                      .arg(elements->size()))));
    RpcFrame frame{RpcFrame::Shape::Batch, {}};
    for (const QByteArrayView element : *elements)
        frame.entries.append(requestIn(element));
    return frame;
}

QByteArray encodeRpcAnswer(const QByteArray &id, const RpcResult &result)
{
    const QByteArray head = "{\"jsonrpc\":\"2.0\",\"id\":" + id;
    if (!result)
        return head + ",\"error\":" + errorText(result.error()) + '}';
    return head + ",\"result\":" + result->bytes() + '}';
}

QByteArray encodeRpcNotification(QByteArrayView method, QByteArrayView params)
{
    QByteArray text = "{\"jsonrpc\":\"2.0\",\"method\":";
    appendJsonString(text, method);
    return text.append(",\"params\":").append(params.data(), params.size()).append('}');
}

QByteArray encodeRpcBatch(const QList<QByteArray> &answers)
{
    Q_ASSERT(!answers.isEmpty());
    return '[' + answers.join(',') + ']';
}

} // namespace confab
