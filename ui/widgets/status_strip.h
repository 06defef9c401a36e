// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace quorate::widgets {

// The strip at the bottom of the window: each item is a button that leads to its view.
class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    // Items before addStretch() stand at the start, those after it at the end.
    void addItem(const QString& id, const QString& icon, const QString& accessibleName);
    void addStretch();
    void set(const QString& id, const QString& text, theme::Tone tone, const QString& toolTip);
    void setIcon(const QString& id, const QString& icon);
    [[nodiscard]] QString text(const QString& id) const;

Q_SIGNALS:
    void itemChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Item;
    QHBoxLayout* m_layout;
    QHash<QString, Item*> m_items;
};

}  // namespace quorate::widgets
