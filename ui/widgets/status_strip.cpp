// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_strip.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace quorate::widgets {

class StatusStrip::Item : public QAbstractButton {
public:
    Item(const QString& icon, const QString& name) : m_icon(icon), m_name(name)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(name);
        setToolTip(name);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void set(const QString& text, theme::Tone tone, const QString& toolTip)
    {
        if (text == this->text() && tone == m_tone && toolTip == this->toolTip()) return;
        setText(text);
        m_tone = tone;
        setToolTip(toolTip.isEmpty() ? m_name : toolTip);
        setAccessibleName(QStringLiteral("%1: %2").arg(m_name, text));
        setVisible(!text.isEmpty());
        updateGeometry();
        update();
    }
    void setIconName(const QString& icon)
    {
        m_icon = icon;
        update();
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme::font(theme::Type::secondary));
        return {metrics.horizontalAdvance(text()) + theme::scaled(14 + 6 + 16), theme::scaled(28)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& t = theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect r = rect();
        if (underMouse()) painter.fillRect(r.adjusted(0, 1, 0, 0), t.hover);
        const QColor ink = m_tone == theme::Tone::neutral ? t.muted : t.tone(m_tone).ink;
        const int side = theme::scaled(14);
        const auto place = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), r, logical); };
        theme::paintIcon(painter, place({8, (r.height() - side) / 2, side, side}),
                         m_tone == theme::Tone::neutral || m_tone == theme::Tone::accent ? m_icon : theme::shapeOf(m_tone), ink);
        painter.setFont(theme::font(theme::Type::secondary));
        painter.setPen(m_tone == theme::Tone::neutral ? t.text : ink);
        painter.drawText(place({8 + side + 6, 0, r.width() - side - 16, r.height()}),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
        if (theme::showsFocus(*this)) {
            painter.setPen(QPen(t.accent, 2));
            painter.drawRoundedRect(QRectF(r).adjusted(1, 2, -1, -1), 4, 4);
        }
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
        } else {
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    QString m_icon;
    QString m_name;
    theme::Tone m_tone = theme::Tone::neutral;
};

StatusStrip::StatusStrip(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("statusStrip"));
    setAccessibleName(tr("Status"));
    setFixedHeight(theme::scaled(28));
    m_layout->setContentsMargins(8, 0, 8, 0);
    m_layout->setSpacing(4);
}

void StatusStrip::addItem(const QString& id, const QString& icon, const QString& accessibleName)
{
    auto* item = new Item(icon, accessibleName);
    item->setObjectName(QStringLiteral("status-") + id);
    item->hide();
    connect(item, &QAbstractButton::clicked, this, [this, id] { Q_EMIT itemChosen(id); });
    m_items.insert(id, item);
    m_layout->addWidget(item);
}

void StatusStrip::addStretch()
{
    m_layout->addStretch(1);
}

void StatusStrip::set(const QString& id, const QString& text, theme::Tone tone, const QString& toolTip)
{
    if (Item* item = m_items.value(id)) item->set(text, tone, toolTip);
}

void StatusStrip::setIcon(const QString& id, const QString& icon)
{
    if (Item* item = m_items.value(id)) item->setIconName(icon);
}

QString StatusStrip::text(const QString& id) const
{
    const Item* item = m_items.value(id);
    return item == nullptr ? QString() : item->text();
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::current().surface);
    painter.fillRect(QRect(0, 0, width(), 1), theme::current().border);
}

}  // namespace quorate::widgets
