// SPDX-License-Identifier: GPL-3.0-or-later
// Whose day the home page shows: which cards, in which order.
#include "ui/pages/home_page.h"

#include "ui/charts/coverage_chart.h"
#include "ui/pages/checker_cards.h"
#include "ui/pages/vendor_cards.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace words = bridge::words;
using words::Domain;

QString HomePage::usualView() const
{
    const auto& identity = bridge().identity();
    if (identity.has("vendor")) return QStringLiteral("vendor");
    if (identity.has("checker")) return QStringLiteral("checker");
    return QStringLiteral("operator");
}

// Whose questions come first; what another role would see is one press away.
void HomePage::showView(const QString& view)
{
    const QSignalBlocker block(m_view);
    m_view->setCurrent(view);
    const bool operating = view == QLatin1String("operator");
    m_gapCard->setVisible(operating);
    m_latencyCard->setVisible(operating || view == QLatin1String("vendor"));
    m_latestCard->setVisible(!operating);
    refreshRollouts();
    m_newestCard->setVisible(view != QLatin1String("vendor"));
    m_model->setVisible(operating && m_model->count() > 2);
    if (model() != m_charted) refreshCharts();
    for (QWidget* card : {static_cast<QWidget*>(m_recordCard), static_cast<QWidget*>(m_deskCard)}) card->setVisible(view == QLatin1String("checker"));
    m_vendorCard->setVisible(view == QLatin1String("vendor"));
    const bridge::Identity& identity = bridge().identity();
    const bool checking = view == QLatin1String("checker");
    m_latestCard->setTitle(checking ? tr("Reviews") : tr("Latest releases"));
    m_latestCard->setQuestion(checking ? tr("What needs a vote? Releases in review, the nearest deadline first") : tr("What ships, and where is it?"));
    QStringList shown{QStringLiteral("model"), QStringLiteral("version"), QStringLiteral("status"), QStringLiteral("vendor")};
    if (checking) shown += {QStringLiteral("approvals"), QStringLiteral("deadline")};
    else shown += {QStringLiteral("coverage"), QStringLiteral("published")};
    m_releases->showColumns(shown);
    m_latestCard->setMinimumHeight(theme::scaled(checking ? 190 : 400));
    // What waits for a vote is what a checker came for: it stands before how releases fare.
    const int place = checking ? 0 : m_main->count() - 1;
    if (m_main->indexOf(m_latestCard) != place) {
        m_main->removeWidget(m_latestCard);
        m_main->insertWidget(place, m_latestCard, 3);
    }
    orderKeys();
    if (m_releases->property("checking") != QVariant(checking)) m_releases->sortBy(checking ? QStringLiteral("deadline") : QStringLiteral("published"), checking ? Qt::AscendingOrder : Qt::DescendingOrder);
    m_releases->setProperty("checking", checking);
    m_releases->setFilter(checking ? QStringLiteral("status:=") +
                                         widgets::FilterExpression::quoted(words::text(Domain::releaseStatus, QStringLiteral("open")))
                          : view == QLatin1String("vendor") && identity.has("vendor")
                              ? QStringLiteral("vendor:=") + widgets::FilterExpression::quoted(bridge().memberName(identity.member))
                              : QString());
}

// Keys go as the eyes do.
void HomePage::orderKeys()
{
    const auto button = [](const widgets::Card* card) { return card->findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly); };
    QList<QWidget*> order{button(m_curveCard), m_chart, button(m_latestCard), m_releases->view()};
    if (m_view->current() == QLatin1String("checker")) std::rotate(order.begin(), order.begin() + 2, order.end());
    order.removeAll(nullptr);
    for (int i = 1; i < order.size(); ++i) setTabOrder(order.at(i - 1), order.at(i));
}

}  // namespace quorate::pages
