// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/table_export.h"
#include "admin-gui/ui/console_context.h"

#include <QDialog>
#include <QProgressBar>
#include <QRadioButton>

#include <functional>

class QLineEdit;

namespace confab {

class FeedFilter;
class LiveTableView;
class StateLine;

/// Asks which rows go where, writes them and says what came of it. Beside the window, not above it.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    struct Source {
        QString name;           ///< Of a file, such as `rooms`.
        QString filteredText;   ///< `The 12 rows that match the filter`; empty where there is no filter.
        ExportRequest filtered; ///< Without path and format.
        ExportRequest all;
        /// Where the rows are here already; else the server is asked.
        std::function<QList<QJsonObject>(bool isFiltered)> rows{};
    };

    ExportDialog(ConsoleContext context, Source source, QWidget *parent = nullptr);

    bool isRunning() const { return m_job != nullptr; }

private:
    void layOut();
    void proposePath();
    void browse();
    void start();
    QCoro::Task<> run();
    void onProgress(qint64 done, qint64 total);
    void setRunning(bool isRunning);
    ExportRequest request() const;

    ConsoleContext m_context;
    const Source m_source;
    QRadioButton *m_filtered;
    QRadioButton *m_all;
    QRadioButton *m_csv;
    QRadioButton *m_json;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QPushButton *m_start;
    QPushButton *m_close;
    QProgressBar *m_progress;
    StateLine *m_state;
    TableExport *m_job = nullptr; ///< While one runs.
};

/// Opens the dialog for a table that `listMethod` lists and calls `rowsMember`.
void exportTable(QWidget *parent, ConsoleContext context, LiveTableView &view, const QString &listMethod,
                 const QString &rowsMember);
/// The same, for the tables of the console.
void exportTable(QWidget *parent, ConsoleContext context, LiveTableView &view);
void exportFeed(QWidget *parent, ConsoleContext context, FeedFilter &feed);

} // namespace confab
