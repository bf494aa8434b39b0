// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/live_window.h"
#include "server/admin/window_rows.h"

#include <QPointer>

namespace confab {

/// One thing an operator watches. Coroutines are given a share in it, so that it outlives them; after each
/// wait its owner may have let go of it.
class LiveView
{
public:
    virtual ~LiveView() = default;

    /// Reads what there is, once, before anything else.
    virtual Task<> load() = 0;
    /// Reads again what nobody tells it. Called once a second, and soon when it asks for it.
    virtual Task<> refresh() = 0;
    virtual bool wantsRefresh() const { return false; }

    /// Shows another part.
    virtual void arrange(const LiveWindow &window) = 0;

    /// All that is to be seen now: members of a JSON object, without its braces.
    virtual QByteArray snapshot() = 0;
    /// What is new since the last of both; empty when nothing is.
    virtual QByteArray difference() = 0;
};

/// A view of rows.
class TableView : public LiveView
{
public:
    QByteArray snapshot() final;
    QByteArray difference() final;

protected:
    struct Content {
        QList<WindowRow> rows;
        qsizetype total = 0;
        QByteArray more = {}; ///< Further members: `,"exists":true`.

        friend bool operator==(const Content &, const Content &) = default;
    };
    virtual Content content() = 0;

    /// What `content` would say may have changed.
    void touch() { m_isTouched = true; }

private:
    Content m_shown;
    bool m_isTouched = false;
};

/// The text of a row, and of its key.
WindowRow windowRow(const QString &key, const QJsonObject &row);

/// Durations that grow by themselves, in steps that grow with them, so that a quiet row does not change all
/// the time.
std::chrono::milliseconds steady(std::chrono::milliseconds idle);

} // namespace confab
