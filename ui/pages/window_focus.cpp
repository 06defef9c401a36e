// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keys are: the order in which Tab goes through the window, and what of a view has the focus when it is entered.
// Qt's own order is that in which widgets were made, and views are made when they are first looked at.
#include "ui/pages/jobs_drawer.h"
#include "ui/pages/main_window.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/status_strip.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace quorate::pages {
namespace {

enum Pane { railPane, topPane, viewPane, drawerPane, stripPane, otherPane, panes };

// What is one pane of a view for whoever goes by panes: the filter of a table, the table, the acts of a card, the rest of a card.
struct Region {
    const QWidget* of;
    enum class Part { filter, list, acts, rest } part;
    bool operator==(const Region&) const = default;
};

Region regionOf(const QWidget& stop, const QWidget& pane)
{
    for (const QWidget* w = &stop; w != nullptr && w != &pane; w = w->parentWidget()) {
        if (const auto* table = qobject_cast<const widgets::TablePane*>(w); table != nullptr && !table->isCompact()) {
            const bool above = stop.mapTo(table, QPoint()).y() < table->view()->mapTo(table, QPoint()).y();
            return {table, above ? Region::Part::filter : Region::Part::list};
        }
        if (qobject_cast<const widgets::Card*>(w) != nullptr) {
            const auto* button = qobject_cast<const QPushButton*>(&stop);
            return {w, button != nullptr && !button->text().isEmpty() ? Region::Part::acts : Region::Part::rest};
        }
    }
    return {&pane, Region::Part::rest};
}

bool stops(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.focusProxy() == nullptr && widget.isEnabled() && widget.isVisible();
}

}  // namespace

QList<QWidget*> MainWindow::tabOrder() const
{
    std::array<QList<QWidget*>, panes> found;
    for (QWidget* w = nextInFocusChain(); w != nullptr && w != this; w = w->nextInFocusChain()) {
        if (w->window() != this || !stops(*w)) continue;
        const Pane pane = m_rail->isAncestorOf(w)      ? railPane
                          : m_stack->isAncestorOf(w)   ? viewPane
                          : m_drawer->isAncestorOf(w)  ? drawerPane
                          : m_status->isAncestorOf(w)  ? stripPane
                          : m_content->isAncestorOf(w) ? topPane
                                                       : otherPane;
        found.at(pane) += w;
    }
    // The search, the time, what the view does, the bell; then what lies between them and the view.
    const auto place = [this](const QWidget* w) {
        if (w == m_search) return 0;
        if (m_ranges == w || m_ranges->isAncestorOf(w)) return 1;
        if (w == m_bell) return 3;
        return w->mapTo(m_content, QPoint()).y() < m_bell->geometry().bottom() ? 2 : 4;
    };
    std::stable_sort(found.at(topPane).begin(), found.at(topPane).end(), [&place](const QWidget* a, const QWidget* b) { return place(a) < place(b); });
    QList<QWidget*> all;
    for (const auto& list : found) all += list;
    return all;
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget*> order = tabOrder();
    if (order.isEmpty()) return false;
    const QWidget* from = focusWidget();
    qsizetype at = order.indexOf(from);
    // From what takes no Tab itself, such as a pane that was clicked: to what comes after it.
    for (const QWidget* w = from; at < 0 && w != nullptr && w != this; w = w->nextInFocusChain()) at = order.indexOf(w);
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : order.size() - 1)) % order.size();
    order.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::focusNextPane(bool next)
{
    struct Stop {
        Region region;
        QWidget* first;
    };
    QList<Stop> panes;
    const auto regionIn = [this](const QWidget& w) -> Region {
        if (m_stack->isAncestorOf(&w)) return regionOf(w, *m_stack);
        for (const QWidget* pane : std::initializer_list<const QWidget*>{m_rail, m_drawer, m_status}) {
            if (pane->isAncestorOf(&w)) return {pane, Region::Part::rest};
        }
        return {m_content, Region::Part::rest};
    };
    for (QWidget* w : tabOrder()) {
        const Region region = regionIn(*w);
        if (std::none_of(panes.begin(), panes.end(), [&](const Stop& s) { return s.region == region; })) panes += {region, w};
    }
    if (panes.isEmpty()) return;
    // The place of the rail that is shown, and of the strip what it begins with.
    for (Stop& s : panes) {
        auto* place = m_rail->button(m_current);
        if (s.region.of == m_rail && place != nullptr && place->isVisible()) s.first = place;
    }
    const QWidget* from = focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; from != nullptr && i < panes.size(); ++i) {
        if (panes.at(i).region == regionIn(*from)) at = i;
    }
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : panes.size() - 1)) % panes.size();
    panes.at(to).first->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void MainWindow::focusPage(Qt::FocusReason reason)
{
    QWidget* shown = m_stack->currentWidget();
    if (shown == nullptr || (focusWidget() != nullptr && shown->isAncestorOf(focusWidget()))) return;
    // Where it was when the view was left, or its list, or whatever comes first.
    QWidget* wanted = shown->focusWidget();
    if (wanted == nullptr || wanted == shown || !wanted->isVisibleTo(shown) || !wanted->isEnabled()) {
        wanted = nullptr;
        for (const auto* pane : shown->findChildren<widgets::TablePane*>()) {
            if (wanted == nullptr && !pane->isCompact() && pane->view()->isVisibleTo(shown)) wanted = pane->view();
        }
    }
    for (QWidget* w = shown->nextInFocusChain(); wanted == nullptr && w != shown; w = w->nextInFocusChain()) {
        const bool takes = (w->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && w->focusProxy() == nullptr && w->isEnabled();
        if (takes && shown->isAncestorOf(w) && w->isVisibleTo(shown)) wanted = w;
    }
    if (wanted != nullptr) wanted->setFocus(reason);
}

}  // namespace quorate::pages
