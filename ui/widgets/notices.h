// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace quorate::widgets {

// A message inside a view that stays until its cause is gone.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);
    void show(theme::Tone tone, const QString& text, const QString& act = {}, std::function<void()> onAct = {});
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QLabel* m_text;
    QPushButton* m_button;
    std::function<void()> m_act;
    theme::Tone m_tone = theme::Tone::neutral;
};

// Short messages above the lower edge of the window. They stay while the pointer or the focus is on them. Of many the newest are
// shown, and how many more there are; those come to sight as the others go.
class Toasts : public QWidget {
    Q_OBJECT

public:
    // Laid over `host`, which must be its parent.
    explicit Toasts(QWidget* host);

    static constexpr int undoMs = 10'000;   // for one whose button takes back what was done
    static constexpr int mostShown = 5;     // beside countdowns, which are always shown
    static constexpr int mostKept = 50;     // with those that are not shown; the oldest goes

    // `act`: a button with this text. Problems stay until they are dismissed, others for `ms`. `details` can be looked at where
    // somebody shows them (setDetails()), else copied. One without an act takes the place of the same one before it.
    void show(theme::Tone tone, const QString& text, const QString& act = {}, std::function<void()> onAct = {},
              int ms = 6000, const QString& details = {});
    // The same for one of a group: it takes the place of the one of that group that is there still.
    void showOf(const QString& group, theme::Tone tone, const QString& text, const QString& act, std::function<void()> onAct);
    [[nodiscard]] bool shows(const QString& group) const;
    // Who shows the details of a problem; the toast stays meanwhile.
    void setDetails(std::function<void(const QString& details)> show) { m_showDetails = std::move(show); }
    // A toast with a countdown: `text` with %1 for the seconds; onAct takes it back, onDone runs when the time is up.
    // Returns its widget.
    QWidget* countdown(const QString& text, int seconds, const QString& act, std::function<void()> onAct,
                       std::function<void()> onDone);
    [[nodiscard]] int count() const;
    [[nodiscard]] QStringList texts() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Toast;
    Toast* add(theme::Tone tone, const QString& text, int at = -1);
    [[nodiscard]] QList<Toast*> all() const;      // that were not closed, the oldest first
    [[nodiscard]] Toast* toastOf(const QString& group) const;
    void dismissAll();
    void showNewest();
    void fill(Toast* toast, theme::Tone tone, const QString& act, std::function<void()> onAct, int ms, const QString& details);
    void place();

    QVBoxLayout* m_layout;
    Toast* m_more;                                 // how many are not shown
    std::function<void(const QString&)> m_showDetails;
};

}  // namespace quorate::widgets
