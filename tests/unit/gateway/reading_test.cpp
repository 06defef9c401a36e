// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/byte_ranges.h"
#include "core/gateway/feedback.h"
#include "core/gateway/request_path.h"

#include <QtTest>

using namespace quorate;
using namespace quorate::gateway;

class ReadingTest : public QObject {
    Q_OBJECT
private slots:
    void feedback_data();
    void feedback();
    void feedbackDetails();
    void attributes();
    void attributeLimits();
    void installedReports();
    void ranges_data();
    void ranges();
    void rangeLimits();
    void sentBytes();
    void sentBytesAtRandom();
    void paths_data();
    void paths();
    void hosts();
    void printableText();
};

void ReadingTest::feedback_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<int>("execution");
    QTest::addColumn<int>("finished");
    using E = Feedback::Execution;
    using F = Feedback::Finished;
    const auto row = [](const char* name, const QByteArray& body, E execution, F finished) {
        QTest::newRow(name) << body << true << int(execution) << int(finished);
    };
    const auto bad = [](const char* name, const QByteArray& body) { QTest::newRow(name) << body << false << 0 << 0; };
    row("SWUpdate",
        R"({"id":11,"time":"20261120T083013","status":{"execution":"proceeding","result":{"finished":"none","progress":{"cnt":0,"of":1}},"code":200,"details":["a"]}})",
        E::proceeding, F::none);
    row("id as string", R"({"id":"11","status":{"execution":"closed","result":{"finished":"success"},"details":[]}})",
        E::closed, F::success);
    row("no id", R"({"status":{"execution":"closed","result":{"finished":"failure"}}})", E::closed, F::failure);
    row("timestamp", R"({"timestamp":1,"status":{"execution":"downloaded","result":{"finished":"success"}}})",
        E::downloaded, F::success);
    row("no result", R"({"status":{"execution":"rejected"}})", E::rejected, F::none);
    row("hawkBit's spelling", R"({"status":{"execution":"canceled"}})", E::canceled, F::none);
    row("raw newline in a detail",
        "{\"id\":1,\"status\":{\"execution\":\"closed\",\"result\":{\"finished\":\"failure\"},\"details\":["
        "\"one\ntwo\t\x01\"]}}",
        E::closed, F::failure);
    row("unescaped quote in a detail",
        R"({"status":{"execution":"closed","result":{"finished":"failure"},"details":["found "x.swu" bad"]}})",
        E::closed, F::failure);
    row("bad UTF-8", "{\"status\":{\"execution\":\"proceeding\",\"details\":[\"\xff\xc3\x28\"]}}", E::proceeding,
        F::none);
    row("stray backslash", R"({"status":{"execution":"proceeding","details":["C:\x"]}})", E::proceeding, F::none);
    row("cut off", R"({"status":{"execution":"closed","result":{"finished":"success"},"details":["ab)", E::closed,
        F::success);
    row("details as text", R"({"status":{"execution":"closed","result":{"finished":"none"},"details":"x"}})", E::closed,
        F::none);
    // The first place counts, and it is not in the details.
    row("detail that imitates",
        R"({"status":{"execution":"proceeding","result":{"finished":"none"},"details":[""execution":"closed","finished":"success""]}})",
        E::proceeding, F::none);
    bad("empty", "");
    bad("not JSON", "hello");
    bad("no status", R"({"id":1})");
    bad("unknown execution", R"({"status":{"execution":"done"}})");
    bad("execution is a number", R"({"status":{"execution":1}})");
    row("array", R"([{"status":{"execution":"closed"}}])", E::closed,
        F::none);  // no object, so looked through like any text
    bad("nested too deeply", QByteArray(100'000, '['));
    bad("deep objects", QByteArray("{\"a\":").repeated(20'000));
}

void ReadingTest::feedback()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, taken);
    QFETCH(int, execution);
    QFETCH(int, finished);
    const auto read = readFeedback(bytesOf(std::string_view(body.constData(), std::size_t(body.size()))));
    QCOMPARE(read.has_value(), taken);
    if (!taken) {
        QCOMPARE(read.error().code, std::string("gateway.feedback.malformed"));
        return;
    }
    QCOMPARE(int(read->execution), execution);
    QCOMPARE(int(read->finished), finished);
}

void ReadingTest::feedbackDetails()
{
    std::string body = R"({"status":{"execution":"proceeding","details":[)";
    for (int i = 0; i < 100; ++i) body += (i == 0 ? "\"" : ",\"") + std::to_string(i) + std::string(2000, 'x') + '"';
    body += "]}}";
    const auto read = readFeedback(bytesOf(body));
    QVERIFY(read.has_value());
    QCOMPARE(read->details.size(), std::size_t{64});
    QCOMPARE(read->details[63].size(), std::size_t{1024});
    QVERIFY(read->details[63].starts_with("63x"));
    const auto lines =
        readFeedback(bytesOf("{\"status\":{\"execution\":\"proceeding\",\"details\":[\"a\nb\",7,\"c\"]}}"));
    QCOMPARE(lines->details, (std::vector<std::string>{"a b", "c"}));
}

void ReadingTest::attributes()
{
    const auto read = readConfigData(bytesOf(R"({"data":{"board":"x","rev":2},"id":"","time":"","status":{}})"));
    QVERIFY(read && read->mode == ConfigData::Mode::merge);
    QCOMPARE(read->attributes.at("board"), std::string("x"));
    QCOMPARE(read->attributes.at("rev"), std::string("2"));
    QVERIFY(readConfigData(bytesOf(R"({"data":{},"mode":"replace"})"))->mode == ConfigData::Mode::replace);
    QVERIFY(readConfigData(bytesOf(R"({"data":{},"mode":"remove"})"))->mode == ConfigData::Mode::remove);
    for (const char* body : {"", "{}", R"({"data":[]})", R"({"data":{},"mode":"other"})", R"({"data":"x"})"}) {
        const auto bad = readConfigData(bytesOf(body));
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, std::string("gateway.attributes.malformed"));
    }
}

void ReadingTest::attributeLimits()
{
    const auto many = [](int n) {
        std::string body = R"({"data":{)";
        for (int i = 0; i < n; ++i) body += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":\"v\"";
        return body + "}}";
    };
    QVERIFY(readConfigData(bytesOf(many(100))).has_value());
    QCOMPARE(readConfigData(bytesOf(many(101))).error().code, std::string("gateway.attributes.too-many"));
    const auto sized = [](std::size_t key, std::size_t value) {
        return R"({"data":{")" + std::string(key, 'k') + R"(":")" + std::string(value, 'v') + "\"}}";
    };
    QVERIFY(readConfigData(bytesOf(sized(128, 128))).has_value());
    QCOMPARE(readConfigData(bytesOf(sized(129, 1))).error().code, std::string("gateway.attributes.too-long"));
    QCOMPARE(readConfigData(bytesOf(sized(1, 129))).error().code, std::string("gateway.attributes.too-long"));
    QCOMPARE(readConfigData(bytesOf(sized(0, 1))).error().code, std::string("gateway.attributes.too-long"));
}

void ReadingTest::installedReports()
{
    const auto read = readInstalledReport(bytesOf(R"({"name":"os","version":"1.2"})"));
    QVERIFY(read && read->version == "1.2");
    for (const char* body :
         {"", "{}", R"({"name":"os"})", R"({"name":"os","version":""})", R"({"name":1,"version":"1"})"}) {
        QVERIFY(!readInstalledReport(bytesOf(body)));
    }
}

void ReadingTest::ranges_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("result");  // "from+size,...", "all", or a code
    QTest::newRow("first") << "bytes=0-3" << "0+4";
    QTest::newRow("open") << "bytes=10-" << "10+90";
    QTest::newRow("suffix") << "bytes=-5" << "95+5";
    QTest::newRow("suffix of all and more") << "bytes=-500" << "0+100";
    QTest::newRow("end is cut") << "bytes=90-200" << "90+10";
    QTest::newRow("one byte") << "bytes=99-99" << "99+1";
    QTest::newRow("order is kept") << "bytes=50-59,0-9 , 20-29" << "50+10,0+10,20+10";
    QTest::newRow("unit in capitals") << "Bytes=0-0" << "0+1";
    QTest::newRow("one of two outside") << "bytes=100-,0-0" << "0+1";
    QTest::newRow("other unit") << "pieces=0-1" << "all";
    QTest::newRow("behind the end") << "bytes=100-" << "gateway.range.unsatisfiable";
    QTest::newRow("empty suffix") << "bytes=-0" << "gateway.range.unsatisfiable";
    QTest::newRow("backwards") << "bytes=5-4" << "gateway.range.malformed";
    QTest::newRow("no number") << "bytes=a-b" << "gateway.range.malformed";
    QTest::newRow("nothing") << "bytes=" << "gateway.range.malformed";
    QTest::newRow("dash") << "bytes=-" << "gateway.range.malformed";
    QTest::newRow("no unit") << "0-3" << "gateway.range.malformed";
    QTest::newRow("negative") << "bytes=--3" << "gateway.range.malformed";
    QTest::newRow("number too large") << "bytes=0-99999999999999999999" << "gateway.range.malformed";
    QTest::newRow("largest number") << "bytes=0-18446744073709551615" << "0+100";
    QTest::newRow("trailing comma") << "bytes=0-1," << "gateway.range.malformed";
    QTest::newRow("overlapping") << "bytes=0-,0-" << "gateway.range.overlapping";
}

void ReadingTest::ranges()
{
    QFETCH(QString, header);
    QFETCH(QString, result);
    const auto read = readRanges(header.toStdString(), 100, 10);
    QStringList parts;
    if (read && *read) {
        for (const ByteRange& range : **read) parts << QString("%1+%2").arg(range.from).arg(range.size);
    }
    const QString got = !read ? QString::fromStdString(read.error().code) : *read ? parts.join(',') : QString("all");
    QCOMPARE(got, result);
}

void ReadingTest::rangeLimits()
{
    std::string header = "bytes=0-0";
    for (int i = 1; i < 200; ++i) {
        header.append(",").append(std::to_string(2 * i)).append("-").append(std::to_string(2 * i));
    }
    QCOMPARE((*readRanges(header, 1000, 200))->size(), std::size_t{200});
    QCOMPARE(readRanges(header, 1000, 199).error().code, std::string("gateway.range.too-many"));
    QCOMPARE(readRanges("bytes=0-", 0, 10).error().code, std::string("gateway.range.unsatisfiable"));
    QCOMPARE(readRanges("bytes=-1", 0, 10).error().code, std::string("gateway.range.unsatisfiable"));
}

void ReadingTest::sentBytes()
{
    SentBytes sent;
    QVERIFY(sent.covers(0));
    QVERIFY(!sent.covers(10));
    sent.add(5, 5);
    sent.add(0, 2);
    QVERIFY(!sent.covers(10));
    sent.add(3, 1);
    QVERIFY(!sent.covers(10));
    sent.add(1, 3);
    QVERIFY(!sent.covers(10));
    sent.add(4, 1);
    QVERIFY(sent.covers(10));
    QVERIFY(!sent.covers(11));
}

void ReadingTest::sentBytesAtRandom()
{
    // Against a plain list of bytes.
    std::uint32_t state = 1;
    const auto next = [&](std::uint32_t below) { return (state = state * 1664525 + 1013904223) / 65536 % below; };
    for (int round = 0; round < 200; ++round) {
        SentBytes sent;
        std::vector<bool> bytes(64);
        for (int i = 0; i < 20; ++i) {
            const std::uint32_t from = next(64);
            const std::uint32_t size = next(64 - from + 1);
            sent.add(from, size);
            for (std::uint32_t k = from; k < from + size; ++k) bytes[k] = true;
            QCOMPARE(sent.covers(64), std::ranges::all_of(bytes, [](bool b) { return b; }));
        }
    }
}

void ReadingTest::paths_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("result");  // segments joined by '|', then the query; "-" when refused
    QTest::newRow("root") << "/" << "";
    QTest::newRow("plain") << "/a/b" << "a|b";
    QTest::newRow("trailing slash") << "/a/b/" << "a|b";
    QTest::newRow("query") << "/a?c=-5&x=%20" << "a?c=-5&x= ";
    QTest::newRow("escaped") << "/a/x%20y" << "a|x y";
    QTest::newRow("absolute") << "http://host:1/a" << "a";
    QTest::newRow("dots") << "/a/../b" << "-";
    QTest::newRow("escaped dots") << "/a/%2e%2e/b" << "-";
    QTest::newRow("one dot") << "/a/./b" << "-";
    QTest::newRow("escaped slash") << "/a/b%2Fc" << "-";
    QTest::newRow("backslash") << "/a/..\\b" << "-";
    QTest::newRow("zero byte") << "/a%00" << "-";
    QTest::newRow("newline") << "/a%0d%0aX: y" << "-";
    QTest::newRow("half an escape") << "/a%2" << "-";
    QTest::newRow("no escape") << "/a%zz" << "-";
    QTest::newRow("empty segment") << "/a//b" << "-";
    QTest::newRow("two slashes first") << "//a" << "-";
    QTest::newRow("no slash") << "a" << "-";
    QTest::newRow("asterisk") << "*" << "-";
    QTest::newRow("authority") << "host:443" << "-";
    QTest::newRow("empty") << "" << "-";
    QTest::newRow("absolute without path") << "http://host" << "-";
    QTest::newRow("too many segments") << QString("/a").repeated(17) << "-";
    QTest::newRow("too many parameters") << "/a?" + QString("b&").repeated(17) << "-";
}

void ReadingTest::paths()
{
    QFETCH(QString, target);
    QFETCH(QString, result);
    const auto path = readPath(target.toStdString());
    QString got = "-";
    if (path) {
        QStringList segments;
        for (const auto& segment : path->segments) segments << QString::fromStdString(segment);
        QStringList query;
        for (const auto& [name, value] : path->query) query << QString::fromStdString(name + "=" + value);
        got = segments.join('|') + (query.isEmpty() ? "" : "?" + query.join('&'));
    }
    QCOMPARE(got, result);
}

void ReadingTest::hosts()
{
    for (const char* host : {"a", "gateway.example:8080", "192.0.2.1", "[2001:db8::1]:80"}) QVERIFY(isHost(host));
    for (const char* host : {"", "a/b", "a b", "a\"b", "a@b", "<a>", "a%00"}) QVERIFY(!isHost(host));
    QVERIFY(!isHost(std::string(256, 'a')));
}

void ReadingTest::printableText()
{
    QCOMPARE(printable("a\tb\x7f\x01 c", 100), std::string("a b   c"));
    QCOMPARE(printable("\xc3\xa9\xc2\x85", 100), std::string("\xc3\xa9 "));
    QCOMPARE(printable("\xc3\xa9\xc3\xa9", 3), std::string("\xc3\xa9"));
    QCOMPARE(printable("\xed\xa0\x80", 100), std::string("   "));
    QCOMPARE(printable("abc", 2), std::string("ab"));
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
