// SPDX-License-Identifier: MIT
// Greets whoever comes into a room, and tells the others.
#include "server/extensions/plugin.h"
#include "shared/task.h"

#include <QTimer>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class WelcomeBot : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ConfabPlugin_iid FILE "welcome_bot.json")
    Q_INTERFACES(confab::Plugin)

public:
    Result<> install(const PluginContext &context) override
    {
        Middleware bot{.name = u"welcome bot"_s, .priority = 900};
        bot.join = [this, &rooms = context.rooms](ConnectionId id, RoomName room) -> Task<> {
            // Hooks run before the change. What is to follow it comes when the loop turns again.
            QTimer::singleShot(0, this,
                               [&rooms, id, room] { runDetached(u"welcome bot"_s, greet(rooms, id, room)); });
            co_return Result<>{};
        };
        context.rooms.middleware().add(bot);
        return {};
    }

private:
    static Task<> greet(ChatRooms &rooms, ConnectionId id, RoomName room)
    {
        const auto status = co_await rooms.roomStatus(room);
        if (!status)
            co_return tl::unexpected(status.error());
        const QString words =
            u"Welcome to %1! Members here: %2"_s.arg(room.toString()).arg(status->members.size());
        const auto greeted = co_await rooms.sendMessage(id, JsonText::fromString(words));
        co_return greeted;
    }
};

#include "welcome_bot.moc"
