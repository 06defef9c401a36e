// SPDX-License-Identifier: GPL-3.0-or-later
// What a table's filter does: the line above it, the chips that keep filters, and how many rows each lets through.
#include "ui/widgets/table_pane.h"

#include "ui/widgets/filter_chips.h"
#include "ui/widgets/filter_field.h"

#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace quorate::widgets {
namespace {

constexpr int mostChoices = 30;          // the commonest values; the others are typed

}  // namespace

void TablePane::setFilter(const QString& text)
{
    m_filter->setText(text);
}

QString TablePane::filter() const
{
    return m_filter->text();
}

void TablePane::applyFilter()
{
    auto expression = m_filter->expression();
    m_filterError->setVisible(!expression);
    m_filterError->setText(m_filter->problem());
    // A filter that is being typed leaves the last good result in place.
    if (expression) {
        if (m_now) expression->setNow(m_now());
        m_proxy->setExpression(*expression);
    }
    const QString text = m_filter->text().trimmed();
    m_chips->setActive(text);
    m_saveFilter->setVisible(expression && !text.isEmpty() && !m_chips->has(text));
    refreshState();
    if (std::exchange(m_filterSaid, text) != text) Q_EMIT filterChanged(text);
}

void TablePane::addFilter(const QString& title, const QString& text)
{
    m_chips->add({title, text, false});
    m_chips->setVisible(!m_bar->isHidden());
    if (!m_countTimer.isActive()) m_countTimer.start();
}

void TablePane::addChoice(const QString& columnId, const QString& title)
{
    m_chips->addMenu(columnId, title, [this, columnId] {
        QList<FilterChips::Chip> entries;
        for (const QString& value : valuesOf(columnId)) {
            if (!value.isEmpty()) entries += {value, columnId + QStringLiteral(":=") + FilterExpression::quoted(value), false};
            if (entries.size() == mostChoices) break;
        }
        return entries;
    });
    m_chips->setVisible(!m_bar->isHidden());
}

void TablePane::saveFilter()
{
    const QString text = m_filter->text().trimmed();
    restoreFilter({}, text);
    m_saveFilter->hide();
    m_chips->setActive(text);
    m_chips->askName(text);
}

void TablePane::restoreFilter(const QString& name, const QString& text)
{
    m_chips->add({name.isEmpty() ? text : name, text, true});
    countFilters();
    Q_EMIT layoutChanged();
}

void TablePane::countFilters()
{
    // The first rows are counted at once.
    m_countTimer.setInterval(m_proxy->sourceModel()->rowCount() > 0 ? 500 : 0);
    const QStringList ids = filterColumns();
    QList<FilterExpression> expressions;
    QList<int> places;                   // of each chip among the expressions; -1: it is no filter of this table
    for (const auto& chip : m_chips->chips()) {
        auto expression = FilterExpression::parse(chip.filter, ids, nullptr);
        places += expression ? int(expressions.size()) : -1;
        if (!expression) continue;
        if (m_now) expression->setNow(m_now());
        expressions += *expression;
    }
    const QAbstractItemModel* source = m_proxy->sourceModel();
    const auto show = [this](const QList<int>& counts) { m_chips->setCounts(counts); };
    if (source->rowCount() > TableProxy::atOnce) {
        m_countScan.start(source, expressions, {}, [places, show](const std::vector<RowScan::Accepted>& accepted) {
            QList<int> counts;
            for (const int place : places) {
                counts += place < 0 ? -1 : int(std::count(accepted[std::size_t(place)].begin(), accepted[std::size_t(place)].end(), true));
            }
            show(counts);
        });
        return;
    }
    m_countScan.stop();
    QList<int> counts;
    for (const int place : places) {
        int count = place < 0 ? -1 : 0;
        for (int row = 0; place >= 0 && row < source->rowCount(); ++row) {
            count += acceptsRow(expressions.at(place), *source, row, m_roles.sort);
        }
        counts += count;
    }
    show(counts);
}

QStringList TablePane::valuesOf(const QString& columnId) const
{
    constexpr int rowsLookedAt = 5000;
    const QAbstractItemModel* source = m_proxy->sourceModel();
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).id != columnId) continue;
        QHash<QString, int> seen;
        for (int row = 0; row < qMin(rowsLookedAt, source->rowCount()); ++row) ++seen[source->index(row, column).data().toString()];
        QStringList values = seen.keys();
        std::sort(values.begin(), values.end(), [&](const QString& a, const QString& b) {
            return seen.value(a) != seen.value(b) ? seen.value(a) > seen.value(b) : a < b;
        });
        return values;
    }
    return {};
}

void TablePane::filterByCell(bool exclude)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) return;
    const QString term = QStringLiteral("%1%2:=%3").arg(exclude ? QStringLiteral("-") : QString(), m_columns.at(index.column()).id,
                                                        FilterExpression::quoted(index.data().toString()));
    setFilter(m_filter->text().trimmed().isEmpty() ? term : m_filter->text().trimmed() + QLatin1Char(' ') + term);
}

}  // namespace quorate::widgets
