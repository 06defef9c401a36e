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
    void setSpan(std::optional<Span> span)
    {
        if (m_span == span) return;
        m_span = span;
        Q_EMIT spanChanged();
    }

Q_SIGNALS:
    void placeChanged();
    void spanChanged();
    void rangeChanged();

private:
    std::optional<double> m_place;
    std::optional<Span> m_range;
    std::optional<Span> m_span;
};

}  // namespace quorate::charts
