// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/alert_book.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

using namespace quorate;
using node::AlertBook;

namespace {

api::AlertView alertOf(const std::string& subject, std::int64_t at)
{
    api::AlertView alert;
    alert.code = "alert.censorship";
    alert.severity = "critical";
    alert.subject = subject;
    alert.detail = "in no block";
    alert.at = UnixTime{at};
    return alert;
}

std::string name(std::size_t number)
{
    std::string text("subject ");
    return text.append(std::to_string(number));
}

}  // namespace

// What a node was alarmed about is still there after a restart.
class AlertBookTest : public QObject {
    Q_OBJECT

private slots:
    void alertsSurviveARestart()
    {
        test::TemporaryDirectory folder;
        auto full = alertOf("one", 1);
        full.release = ReleaseId{};
        full.release->bytes[3] = 7;
        full.statements.push_back({"north", "height: 3", {1, 2, 3}});
        {
            auto store = store::openStore(folder.path() / "store");
            QVERIFY(store);
            AlertBook book;
            QVERIFY(book.load(**store));
            QVERIFY(book.raise(full) == AlertBook::Raised::fresh);
            QVERIFY(book.raise(alertOf("two", 2)) == AlertBook::Raised::fresh);
        }
        auto store = store::openStore(folder.path() / "store");
        QVERIFY(store);
        AlertBook book;
        QVERIFY(book.load(**store));
        QCOMPARE(book.all().size(), std::size_t(2));
        QCOMPARE(book.all()[0].subject, std::string("two"));
        QVERIFY(book.all()[1] == full);
        // The same again is not news, also not after a restart.
        QVERIFY(book.raise(alertOf("two", 2)) == AlertBook::Raised::known);
        QVERIFY(book.raise(alertOf("two", 1)) == AlertBook::Raised::known);
        QVERIFY(book.raise(alertOf("two", 3)) == AlertBook::Raised::repeated);
        QCOMPARE(book.all().size(), std::size_t(2));
    }

    // Whoever can cause alerts fills neither memory nor disk.
    void theOldestGiveWay()
    {
        test::TemporaryDirectory folder;
        auto store = store::openStore(folder.path() / "store");
        QVERIFY(store);
        {
            AlertBook book;
            QVERIFY(book.load(**store));
            for (std::size_t i = 0; i < AlertBook::kept + 20; ++i) {
                QVERIFY(book.raise(alertOf(name(i), static_cast<std::int64_t>(i))));
            }
            QCOMPARE(book.all().size(), AlertBook::kept);
            QCOMPARE(book.all().front().subject, name(AlertBook::kept + 19));
        }
        std::size_t stored = 0;
        QVERIFY((*store)->scan(bytesOf("alert/"), {}, [&](BytesView, BytesView) { return ++stored > 0; }));
        QCOMPARE(stored, AlertBook::kept);
        AlertBook again;
        QVERIFY(again.load(**store));
        QCOMPARE(again.all().size(), AlertBook::kept);
        QCOMPARE(again.all().back().subject, name(20));
    }

    void whatDoesNotDecodeIsDropped()
    {
        const Bytes good = node::encodeAlert(alertOf("one", 1));
        QVERIFY(node::decodeAlert(good));
        for (std::size_t size = 0; size < good.size(); ++size) QVERIFY(!node::decodeAlert(BytesView(good).first(size)));
        test::TemporaryDirectory folder;
        auto store = store::openStore(folder.path() / "store");
        QVERIFY(store);
        store::WriteBatch batch;
        batch.put(toBytes(bytesOf("alert/0")), {0xff});
        QVERIFY((*store)->write(batch));
        AlertBook book;
        QVERIFY(book.load(**store));
        QVERIFY(book.all().empty());
        const auto left = (*store)->get(bytesOf("alert/0"));
        QVERIFY(left && !*left);
    }
};

QTEST_GUILESS_MAIN(AlertBookTest)
#include "alert_book_test.moc"
