// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detached_window.h"

#include "ui/pages/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/striped_bar.h"

#include <QAbstractScrollArea>
#include <QCloseEvent>
#include <QGridLayout>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QWindow>

namespace quorate::pages {
namespace {

constexpr int allTheRoom = 1000;

// The way to `widget` through a layout and the layouts in it gets what room there is.
bool favour(QLayout* layout, const QWidget* widget)
{
    for (int i = 0; layout != nullptr && i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget() != widget && (item->layout() == nullptr || !favour(item->layout(), widget))) continue;
        if (auto* box = qobject_cast<QBoxLayout*>(layout)) box->setStretch(i, allTheRoom);
        if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(i, &row, &column, &rows, &columns);
            grid->setRowStretch(row, allTheRoom);
            grid->setColumnStretch(column, allTheRoom);
        }
        return true;
    }
    return false;
}

}  // namespace

DetachedWindow::DetachedWindow(Page* page, const QString& card, QSettings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window), m_page(page), m_settings(settings),
      m_key(layoutGroup(settings) + QStringLiteral("detached/") + page->id() + (card.isEmpty() ? QString() : QLatin1Char('-') + card)),
      m_stripes(new widgets::StripedBar)
{
    setObjectName(QStringLiteral("detached-") + (card.isEmpty() ? page->id() : card));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(parent->windowIcon());
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_stripes);
    QString subject = page->title();
    auto* only = page->findChild<widgets::Card*>(card);
    if (card.isEmpty() || only == nullptr) {
        if (QWidget* tool = page->tool()) layout->addWidget(tool, 0, Qt::AlignTrailing);
    } else {
        showOnly(only);
        only->stay();
        if (!only->title().isEmpty()) subject = only->title();
    }
    layout->addWidget(page, 1);
    setWindowTitle(tr("%1 - %2").arg(subject, parent->windowTitle()));
    resize(only != nullptr && !card.isEmpty() ? parent->size() / 2 : parent->size() * 3 / 4);
    restoreGeometry(m_settings.value(m_key).toByteArray());
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::Key_F11), this), &QShortcut::activated, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    // On a wall it stays while the main window is minimised.
    winId();
    windowHandle()->setTransientParent(nullptr);
}

void DetachedWindow::setUnreal(const QString& why)
{
    m_stripes->set(why);
}

// Everything beside the way from the page to the card goes, and stays away when the page shows it anew.
void DetachedWindow::showOnly(QWidget* card)
{
    for (QWidget* w = card; w != m_page; w = w->parentWidget()) {
        QWidget* above = w->parentWidget();
        if (auto* tabs = qobject_cast<QTabWidget*>(above->parentWidget())) {
            tabs->setCurrentWidget(w);
            tabs->tabBar()->hide();
        }
        favour(above->layout(), w);
        if (qobject_cast<QAbstractScrollArea*>(above) != nullptr || qobject_cast<QTabWidget*>(above) != nullptr) continue;
        for (QObject* child : above->children()) {
            auto* beside = qobject_cast<QWidget*>(child);
            if (beside == nullptr || beside == w || beside->isWindow()) continue;
            beside->hide();
            beside->installEventFilter(this);
        }
    }
}

bool DetachedWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        QMetaObject::invokeMethod(watched, [widget = static_cast<QWidget*>(watched)] { widget->hide(); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void DetachedWindow::save()
{
    m_settings.setValue(m_key, saveGeometry());
}

void DetachedWindow::closeEvent(QCloseEvent* event)
{
    save();
    QWidget::closeEvent(event);
}

void DetachedWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange || event->type() == QEvent::WindowStateChange) Q_EMIT seenChanged();
}

void DetachedWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT seenChanged();
}

void DetachedWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT seenChanged();
}

void nameCards(const Page& page)
{
    const auto cards = page.findChildren<widgets::Card*>();
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (cards.at(i)->objectName().isEmpty()) cards.at(i)->setObjectName(QStringLiteral("%1-card-%2").arg(page.id()).arg(i + 1));
    }
}

void copyChoices(const Page& from, Page& to)
{
    if (const QString key = from.shown(); !key.isEmpty()) to.open(key);
    const auto theirs = from.findChildren<widgets::TablePane*>();
    for (auto* pane : to.findChildren<widgets::TablePane*>()) {
        for (const auto* other : theirs) {
            if (other->view()->objectName() != pane->view()->objectName() || other->currentKey().isEmpty()) continue;
            if (!pane->isCompact()) pane->setFilter(other->filter());
            pane->select(other->currentKey());
        }
    }
}

}  // namespace quorate::pages
