// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotted_chart.h"
#include "ui/theme/tokens.h"

#include <QList>

class QStandardItemModel;

namespace quorate::charts {

// What happened to one thing: a lane a stage, with spans that lasted and events between them. lineChosen() carries the id of
// the event or span that was clicked, or that Enter was pressed on. The axis counts milliseconds since 1970.
class TimelineChart : public PlottedChart {
    Q_OBJECT

public:
    struct Span {
        QString id;
        double from = 0;
        double to = 0;                 // not before `from`
        QString text;
        theme::Tone tone = theme::Tone::neutral;
        friend bool operator==(const Span&, const Span&) = default;
    };
    struct Event {
        QString id;
        double at = 0;
        QString text;
        theme::Tone tone = theme::Tone::neutral;
        friend bool operator==(const Event&, const Event&) = default;
    };
    struct Lane {
        QString name;
        QList<Span> spans;
        QList<Event> events;           // by time
        friend bool operator==(const Lane&, const Lane&) = default;
    };
    struct Content {
        QList<Lane> lanes;             // from the top
        double now = 0;
        bool utc = true;
        QString summary;               // one sentence
        friend bool operator==(const Content&, const Content&) = default;
    };
    static constexpr qsizetype mostEvents = 500;       // drawn; the newest of each lane

    explicit TimelineChart(const QString& name, QWidget* parent = nullptr);
    ~TimelineChart() override;

    void set(const Content& content);
    [[nodiscard]] QString summary() const override { return m_content.summary; }
    [[nodiscard]] QString atPlace(double place) const override;

protected:
    [[nodiscard]] std::optional<SharedAxis::Span> whole() const override;
    [[nodiscard]] double nextPlace(double place, int direction) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Picture;
    [[nodiscard]] QList<double> stops() const;         // where something happened, in order
    [[nodiscard]] double reach() const;                // what counts as at one place
    Content m_content;
    Picture* m_picture;
    QStandardItemModel* m_table;
};

}  // namespace quorate::charts
