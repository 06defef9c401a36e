// SPDX-License-Identifier: GPL-3.0-or-later
// What a review refuses to read, and how it ends when it is told to.
#include "core/review/report.h"
#include "core/review/unpack.h"
#include "tests/support/temporary_directory.h"

#include <QTest>


using namespace quorate;

class ReviewRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void targetsThatAreNone();
    void savedFilesThatAreNone_data();
    void savedFilesThatAreNone();
};

void ReviewRefusalsTest::targetsThatAreNone()
{
    const auto files = makeSystemFiles();
    test::TemporaryDirectory directory;
    const auto nothing = review::unpack(*files, directory / "nothing", directory / "spool");
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, std::string("review.unpack.no-target"));
    std::filesystem::create_symlink(directory / "nothing", directory / "link");
    QCOMPARE(review::unpack(*files, directory / "link", directory / "spool").error().code, std::string("review.unpack.no-target"));
}

void ReviewRefusalsTest::savedFilesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1, 2]");
    QTest::newRow("no JSON") << QByteArray("{\"findings\": ");
    QTest::newRow("another type") << QByteArray("{\"findings\": 7, \"ticked\": {}, \"viewed\": \"all\"}");
}

// A review that lies on the disk damaged is made anew; what the reviewer wrote is not taken for empty.
void ReviewRefusalsTest::savedFilesThatAreNone()
{
    QFETCH(QByteArray, text);
    const auto bytes = bytesOf(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    const auto notes = review::OwnNotes::decode(bytes);
    QVERIFY(!notes);
    QCOMPARE(notes.error().code, std::string("review.report.malformed"));
    const auto saved = review::SavedReview::decode(bytes);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, std::string("review.report.malformed"));
    const auto good = review::OwnNotes{{}, {"sbom"}, {}}.encode();
    const auto read = review::OwnNotes::decode(bytesOf(good));
    QVERIFY(read && read->ticked == std::vector<std::string>{"sbom"});
}

QTEST_GUILESS_MAIN(ReviewRefusalsTest)
#include "refusals_test.moc"
