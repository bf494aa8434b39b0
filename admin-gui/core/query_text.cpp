// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/query_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::QueryText)
};

struct Word {
    QString text;
    bool isQuoted = false; ///< From its first character on: never `key:value`.
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    Word word;
    bool isInQuotes = false;
    bool isOpen = false;
    const auto close = [&] {
        if (isOpen)
            words.append(std::exchange(word, {}));
        isOpen = false;
    };
    for (const QChar c : text) {
        if (c == u'"') {
            if (!isOpen)
                word.isQuoted = true;
            isInQuotes = !isInQuotes;
            isOpen = true;
        } else if (c.isSpace() && !isInQuotes) {
            close();
        } else {
            word.text.append(c);
            isOpen = true;
        }
    }
    close();
    return words;
}

/// Narrows `minMembers` and `maxMembers`; false where no number of members can be meant.
bool narrow(QJsonObject &params, const QString &comparison, qint64 count)
{
    qint64 least = params.value("minMembers"_L1).toInteger(0);
    qint64 most = params.value("maxMembers"_L1).toInteger(std::numeric_limits<qint64>::max());
    if (comparison == u">" || comparison == u">=" || comparison == u"=" || comparison == u":")
        least = std::max(least, comparison == u">" ? count + 1 : count);
    if (comparison == u"<" || comparison == u"<=" || comparison == u"=" || comparison == u":")
        most = std::min(most, comparison == u"<" ? count - 1 : count);
    if (least > most || most < 0)
        return false;
    if (least > 0)
        params.insert("minMembers"_L1, least);
    if (most != std::numeric_limits<qint64>::max())
        params.insert("maxMembers"_L1, most);
    return true;
}

/// True if `word` was a structured one; an error if it is a wrong one.
tl::expected<bool, QString> readRoomWord(QJsonObject &params, const QString &word)
{
    static const QRegularExpression members(u"^members(>=|<=|>|<|=|:)(.*)$"_s);
    if (const auto match = members.match(word); match.hasMatch()) {
        bool isNumber = false;
        const int count = match.captured(2).toInt(&isNumber);
        if (!isNumber || count < 0)
            return tl::unexpected(
                Texts::tr("“%1”: a number of members should follow, as in members>10.").arg(word));
        if (!narrow(params, match.captured(1), count))
            return tl::unexpected(Texts::tr("“%1”: no room can have so many members.").arg(word));
        return true;
    }
    if (!word.startsWith(u"name:"))
        return false;
    if (word.size() == 5)
        return tl::unexpected(Texts::tr("“name:” wants a name, such as name:game*."));
    params.insert("pattern"_L1, word.mid(5));
    return true;
}

tl::expected<bool, QString> readConnectionWord(QJsonObject &params, const QString &word)
{
    if (word == u"is:slow") {
        params.insert("slow"_L1, true);
        return true;
    }
    if (word.startsWith(u"is:"))
        return tl::unexpected(Texts::tr("“%1”: only is:slow is known.").arg(word));
    for (const auto &[prefix, member] :
         {std::pair(u"room:"_s, u"room"_s), std::pair(u"node:"_s, u"node"_s)}) {
        if (!word.startsWith(prefix))
            continue;
        if (word.size() == prefix.size())
            return tl::unexpected(Texts::tr("“%1” wants a name.").arg(word));
        params.insert(member, word.mid(prefix.size()));
        return true;
    }
    return false;
}

} // namespace

tl::expected<QJsonObject, QString> parseQuery(QueryKind kind, const QString &text)
{
    QJsonObject params;
    QStringList plain;
    for (const Word &word : wordsOf(text)) {
        tl::expected<bool, QString> isRead = false;
        if (!word.isQuoted && kind == QueryKind::Rooms)
            isRead = readRoomWord(params, word.text);
        if (!word.isQuoted && kind == QueryKind::Connections)
            isRead = readConnectionWord(params, word.text);
        if (!isRead)
            return tl::unexpected(isRead.error());
        if (!*isRead)
            plain.append(word.text);
    }
    if (!plain.isEmpty())
        params.insert("filter"_L1, plain.join(u' '));
    return params;
}

QString queryHint(QueryKind kind)
{
    switch (kind) {
    case QueryKind::Rooms:
        return Texts::tr("Filter: part of a name, name:game*, members>10");
    case QueryKind::Members:
        return Texts::tr("Filter: part of an id, an address or a node");
    case QueryKind::Connections:
        return Texts::tr("Filter: id, address, node, room:general, is:slow");
    }
    Q_UNREACHABLE();
}

QStringList queryWords(QueryKind kind)
{
    switch (kind) {
    case QueryKind::Rooms:
        return {u"name:"_s, u"members>"_s, u"members<"_s, u"members:0"_s};
    case QueryKind::Members:
        return {};
    case QueryKind::Connections:
        return {u"room:"_s, u"node:"_s, u"is:slow"_s};
    }
    Q_UNREACHABLE();
}

} // namespace confab
