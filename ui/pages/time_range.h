// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/shared_axis.h"

#include <QObject>

#include <functional>
#include <optional>

namespace quorate::pages {

// The time that the charts of all pages show: that long after a publication, or that long before now. None: all of it.
class TimeRange : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] std::optional<qint64> ms() const { return m_ms; }
    void set(std::optional<qint64> ms)
    {
        if (m_ms == ms) return;
        m_ms = ms;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    std::optional<qint64> m_ms;
};

// The axis shows what `spanFor` makes of the range, which is asked anew with follow(); a reader who zooms leaves it, and one who
// asks for all of the axis asks for all of the time.
class AxisInRange : public QObject {
    Q_OBJECT

public:
    using SpanFor = std::function<std::optional<charts::SharedAxis::Span>(qint64 ms)>;

    AxisInRange(charts::SharedAxis& axis, TimeRange& range, SpanFor spanFor) : QObject(&axis), m_axis(axis), m_range(range), m_spanFor(std::move(spanFor))
    {
        connect(&range, &TimeRange::changed, this, &AxisInRange::apply);
        connect(&axis, &charts::SharedAxis::spanChanged, this, [this] {
            if (!m_applying && !m_axis.span()) m_range.set(std::nullopt);
        });
        apply();
    }
    // After new data: what is shown moves with them, unless the reader has zoomed.
    void follow()
    {
        if (m_axis.span() == m_wished) apply();
    }

private:
    void apply()
    {
        m_wished = m_range.ms() ? m_spanFor(*m_range.ms()) : std::nullopt;
        m_applying = true;
        m_axis.setSpan(m_wished, true);
        m_applying = false;
    }

    charts::SharedAxis& m_axis;
    TimeRange& m_range;
    const SpanFor m_spanFor;
    std::optional<charts::SharedAxis::Span> m_wished;
    bool m_applying = false;
};

// For an axis of milliseconds since something began.
[[nodiscard]] inline std::optional<charts::SharedAxis::Span> sinceBeginning(qint64 ms)
{
    return charts::SharedAxis::Span{0, double(ms)};
}

}  // namespace quorate::pages
