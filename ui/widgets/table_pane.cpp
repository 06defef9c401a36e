// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_pane.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/quick_look.h"
#include "ui/widgets/waiting_rows.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace quorate::widgets {
namespace {

constexpr int restMs = 3000;               // after the last key rows may move again

}  // namespace

TablePane::TablePane(const QString& name, const QString& accessibleName, QAbstractItemModel* model,
                     const QList<TableColumn>& columns, const TableRoles& roles, QWidget* parent)
    : QWidget(parent), m_name(name), m_columns(columns), m_roles(roles), m_proxy(new TableProxy(roles.sort, this)),
      m_view(new QTableView), m_filter(new FilterField), m_chips(new FilterChips(name + QStringLiteral("Chip"))),
      m_saveFilter(new QToolButton), m_countScan(roles.sort, this), m_filterError(new QLabel), m_waitingRows(new QPushButton), m_count(new QLabel),
      m_bar(new QWidget), m_more(new QToolButton), m_stack(new QStackedWidget), m_empty(new EmptyState),
      m_filtered(new EmptyState), m_waiting(new WaitingRows(*m_view)), m_menu(new QMenu(this))
{
    m_proxy->setSourceModel(model);
    // Before the view, which moves its selection.
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_rowsGo = true; });
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] { m_rowsGo = false; });

    m_view->setObjectName(name + QStringLiteral("Table"));
    m_view->setAccessibleName(accessibleName);
    m_view->setModel(m_proxy);
    // Sorted here, for more than one column.
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        sortByHeader(column, m_further);
    });
    m_view->horizontalHeader()->viewport()->installEventFilter(this);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->horizontalHeader()->setMinimumSectionSize(40);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);

    m_filter->setObjectName(name + QStringLiteral("Filter"));
    m_filter->setAccessibleName(tr("Filter of %1").arg(accessibleName));
    m_filter->setMaximumWidth(theme::scaled(360));
    m_filter->setColumns(filterColumns());
    m_filter->setValues([this](const QString& column) { return valuesOf(column); });
    m_filter->setToolTip(m_filter->help());
    m_saveFilter->setIcon(theme::icon(QStringLiteral("plus")));
    m_saveFilter->setObjectName(name + QStringLiteral("SaveFilter"));
    m_saveFilter->setAccessibleName(tr("Keep this filter"));
    m_saveFilter->setToolTip(tr("Keep this filter as a button"));
    m_saveFilter->setAutoRaise(true);
    m_saveFilter->setFocusPolicy(Qt::StrongFocus);
    m_saveFilter->hide();
    m_filterError->setObjectName(name + QStringLiteral("FilterError"));
    m_filterError->hide();
    m_count->setObjectName(name + QStringLiteral("Count"));

    m_more->setIcon(theme::icon(QStringLiteral("more")));
    m_more->setObjectName(name + QStringLiteral("More"));
    m_more->setAccessibleName(tr("Columns, copy and export"));
    m_more->setToolTip(tr("Columns, copy and export"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);

    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 8);
    bar->setSpacing(8);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_saveFilter);
    bar->addWidget(m_filterError);
    bar->addStretch();
    m_waitingRows->setObjectName(name + QStringLiteral("Waiting"));
    m_waitingRows->setProperty("kind", QStringLiteral("chip"));
    m_waitingRows->setToolTip(tr("Rows keep their places while the pointer is over them or keys move among them"));
    m_waitingRows->hide();
    bar->addWidget(m_waitingRows);
    bar->addWidget(m_count);
    bar->addWidget(m_more);

    m_filtered->setText(tr("No row matches the filter."), {});
    m_filtered->setAction(tr("Clear filter"), [this] { m_filter->clear(); });
    m_waiting->setObjectName(name + QStringLiteral("WaitingRows"));
    m_waiting->setText(tr("Waiting for the node."), tr("The first picture arrives as soon as the node has opened its ledgers."));
    m_stack->setContentsMargins(ring, ring, ring, ring);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_filtered);
    m_stack->addWidget(m_waiting);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);

    QList<int> asked;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).asked) asked += i;
    }
    m_proxy->setAsked(asked);
    makeMenu();
    applyMetrics();
    for (int i = 0; i < m_columns.size(); ++i) {
        m_view->setColumnWidth(i, theme::scaled(m_columns.at(i).width));
        m_view->setColumnHidden(i, !m_columns.at(i).shown);
    }

    connect(m_filter, &FilterField::parsed, this, &TablePane::applyFilter);
    connect(m_saveFilter, &QToolButton::clicked, this, &TablePane::saveFilter);
    connect(m_chips, &FilterChips::chosen, this, &TablePane::setFilter);
    connect(m_chips, &FilterChips::removeWished, this, [this](const QString& text) {
        const QString called = m_chips->nameOf(text);
        m_chips->remove(text);
        Q_EMIT layoutChanged();
        Q_EMIT filterRemoved(called, text);
    });
    connect(m_chips, &FilterChips::renamed, this, &TablePane::layoutChanged);
    connect(m_waitingRows, &QPushButton::clicked, this, [this] {
        m_proxy->thaw();
        if (m_view->viewport()->underMouse()) freeze();
    });
    connect(m_proxy, &TableProxy::frozenChanged, this, &TablePane::refreshWaiting);
    m_keysRest.setSingleShot(true);
    m_keysRest.setInterval(restMs);
    connect(&m_keysRest, &QTimer::timeout, this, &TablePane::thaw);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(0);         // the first time; see countFilters()
    m_fitTimer.setSingleShot(true);
    m_fitTimer.setInterval(300);
    connect(&m_fitTimer, &QTimer::timeout, this, &TablePane::fitColumns);
    m_view->horizontalHeader()->setResizeContentsPrecision(50);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton && m_view->horizontalHeader()->underMouse()) m_widthsKept = true;
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { m_widthsKept = true; });
    const auto refit = [this] {
        if (m_fitted.isEmpty()) fitColumns();
        else if (!m_widthsKept && !m_fitTimer.isActive()) m_fitTimer.start();
    };
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, refit);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, refit);
    connect(&m_countTimer, &QTimer::timeout, this, &TablePane::countFilters);
    connect(m_view->horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &TablePane::showColumnMenu);
    connect(m_view, &QTableView::customContextMenuRequested, this,
            [this](const QPoint& at) { m_menu->popup(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(index.data(m_roles.key).toString()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now, const QModelIndex& before) {
                if (now.row() != before.row() || now.isValid() != before.isValid()) {
                    Q_EMIT currentKeyChanged(now.data(m_roles.key).toString());
                }
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_unchosen = m_unchosen && m_rowsGo;
        refreshState();
    });
    for (const auto signal : {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved}) {
        connect(m_proxy, signal, this, &TablePane::holdPlace);
    }
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_proxy, signal, this, &TablePane::refreshState);
        connect(m_proxy, signal, this, &TablePane::takePlace);
    }
    const auto recount = [this] {
        if (!m_chips->chips().isEmpty() && !m_countTimer.isActive()) m_countTimer.start();
    };
    // Many runs of rows may come at once, and each look walks over all of them.
    m_waitingTimer.setSingleShot(true);
    m_waitingTimer.setInterval(0);
    connect(&m_waitingTimer, &QTimer::timeout, this, &TablePane::refreshWaiting);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, signal, this, recount);
        connect(model, signal, &m_waitingTimer, qOverload<>(&QTimer::start));
    }
    connect(model, &QAbstractItemModel::dataChanged, this, [this, recount](const QModelIndex& first, const QModelIndex& last) {
        if (!m_proxy->isAsked(first.column(), last.column())) recount();
    });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TablePane::refreshState);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &TablePane::refreshState);
    refreshState();
}

void TablePane::setColumnDelegate(const QString& columnId, QAbstractItemDelegate* delegate)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).id == columnId) m_view->setItemDelegateForColumn(i, delegate);
    }
}

void TablePane::setCompact(bool compact)
{
    m_bar->setVisible(!compact);
    m_chips->setVisible(!compact && !m_chips->empty());
}

void TablePane::setLoading(bool loading)
{
    if (m_loading && !loading) m_waiting->setText(tr("Waiting for the node."), tr("It looks for what belongs in this list."));
    m_loading = loading;
    refreshState();
}

void TablePane::addTool(QWidget* widget)
{
    auto* bar = qobject_cast<QHBoxLayout*>(m_bar->layout());
    bar->insertWidget(bar->count() - 2, widget);
}

QString TablePane::currentKey() const
{
    return m_view->currentIndex().data(m_roles.key).toString();
}

void TablePane::chooseFirst(std::function<bool()> may)
{
    m_mayTakeFirst = std::move(may);
    m_firstTimer.setSingleShot(true);
    connect(&m_firstTimer, &QTimer::timeout, this, &TablePane::takeFirst);
    const auto soon = [this] { m_firstTimer.start(0); };
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, soon);
    m_choosesFirst = true;
    soon();
}

void TablePane::takeFirst()
{
    if (!m_view->isVisible() || !m_wanted.isEmpty() || m_view->currentIndex().isValid() || m_proxy->rowCount() == 0) return;
    if (m_mayTakeFirst && !m_mayTakeFirst()) return;
    int column = 0;
    while (column + 1 < m_columns.size() && m_view->isColumnHidden(column)) ++column;
    m_view->setCurrentIndex(m_proxy->index(0, column));
    m_unchosen = true;
}

QStringList TablePane::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) keys += index.data(m_roles.key).toString();
    return keys;
}

void TablePane::select(const QString& key)
{
    m_wanted = key;
    refreshState();
}

void TablePane::refreshState()
{
    const int all = m_proxy->sourceModel()->rowCount();
    const int shown = m_proxy->rowCount();
    QWidget* page = m_view;
    if (m_loading && all == 0) {
        page = m_waiting;
    } else if (all == 0) {
        page = m_empty;
    } else if (shown == 0) {
        page = m_filtered;
    }
    if (m_stack->currentWidget() != page) m_stack->setCurrentWidget(page);
    const QLocale locale;
    const int selected = int(m_view->selectionModel()->selectedRows().size());
    QString text = shown == all ? tr("Rows: %1").arg(locale.toString(all))
                                : tr("%1 of %2 rows", nullptr, all).arg(locale.toString(shown), locale.toString(all));
    if (selected > 1) text = tr("%1, selected: %2").arg(text, locale.toString(selected));
    if (const QString size = selected > 1 ? selectedSize() : QString(); !size.isEmpty()) text = tr("%1, %2").arg(text, size);
    for (const QString& more : {m_note, m_writing}) {
        if (!more.isEmpty()) text = tr("%1; %2").arg(text, more);
    }
    m_count->setText(text);
    if (m_wanted.isEmpty()) return;
    const QModelIndexList found = m_proxy->match(m_proxy->index(0, 0), m_roles.key, m_wanted, 1, Qt::MatchExactly);
    if (found.isEmpty()) {
        // It may be among the rows that wait; thawing comes back here.
        if (m_proxy->waiting() > 0) m_proxy->thaw();
        return;
    }
    m_wanted.clear();
    m_view->setCurrentIndex(found.first());
    m_view->scrollTo(found.first());
}

void TablePane::setNote(const QString& note)
{
    m_note = note;
    refreshState();
}

// What is read stays where it is while rows come and go above it; at the top new rows come into sight.
void TablePane::holdPlace()
{
    const bool scrolled = m_view->verticalScrollBar()->value() > 0;
    m_top = scrolled ? m_view->indexAt({0, 0}) : QModelIndex();
    m_topAt = scrolled ? m_view->rowViewportPosition(m_top.row()) : 0;
}

void TablePane::takePlace()
{
    if (!m_top.isValid()) return;
    const int moved = m_view->verticalHeader()->sectionPosition(m_top.row()) - m_topAt;
    m_top = QModelIndex();
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(moved);
}

// Not inside a details pane, where nothing would tell of what waits.
void TablePane::freeze()
{
    if (!isCompact()) m_proxy->freeze();
}

void TablePane::thaw()
{
    if (!m_keysRest.isActive() && !m_view->viewport()->underMouse()) m_proxy->thaw();
}

void TablePane::refreshWaiting()
{
    const int waiting = m_proxy->waiting();
    m_waitingRows->setText(tr("%n new row(s)", nullptr, waiting));
    m_waitingRows->setVisible(waiting > 0);
}

// Of the selected rows together, where the table has sizes.
QString TablePane::selectedSize() const
{
    int column = 0;
    while (column < m_columns.size() && m_columns.at(column).id != QLatin1String("size")) ++column;
    const auto rows = m_view->selectionModel()->selectedRows(qMin<int>(column, int(m_columns.size()) - 1));
    if (column == m_columns.size() || rows.size() > TableProxy::atOnce) return {};
    qint64 sum = 0;
    for (const QModelIndex& row : rows) sum += row.data(m_roles.sort).toLongLong();
    return QLocale().formattedDataSize(sum, 1, QLocale::DataSizeSIFormat);
}

void TablePane::makeMenu()
{
    const auto add = [this](const QString& text, const QString& icon, auto act) {
        auto* action = m_menu->addAction(theme::icon(icon), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    auto* only = add(tr("Only this value"), QStringLiteral("filter"), [this] { filterByCell(false); });
    only->setObjectName(m_name + QStringLiteral("OnlyThis"));
    auto* without = add(tr("Not this value"), QStringLiteral("filter"), [this] { filterByCell(true); });
    without->setObjectName(m_name + QStringLiteral("NotThis"));
    m_menu->addSeparator();
    const auto sort = [this](bool further) {
        if (const QModelIndex at = m_view->currentIndex(); at.isValid()) sortByHeader(at.column(), further);
    };
    auto* by = add(tr("Sort by this column"), QStringLiteral("arrow-up"), [sort] { sort(false); });
    by->setObjectName(m_name + QStringLiteral("SortBy"));
    auto* then = add(tr("Then by this column"), QStringLiteral("arrow-up"), [sort] { sort(true); });
    then->setObjectName(m_name + QStringLiteral("ThenBy"));
    then->setToolTip(tr("As Shift with a click on the column's title"));
    connect(m_menu, &QMenu::aboutToShow, this, [this, acts = QList{only, without, by, then}] {
        const int column = m_view->currentIndex().column();
        for (QAction* act : acts) act->setEnabled(column < 0 || !m_columns.at(column).asked);
    });
    m_menu->addSeparator();
    addWritingActs();
    m_menu->addSeparator();
    auto* columns = add(tr("Columns..."), QStringLiteral("columns"), [this] { showColumnMenu({0, 0}); });
    columns->setObjectName(m_name + QStringLiteral("Columns"));
    m_more->setMenu(m_menu);
}

bool TablePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease && watched == m_view->horizontalHeader()->viewport()) {
        m_further = static_cast<QMouseEvent*>(event)->modifiers().testFlag(Qt::ShiftModifier);
        // Once the header has done what was asked of it.
        QMetaObject::invokeMethod(this, &TablePane::layoutChanged, Qt::QueuedConnection);
    }
    if (watched == m_view && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) update();
    const bool touched = (watched == m_view && event->type() == QEvent::KeyPress) ||
                         (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress);
    if (touched) m_unchosen = false;
    if (watched == m_view && event->type() == QEvent::Show && m_choosesFirst) m_firstTimer.start(0);
    const bool seen = event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize;
    if (watched == m_view && seen && m_asking.look) m_lookTimer.start();
    if (watched == m_view->viewport() && event->type() == QEvent::Enter) freeze();
    // Not before the pointer has left.
    if (watched == m_view->viewport() && event->type() == QEvent::Leave) QMetaObject::invokeMethod(this, &TablePane::thaw, Qt::QueuedConnection);
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        freeze();
        m_keysRest.start();
        auto* key = static_cast<QKeyEvent*>(event);
        const bool looking = m_look != nullptr && m_look->isVisible();
        if (looking && (key->key() == Qt::Key_Escape || (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier))) {
            m_look->hide();
            return true;
        }
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            if (m_look == nullptr) {
                m_look = new QuickLook(m_view, this);
                m_look->setObjectName(m_name + QStringLiteral("Look"));
            }
            m_look->present();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            write(Format::text, [](const QString& text) { QApplication::clipboard()->setText(text); });
            return true;
        }
        if (key->matches(QKeySequence::Find)) {
            m_filter->setFocus(Qt::ShortcutFocusReason);
            m_filter->selectAll();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TablePane::applyMetrics()
{
    m_view->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    m_view->horizontalHeader()->setFont(theme::font(theme::Type::secondary));
    m_count->setFont(theme::font(theme::Type::secondary));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme::current().muted);
    m_count->setPalette(muted);
    QPalette header = palette();
    header.setColor(QPalette::ButtonText, theme::current().muted);
    m_view->horizontalHeader()->setPalette(header);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, theme::current().tone(theme::Tone::bad).ink);
    m_filterError->setPalette(warning);
}

void TablePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) applyMetrics();
    QWidget::changeEvent(event);
}

void TablePane::paintEvent(QPaintEvent*)
{
    if (!m_view->hasFocus()) return;
    QPainter painter(this);
    painter.setPen(QPen(theme::current().accent, ring));
    painter.drawRect(m_stack->geometry().adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
}

}  // namespace quorate::widgets
