// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QList>

class QStandardItemModel;

namespace quorate::charts {

// How random the bytes of a file look, from its beginning to its end, in two versions. lineChosen() carries the offset that
// was clicked, as a decimal number.
class EntropyChart : public Chart {
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

protected:
    void changeEvent(QEvent* event) override;

private:
    class Picture;
    Data m_data;
    Picture* m_picture;
    QStandardItemModel* m_model;
};

}  // namespace quorate::charts
