// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/visible_texts.h"

#include "shared/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextDocument>
#include <QToolButton>

namespace confab::visible_texts {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Found {
    QString place;
    QString text;
};

QString placeOf(const QObject &object)
{
    QStringList path;
    for (const QObject *each = &object; each; each = each->parent()) {
        const QString name = QString::fromLatin1(each->metaObject()->className());
        if (name.startsWith("confab::"_L1)) {
            path.prepend(name.mid(8));
            break;
        }
        path.prepend(name);
    }
    return path.join(u'/');
}

QString plain(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

// Words that are the same in every language: keys, roles, programs, the protocol's names, Qt's own.
const QStringList &commonWords()
{
    static const QStringList words{u"Ctrl"_s,    u"Shift"_s,   u"Alt"_s,       u"Del"_s, u"Return"_s,
                                   u"Enter"_s,   u"Home"_s,    u"End"_s,       u"Esc"_s, u"token"_s,
                                   u"admin"_s,   u"viewer"_s,  u"tcp"_s,       u"wss"_s, u"confab"_s,
                                   u"confabd"_s, u"example"_s, u"localhost"_s, u"csv"_s, u"json"_s,
                                   u"members"_s, u"name"_s,    u"room"_s,      u"slow"_s};
    return words;
}

bool isReadable(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    // Paths, addresses, names of languages and what stands in a file or on the wire are not words.
    static const QRegularExpression technical(u"(?:[a-z+]+:)?//?[^\\s\\]]*|[\\w.-]*[/:=_][\\w./:=_*>-]*"_s);
    QString rest = plain(text);
    rest.remove(technical);
    auto matches = word.globalMatch(rest);
    while (matches.hasNext()) {
        if (!commonWords().contains(matches.next().captured(), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void addTexts(const QAction &action, QList<Found> &found)
{
    // In its menu each language has its own name.
    const bool isLanguage = languageCodes().contains(action.data().toString());
    if (isLanguage || action.isSeparator())
        return;
    const QString place = placeOf(action);
    for (const QString &text : {action.text(), action.statusTip(), action.toolTip()})
        found.append({place, text});
}

void addTexts(const QWidget &widget, QList<Found> &found)
{
    const QString place = placeOf(widget);
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(),
                      widget.statusTip()};
    if (widget.isWindow())
        texts.append(widget.windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts.append(edit->placeholderText());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        texts.append(edit->placeholderText());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    }
    if (const auto *list = qobject_cast<const QListWidget *>(&widget)) {
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
    }
    const auto *header = qobject_cast<const QHeaderView *>(&widget);
    if (header && header->orientation() == Qt::Horizontal && header->model()) {
        for (int i = 0; i < header->count(); ++i) {
            texts.append(header->model()->headerData(i, Qt::Horizontal).toString());
            texts.append(header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
    }
    for (const QString &text : std::as_const(texts))
        found.append({place, text});
}

// Qt's own, such as the list of a combo box, whose texts come from the box.
bool isQtsOwn(const QWidget &widget)
{
    return widget.objectName().startsWith("qt_"_L1) || widget.inherits("QComboBoxPrivateContainer");
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    return label.sizeHint().width() > label.width();
}

void addCutHeads(const QHeaderView &header, QStringList &texts)
{
    for (int i = 0; i < header.count(); ++i) {
        if (!header.isSectionHidden(i) && header.sectionSizeHint(i) > header.sectionSize(i))
            texts.append(placeOf(header) + u": "_s +
                         header.model()->headerData(i, Qt::Horizontal).toString());
    }
}

} // namespace

QStringList untranslated()
{
    QList<Found> found;
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        if (isQtsOwn(*widget))
            continue;
        addTexts(*widget, found);
        const auto actions = widget->actions();
        for (const QAction *action : actions)
            addTexts(*action, found);
    }
    QStringList texts;
    for (const Found &each : std::as_const(found)) {
        const QString line = each.place + u": "_s + each.text;
        if (isReadable(each.text) && !texts.contains(line))
            texts.append(line);
    }
    return texts;
}

QStringList cut()
{
    QStringList texts;
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (label && isCut(*label))
            texts.append(placeOf(*label) + u": "_s + label->text());
        const auto *header = qobject_cast<const QHeaderView *>(widget);
        if (header && header->orientation() == Qt::Horizontal)
            addCutHeads(*header, texts);
        if (button && !button->text().isEmpty() && button->sizeHint().width() > button->width())
            texts.append(placeOf(*button) + u": "_s + button->text());
    }
    return texts;
}

QStringList sharedKeys(const QList<QAction *> &actions)
{
    QMap<QString, QStringList> byKey;
    for (const QAction *action : actions) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && action->isVisible())
            byKey[key].append(action->text());
    }
    QStringList found;
    for (auto key = byKey.cbegin(); key != byKey.cend(); ++key) {
        if (key->size() > 1)
            found.append(key.key() + u": "_s + key->join(u" | "_s));
    }
    return found;
}

} // namespace confab::visible_texts
