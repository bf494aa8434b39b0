// SPDX-License-Identifier: MIT
#include "server/cluster/cluster_header.h"

#include <algorithm>

namespace confab {

namespace {

constexpr qsizetype maxAddressBytes = 1024;

} // namespace

std::optional<quint64> ClusterHeaderFields::number(QByteArrayView name) const
{
    const JsonField *field = m_skim.find(name);
    if (!field || field->kind != JsonKind::Number)
        return std::nullopt;
    bool isInteger = false;
    const quint64 value = field->value.toULongLong(&isInteger);
    return isInteger ? std::optional(value) : std::nullopt;
}

std::optional<QString> ClusterHeaderFields::text(QByteArrayView name) const
{
    const JsonField *field = m_skim.find(name);
    if (!field || field->kind != JsonKind::String)
        return std::nullopt;
    return jsonStringValue(field->value);
}

std::optional<NodeAddress> ClusterHeaderFields::address(QByteArrayView name) const
{
    const auto words = text(name);
    if (!words || words->isEmpty())
        return std::nullopt;
    const bool isPrintable = std::ranges::all_of(*words, [](QChar c) { return c.isPrint() && !c.isSpace(); });
    const QByteArray utf8 = words->toUtf8();
    if (!isPrintable || utf8.size() > maxAddressBytes)
        return std::nullopt;
    return NodeAddress(utf8);
}

tl::unexpected<Error> malformedClusterMessage(QString what)
{
    return failure(ErrorCode::InvalidFrame, std::move(what));
}

} // namespace confab
