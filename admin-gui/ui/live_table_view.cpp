// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/live_table_view.h"

#include "admin-gui/ui/page_parts.h"
#include "admin-gui/ui/row_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps numbers' headings apart from the next column's, as RowDelegate keeps the numbers.
class Header : public QHeaderView
{
public:
    explicit Header(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        if (option->textAlignment.testFlag(Qt::AlignRight))
            option->text.append(QChar(0x2002));
    }
};

} // namespace

LiveTableView::LiveTableView(LiveModel &model, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(name);
    setHorizontalHeader(new Header(this));
    setModel(&model);
    setUpRows(*this);
    horizontalHeader()->setSectionsMovable(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new RowDelegate(-1, this));
    // Heads need room for it.
    horizontalHeader()->setSortIndicatorShown(true);
    restoreColumns();
    setSortingEnabled(true);

    connect(&model, &LiveModel::updated, this, [this] {
        tellRows();
        viewport()->update();
        Q_EMIT selectionUpdated();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &LiveTableView::selectionUpdated);
}

LiveTableView::~LiveTableView()
{
    saveColumns();
}

void LiveTableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QList<QJsonObject> LiveTableView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<QJsonObject> objects;
    for (const int row : rows) {
        if (QJsonObject object = m_model.rowAt(row); !object.isEmpty())
            objects.append(object);
    }
    return objects;
}

QStringList LiveTableView::selectedKeys(const QString &member) const
{
    QStringList keys;
    for (const QJsonObject &row : selectedRows())
        keys.append(row[member].toString());
    return keys;
}

int LiveTableView::selectedCount() const
{
    // Row by row would be slow: all may be a hundred thousand.
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.left() == 0)
            count += range.height();
    }
    return count;
}

QString LiveTableView::obstacle() const
{
    if (m_model.isCurrent())
        return {};
    return m_model.problem().isEmpty() ? tr("The list is still being loaded.")
                                       : tr("The list is not what was asked for.");
}

QString LiveTableView::summary(const QString &counted) const
{
    if (m_model.isLoaded())
        return counted;
    if (m_model.problem().isEmpty())
        return tr("Loading…");
    return m_model.rowCount() == 0
               ? tr("The list cannot be shown: %1.").arg(m_model.problem())
               : tr("Not what was asked for, but the list before: %1.").arg(m_model.problem());
}

void LiveTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    const QString text = m_model.isLoaded()             ? m_emptyText
                         : !m_model.problem().isEmpty() ? summary({})
                         : m_model.isLive()             ? tr("Loading…")
                                                        : tr("No data yet");
    paintEmptyText(*this, text);
}

void LiveTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tellRows();
}

void LiveTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        tellRows();
}

void LiveTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LiveTableView::tellRows()
{
    if (m_model.rowCount() == 0)
        return;
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    m_model.showRows(first, last < 0 ? m_model.rowCount() - 1 : last);
}

void LiveTableView::restoreColumns()
{
    const QSettings settings;
    const int character = fontMetrics().averageCharWidth();
    for (int i = 0; i < m_model.columns().size(); ++i)
        setColumnWidth(i, (m_model.columns()[i].width + 2) * character);
    fitHeads(*horizontalHeader());
    if (confab::restoreColumns(*horizontalHeader(), settings, u"columns/"_s + objectName())) {
        // A hidden header or another number of columns is a state of another version.
        if (horizontalHeader()->count() == m_model.columnCount())
            return;
    }
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
}

void LiveTableView::saveColumns() const
{
    QSettings settings;
    confab::saveColumns(*horizontalHeader(), settings, u"columns/"_s + objectName());
}

void LiveTableView::copySelection() const
{
    QStringList lines;
    for (const QJsonObject &row : selectedRows()) {
        QStringList cells;
        for (int visual = 0; visual < m_model.columns().size(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(cellText(m_model.columns()[column], row));
        }
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace confab
