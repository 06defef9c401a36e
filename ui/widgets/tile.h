// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QList>

namespace quorate::widgets {

// One number of the moment: name, value with unit, a spark line of how it came here, and a line of context. Leads to its view.
class Tile : public QAbstractButton {
    Q_OBJECT

public:
    enum class Spark { none, line, bars };
    struct Content {
        QString name;
        QString value;                 // a dash while unknown
        QString unit;
        QString note;
        theme::Tone tone = theme::Tone::neutral;   // neutral: no shape in the corner
        Spark spark = Spark::none;
        QList<double> points;
        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit Tile(QWidget* parent = nullptr);
    void set(const Content& content);
    void setLow(bool low);             // without room for a spark line
    [[nodiscard]] const Content& content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintSpark(QPainter& painter, const QRectF& where) const;
    Content m_content;
    bool m_low = false;
};

// Something that needs somebody: tone, two lines, and what to do about it.
class AttentionCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit AttentionCard(QWidget* parent = nullptr);
    void set(theme::Tone tone, const QString& headline, const QString& detail, const QString& act);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    theme::Tone m_tone = theme::Tone::neutral;
    QString m_detail;
    QString m_act;
};

}  // namespace quorate::widgets
