// SPDX-License-Identifier: MIT
#include "server/cluster/cluster_question_codec.h"

#include "shared/admin/object_fields.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;
using namespace cluster_question;
using Kind = ClusterKind;
using Header = ClusterHeader;

namespace {

// --- writing ---------------------------------------------------------------------------------------------

struct QuestionHeader {
    Header operator()(const DescribeConnection &question) const
    {
        Header header(Kind::DescribeConnection);
        header.add("id", question.id.toByteArray());
        return header;
    }
    Header operator()(const ListConnections &) const { return Header(Kind::ListConnections); }
    Header operator()(const DescribeConnections &) const { return Header(Kind::DescribeConnections); }
    Header operator()(const DescribeNode &) const { return Header(Kind::DescribeNode); }
    Header operator()(const CountMessages &) const { return Header(Kind::CountMessages); }
    Header operator()(const ReadFeed &question) const
    {
        Header header(Kind::ReadFeed);
        header.add("feed", quint64(question.feed));
        if (question.after)
            header.add("after", *question.after);
        header.add("limit", quint64(question.limit));
        header.add("level", question.level.toUtf8());
        return header;
    }
};

template <typename Names, typename Write>
QByteArray arrayOf(const Names &names, Write write)
{
    QByteArray json("[");
    for (const auto &name : names) {
        if (json.size() > 1)
            json.append(',');
        appendJsonString(json, write(name));
    }
    return json + ']';
}

/// Qt's reader drops a byte order mark at the beginning of a string, unless it is escaped.
QByteArray withEscapedMarks(QByteArray json)
{
    return json.replace("\xEF\xBB\xBF", "\\ufeff");
}

QByteArray plainTextOf(const ClusterQuestion &question)
{
    if (const auto *listing = std::get_if<ListConnections>(&question))
        return JsonText::fromObject(toJson(listing->query)).bytes();
    if (const auto *describing = std::get_if<DescribeConnections>(&question))
        return arrayOf(describing->ids, [](const ConnectionId &id) { return id.toByteArray(); });
    if (const auto *counting = std::get_if<CountMessages>(&question))
        return arrayOf(counting->rooms, [](const RoomName &room) { return room.utf8(); });
    return {};
}

// --- reading ---------------------------------------------------------------------------------------------

/// The elements of an array of at most `maxRows`, which stands in `text`.
template <typename T>
Result<QList<T>> listIn(QByteArrayView text)
{
    const auto skim = text.isValidUtf8() ? skimJson(text) : std::nullopt;
    if (!skim || skim->kind != JsonKind::Array)
        return malformedClusterMessage(u"a list that is not an array"_s);
    const QJsonArray array = jsonValue(text).toArray();
    if (array.size() > maxRows)
        return malformedClusterMessage(
            u"a list of %1, and at most %2 are allowed"_s.arg(array.size()).arg(maxRows));
    const QJsonObject named{{u"list"_s, array}};
    ObjectFields fields(named);
    const auto list = fields.listOf<T>("list"_L1);
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    return list;
}

Result<ClusterQuestion> listingIn(QByteArrayView text)
{
    const auto skim = text.isValidUtf8() ? skimJson(text) : std::nullopt;
    if (!skim || skim->kind != JsonKind::Object)
        return malformedClusterMessage(u"a query that is not an object"_s);
    const auto query = connectionQueryFrom(jsonValue(text).toObject());
    if (!query)
        return tl::unexpected(query.error());
    return ListConnections{*query};
}

Result<ClusterQuestion> feedIn(const ClusterHeaderFields &header)
{
    const auto feed = header.number("feed");
    const auto after = header.number("after");
    const auto limit = header.number("limit");
    const auto level = header.text("level");
    const bool isFeed = feed && *feed <= quint64(ReadFeed::Feed::Audit);
    const bool isLimit = limit && *limit <= quint64(maxRows);
    if (!isFeed || (header.has("after") && !after) || !isLimit || !level || level->size() > maxLevelLength)
        return malformedClusterMessage(u"an incomplete question for a feed"_s);
    return ReadFeed{ReadFeed::Feed(*feed), after, qsizetype(*limit), *level};
}

} // namespace

Header headerOf(const ClusterQuestion &question)
{
    return std::visit(QuestionHeader(), question);
}

QByteArray textOf(const ClusterQuestion &question)
{
    return withEscapedMarks(plainTextOf(question));
}

bool isQuestion(Kind kind)
{
    return kind >= Kind::DescribeConnection && kind <= Kind::ReadFeed;
}

bool hasQuestionText(Kind kind)
{
    return kind == Kind::ListConnections || kind == Kind::DescribeConnections || kind == Kind::CountMessages;
}

Result<ClusterQuestion> questionIn(const ClusterHeaderFields &header, Kind kind, QByteArrayView text)
{
    if (kind == Kind::DescribeConnection) {
        const auto id = ConnectionId::parse(header.text("id").value_or(QString()).toUtf8());
        if (!id)
            return malformedClusterMessage(u"a question without a connection"_s);
        return DescribeConnection{*id};
    }
    if (kind == Kind::ListConnections)
        return listingIn(text);
    if (kind == Kind::DescribeConnections) {
        return listIn<ConnectionId>(text).map(
            [](const auto &ids) -> ClusterQuestion { return DescribeConnections{ids}; });
    }
    if (kind == Kind::DescribeNode)
        return DescribeNode();
    if (kind == Kind::CountMessages) {
        return listIn<RoomName>(text).map(
            [](const auto &rooms) -> ClusterQuestion { return CountMessages{rooms}; });
    }
    return feedIn(header);
}

} // namespace confab
