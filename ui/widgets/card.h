// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>
#include <QLabel>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace quorate::widgets {

// A label in a secondary colour, following the theme.
class MutedLabel : public QLabel {
    Q_OBJECT

public:
    explicit MutedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setTone(theme::Tone tone);    // its ink instead of muted

protected:
    void changeEvent(QEvent* event) override;

private:
    void apply();
    theme::Tone m_tone = theme::Tone::neutral;
};

// A surface with a hairline and rounded corners; with a title and the question that its content answers.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, const QString& question = {}, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);
    void setQuestion(const QString& question);
    [[nodiscard]] QString title() const;
    void addHeaderWidget(QWidget* widget);

    // A button for a window of its own: beside the title, when there is one, or where windowButton() is put by who asked for it.
    void offerWindow();
    [[nodiscard]] QToolButton* windowButton();
    // It is a form, or in a window of its own already: no such button.
    void stay();

Q_SIGNALS:
    void windowWished();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void align();                      // titles begin where the page begins, also in letters of the other direction
    void nameWindowButton();

    QLabel* m_title;
    MutedLabel* m_question;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
    QToolButton* m_window = nullptr;
    bool m_windowInHeader = false;
    bool m_stays = false;
};

// A status for forms and headers: shape, word, colour.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget* parent = nullptr);
    void set(const QString& text, theme::Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    theme::Tone m_tone = theme::Tone::neutral;
};

// The approvals of a release as shapes.
class Pips : public QWidget {
    Q_OBJECT

public:
    explicit Pips(QWidget* parent = nullptr);
    void set(const QString& pips, const QString& meaning);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_pips;
};

// Which pieces of a payload are here.
class PieceBar : public QWidget {
    Q_OBJECT

public:
    explicit PieceBar(QWidget* parent = nullptr);
    void set(const QList<bool>& pieces, const QString& meaning);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<bool> m_pieces;
};

// A bar of positive and negative shares.
class SharesBar : public QWidget {
    Q_OBJECT

public:
    explicit SharesBar(QWidget* parent = nullptr);
    void set(double positive, double negative, const QString& meaning);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_positive = 0;
    double m_negative = 0;
};

}  // namespace quorate::widgets
