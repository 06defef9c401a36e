// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/key_field.h"

namespace quorate::pages {

// The keys of the window, to change: what stands in the way is said beside the field, and the keys stay as they were.
class ShortcutsCard : public widgets::Card {
    Q_OBJECT

public:
    explicit ShortcutsCard(const Context& context);

private:
    struct Row {
        QString id;
        widgets::KeyField* field;
        widgets::FormRow row;
    };
    void changed(const Row& row);
    void show();

    Context m_context;
    QList<Row> m_rows;
};

}  // namespace quorate::pages
