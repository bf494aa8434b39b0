// SPDX-License-Identifier: MIT
#include "server/redis/redis_script.h"

#include <QCryptographicHash>
#include <QFile>

// The resource lives in a static library: it has to be asked for, outside any namespace.
static void initResource()
{
    Q_INIT_RESOURCE(redis_scripts);
}

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char *, allRedisScripts.size()> names{
    "add_room",  "remove_room",  "members", "put_member", "drop_member",   "register",
    "heartbeat", "drop_session", "restore", "owner_of",   "room_summaries"};

RedisScriptSource read(const char *name)
{
    QFile file(u":/redis/%1.lua"_s.arg(QLatin1StringView(name)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QByteArray body = isOpen ? file.readAll() : QByteArray();
    return {name, body, QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex()};
}

} // namespace

const RedisScriptSource &source(RedisScript script)
{
    static const auto sources = [] {
        initResource();
        std::array<RedisScriptSource, allRedisScripts.size()> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = read(names[i]);
        return all;
    }();
    return sources[size_t(script)];
}

} // namespace confab
