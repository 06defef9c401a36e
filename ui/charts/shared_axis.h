// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace quorate::charts {

// What the charts of a page have in common: a place that the pointer or the arrow keys mark in all of them, and the span that
// all of them show. In the unit that the page gives its charts: milliseconds since publication, heights of blocks. GUI thread.
class SharedAxis : public QObject {
    Q_OBJECT

public:
    struct Span {
        double from = 0;
        double to = 0;                 // above `from`
        friend bool operator==(const Span&, const Span&) = default;
    };
    using QObject::QObject;

    [[nodiscard]] std::optional<double> place() const { return m_place; }
    [[nodiscard]] std::optional<Span> span() const { return m_span; }       // none: each chart shows all that it has
    void setPlace(std::optional<double> place)
    {
        if (m_place == place) return;
        m_place = place;
        Q_EMIT placeChanged();
    }
    // What the reader has marked off, with Shift and the pointer or the arrow keys.
    [[nodiscard]] std::optional<Span> range() const { return m_range; }
    void setRange(std::optional<Span> range)
    {
        if (m_range == range) return;
        m_range = range;
        Q_EMIT rangeChanged();
    }
    // `paged`: by a page that moves it itself when time goes on, not by the reader.
    void setSpan(std::optional<Span> span, bool paged = false)
    {
        m_paged = paged && span;
        if (m_span == span) return;
        m_span = span;
        Q_EMIT spanChanged();
    }
    // The pointer is over one of the charts: nothing moves below it by itself.
    [[nodiscard]] bool isHeld() const { return m_held; }
    void setHeld(bool held)
    {
        if (m_held == held) return;
        m_held = held;
        Q_EMIT heldChanged();
    }
    // A chart has values up to here. A reader who sees the newest goes on seeing it; one who looks at the past stays there.
    void reach(double newest)
    {
        if (m_held || (m_newest && newest <= *m_newest)) return;
        const std::optional<double> before = m_newest;
        m_newest = newest;
        if (!before || !m_span || m_paged || *before < m_span->from || *before > m_span->to) return;
        const double by = newest - *before;
        setSpan(Span{m_span->from + by, m_span->to + by});
    }

Q_SIGNALS:
    void placeChanged();
    void spanChanged();
    void rangeChanged();
    void heldChanged();

private:
    std::optional<double> m_place;
    std::optional<Span> m_range;
    std::optional<Span> m_span;
    std::optional<double> m_newest;
    bool m_paged = false;
    bool m_held = false;
};

}  // namespace quorate::charts
