// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace quorate::pages {

// Shown when there is no node to open: which commands make or join a consortium, to copy.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    // `why`: what was wrong with `home`; may be empty.
    FirstRunPage(const QString& home, const QString& why, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace quorate::pages
