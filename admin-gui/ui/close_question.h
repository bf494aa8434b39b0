// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/bulk_bar.h"
#include "admin-gui/ui/notices.h"

#include <QMessageBox>
#include <QPointer>

namespace confab {

/// Keeps a window from closing over work that is under way, until the operator has said what becomes of it.
class CloseQuestion : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the question.
    CloseQuestion(BulkBar &bulk, Notices &notices, QWidget &window);

    /// Otherwise it is asked, and the window closed when the answer allows it.
    bool mayClose();

private:
    void ask();
    void onJobsDone();

    BulkBar &m_bulk;
    Notices &m_notices;
    QWidget &m_window;
    QPointer<QMessageBox> m_box;
    bool m_isAllowed = false; ///< Whatever is under way.
    bool m_closesWhenDone = false;
};

} // namespace confab
