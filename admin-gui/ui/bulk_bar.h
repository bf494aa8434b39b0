// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/bulk_job.h"

#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

#include <functional>
#include <memory>
#include <vector>

namespace confab {

/// Runs jobs one after another and shows the one under way: progress, Cancel, and afterwards what failed and
/// why. A job without failures leaves no trace here.
class BulkBar : public QFrame
{
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// `done` is called when the job is over, however it went; the job lives until it has returned.
    void run(std::unique_ptr<BulkJob> job, std::function<void(const BulkJob &job)> done);
    bool isBusy() const { return m_job || !m_waiting.empty(); }
    /// `Removing from lobby, 12 of 400`, and how many jobs wait; empty while there is nothing to do.
    QString statusText() const;
    /// Of jobs that are over, until they are dismissed.
    bool hasFailures() const { return m_failures->count() > 0; }
    /// Those that wait are forgotten, the one under way starts no more calls.
    void cancelAll();

Q_SIGNALS:
    /// The last job is over.
    void idle();

private:
    struct Entry {
        std::unique_ptr<BulkJob> job;
        std::function<void(const BulkJob &job)> done;
    };

    void startNext();
    void onProgress();
    void onFinished();
    void showFailures();
    void copyFailures() const;

    QLabel *m_title;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QPushButton *m_close;
    QListWidget *m_failures;
    QString m_failureTitle; ///< Of the last job that had failures.
    std::unique_ptr<BulkJob> m_job;
    std::function<void(const BulkJob &job)> m_done;
    std::vector<Entry> m_waiting;
};

} // namespace confab
