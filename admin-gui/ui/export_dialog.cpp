// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/export_dialog.h"

#include "admin-gui/core/feed_filter.h"
#include "admin-gui/ui/live_table_view.h"
#include "admin-gui/ui/state_line.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto folderKey = "export/folder"_L1;
constexpr auto jsonKey = "export/json"_L1;

struct ListCall {
    QString method;
    QString rowsMember;
};

ListCall listCallOf(const LiveModel &model)
{
    const auto has = [&model](QLatin1StringView key) {
        const QList<Column> &columns = model.columns();
        return std::any_of(columns.cbegin(), columns.cend(),
                           [key](const Column &column) { return column.key == key; });
    };
    if (has("room"_L1))
        return {u"chatRoom.list"_s, u"rooms"_s};
    if (has("joinedAt"_L1))
        return {u"chatRoom.members"_s, u"members"_s};
    if (has("rooms"_L1))
        return {u"connection.list"_s, u"connections"_s};
    return {u"node.list"_s, u"nodes"_s};
}

QStringList keysOf(const QList<Column> &columns)
{
    QStringList keys;
    for (const Column &column : columns)
        keys.append(column.key);
    return keys;
}

void open(ConsoleContext context, const ExportDialog::Source &source, QWidget *parent)
{
    auto *dialog = new ExportDialog(context, source, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace

ExportDialog::ExportDialog(ConsoleContext context, Source source, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_source(std::move(source))
    , m_filtered(new QRadioButton(m_source.filteredText, this))
    , m_all(new QRadioButton(tr("&All rows"), this))
    , m_csv(new QRadioButton(tr("&CSV, for spreadsheets"), this))
    , m_json(new QRadioButton(tr("&JSON, as the server sends it"), this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_start(new QPushButton(tr("&Export"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_progress(new QProgressBar(this))
    , m_state(new StateLine(this))
{
    setWindowTitle(tr("Export table"));
    setModal(false);
    layOut();
    const bool hasFilter = !m_source.filteredText.isEmpty();
    m_filtered->setVisible(hasFilter);
    (hasFilter ? m_filtered : m_all)->setChecked(true);
    (context.settings.value(jsonKey).toBool() ? m_json : m_csv)->setChecked(true);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_filtered, m_all, m_csv, m_json,
                                                                            m_browse, m_start, m_close})
        button->setAccessibleName(button->text().remove(u'&').remove(u'…'));
    m_path->setAccessibleName(tr("File"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setVisible(false);
    m_filtered->setAccessibleName(hasFilter ? m_filtered->text().remove(u'&') : tr("Filtered rows"));
    m_start->setDefault(true);
    // Return shall never mean Cancel, which this button becomes.
    m_close->setAutoDefault(false);
    m_browse->setAutoDefault(false);
    proposePath();

    connect(&context.session, &Session::serverChanged, this, [this] {
        if (m_job)
            m_job->cancel();
        close();
    });
    connect(m_json, &QRadioButton::toggled, this, &ExportDialog::proposePath);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        else
            close();
    });
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString &path) { m_start->setEnabled(!path.isEmpty()); });
}

void ExportDialog::layOut()
{
    auto *rows = new QButtonGroup(this);
    rows->addButton(m_filtered);
    rows->addButton(m_all);
    auto *formats = new QButtonGroup(this);
    formats->addButton(m_csv);
    formats->addButton(m_json);
    auto *rowsBox = new QVBoxLayout;
    rowsBox->addWidget(m_filtered);
    rowsBox->addWidget(m_all);
    auto *formatBox = new QVBoxLayout;
    formatBox->addWidget(m_csv);
    formatBox->addWidget(m_json);
    auto *fileBox = new QHBoxLayout;
    fileBox->addWidget(m_path, 1);
    fileBox->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(tr("Rows"), rowsBox);
    form->addRow(tr("Format"), formatBox);
    form->addRow(tr("File"), fileBox);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_start);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(560);
}

void ExportDialog::proposePath()
{
    const QString suffix = m_json->isChecked() ? u"json"_s : u"csv"_s;
    if (const QString typed = m_path->text(); !typed.isEmpty()) {
        const QFileInfo info(typed);
        m_path->setText(info.dir().filePath(info.completeBaseName() + u'.' + suffix));
        return;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir folder(m_context.settings.value(folderKey, documents).toString());
    if (!folder.exists())
        folder = QDir::home();
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    m_path->setText(folder.filePath(u"confab-%1-%2.%3"_s.arg(m_source.name, day, suffix)));
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request = m_all->isChecked() ? m_source.all : m_source.filtered;
    request.path = m_path->text();
    request.format = m_json->isChecked() ? ExportFormat::Json : ExportFormat::Csv;
    return request;
}

void ExportDialog::start()
{
    m_context.settings.setValue(folderKey, QFileInfo(m_path->text()).absolutePath());
    m_context.settings.setValue(jsonKey, m_json->isChecked());
    run();
}

QCoro::Task<> ExportDialog::run()
{
    const QPointer guard(this);
    m_state->clear();
    setRunning(true);
    ExportResult result = 0;
    if (m_source.rows) {
        result = writeRows(request(), m_source.rows(!m_all->isChecked()));
    } else {
        m_job = new TableExport(m_context.session.client(), request(), this);
        connect(m_job, &TableExport::progressed, this, &ExportDialog::onProgress);
        result = co_await m_job->run();
        if (!guard)
            co_return;
        m_job->deleteLater();
        m_job = nullptr;
    }
    setRunning(false);
    if (!result)
        m_state->show(StateLine::Kind::Failed, tr("Not exported: %1.").arg(result.error()));
    else
        m_state->show(
            StateLine::Kind::Done,
            tr("%n rows are in %1.", nullptr, int(*result)).arg(QDir::toNativeSeparators(m_path->text())));
}

void ExportDialog::onProgress(qint64 done, qint64 total)
{
    m_progress->setMaximum(int(std::max(total, qint64(1))));
    m_progress->setValue(int(done));
}

void ExportDialog::setRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, 0);
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    m_close->setAccessibleName(m_close->text());
    const std::initializer_list<QWidget *> fields{m_filtered, m_all,    m_csv,  m_json,
                                                  m_path,     m_browse, m_start};
    for (QWidget *field : fields)
        field->setEnabled(!isRunning);
}

void exportTable(QWidget *parent, ConsoleContext context, LiveTableView &view, const QString &listMethod,
                 const QString &rowsMember)
{
    const LiveModel &model = view.liveModel();
    ExportDialog::Source source;
    source.name = rowsMember;
    source.filtered = {{}, {}, keysOf(model.columns()), listMethod, rowsMember, model.listParams()};
    source.all = source.filtered;
    source.all.params = withoutFilters(listMethod, model.listParams());
    if (source.all.params != source.filtered.params)
        source.filteredText = ExportDialog::tr("The %n that &match the filter", nullptr, model.rowCount());
    open(context, source, parent);
}

void exportTable(QWidget *parent, ConsoleContext context, LiveTableView &view)
{
    const ListCall call = listCallOf(view.liveModel());
    exportTable(parent, context, view, call.method, call.rowsMember);
}

void exportFeed(QWidget *parent, ConsoleContext context, FeedFilter &feed)
{
    ExportDialog::Source source;
    source.name = feed.feed().kind() == FeedKind::Log ? u"log"_s : u"events"_s;
    source.filtered.keys = feed.feed().columnKeys() + QStringList{u"code"_s, u"detail"_s};
    source.all.keys = source.filtered.keys;
    if (feed.isFiltering())
        source.filteredText = ExportDialog::tr("The %n that &match the filter", nullptr, feed.rowCount());
    const QPointer guard(&feed);
    source.rows = [guard](bool isFiltered) {
        return !guard ? QList<QJsonObject>() : isFiltered ? guard->entries() : guard->feed().entries();
    };
    open(context, source, parent);
}

} // namespace confab
