// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;

namespace quorate::pages {

// The newest alert of two signed histories that contradict each other; nullptr: none was seen.
[[nodiscard]] const bridge::Alert* splitAlert(const bridge::NodeBridge& bridge);
[[nodiscard]] bool tellsOfSplit(const bridge::Alert& alert);
// Asks for a file, writes the node's proof of it there, and says how it went. `parent`: of the dialog.
void exportSplitProof(const Context& context, QWidget* parent);

// Hidden until a split was seen: then who signed it, what there is to prove it, and the way to the alert.
class SplitNotice : public QWidget {
    Q_OBJECT

public:
    explicit SplitNotice(const Context& context, QWidget* parent = nullptr);

private:
    void refresh();

    Context m_context;
    QLabel* m_text;
};

}  // namespace quorate::pages
