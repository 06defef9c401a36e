// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/screen_fit.h"

#include <QWidget>

namespace quorate::pages {
namespace {

constexpr int frame = 48;      // the height of a title bar and borders; how high they are is known once the window is shown

}  // namespace

void fitToScreen(QWidget& window, const QSize& room)
{
    if (window.width() > room.width() || window.height() + frame > room.height()) window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

}  // namespace quorate::pages
