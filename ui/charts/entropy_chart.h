// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotted_chart.h"

#include <QList>

class QStandardItemModel;

namespace quorate::charts {

// How random the bytes of a file look, from its beginning to its end, in two versions. Its axis counts bytes. lineChosen()
// carries an offset that was clicked or, with Enter, marked, as a decimal number; a part that was marked off is rangeChosen().
class EntropyChart : public PlottedChart {
    Q_OBJECT

public:
    struct Section {
        QString name;
        quint64 offset = 0;
        quint64 size = 0;
        bool added = false;
    };
    struct Data {
        quint64 blockBefore = 0, blockAfter = 0;    // bytes a value
        QList<uint> before, after;                  // thousandths of a bit a byte
        QList<Section> sections;
    };
    explicit EntropyChart(QWidget* parent = nullptr);
    void setData(const Data& data);
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString atPlace(double place) const override;

protected:
    [[nodiscard]] std::optional<SharedAxis::Span> whole() const override;
    [[nodiscard]] double nextPlace(double place, int direction) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Picture;
    [[nodiscard]] quint64 end() const;             // of the longer one
    void choose(double place);

    Data m_data;
    Picture* m_picture;
    QStandardItemModel* m_model;
};

}  // namespace quorate::charts
