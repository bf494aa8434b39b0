// SPDX-License-Identifier: MIT
#include "server/app/server_config.h"

#include <QCoreApplication>

#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

QList<Contradiction> portContradictions(const ServerConfig &config)
{
    QList<Contradiction> found;
    if (!config.tcpPort && !config.wsPort)
        found.append(
            {{u"server.tcp_port"_s, u"server.ws_port"_s}, Texts::tr("at least one of them must be a port")});

    using Port = std::pair<QString, std::optional<quint16>>;
    const QList<Port> ports = {{u"server.tcp_port"_s, config.tcpPort},
                               {u"server.ws_port"_s, config.wsPort},
                               {u"server.admin_port"_s, config.adminPort}};
    for (auto first = ports.begin(); first != ports.end(); ++first) {
        for (auto second = std::next(first); second != ports.end(); ++second) {
            // Port 0 asks for any free port, so two listeners may both ask.
            if (first->second.value_or(0) != 0 && first->second == second->second)
                found.append(
                    {{first->first, second->first}, Texts::tr("two listeners cannot share one port")});
        }
    }
    return found;
}

} // namespace

QString defaultStorePath(const QString &stateDir)
{
    return stateDir + u"/rooms.sqlite";
}

QString ServerConfig::auditFile() const
{
    return adminAuditFile.isEmpty() ? stateDir + u"/admin.audit.jsonl" : adminAuditFile;
}

std::chrono::milliseconds Limits::effectivePingInterval() const
{
    const bool isAskedInTime = idleTimeout.count() == 0 || pingInterval < idleTimeout;
    return isAskedInTime ? pingInterval : idleTimeout * 2 / 3;
}

QList<Contradiction> contradictions(const ServerConfig &config)
{
    QList<Contradiction> found = portContradictions(config);
    const Limits &limits = config.limits;
    if (limits.framesPerSecond > 0 && limits.framesBurst < 1) {
        found.append({{u"limits.frames_burst"_s, u"limits.frames_per_second"_s},
                      Texts::tr("the burst must be at least 1, or no frame could ever be read")});
    }
    return found;
}

} // namespace confab
