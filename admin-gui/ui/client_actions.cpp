// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/client_actions.h"

#include "admin-gui/ui/bulk_bar.h"
#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::ClientActions)
};

void runOne(ConsoleContext context, const QString &title, const BulkItem &item, const QString &member,
            const QString &otherwise, const QString &done)
{
    const auto verdict = [member, otherwise](const QJsonObject &result) {
        return result[member].toBool() ? QString() : otherwise;
    };
    auto job = std::make_unique<BulkJob>(context.session.client(), title, QList<BulkItem>{item}, verdict);
    context.bulk.run(std::move(job), [&notices = context.notices, done](const BulkJob &over) {
        if (over.failures().isEmpty())
            notices.show(Notices::Kind::Done, done);
    });
}

} // namespace

void askMessage(AskBar &bar, ConsoleContext context, const QString &connectionId)
{
    Question question;
    question.text = Texts::tr("Message to %1. Only this client sees it.").arg(connectionId);
    question.button = Texts::tr("Send");
    question.field = Texts::tr("Text");
    bar.ask(question, [context, connectionId](const QString &text) {
        const QJsonObject params{{u"connectionId"_s, connectionId}, {u"message"_s, text}};
        runOne(context, Texts::tr("Sending"), {connectionId, u"connection.sendMessage"_s, params}, u"sent"_s,
               Texts::tr("has left"), Texts::tr("The message was sent."));
    });
}

void askDisconnect(AskBar &bar, ConsoleContext context, const QStringList &connectionIds,
                   const QString &remark, bool mayReturn)
{
    const int count = int(connectionIds.size());
    Question question;
    question.text = count == 1 ? Texts::tr("Disconnect %1?").arg(connectionIds.first())
                               : Texts::tr("Disconnect %n clients?", nullptr, count);
    question.text +=
        u' ' + (mayReturn ? Texts::tr("They leave all their rooms; clients connect again by themselves.",
                                      "%n clients", count)
                          : Texts::tr("They leave all their rooms, and are told not to connect again.",
                                      "%n clients", count));
    if (!remark.isEmpty())
        question.text += u' ' + remark;
    question.button = Texts::tr("Disconnect");
    question.role = AdminRole::Admin;
    bar.ask(question, [context, connectionIds, mayReturn](const QString &) {
        QList<BulkItem> items;
        for (const QString &id : connectionIds)
            items.append(
                {id, u"connection.disconnect"_s, {{u"connectionId"_s, id}, {u"reconnect"_s, mayReturn}}});
        const auto verdict = [](const QJsonObject &result) {
            return result["disconnected"_L1].toBool() ? QString() : Texts::tr("has left already");
        };
        auto job =
            std::make_unique<BulkJob>(context.session.client(), Texts::tr("Disconnecting"), items, verdict);
        context.bulk.run(std::move(job), [&notices = context.notices](const BulkJob &over) {
            const int gone = int(over.succeeded().size());
            if (gone > 0)
                notices.show(Notices::Kind::Done, Texts::tr("%n clients disconnected.", nullptr, gone));
        });
    });
}

} // namespace confab
