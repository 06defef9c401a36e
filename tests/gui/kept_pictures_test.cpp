// SPDX-License-Identifier: GPL-3.0-or-later
// Every page against the picture of it that is kept in tests/data/pages. After a wanted change: ninja renew_pictures, look at
// what git says has changed, commit.
#include "tests/gui/fixture.h"
#include "tests/gui/picture_compare.h"
#include "ui/language/language.h"

#include <QDir>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPushButton>

using namespace quorate;
using test::differenceOf;

namespace {

constexpr double allowed = 0.0015;        // of a page's pixels
constexpr int mostLooks = 60;

// The page as it is once nothing moves any more.
QImage pictureOf(test::Console& console, const QString& page)
{
    console.window->go(page);
    QImage before;
    for (int look = 0; look < mostLooks; ++look) {
        console.settle();
        console.node.waitForCallbacks();
        QTest::qWait(1);
        // A page shows more with a row selected.
        for (auto* pane : console.find<QWidget>(qPrintable(QStringLiteral("page-") + page))->findChildren<widgets::TablePane*>()) {
            if (pane->isCompact() || !pane->isVisible() || pane->view()->model()->rowCount() == 0) continue;
            if (pane->currentKey().isEmpty()) pane->view()->setCurrentIndex(pane->view()->model()->index(0, 0));
        }
        const QImage now = console.window->grab().toImage();
        if (now == before) return now;
        before = now;
    }
    return before;
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
        const bool renew = qEnvironmentVariableIsSet("QUORATE_RENEW_PICTURES");
        language::Language words(*qApp);
        words.use(code, QLocale(code == QLatin1String("en") ? QStringLiteral("en_GB") : code));
        const QDir folder(QStringLiteral(QUORATE_PAGES "/") + QLatin1String(QTest::currentDataTag()));
        if (renew) QVERIFY(QDir().mkpath(folder.path()));
        const QDir seen(QDir::currentPath() + QStringLiteral("/pages-that-differ"));
        QStringList wrong;
        {
            test::Console console(member.toStdString(), true, QLocale());
            console.settings().setValue(QStringLiteral("look/theme"), scheme);
            console.window->applySettings();
            console.window->resize(size);
            for (const QString& page : console.window->pages()) {
                const QImage whole = pictureOf(console, page);
                QCOMPARE(whole.size(), size);
                const QString file = folder.filePath(page + QStringLiteral(".png"));
                if (renew) {
                    // As it is where it looks the same, so that the repository does not grow by shades.
                    if (differenceOf(QImage(file), test::reduced(whole)).share > allowed / 4) QVERIFY(test::reduced(whole).save(file));
                    continue;
                }
                const auto difference = test::differenceOf(QImage(file), test::reduced(whole));
                if (difference.share <= allowed) continue;
                const QString name = QStringLiteral("%1-%2.png").arg(QLatin1String(QTest::currentDataTag()), page);
                QDir().mkpath(seen.path());
                whole.save(seen.filePath(name));
                const QRect& r = difference.where;
                wrong += QStringLiteral("%1: %2 % differ, in %3x%4+%5+%6; see %7")
                             .arg(page, QString::number(difference.share * 100, 'f', 2)).arg(r.width()).arg(r.height()).arg(r.x()).arg(r.y())
                             .arg(seen.filePath(name));
            }
        }
        words.use(QStringLiteral("en"));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void aPlantedDifferenceIsFound()
    {
        test::Console console("kestrel");
        console.window->resize(1366, 768);
        const QImage before = test::reduced(pictureOf(console, QStringLiteral("peers")));
        const auto share = [&] { return test::differenceOf(before, test::reduced(pictureOf(console, QStringLiteral("peers")))).share; };
        QVERIFY(share() <= allowed);
        // Other colours of the same lightness are.
        const auto otherwise = test::differenceOf(before, before.rgbSwapped());
        QVERIFY2(otherwise.share > allowed, qPrintable(QString::number(otherwise.share)));
        // A button that is gone, and a table whose rows stand elsewhere, are.
        auto* search = console.find<QPushButton>("searchButton");
        search->hide();
        QVERIFY2(share() > allowed, qPrintable(QString::number(share())));
        search->show();
        QVERIFY(share() <= allowed);
        console.table("peersTable")->horizontalHeader()->hide();
        QVERIFY2(share() > allowed, qPrintable(QString::number(share())));
    }
};

QTEST_MAIN(KeptPicturesTest)
#include "kept_pictures_test.moc"
