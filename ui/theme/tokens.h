// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

// The design tokens. tests/gui/theme_test.cpp holds every pair that is drawn to its contrast ratio, and the status and
// series colours to their distance for colour-blind eyes (Machado, Oliveira, Fernandes 2009).
namespace quorate::theme {

enum class Scheme { light, dark, highContrast };

// What a colour says. Never alone: shape and word say it too.
enum class Tone { neutral = 0, accent = 1, ok = 2, warn = 3, bad = 4, conflict = 5 };

struct ToneColours {
    QColor ink;   // text and shapes, on surface, bg and on `soft`
    QColor soft;  // fill behind them
};

struct Tokens {
    bool dark = false;
    QColor bg;          // the window
    QColor surface;     // cards, tables, inputs
    QColor sunken;      // wells, the unfilled part of bars
    QColor hover;
    QColor border;      // hairlines: decoration only
    QColor control;     // outlines of inputs: 3:1 at least
    QColor grid;        // of charts
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor accentSoft;  // selection
    QColor rail;
    QColor railSelected;
    QColor railText;
    QColor railMuted;
    std::array<ToneColours, 6> tones;
    std::array<QColor, 5> series;
    std::array<QColor, 6> heat;  // low to high

    [[nodiscard]] const ToneColours& tone(Tone t) const { return tones[static_cast<std::size_t>(t)]; }
};

[[nodiscard]] const Tokens& tokensOf(Scheme scheme);

// Those of the scheme that Theme applied last. GUI thread.
[[nodiscard]] const Tokens& current();

}  // namespace quorate::theme
