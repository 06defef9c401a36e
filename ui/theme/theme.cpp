// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/system_look.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QPixmapCache>

#include <optional>
#include <utility>

static void initialiseResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace quorate::theme {
namespace {

const Tokens* s_current = nullptr;
Density s_density = Density::comfortable;
QString s_mono;  // empty: the system's
struct Wish {
    bool dark = false;
    bool contrast = false;
    bool operator==(const Wish&) const = default;
};
std::optional<Wish> s_wish;  // of the desktop, once it is told

// Below it letters close up on a plain 96 dpi screen.
constexpr int smallestText = 10;

int bodyPixels()
{
    static const int pixels = qBound(11, QFontInfo(QApplication::font()).pixelSize(), 28);
    return pixels;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.bg);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.tone(Tone::bad).ink);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Highlight, t.accentSoft);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.control);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, t.muted);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.sunken);
    return p;
}

}  // namespace

const Tokens& current()
{
    return s_current != nullptr ? *s_current : tokensOf(Scheme::light);
}

int scaled(int px)
{
    return qRound(px * bodyPixels() / 13.0);
}

int rowHeight()
{
    switch (s_density) {
    case Density::compact: return scaled(24);
    case Density::touch: return scaled(40);
    case Density::comfortable: break;
    }
    return scaled(30);
}

QFont font(Type type)
{
    if (type == Type::mono) {
        QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (!s_mono.isEmpty()) mono.setFamily(s_mono);
        mono.setPixelSize(qMax(smallestText, scaled(12)));
        return mono;
    }
    QFont f = QApplication::font();
    const auto set = [&f](int px, QFont::Weight weight) {
        f.setPixelSize(qMax(smallestText, scaled(px)));
        f.setWeight(weight);
    };
    switch (type) {
    case Type::bodyStrong: set(13, QFont::DemiBold); break;
    case Type::control: set(12, QFont::Medium); break;
    case Type::secondary: set(11, QFont::Normal); break;
    case Type::label: set(10, QFont::DemiBold); break;
    case Type::cardTitle: set(14, QFont::DemiBold); break;
    case Type::viewTitle: set(18, QFont::DemiBold); break;
    case Type::objectTitle: set(20, QFont::DemiBold); break;
    case Type::value: set(24, QFont::DemiBold); break;
    case Type::body:
    case Type::mono: set(13, QFont::Normal); break;
    }
    return f;
}

void chooseFonts()
{
    const QStringList installed = QFontDatabase::families();
    const auto isLastResort = [](const QFont& f) { return QFontInfo(f).family().startsWith(QLatin1String("DejaVu Sans")); };
    QFont text = QApplication::font();
    if (isLastResort(text) && installed.contains(QLatin1String("Inter"))) {
        text.setFamily(QStringLiteral("Inter"));
        text.setPixelSize(qMax(13, QFontInfo(text).pixelSize()));
        QApplication::setFont(text);
    }
    if (isLastResort(QFontDatabase::systemFont(QFontDatabase::FixedFont)) &&
        installed.contains(QLatin1String("JetBrains Mono"))) {
        s_mono = QStringLiteral("JetBrains Mono");
    }
}

// Qt 6.4 has no QStyleHints::colorScheme: the system's palette tells by which of window and text is lighter.
Theme::Theme(QApplication& app)
    : m_app(app), m_systemDark(app.palette().color(QPalette::Window).lightness() <
                               app.palette().color(QPalette::WindowText).lightness())
{
    initialiseResources();
    bodyPixels();
}

Theme::~Theme() = default;

void Theme::apply(Choice choice, Density density)
{
    m_choice = choice;
    m_density = density;
    s_density = density;
    switch (choice) {
    case Choice::light: m_scheme = Scheme::light; break;
    case Choice::dark: m_scheme = Scheme::dark; break;
    case Choice::highContrast: m_scheme = Scheme::highContrast; break;
    case Choice::system: {
        const Wish wish = s_wish.value_or(Wish{m_systemDark, false});
        m_scheme = wish.contrast ? Scheme::highContrast : wish.dark ? Scheme::dark : Scheme::light;
        break;
    }
    }
    s_current = &tokensOf(m_scheme);
    QPixmapCache::clear();
    if (qobject_cast<Style*>(m_app.style()) == nullptr) {
        QApplication::setStyle(new Style);
        QApplication::setFont(font(Type::body));
    }
    m_app.setPalette(paletteOf(*s_current));
    Q_EMIT changed();
}

void followSystem(Theme& theme, bool dark, bool contrast)
{
    if (std::exchange(s_wish, Wish{dark, contrast}) == Wish{dark, contrast}) return;
    if (theme.choice() == Choice::system) theme.apply(Choice::system, theme.density());
}

}  // namespace quorate::theme
