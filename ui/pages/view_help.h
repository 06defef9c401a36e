// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quorate::pages {

// What a view is for and what can be done there, in two or three sentences; empty for an id that is none.
[[nodiscard]] QString viewHelp(const QString& page);

}  // namespace quorate::pages
