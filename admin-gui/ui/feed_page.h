// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/feed_filter.h"
#include "admin-gui/ui/console_context.h"
#include "admin-gui/ui/page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace confab {

/// A feed of the server as it comes: what operators do, or the log.
class FeedPage : public Page
{
    Q_OBJECT
public:
    enum class Kind { Events, Log };

    FeedPage(ConsoleContext context, Kind kind, QWidget *parent = nullptr);
    ~FeedPage() override;

    QList<QAction *> commands() const override { return m_commands; }
    void focusFilter() override;
    QTableView *grid() const override { return m_table; }
    void setShown(bool isShown) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCommands();
    void makeTable();
    void layOut();
    void connectAll();
    QString settingsKey(QLatin1StringView name) const;
    void onSessionChanged();
    void onFailed(const AdminError &error);
    void applyFilter();
    void keepAtEnd();
    void showState();
    void showDetails();
    void copySelected() const;

    ConsoleContext m_context;
    const Kind m_kind;
    FeedModel *m_feed;
    FeedFilter *m_filter;
    QLineEdit *m_words;
    QComboBox *m_level;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QLabel *m_count;
    QLabel *m_obstacle; ///< In the place of the table.
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QAction *m_pause = nullptr;
    QAction *m_toEnd = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_export = nullptr;
    QList<QAction *> m_commands;
    bool m_isAtEnd = true;
};

} // namespace confab
