// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/page_sheet.h"
#include "ui/pages/page.h"

namespace quorate::pages {

// "See what checkers will see": the checkers' own workspace over a target that is not published. Closing it cancels what runs
// and forgets what it found.
class PreviewSheet : public dialogs::PageSheet {
    Q_OBJECT

public:
    // `oldTarget` empty: nothing to compare with.
    PreviewSheet(const Context& context, const QString& oldTarget, const QString& newTarget, const QString& sbom = {});
    ~PreviewSheet() override;

private:
    Context m_context;
};

}  // namespace quorate::pages
