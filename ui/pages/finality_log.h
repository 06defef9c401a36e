// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"

#include <array>
#include <optional>

namespace quorate::pages {

// When blocks became settled, as far as this console saw it happen. What was settled before it looked is not known.
class FinalityLog : public QObject {
    Q_OBJECT

public:
    FinalityLog(bridge::NodeBridge& bridge, QObject* parent);

    // Milliseconds since 1970; absent: not seen.
    [[nodiscard]] std::optional<qint64> settledAt(bridge::Chain chain, quint64 height) const;

private:
    void look();

    struct Step {
        quint64 before = 0;              // settled until then
        quint64 height = 0;              // and from then on
        qint64 at = 0;
    };
    bridge::NodeBridge& m_bridge;
    std::array<QList<Step>, 2> m_steps;  // by chain, rising
    std::array<quint64, 2> m_settled{};
    qint64 m_looked = 0;
};

}  // namespace quorate::pages
