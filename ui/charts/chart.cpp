// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/table_export.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMetaMethod>
#include <QPainter>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace quorate::charts {
namespace {

constexpr int ring = 2;
constexpr int stepsAcross = 60;            // of the arrow keys
constexpr double closest = 1.0 / 400;      // of the whole
constexpr int copiedRows = 100'000;

}  // namespace

Chart::Chart(const QString& name, QWidget* parent) : QWidget(parent), m_stack(new QStackedLayout(this)), m_table(new QTableView),
      m_nothing(new QLabel), m_axis(new SharedAxis(this))
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(theme::scaled(190));
    m_table->setObjectName(name + QStringLiteral("Data"));
    m_table->setAccessibleName(tr("Data of the chart"));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::scaled(24));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    setContentsMargins(ring, ring, ring, ring);
    connectAxis();
}

void Chart::share(SharedAxis* axis)
{
    if (m_axis) m_axis->disconnect(this);
    if (m_axis && m_axis->parent() == this) m_axis->deleteLater();
    m_axis = axis;
    connectAxis();
}

void Chart::connectAxis()
{
    connect(m_axis, &SharedAxis::placeChanged, this, [this] { placeMoved(); });
    connect(m_axis, &SharedAxis::spanChanged, this, [this] { spanMoved(); });
    connect(m_axis, &SharedAxis::rangeChanged, this, [this] { rangeMoved(); });
    connect(m_axis, &SharedAxis::heldChanged, this, &Chart::hold);
}

void Chart::setPicture(QWidget* picture)
{
    m_stack->insertWidget(0, picture);
    m_stack->setCurrentIndex(0);
}

void Chart::setTableModel(QAbstractItemModel* model)
{
    m_table->setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &Chart::leaveTable);
}

void Chart::leaveTable()
{
    if (!isTableShown() || m_reading) return;
    const QModelIndex now = m_table->currentIndex();
    m_reading = Reading{now.isValid() ? now.siblingAtColumn(0).data().toString() : QString(), now.row(), now.column(), m_table->verticalScrollBar()->value()};
}

// The same row, or the nearest that begins as it did: rows come and go before it.
void Chart::backInTable()
{
    const auto before = std::exchange(m_reading, std::nullopt);
    if (!before) return;
    const QAbstractItemModel* model = m_table->model();
    int row = -1;
    for (int r = 0; before->row >= 0 && r < model->rowCount(); ++r) {
        if (model->index(r, 0).data().toString() == before->first && (row < 0 || std::abs(r - before->row) < std::abs(row - before->row))) row = r;
    }
    m_table->doItemsLayout();
    if (row >= 0) m_table->setCurrentIndex(model->index(row, before->column));
    m_table->verticalScrollBar()->setValue(before->down);
}

void Chart::setEmpty(bool empty)
{
    m_nothing->setText(summary());
    if (empty) {
        m_stack->setCurrentWidget(m_nothing);
    } else if (m_stack->currentWidget() == m_nothing) {
        m_stack->setCurrentIndex(0);
    }
}

bool Chart::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void Chart::setTableShown(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
}

// What came meanwhile is shown once the pointer has gone.
void Chart::hold()
{
    if (m_axis->isHeld()) {
        m_held = whole();
        return;
    }
    const auto before = std::exchange(m_held, std::nullopt);
    if (whole()) m_axis->reach(newest());
    if (before && before != whole()) spanMoved();
}

void Chart::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    m_axis->setHeld(true);
}

void Chart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_axis->setHeld(false);
}

// A chart that goes below a pointer at rest is not left.
void Chart::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_held) m_axis->setHeld(false);
}

void Chart::announce()
{
    backInTable();
    if (whole()) m_axis->reach(newest());
    setAccessibleName(summary());
    setToolTip(tr("%1\nPress D for the data as a table.").arg(summary()));
}

SharedAxis::Span Chart::shown() const
{
    const auto all = m_held.value_or(whole().value_or(SharedAxis::Span{0, 1}));
    auto now = m_axis->span().value_or(all);
    // A span that the page wishes may be longer than what there is.
    if (now.from < all.to && now.to > all.to) now.to = all.to;
    return now;
}

void Chart::zoom(double factor, double about)
{
    const auto all = whole();
    if (!all) return;
    const auto now = shown();
    const double most = all->to - all->from;
    const double width = std::max((now.to - now.from) * factor, most * closest);
    if (width >= most) return m_axis->setSpan(std::nullopt);
    // What is under the pointer stays there.
    const double share = std::clamp((about - now.from) / (now.to - now.from), 0.0, 1.0);
    const double from = std::clamp(about - share * width, all->from, all->to - width);
    m_axis->setSpan(SharedAxis::Span{from, from + width});
}

void Chart::pan(double by)
{
    const auto all = whole();
    if (!all || !m_axis->span()) return;               // all is shown already
    const auto now = shown();
    const double width = now.to - now.from;
    const double from = std::clamp(now.from + by, all->from, std::max(all->from, all->to - width));
    m_axis->setSpan(SharedAxis::Span{from, from + width});
}

void Chart::chooseRange(double from, double to)
{
    m_axis->setRange(std::nullopt);
    if (to < from) std::swap(from, to);
    if (to <= from) return;
    if (isSignalConnected(QMetaMethod::fromSignal(&Chart::rangeChosen))) {
        Q_EMIT rangeChosen(from, to);
    } else {
        m_axis->setSpan(SharedAxis::Span{from, to});
    }
}

// From where the mark stands, or the far end of what was marked off, one place further.
void Chart::extendRange(int direction)
{
    const auto before = m_axis->range();
    const auto now = shown();
    const double begin = before ? (m_axis->place() == before->from ? before->to : before->from) : m_axis->place().value_or(direction > 0 ? now.from : now.to);
    movePlace(direction);
    const double end = *m_axis->place();
    m_axis->setRange(begin == end ? std::nullopt : std::optional(SharedAxis::Span{std::min(begin, end), std::max(begin, end)}));
}

double Chart::nextPlace(double place, int direction) const
{
    const auto now = shown();
    return place + direction * (now.to - now.from) / stepsAcross;
}

void Chart::movePlace(int direction)
{
    const auto now = shown();
    const auto before = m_axis->place();
    const double place = before ? nextPlace(*before, direction) : direction > 0 ? now.from : now.to;
    m_axis->setPlace(std::clamp(place, now.from, now.to));
    setAccessibleDescription(atPlace(*m_axis->place()));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    const bool movable = plain && whole().has_value() && !isTableShown();
    const auto now = shown();
    const double middle = m_axis->place().value_or((now.from + now.to) / 2);
    switch (event->key()) {
    case Qt::Key_D:
        if (event->modifiers() != Qt::NoModifier) break;
        return setTableShown(!isTableShown());
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (!movable) break;
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (event->modifiers().testFlag(Qt::ShiftModifier)) return extendRange(direction);
        m_axis->setRange(std::nullopt);
        return movePlace(direction);
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!movable || !m_axis->range()) break;
        return chooseRange(m_axis->range()->from, m_axis->range()->to);
    case Qt::Key_Home:
        if (movable) return m_axis->setPlace(now.from);
        break;
    case Qt::Key_End:
        if (movable) return m_axis->setPlace(now.to);
        break;
    case Qt::Key_Plus:
        if (movable) return zoom(0.5, middle);
        break;
    case Qt::Key_Minus:
        if (movable) return zoom(2, middle);
        break;
    case Qt::Key_0:
        if (movable) return m_axis->setSpan(std::nullopt);
        break;
    case Qt::Key_Escape:
        if (m_axis->range()) return m_axis->setRange(std::nullopt);
        if (!m_axis->place()) break;
        return m_axis->setPlace(std::nullopt);
    default: break;
    }
    QWidget::keyPressEvent(event);
}

QString Chart::dataText() const
{
    const QAbstractItemModel* model = m_table->model();
    return model == nullptr ? QString() : widgets::asText(*model, copiedRows);
}

void Chart::paintEvent(QPaintEvent*)
{
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setPen(QPen(theme::current().accent, ring));
    painter.drawRect(rect().adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
}

void Chart::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(objectName() + QStringLiteral("Menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* table = menu->addAction(tr("Show as a table"));
    table->setCheckable(true);
    table->setChecked(isTableShown());
    connect(table, &QAction::toggled, this, &Chart::setTableShown);
    connect(menu->addAction(tr("Copy the data")), &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(dataText()); });
    auto* save = menu->addAction(tr("Save the data as CSV..."));
    save->setObjectName(objectName() + QStringLiteral("SaveData"));
    connect(save, &QAction::triggered, this,
            [this] { Q_EMIT exportRequested(objectName() + QStringLiteral(".csv"), m_table->model()); });
    save->setEnabled(m_table->model() != nullptr);
    connect(menu->addAction(tr("Copy the picture")), &QAction::triggered, this, [this] {
        if (QWidget* picture = m_stack->widget(0)) QApplication::clipboard()->setPixmap(picture->grab());
    });
    if (whole().has_value()) {
        auto* all = menu->addAction(tr("Show all of the axis"));
        all->setEnabled(m_axis->span().has_value());
        connect(all, &QAction::triggered, this, [this] { m_axis->setSpan(std::nullopt); });
    }
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().center()));
}

}  // namespace quorate::charts
