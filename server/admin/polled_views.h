// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/live_view.h"
#include "server/admin/stats_source.h"
#include "server/rooms/directory.h"

namespace confab {

/// Connections of all nodes.
class ConnectionsView final : public TableView
{
public:
    ConnectionsView(Directory &directory, const LiveWindow &window)
        : m_directory(directory)
        , m_window(window)
    {
    }

    Task<> load() override { return refresh(); }
    Task<> refresh() override;
    bool wantsRefresh() const override { return m_isMoved; }
    void arrange(const LiveWindow &window) override;

private:
    Content content() override;

    Directory &m_directory;
    LiveWindow m_window;
    ConnectionPage m_page;
    bool m_isMoved = false;
};

/// The servers that share the rooms.
class NodesView final : public TableView
{
public:
    explicit NodesView(Directory &directory)
        : m_directory(directory)
    {
    }

    Task<> load() override { return refresh(); }
    Task<> refresh() override;
    void arrange(const LiveWindow &) override {}

private:
    Content content() override;

    Directory &m_directory;
    QList<NodeInfo> m_nodes;
};

/// The figures of this server and its cluster.
class StatsView final : public LiveView
{
public:
    explicit StatsView(StatsSource stats)
        : m_stats(std::move(stats))
    {
    }

    Task<> load() override { return refresh(); }
    Task<> refresh() override;
    void arrange(const LiveWindow &) override {}
    QByteArray snapshot() override;
    QByteArray difference() override;

private:
    const StatsSource m_stats;
    QByteArray m_now;
    QByteArray m_shown;
};

} // namespace confab
