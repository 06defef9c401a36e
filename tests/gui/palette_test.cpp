// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: what is found, in which order, and what can be done with a file or a link.
#include "tests/gui/fixture.h"
#include "ui/bridge/magnet.h"
#include "ui/pages/command_palette.h"
#include "ui/pages/recent.h"
#include "ui/pages/shortcuts.h"
#include "ui/widgets/segmented.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace quorate;

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePaletteFindsViewsObjectsAndHashes()
    {
        test::Console console("kestrel");
        QTest::keyClick(console.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(console.window->findChild<pages::CommandPalette*>() != nullptr);
        auto* palette = console.window->findChild<pages::CommandPalette*>();
        const auto first = [&](const QString& typed) {
            const auto hits = palette->search(typed);
            return hits.isEmpty() ? QString() : hits.first().kind + QLatin1Char('/') + hits.first().text;
        };
        QCOMPARE(first(QStringLiteral("peers")), QStringLiteral("View/Peers"));
        QCOMPARE(first(QStringLiteral("4.3.0 kestrel")), QStringLiteral("Release/kestrel-g4 4.3.0"));
        QCOMPARE(first(QStringLiteral("@bsi")), QStringLiteral("Member/BSI Lab"));
        QCOMPARE(first(QStringLiteral("> dark")), QStringLiteral("Command/Dark theme"));
        QCOMPARE(first(QStringLiteral("#184212")), QStringLiteral("Block/Block 184212 of the Release chain"));
        QCOMPARE(first(QStringLiteral("kestrel-g4 77")), QStringLiteral("Device/kestrel-g4 device 77"));
        const QString id = QString::fromStdString(test::sampleId<ReleaseId>(7).hex());
        QCOMPARE(first(id.left(8)), QStringLiteral("Release/kestrel-g4 4.3.0"));
        QVERIFY(palette->search(QStringLiteral("zebra crossing")).isEmpty());
        auto* line = console.find<QLineEdit>("paletteLine");
        // The row that Return would take is told to who does not see it.
        QTest::keyClicks(line, QStringLiteral("kestrel-g4 4"));
        const QString best = line->accessibleDescription();
        QVERIFY2(best.startsWith(QStringLiteral("Release: kestrel-g4 4")), qPrintable(best));
        QTest::keyClick(line, Qt::Key_Down);
        QVERIFY2(line->accessibleDescription() != best && line->accessibleDescription().startsWith(QStringLiteral("Release: kestrel-g4 4")), qPrintable(line->accessibleDescription()));
        QTest::keyClick(line, Qt::Key_Up);
        QCOMPARE(line->accessibleDescription(), best);
        line->setText(QStringLiteral("zebra crossing"));
        QCOMPARE(line->accessibleDescription(), QStringLiteral("Nothing is called that."));
        line->clear();
        QTest::keyClicks(line, QStringLiteral("transfers"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(console.window->currentPage(), QStringLiteral("transfers"));
    }

    // What would have been faster is told beside a view, as it is beside a command; also a key that was changed.
    void viewsTellTheirKeys()
    {
        test::Console console("kestrel");
        pages::shortcuts::setKeys(console.settings(), QStringLiteral("view-3"), QKeySequence(QStringLiteral("Ctrl+3")));
        console.window->applySettings();
        QTest::keyClick(console.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(console.window->findChild<pages::CommandPalette*>() != nullptr);
        const auto* palette = console.window->findChild<pages::CommandPalette*>();
        const auto state = [&](const char* typed) { return palette->search(QLatin1String(typed)).first().state; };
        QCOMPARE(state("home"), QStringLiteral("Alt+1"));
        QCOMPARE(state("releases"), QStringLiteral("Alt+2"));
        QCOMPARE(state("reviews"), QStringLiteral("Ctrl+3"));
        QCOMPARE(state("chain"), QStringLiteral("Alt+9"));
        QCOMPARE(state("peers"), QString());
        QTest::keyClicks(console.find<QLineEdit>("paletteLine"), QStringLiteral("gateways"));
        QCOMPARE(console.find<QListWidget>("paletteList")->item(0)->text(), QStringLiteral("View: Gateways (Alt+6)"));
    }

    // Of the newest blocks each has a place; a whole hash may be a transaction's as well.
    void blocksAreFoundByTheirIds()
    {
        test::Console console;
        const auto& blocks = console.node.chainBlocks[api::Chain::release];
        QVERIFY(blocks.size() > 3);
        const auto& wanted = blocks[3];
        const QString id = QString::fromStdString(wanted.id.hex());
        console.window->showPalette();
        auto* line = console.find<QLineEdit>("paletteLine");
        const auto rows = [&] {
            QStringList texts;
            auto* list = console.find<QListWidget>("paletteList");
            for (int i = 0; i < list->count(); ++i) texts += list->item(i)->text();
            return texts;
        };
        const QString block = QStringLiteral("Block: Block %1 of the Release chain").arg(QLocale().toString(qulonglong(wanted.height)));
        line->setText(id.left(10));
        QTRY_VERIFY2(rows().join(QLatin1Char('\n')).contains(block), qPrintable(rows().join(QLatin1Char('\n'))));
        line->setText(id);
        QVERIFY2(rows().first().startsWith(block), qPrintable(rows().join(QLatin1Char('\n'))));
        QVERIFY2(rows().last().startsWith(QStringLiteral("Transaction: ")), qPrintable(rows().join(QLatin1Char('\n'))));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(console.window->currentPage(), QStringLiteral("chain"));
        auto* table = console.table("blocksTable");
        // The page shows the newest first, until it has what was asked for.
        QTRY_COMPARE(test::cell(table, table->currentIndex().row(), QStringLiteral("Height")), QLocale().toString(qulonglong(wanted.height)));
        // What is not found says what would be.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        console.window->showPalette();
        console.find<QLineEdit>("paletteLine")->setText(QStringLiteral("0123456789"));
        QTRY_VERIFY2(rows().first().contains(QStringLiteral("the newest 200 blocks")), qPrintable(rows().join(QLatin1Char('\n'))));
    }

    // What was opened last stands first, over a restart too; only what fits is found.
    void thePaletteBeginsWithWhatWasOpenedLast()
    {
        test::Console console("kestrel");
        const auto texts = [&](const QString& typed) {
            console.window->showPalette();
            auto* palette = console.window->findChild<pages::CommandPalette*>();
            QStringList found;
            for (const auto& hit : palette->search(typed)) found += hit.text;
            palette->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return found;
        };
        const QStringList before = texts(QStringLiteral("kestrel-g4"));
        QVERIFY(before.first() != QStringLiteral("kestrel-g4 4.3.0"));
        console.window->go(QStringLiteral("members"), QStringLiteral("bsi-lab"));
        console.window->go(QStringLiteral("releases"), QString::fromStdString(test::sampleId<ReleaseId>(7).hex()));
        console.window->go(QStringLiteral("rollouts"), QStringLiteral("new:"));      // a form is no object
        const QStringList last{QStringLiteral("kestrel-g4 4.3.0"), QStringLiteral("BSI Lab")};
        QCOMPARE(texts({}).mid(0, 2), last);
        QVERIFY2(texts(QStringLiteral("kestrel")).indexOf(QStringLiteral("kestrel-g4 4.3.0")) == 0, qPrintable(texts(QStringLiteral("kestrel")).join(QLatin1Char('\n'))));
        QCOMPARE(texts(QStringLiteral("kestrel")).indexOf(QStringLiteral("BSI Lab")), -1);
        console.restart();
        QCOMPARE(texts({}).mid(0, 2), last);
        // A command that was chosen counts too, and the list does not grow for ever.
        console.window->showPalette();
        QTest::keyClicks(console.find<QLineEdit>("paletteLine"), QStringLiteral("> compact"));
        QTest::keyClick(console.find<QLineEdit>("paletteLine"), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(texts({}).first(), QStringLiteral("Compact rows"));
        auto* recent = console.window->findChild<pages::Recent*>();
        for (int i = 0; i < 2 * pages::Recent::most; ++i) recent->note(pages::Recent::object(QStringLiteral("devices"), QStringLiteral("x/%1").arg(i)));
        QCOMPARE(recent->list().size(), pages::Recent::most);
    }

    // All digits of a hash are asked of the node: a block of long ago, a device by the fingerprint of its key.
    void olderBlocksAndDevicesAreFoundByWholeHashes()
    {
        test::Console console;
        const auto block = test::sampleId<BlockId>(4711);
        const auto key = test::sampleId<KeyId>(4712);
        console.node.furtherBlocks[block] = {api::Chain::delivery, 17, true};
        console.node.enrolled[key] = {{{"kestrel-g4", 77}, "rev-b", false, false}, {{"helio-m2", 5}, "m2", true, true}};
        QTest::keyClick(console.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(console.window->findChild<pages::CommandPalette*>() != nullptr);
        auto* line = console.find<QLineEdit>("paletteLine");
        auto* list = console.find<QListWidget>("paletteList");
        const auto rows = [list] {
            QStringList texts;
            for (int row = 0; row < list->count(); ++row) texts += list->item(row)->text();
            return texts.join(QLatin1Char('\n'));
        };
        line->setText(QString::fromStdString(key.hex()));
        QTRY_VERIFY2(rows().startsWith(QStringLiteral("Device: kestrel-g4 device 77 (rev-b)\nDevice: helio-m2 device 5 (Revoked)\n")), qPrintable(rows()));
        // The beginning alone is looked for in what is here, and it is said where more is found.
        line->setText(QString::fromStdString(block.hex()).left(20));
        QTRY_VERIFY2(rows().contains(QStringLiteral("found by all 64 digits")), qPrintable(rows()));
        line->setText(QString::fromStdString(block.hex()).toUpper());
        QTRY_VERIFY2(rows().startsWith(QStringLiteral("Block: Block 17 of the Delivery chain")), qPrintable(rows()));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(console.window->currentPage(), QStringLiteral("chain"));
        QTRY_COMPARE(console.find<widgets::Segmented>("chainChoice")->current(), QStringLiteral("delivery"));
    }

    // A file leads to a new release, for those who may publish; a link leads to what is known under its hash.
    void thePaletteKnowsFilesAndLinks()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("fw 4.4.0.img"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(1'500'000, 'x')) > 0);
        file.close();
        const auto found = [](const test::Console& console, const QString& typed) {
            console.window->showPalette();
            auto* palette = console.window->findChild<pages::CommandPalette*>();
            QStringList all;
            (void)palette->search(typed);
            console.filesAreKnown();
            for (const auto& hit : palette->search(typed)) all += hit.kind + QLatin1Char('/') + hit.text;
            palette->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return all;
        };
        test::Console vendor("kestrel");
        const QStringList offered{QStringLiteral("File/Publish fw 4.4.0.img as a new version"), QStringLiteral("File/Build the delta of a new release from fw 4.4.0.img"),
                                  QStringLiteral("File/Put fw 4.4.0.img beside a new release, as SBOM or report")};
        QCOMPARE(found(vendor, path), offered);
        QCOMPARE(found(vendor, QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)), offered);
        QCOMPARE(found(vendor, QLatin1Char('"') + path + QLatin1Char('"')), offered);
        QVERIFY(found(vendor, path + QStringLiteral(".none")).isEmpty());
        QCOMPARE(found(vendor, folder.path()).size(), 2);
        vendor.window->showPalette();
        QTest::keyClicks(vendor.find<QLineEdit>("paletteLine"), path);
        vendor.filesAreKnown();
        QTest::keyClick(vendor.find<QLineEdit>("paletteLine"), Qt::Key_Return);
        QCOMPARE(vendor.window->currentPage(), QStringLiteral("new-release"));
        QCOMPARE(vendor.find<QLineEdit>("newTarget")->text(), path);

        test::Console checker;
        QVERIFY(found(checker, path).isEmpty());
        // Links to a payload, as a multihash and as plain digits; one that is not known here leads nowhere.
        const auto snapshot = checker.node.copy();
        const QString root = QString::fromStdString(snapshot.transfers->front().root.hex());
        for (const char* form : {"magnet:?xt=urn:btmh:1220%1&dn=fw", "magnet:?xt=urn:sha256:%1", "sha256:%1"}) {
            const QStringList hits = found(checker, QString::fromLatin1(form).arg(root));
            QVERIFY2(hits.join(QLatin1Char('\n')).contains(QStringLiteral("Transfer/")), form);
        }
        // A magnet link is of the torrent: it leads to the transfer and to the release whose payload it is.
        const auto& carried = snapshot.transfers->front();
        const auto link = [](const Hash32& hash) {
            return bridge::magnetLink(QString::fromStdString(hash.hex()), QStringLiteral("fw 1"), 7);
        };
        QVERIFY2(link(carried.infoHash).endsWith(QStringLiteral("&dn=fw%201&xl=7")), qPrintable(link(carried.infoHash)));
        const QStringList both = found(checker, link(carried.infoHash));
        QCOMPARE(both.size(), 2);
        QVERIFY2(both.contains(QStringLiteral("Transfer/") + QString::fromStdString(carried.label)), qPrintable(both.join(QLatin1Char('|'))));
        QVERIFY2(both.first().startsWith(QStringLiteral("Torrent/kestrel-g4 4.3.0")), qPrintable(both.join(QLatin1Char('|'))));
        const auto& release = snapshot.releases->front();
        const QStringList payloads = found(checker, link(release.artifacts.front().infoHash));
        QVERIFY2(payloads.join(QLatin1Char('|')).contains(QStringLiteral("Torrent/")), qPrintable(payloads.join(QLatin1Char('|'))));
        QCOMPARE(found(checker, link(release.documents.front().infoHash)).size(), 1);
        // Of what nobody here has, that is said.
        const QString strange = QStringLiteral("magnet:?xt=urn:btmh:1220") + QString(64, QLatin1Char('e'));
        QVERIFY(found(checker, strange).isEmpty());
        checker.window->showPalette();
        checker.find<QLineEdit>("paletteLine")->setText(strange);
        QCOMPARE(checker.find<QListWidget>("paletteList")->item(0)->text(), QStringLiteral("No release on this ledger and no transfer here has this payload."));
    }

    void escapeClosesThePaletteAlone()
    {
        test::Console console;
        console.click("searchButton");
        auto* line = console.find<QLineEdit>("paletteLine");
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(console.window->findChild<pages::CommandPalette*>() == nullptr);
        QVERIFY(console.window->isVisible());
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
