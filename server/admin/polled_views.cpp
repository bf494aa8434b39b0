// SPDX-License-Identifier: MIT
#include "server/admin/polled_views.h"

#include <QJsonDocument>

namespace confab {

using namespace Qt::Literals::StringLiterals;

// --- connections -----------------------------------------------------------------------------------------

Task<> ConnectionsView::refresh()
{
    m_isMoved = false;
    const auto page = co_await m_directory.connections(m_window.connectionQuery());
    if (!page)
        co_return tl::unexpected(page.error());
    m_page = *page;
    touch();
    co_return Result<>{};
}

void ConnectionsView::arrange(const LiveWindow &window)
{
    m_window = window;
    m_isMoved = true;
}

ConnectionsView::Content ConnectionsView::content()
{
    Content content;
    content.total = m_page.total;
    for (ConnectionInfo info : std::as_const(m_page.connections)) {
        info.idle = steady(info.idle);
        content.rows.append(windowRow(info.id.toString(), toJson(info)));
    }
    return content;
}

// --- nodes -----------------------------------------------------------------------------------------------

Task<> NodesView::refresh()
{
    const auto nodes = co_await m_directory.nodes();
    if (!nodes)
        co_return tl::unexpected(nodes.error());
    m_nodes = *nodes;
    touch();
    co_return Result<>{};
}

NodesView::Content NodesView::content()
{
    Content content;
    content.total = m_nodes.size();
    for (const NodeInfo &node : std::as_const(m_nodes))
        content.rows.append(windowRow(node.node.toString(), toJson(node)));
    return content;
}

// --- figures ---------------------------------------------------------------------------------------------

Task<> StatsView::refresh()
{
    const QJsonObject stats = co_await m_stats();
    m_now = QJsonDocument(stats).toJson(QJsonDocument::Compact);
    co_return Result<>{};
}

QByteArray StatsView::snapshot()
{
    m_shown = m_now;
    return "\"stats\":" + m_now;
}

QByteArray StatsView::difference()
{
    return m_now == m_shown ? QByteArray() : snapshot();
}

} // namespace confab
