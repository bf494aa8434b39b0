// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/console_menus.h"

#include <QActionGroup>
#include <QCoreApplication>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::ConsoleWindow)
};

constexpr auto themeKey = "window/theme"_L1;

} // namespace

void addThemes(QMenu &menu, Theme &theme, QSettings &settings)
{
    auto *group = new QActionGroup(&menu);
    const QStringList names{Texts::tr("Colours of the &desktop"), Texts::tr("&Light"), Texts::tr("Dar&k")};
    const int chosen = std::clamp(settings.value(themeKey, 0).toInt(), 0, 2);
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = menu.addAction(names[i], &menu, [&theme, &settings, i] {
            theme.choose(Theme::Choice(i));
            settings.setValue(themeKey, i);
        });
        action->setCheckable(true);
        action->setChecked(i == chosen);
        group->addAction(action);
    }
    theme.choose(Theme::Choice(chosen));
}

void addLanguages(QMenu &menu, ConsoleLanguage &language)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &name, const QString &code) {
        QAction *action = menu.addAction(name, &menu, [&language, code] { language.choose(code); });
        action->setCheckable(true);
        action->setChecked(code == language.choice());
        action->setData(code);
        group->addAction(action);
    };
    add(Texts::tr("&System's language"), {});
    menu.addSeparator();
    for (const Language &each : languages())
        add(each.name, each.code);
}

} // namespace confab
