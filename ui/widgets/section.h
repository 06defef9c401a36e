// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace quorate::widgets {

// A part of a long form that folds to one line once it is done, and opens by itself when something in it is wrong.
class Section : public Card {
    Q_OBJECT

public:
    // `name`: the section's object name; its button is that with "Fold" at the end.
    Section(const QString& name, const QString& title, const QString& question, QWidget* parent = nullptr);

    // What folds. body() holds this and the line.
    [[nodiscard]] QVBoxLayout* content() const { return m_layout; }
    // `summary` is what the line says.
    void setState(bool done, const QString& summary);
    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] bool folded() const { return m_folded; }
    // Only a section that is done folds.
    void fold(bool folded);

private:
    void refresh();

    QToolButton* m_button;
    QWidget* m_content;
    QVBoxLayout* m_layout;
    MutedLabel* m_summary;
    bool m_done = false;
    bool m_folded = false;
};

}  // namespace quorate::widgets
