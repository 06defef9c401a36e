// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QFontInfo>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

#include <cmath>

using namespace quorate::theme;

namespace {

double linear(double u)
{
    return u <= 0.04045 ? u / 12.92 : std::pow((u + 0.055) / 1.055, 2.4);
}

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = std::max(luminance(a), luminance(b));
    const double y = std::min(luminance(a), luminance(b));
    return (x + 0.05) / (y + 0.05);
}

using Matrix = std::array<std::array<double, 3>, 3>;

// Machado, Oliveira, Fernandes 2009, severity 1.0; the first is normal sight.
const std::array<Matrix, 4> sights = {{{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
                                       {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
                                       {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
                                       {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};

std::array<double, 3> lab(const QColor& c, const Matrix& m)
{
    const std::array<double, 3> in = {linear(c.redF()), linear(c.greenF()), linear(c.blueF())};
    std::array<double, 3> v{};
    for (std::size_t i = 0; i < 3; ++i) v[i] = std::clamp(m[i][0] * in[0] + m[i][1] * in[1] + m[i][2] * in[2], 0.0, 1.0);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * v[0] + 0.3576 * v[1] + 0.1805 * v[2]) / 0.95047);
    const double y = f(0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2]);
    const double z = f((0.0193 * v[0] + 0.1192 * v[1] + 0.9505 * v[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor& a, const QColor& b, const Matrix& m)
{
    const auto p = lab(a, m);
    const auto q = lab(b, m);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What members, vendors and tokens call themselves is text, also where Qt would take it for markup.
    void namesOfStrangersAreNoMarkup()
    {
        const QString name = QStringLiteral("<b>Mallory</b><img src=\"/etc/hostname\">");
        QVERIFY(Qt::mightBeRichText(name));
        Theme theme(*qApp);
        theme.apply(Choice::light, Density::comfortable);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* label = new QLabel(name);
        auto* wished = new QLabel(QStringLiteral("<b>bold</b>"));
        wished->setTextFormat(Qt::RichText);
        layout->addWidget(label);
        layout->addWidget(wished);
        window.setToolTip(name);
        window.show();
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(wished->textFormat(), Qt::RichText);
        // As wide as its letters, all of them.
        QVERIFY(label->sizeHint().width() >= label->fontMetrics().horizontalAdvance(name));
        QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), window.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&window, &help);
        QLabel* tip = nullptr;
        for (QWidget* w : QApplication::topLevelWidgets()) {
            if (w->inherits("QTipLabel")) tip = qobject_cast<QLabel*>(w);
        }
        QVERIFY(tip != nullptr);
        QCOMPARE(tip->text(), name);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }
    // Who scrolls a page changes nothing on it.
    void theWheelTurnsOnlyWhatHasTheFocus()
    {
        Theme theme(*qApp);
        theme.apply(Choice::light, Density::comfortable);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* box = new QComboBox;
        box->addItems({QStringLiteral("one"), QStringLiteral("two")});
        auto* number = new QSpinBox;
        auto* other = new QLineEdit;
        for (QWidget* w : QList<QWidget*>{other, box, number}) layout->addWidget(w);
        window.show();
        QApplication::setActiveWindow(&window);
        const auto turn = [](QWidget* at, int by) {
            QWheelEvent wheel(at->rect().center(), at->mapToGlobal(at->rect().center()), {}, {0, by}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(at, &wheel);
            return wheel.isAccepted();
        };
        other->setFocus();
        QVERIFY(!turn(box, -120));
        QVERIFY(!turn(number, 120));
        QCOMPARE(box->currentIndex(), 0);
        QCOMPARE(number->value(), 0);
        QVERIFY(other->hasFocus());
        box->setFocus();
        turn(box, -120);
        QCOMPARE(box->currentIndex(), 1);
        number->setFocus();
        turn(number, 120);
        QCOMPARE(number->value(), 1);
    }
    void contrastOfText_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::light);
        QTest::newRow("dark") << int(Scheme::dark);
        QTest::newRow("high contrast") << int(Scheme::highContrast);
    }
    void contrastOfText()
    {
        QFETCH(int, scheme);
        const Tokens& t = tokensOf(Scheme(scheme));
        const auto check = [](const char* what, const QColor& ink, const QColor& ground, double least) {
            const double ratio = contrast(ink, ground);
            QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2 on %3 is %4").arg(QLatin1String(what), ink.name(), ground.name()).arg(ratio)));
        };
        // WCAG 2.1: level AA, and AAA for those who ask for high contrast.
        const double read = Scheme(scheme) == Scheme::highContrast ? 7 : 4.5;
        for (const QColor& ground : {t.bg, t.surface, t.sunken, t.hover, t.accentSoft}) {
            check("text", t.text, ground, read);
            check("muted", t.muted, ground, read);
        }
        check("text on the primary button", t.onAccent, t.accent, read);
        check("accent", t.accent, t.surface, read);
        check("rail", t.railText, t.rail, read);
        check("rail, selected", t.railText, t.railSelected, read);
        check("rail, muted", t.railMuted, t.rail, read);
        check("outline of inputs", t.control, t.surface, 3.0);
        for (const ToneColours& tone : t.tones) {
            check("status on its fill", tone.ink, tone.soft, read);
            check("status on surface", tone.ink, t.surface, read);
            check("status on the window", tone.ink, t.bg, read);
        }
        for (const QColor& series : t.series) check("series", series, t.surface, read);
    }

    void statusAndSeriesCanBeToldApart_data() { contrastOfText_data(); }
    void statusAndSeriesCanBeToldApart()
    {
        QFETCH(int, scheme);
        const Tokens& t = tokensOf(Scheme(scheme));
        for (const Matrix& sight : sights) {
            for (std::size_t i = 0; i < t.tones.size(); ++i) {
                for (std::size_t j = i + 1; j < t.tones.size(); ++j) {
                    const double d = distance(t.tones[i].ink, t.tones[j].ink, sight);
                    QVERIFY2(d >= 15, qPrintable(QStringLiteral("tones %1 and %2: %3").arg(i).arg(j).arg(d)));
                }
            }
            for (std::size_t i = 0; i < t.series.size(); ++i) {
                for (std::size_t j = i + 1; j < t.series.size(); ++j) {
                    const double d = distance(t.series[i], t.series[j], sight);
                    QVERIFY2(d >= 15, qPrintable(QStringLiteral("series %1 and %2: %3").arg(i).arg(j).arg(d)));
                }
            }
        }
    }

    void aSwitchReachesPaletteIconsAndBack()
    {
        Theme theme(*qApp);
        theme.apply(Choice::light, Density::comfortable);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Scheme::light).bg);
        const QImage before = icon(QStringLiteral("home")).pixmap(24, 24).toImage();
        const int comfortable = rowHeight();
        theme.apply(Choice::dark, Density::compact);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Scheme::dark).bg);
        QVERIFY(icon(QStringLiteral("home")).pixmap(24, 24).toImage() != before);
        QVERIFY(rowHeight() < comfortable);
        theme.apply(Choice::highContrast, Density::touch);
        QCOMPARE(theme.scheme(), Scheme::highContrast);
        QVERIFY(rowHeight() > comfortable);
    }

    void everyIconPaintsSomething_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& file : QDir(QStringLiteral(":/icons")).entryList()) QTest::newRow(qPrintable(file)) << file.chopped(4);
        QVERIFY(QDir(QStringLiteral(":/icons")).entryList().size() >= 30);
    }
    void fontsAreChosenWhereTheSystemNamesNone()
    {
        const QFont before = QApplication::font();
        QFont system(QStringLiteral("DejaVu Sans"));
        system.setPixelSize(12);
        if (!QFontInfo(system).exactMatch() || !QFontDatabase::families().contains(QStringLiteral("Inter"))) {
            QSKIP("the fonts DejaVu Sans and Inter are not both installed");
        }
        QApplication::setFont(system);
        chooseFonts();
        QCOMPARE(QApplication::font().family(), QStringLiteral("Inter"));
        QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 13);

        QFont wished(QStringLiteral("DejaVu Serif"));
        wished.setPixelSize(17);
        QApplication::setFont(wished);
        chooseFonts();
        QCOMPARE(QApplication::font().family(), QStringLiteral("DejaVu Serif"));
        QApplication::setFont(before);
    }
    void everyIconPaintsSomething()
    {
        QFETCH(QString, name);
        Theme theme(*qApp);
        theme.apply(Choice::light, Density::comfortable);
        const QImage image = icon(name).pixmap(QSize(24, 24)).toImage();
        bool any = false;
        for (int y = 0; y < image.height() && !any; ++y) {
            for (int x = 0; x < image.width() && !any; ++x) any = qAlpha(image.pixel(x, y)) > 100;
        }
        QVERIFY(any);
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    // Loads the icons before the rows of the data function are made.
    Theme theme(app);
    ThemeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "theme_test.moc"
