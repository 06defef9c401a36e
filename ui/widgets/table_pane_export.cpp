// SPDX-License-Identifier: GPL-3.0-or-later
// What a table gives away, as copies and files, and the cells that must be asked for.
#include "ui/widgets/table_pane.h"

#include "ui/theme/icons.h"
#include "ui/widgets/table_export.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace quorate::widgets {
namespace {

constexpr int lookAfterMs = 60;            // a wheel that turns asks once

// In the order in which they stand.
QList<int> shownColumns(const QTableView& view)
{
    QList<int> columns;
    for (int visual = 0; visual < view.horizontalHeader()->count(); ++visual) {
        const int logical = view.horizontalHeader()->logicalIndex(visual);
        if (!view.isColumnHidden(logical)) columns += logical;
    }
    return columns;
}

}  // namespace

void TablePane::addWritingActs()
{
    const auto add = [this](const QString& text, const char* icon, Format format, const auto& done) {
        auto* action = m_menu->addAction(theme::icon(QLatin1String(icon)), text);
        connect(action, &QAction::triggered, this, [this, format, done] { write(format, done); });
        return action;
    };
    const auto copy = [](const QString& text) { QApplication::clipboard()->setText(text); };
    add(tr("Copy as text"), "copy", Format::text, copy);
    add(tr("Copy as CSV"), "copy", Format::csv, copy);
    add(tr("Copy as JSON"), "copy", Format::json, copy);
    m_menu->addSeparator();
    const auto save = [this](const QString& name) {
        return [this, name](const QString& text) { Q_EMIT exportRequested(name, text); };
    };
    add(tr("Save as CSV..."), "export", Format::csv, save(m_name + QStringLiteral(".csv")))->setObjectName(m_name + QStringLiteral("SaveCsv"));
    add(tr("Save as JSON..."), "export", Format::json, save(m_name + QStringLiteral(".json")))->setObjectName(m_name + QStringLiteral("SaveJson"));
}

void TablePane::write(Format format, std::function<void(const QString& text)> done)
{
    const RowsAsText rowsAsText = [columns = shownColumns(*m_view), all = m_columns, role = m_roles.copy, format](const QAbstractItemModel& model, const QList<int>& rows) {
        QStringList ids;
        for (const int column : columns) ids += all.at(column).id;
        if (format == Format::text) return asText(model, rows, columns);
        return format == Format::json ? asJson(model, rows, columns, ids, role) : asCsv(model, rows, columns, ids, role);
    };
    const bool chosen = m_view->selectionModel()->hasSelection() && !m_unchosen;
    const bool asks = asksNow();
    QList<int> rows;
    if (chosen) {
        for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) rows += index.row();
        std::sort(rows.begin(), rows.end());
    }
    if (!asks && (chosen || m_proxy->rowCount() <= TableProxy::atOnce)) {
        for (int row = 0; !chosen && row < m_proxy->rowCount(); ++row) rows += row;
        return done(rowsAsText(*m_proxy, rows));
    }
    SlicedExport plan{rowsAsText, format == Format::json ? Joining::array : Joining::lines};
    if (chosen) plan.rows = rows;
    if (asks) {
        plan.fetch = [this](const QList<int>& some, std::function<void(const QString&)> fetched) {
            QList<int> source;
            for (const int row : some) source += m_proxy->mapToSource(m_proxy->index(row, 0)).row();
            m_asking.fetch(source, std::move(fetched));
        };
        plan.failed = [this](const QString& problem) {
            sayWritten(0, 0);
            Q_EMIT writingFailed(problem);
        };
        plan.progress = [this](int written, int whole) { sayWritten(written, whole); };
    }
    m_proxy->freeze();
    exportInSlices(this, m_proxy, std::move(plan), [this, done = std::move(done)](const QString& text) {
        sayWritten(0, 0);
        done(text);
    });
}

// Of a list that takes its time; 0: it is written.
void TablePane::sayWritten(int written, int all)
{
    const QLocale locale;
    const bool under = written < all;
    m_writing = under ? tr("written: %1 of %2").arg(locale.toString(written), locale.toString(all)) : QString();
    refreshState();
    if (!under) thaw();
}

bool TablePane::asksNow() const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).asked && !m_view->isColumnHidden(i)) return m_asking.fetch != nullptr;
    }
    return false;
}

void TablePane::setAsking(Asking asking)
{
    m_asking = std::move(asking);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookAfterMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &TablePane::look);
    const auto soon = [this] {
        if (!m_lookTimer.isActive()) m_lookTimer.start();
    };
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, soon);   // also when one is hidden
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) connect(m_proxy, signal, this, soon);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, soon);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, soon);
    soon();
}

void TablePane::look()
{
    QList<int> rows;
    if (m_view->isVisible() && asksNow()) {
        const int last = m_view->rowAt(m_view->viewport()->height() - 1);
        const int end = last < 0 ? m_proxy->rowCount() : last + 1;
        for (int row = qMax(0, m_view->rowAt(0)); row < end && rows.size() < fetchedAtOnce; ++row) {
            rows += m_proxy->mapToSource(m_proxy->index(row, 0)).row();
        }
    }
    m_asking.look(rows);
}

QStringList TablePane::filterColumns() const
{
    QStringList ids;
    for (const TableColumn& column : m_columns) ids += column.asked ? QString() : column.id;
    return ids;
}

}  // namespace quorate::widgets
