// SPDX-License-Identifier: MIT
// A room to play in: whoever says the number that the server thinks of, wins.
#include "server/extensions/plugin.h"
#include "shared/task.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class GuessingGame : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ConfabPlugin_iid FILE "guessing_game.json")
    Q_INTERFACES(confab::Plugin)

public:
    Result<> install(const PluginContext &context) override
    {
        // The store can be asked when satellites start.
        Satellite room{.name = u"guessing game"_s};
        room.start = [this, &rooms = context.rooms]() -> Task<> {
            const auto added = co_await rooms.add(m_room);
            if (!added)
                co_return tl::unexpected(added.error());
            co_return Result<>{};
        };
        context.satellites.add(room);

        Middleware referee{.name = u"guessing game"_s, .priority = 900};
        referee.onSayReceive = [this, &rooms = context.rooms](Sender sender,
                                                              Message message) -> Result<Message> {
            // The server says things without a sender.
            if (sender && message.room == m_room)
                judge(rooms, message.body);
            return message;
        };
        context.rooms.middleware().add(referee);
        return {};
    }

private:
    void judge(ChatRooms &rooms, const JsonText &body)
    {
        QByteArray digits = body.bytes();
        bool isNumber = false;
        const int guess = digits.replace('"', "").toInt(&isNumber);
        if (!isNumber)
            return;
        const QString verdict = guess < m_number   ? u"%1 is too small"_s
                                : guess > m_number ? u"%1 is too big"_s
                                                   : u"%1 it is! Now I think of another one"_s;
        if (guess == m_number)
            m_number = QRandomGenerator::global()->bounded(1, 101);
        // Later, so that the guess comes first.
        QTimer::singleShot(0, this, [this, &rooms, words = verdict.arg(guess)] {
            runDetached(u"guessing game"_s,
                        rooms.broadcast(std::nullopt, m_room, JsonText::fromString(words)));
        });
    }

    const RoomName m_room = *RoomName::parse("guess");
    int m_number = qEnvironmentVariableIntValue("GUESS_FIRST") > 0
                       ? qEnvironmentVariableIntValue("GUESS_FIRST")
                       : QRandomGenerator::global()->bounded(1, 101);
};

#include "guessing_game.moc"
