// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/console_context.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUndoStack>

namespace confab {

/// Adding and removing members, and taking a removal back for ten seconds. One at a time can be undone.
class Removals : public QObject
{
    Q_OBJECT
public:
    explicit Removals(ConsoleContext context, QObject *parent = nullptr);

    void add(const QString &room, const QStringList &ids);
    void remove(const QString &room, const QStringList &ids, const QString &reason);
    QUndoStack &undoStack() { return m_stack; }

private:
    class Command;

    void onRemoved(const QString &room, const QStringList &ids);
    void addBack(const QString &room, const QStringList &ids);

    ConsoleContext m_context;
    QUndoStack m_stack;
    QTimer m_expiry;
    int m_server = 0; ///< Counts the servers there have been.
};

} // namespace confab
