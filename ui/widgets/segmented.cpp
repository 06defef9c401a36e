// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace quorate::widgets {
namespace {

class Segment : public QAbstractButton {
public:
    explicit Segment(const QString& text)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(text);
        setToolTip(text);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme::font(theme::Type::control));
        return {metrics.horizontalAdvance(text()) + theme::scaled(24), theme::scaled(26)};
    }
    // Where the owner lets it shrink the text is cut, and whole in the tool tip.
    QSize minimumSizeHint() const override { return {theme::scaled(44), theme::scaled(26)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& t = theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF r = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked()) {
            painter.setPen(t.border);
            painter.setBrush(t.surface);
            painter.drawRoundedRect(r, 5, 5);
        }
        painter.setFont(theme::font(theme::Type::control));
        painter.setPen(isChecked() ? t.accent : t.muted);
        painter.drawText(rect(), Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - theme::scaled(6)));
        if (theme::showsFocus(*this)) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(r.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
    }
};

}  // namespace

Segmented::Segmented(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(3, 3, 3, 3);
    m_layout->setSpacing(2);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on) Q_EMIT currentChanged(m_ids.at(index));
    });
}

void Segmented::addChoice(const QString& id, const QString& text)
{
    auto* segment = new Segment(text);
    segment->setObjectName(QStringLiteral("choice-") + id);
    m_group->addButton(segment, int(m_ids.size()));
    m_ids += id;
    m_layout->addWidget(segment);
    if (m_ids.size() == 1) segment->setChecked(true);
}

void Segmented::setCurrent(const QString& id)
{
    if (auto* button = m_group->button(int(m_ids.indexOf(id)))) button->setChecked(true);
}

QString Segmented::current() const
{
    return m_ids.value(m_group->checkedId());
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::current().border);
    painter.setBrush(theme::current().sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

}  // namespace quorate::widgets
