// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/announce_page.h"

#include "admin-gui/ui/announce_history.h"
#include "admin-gui/ui/room_chips.h"
#include "admin-gui/ui/state_line.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto splitterKey = "announce/splitter"_L1;
// From so many members on, all rooms are asked for twice.
constexpr qint64 manyMembers = 100;

QString historyPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/announcements.jsonl"_L1;
}

} // namespace

AnnouncePage::AnnouncePage(ConsoleContext context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_announcements(new Announcements(historyPath(), this))
    , m_toRooms(new QRadioButton(tr("&These rooms"), this))
    , m_toAll(new QRadioButton(tr("&All rooms"), this))
    , m_rooms(new RoomChips(context.session.client(), this))
    , m_message(new QPlainTextEdit(this))
    , m_isJson(new QCheckBox(tr("&JSON"), this))
    , m_problem(new StateLine(this))
    , m_reachText(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_state(new StateLine(this))
    , m_history(new AnnounceHistory(*m_announcements, this))
    , m_splitter(new QSplitter(this))
    , m_send(new QAction(tr("&Send announcement"), this))
{
    m_toRooms->setChecked(true);
    m_toRooms->setAccessibleName(tr("To these rooms"));
    m_toAll->setAccessibleName(tr("To all rooms"));
    m_message->setTabChangesFocus(true);
    m_message->setAccessibleName(tr("Message"));
    m_message->setPlaceholderText(tr("What everybody in these rooms is told"));
    m_isJson->setAccessibleName(tr("JSON"));
    m_isJson->setToolTip(tr("The message is any JSON value and is sent as it is written."));
    m_isJson->setAccessibleDescription(m_isJson->toolTip());
    m_reachText->setWordWrap(true);
    m_reachText->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"send"_s);
    m_send->setShortcuts({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    m_send->setStatusTip(tr("Says the message to everybody in the rooms."));
    auto *message = new QAction(tr("Write &message"), this);
    message->setStatusTip(tr("Goes to the field for the message."));
    connect(message, &QAction::triggered, m_message, qOverload<>(&QWidget::setFocus));
    m_commands = {m_send, message};
    m_reachPause.setSingleShot(true);
    m_reachPause.setInterval(std::chrono::milliseconds(200));
    m_reachClock.setInterval(std::chrono::seconds(5));
    m_armed.setSingleShot(true);
    m_armed.setInterval(std::chrono::seconds(10));
    layOut();
    connectAll();
    disarm();
    onAudienceChanged();
}

AnnouncePage::~AnnouncePage()
{
    m_context.settings.setValue(splitterKey, m_splitter->saveState());
}

void AnnouncePage::layOut()
{
    auto *compose = new QWidget(this);
    auto *to = new QHBoxLayout;
    //: The rooms that an announcement goes to
    auto *toLabel = new QLabel(tr("To"), this);
    auto *messageLabel = new QLabel(tr("&Message"), this);
    messageLabel->setBuddy(m_message);
    QFont bold = toLabel->font();
    bold.setBold(true);
    toLabel->setFont(bold);
    messageLabel->setFont(bold);
    to->addWidget(toLabel);
    to->addSpacing(8);
    to->addWidget(m_toRooms);
    to->addWidget(m_toAll);
    to->addStretch();
    auto *messageHead = new QHBoxLayout;
    messageHead->addWidget(messageLabel);
    messageHead->addStretch();
    messageHead->addWidget(m_isJson);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_reachText, 1);
    foot->addWidget(m_button);
    auto *layout = new QVBoxLayout(compose);
    layout->addLayout(to);
    layout->addWidget(m_rooms);
    layout->addSpacing(8);
    layout->addLayout(messageHead);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_problem);
    layout->addLayout(foot);
    layout->addWidget(m_state);

    m_splitter->addWidget(compose);
    m_splitter->addWidget(m_history);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({600, 400});
    m_splitter->restoreState(m_context.settings.value(splitterKey).toByteArray());
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_splitter);
    const QList<QWidget *> order{m_toRooms, m_toAll, m_rooms, m_message, m_isJson, m_button, m_history};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void AnnouncePage::connectAll()
{
    connect(m_toRooms, &QRadioButton::toggled, this, &AnnouncePage::onAudienceChanged);
    connect(m_rooms, &RoomChips::changed, this, &AnnouncePage::onAudienceChanged);
    connect(m_message, &QPlainTextEdit::textChanged, this, &AnnouncePage::onDraftChanged);
    connect(m_isJson, &QCheckBox::toggled, this, [this](bool isJson) {
        m_message->setFont(isJson ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font());
        onDraftChanged();
    });
    connect(m_send, &QAction::triggered, this, &AnnouncePage::press);
    connect(m_button, &QPushButton::clicked, m_send, &QAction::trigger);
    connect(m_history, &AnnounceHistory::draftWanted, this, &AnnouncePage::edit);
    connect(m_history, &AnnounceHistory::resendWanted, this, [this](const Announcement &announcement) {
        if (announcement.server == m_context.session.profile().name) {
            send(announcement.audience, announcement.message, {});
            return;
        }
        // What is being written is not thrown away unasked.
        if (m_message->toPlainText().isEmpty())
            edit(announcement);
        m_state->show(
            StateLine::Kind::Warning,
            tr("This was said on %1. Look it over before you send it here.").arg(announcement.server));
    });
    connect(&m_reachPause, &QTimer::timeout, this, [this] { askReach(); });
    connect(&m_reachClock, &QTimer::timeout, this, [this] { askReach(); });
    connect(&m_armed, &QTimer::timeout, this, &AnnouncePage::disarm);
    connect(&m_context.session, &Session::serverChanged, this, &AnnouncePage::forgetServer);
    connect(&m_context.session, &Session::changed, this, [this] {
        check();
        m_reachPause.start();
    });
}

void AnnouncePage::forgetServer()
{
    disarm();
    m_reach.reset();
    check();
}

void AnnouncePage::focusFilter()
{
    m_toRooms->setChecked(true);
    m_rooms->focusIt();
}

void AnnouncePage::setShown(bool isShown)
{
    m_isShown = isShown;
    if (!isShown) {
        m_reachClock.stop();
        disarm();
        return;
    }
    m_reachClock.start();
    m_reachPause.start();
}

QVariantMap AnnouncePage::state() const
{
    return {{u"toAll"_s, m_toAll->isChecked()},
            {u"rooms"_s, m_rooms->rooms()},
            {u"json"_s, m_isJson->isChecked()},
            {u"message"_s, m_message->toPlainText()}};
}

void AnnouncePage::restore(const QVariantMap &state)
{
    m_rooms->setRooms(state[u"rooms"_s].toStringList());
    m_toAll->setChecked(state[u"toAll"_s].toBool());
    m_isJson->setChecked(state[u"json"_s].toBool());
    m_message->setPlainText(state[u"message"_s].toString());
}

void AnnouncePage::setRooms(const QStringList &rooms)
{
    m_toRooms->setChecked(true);
    m_rooms->setRooms(rooms);
    m_message->setFocus();
}

Audience AnnouncePage::audience() const
{
    if (m_toAll->isChecked())
        return {true, {}};
    return {false, m_rooms->rooms()};
}

void AnnouncePage::onDraftChanged()
{
    disarm();
    m_state->clear();
    checkMessage();
    check();
}

void AnnouncePage::onAudienceChanged()
{
    m_rooms->setEnabled(m_toRooms->isChecked());
    disarm();
    m_state->clear();
    m_reach.reset();
    m_reachProblem.clear();
    showReach();
    m_reachPause.start();
    check();
}

void AnnouncePage::checkMessage()
{
    const auto message = readMessage(m_message->toPlainText(), mode());
    const bool isWrong = !message && !message.error().isEmpty;
    m_problem->show(StateLine::Kind::Warning, isWrong ? message.error().text : QString());
    QList<QTextEdit::ExtraSelection> marks;
    if (isWrong) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_message->textCursor();
        mark.cursor.setPosition(int(message.error().position));
        if (!mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor))
            mark.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(palette().color(QPalette::Text));
        mark.format.setBackground(palette().color(QPalette::Highlight));
        mark.format.setForeground(palette().color(QPalette::HighlightedText));
        marks.append(mark);
    }
    m_message->setExtraSelections(marks);
}

void AnnouncePage::check()
{
    QString lack;
    if (m_isSending)
        lack = tr("Sending…");
    else if (audience().isEmpty())
        lack = tr("Add the rooms that shall hear it.");
    else if (const auto message = readMessage(m_message->toPlainText(), mode()); !message)
        lack = message.error().isEmpty ? tr("Write a message first.") : message.error().text;
    permit(*m_send, m_context.session, AdminRole::Moderator, lack);
    m_button->setEnabled(m_send->isEnabled());
    m_button->setToolTip(m_send->toolTip());
    m_button->setAccessibleDescription(m_send->statusTip());
    m_history->setObstacle(m_isSending ? tr("Sending…") : m_context.session.obstacle(AdminRole::Moderator));
}

void AnnouncePage::edit(const Announcement &announcement)
{
    if (announcement.audience.isEverybody)
        m_toAll->setChecked(true);
    else
        setRooms(announcement.audience.rooms);
    m_isJson->setChecked(modeOf(announcement.message) == MessageMode::Json);
    m_message->setPlainText(messageAsText(announcement.message));
    m_message->setFocus();
}

bool AnnouncePage::mustAsk(const Audience &audience) const
{
    return audience.isEverybody && (!m_reach || m_reach->members > manyMembers);
}

void AnnouncePage::press()
{
    if (m_toRooms->isChecked())
        m_rooms->enterTyped();
    const auto message = readMessage(m_message->toPlainText(), mode());
    if (!message || audience().isEmpty() || m_isSending)
        return;
    if (mustAsk(audience()) && !m_armed.isActive()) {
        m_armed.start();
        const QString whom = m_reach ? reachText(*m_reach) : tr("everybody");
        m_button->setText(tr("Send to all: press again"));
        m_state->show(StateLine::Kind::Warning, tr("This reaches %1. Press again to send it.").arg(whom));
        return;
    }
    send(audience(), *message, m_message->toPlainText());
}

void AnnouncePage::disarm()
{
    if (m_armed.isActive())
        m_state->clear();
    m_armed.stop();
    m_button->setText(tr("Send (%1)").arg(m_send->shortcut().toString(QKeySequence::NativeText)));
    m_button->setAccessibleName(tr("Send the announcement"));
}

QCoro::Task<> AnnouncePage::send(Audience audience, JsonText message, QString draft)
{
    const QPointer guard(this);
    disarm();
    m_isSending = true;
    m_state->show(StateLine::Kind::Plain, tr("Sending…"));
    check();
    const QString server = m_context.session.profile().name;
    const auto reach = co_await m_announcements->send(m_context.session.client(), server, audience, message);
    if (!guard)
        co_return;
    m_isSending = false;
    // It is in the history, and a second press must not say it twice; but what was typed on meanwhile is not.
    const bool isTypedOn = !draft.isNull() && m_message->toPlainText() != draft;
    if (reach && !draft.isNull() && !isTypedOn)
        m_message->clear();
    if (!reach)
        m_state->show(StateLine::Kind::Failed, tr("Not sent: %1.").arg(adminErrorText(reach.error())));
    else if (reach->missing.isEmpty())
        m_state->show(StateLine::Kind::Done, tr("Reached %1.").arg(reachText(*reach)));
    else
        m_state->show(StateLine::Kind::Warning,
                      tr("Reached %1, but not %2.").arg(reachText(*reach), reach->missing.join(u", "_s)));
    if (reach && isTypedOn)
        m_context.notices.show(Notices::Kind::Done,
                               tr("It was sent as it was; what you have changed since is still here."));
    if (!m_announcements->fileProblem().isEmpty())
        m_context.notices.show(Notices::Kind::Failed, m_announcements->fileProblem());
    check();
}

QCoro::Task<> AnnouncePage::askReach()
{
    const QPointer guard(this);
    const Audience asked = audience();
    if (m_isCounting || !m_isShown || asked.isEmpty() || !m_context.session.isOnline())
        co_return;
    m_isCounting = true;
    const auto reach = co_await reachOf(m_context.session.client(), asked);
    if (!guard)
        co_return;
    m_isCounting = false;
    if (asked != audience()) {
        m_reachPause.start();
        co_return;
    }
    if (reach) {
        m_reach = *reach;
        m_reachProblem.clear();
        m_rooms->setMissing(reach->missing);
    } else {
        m_reach.reset();
        m_reachProblem = adminErrorText(reach.error());
    }
    showReach();
}

void AnnouncePage::showReach()
{
    if (audience().isEmpty())
        m_reachText->setText(tr("Add the rooms that shall hear it."));
    else if (!m_reachProblem.isEmpty())
        m_reachText->setText(tr("How many it reaches is not known: %1.").arg(m_reachProblem));
    else if (!m_reach)
        m_reachText->setText(tr("Counting whom it reaches…"));
    else if (m_reach->missing.isEmpty())
        m_reachText->setText(tr("Reaches %1.").arg(reachText(*m_reach)));
    else
        m_reachText->setText(tr("Reaches %1. Not there: %2.")
                                 .arg(reachText(*m_reach), audienceText({false, m_reach->missing})));
}

} // namespace confab
