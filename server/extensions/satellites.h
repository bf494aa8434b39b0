// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace confab {

/// Something that runs beside the chat: prepared, started and stopped with the server. Lower priorities
/// first; equal ones in the order of adding. Leave out the steps you do not need.
struct Satellite {
    QString name;
    int loadPriority = 100;
    int startPriority = 100;
    int stopPriority = 100;
    std::function<Task<>()> load = {};  ///< Before anything is started.
    std::function<Task<>()> start = {}; ///< Before clients are accepted.
    std::function<Task<>()> stop = {};  ///< When they are gone.
};

/// The satellites of this server.
class Satellites
{
public:
    /// Those whose step went wrong, by name, and how.
    using Failures = QList<std::pair<QString, Error>>;

    /// In place of the one with its name if there is one.
    void add(Satellite satellite);
    void remove(const QString &name);
    bool isEmpty() const { return m_satellites.isEmpty(); }

    // One after the other, those that are there when the call is made. A step that answers an error, or takes
    // longer than `limit` (error 107; 0: it may take as long as it likes), is logged with the satellite's
    // name and is among the answers; the next ones go on. A step that took too long is left to itself.
    QCoro::Task<Failures> loadAll(std::chrono::milliseconds limit) const;
    QCoro::Task<Failures> startAll(std::chrono::milliseconds limit) const;
    /// `limit` is for all together: when it is over, the others are still told to stop, but not waited for.
    QCoro::Task<Failures> stopAll(std::chrono::milliseconds limit) const;

private:
    // Shared with the steps under way, which may outlive their place here.
    QList<std::shared_ptr<const Satellite>> m_satellites;
};

} // namespace confab
