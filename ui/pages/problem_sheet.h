// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/page_sheet.h"
#include "ui/pages/page.h"

namespace quorate::pages {

// Everything that is known of an act that failed, to be copied or saved for whoever is asked for help: what was said, the code
// and what it is about, the program, the member, where the chains are. No secrets and no names of files beyond those of the error.
class ProblemSheet : public dialogs::PageSheet {
    Q_OBJECT

public:
    // `details` comes from Context::report().
    ProblemSheet(const Context& context, const QString& details);
};

}  // namespace quorate::pages
