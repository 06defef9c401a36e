// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notices.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/free_edge.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/speaker.h"

#include <QApplication>
#include <QCursor>
#include <QClipboard>
#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::widgets {
namespace {

// Before the words, on whichever side they begin: margins are not mirrored.
int roomOfIcon()
{
    return theme::scaled(40) - 8;
}

}  // namespace

Banner::Banner(QWidget* parent) : QFrame(parent), m_text(new QLabel), m_button(new QPushButton)
{
    setObjectName(QStringLiteral("banner"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("bannerAct"));
    m_button->setProperty("kind", QStringLiteral("link"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addSpacing(roomOfIcon());
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_act) m_act();
    });
    hide();
}

void Banner::show(theme::Tone tone, const QString& text, const QString& act, std::function<void()> onAct)
{
    m_tone = tone;
    m_text->setText(text);
    m_button->setText(act);
    m_button->setVisible(!act.isEmpty());
    m_act = std::move(onAct);
    const bool other = accessibleName() != text || !isVisible();
    setAccessibleName(text);
    applyColours();
    setVisible(true);
    if (other) speak(this);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::applyColours()
{
    QPalette p = palette();
    p.setColor(QPalette::WindowText, theme::current().text);
    m_text->setPalette(p);
    update();
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) applyColours();
    QFrame::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme::current().tone(m_tone);
    painter.setPen(colours.ink);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int side = theme::scaled(18);
    const QRect shape(12, (height() - side) / 2, side, side);
    theme::paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), shape), theme::shapeOf(m_tone), colours.ink);
}

class Toasts::Toast : public QFrame {
public:
    Toast(theme::Tone tone, const QString& text, QWidget* parent) : QFrame(parent), m_tone(tone), m_text(new QLabel)
    {
        setObjectName(QStringLiteral("toast"));
        setText(text);
        m_text->setWordWrap(true);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_row = new QHBoxLayout(this);
        m_row->setContentsMargins(8, 8, 8, 8);
        m_row->addSpacing(roomOfIcon());
        m_row->addWidget(m_text, 1);
        m_timer.setInterval(250);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    }
    void addButton(const QString& text, const QString& name, std::function<void()> act, bool stays = false)
    {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setProperty("kind", QStringLiteral("link"));
        m_row->addWidget(button);
        button->show();                            // at once: the height of the words depends on what stands beside them
        QObject::connect(button, &QPushButton::clicked, this, [this, act, stays] {
            if (stays) return act();
            m_over = true;
            if (act) act();
            close();
        });
    }
    void live(int ms, bool holdWhileLooked, std::function<void(int rest)> onTick, std::function<void()> onDone)
    {
        m_rest = ms;
        m_hold = holdWhileLooked;
        m_onTick = std::move(onTick);
        m_onDone = std::move(onDone);
        m_timer.start();
    }
    void setText(const QString& text)
    {
        m_text->setText(inReadingDirection(text, layoutDirection()));
        setAccessibleName(text);
    }
    [[nodiscard]] QString text() const { return accessibleName(); }
    [[nodiscard]] theme::Tone tone() const { return m_tone; }
    void stay() { m_stays = true; }
    [[nodiscard]] bool stays() const { return m_stays; }
    void setPlain() { m_plain = true; }
    [[nodiscard]] bool isPlain() const { return m_plain; }
    [[nodiscard]] bool isGone() const { return m_gone; }
    [[nodiscard]] bool hasFocusInside() const { return isAncestorOf(QApplication::focusWidget()); }
    // One that counts down does something at its end: it stands in sight meanwhile.
    [[nodiscard]] bool isCounting() const { return m_timer.isActive() && !m_hold; }

protected:
    void closeEvent(QCloseEvent* event) override
    {
        m_gone = true;
        QFrame::closeEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& t = theme::current();
        painter.setPen(t.tone(m_tone).ink);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        const int side = theme::scaled(18);
        theme::paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), {12, (height() - side) / 2, side, side}),
                         theme::shapeOf(m_tone), t.tone(m_tone).ink);
    }

private:
    void tick()
    {
        if (m_over) return;
        // A message that slid away from a pointer at rest got no event of its leaving.
        const bool pointed = underMouse() && rect().contains(mapFromGlobal(QCursor::pos()));
        if (m_hold && (pointed || hasFocusInside())) return;
        m_rest -= m_timer.interval();
        if (m_rest > 0) {
            if (m_onTick) m_onTick(m_rest);
            return;
        }
        m_over = true;
        m_timer.stop();
        if (m_onDone) m_onDone();
        close();
    }

    theme::Tone m_tone;
    QLabel* m_text;
    QHBoxLayout* m_row;
    QTimer m_timer;
    int m_rest = 0;
    bool m_stays = false;                          // until somebody dismisses it
    bool m_plain = false;                          // nothing but words
    bool m_gone = false;                           // closed; it is deleted later
    bool m_hold = true;
    bool m_over = false;
    std::function<void(int)> m_onTick;
    std::function<void()> m_onDone;
};

Toasts::Toasts(QWidget* host) : QWidget(host), m_layout(new QVBoxLayout(this)), m_more(new Toast(theme::Tone::neutral, {}, this))
{
    setObjectName(QStringLiteral("toasts"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_more->setObjectName(QStringLiteral("toastsMore"));
    m_more->addButton(tr("Dismiss all"), QStringLiteral("toastsDismissAll"), [this] { dismissAll(); }, true);
    m_more->hide();
    m_layout->addWidget(m_more);
    host->installEventFilter(this);
    hide();
}

Toasts::Toast* Toasts::add(theme::Tone tone, const QString& text, int at)
{
    const auto before = all();
    const auto oldest = std::find_if(before.begin(), before.end(), [](const Toast* t) { return !t->isCounting() && !t->hasFocusInside(); });
    if (before.size() >= mostKept && oldest != before.end()) (*oldest)->close();
    auto* toast = new Toast(tone, text, this);
    toast->setAttribute(Qt::WA_DeleteOnClose);
    m_layout->insertWidget(at, toast);
    connect(toast, &QObject::destroyed, this, [this] { QTimer::singleShot(0, this, [this] { place(); }); });
    toast->setAccessibleName(text);
    toast->show();
    place();
    speak(toast);
    return toast;
}

void Toasts::show(theme::Tone tone, const QString& text, const QString& act, std::function<void()> onAct, int ms,
                  const QString& details)
{
    Toast* same = nullptr;
    for (Toast* before : all()) {
        if (act.isEmpty() && before->isPlain() && before->tone() == tone && before->text() == text) same = before;
    }
    const bool focused = same != nullptr && same->hasFocusInside();
    Toast* toast = add(tone, text);
    if (act.isEmpty()) toast->setPlain();
    fill(toast, tone, act, std::move(onAct), ms, details);
    if (same == nullptr) return;
    if (auto* button = toast->findChild<QPushButton*>(); button != nullptr && focused) button->setFocus(Qt::OtherFocusReason);
    same->close();
    place();
}

void Toasts::fill(Toast* toast, theme::Tone tone, const QString& act, std::function<void()> onAct, int ms, const QString& details)
{
    if (!act.isEmpty()) toast->addButton(act, QStringLiteral("toastAct"), std::move(onAct));
    if (!details.isEmpty() && m_showDetails) {
        toast->addButton(tr("Details..."), QStringLiteral("toastDetails"), [this, details] { m_showDetails(details); }, true);
    } else if (!details.isEmpty()) {
        toast->addButton(tr("Copy details"), QStringLiteral("toastDetails"),
                         [details] { QApplication::clipboard()->setText(details); });
    }
    const bool stays = ms <= 0 || tone == theme::Tone::bad || tone == theme::Tone::conflict;
    if (stays) {
        toast->addButton(tr("Dismiss"), QStringLiteral("toastDismiss"), {});
        toast->stay();
    } else {
        toast->live(ms, true, {}, {});
    }
    place();
}

void Toasts::showOf(const QString& group, theme::Tone tone, const QString& text, const QString& act, std::function<void()> onAct)
{
    constexpr int ms = 6000;
    Toast* before = toastOf(group);
    const bool focused = before != nullptr && before->hasFocusInside();
    Toast* toast = add(tone, text, before != nullptr ? m_layout->indexOf(before) : -1);
    toast->setProperty("group", group);
    fill(toast, tone, act, std::move(onAct), ms, {});
    if (focused) {
        if (auto* button = toast->findChild<QPushButton*>()) button->setFocus(Qt::OtherFocusReason);
    }
    if (before != nullptr) before->close();
    place();
}

bool Toasts::shows(const QString& group) const
{
    return toastOf(group) != nullptr;
}

QList<Toasts::Toast*> Toasts::all() const
{
    QList<Toast*> list;
    for (int i = 0; i < m_layout->count(); ++i) {
        auto* toast = dynamic_cast<Toast*>(m_layout->itemAt(i)->widget());
        if (toast != nullptr && toast != m_more && !toast->isGone()) list += toast;
    }
    return list;
}

Toasts::Toast* Toasts::toastOf(const QString& group) const
{
    for (Toast* toast : all()) {
        if (toast->property("group").toString() == group) return toast;
    }
    return nullptr;
}

void Toasts::dismissAll()
{
    for (Toast* toast : all()) {
        if (!toast->isCounting()) toast->close();
    }
    place();
}

void Toasts::showNewest()
{
    const auto list = all();
    int shown = 0;
    int hidden = 0;
    for (auto it = list.rbegin(); it != list.rend(); ++it) {
        const bool always = (*it)->isCounting() || (*it)->hasFocusInside();
        const bool seen = always || shown < mostShown;
        shown += seen && !always ? 1 : 0;
        hidden += seen ? 0 : 1;
        (*it)->setVisible(seen);
    }
    if (hidden > 0) m_more->setText(tr("%n more message(s)", nullptr, hidden));
    m_more->setVisible(hidden > 0);
}

QWidget* Toasts::countdown(const QString& text, int seconds, const QString& act, std::function<void()> onAct,
                           std::function<void()> onDone)
{
    const auto sentence = [text](int s) { return text.arg(QLocale().toString(s)); };
    Toast* toast = add(theme::Tone::accent, sentence(seconds));
    toast->addButton(act, QStringLiteral("toastUndo"), std::move(onAct));
    toast->live(seconds * 1000, false,
                [this, toast, sentence](int rest) {
                    const QString now = sentence((rest + 999) / 1000);
                    if (now == toast->text()) return;
                    toast->setText(now);
                    place();                       // the words may take another number of lines
                },
                std::move(onDone));
    place();
    return toast;
}

int Toasts::count() const
{
    return int(texts().size());
}

QStringList Toasts::texts() const
{
    QStringList list;
    for (const Toast* toast : all()) {
        if (toast->isVisibleTo(this)) list += toast->text();
    }
    return list;
}

void Toasts::place()
{
    showNewest();
    const auto list = all();
    const bool stays = std::any_of(list.begin(), list.end(), [this](const Toast* toast) { return toast->isVisibleTo(this) && toast->stays(); });
    const bool any = !list.isEmpty();
    setVisible(any);
    if (!stays) keepFree(*parentWidget(), 0);
    if (!any) return;
    pageIn(*parentWidget()).installEventFilter(this);     // it changes with what is beside it, too
    raise();
    // Buttons may have come since the last look: the words then need another height.
    for (int i = 0; i < m_layout->count(); ++i) {
        QWidget* toast = m_layout->itemAt(i)->widget();
        if (toast == nullptr || toast->layout() == nullptr) continue;
        toast->layout()->invalidate();
        toast->updateGeometry();
    }
    m_layout->invalidate();
    const QSize host = parentWidget()->size();
    QWidget& page = pageIn(*parentWidget());
    const QMargins beside = page.layout() != nullptr ? page.layout()->contentsMargins() : QMargins();
    // As wide as the content that gave way: on either side of less there would be an empty strip.
    const int width = stays ? page.width() - beside.left() - beside.right() : qMin(theme::scaled(560), host.width() - 40);
    const int left = stays ? page.mapTo(parentWidget(), QPoint(beside.left(), 0)).x() : (host.width() - width) / 2;
    const int height = m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width) : m_layout->sizeHint().height();
    // What passes lies over the page for its seconds. What stays would cover it for good: the content ends above, unless there is
    // so much of it that nothing were left.
    const int gap = theme::scaled(6);
    if (stays) keepFree(*parentWidget(), qMin(height + 2 * gap, host.height() / 3));
    const int above = stays ? underPage(*parentWidget()) + gap : theme::scaled(44);
    setGeometry(left, host.height() - height - above, width, height);
}

bool Toasts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && (watched == parentWidget() || watched == &pageIn(*parentWidget()))) place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace quorate::widgets
