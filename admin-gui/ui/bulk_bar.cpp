// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/bulk_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace confab {

namespace {

// A job that is over sooner does not flash up.
constexpr std::chrono::milliseconds untilShown{300};

} // namespace

BulkBar::BulkBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_copy(new QPushButton(tr("Copy list"), this))
    , m_close(new QPushButton(tr("Dismiss"), this))
    , m_failures(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_title->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setAccessibleName(tr("Cancel what is under way"));
    m_copy->setAccessibleName(tr("Copy the list of failures"));
    m_close->setAccessibleName(tr("Dismiss the list of failures"));
    m_failures->setAccessibleName(tr("What failed, and why"));
    m_failures->setMaximumHeight(140);
    m_failures->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_failures->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_failures->setAlternatingRowColors(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_progress, 3);
    row->addWidget(m_cancel);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addLayout(row);
    layout->addWidget(m_failures);
    setVisible(false);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_copy, &QPushButton::clicked, this, &BulkBar::copyFailures);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_failures->clear();
        if (m_job) {
            for (QWidget *part : {static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_close),
                                  static_cast<QWidget *>(m_failures)})
                part->setVisible(false);
        } else {
            showFailures();
        }
    });
    showFailures();
}

void BulkBar::run(std::unique_ptr<BulkJob> job, std::function<void(const BulkJob &job)> done)
{
    m_waiting.push_back({std::move(job), std::move(done)});
    if (!m_job)
        startNext();
}

QString BulkBar::statusText() const
{
    if (!m_job)
        return {};
    //: What is being done, how often it was done, how often it will be: “Removing from lobby, 3 of 20”
    const QString text = tr("%1, %2 of %3").arg(m_job->title()).arg(m_job->done()).arg(m_job->total());
    return m_waiting.empty() ? text : tr("%1; %n more wait", nullptr, int(m_waiting.size())).arg(text);
}

void BulkBar::cancelAll()
{
    m_waiting.clear();
    if (m_job)
        m_job->cancel();
}

void BulkBar::startNext()
{
    if (m_waiting.empty())
        return;
    m_job = std::move(m_waiting.front().job);
    m_done = std::move(m_waiting.front().done);
    m_waiting.erase(m_waiting.begin());
    connect(m_job.get(), &BulkJob::progressed, this, &BulkBar::onProgress);
    // Later, because the job is still on the stack.
    connect(m_job.get(), &BulkJob::finished, this, &BulkBar::onFinished, Qt::QueuedConnection);
    m_title->setText(m_job->title());
    m_progress->setRange(0, std::max(1, m_job->total()));
    m_progress->setValue(0);
    m_progress->setVisible(true);
    m_cancel->setVisible(true);
    QTimer::singleShot(untilShown, m_job.get(), [this] { setVisible(true); });
    m_job->start();
}

void BulkBar::onProgress()
{
    m_progress->setValue(m_job->done());
    //: Steps done, steps in all
    m_progress->setFormat(tr("%1 of %2").arg(m_job->done()).arg(m_job->total()));
}

void BulkBar::onFinished()
{
    const auto job = std::move(m_job);
    const auto done = std::exchange(m_done, {});
    // What failed before stays until it is dismissed.
    if (!job->failures().isEmpty())
        m_failureTitle = tr("%1: %n failed", nullptr, int(job->failures().size())).arg(job->title());
    for (const BulkFailure &failure : job->failures())
        m_failures->addItem(tr("%1: %2").arg(failure.item.label, failure.reason));
    showFailures();
    if (done)
        done(*job);
    startNext();
    if (!isBusy())
        Q_EMIT idle();
}

void BulkBar::showFailures()
{
    const bool hasFailures = m_failures->count() > 0;
    m_title->setText(m_failureTitle);
    m_progress->setVisible(false);
    m_cancel->setVisible(false);
    m_copy->setVisible(hasFailures);
    m_close->setVisible(hasFailures);
    m_failures->setVisible(hasFailures);
    setVisible(hasFailures);
}

void BulkBar::copyFailures() const
{
    QStringList lines;
    for (int i = 0; i < m_failures->count(); ++i)
        lines.append(m_failures->item(i)->text());
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace confab
