// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

class QHBoxLayout;

namespace quorate::widgets {

// One of a few choices, side by side. Arrow keys move between them.
class Segmented : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(const QString& accessibleName, QWidget* parent = nullptr);
    void addChoice(const QString& id, const QString& text);
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void currentChanged(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
    QStringList m_ids;
};

}  // namespace quorate::widgets
