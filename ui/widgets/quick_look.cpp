// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quick_look.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace quorate::widgets {

QuickLook::QuickLook(QTableView* view, QWidget* host)
    : QFrame(host), m_view(view), m_title(new QLabel), m_fields(new FieldList)
{
    hide();
    m_title->setFont(theme::font(theme::Type::cardTitle));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    auto* scroll = new Scroll(m_fields);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    layout->addWidget(scroll, 1);
    layout->addWidget(new MutedLabel(tr("Space or Esc closes, the arrow keys go on")));
    view->installEventFilter(this);
    host->installEventFilter(this);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (isVisible()) present();
    });
    connect(view->model(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        const int row = m_view->currentIndex().row();
        if (isVisible() && row >= first.row() && row <= last.row()) present();
    });
}

void QuickLook::present()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) return hide();
    const auto* model = m_view->model();
    QList<Field> fields;
    for (int visual = 0; visual < model->columnCount(); ++visual) {
        const int column = m_view->horizontalHeader()->logicalIndex(visual);
        const QModelIndex cell = current.siblingAtColumn(column);
        QString text = cell.data().toString();
        if (text.isEmpty()) text = cell.data(Qt::AccessibleTextRole).toString();
        const QString more = cell.data(Qt::ToolTipRole).toString();
        if (!more.isEmpty() && more != text) text = text.isEmpty() ? more : text + QLatin1Char('\n') + more;
        if (!text.isEmpty()) fields += {model->headerData(column, Qt::Horizontal).toString(), text};
    }
    m_title->setText(fields.isEmpty() ? QString() : fields.first().value);
    if (!fields.isEmpty()) fields.removeFirst();
    m_fields->set(fields);
    QString spoken = m_title->text();
    for (const Field& field : std::as_const(fields)) spoken += QStringLiteral("\n%1: %2").arg(field.label, field.value);
    setAccessibleName(spoken);
    show();
    raise();
    place();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

// Below the row where there is room, else above it; at the end of the line, away from the first columns.
void QuickLook::place()
{
    const QWidget* host = parentWidget();
    constexpr int gap = 6;
    const int width = qMin(host->width() - 2 * gap, theme::scaled(440));
    resize(width, height());
    layout()->activate();
    const int wanted = layout()->sizeHint().height() + m_fields->sizeHint().height();
    const QPoint top = m_view->viewport()->mapTo(host, QPoint(0, m_view->rowViewportPosition(m_view->currentIndex().row())));
    const int rowHeight = m_view->verticalHeader()->defaultSectionSize();
    const int below = host->height() - (top.y() + rowHeight) - 2 * gap;
    const int above = top.y() - 2 * gap;
    const int height = qMin(wanted, qMax(below, above));
    const int y = height <= below ? top.y() + rowHeight + gap : top.y() - gap - height;
    const int x = isRightToLeft() ? gap : host->width() - gap - width;
    setGeometry(x, qMax(gap, y), width, qMax(height, theme::scaled(80)));
}

bool QuickLook::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)) hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void QuickLook::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::current().control, 1));
    painter.setBrush(theme::current().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

}  // namespace quorate::widgets
