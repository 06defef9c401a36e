// SPDX-License-Identifier: GPL-3.0-or-later
// Release notes are Markdown of a stranger.
#include "ui/widgets/notes_view.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextFragment>
#include <QCheckBox>
#include <QtTest>

using namespace quorate::widgets;

namespace {

QStringList anchorsOf(const QTextDocument& document)
{
    QStringList out;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor()) out += it.fragment().charFormat().anchorHref();
        }
    }
    return out;
}

bool hasPicture(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat()) return true;
        }
    }
    return false;
}

// Says what it was asked to load.
class Watched : public MarkdownView {
public:
    mutable QStringList asked;
    QVariant loadResource(int type, const QUrl& name) override
    {
        asked += name.toString();
        return MarkdownView::loadResource(type, name);
    }
};

}  // namespace

class NotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markdownIsFormatted()
    {
        MarkdownView view;
        view.setNotes(QStringLiteral("# Fixes\n\n* the *meter* parser\n* the **key**\n\nSee [the advisory](https://example.org/a?b=1)."));
        QVERIFY(view.isFormatted());
        QVERIFY(!view.toPlainText().contains(QLatin1Char('#')) && !view.toPlainText().contains(QLatin1Char('*')));
        QCOMPARE(view.document()->firstBlock().blockFormat().headingLevel(), 1);
        QCOMPARE(anchorsOf(*view.document()), QStringList{QStringLiteral("https://example.org/a?b=1")});
    }

    void picturesAreNeverLoaded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("remote") << QStringLiteral("before ![alt](https://tracker.example/p.png) after");
        QTest::newRow("local") << QStringLiteral("before ![alt](file:///etc/passwd) after");
        QTest::newRow("relative") << QStringLiteral("before ![alt](../../etc/passwd \"title\") after");
        QTest::newRow("data") << QStringLiteral("before ![alt](data:image/png;base64,iVBORw0KGgo=) after");
        QTest::newRow("resource") << QStringLiteral("before ![alt](:/icons/quorate.svg) after");
        QTest::newRow("reference") << QStringLiteral("before ![alt][r] after\n\n[r]: https://tracker.example/p.png");
        QTest::newRow("in a link") << QStringLiteral("before [![alt](https://tracker.example/p.png)](https://example.org) after");
        QTest::newRow("html") << QStringLiteral("before <img src=\"https://tracker.example/p.png\"> after");
    }
    void picturesAreNeverLoaded()
    {
        QFETCH(QString, text);
        Watched view;
        view.resize(400, 300);
        view.setNotes(text);
        (void)view.grab();
        QVERIFY(!hasPicture(*view.document()));
        QVERIFY(view.toPlainText().contains(QLatin1String("before")) && view.toPlainText().contains(QLatin1String("after")));
        QVERIFY(view.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd"))).isNull());
    }

    void onlyTheWebIsLinkedTo_data()
    {
        QTest::addColumn<QString>("target");
        for (const char* target : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "file:///etc/passwd", "../secret", "/etc/passwd", "data:text/html,x",
                                   "smb://host/share", "https://user:password@example.org/", "https:///etc/passwd", "#anchor", "qrc:/x",
                                   "magnet:?xt=urn:btih:00", "mailto:a@example.org", "vbscript:x", "x-scheme:y"}) {
            QTest::newRow(target) << QString::fromLatin1(target);
        }
    }
    void onlyTheWebIsLinkedTo()
    {
        QFETCH(QString, target);
        MarkdownView view;
        QSignalSpy wished(&view, &MarkdownView::linkWished);
        for (const QString& form : {QStringLiteral("[words](<%1>)"), QStringLiteral("[words][r]\n\n[r]: <%1>"), QStringLiteral("<%1>"),
                                    QStringLiteral("<a href=\"%1\">words</a>")}) {
            view.setNotes(form.arg(target));
            QVERIFY2(anchorsOf(*view.document()).isEmpty(), qPrintable(anchorsOf(*view.document()).join(QLatin1Char(' '))));
        }
        Q_EMIT view.anchorClicked(QUrl(target));
        QCOMPARE(wished.count(), 0);
    }

    void aLinkIsAskedForAndNotFollowed()
    {
        MarkdownView view;
        QSignalSpy wished(&view, &MarkdownView::linkWished);
        view.setNotes(QStringLiteral("[words](https://example.org/)"));
        Q_EMIT view.anchorClicked(QUrl(QStringLiteral("https://example.org/")));
        QCOMPARE(wished.count(), 1);
        QCOMPARE(view.source(), QUrl());
        QVERIFY(view.toPlainText().contains(QLatin1String("words")));
    }

    void htmlIsShownAsItWasWritten()
    {
        MarkdownView view;
        view.setNotes(QStringLiteral("<script>alert(1)</script>\n\n<h1>Approved by all checkers</h1>"));
        QVERIFY(view.toPlainText().contains(QLatin1String("<script>")));
        QVERIFY(view.toPlainText().contains(QLatin1String("<h1>")));
    }

    void charactersThatDeceiveAreReplaced()
    {
        MarkdownView view;
        for (const QString& text : {QStringLiteral("abc\u202Edcba"), QStringLiteral("abc&#x202E;dcba"), QStringLiteral("abc&#8238;dcba"),
                                    QStringLiteral("[abc\u202E](https://example.org)"), QStringLiteral("`abc\u2066`"), QStringLiteral("a\u200Bbc")}) {
            view.setNotes(text);
            QVERIFY(view.toPlainText().contains(QChar(QChar::ReplacementCharacter)));
            QVERIFY(!view.toPlainText().contains(QChar(0x202E)) && !view.toPlainText().contains(QChar(0x2066)) && !view.toPlainText().contains(QChar(0x200B)));
        }
    }

    // None of them may hang, crash or grow without bound; the text stays readable.
    void monstersStayWithinLimits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("formatted");
        const auto many = [](const QString& unit, int times) { return unit.repeated(times); };
        QTest::newRow("quotes") << many(QStringLiteral(">"), 8'000) + QStringLiteral("deep") << false;
        QTest::newRow("spaced quotes") << many(QStringLiteral("> "), 4'000) + QStringLiteral("deep") << false;
        QTest::newRow("lists in one line") << many(QStringLiteral("- "), 4'000) + QStringLiteral("deep") << false;
        QTest::newRow("numbered in one line") << many(QStringLiteral("1. "), 2'600) + QStringLiteral("deep") << false;
        QString stairs;
        for (int i = 0; i < 120; ++i) stairs += QString(2 * i, QLatin1Char(' ')) + QStringLiteral("- deep\n");
        QTest::newRow("stairs") << stairs << false;
        QTest::newRow("a wide table") << many(QStringLiteral("|a"), 2'500) + QLatin1Char('\n') + many(QStringLiteral("|-"), 2'500) + QLatin1Char('\n') << false;
        QTest::newRow("lines") << many(QStringLiteral("a\n\n"), 2'700) << false;
        QTest::newRow("too long") << many(QStringLiteral("word "), 100'000) << false;
        QTest::newRow("brackets") << many(QStringLiteral("["), 8'000) << true;
        QTest::newRow("links in links") << many(QStringLiteral("["), 2'000) + many(QStringLiteral("](https://example.org)"), 200) << true;
        QTest::newRow("emphasis") << many(QStringLiteral("*_"), 4'000) + QLatin1Char('a') << false;
        QTest::newRow("emphasis over lines") << many(QStringLiteral("*_a\n"), 2'000) << false;
        QTest::newRow("some emphasis") << many(QStringLiteral("*_"), 200) + QLatin1Char('a') << true;
        QTest::newRow("backticks") << many(QStringLiteral("`"), 8'000) << true;
        QTest::newRow("tags") << many(QStringLiteral("<a"), 4'000) << true;
        QTest::newRow("entities") << many(QStringLiteral("&amp;"), 1'600) << false;
        QTest::newRow("references") << many(QStringLiteral("[a]: https://example.org\n"), 300) << true;
        QTest::newRow("nothing but control characters") << QString(8'000, QChar(1)) << true;
    }
    void monstersStayWithinLimits()
    {
        QFETCH(QString, text);
        QFETCH(bool, formatted);
        NotesView view(QStringLiteral("notes"));
        view.resize(500, 100);
        view.setText(text);
        (void)view.grab();
        QCOMPARE(view.findChild<MarkdownView*>()->isFormatted(), formatted);
        QVERIFY(view.height() < 2'000);
        QVERIFY(view.findChild<MarkdownView*>()->toPlainText().size() <= 10 * MarkdownView::most + 1);
    }

    void theSignedTextIsOneKeyAway()
    {
        NotesView view(QStringLiteral("notes"));
        view.resize(500, 100);
        view.show();
        const QString text = QStringLiteral("# Fixes\n\n* one\n");
        view.setText(text);
        QVERIFY(!view.isSourceShown());
        auto* toggle = view.findChild<QCheckBox*>(QStringLiteral("notesToggle"));
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(view.isSourceShown());
        auto* source = view.findChild<QPlainTextEdit*>(QStringLiteral("notesSource"));
        QVERIFY(source->isVisible() && source->isReadOnly());
        QCOMPARE(source->toPlainText(), text);
        view.setText({});
        QVERIFY(view.isHidden());
    }
};

QTEST_MAIN(NotesTest)
#include "notes_test.moc"
