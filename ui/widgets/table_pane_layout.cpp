// SPDX-License-Identifier: GPL-3.0-or-later
// What a table looks like and keeps: its order, its columns, their widths.
#include "ui/widgets/table_pane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/filter_chips.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <numeric>
#include <utility>

namespace quorate::widgets {
namespace {

constexpr int readable = 80;                 // at 96 dpi: what is left of a text that is cut
constexpr int ofTitles = 160;                // what is never cut of the text that names a row
constexpr int apart = 10;                    // beyond what a column holds, where there is room

// Of the column that takes what the others leave.
int leastOf(const TableColumn& column)
{
    return theme::scaled(qMin(column.width, readable));
}

// What a column was made for; a number with its unit says nothing once it is cut, so that its narrow column may need more.
int mostOf(const TableColumn& column, bool isText)
{
    constexpr int ofNumbers = 100;
    return theme::scaled(isText || column.width > ofNumbers ? column.width : column.width * 5 / 4);
}

// The columns of a view that are to share the room that there is; see TablePane::fitColumns(). Its steps are called in this order.
class ColumnFit {
public:
    // `before`: what fitted() was the last time; empty at first.
    ColumnFit(QTableView& view, const QList<TableColumn>& columns, int sortRole, int room, const QList<int>& before)
        : m_view(view), m_columns(columns), m_room(room), m_fits(columns.size())
    {
        for (int i = 0; i < m_columns.size(); ++i) {
            if (!m_view.isColumnHidden(i)) measure(i, sortRole, before.value(i));
        }
    }

    // From the last on, while what is wanted does not fit; the text that explains a row comes before them.
    void hideSpare(const QList<int>& spare)
    {
        for (auto it = spare.rbegin(); it != spare.rend() && sum(&Fit::explained) > m_room; ++it) hide(*it);
    }

    // From the end on, while not even the least fits: neither states nor what stretches, and nothing up to the row's name.
    [[nodiscard]] QList<int> hideFurther()
    {
        QList<int> hidden;
        for (int i = int(m_columns.size()) - 1; i > qMax(m_name, m_first) && sum(&Fit::least) > m_room; --i) {
            if (!m_fits.at(i).shown || m_fits.at(i).isState || m_columns.at(i).stretch) continue;
            hide(i);
            hidden += i;
        }
        return hidden;
    }

    // In the narrowest places nothing is left but names and states, and they are cut.
    void narrowNames()
    {
        for (int i = 0; i < m_columns.size() && sum(&Fit::least) > m_room; ++i) {
            if (i == m_name || m_fits.at(i).isState) m_fits[i].least = qMin(m_fits.at(i).least, qMax(title(i), theme::scaled(readable)));
        }
    }

    // Whether there is room for columns to stay as wide as they are.
    [[nodiscard]] bool mayGrow() const { return sum(&Fit::grown) <= m_room; }

    // Pixel by pixel, where most can be spared.
    void cutLongest()
    {
        const auto slack = [](const Fit& fit) { return fit.shown ? fit.wanted - fit.least : 0; };
        for (int over = sum(&Fit::wanted) - m_room; over > 0; --over) {
            const auto widest = std::max_element(m_fits.begin(), m_fits.end(), [&](const Fit& a, const Fit& b) { return slack(a) < slack(b); });
            if (widest == m_fits.end() || slack(*widest) <= 0) break;
            --widest->wanted;
        }
    }

    // Gives the view its widths: first what explains the row has what it holds, then those that are cut, at last all of them some
    // space between them.
    void apply(bool grows)
    {
        const auto given = grows ? &Fit::grown : &Fit::wanted;
        int free = m_room - sum(given);
        for (int i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).stretch && m_fits.at(i).shown) free -= qMax(0, m_fits.at(i).held - m_fits.at(i).*given);
        }
        int others = 0;
        for (int i = 0; i < m_columns.size(); ++i) {
            Fit& fit = m_fits[i];
            if (!fit.shown || m_columns.at(i).stretch) continue;
            ++others;
            const int more = qBound(0, fit.held - fit.*given, qMax(0, free));
            fit.*given += more;
            free -= more;
        }
        const int between = others == 0 ? 0 : qBound(0, free / others, theme::scaled(apart));
        for (int i = 0; i < m_columns.size(); ++i) {
            m_fits[i].fitted = m_fits.at(i).shown ? m_fits.at(i).*given : 0;
            if (m_fits.at(i).shown && !m_columns.at(i).stretch) m_view.setColumnWidth(i, m_fits.at(i).fitted + between);
        }
    }

    // The width of each column without the space between them; of one that is hidden, 0.
    [[nodiscard]] QList<int> fitted() const
    {
        QList<int> all;
        for (const Fit& fit : m_fits) all += fit.fitted;
        return all;
    }

private:
    struct Fit {
        bool shown = false;
        bool isState = false;
        bool isText = false;                 // may be cut
        int held = 0;                        // the width of what it holds
        int most = 0;                        // that it may have
        int wanted = 0;
        int explained = 0;                   // wanted; of the text that explains the row more
        int least = 0;
        int grown = 0;                       // wanted, or as wide as it was
        int fitted = 0;
    };

    void measure(int column, int sortRole, int before)
    {
        const TableColumn& made = m_columns.at(column);
        Fit& fit = m_fits[column];
        if (m_first < 0) m_first = column;
        fit.shown = true;
        fit.held = qMax(static_cast<const QAbstractItemView&>(m_view).sizeHintForColumn(column), title(column));
        fit.isState = dynamic_cast<const PillDelegate*>(m_view.itemDelegateForColumn(column)) != nullptr;
        fit.isText = !fit.isState && m_view.model()->index(0, column).data(sortRole).userType() == QMetaType::QString;
        fit.most = fit.isState ? fit.held : qMax(title(column), mostOf(made, fit.isText));
        fit.wanted = qMax(made.stretch ? leastOf(made) : title(column), qMin(fit.most, fit.held));
        fit.least = made.stretch ? qMax(title(column), leastOf(made))
                    : fit.isText ? qMin(fit.wanted, qMax(title(column), theme::scaled(readable)))
                                 : fit.wanted;
        fit.explained = made.stretch ? qMax(fit.wanted, qMin(theme::scaled(2 * made.width), fit.held)) : fit.wanted;
        fit.grown = made.stretch ? fit.wanted : qMax(fit.wanted, qMin(before, fit.most));
        if (!fit.isText || m_name >= 0) return;
        m_name = column;
        fit.least = qMax(fit.least, qMin(fit.wanted, theme::scaled(ofTitles)));
    }

    [[nodiscard]] int title(int column) const { return m_view.horizontalHeader()->sectionSizeHint(column); }
    [[nodiscard]] int sum(int Fit::*what) const
    {
        return std::accumulate(m_fits.begin(), m_fits.end(), 0, [what](int all, const Fit& fit) { return all + (fit.shown ? fit.*what : 0); });
    }
    void hide(int column)
    {
        m_view.setColumnHidden(column, true);
        m_fits[column].shown = false;
    }

    QTableView& m_view;
    const QList<TableColumn>& m_columns;
    const int m_room;
    QList<Fit> m_fits;                       // by column
    int m_first = -1;                        // the first that is shown
    int m_name = -1;                         // the first text: what names the row
};

}  // namespace

void TablePane::sortBy(const QString& columnId, Qt::SortOrder order)
{
    if (m_sortKept) return;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).id == columnId) setSortKeys({{i, order}});
    }
}

// The same column again turns its direction.
void TablePane::sortByHeader(int column, bool further)
{
    auto keys = m_proxy->sortKeys();
    if (m_columns.at(column).asked) return setSortKeys(keys);   // the title's arrow goes back
    const auto it = std::find_if(keys.begin(), keys.end(), [column](const auto& key) { return key.column == column; });
    const bool only = keys.size() == 1 && it != keys.end();
    if (it != keys.end() && (further || only)) {
        it->order = it->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    } else if (further) {
        keys += {column, Qt::AscendingOrder};
    } else {
        keys = {{column, Qt::AscendingOrder}};
    }
    setSortKeys(keys);
}

void TablePane::setSortKeys(const QList<TableProxy::SortKey>& keys)
{
    m_proxy->setSortKeys(keys);
    m_view->horizontalHeader()->setSortIndicator(keys.isEmpty() ? -1 : keys.first().column,
                                                 keys.isEmpty() ? Qt::AscendingOrder : keys.first().order);
}

void TablePane::showColumns(const QStringList& ids)
{
    if (m_columnsChosen) return;
    for (int i = 0; i < m_columns.size(); ++i) m_view->setColumnHidden(i, !ids.contains(m_columns.at(i).id));
    m_dropped.clear();
    stretchColumn();
    if (!m_fitted.isEmpty()) fitColumns();
}

void TablePane::hideColumns(const QStringList& ids)
{
    QStringList shown;
    for (const TableColumn& column : m_columns) {
        if (column.shown && !ids.contains(column.id)) shown += column.id;
    }
    showColumns(shown);
}

void TablePane::spareColumns(const QStringList& ids)
{
    m_spare.clear();
    for (const QString& id : ids) {
        const auto it = std::find_if(m_columns.begin(), m_columns.end(), [&](const TableColumn& one) { return one.id == id; });
        const int column = int(it - m_columns.begin());
        if (it != m_columns.end() && !m_view->isColumnHidden(column)) m_spare += column;
    }
}

void TablePane::showColumnMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_columns.size(); ++i) {
        QAction* action = menu->addAction(m_proxy->sourceModel()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            // The last column cannot go.
            int visible = 0;
            for (int c = 0; c < m_columns.size(); ++c) visible += m_view->isColumnHidden(c) ? 0 : 1;
            if (on || visible > 1) m_view->setColumnHidden(i, !on);
            m_columnsChosen = true;
            stretchColumn();
            Q_EMIT layoutChanged();
        });
    }
    menu->popup(m_view->horizontalHeader()->mapToGlobal(at));
}

void TablePane::save(QSettings& settings, const QString& group) const
{
    // A layout that nobody chose follows the room that there is.
    const QString header = group + QStringLiteral("tables/%1/header").arg(m_name);
    if (m_widthsKept || m_columnsChosen) settings.setValue(header, m_view->horizontalHeader()->saveState());
    else settings.remove(header);
    settings.setValue(group + QStringLiteral("tables/%1/columns").arg(m_name), m_columnsChosen);
    QStringList saved;
    QStringList names;
    for (const auto& chip : m_chips->chips()) {
        if (!chip.saved) continue;
        saved += chip.filter;
        names += chip.name;
    }
    settings.setValue(QStringLiteral("tables/%1/filters").arg(m_name), saved);
    settings.setValue(QStringLiteral("tables/%1/filterNames").arg(m_name), names);
    QStringList keys;
    for (const auto& key : m_proxy->sortKeys()) {
        keys += (key.order == Qt::AscendingOrder ? QString() : QStringLiteral("-")) + m_columns.at(key.column).id;
    }
    settings.setValue(group + QStringLiteral("tables/%1/sort").arg(m_name), keys);
}

void TablePane::restore(const QSettings& settings, const QString& group)
{
    const QByteArray state = settings.value(group + QStringLiteral("tables/%1/header").arg(m_name)).toByteArray();
    m_widthsKept = !state.isEmpty() && m_view->horizontalHeader()->restoreState(state);
    m_columnsChosen = m_widthsKept && settings.value(group + QStringLiteral("tables/%1/columns").arg(m_name)).toBool();
    QList<TableProxy::SortKey> keys;
    for (const QString& key : settings.value(group + QStringLiteral("tables/%1/sort").arg(m_name)).toStringList()) {
        const bool descending = key.startsWith(QLatin1Char('-'));
        for (int i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).id == (descending ? key.mid(1) : key)) keys += {i, descending ? Qt::DescendingOrder : Qt::AscendingOrder};
        }
    }
    m_sortKept = !keys.isEmpty();
    if (m_sortKept) setSortKeys(keys);
    const QStringList saved = settings.value(QStringLiteral("tables/%1/filters").arg(m_name)).toStringList();
    const QStringList names = settings.value(QStringLiteral("tables/%1/filterNames").arg(m_name)).toStringList();
    for (qsizetype i = 0; i < saved.size(); ++i) restoreFilter(names.value(i), saved.at(i));
}

// The stretching column takes what is left, and the others keep the width that the user gave them.
void TablePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    stretchColumn();
    if (!m_fitted.isEmpty()) fitColumns();
}

void TablePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    stretchColumn();
    fitColumns();
}

// A column is as wide as what it holds, but no wider than it was made for, so that the one that explains gets the rest. Later it
// only grows. Where all of them do not fit, spare ones go; then the longest texts are cut, never titles, numbers, states or the name
// of the row; at last further columns go, so that no list scrolls sideways before the user chose its columns. What the user chose stays.
void TablePane::fitColumns()
{
    m_fitTimer.stop();
    if (m_widthsKept || !isVisible() || m_proxy->rowCount() == 0) return;
    const QList<int> spare = m_columnsChosen ? QList<int>() : m_spare;
    for (const int column : spare + std::exchange(m_dropped, {})) {
        if (!m_columnsChosen) m_view->setColumnHidden(column, false);
    }
    const int room = width() - 2 * ring - m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    ColumnFit fit(*m_view, m_columns, m_roles.sort, room, m_fitted);
    fit.hideSpare(spare);
    if (!m_columnsChosen) m_dropped = fit.hideFurther();
    fit.narrowNames();
    const bool grows = !m_fitted.isEmpty() && fit.mayGrow();
    fit.cutLongest();
    fit.apply(grows);
    m_fitted = fit.fitted();
    stretchColumn();
}

void TablePane::stretchColumn()
{
    int stretching = -1;
    for (int i = 0; i < m_columns.size() && stretching < 0; ++i) {
        if (m_columns.at(i).stretch && !m_view->isColumnHidden(i)) stretching = i;
    }
    // Two columns that take what is left would take it from each other. Not before columns were hidden: a last section that is
    // hidden while it stretches keeps its place in the header's length.
    m_view->horizontalHeader()->setStretchLastSection(stretching < 0);
    if (stretching < 0) return;
    int used = 0;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (i != stretching && !m_view->isColumnHidden(i)) used += m_view->columnWidth(i);
    }
    const int room = width() - 2 * ring - used - m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int least = qMax(m_view->horizontalHeader()->sectionSizeHint(stretching), leastOf(m_columns.at(stretching)));
    m_view->setColumnWidth(stretching, qMax(least, room));
}

}  // namespace quorate::widgets
