// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/binary_map.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>
#include <QToolTip>

#include <algorithm>
#include <map>

namespace quorate::charts {
namespace {

constexpr double smallestShare = 1.0 / 900;    // of the map, for what changed

// Lays `weights` (descending) into `box`: rows along the shorter side, as square as they can be.
QList<QRectF> squarified(const QList<double>& weights, QRectF box)
{
    QList<QRectF> out;
    double rest = 0;
    for (const double w : weights) rest += w;
    qsizetype begin = 0;
    while (begin < weights.size() && rest > 0 && box.width() > 0 && box.height() > 0) {
        const double side = std::min(box.width(), box.height());
        const double scale = box.width() * box.height() / rest;
        const auto worst = [&](double sum, double low, double high) {
            const double area = sum * scale;
            return std::max(side * side * high * scale / (area * area), area * area / (side * side * low * scale));
        };
        double sum = weights.at(begin);
        qsizetype end = begin + 1;
        double ratio = worst(sum, weights.at(begin), weights.at(begin));
        while (end < weights.size()) {
            const double next = worst(sum + weights.at(end), weights.at(end), weights.at(begin));
            if (next > ratio) break;
            sum += weights.at(end++);
            ratio = next;
        }
        const bool across = box.width() >= box.height();   // the row stands upright at the left
        const double thick = sum * scale / side;
        double along = across ? box.top() : box.left();
        for (qsizetype i = begin; i < end; ++i) {
            const double length = weights.at(i) / sum * side;
            out += across ? QRectF(box.left(), along, thick, length) : QRectF(along, box.top(), length, thick);
            along += length;
        }
        if (across) box.setLeft(box.left() + thick);
        else box.setTop(box.top() + thick);
        rest -= sum;
        begin = end;
    }
    while (out.size() < weights.size()) out += QRectF(box.topLeft(), QSizeF(0, 0));
    return out;
}

}  // namespace

class BinaryMap::Picture : public QWidget {
public:
    explicit Picture(BinaryMap* map) : m_map(map) { setMouseTracking(true); }

    int current = -1;

    void relay()
    {
        m_places.fill({}, m_map->m_areas.size());
        m_titles.clear();
        std::map<QString, QList<int>> groups;
        std::map<QString, double> weights;
        double total = 0;
        for (const auto& area : std::as_const(m_map->m_areas)) total += double(area.bytes);
        const double least = std::max(1.0, total * smallestShare);
        const auto weight = [&](const Area& area) { return area.kind == Kind::same ? std::max(1.0, double(area.bytes)) : std::max(least, double(area.bytes)); };
        for (int i = 0; i < m_map->m_areas.size(); ++i) {
            const auto& area = m_map->m_areas.at(i);
            groups[area.group] += i;
            weights[area.group] += weight(area);
        }
        QList<QString> order;
        for (const auto& [name, sum] : weights) order += name;
        std::stable_sort(order.begin(), order.end(), [&](const QString& a, const QString& b) { return weights[a] > weights[b]; });
        QList<double> sums;
        for (const auto& name : std::as_const(order)) sums += weights[name];
        const auto boxes = squarified(sums, QRectF(rect()).adjusted(1, 1, -1, -1));
        const double title = theme::scaled(18);
        for (qsizetype g = 0; g < order.size(); ++g) {
            QRectF box = boxes.at(g).adjusted(1, 1, -1, -1);
            if (box.width() < 2 || box.height() < 2) box = boxes.at(g);
            if (box.height() > 3 * title && box.width() > 4 * title) {
                m_titles += {QRectF(box.left(), box.top(), box.width(), title), order.at(g)};
                box.setTop(box.top() + title);
            }
            auto members = groups[order.at(g)];
            std::stable_sort(members.begin(), members.end(), [&](int a, int b) { return weight(m_map->m_areas.at(a)) > weight(m_map->m_areas.at(b)); });
            QList<double> parts;
            for (const int i : std::as_const(members)) parts += weight(m_map->m_areas.at(i));
            const auto places = squarified(parts, box);
            for (qsizetype i = 0; i < members.size(); ++i) m_places[members.at(i)] = places.at(i);
        }
        update();
    }

    [[nodiscard]] int at(const QPointF& point) const
    {
        for (int i = 0; i < m_places.size(); ++i) {
            if (m_places.at(i).contains(point)) return i;
        }
        return -1;
    }

    // The nearest area whose middle lies in that direction.
    [[nodiscard]] int neighbour(int from, int key) const
    {
        if (from < 0 || from >= m_places.size()) return m_places.isEmpty() ? -1 : 0;
        const QPointF here = m_places.at(from).center();
        int best = from;
        double nearest = 0;
        for (int i = 0; i < m_places.size(); ++i) {
            if (i == from || m_places.at(i).isEmpty()) continue;
            const QPointF way = m_places.at(i).center() - here;
            const double ahead = key == Qt::Key_Left ? -way.x() : key == Qt::Key_Right ? way.x() : key == Qt::Key_Up ? -way.y() : way.y();
            const double aside = key == Qt::Key_Left || key == Qt::Key_Right ? std::abs(way.y()) : std::abs(way.x());
            if (ahead < 0.5) continue;
            const double cost = ahead + 3 * aside;
            if (best == from || cost < nearest) {
                best = i;
                nearest = cost;
            }
        }
        return best;
    }

protected:
    void resizeEvent(QResizeEvent*) override { relay(); }

    void paintEvent(QPaintEvent*) override
    {
        const auto& t = theme::current();
        QPainter painter(this);
        painter.setFont(theme::font(theme::Type::secondary));
        const QFontMetrics metrics(painter.font());
        painter.setPen(t.muted);
        for (const auto& [where, text] : std::as_const(m_titles)) {
            painter.drawText(where.adjusted(3, 0, -3, 0), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideMiddle, int(where.width()) - 6));
        }
        for (int i = 0; i < m_places.size(); ++i) paintArea(painter, metrics, m_places.at(i), m_map->m_areas.at(i));
        if (current < 0 || current >= m_places.size()) return;
        const QRectF where = m_places.at(current);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.surface, 4));
        painter.drawRect(where.adjusted(1, 1, -1, -1));
        painter.setPen(QPen(m_map->hasFocus() ? t.accent : t.text, 2));
        painter.drawRect(where.adjusted(1, 1, -1, -1));
    }

    void mousePressEvent(QMouseEvent* event) override
    {
        const int hit = at(event->position());
        if (event->button() != Qt::LeftButton || hit < 0) return event->ignore();
        m_map->setFocus(Qt::MouseFocusReason);
        current = hit;
        update();
        m_map->say();
        Q_EMIT m_map->lineChosen(m_map->m_areas.at(hit).id);
    }

    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto* help = static_cast<QHelpEvent*>(event);
            const int hit = at(help->pos());
            if (hit < 0) return QWidget::event(event);
            QToolTip::showText(help->globalPos(), m_map->m_areas.at(hit).meaning, this);
            return true;
        }
        return QWidget::event(event);
    }

private:
    struct Title {
        QRectF where;
        QString text;
    };

    static void paintArea(QPainter& painter, const QFontMetrics& metrics, const QRectF& place, const Area& area)
    {
        if (place.isEmpty()) return;
        const auto& t = theme::current();
        const QRectF where = place.width() > 4 && place.height() > 4 ? place.adjusted(0.5, 0.5, -0.5, -0.5) : place;
        QColor ink = t.text;
        QBrush fill(t.sunken);
        if (area.kind == Kind::changed) fill = t.tone(theme::Tone::accent).soft;
        if (area.kind == Kind::moved) fill = t.hover;
        if (area.kind == Kind::added) {
            fill = t.accent;
            ink = t.onAccent;
        }
        if (area.kind == Kind::same) ink = t.muted;
        painter.fillRect(where, area.kind == Kind::removed ? QBrush(t.surface) : fill);
        if (area.kind == Kind::removed) painter.fillRect(where, QBrush(t.control, Qt::BDiagPattern));
        const bool marked = area.mark == theme::Tone::warn || area.mark == theme::Tone::bad;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(marked ? QPen(t.tone(area.mark).ink, 2) : QPen(area.kind == Kind::same ? t.border : t.accent, 1));
        painter.drawRect(marked ? where.adjusted(1, 1, -1, -1) : where);
        const double icon = theme::scaled(14);
        const bool badge = marked && where.width() > icon + 6 && where.height() > icon + 6;
        if (badge) {
            const QRectF spot(where.right() - icon - 3, where.top() + 3, icon, icon);
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.surface);
            painter.drawEllipse(spot.adjusted(-1, -1, 1, 1));
            theme::paintIcon(painter, spot, theme::shapeOf(area.mark), t.tone(area.mark).ink);
        }
        const int room = int(where.width()) - 8 - (badge ? int(icon) + 4 : 0);
        if (room < metrics.averageCharWidth() * 5 || where.height() < metrics.height() + 4) return;
        if (area.kind == Kind::removed) {
            const QString text = metrics.elidedText(area.name, Qt::ElideMiddle, room);
            painter.fillRect(QRectF(where.left() + 3, where.top() + 2, metrics.horizontalAdvance(text) + 4, metrics.height()), t.surface);
        }
        painter.setPen(ink);
        painter.drawText(where.adjusted(5, 3, 0, 0), Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(area.name, Qt::ElideMiddle, room));
        if (area.kind == Kind::removed || where.height() < 2 * metrics.height() + 6) return;
        painter.drawText(where.adjusted(5, 3 + metrics.height(), 0, 0), Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(area.size, Qt::ElideRight, int(where.width()) - 8));
    }

    BinaryMap* m_map;
    QList<QRectF> m_places;
    QList<Title> m_titles;
};

BinaryMap::BinaryMap(const QString& name, QWidget* parent) : Chart(name, parent), m_picture(new Picture(this)), m_model(new QStandardItemModel(this))
{
    setPicture(m_picture);
    setTableModel(m_model);
    // Names and offsets of an image are not mirrored.
    m_picture->setLayoutDirection(Qt::LeftToRight);
}

void BinaryMap::setAreas(const QList<Area>& areas, const QString& summary)
{
    const QString before = current();
    m_areas = areas;
    m_summary = summary;
    m_picture->current = -1;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Folder"), tr("File"), tr("Change"), tr("Size"), tr("Meaning")});
    for (int i = 0; i < areas.size(); ++i) {
        const auto& area = areas.at(i);
        if (area.id == before && !before.isEmpty()) m_picture->current = i;
        m_model->appendRow({new QStandardItem(area.group), new QStandardItem(area.name), new QStandardItem(area.change), new QStandardItem(area.size),
                            new QStandardItem(area.meaning)});
    }
    m_picture->relay();
    setEmpty(areas.isEmpty());
    announce();
}

QString BinaryMap::current() const
{
    const int at = m_picture->current;
    return at >= 0 && at < m_areas.size() ? m_areas.at(at).id : QString();
}

void BinaryMap::setCurrent(const QString& id)
{
    m_picture->current = -1;
    for (int i = 0; i < m_areas.size(); ++i) {
        if (m_areas.at(i).id == id) m_picture->current = i;
    }
    m_picture->update();
}

void BinaryMap::say()
{
    const int at = m_picture->current;
    setAccessibleDescription(at >= 0 && at < m_areas.size() ? m_areas.at(at).meaning : QString());
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

// The first that somebody should look at, else the largest change.
void BinaryMap::begin()
{
    int best = 0;
    const auto rank = [this](int i) {
        const auto& a = m_areas.at(i);
        return std::tuple(a.mark == theme::Tone::bad ? 2 : a.mark == theme::Tone::warn ? 1 : 0, a.kind != Kind::same, a.bytes);
    };
    for (int i = 1; i < m_areas.size(); ++i) best = rank(i) > rank(best) ? i : best;
    m_picture->current = best;
    m_picture->update();
    say();
}

void BinaryMap::focusInEvent(QFocusEvent* event)
{
    if (m_picture->current < 0 && !m_areas.isEmpty() && event->reason() != Qt::MouseFocusReason) begin();
    m_picture->update();
    Chart::focusInEvent(event);
}

void BinaryMap::focusOutEvent(QFocusEvent* event)
{
    m_picture->update();
    Chart::focusOutEvent(event);
}

void BinaryMap::keyPressEvent(QKeyEvent* event)
{
    if (isTableShown() || m_areas.isEmpty()) return Chart::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_picture->current < 0) return begin();
        m_picture->current = m_picture->neighbour(m_picture->current, event->key());
        m_picture->update();
        return say();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current().isEmpty()) Q_EMIT lineChosen(current());
        return;
    default: Chart::keyPressEvent(event);
    }
}

}  // namespace quorate::charts
