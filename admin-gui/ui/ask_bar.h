// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/session.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <functional>
#include <optional>

namespace confab {

/// What an action still has to know before it is done.
struct Question {
    QString text;    ///< A sentence: what will be done, and to whom.
    QString button;  ///< What the answer does: "Remove", "Destroy"; never "OK".
    QString field{}; ///< What to type, if anything.
    QString value{}; ///< In the field from the start.
    bool mayBeEmpty = false;
    /// The field must hold just this: for what cannot be taken back.
    std::optional<QString> mustBe{};
    AdminRole role = AdminRole::Moderator; ///< What the answer does needs it, also when the answer comes.
    /// Another answer, with a button of its own that takes no text; it may ask further.
    QString otherButton{};
    std::function<void()> other{};
};

/// Asks where the action happens, instead of a dialog above the window. Escape takes the question back.
class AskBar : public QFrame
{
    Q_OBJECT
public:
    /// A question about one server is taken back when there is another.
    explicit AskBar(Session &session, QWidget *parent = nullptr);

    /// Replaces a question that is open. `done` gets what was typed.
    void ask(const Question &question, std::function<void(const QString &answer)> done);
    void dismiss();
    bool isAsking() const { return isVisibleTo(parentWidget()); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void accept();
    void acceptOther();

    Session &m_session;
    QLabel *m_text;
    QLineEdit *m_field;
    QPushButton *m_accept;
    QPushButton *m_other;
    QPushButton *m_cancel;
    Question m_question;
    std::function<void(const QString &answer)> m_done;
    QPointer<QWidget> m_before; ///< Had the focus, and gets it back.
};

} // namespace confab
