// SPDX-License-Identifier: MIT
// The only code that sees hiredis.
#include "server/redis/redis_wire.h"

#include <QVarLengthArray>

#include <utility>

#include <fcntl.h>
#include <hiredis/async.h>
#include <sys/ioctl.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

RedisReply converted(const redisReply &reply)
{
    switch (reply.type) {
    case REDIS_REPLY_INTEGER:
        return RedisReply(qint64(reply.integer));
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
        return RedisReply(QByteArray(reply.str, qsizetype(reply.len)));
    case REDIS_REPLY_ERROR:
        return RedisReply(RedisReply::Error{QByteArray(reply.str, qsizetype(reply.len))});
    case REDIS_REPLY_ARRAY: {
        RedisReply::List list;
        list.reserve(qsizetype(reply.elements));
        for (size_t i = 0; i < reply.elements; ++i)
            list.append(converted(*reply.element[i]));
        return RedisReply(std::move(list));
    }
    default:
        return {};
    }
}

} // namespace

RedisWire::RedisWire(Listener &listener, const QHostAddress &host, quint16 port)
    : m_listener(listener)
    , m_context(redisAsyncConnect(host.toString().toUtf8().constData(), port))
{
    if (!m_context) {
        m_fault = u"out of memory"_s;
        return;
    }
    if (m_context->err) {
        m_fault = QString::fromUtf8(m_context->errstr);
        redisAsyncFree(std::exchange(m_context, nullptr));
        return;
    }
    attach();
}

RedisWire::~RedisWire()
{
    if (m_context)
        redisAsyncFree(m_context);
    if (m_telling > 0) {
        m_readable.release()->deleteLater();
        m_writable.release()->deleteLater();
    }
}

void RedisWire::attach()
{
    const int descriptor = m_context->c.fd;
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    redisEnableKeepAlive(&m_context->c);

    m_readable = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Write);
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    QObject::connect(m_readable.get(), &QSocketNotifier::activated, m_readable.get(),
                     [this] { onReadable(); });
    QObject::connect(m_writable.get(), &QSocketNotifier::activated, m_writable.get(),
                     [this] { onWritable(); });

    m_context->data = this;
    m_context->ev.data = this;
    m_context->ev.addRead = [](void *wire) { of(wire).m_readable->setEnabled(true); };
    m_context->ev.delRead = [](void *wire) { of(wire).m_readable->setEnabled(false); };
    m_context->ev.addWrite = [](void *wire) { of(wire).m_writable->setEnabled(true); };
    m_context->ev.delWrite = [](void *wire) { of(wire).m_writable->setEnabled(false); };
    m_context->ev.cleanup = [](void *wire) { of(wire).cleanUp(); };
}

void RedisWire::cleanUp()
{
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    m_fault = QString::fromUtf8(m_context->c.errstr);
    if (m_fault.isEmpty())
        m_fault = u"the connection broke"_s;
    m_context = nullptr;
}

// hiredis reads 16 KiB for each call; a turn of the loop for every 16 KiB would be dear.
int RedisWire::readsWaiting() const
{
    int bytes = 0;
    if (ioctl(m_context->c.fd, FIONREAD, &bytes) != 0)
        return 1;
    return qBound(1, (bytes + readBytes - 1) / readBytes, readsPerTurn);
}

void RedisWire::onReadable()
{
    for (int reads = readsWaiting(); reads > 0 && m_context; --reads)
        redisAsyncHandleRead(m_context);
    tell();
}

void RedisWire::onWritable()
{
    redisAsyncHandleWrite(m_context);
    if (!m_context)
        tell();
}

void RedisWire::tell()
{
    ++m_telling;
    if (m_listener.onServed() == Afterwards::GoOn)
        --m_telling;
}

void RedisWire::onReply(redisAsyncContext *context, void *reply, void *)
{
    if (reply)
        of(context->data).replies.push_back(converted(*static_cast<const redisReply *>(reply)));
}

void RedisWire::onPushed(redisAsyncContext *context, void *reply, void *)
{
    if (reply)
        of(context->data).take(*static_cast<const redisReply *>(reply));
}

void RedisWire::take(const redisReply &pushed)
{
    if (pushed.type != REDIS_REPLY_ARRAY || pushed.elements != 3)
        return;
    const redisReply &name = *pushed.element[1];
    // The set's own copy, where it has one, saves an allocation for each message.
    const auto known = m_channels.constFind(QByteArray::fromRawData(name.str, qsizetype(name.len)));
    const QByteArray channel =
        known != m_channels.cend() ? *known : QByteArray(name.str, qsizetype(name.len));

    switch (*pushed.element[0]->str) {
    case 'm': {
        const redisReply &payload = *pushed.element[2];
        events.push_back(
            {PubSubEvent::Kind::Message, channel, QByteArray(payload.str, qsizetype(payload.len))});
        return;
    }
    case 's':
        events.push_back({PubSubEvent::Kind::Subscribed, channel});
        break;
    case 'u':
        events.push_back({PubSubEvent::Kind::Unsubscribed, channel});
        break;
    default:
        return;
    }
    if (!m_changes.empty())
        m_changes.pop_front();
}

void RedisWire::append(const QList<QByteArray> &arguments, Callback *callback)
{
    Q_ASSERT(!arguments.isEmpty());
    if (!m_context)
        return;
    QVarLengthArray<const char *, 32> pieces;
    QVarLengthArray<size_t, 32> sizes;
    for (const QByteArray &argument : arguments) {
        pieces.append(argument.constData());
        sizes.append(size_t(argument.size()));
    }
    redisAsyncCommandArgv(m_context, callback, nullptr, int(pieces.size()), pieces.data(), sizes.data());
}

void RedisWire::subscribe(const QList<QByteArray> &channels)
{
    if (channels.isEmpty())
        return;
    for (const QByteArray &channel : channels) {
        m_channels.insert(channel);
        m_changes.push_back(Clock::now());
    }
    append(QList<QByteArray>{"SUBSCRIBE"} + channels, &RedisWire::onPushed);
}

// Only what is subscribed: hiredis 0.14 aborts the process when the confirmation of an UNSUBSCRIBE comes
// while nothing is subscribed any more.
void RedisWire::unsubscribe(const QList<QByteArray> &channels)
{
    QList<QByteArray> arguments{"UNSUBSCRIBE"};
    for (const QByteArray &channel : channels) {
        if (!m_channels.remove(channel))
            continue;
        arguments.append(channel);
        m_changes.push_back(Clock::now());
    }
    if (arguments.size() > 1)
        append(arguments, &RedisWire::onPushed);
}

std::optional<std::chrono::steady_clock::time_point> RedisWire::oldestChange() const
{
    return m_changes.empty() ? std::nullopt : std::optional(m_changes.front());
}

} // namespace confab
