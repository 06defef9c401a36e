// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QSettings;

namespace quorate::pages {

// Of what the system's notices tell, and when they are silent (notice_rules.h).
class NoticesCard : public widgets::Card {
    Q_OBJECT

public:
    explicit NoticesCard(QSettings& settings);
};

}  // namespace quorate::pages
