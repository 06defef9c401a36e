// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/review_values.h"

#include <QWidget>

#include <optional>

class QTreeWidget;

namespace quorate::charts {
class BinaryMap;
}
namespace quorate::widgets {
class FieldList;
class MutedLabel;
}

namespace quorate::pages {

// The whole of a change on one page: how much of each kind, the riskiest first, and what changed its version. And the map of the
// image, a view of its own, over the same values.
class ReviewSummary : public QWidget {
    Q_OBJECT

public:
    ReviewSummary();

    void set(const bridge::Review& review, const bridge::ReviewSummary& summary);
    void setComponents(const QList<bridge::Component>& components);
    void clear();
    // Beside this one; owned by whoever shows it.
    [[nodiscard]] charts::BinaryMap* map() const { return m_map; }

Q_SIGNALS:
    void placeChosen(const QString& path, std::optional<quint64> offset);
    void folderChosen(const QString& path);      // of the map: nothing changed in it

private:
    void showMap(const bridge::ReviewSummary& summary);

    widgets::MutedLabel* m_sentence;
    widgets::FieldList* m_totals;
    QTreeWidget* m_risks;
    QTreeWidget* m_versions;
    charts::BinaryMap* m_map;
};

}  // namespace quorate::pages
