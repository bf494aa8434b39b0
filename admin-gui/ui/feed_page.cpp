// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/feed_page.h"

#include "admin-gui/core/records.h"
#include "admin-gui/ui/export_dialog.h"
#include "admin-gui/ui/page_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// In characters, in the order of FeedModel::columnKeys().
const QList<int> logWidths{19, 10, 18, 60};
const QList<int> auditWidths{19, 12, 16, 24, 44, 24};

/// Sets off what is bad by bold letters; which it is, the text says.
class FeedDelegate : public QStyledItemDelegate
{
public:
    FeedDelegate(int badRank, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_badRank(badRank)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(FeedModel::RankRole).toInt() >= m_badRank);
        option->font.setItalic(index.data(FeedModel::ObjectRole).toJsonObject().contains("missed"_L1));
    }

private:
    const int m_badRank;
};

/// Says in words why it is empty.
class FeedTable : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (model()->rowCount() == 0)
            paintEmptyText(*this, static_cast<const FeedFilter *>(model())->emptyText());
    }
};

} // namespace

FeedPage::FeedPage(ConsoleContext context, Kind kind, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_kind(kind)
    , m_feed(kind == Kind::Log ? &context.records.log : &context.records.events)
    , m_filter(new FeedFilter(*m_feed, this))
    , m_words(new QLineEdit(this))
    , m_level(new QComboBox(this))
    , m_table(new FeedTable(this))
    , m_details(new QPlainTextEdit(this))
    , m_count(new QLabel(this))
    , m_obstacle(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_words->setPlaceholderText(tr("Filter: words that a line must hold"));
    m_words->setAccessibleName(tr("Filter"));
    m_words->setAccessibleDescription(tr("Shows the lines that hold all of these words."));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    const QStringList levels =
        kind == Kind::Log ? QStringList{tr("All levels"), tr("Info and worse"), tr("Warnings and worse"),
                                        tr("Critical only")}
                          : QStringList{tr("All outcomes"), tr("Refused and failed"), tr("Failed only")};
    m_level->addItems(levels);
    m_level->setAccessibleName(kind == Kind::Log ? tr("Level") : tr("Outcome"));
    m_obstacle->setWordWrap(true);
    m_obstacle->setAlignment(Qt::AlignCenter);
    m_obstacle->setTextFormat(Qt::PlainText);
    m_obstacle->setMargin(24);
    m_details->setReadOnly(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setPlaceholderText(tr("Select a line to see all of it."));
    m_details->setAccessibleName(tr("The whole entry as JSON"));
    m_details->setTabChangesFocus(true);
    makeTable();
    makeCommands();
    layOut();
    connectAll();
    onSessionChanged();
    showState();
}

FeedPage::~FeedPage()
{
    m_context.settings.setValue(settingsKey("splitter"_L1), m_splitter->saveState());
    saveColumns(*m_table->horizontalHeader(), m_context.settings, settingsKey("columns"_L1));
}

QString FeedPage::settingsKey(QLatin1StringView name) const
{
    return (m_kind == Kind::Log ? u"log/"_s : u"events/"_s) + name;
}

void FeedPage::makeTable()
{
    m_table->setModel(m_filter);
    m_table->setAccessibleName(m_kind == Kind::Log ? tr("Log") : tr("Events"));
    setUpRows(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QList<int> &widths = m_kind == Kind::Log ? logWidths : auditWidths;
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, (widths[i] + 2) * fontMetrics().averageCharWidth());
    fitHeads(*header);
    restoreColumns(*header, m_context.settings, settingsKey("columns"_L1));
    m_table->setItemDelegate(new FeedDelegate(m_kind == Kind::Log ? 2 : 1, m_table));
    m_table->installEventFilter(this);
}

void FeedPage::makeCommands()
{
    m_pause = addCommand(*this, m_commands, tr("&Pause"), QKeySequence(u"Ctrl+P"_s),
                         tr("Holds the list still; new lines are kept for later."));
    m_pause->setCheckable(true);
    m_pause->setChecked(m_feed->isPaused());
    m_toEnd = addCommand(*this, m_commands, tr("Go to the &newest"), QKeySequence(u"Ctrl+End"_s),
                         tr("Goes to the end of the list and stays there as lines come."));
    m_copy = addCommand(*this, m_commands, tr("&Copy"), QKeySequence::Copy,
                        tr("Copies the selected lines as text."));
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_clear = addCommand(*this, m_commands, tr("C&lear"), {},
                         tr("Empties the list here; the server keeps its lines."));
    m_export = addCommand(*this, m_commands, tr("E&xport…"), QKeySequence(u"Ctrl+Shift+X"_s),
                          tr("Writes the lines to a file."));
    m_table->addActions({m_copy, m_export});
}

void FeedPage::layOut()
{
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_words, 1);
    tools->addWidget(m_level);
    for (QAction *action : {m_pause, m_toEnd, m_export})
        tools->addWidget(buttonOf(*action, *this));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(m_context.settings.value(settingsKey("splitter"_L1)).toByteArray());
    auto *feed = new QWidget(this);
    auto *feedLayout = new QVBoxLayout(feed);
    feedLayout->addLayout(tools);
    feedLayout->addWidget(m_splitter, 1);
    feedLayout->addWidget(m_count);
    m_stack->addWidget(feed);
    m_stack->addWidget(m_obstacle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void FeedPage::connectAll()
{
    connect(m_words, &QLineEdit::textChanged, this, &FeedPage::applyFilter);
    connect(m_level, &QComboBox::currentIndexChanged, this, &FeedPage::applyFilter);
    connect(m_pause, &QAction::toggled, m_feed, &FeedModel::setPaused);
    connect(m_toEnd, &QAction::triggered, this, [this] {
        m_isAtEnd = true;
        keepAtEnd();
    });
    connect(m_copy, &QAction::triggered, this, &FeedPage::copySelected);
    connect(m_clear, &QAction::triggered, m_feed, &FeedModel::clear);
    connect(m_export, &QAction::triggered, this, [this] { exportFeed(this, m_context, *m_filter); });
    connect(m_feed, &FeedModel::stateChanged, this, &FeedPage::showState);
    connect(m_feed, &FeedModel::failed, this, &FeedPage::onFailed);
    // Who scrolls up wants to read there; new lines pull the list along only from its end.
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        m_isAtEnd = bar->sliderPosition() >= bar->maximum();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FeedPage::keepAtEnd);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FeedPage::showDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_isAtEnd = current.row() == m_filter->rowCount() - 1;
            });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &FeedPage::showState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &FeedPage::showState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &FeedPage::showDetails);
    connect(&m_context.session, &Session::changed, this, &FeedPage::onSessionChanged);
    connect(&m_context.session, &Session::serverChanged, this, [this] {
        m_isAtEnd = true;
        m_feed->startAnew();
    });
}

QVariantMap FeedPage::state() const
{
    return {{u"words"_s, m_words->text()}, {u"level"_s, m_level->currentIndex()}};
}

void FeedPage::restore(const QVariantMap &state)
{
    m_words->setText(state[u"words"_s].toString());
    m_level->setCurrentIndex(state[u"level"_s].toInt());
}

void FeedPage::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FeedPage::setShown(bool isShown)
{
    // Once begun it goes on: lines that nobody listened to would be lost.
    if (isShown)
        m_feed->start();
}

bool FeedPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_table && key->matches(QKeySequence::Copy)) {
            copySelected();
            return true;
        }
        if (watched == m_words && key->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
        if (watched == m_words && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
            m_table->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void FeedPage::onSessionChanged()
{
    Session &session = m_context.session;
    const AdminRole needed = m_kind == Kind::Log ? AdminRole::Viewer : AdminRole::Admin;
    const auto role = adminRoleNamed(session.client().session().role);
    const bool isRefused = session.isOnline() && role && *role < needed;
    if (isRefused)
        m_obstacle->setText(tr("Events tell what operators did: who, when, and with what outcome.\n\n"
                               "Only the role admin may see them; you are %1.")
                                .arg(session.client().session().role));
    m_stack->setCurrentIndex(isRefused ? 1 : 0);
    showState();
}

void FeedPage::onFailed(const AdminError &error)
{
    m_obstacle->setText(m_kind == Kind::Log ? tr("The log cannot be shown: %1.").arg(adminErrorText(error))
                                            : tr("Events cannot be shown: %1.").arg(adminErrorText(error)));
    m_stack->setCurrentIndex(1);
}

void FeedPage::applyFilter()
{
    const QJsonObject current = m_filter->entryAt(m_table->currentIndex().row());
    // The filter begins with no columns at all.
    const QByteArray columns = m_table->horizontalHeader()->saveState();
    m_filter->setText(m_words->text());
    m_filter->setLowestRank(m_level->currentIndex());
    m_table->horizontalHeader()->restoreState(columns);
    showDetails();
    for (int row = m_filter->rowCount() - 1; row >= 0 && !current.isEmpty() && !m_isAtEnd; --row) {
        if (m_filter->entryAt(row) != current)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_filter->index(row, 0));
        return;
    }
    m_isAtEnd = true;
    keepAtEnd();
}

void FeedPage::keepAtEnd()
{
    if (m_isAtEnd)
        m_table->scrollToBottom();
}

void FeedPage::showState()
{
    const int waiting = m_feed->waitingCount();
    m_pause->setText(!m_feed->isPaused() ? tr("&Pause")
                     : waiting > 0       ? tr("&Go on (%n new)", nullptr, waiting)
                                         : tr("&Go on"));
    const int shown = m_filter->rowCount();
    const int all = m_feed->rowCount();
    QString text = m_filter->isFiltering() ? tr("%1 of %n lines match", nullptr, all).arg(shown)
                                           : tr("%n lines", nullptr, all);
    if (all >= FeedModel::mostLines)
        //: Goes on after the number of lines
        text += tr("; older ones are dropped");
    if (m_feed->isPaused())
        //: Goes on after the number of lines
        text += tr("; paused, %n new", nullptr, waiting);
    if (!m_feed->isLive() && all > 0)
        //: Goes on after the number of lines
        text += tr("; no connection, so nothing new comes");
    m_count->setText(text);
    m_export->setEnabled(all > 0);
    m_clear->setEnabled(all > 0 || waiting > 0);
}

void FeedPage::showDetails()
{
    const QJsonObject entry = m_filter->entryAt(m_table->currentIndex().row());
    const QByteArray text =
        entry.isEmpty() ? QByteArray() : QJsonDocument(entry).toJson(QJsonDocument::Indented);
    m_details->setPlainText(QString::fromUtf8(text).trimmed());
}

void FeedPage::copySelected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_filter->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace confab
