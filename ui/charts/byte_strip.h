// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QList>

class QStandardItemModel;

namespace quorate::charts {

// One file from its beginning to its end as a strip: where its bytes are new. The arrow keys move along it, Enter or a click
// chooses a place: lineChosen() carries the offset as a decimal number.
class ByteStrip : public Chart {
    Q_OBJECT

public:
    struct Section {
        QString name;
        quint64 offset = 0;
        quint64 size = 0;
    };
    struct Data {
        quint64 block = 0;             // bytes of each value; the last block may be shorter
        quint64 size = 0;
        QList<uint> fresh;             // thousandths of its bytes that the file before has nowhere
        QList<Section> sections;
    };
    explicit ByteStrip(const QString& name, QWidget* parent = nullptr);
    void setData(const Data& data);
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString atPlace(double place) const override;

protected:
    [[nodiscard]] std::optional<SharedAxis::Span> whole() const override;
    [[nodiscard]] double nextPlace(double place, int direction) const override;
    void placeMoved() override;
    void spanMoved() override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Picture;
    [[nodiscard]] QString sectionAt(quint64 offset) const;

    Data m_data;
    Picture* m_picture;
    QStandardItemModel* m_model;
};

}  // namespace quorate::charts
