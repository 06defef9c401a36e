// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QWidget>

namespace quorate::widgets {

// Steps that run one after the other: a shape, a word and a line of detail each, joined by a line.
class StepLine : public QWidget {
    Q_OBJECT

public:
    struct Step {
        QString title;
        QString detail;
        theme::Tone tone = theme::Tone::neutral;
        QString shape;      // an icon's name
        friend bool operator==(const Step&, const Step&) = default;
    };
    explicit StepLine(const QString& accessibleName, QWidget* parent = nullptr);
    void set(const QList<Step>& steps);
    [[nodiscard]] const QList<Step>& steps() const { return m_steps; }
    // Steps whose detail had no room when they were painted last.
    [[nodiscard]] const QList<int>& cut() const { return m_cut; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    [[nodiscard]] static bool isLoud(const Step& step);
    QList<Step> m_steps;
    QList<int> m_cut;
};

}  // namespace quorate::widgets
