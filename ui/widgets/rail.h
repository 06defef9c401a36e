// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace quorate::widgets {

// One place to go to. Keyboard: Tab or the arrow keys reach it, Space goes there.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& icon, const QString& text, QWidget* parent = nullptr);

    void setNarrow(bool narrow);
    // A count beside the text; 0: none. Its shape follows the tone: a disc, or a square for bad and conflict.
    void setBadge(int count, theme::Tone tone);
    [[nodiscard]] int badge() const { return m_badge; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();

    QString m_icon;
    bool m_narrow = false;
    int m_badge = 0;
    theme::Tone m_badgeTone = theme::Tone::accent;
};

// The left rail: the consortium on top, groups of places, and at the bottom jobs, settings and who we are. It narrows to
// icons when the window is narrow. Dark in every theme.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void addGroup(const QString& title);             // the next places belong to it; empty: no title
    void addPlace(const QString& id, const QString& icon, const QString& text);
    void startBottom();                              // the next places stand at the bottom
    void setCurrent(const QString& id);
    void setBadge(const QString& id, int count, theme::Tone tone);
    void setConsortium(const QString& name, const QString& detail);
    // Its mark takes a colour by the id, so that one consortium is not taken for another.
    void setMark(const QString& id);
    void setIdentity(const QString& name, const QString& roles);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] RailButton* button(const QString& id) const { return m_buttons.value(id, nullptr); }
    [[nodiscard]] QStringList places() const { return m_order; }

    // The consortium on top can be chosen, by mouse and keyboard.
    void setSwitchable(bool switchable, const QString& hint);

Q_SIGNALS:
    void placeChosen(const QString& id);
    void consortiumChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Head;
    class Label;

    Head* m_head;
    Head* m_foot;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    QVBoxLayout* m_target;
    QHash<QString, RailButton*> m_buttons;
    QStringList m_order;
    QList<Label*> m_labels;
    bool m_narrow = false;
};

}  // namespace quorate::widgets
