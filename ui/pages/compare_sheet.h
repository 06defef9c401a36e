// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/page_sheet.h"
#include "ui/pages/page.h"

class QComboBox;
class QTreeWidget;

namespace quorate::widgets {
class MutedLabel;
}

namespace quorate::pages {

// Two releases side by side: what they say, how they travel, who voted how, and how their SBOMs differ.
class CompareSheet : public dialogs::PageSheet {
    Q_OBJECT

public:
    CompareSheet(const Context& context, const QString& left, const QString& right, QWidget* host);
    // What fits best beside a release: the one of its model that was published before it; empty: there is none.
    [[nodiscard]] static QString partnerOf(const bridge::NodeBridge& bridge, const QString& release);

private:
    void fill(QComboBox* box, const QString& chosen);
    void refresh();
    void refreshComponents();
    // `same`: nothing to point at.
    void row(const QString& what, const QString& left, const QString& right, bool mono = false);

    Context m_context;
    QComboBox* m_left;
    QComboBox* m_right;
    QTreeWidget* m_facts;
    QTreeWidget* m_components;
    widgets::MutedLabel* m_componentsNote;
    quint64 m_asked = 0;                 // an answer about another pair is dropped
};

}  // namespace quorate::pages
