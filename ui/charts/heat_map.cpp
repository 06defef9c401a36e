// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map.h"

#include "ui/charts/percent.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace quorate::charts {
namespace {

constexpr int roomy = 40;              // rows and columns that have numbers

enum Role { PresentRole = Qt::UserRole + 1, ShareRole, MarkRole };

QColor between(const QColor& a, const QColor& b, double t)
{
    const auto mix = [t](double x, double y) { return x + (y - x) * t; };
    return QColor::fromRgbF(float(mix(a.redF(), b.redF())), float(mix(a.greenF(), b.greenF())), float(mix(a.blueF(), b.blueF())));
}

QColor heat(double value)
{
    const auto& steps = theme::current().heat;
    const double place = std::clamp(value, 0.0, 1.0) * double(steps.size() - 1);
    const auto low = std::min<std::size_t>(std::size_t(place), steps.size() - 2);
    return between(steps[low], steps[low + 1], place - double(low));
}

double luminance(const QColor& c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

// Black or white on the cell, whichever can be read better.
QColor inkOn(const QColor& fill)
{
    return luminance(fill) > 0.179 ? QColor(0x0E, 0x14, 0x1B) : QColor(Qt::white);
}

}  // namespace

class HeatMap::Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& t = theme::current();
        if (option.rect.height() < theme::scaled(24)) return paintSmall(*painter, option, index);
        const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!index.data(PresentRole).toBool()) {
            painter->setPen(QPen(t.border, 1));
            painter->setBrush(QBrush(t.border, Qt::BDiagPattern));
            painter->drawRoundedRect(cell, 4, 4);
            painter->restore();
            return;
        }
        const QColor fill = heat(1 - index.data(ShareRole).toDouble());
        const auto mark = static_cast<theme::Tone>(index.data(MarkRole).toInt());
        painter->setPen(mark == theme::Tone::neutral ? QPen(Qt::NoPen) : QPen(t.tone(mark).ink, 2));
        painter->setBrush(fill);
        painter->drawRoundedRect(cell, 4, 4);
        painter->setPen(inkOn(fill));
        painter->setFont(option.font);
        painter->drawText(cell, Qt::AlignCenter, index.data().toString());
        if (mark != theme::Tone::neutral) {
            const double side = theme::scaled(14);
            const bool rtl = option.direction == Qt::RightToLeft;
            const QRectF badge(rtl ? cell.left() + 3 : cell.right() - side - 3, cell.top() + 3, side, side);
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.surface);
            painter->drawEllipse(badge);
            theme::paintIcon(*painter, badge.adjusted(1, 1, -1, -1), theme::shapeOf(mark), t.tone(mark).ink);
        }
        if ((option.state & QStyle::State_HasFocus) != 0 || (option.state & QStyle::State_Selected) != 0) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(t.text, 2));
            painter->drawRoundedRect(cell.adjusted(-0.5, -0.5, 0.5, 0.5), 5, 5);
        }
        painter->restore();
    }

private:
    // No room for a number: the ink, and what is wrong as a dot.
    static void paintSmall(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const auto& t = theme::current();
        const QRect cell = option.rect.adjusted(0, 0, -1, -1);
        if (!index.data(PresentRole).toBool()) {
            painter.fillRect(cell, QBrush(t.border, Qt::BDiagPattern));
        } else {
            painter.fillRect(cell, heat(1 - index.data(ShareRole).toDouble()));
            const auto mark = static_cast<theme::Tone>(index.data(MarkRole).toInt());
            if (mark != theme::Tone::neutral) {
                const int side = qMax(3, cell.height() / 3);
                QRect dot(0, 0, side, side);
                dot.moveCenter(cell.center());
                painter.fillRect(dot.adjusted(-1, -1, 1, 1), t.surface);
                painter.fillRect(dot, t.tone(mark).ink);
            }
        }
        if ((option.state & (QStyle::State_HasFocus | QStyle::State_Selected)) == 0) return;
        // Seen on the palest cell and on the darkest.
        painter.setPen(QPen(t.surface, 3));
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
        painter.setPen(QPen(t.text, 1));
        painter.drawRect(cell);
    }
};

HeatMap::HeatMap(const QString& name, QWidget* parent)
    : Chart(name, parent), m_view(new QTableView), m_reached(new QLabel), m_model(new QStandardItemModel(this)), m_table(new QStandardItemModel(this))
{
    setFocusPolicy(Qt::NoFocus);
    m_view->setObjectName(name + QStringLiteral("Cells"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new Delegate(m_view));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setSectionsClickable(false);
    m_view->verticalHeader()->setSectionsMovable(true);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto choose = [this](const QModelIndex& index) {
        if (!index.isValid() || !index.data(PresentRole).toBool()) return;
        Q_EMIT cellChosen(m_content.rows.at(index.row()).id, m_content.columns.at(index.column()).id);
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        m_reached->setText(now.isValid() ? now.data(Qt::ToolTipRole).toString() : QString());
    });
    connect(m_view, &QTableView::activated, this, choose);
    connect(m_view, &QTableView::clicked, this, choose);
    auto* picture = new QWidget;
    auto* column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    m_reached->setObjectName(name + QStringLiteral("Reached"));
    m_reached->setWordWrap(true);
    m_reached->setTextFormat(Qt::PlainText);
    m_reached->hide();
    column->addWidget(m_reached);
    setPicture(picture);
    setTableModel(m_table);
    applyMetrics();
}

bool HeatMap::isDense() const
{
    return m_content.rows.size() > roomy || m_content.columns.size() > roomy;
}

void HeatMap::set(const Content& content)
{
    if (content == m_content && !accessibleName().isEmpty()) return;
    const auto same = [](const QList<Line>& a, const QList<Line>& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Line& one, const Line& other) { return one.id == other.id; });
    };
    const bool sameShape = same(content.rows, m_content.rows) && same(content.columns, m_content.columns) && !accessibleName().isEmpty();
    m_content = content;
    const QLocale locale;
    if (!sameShape) {
        // Rows that were dragged elsewhere are others now.
        auto* lines = m_view->verticalHeader();
        for (int r = 0; r < lines->count(); ++r) lines->moveSection(lines->visualIndex(r), r);
        m_model->setRowCount(int(content.rows.size()));
        m_model->setColumnCount(int(content.columns.size()));
    }
    for (int r = 0; r < content.rows.size(); ++r) {
        const Line& row = content.rows.at(r);
        m_model->setHeaderData(r, Qt::Vertical, row.count.isEmpty() ? row.name : tr("%1   %2").arg(row.name, row.count));
    }
    for (int c = 0; c < content.columns.size(); ++c) m_model->setHeaderData(c, Qt::Horizontal, content.columns.at(c).name);
    m_table->clear();
    m_table->setHorizontalHeaderLabels({tr("Gateway"), tr("Release"), tr("Done"), tr("Meaning")});
    for (int r = 0; r < content.rows.size(); ++r) {
        for (int c = 0; c < content.columns.size(); ++c) {
            const Cell& cell = content.cells.at(r).at(c);
            auto* item = m_model->item(r, c);
            if (item == nullptr) {
                item = new QStandardItem;
                m_model->setItem(r, c, item);
            }
            const QString share = cell.present ? locale.toString(wholePercent(cell.share)) : QString();
            item->setText(share);
            item->setData(cell.present, PresentRole);
            item->setData(cell.share, ShareRole);
            item->setData(int(cell.mark), MarkRole);
            item->setToolTip(cell.meaning);
            item->setAccessibleText(cell.meaning);
            if (!cell.present) continue;
            m_table->appendRow({new QStandardItem(content.rows.at(r).name), new QStandardItem(content.columns.at(c).name),
                                new QStandardItem(tr("%1 %").arg(share)), new QStandardItem(cell.meaning)});
        }
    }
    if (!sameShape) applyMetrics();
    setEmpty(content.rows.isEmpty() || content.columns.isEmpty());
    m_view->setAccessibleName(content.summary);
    announce();
}

void HeatMap::applyMetrics()
{
    const bool dense = isDense();
    m_view->verticalHeader()->setMinimumSectionSize(theme::scaled(dense ? 10 : 24));
    m_view->verticalHeader()->setDefaultSectionSize(theme::scaled(dense ? 19 : 32));
    m_view->horizontalHeader()->setMinimumSectionSize(theme::scaled(dense ? 10 : 52));
    m_view->horizontalHeader()->setDefaultSectionSize(theme::scaled(dense ? 16 : 52));
    m_view->horizontalHeader()->setSectionResizeMode(dense ? QHeaderView::Fixed : QHeaderView::Stretch);
    // Titles do not fit above small cells; what a cell means is told where it is reached.
    m_view->horizontalHeader()->setVisible(!dense);
    m_reached->setVisible(dense);
    m_reached->setFont(theme::font(theme::Type::secondary));
    m_view->horizontalHeader()->setFont(theme::font(theme::Type::secondary));
    m_view->verticalHeader()->setFont(theme::font(theme::Type::secondary));
}

void HeatMap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) applyMetrics();
    Chart::changeEvent(event);
}

}  // namespace quorate::charts
