// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace quorate::widgets {

// Why a place is empty, and what to do about it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setText(const QString& headline, const QString& explanation);
    void setIcon(const QString& name);
    void setAction(const QString& text, std::function<void()> act);
    [[nodiscard]] QString headline() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QString m_icon = QStringLiteral("info");
    QLabel* m_shape;
    QLabel* m_headline;
    QLabel* m_explanation;
    QPushButton* m_button;
    std::function<void()> m_act;
};

}  // namespace quorate::widgets
