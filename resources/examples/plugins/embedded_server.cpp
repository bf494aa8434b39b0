// SPDX-License-Identifier: MIT
// A program with a chat server inside: what is said in its rooms is shouted. Ends with its standard input.
#include "server/app/embedded_server.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

QCoro::Task<> run(EmbeddedServer &server)
{
    const auto started = co_await server.start();
    if (!started) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(started.error()));
        QCoreApplication::exit(1);
        co_return;
    }
    std::printf("chat on port %d\n", int(server.tcpPort()));
    std::fflush(stdout);
}

QCoro::Task<> stop(EmbeddedServer &server)
{
    co_await server.stop();
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    ServerConfig config = EmbeddedServer::defaultConfig();
    config.welcome = u"Hello from inside"_s;
    auto server = EmbeddedServer::create(config);
    if (!server) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(server.error()));
        return 1;
    }

    Middleware shout{.name = u"shout"_s};
    shout.onSayReceive = [](Sender, Message message) -> Result<Message> {
        if (message.body.bytes().startsWith('"'))
            message.body = JsonText::fromString(jsonStringValue(message.body.bytes()).toUpper());
        return message;
    };
    (*server)->extensions().rooms.middleware().add(shout);

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) > 0)
            return;
        input.setEnabled(false);
        stop(**server);
    });
    run(**server);
    return QCoreApplication::exec();
}
