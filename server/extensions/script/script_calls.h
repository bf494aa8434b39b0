// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/script/script_fetch.h"
#include "server/extensions/script/script_services.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace confab {

/// The methods of `api` that have to be waited for, by the names the prelude gives them. Results are JSON
/// texts, empty where there is none.
class ScriptCalls
{
public:
    explicit ScriptCalls(const ScriptServices &services);

    Task<QByteArray> call(const QString &method, const QStringList &arguments);

private:
    using Method = std::function<Task<QByteArray>(QStringList)>;

    Task<QByteArray> broadcast(QStringList arguments);
    Task<QByteArray> list();
    Task<QByteArray> add(QString room);
    Task<QByteArray> destroy(QString room);
    Task<QByteArray> exists(QString room);
    Task<QByteArray> roomStatus(QString room);
    Task<QByteArray> addMember(QString id, QString room);
    Task<QByteArray> removeMember(QString id, QString room);
    Task<QByteArray> sendMessage(QString id, QString json);
    Task<QByteArray> disconnect(QString id);
    Task<QByteArray> cacheSet(QStringList arguments);
    Task<QByteArray> cacheGet(QString key);
    Task<QByteArray> cacheDelete(QString key);

    const ScriptServices &m_services;
    ScriptFetch m_fetch;
    const QHash<QString, Method> m_methods;
};

} // namespace confab
