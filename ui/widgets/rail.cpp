// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace quorate::widgets {

using theme::current;
using theme::scaled;

RailButton::RailButton(const QString& icon, const QString& text, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    describe();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    describe();
    updateGeometry();
}

void RailButton::setBadge(int count, theme::Tone tone)
{
    if (count == m_badge && tone == m_badgeTone) return;
    m_badge = count;
    m_badgeTone = tone;
    describe();
    update();
}

void RailButton::describe()
{
    const QString name = m_badge > 0 ? tr("%1, %2 waiting").arg(text(), QLocale().toString(m_badge)) : text();
    setAccessibleName(name);
    setToolTip(m_narrow ? name : QString());
}

QSize RailButton::sizeHint() const
{
    return {scaled(m_narrow ? 44 : 180), scaled(34)};
}

bool RailButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QAbstractButton::event(event);
}

void RailButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void RailButton::paintEvent(QPaintEvent*)
{
    const auto& t = current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect r = rect();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](QRect logical) { return QStyle::visualRect(layoutDirection(), r, logical); };
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        QColor fill = t.railSelected;
        if (!isChecked()) fill.setAlphaF(0.55F);
        painter.setBrush(fill);
        painter.drawRoundedRect(r, 6, 6);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::tokensOf(theme::Scheme::dark).accent);
        const int bar = 3;
        painter.drawRoundedRect(QRectF(rtl ? r.right() - bar + 1 : r.left(), r.top() + 8, bar, r.height() - 16), 1.5, 1.5);
    }
    const int side = scaled(18);
    const QColor ink = isChecked() ? t.railText : t.railMuted;
    const int left = m_narrow ? (r.width() - side) / 2 : scaled(14);
    theme::paintIcon(painter, place({left, (r.height() - side) / 2, side, side}), m_icon, ink);
    if (!m_narrow) {
        painter.setPen(t.railText);
        painter.setFont(theme::font(isChecked() ? theme::Type::bodyStrong : theme::Type::body));
        const QRect words(left + side + scaled(12), 0, r.width() - left - side - scaled(54), r.height());
        painter.drawText(place(words), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (m_badge > 0) {
        // The rail is dark in every theme, so its badges take the dark inks.
        const auto& dark = theme::tokensOf(theme::Scheme::dark);
        const bool square = m_badgeTone == theme::Tone::bad || m_badgeTone == theme::Tone::conflict;
        painter.setPen(Qt::NoPen);
        painter.setBrush(dark.tone(m_badgeTone).ink);
        if (m_narrow) {
            const QRect dot = place({r.width() - scaled(16), scaled(5), scaled(8), scaled(8)});
            square ? painter.drawRect(dot) : painter.drawEllipse(dot);
        } else {
            const QString number = m_badge > 99 ? QStringLiteral("99+") : QLocale().toString(m_badge);
            painter.setFont(theme::font(theme::Type::label));
            const int width = qMax(scaled(24), painter.fontMetrics().horizontalAdvance(number) + scaled(12));
            const int height = scaled(18);
            const QRect box = place({r.width() - width - scaled(8), (r.height() - height) / 2, width, height});
            const qreal radius = square ? 4 : height / 2.0;
            painter.drawRoundedRect(box, radius, radius);
            painter.setPen(dark.onAccent);
            painter.drawText(box, Qt::AlignCenter, number);
        }
    }
    if (theme::showsFocus(*this)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::tokensOf(theme::Scheme::dark).accent, 2));
        painter.drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 6, 6);
    }
}

// The consortium above, or the identity below: a mark and two lines. A button when there is something to switch to.
class Rail::Head : public QAbstractButton {
public:
    Head(bool identity, QWidget* parent) : QAbstractButton(parent), m_identity(identity)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setSwitchable(false, {});
    }
    void setSwitchable(bool switchable, const QString& hint)
    {
        m_switchable = switchable;
        m_hint = hint;
        setFocusPolicy(switchable ? Qt::StrongFocus : Qt::NoFocus);
        setEnabled(switchable);
        setAttribute(Qt::WA_Hover, switchable);
        set(m_first, m_second);
    }
    void set(const QString& first, const QString& second)
    {
        m_first = first;
        m_second = second;
        QStringList lines{first};
        for (const QString& line : {second, m_hint}) {
            if (!line.isEmpty()) lines += line;
        }
        setToolTip(lines.join(QLatin1Char('\n')));
        setAccessibleName(first + QStringLiteral(", ") + second);
        setAccessibleDescription(m_hint);
        updateGeometry();
        update();
    }
    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        updateGeometry();
        update();
    }
    void setMark(const QString& id)
    {
        m_mark = id.isEmpty() ? -1 : int(id.left(4).toUInt(nullptr, 16) % theme::tokensOf(theme::Scheme::dark).series.size());
        update();
    }
    // Who has many roles reads all of them, on several lines.
    QSize sizeHint() const override
    {
        const int more = rolesHeight() - QFontMetrics(theme::font(theme::Type::secondary)).lineSpacing();
        return {scaled(180), scaled(44) + qMax(0, more)};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QAbstractButton::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) updateGeometry();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (m_switchable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return click();
        QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        const auto& t = current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect r = rect();
        const auto place = [&](QRect logical) { return QStyle::visualRect(layoutDirection(), r, logical); };
        if (m_switchable && underMouse()) {
            painter.setPen(Qt::NoPen);
            QColor fill = t.railSelected;
            fill.setAlphaF(0.55F);
            painter.setBrush(fill);
            painter.drawRoundedRect(r, 6, 6);
        }
        if (m_switchable && theme::showsFocus(*this)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme::tokensOf(theme::Scheme::dark).accent, 2));
            painter.drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 6, 6);
        }
        const int side = markSide();
        const int left = m_narrow ? (r.width() - side) / 2 : scaled(10);
        const QRect mark = place({left, (r.height() - side) / 2, side, side});
        if (m_identity) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.railSelected);
            painter.drawEllipse(mark);
            QString initials;
            for (const QString& word : m_first.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                if (initials.size() < 2) initials += QLocale().toUpper(QString(word.front()));
            }
            painter.setPen(t.railText);
            painter.setFont(theme::font(theme::Type::label));
            painter.drawText(mark, Qt::AlignCenter, initials);
        } else {
            theme::applicationIcon().paint(&painter, mark);
            if (m_mark >= 0) {
                painter.setPen(QPen(t.rail, 2));
                painter.setBrush(theme::tokensOf(theme::Scheme::dark).series.at(std::size_t(m_mark)));
                const int dot = scaled(12);
                painter.drawEllipse(QRect(mark.right() - dot + 2, mark.bottom() - dot + 2, dot, dot));
            }
        }
        if (m_narrow) return;
        if (m_switchable) {
            const int high = scaled(14);
            theme::paintIcon(painter, place({r.width() - high - scaled(6), (r.height() - high) / 2, high, high}), QStringLiteral("chevron-down"), t.railMuted);
        }
        const QRect words = place({left + side + scaled(12), 0, wordsWidth(), r.height()});
        const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        painter.setFont(theme::font(m_identity ? theme::Type::body : theme::Type::cardTitle));
        painter.setPen(t.railText);
        const int second = scaled(22);
        painter.drawText(words.adjusted(0, 0, 0, second - r.height()), align | Qt::AlignBottom,
                         painter.fontMetrics().elidedText(m_first, Qt::ElideRight, words.width()));
        painter.setFont(theme::font(theme::Type::secondary));
        painter.setPen(t.railMuted);
        const QRect below = words.adjusted(0, second, 0, 0);
        if (m_identity) {
            painter.drawText(below, align | Qt::AlignTop | Qt::TextWordWrap, m_second);
        } else {
            painter.drawText(below, align | Qt::AlignTop, painter.fontMetrics().elidedText(m_second, Qt::ElideRight, words.width()));
        }
    }

private:
    [[nodiscard]] int markSide() const { return scaled(m_identity ? 28 : 30); }
    [[nodiscard]] int wordsWidth() const { return width() - scaled(10) - markSide() - scaled(16) - (m_switchable ? scaled(18) : 0); }
    [[nodiscard]] int rolesHeight() const
    {
        if (!m_identity || m_narrow) return 0;
        return QFontMetrics(theme::font(theme::Type::secondary)).boundingRect(QRect(0, 0, qMax(1, wordsWidth()), 1000), Qt::TextWordWrap, m_second).height();
    }

    bool m_identity;
    bool m_narrow = false;
    bool m_switchable = false;
    int m_mark = -1;                   // of the colours of series
    QString m_first;
    QString m_second;
    QString m_hint;
};

// The name of a group; a hairline when there is no room for names.
class Rail::Label : public QWidget {
public:
    Label(const QString& text, QWidget* parent) : QWidget(parent), m_text(text)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        updateGeometry();
    }
    QSize sizeHint() const override { return {scaled(44), scaled(m_narrow ? 13 : 30)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& t = current();
        QPainter painter(this);
        if (m_narrow) {
            painter.fillRect(QRect(scaled(8), height() / 2, width() - scaled(16), 1), t.railSelected);
            return;
        }
        painter.setFont(theme::font(theme::Type::label));
        painter.setPen(t.railMuted);
        painter.drawText(rect().adjusted(scaled(12), 0, -scaled(12), -scaled(4)),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignBottom), QLocale().toUpper(m_text));
    }

private:
    QString m_text;
    bool m_narrow = false;
};

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_head(new Head(false, this)), m_foot(new Head(true, this)), m_top(new QVBoxLayout),
      m_bottom(new QVBoxLayout), m_target(m_top)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Places"));
    m_foot->setObjectName(QStringLiteral("identity"));
    m_head->setObjectName(QStringLiteral("consortium"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 8);
    layout->setSpacing(2);
    layout->addWidget(m_head);
    layout->addSpacing(8);
    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
    layout->addWidget(m_foot);
    connect(m_head, &QAbstractButton::clicked, this, [this] { Q_EMIT consortiumChosen(); });
    setNarrow(false);
}

void Rail::setSwitchable(bool switchable, const QString& hint)
{
    m_head->setSwitchable(switchable, hint);
}

void Rail::addGroup(const QString& title)
{
    auto* label = new Label(title, this);
    label->setNarrow(m_narrow);
    m_labels += label;
    m_target->addWidget(label);
}

void Rail::addPlace(const QString& id, const QString& icon, const QString& text)
{
    auto* button = new RailButton(icon, text, this);
    button->setObjectName(QStringLiteral("rail-") + id);
    button->setNarrow(m_narrow);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT placeChosen(id); });
    m_buttons.insert(id, button);
    m_order += id;
    m_target->addWidget(button);
}

void Rail::startBottom()
{
    m_target = m_bottom;
}

void Rail::setCurrent(const QString& id)
{
    if (RailButton* b = button(id)) {
        b->setChecked(true);
        return;
    }
    // A view without a place of its own.
    for (RailButton* b : std::as_const(m_buttons)) {
        b->setAutoExclusive(false);
        b->setChecked(false);
        b->setAutoExclusive(true);
    }
}

void Rail::setBadge(const QString& id, int count, theme::Tone tone)
{
    if (RailButton* b = button(id)) b->setBadge(count, tone);
}

void Rail::setConsortium(const QString& name, const QString& detail)
{
    m_head->set(name, detail);
}

void Rail::setMark(const QString& id)
{
    m_head->setMark(id);
}

void Rail::setIdentity(const QString& name, const QString& roles)
{
    m_foot->set(name, roles);
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(scaled(narrow ? 60 : 208));
    m_head->setNarrow(narrow);
    m_foot->setNarrow(narrow);
    for (RailButton* b : std::as_const(m_buttons)) b->setNarrow(narrow);
    for (Label* label : std::as_const(m_labels)) label->setNarrow(narrow);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), current().rail);
}

}  // namespace quorate::widgets
