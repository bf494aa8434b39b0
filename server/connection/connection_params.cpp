// SPDX-License-Identifier: MIT
#include "server/connection/connection_params.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr auto messageIdKey = "messageId"_L1;

qsizetype bytesOf(const QString &key, const QJsonValue &value)
{
    const QByteArray text = value.isString() ? value.toString().toUtf8() : JsonText::fromValue(value).bytes();
    return key.toUtf8().size() + text.size();
}

} // namespace

Result<> ConnectionParams::insert(const QString &key, const QString &value)
{
    const QJsonValue old = m_values.value(key);
    const qsizetype freed = old.isUndefined() ? 0 : bytesOf(key, old);
    const qsizetype bytes = m_bytes - freed + bytesOf(key, value);
    if (m_maxBytes > 0 && bytes > m_maxBytes)
        return failure(ErrorCode::DataTooBig, Texts::tr("%1 received/%2 max").arg(m_maxBytes).arg(bytes));
    m_values.insert(key, value);
    m_bytes = bytes;
    if (key == messageIdKey)
        readMessageId();
    return {};
}

void ConnectionParams::replace(const QJsonObject &values)
{
    m_values = values;
    m_bytes = 0;
    for (auto entry = values.constBegin(); entry != values.constEnd(); ++entry)
        m_bytes += bytesOf(entry.key(), entry.value());
    readMessageId();
}

void ConnectionParams::remove(const QString &key)
{
    const QJsonValue old = m_values.take(key);
    if (old.isUndefined())
        return;
    m_bytes -= bytesOf(key, old);
    if (key == messageIdKey)
        m_messageId.reset();
}

void ConnectionParams::readMessageId()
{
    const QJsonValue id = m_values.value(messageIdKey);
    m_messageId.reset();
    if (!id.isUndefined() && !id.isArray() && !id.isObject())
        m_messageId = JsonText::fromValue(id);
}

} // namespace confab
