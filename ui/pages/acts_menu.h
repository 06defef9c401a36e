// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace quorate::widgets {
class TablePane;
}

namespace quorate::pages {

// What the push buttons below `acts` do with the current row stands at the top of the table's menu, too, where the menu key finds
// it: those that are visible and enabled when the menu opens. Buttons of other tables below `acts` are theirs. Both live as long
// as the page.
void mirrorActs(widgets::TablePane& pane, QWidget& acts);

}  // namespace quorate::pages
