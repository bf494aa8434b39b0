// SPDX-License-Identifier: MIT
#include "server/admin/live_window.h"

#include <QCoreApplication>

#include <iterator>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

struct TopicSpec {
    QString name;
    QStringList params; ///< Of the window.
    AdminMethod list;   ///< Whose sort keys it has.
};

const QList<TopicSpec> &topics()
{
    const auto page = [](QStringList more) {
        return more << u"filter"_s << u"sort"_s << u"descending"_s << u"offset"_s << u"limit"_s;
    };
    static const QList<TopicSpec> specs{
        {u"rooms"_s, page({u"prefix"_s, u"pattern"_s, u"minMembers"_s, u"maxMembers"_s}),
         AdminMethod::RoomList},
        {u"room"_s, page({u"room"_s}), AdminMethod::RoomMembers},
        {u"connections"_s, page({u"room"_s, u"node"_s, u"slow"_s}), AdminMethod::ConnectionList},
        {u"nodes"_s, {}, AdminMethod::NodeList},
        {u"stats"_s, {}, AdminMethod::ServerStats},
        {u"log"_s, {u"level"_s, u"limit"_s}, AdminMethod::ServerLog},
        {u"audit"_s, {u"limit"_s}, AdminMethod::AuditList},
    };
    return specs;
}

/// The position of `name` among the choices of the method's parameter `sort`; the first where it is empty.
template <typename Sort>
Sort sortNamed(AdminMethod method, const QString &name, Sort otherwise)
{
    const qsizetype index = adminMethod(method).param(u"sort")->choices.indexOf(name);
    return index < 0 ? otherwise : Sort(index);
}

tl::expected<std::optional<NodeId>, RpcError> nodeIn(const AdminParams &params)
{
    if (!params.has(u"node"))
        return std::nullopt;
    const auto node = NodeId::parse(params.text(u"node"));
    if (!node)
        return tl::unexpected(invalidParam(u"node", Texts::tr("is no node's name")));
    return std::optional(*node);
}

} // namespace

QStringList liveTopicNames()
{
    QStringList names;
    for (const TopicSpec &topic : topics())
        names.append(topic.name);
    return names;
}

LiveTopic liveTopicNamed(const QString &name)
{
    const qsizetype index = liveTopicNames().indexOf(name);
    Q_ASSERT(index >= 0);
    return LiveTopic(index);
}

QString liveTopicName(LiveTopic topic)
{
    return topics()[qsizetype(topic)].name;
}

RoomSort LiveWindow::roomSort() const
{
    return sortNamed(AdminMethod::RoomList, sort, RoomSort::Room);
}

MemberSort LiveWindow::memberSort() const
{
    return sortNamed(AdminMethod::RoomMembers, sort, MemberSort::JoinedAt);
}

ConnectionQuery LiveWindow::connectionQuery() const
{
    return {.filter = filter,
            .node = node,
            .room = room,
            .isSlowOnly = isSlowOnly,
            .sort = sortNamed(AdminMethod::ConnectionList, sort, ConnectionQuery::Sort::ConnectedAt),
            .order = order,
            .offset = offset,
            .limit = limit};
}

tl::expected<LiveWindow, RpcError> readWindow(const AdminParams &params)
{
    const auto node = nodeIn(params);
    if (!node)
        return tl::unexpected(node.error());
    LiveWindow window;
    window.node = *node;
    if (params.has(u"room"))
        window.room = params.room();
    window.prefix = params.textOr(u"prefix", {});
    window.pattern = params.textOr(u"pattern", {});
    window.minMembers = params.integerOr(u"minMembers", window.minMembers);
    window.maxMembers = params.integerOr(u"maxMembers", window.maxMembers);
    if (window.minMembers > window.maxMembers)
        return tl::unexpected(invalidParam(u"minMembers", Texts::tr("must not be greater than maxMembers")));
    window.filter = params.textOr(u"filter", {});
    window.level = params.textOr(u"level", {});
    window.sort = params.textOr(u"sort", {});
    window.isSlowOnly = params.flagOr(u"slow", false);
    window.order = params.flagOr(u"descending", false) ? SortOrder::Descending : SortOrder::Ascending;
    window.offset = params.integerOr(u"offset", 0);
    window.limit = params.integerOr(u"limit", 100);
    return window;
}

tl::expected<LiveWindow, RpcError> readWindow(LiveTopic topic, const AdminParams &params)
{
    const TopicSpec &spec = topics()[qsizetype(topic)];
    for (const ParamSpec &param : adminMethod(AdminMethod::Subscribe).params) {
        if (param.name != "topic"_L1 && params.has(param.name) && !spec.params.contains(param.name))
            return tl::unexpected(
                invalidParam(param.name, Texts::tr("means nothing to the topic %1").arg(spec.name)));
    }
    if (params.has(u"sort")) {
        const QStringList choices = adminMethod(spec.list).param(u"sort")->choices;
        if (!choices.contains(params.text(u"sort")))
            return tl::unexpected(invalidParam(
                u"sort", Texts::tr("must be one of %1 for this topic").arg(choices.join(u", "_s))));
    }
    return readWindow(params);
}

} // namespace confab
