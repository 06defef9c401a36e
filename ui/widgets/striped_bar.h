// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace quorate::widgets {

// Stripes along the upper edge of a window whose chain is not the real one: a local demo, an experiment. GUI thread.
class StripedBar : public QWidget {
    Q_OBJECT

public:
    explicit StripedBar(QWidget* parent = nullptr);
    // Hidden without a meaning.
    void set(const QString& meaning);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace quorate::widgets
