// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, and some of what lies over the pages, against the picture of it that is kept in tests/data/pages. After a wanted change: ninja renew_pictures, look at
// what git says has changed, commit.
#include "tests/gui/picture_compare.h"
#include "tests/gui/scenes.h"
#include "ui/language/language.h"

#include <QDir>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPushButton>

using namespace quorate;
using test::differenceOf;

namespace {

constexpr int allowed = 1;                // pixels of what is kept, of some hundred thousand; a figure that changes is more
constexpr int mostLooks = 60;
// Of each kind one: a sheet, a form, the drawer, the palette, the first run, the tracker, notices, a review's tab, a comparison.
const QStringList keptScenes{QStringLiteral("rejection"), QStringLiteral("new rollout"), QStringLiteral("jobs"), QStringLiteral("palette"),
                             QStringLiteral("setup 2"), QStringLiteral("setup 3"), QStringLiteral("tracker"), QStringLiteral("notices"),
                             QStringLiteral("findings"), QStringLiteral("comparison"), QStringLiteral("proposal")};

void speak(language::Language& words, const QString& code)
{
    words.use(code, QLocale(code == QLatin1String("en") ? QStringLiteral("en_GB") : code));
}

// The window once nothing moves any more.
QImage stillOf(test::Console& console, QWidget& window)
{
    QImage before;
    for (int look = 0; look < mostLooks; ++look) {
        console.settle();
        console.node.waitForCallbacks();
        QTest::qWait(1);
        const QImage now = window.grab().toImage();
        if (now == before) return now;
        before = now;
    }
    return before;
}

QImage pictureOf(test::Console& console, const QString& page)
{
    console.window->go(page);
    stillOf(console, *console.window);
    // A page shows more with a row selected.
    for (auto* pane : console.find<QWidget>(qPrintable(QStringLiteral("page-") + page))->findChildren<widgets::TablePane*>()) {
        if (pane->isCompact() || !pane->isVisible() || pane->view()->model()->rowCount() == 0) continue;
        if (pane->currentKey().isEmpty()) pane->view()->setCurrentIndex(pane->view()->model()->index(0, 0));
    }
    return stillOf(console, *console.window);
}

// Compares with what is kept under a name, or keeps it anew where it looks otherwise; returns what is wrong, empty when nothing is.
QString against(const QString& folder, const QString& name, const QImage& whole)
{
    const QString file = QStringLiteral(QUORATE_PAGES "/%1/%2.png").arg(folder, name);
    const QImage now = test::reduced(whole);
    const auto difference = differenceOf(QImage(file), now);
    if (qEnvironmentVariableIsSet("QUORATE_RENEW_PICTURES")) {
        constexpr int smallest = 0;      // of what PNG's writer takes: the smallest file
        if (difference.count == 0 || (QDir().mkpath(QFileInfo(file).path()) && now.save(file, "PNG", smallest))) return {};
        return QStringLiteral("%1 cannot be written").arg(file);
    }
    if (difference.count <= allowed) return {};
    const QDir seen(QDir::currentPath() + QStringLiteral("/pages-that-differ"));
    const QString picture = seen.filePath(folder + QLatin1Char('-') + name + QStringLiteral(".png"));
    QDir().mkpath(seen.path());
    whole.save(picture);
    const QRect& r = difference.where;
    return QStringLiteral("%1: differs in %2 places, within %3x%4+%5+%6; see %7")
        .arg(name, QString::number(difference.count)).arg(r.width()).arg(r.height()).arg(r.x()).arg(r.y()).arg(picture);
}

}  // namespace

class KeptPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // What every Debian with fontconfig has. Elsewhere the letters are others, and nothing could be said.
        if (!QFontDatabase::families().contains(QStringLiteral("DejaVu Sans"))) QSKIP("the font DejaVu Sans is not installed");
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(12);
        QApplication::setFont(font);
        QApplication::setCursorFlashTime(0);
    }

    void pagesLookAsTheyDid_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("code");
        // Whoever sits there changes from one to the next, so that each desk is seen in both themes and both languages.
        const char* const members[] = {"kestrel", "cert-n", "nordgrid"};
        int row = 0;
        for (const char* theme : {"light", "dark"}) {
            for (const QSize size : {QSize(1366, 768), QSize(1680, 1050)}) {
                for (const char* language : {"en", "he"}) {
                    QTest::addRow("%s-%dx%d-%s", theme, size.width(), size.height(), language) << theme << size << members[row++ % 3] << language;
                }
            }
        }
        QTest::newRow("high-contrast") << "high-contrast" << QSize(1366, 768) << "nordgrid" << "en";
    }
    void pagesLookAsTheyDid()
    {
        QFETCH(QString, scheme);
        QFETCH(QSize, size);
        QFETCH(QString, member);
        QFETCH(QString, code);
        language::Language words(*qApp);
        speak(words, code);
        QStringList wrong;
        {
            test::Console console(member.toStdString(), true, QLocale());
            console.settings().setValue(QStringLiteral("look/theme"), scheme);
            console.window->applySettings();
            console.window->resize(size);
            for (const QString& page : console.window->pages()) {
                const QImage whole = pictureOf(console, page);
                QCOMPARE(whole.size(), size);
                if (const QString what = against(QLatin1String(QTest::currentDataTag()), page, whole); !what.isEmpty()) wrong += what;
            }
        }
        speak(words, QStringLiteral("en"));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void scenesLookAsTheyDid_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("code");
        QTest::newRow("scenes-light-1366x768-en") << "light" << QSize(1366, 768) << "en";
        QTest::newRow("scenes-dark-1680x1050-he") << "dark" << QSize(1680, 1050) << "he";
        QTest::newRow("scenes-high-contrast") << "high-contrast" << QSize(1366, 768) << "en";
    }
    void scenesLookAsTheyDid()
    {
        QFETCH(QString, scheme);
        QFETCH(QSize, size);
        QFETCH(QString, code);
        language::Language words(*qApp);
        speak(words, code);
        QStringList wrong;
        int found = 0;
        for (const test::Scene& scene : test::scenes()) {
            const QString name = QLatin1String(scene.name);
            if (!keptScenes.contains(name)) continue;
            ++found;
            test::Console console(scene.member, true, QLocale());
            console.settings().setValue(QStringLiteral("look/theme"), scheme);
            console.window->applySettings();
            console.window->resize(size);
            const QPointer<QWidget> opened = scene.open(console);
            QVERIFY2(opened, scene.name);
            // The seconds that a sheet counts are over.
            if (auto* confirm = opened->findChild<QPushButton*>(QStringLiteral("signConfirm"))) QTRY_VERIFY(confirm->isEnabled());
            const QImage whole = stillOf(console, *opened->window());
            const QString file = QString(name).replace(QLatin1Char(' '), QLatin1Char('-'));
            if (const QString what = against(QLatin1String(QTest::currentDataTag()), file, whole); !what.isEmpty()) wrong += what;
        }
        speak(words, QStringLiteral("en"));
        QCOMPARE(found, int(keptScenes.size()));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void aPlantedDifferenceIsFound()
    {
        test::Console console("kestrel");
        console.window->resize(1366, 768);
        const QImage before = test::reduced(pictureOf(console, QStringLiteral("peers")));
        const auto count = [&] { return differenceOf(before, test::reduced(pictureOf(console, QStringLiteral("peers")))).count; };
        QCOMPARE(count(), 0);
        // Other colours of the same lightness.
        QVERIFY(differenceOf(before, before.rgbSwapped()).count > allowed);
        // A button that is gone, a table whose rows stand elsewhere.
        auto* search = console.find<QPushButton>("searchButton");
        search->hide();
        QVERIFY2(count() > allowed, qPrintable(QString::number(count())));
        search->show();
        QCOMPARE(count(), 0);
        console.table("peersTable")->horizontalHeader()->hide();
        QVERIFY2(count() > allowed, qPrintable(QString::number(count())));
        console.table("peersTable")->horizontalHeader()->show();
        QCOMPARE(count(), 0);
        // A word that is cut, a letter that is another, a figure that is wrong.
        auto* add = console.find<QPushButton>("addPeer");
        const QString text = add->text();
        add->setFixedWidth(add->width());
        for (const QString& wrong : {text.chopped(4) + QChar(0x2026), QString(text).replace(QLatin1Char('d'), QLatin1Char('b'))}) {
            add->setText(wrong);
            QVERIFY2(count() > allowed, qPrintable(wrong + QString::number(count())));
        }
        add->setText(text);
        QCOMPARE(count(), 0);
        QLabel figure(QStringLiteral("4 of 13,813 devices"));
        const auto drawn = [&](const char* words) {
            figure.setText(QLatin1String(words));
            return test::reduced(figure.grab().toImage());
        };
        const QImage right = drawn("4 of 13,813 devices");
        for (const char* words : {"4 of 13,818 devices", "4 of 13,313 devices", "5 of 13,813 devices", "9 of 13,813 devices"}) {
            QVERIFY2(differenceOf(right, drawn(words)).count > allowed, qPrintable(QLatin1String(words) + QString::number(differenceOf(right, drawn(words)).count)));
        }
    }
};

QTEST_MAIN(KeptPicturesTest)
#include "kept_pictures_test.moc"
