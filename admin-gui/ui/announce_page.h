// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/announcements.h"
#include "admin-gui/core/message_text.h"
#include "admin-gui/ui/console_context.h"
#include "admin-gui/ui/page.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTimer>

#include <optional>

namespace confab {

class AnnounceHistory;
class RoomChips;
class StateLine;

/// Says something to everybody in some rooms or in all, tells before how many that is and afterwards how many
/// it was.
class AnnouncePage : public Page
{
    Q_OBJECT
public:
    explicit AnnouncePage(ConsoleContext context, QWidget *parent = nullptr);
    ~AnnouncePage() override;

    QList<QAction *> commands() const override { return m_commands; }
    void focusFilter() override;
    void setShown(bool isShown) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void setRooms(const QStringList &rooms);

private:
    void layOut();
    void connectAll();
    Audience audience() const;
    MessageMode mode() const { return m_isJson->isChecked() ? MessageMode::Json : MessageMode::Text; }
    void onDraftChanged();
    void onAudienceChanged();
    void checkMessage();
    void check();
    void edit(const Announcement &announcement);
    void press();
    void disarm();
    void forgetServer();
    bool mustAsk(const Audience &audience) const;
    /// `draft` is the field's text where it was sent from there, and goes with it; else null.
    QCoro::Task<> send(Audience audience, JsonText message, QString draft);
    QCoro::Task<> askReach();
    void showReach();

    ConsoleContext m_context;
    Announcements *m_announcements;
    QRadioButton *m_toRooms;
    QRadioButton *m_toAll;
    RoomChips *m_rooms;
    QPlainTextEdit *m_message;
    QCheckBox *m_isJson;
    StateLine *m_problem; ///< Of the message.
    QLabel *m_reachText;
    QPushButton *m_button;
    StateLine *m_state; ///< Of sending.
    AnnounceHistory *m_history;
    QSplitter *m_splitter;
    QAction *m_send;
    QList<QAction *> m_commands;
    std::optional<Reach> m_reach; ///< Of the audience as it is.
    QString m_reachProblem;
    QTimer m_reachPause; ///< Until the choosing rests.
    QTimer m_reachClock; ///< Rooms fill and empty.
    QTimer m_armed;      ///< While it runs, the next press sends to all.
    bool m_isCounting = false;
    bool m_isSending = false;
    bool m_isShown = false;
};

} // namespace confab
