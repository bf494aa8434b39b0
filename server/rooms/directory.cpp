// SPDX-License-Identifier: MIT
#include "server/rooms/directory.h"

#include "server/rooms/connection_listing.h"
#include "shared/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;
using namespace cluster_question;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

/// `problem` has a place for what is too many and one for how many may be.
tl::unexpected<Error> tooMany(const QString &problem, qsizetype count)
{
    return failure(ErrorCode::InvalidFrame, problem.arg(count).arg(Directory::maxRows));
}

tl::unexpected<Error> tooManyConnections(qsizetype count)
{
    return tooMany(Texts::tr("the connections asked for are %1, and at most %2 are allowed"), count);
}

/// What several nodes are asked for is put together here, and each is asked for all that comes before, too.
Result<> checkWindow(const ConnectionQuery &query)
{
    if (query.offset > Directory::maxRows || query.limit > Directory::maxRows - query.offset)
        return tooMany(
            Texts::tr("with several nodes, offset and limit together are %1, and at most %2 are allowed"),
            query.offset + query.limit);
    return {};
}

/// What each node must be asked for when the page may be anywhere among its rows.
ConnectionQuery fromTheFirst(ConnectionQuery query)
{
    query.limit += std::exchange(query.offset, 0);
    return query;
}

} // namespace

Directory::Directory(const RoomIndex &index, NodeId node)
    : m_index(index)
    , m_node(std::move(node))
{
}

Directory::~Directory() = default;

void Directory::setCluster(Cluster *cluster, NodeBus *bus)
{
    if (m_cluster)
        m_cluster->setQuestionHandler(nullptr);
    m_cluster = cluster;
    m_bus = bus;
    if (m_cluster)
        m_cluster->setQuestionHandler(this);
}

// --- connections -----------------------------------------------------------------------------------------

ConnectionPage Directory::localConnections(const ConnectionQuery &query) const
{
    return listConnections(m_index, m_node, query);
}

Task<ConnectionPage> Directory::connections(ConnectionQuery query)
{
    if (!m_cluster || query.node == m_node)
        co_return localConnections(query);
    const ConnectionQuery asked = query.node ? query : fromTheFirst(query);
    const ListConnections question{asked};
    Questions questions = co_await questionsFor(question, query.node);
    if (questions.empty())
        co_return localConnections(query);
    if (const auto checked = checkWindow(query); !checked && !query.node)
        co_return tl::unexpected(checked.error());

    const auto answers = co_await askAll(std::move(questions));
    QList<ConnectionPage> pages{localConnections(asked)};
    for (const QJsonValue &answer : valuesOf(answers)) {
        const auto page = connectionPageFrom(answer.toObject());
        if (page)
            pages.append(*page);
        else
            qCWarning(logCluster, "a node's list of connections makes no sense: %ls",
                      qUtf16Printable(page.error().detail));
    }
    if (query.node)
        query.offset = 0; // the node has passed over these
    co_return mergePages(pages, query);
}

std::optional<ConnectionDetails> Directory::localDetails(ConnectionId id) const
{
    const Recipient *const recipient = m_index.recipient(id);
    if (!recipient)
        return std::nullopt;
    ConnectionDetails details{describeConnection(m_index, m_node, *recipient)};
    recipient->addDetails(details);
    return details;
}

Task<ConnectionDetails> Directory::details(ConnectionId id)
{
    const auto here = localDetails(id);
    if (here)
        co_return *here;
    if (!m_cluster)
        co_return failure(ErrorCode::UnknownConnection, id.toString());
    const DescribeConnection question{id};
    const auto answer = co_await m_cluster->askOwner(id, question);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return connectionDetailsFrom(jsonValue(answer->bytes()).toObject());
}

Task<QList<ConnectionInfo>> Directory::describe(Whereabouts connections)
{
    if (connections.size() > maxRows)
        co_return tooManyConnections(connections.size());
    QHash<QString, QList<ConnectionId>> elsewhere;
    for (const auto &[id, node] : connections) {
        if (node != m_node)
            elsewhere[node.toString()].append(id);
    }
    QHash<ConnectionId, ConnectionInfo> found;
    if (!elsewhere.isEmpty())
        found = co_await describeElsewhere(std::move(elsewhere));

    QList<ConnectionInfo> infos;
    for (const auto &[id, node] : connections) {
        if (const Recipient *const recipient = m_index.recipient(id))
            infos.append(describeConnection(m_index, m_node, *recipient));
        else if (const auto info = found.constFind(id); info != found.cend())
            infos.append(*info);
    }
    co_return infos;
}

QCoro::Task<QHash<ConnectionId, ConnectionInfo>>
Directory::describeElsewhere(QHash<QString, QList<ConnectionId>> byNode)
{
    Questions questions = co_await questionsFor(DescribeNode(), std::nullopt);
    std::erase_if(questions, [&](Question &question) {
        const auto node = question.to.node();
        const auto ids = node ? byNode.value(node->toString()) : QList<ConnectionId>();
        question.question = DescribeConnections{ids};
        return ids.isEmpty();
    });
    const auto answers = co_await askAll(std::move(questions));
    QHash<ConnectionId, ConnectionInfo> found;
    for (const Answer &answer : answers) {
        const QJsonArray rows = answer.text ? jsonValue(answer.text->bytes()).toArray() : QJsonArray();
        for (const QJsonValue &row : rows) {
            const auto info = connectionInfoFrom(row.toObject());
            if (info)
                found.insert(info->id, *info);
        }
    }
    co_return found;
}

// --- nodes -----------------------------------------------------------------------------------------------

NodeInfo Directory::nodeInfo() const
{
    return m_nodeInfo ? m_nodeInfo() : NodeInfo{m_node, QString(), Timestamp()};
}

Task<QList<NodeInfo>> Directory::nodes()
{
    QList<NodeInfo> infos{nodeInfo()};
    Questions questions = co_await questionsFor(DescribeNode(), std::nullopt);
    const auto answers = co_await askAll(std::move(questions));
    for (const Answer &answer : answers) {
        const auto info = answer.text ? nodeInfoFrom(jsonValue(answer.text->bytes()).toObject())
                                      : Result<NodeInfo>(tl::unexpected(answer.text.error()));
        const auto node = answer.from.node();
        if (info) {
            infos.append(*info);
        } else if (node) {
            NodeInfo unreachable{*node, QString(), Timestamp()};
            unreachable.isStoreAvailable = unreachable.isReachable = false;
            infos.append(unreachable);
        }
    }
    std::ranges::sort(infos, {}, [](const NodeInfo &info) { return info.node.toString(); });
    co_return infos;
}

Task<QHash<RoomName, quint64>> Directory::messageCounts(QList<RoomName> rooms)
{
    if (rooms.size() > maxRows)
        co_return tooMany(Texts::tr("the rooms asked for are %1, and at most %2 are allowed"), rooms.size());
    const CountMessages question{rooms};
    const auto answers = co_await askOthers(question, std::nullopt);
    QHash<RoomName, quint64> counts;
    for (const RoomName &room : rooms) {
        quint64 most = m_index.messageCountOf(room);
        const QString name = room.toString();
        for (const QJsonValue &answer : answers)
            most = std::max(most, quint64(std::max(answer[name].toInteger(), qint64(0))));
        if (most > 0)
            counts.insert(room, most);
    }
    co_return counts;
}

Task<JsonText> Directory::feed(NodeId node, ReadFeed question)
{
    if (node == m_node)
        co_return answerTo(question);
    const Questions questions = co_await questionsFor(question, node);
    if (questions.empty() || !m_cluster)
        co_return failure(ErrorCode::Refused, Texts::tr("there is no node %1").arg(node.toString()));
    // A process that died a moment ago may still be there under the same name; its lease ends first.
    const NodeAddress to = questions.back().to;
    const auto answer = co_await m_cluster->ask(to, question);
    co_return answer;
}

// --- asking others ---------------------------------------------------------------------------------------

QCoro::Task<Directory::Questions> Directory::questionsFor(ClusterQuestion question,
                                                          std::optional<NodeId> only)
{
    Questions questions;
    if (!m_bus)
        co_return questions;
    const auto nodes = co_await m_bus->nodes();
    if (!nodes) {
        qCDebug(logCluster, "which nodes there are is not known: %ls",
                qUtf16Printable(errorText(nodes.error())));
        co_return questions;
    }
    m_silent.intersect(QSet<NodeAddress>(nodes->cbegin(), nodes->cend()));
    for (const NodeAddress &address : *nodes) {
        const bool isOther = m_bus && address != m_bus->address();
        if (isOther && (!only || address.node() == *only))
            questions.push_back({address, question});
    }
    co_return questions;
}

QCoro::Task<Directory::Answers> Directory::askAll(Questions questions)
{
    std::vector<Task<JsonText>> asked;
    for (const Question &question : questions) {
        if (m_cluster)
            asked.push_back(m_cluster->ask(question.to, question.question));
    }
    Answers answers;
    for (size_t i = 0; i < asked.size(); ++i) {
        const auto text = co_await asked[i];
        answers.push_back({questions[i].to, text});
        note(answers.back());
    }
    co_return answers;
}

QCoro::Task<QList<QJsonValue>> Directory::askOthers(ClusterQuestion question, std::optional<NodeId> only)
{
    Questions questions = co_await questionsFor(std::move(question), only);
    const auto answers = co_await askAll(std::move(questions));
    co_return valuesOf(answers);
}

QList<QJsonValue> Directory::valuesOf(const Answers &answers)
{
    QList<QJsonValue> values;
    for (const Answer &answer : answers) {
        if (answer.text)
            values.append(jsonValue(answer.text->bytes()));
    }
    return values;
}

void Directory::note(const Answer &answer)
{
    if (answer.text) {
        m_silent.remove(answer.from);
        return;
    }
    if (m_silent.contains(answer.from))
        return;
    m_silent.insert(answer.from);
    qCWarning(logCluster, "%s does not answer questions: %ls", answer.from.text().constData(),
              qUtf16Printable(errorText(answer.text.error())));
}

// --- being asked -----------------------------------------------------------------------------------------

Task<JsonText> Directory::onClusterQuestion(ClusterQuestion question)
{
    const Result<JsonText> answer =
        std::visit([this](const auto &alternative) { return answerTo(alternative); }, question);
    co_return answer;
}

Result<JsonText> Directory::answerTo(const DescribeConnection &question) const
{
    const auto details = localDetails(question.id);
    if (!details)
        return failure(ErrorCode::UnknownConnection, question.id.toString());
    return JsonText::fromObject(toJson(*details));
}

Result<JsonText> Directory::answerTo(const ListConnections &question) const
{
    if (question.query.limit > maxRows)
        return tooManyConnections(question.query.limit);
    return JsonText::fromObject(toJson(localConnections(question.query)));
}

Result<JsonText> Directory::answerTo(const DescribeConnections &question) const
{
    QJsonArray infos;
    for (const ConnectionId &id : question.ids) {
        if (const Recipient *const recipient = m_index.recipient(id))
            infos.append(toJson(describeConnection(m_index, m_node, *recipient)));
    }
    return JsonText::fromValue(infos);
}

Result<JsonText> Directory::answerTo(const DescribeNode &) const
{
    return JsonText::fromObject(toJson(nodeInfo()));
}

Result<JsonText> Directory::answerTo(const CountMessages &question) const
{
    QJsonObject counts;
    for (const RoomName &room : question.rooms) {
        const quint64 count = m_index.messageCountOf(room);
        if (count > 0)
            counts.insert(room.toString(), qint64(count));
    }
    return JsonText::fromObject(counts);
}

Result<JsonText> Directory::answerTo(const ReadFeed &question) const
{
    if (!m_feeds)
        return failure(ErrorCode::Refused,
                       Texts::tr("the node %1 keeps nothing to read").arg(m_node.toString()));
    return m_feeds(question);
}

} // namespace confab
