// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QComboBox;

namespace quorate::bridge {
class LogTail;
}

namespace quorate::pages {

// What the user may choose about the window itself. Kept in the settings file, used at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    // `log`: of the node, where it can be read; outlives the page.
    SettingsPage(const Context& context, const bridge::LogTail* log);
    QString title() const override { return tr("Settings"); }

    static constexpr const char* themeKey = "look/theme";
    // What stands under it, or what the command line asks for; anything else follows the system.
    [[nodiscard]] static theme::Choice themeOf(const QString& name);
    static constexpr const char* densityKey = "look/density";
    static constexpr const char* timeKey = "look/time";
    static constexpr const char* languageKey = "look/language";
    static constexpr const char* closeKey = "window/close";
    static constexpr const char* closeToTray = "tray";             // a value of closeKey; everything else ends

private:
    QWidget* windowCard();
    QWidget* reviewsCard();
    QComboBox* choice(const QString& name, const char* key, const QList<std::pair<QString, QString>>& choices);
};

}  // namespace quorate::pages
