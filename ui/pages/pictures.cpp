// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/main_window.h"

#include <QDir>
#include <QPixmap>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace quorate::pages {
namespace {

struct Series {
    QPointer<MainWindow> window;
    QDir directory;
    int settle;
    std::function<void(QStringList)> done;
    QStringList pages;
    QStringList written;
};

void next(const std::shared_ptr<Series>& series)
{
    if (!series->window) return;
    if (series->pages.isEmpty()) {
        series->done(series->written);
        return;
    }
    const QString id = series->pages.takeFirst();
    series->window->go(id);
    QTimer::singleShot(series->settle, series->window, [series, id] {
        // A page shows more with a row selected.
        if (auto* page = series->window->findChild<Page*>(QStringLiteral("page-") + id)) {
            for (auto* pane : page->findChildren<widgets::TablePane*>()) {
                if (pane->isCompact() || !pane->isVisible() || pane->view()->model()->rowCount() == 0) continue;
                if (pane->currentKey().isEmpty()) pane->view()->setCurrentIndex(pane->view()->model()->index(0, 0));
            }
        }
        QTimer::singleShot(series->settle, series->window, [series, id] {
            const QString file = series->directory.filePath(
                QStringLiteral("%1-%2.png").arg(series->written.size() + 1, 2, 10, QLatin1Char('0')).arg(id));
            if (series->window->grab().save(file)) series->written += file;
            next(series);
        });
    });
}

}  // namespace

void savePictures(MainWindow& window, const QString& directory, int settle, std::function<void(QStringList)> done)
{
    QDir().mkpath(directory);
    next(std::make_shared<Series>(Series{&window, QDir(directory), settle, std::move(done), window.pages(), {}}));
}

}  // namespace quorate::pages
