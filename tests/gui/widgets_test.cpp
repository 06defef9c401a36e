// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_expression.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_proxy.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

#include <limits>

using namespace quorate::widgets;

namespace {

// Numbers from 0, and what is left of each divided by ten.
class Numbers : public QAbstractTableModel {
public:
    explicit Numbers(int rows)
    {
        for (int i = 0; i < rows; ++i) m_rows += i;
    }
    mutable int asked = 0;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex&) const override { return 2; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::UserRole) return {};
        ++asked;
        const int value = index.column() == 0 ? m_rows.at(index.row()) : m_rows.at(index.row()) % 10;
        return role == Qt::UserRole ? QVariant(value) : QVariant(QString::number(value));
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(section == 0 ? QStringLiteral("number") : QStringLiteral("rest")) : QVariant();
    }
    void set(int row, int value)
    {
        m_rows[row] = value;
        Q_EMIT dataChanged(index(row, 0), index(row, 1));
    }
    void reverse()
    {
        Q_EMIT layoutAboutToBeChanged();
        const auto before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& at : before) after += index(int(m_rows.size()) - 1 - at.row(), at.column());
        std::reverse(m_rows.begin(), m_rows.end());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    void insertAtFront(int count)
    {
        beginInsertRows({}, 0, count - 1);
        for (int i = 0; i < count; ++i) m_rows.prepend(i);
        endInsertRows();
    }
    void removeFromEnd(int count)
    {
        beginRemoveRows({}, int(m_rows.size()) - count, int(m_rows.size()) - 1);
        m_rows.remove(m_rows.size() - count, count);
        endRemoveRows();
    }

private:
    QList<int> m_rows;
};

}  // namespace

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // As QStringMatcher finds it, whatever the letters.
    void partsOfTextsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const QStringList texts{QString(), QStringLiteral("a"), QStringLiteral("fail"), QStringLiteral("The Boot FAILED"), QStringLiteral("ffffail"), QStringLiteral("fai"),
                                QStringLiteral("STRA\u00dfE \u00c4\u00d6"), QStringLiteral("\u05d1\u05d3\u05d9\u05e7\u05d4"), QStringLiteral("\u0130\u0131Iix"),
                                QStringLiteral("\u212aelvin \u01c4"), QString::fromUcs4(U"deseret \U00010400\U00010428"), QStringLiteral("[\\]^_`{|}@")};
        const QStringList parts{QString(), QStringLiteral("A"), QStringLiteral("FaIl"), QStringLiteral("\u00e4\u00f6"), QStringLiteral("\u00df"), QStringLiteral("\u05d3\u05d9"),
                                QStringLiteral("i"), QStringLiteral("k"), QStringLiteral("\u01c6"), QString::fromUcs4(U"\U00010428\U00010428"), QStringLiteral("`"), QStringLiteral("@")};
        for (const QString& text : texts) {
            for (const QString& part : parts) QTest::addRow("%s in %s", qUtf8Printable(part), qUtf8Printable(text)) << text << part;
        }
    }
    void partsOfTextsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        QCOMPARE(quorate::widgets::FoldedPart(part).isIn(text), QStringMatcher(part, Qt::CaseInsensitive).indexIn(text) >= 0);
    }

    void filter_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("accepted");
        // The row: model sensor-g4, vendor "Acme GmbH", size 120, note "boot check"
        const std::initializer_list<std::pair<const char*, bool>> rows = {
            {"", true},                        {"sensor", true},
            {"SENSOR", true},                  {"acme sensor", true},
            {"acme meter", false},             {"\"boot check\"", true},
            {"\"check boot\"", false},         {"model:sensor", true},
            {"vendor:sensor", false},          {"-vendor:acme", false},
            {"-meter", true},                  {"model:=sensor", false},
            {"model:=sensor-g4", true},        {"model:sens*4", true},
            {"model:g*9", false},              {"size:>100", true},
            {"size:>=120", true},              {"size:<120", false},
            {"-size:<120 boot", true},         {"vendor:\"acme gmbh\"", true},
            {"http://x", false},               {"size:<0.2kB", true},
            {"size:>1k", false},               {"note:=\"boot check\"", true},
            {"size:>50%", true},               {"size:<3furlongs", false},
            {"model:*-G4", true},              {"model:s*n*r-*4", true},
            {"model:*g4*4", false},            {"vendor:*mb*", true},
            {"note:*check*boot*", false},      {"b*k", true},
        };
        for (const auto& [text, accepted] : rows) QTest::newRow(text) << QString::fromLatin1(text) << accepted;
    }
    void filter()
    {
        QFETCH(QString, expression);
        QFETCH(bool, accepted);
        const QStringList columns{QStringLiteral("model"), QStringLiteral("vendor"), QStringLiteral("size"), QStringLiteral("note")};
        const QStringList cells{QStringLiteral("sensor-g4"), QStringLiteral("Acme GmbH"), QStringLiteral("120 bytes"), QStringLiteral("boot check")};
        FilterExpression::Error error;
        const auto parsed = FilterExpression::parse(expression, columns, &error);
        if (!parsed) {
            QVERIFY2(!accepted, qPrintable(error.text));
            return;
        }
        QCOMPARE(parsed->accepts([&](int c) { return cells.at(c); }, [&](int c) { return c == 2 ? QVariant(120) : QVariant(cells.at(c)); }),
                 accepted);
    }

    void aWrongFilterSaysWhatIsWrong()
    {
        FilterExpression::Error error;
        QVERIFY(!FilterExpression::parse(QStringLiteral("ok modle:x"), {QStringLiteral("model")}, &error));
        QCOMPARE(error.position, 3);
        QVERIFY(error.text.contains(QStringLiteral("modle")) && error.text.contains(QStringLiteral("model")));
        QVERIFY(!FilterExpression::parse(QStringLiteral("model:>x"), {QStringLiteral("model")}, &error));
        // An open quote takes the rest.
        QVERIFY(FilterExpression::parse(QStringLiteral("\"open end"), {QStringLiteral("model")}, &error));
    }

    void spansAreAgesOfTimes()
    {
        const QStringList columns{QStringLiteral("seen")};
        constexpr qint64 now = 1'795'170'000'000;
        const auto accepts = [&](const char* text, const QVariant& cell) {
            auto parsed = FilterExpression::parse(QString::fromLatin1(text), columns, nullptr);
            if (!parsed) return false;
            parsed->setNow(now);
            return parsed->accepts([](int) { return QString(); }, [&](int) { return cell; });
        };
        QVERIFY(accepts("seen:>24h", now - 90'000'000));
        QVERIFY(!accepts("seen:>24h", now - 3'600'000));
        // A time itself, in UTC.
        const qint64 noon = QDateTime(QDate(2026, 10, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        QVERIFY(accepts("seen:>=2026-10-01", noon) && accepts("seen:<2026-10-01T12:00:01Z", noon) && accepts("seen:>=2026-10-01T12:00", noon));
        QVERIFY(!accepts("seen:<2026-10-01", noon) && !accepts("seen:>2026-10-01T12:00Z", noon) && !accepts("seen:<2026-10-01", 0));
        QVERIFY(accepts("seen:<2d", now - 90'000'000));
        QVERIFY(!accepts("seen:<2d", 0));               // never
        QVERIFY(accepts("seen:>30s", 45'000));          // a span itself
        // One to come: how long until then. None at all is neither near nor far.
        QVERIFY(accepts("seen:<6h", now + 3'600'000) && !accepts("seen:<6h", now + 90'000'000) && accepts("seen:>1d", now + 90'000'000));
        QVERIFY(!accepts("seen:>1d", std::numeric_limits<double>::infinity()) && !accepts("seen:<1d", std::numeric_limits<double>::infinity()));
        QVERIFY(!accepts("seen:>2026-10-01", std::numeric_limits<double>::infinity()));
    }

    void whatIsNarrowerIsKnown()
    {
        const auto narrows = [](const char* now, const char* before) {
            const QStringList columns{QStringLiteral("model"), QStringLiteral("size")};
            return FilterExpression::parse(QString::fromLatin1(now), columns, nullptr)
                ->narrows(*FilterExpression::parse(QString::fromLatin1(before), columns, nullptr));
        };
        QVERIFY(narrows("sensor", "sens"));
        QVERIFY(narrows("SENSOR model:g4", "ens"));
        QVERIFY(narrows("size:>5 model:=x", "size:>5"));
        QVERIFY(narrows("anything", ""));
        QVERIFY(!narrows("sens", "sensor"));
        QVERIFY(!narrows("-sensor", "-sens"));
        QVERIFY(!narrows("model:sensor", "sens"));
        QVERIFY(!narrows("size:>5", "size:>=5"));
        QVERIFY(!narrows("size:<24h", "size:<24h"));      // ages move on
    }

    void aLargeTableIsFilteredInSlices()
    {
        Numbers source(60'000);
        TableProxy proxy(Qt::UserRole);
        proxy.setSourceModel(&source);
        QSignalSpy scanned(&proxy, &TableProxy::scanned);
        const auto filter = [&](const char* text) {
            proxy.setExpression(*FilterExpression::parse(QString::fromLatin1(text), {QStringLiteral("number"), QStringLiteral("rest")}, nullptr));
        };
        filter("rest:=3");
        // What was shown stays until the new rows are known.
        QCOMPARE(proxy.rowCount(), 60'000);
        QVERIFY(proxy.isScanning());
        QVERIFY(scanned.wait(30'000));
        QCOMPARE(proxy.rowCount(), 6'000);
        // Narrower: only the rows that were left are asked.
        source.asked = 0;
        filter("rest:=3 number:>=30000");
        QVERIFY(scanned.wait(30'000));
        QCOMPARE(proxy.rowCount(), 3'000);
        QVERIFY2(source.asked < 20'000, qPrintable(QString::number(source.asked)));
        // Rows that come and go while it looks, before and behind the place where it is.
        filter("rest:=3");
        QCoreApplication::processEvents();
        QVERIFY(proxy.isScanning());
        source.insertAtFront(20);
        source.removeFromEnd(100);
        QVERIFY(scanned.wait(30'000));
        QCOMPARE(proxy.rowCount(), 6'000 + 2 - 10);
        // And when it is done.
        source.insertAtFront(10);
        QTRY_COMPARE_WITH_TIMEOUT(proxy.rowCount(), 6'000 + 2 - 10 + 1, 30'000);
        // The newest question is the one that is answered.
        filter("rest:=4");
        filter("rest:=5 number:<1000");
        QVERIFY(scanned.wait(30'000));
        QVERIFY(!proxy.isScanning());
        for (int row = 0; row < proxy.rowCount(); ++row) QCOMPARE(proxy.index(row, 1).data().toString(), QStringLiteral("5"));
    }

    // The rows are compared elsewhere; here they are read, and what is shown stays until their order is known.
    void aLargeTableIsOrderedElsewhere()
    {
        Numbers source(60'000);
        TableProxy proxy(Qt::DisplayRole);                 // as texts
        proxy.setSourceModel(&source);
        const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy ordered(&proxy, &TableProxy::ordered);
        const auto text = [&](int row) { return proxy.index(row, 0).data().toString(); };
        proxy.setSortKeys({{0, Qt::DescendingOrder}});
        QVERIFY(proxy.isOrdering());
        QCOMPARE(text(0), QStringLiteral("0"));
        const QPersistentModelIndex kept = proxy.index(777, 0);
        QVERIFY(ordered.wait(30'000));
        QCOMPARE(text(0), QStringLiteral("9999"));
        QCOMPARE(text(59'999), QStringLiteral("0"));
        QCOMPARE(kept.data().toString(), QStringLiteral("777"));
        for (int row = 1; row < proxy.rowCount(); ++row) QVERIFY(QString::localeAwareCompare(text(row - 1), text(row)) >= 0);
        // Rows that come, go and change while it is at work.
        proxy.setSortKeys({{1, Qt::AscendingOrder}, {0, Qt::DescendingOrder}});
        QCoreApplication::processEvents();
        source.insertAtFront(30);
        source.removeFromEnd(1000);
        source.set(5, 99'990);
        QVERIFY(ordered.wait(30'000));
        QCOMPARE(proxy.rowCount(), 59'030);
        QCOMPARE(text(0), QStringLiteral("99990"));
        QCOMPARE(text(1), QStringLiteral("9990"));
        // And when it is done: one row finds its place, as soon as the events are at rest.
        source.set(6, 99'980);
        QTRY_COMPARE_WITH_TIMEOUT(text(1), QStringLiteral("99980"), 30'000);
        // The newest wish is the one that counts.
        ordered.clear();
        proxy.setSortKeys({{0, Qt::AscendingOrder}});
        QCoreApplication::processEvents();
        proxy.setSortKeys({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        QVERIFY(ordered.wait(30'000));
        QCOMPARE(proxy.index(0, 1).data().toString(), QStringLiteral("9"));
        QTest::qWait(0);
        QCOMPARE(ordered.count(), 1);
        // A filter keeps the order, and a new layout of the source is ordered anew.
        QSignalSpy scanned(&proxy, &TableProxy::scanned);
        proxy.setExpression(*FilterExpression::parse(QStringLiteral("rest:=3"), {QStringLiteral("number"), QStringLiteral("rest")}, nullptr));
        QVERIFY(scanned.wait(30'000));
        QCOMPARE(text(0), QStringLiteral("10003"));
        source.reverse();
        QVERIFY(ordered.wait(30'000));
        QTRY_VERIFY_WITH_TIMEOUT(!proxy.isScanning(), 30'000);
        QCOMPARE(text(0), QStringLiteral("10003"));
    }

    void manyRowsKeepTheirPlacesWhileTheyAreRead()
    {
        for (const int rows : {500, 30'000}) {
            Numbers source(rows);
            TableProxy proxy(Qt::UserRole);
            proxy.setSourceModel(&source);
            const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
            proxy.setSortKeys({{0, Qt::DescendingOrder}});
            const auto number = [&](int row) { return proxy.index(row, 0).data(Qt::UserRole).toInt(); };
            QTRY_VERIFY_WITH_TIMEOUT(!proxy.isOrdering(), 30'000);
            QCOMPARE(number(0), rows - 1);
            proxy.freeze();
            source.set(10, 2'000'000);
            source.insertAtFront(3);
            QTest::qWait(0);
            QCOMPARE(proxy.rowCount(), rows);
            QCOMPARE(proxy.waiting(), 3);
            QCOMPARE(number(0), rows - 1);
            QCOMPARE(number(rows - 11), 2'000'000);        // as it is now, where it was
            source.removeFromEnd(1);
            QCOMPARE(number(0), rows - 2);                  // what is gone is gone
            source.reverse();
            QTRY_VERIFY_WITH_TIMEOUT(!proxy.isOrdering(), 30'000);
            proxy.thaw();
            QTRY_COMPARE_WITH_TIMEOUT(number(0), 2'000'000, 30'000);
            QCOMPARE(number(1), rows - 2);
            QCOMPARE(proxy.rowCount(), rows + 2);
            QCOMPARE(proxy.waiting(), 0);
        }
    }

    // Many changes at random; the whole is looked at after each.
    void rowsAreWhatTheSourceHas()
    {
        QRandomGenerator random(7);
        Numbers source(300);
        TableProxy proxy(Qt::UserRole);
        proxy.setSourceModel(&source);
        const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSortKeys({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        proxy.setExpression(*FilterExpression::parse(QStringLiteral("rest:>4"), {QStringLiteral("number"), QStringLiteral("rest")}, nullptr));
        for (int step = 0; step < 400; ++step) {
            switch (random.bounded(5)) {
            case 0: source.insertAtFront(1 + int(random.bounded(20))); break;
            case 1: source.removeFromEnd(1 + int(random.bounded(9))); break;
            case 2: source.reverse(); break;
            case 3: random.bounded(2) == 0 ? proxy.freeze() : proxy.thaw(); break;
            default: source.set(int(random.bounded(source.rowCount())), int(random.bounded(1000))); break;
            }
            if (proxy.isFrozen()) continue;
            int accepted = 0;
            for (int row = 0; row < source.rowCount(); ++row) accepted += source.index(row, 1).data(Qt::UserRole).toInt() > 4 ? 1 : 0;
            QTRY_COMPARE_WITH_TIMEOUT(proxy.rowCount(), accepted, 30'000);
            for (int row = 1; row < accepted; ++row) {
                const auto at = [&](int r, int column) { return proxy.index(r, column).data(Qt::UserRole).toInt(); };
                QVERIFY(at(row - 1, 1) > at(row, 1) || (at(row - 1, 1) == at(row, 1) && at(row - 1, 0) <= at(row, 0)));
                QCOMPARE(proxy.mapFromSource(proxy.mapToSource(proxy.index(row, 0))), proxy.index(row, 0));
            }
        }
    }

    void furtherColumnsOrderRowsThatAreAlike()
    {
        Numbers source(30);
        TableProxy proxy(Qt::UserRole);
        proxy.setSourceModel(&source);
        const auto numbers = [&] {
            QStringList all;
            for (int row = 0; row < 4; ++row) all += proxy.index(row, 0).data().toString();
            return all.join(QLatin1Char(' '));
        };
        proxy.setSortKeys({{1, Qt::AscendingOrder}, {0, Qt::DescendingOrder}});
        QCOMPARE(numbers(), QStringLiteral("20 10 0 21"));
        QCOMPARE(proxy.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("number \u21932"));
        proxy.setSortKeys({{1, Qt::AscendingOrder}, {0, Qt::AscendingOrder}});
        QCOMPARE(numbers(), QStringLiteral("0 10 20 1"));
        proxy.setSortKeys({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        QCOMPARE(numbers(), QStringLiteral("9 19 29 8"));
        proxy.setSortKeys({{1, Qt::DescendingOrder}, {0, Qt::DescendingOrder}});
        QCOMPARE(numbers(), QStringLiteral("29 19 9 28"));
        proxy.setSortKeys({});
        QCOMPARE(numbers(), QStringLiteral("0 1 2 3"));
    }

    void thePlaceOfTheCursorIsWhatIsCompleted()
    {
        const auto place = FilterExpression::placeAt(QStringLiteral("boot -status:=In"), 16);
        QCOMPARE(place.column, QStringLiteral("status"));
        QCOMPARE(place.typed, QStringLiteral("In"));
        QCOMPARE(place.start, 14);
        QVERIFY(FilterExpression::placeAt(QStringLiteral("mod"), 3).column.isEmpty());
        QCOMPARE(FilterExpression::quoted(QStringLiteral("In review")), QStringLiteral("\"In review\""));
    }

    void exportKeepsSpreadsheetsHarmless()
    {
        QStandardItemModel model(2, 2);
        model.setItem(0, 0, new QStandardItem(QStringLiteral("=cmd|'/c calc'!A0")));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("-12.5")));
        model.setItem(1, 0, new QStandardItem(QStringLiteral("a \"b\", c")));
        model.setItem(1, 1, new QStandardItem(QStringLiteral("two\nlines")));
        const QStringList ids{QStringLiteral("name"), QStringLiteral("value")};
        const QString csv = asCsv(model, {0, 1}, {0, 1}, ids, Qt::EditRole);
        QCOMPARE(csv, QStringLiteral("name,value\r\n'=cmd|'/c calc'!A0,-12.5\r\n\"a \"\"b\"\", c\",\"two\nlines\"\r\n"));
        model.setHorizontalHeaderLabels({QStringLiteral("@name"), QStringLiteral("value, in words")});
        QVERIFY(asCsv(model).startsWith(QStringLiteral("'@name,\"value, in words\"\r\n'=cmd|'/c calc'!A0,-12.5\r\n")));
        const auto json = QJsonDocument::fromJson(asJson(model, {1}, {0, 1}, ids, Qt::EditRole).toUtf8()).array();
        QCOMPARE(json.size(), 1);
        QCOMPARE(json.first().toObject().value(QStringLiteral("value")).toString(), QStringLiteral("two\nlines"));
        // Pasted, a text is cells as well: none of them calculates, and none becomes two.
        model.setItem(1, 0, new QStandardItem(QStringLiteral("a\tb\r\nc\u2028d")));
        QCOMPARE(asText(model, {0, 1}, {0, 1}), QStringLiteral("'@name\tvalue, in words\n'=cmd|'/c calc'!A0\t-12.5\na b  c d\ttwo lines\n"));
        QCOMPARE(asText(model, 1), QStringLiteral("'@name\tvalue, in words\n'=cmd|'/c calc'!A0\t-12.5\n"));
    }

    // A hash is shown by its beginning; who pastes more of it finds its row all the same.
    void hashesAreFoundByMoreThanIsShown()
    {
        const QString whole = QStringLiteral("0123456789abcdef0123456789abcdef");
        const QStringList ids{QStringLiteral("id"), QString(), QStringLiteral("name")};
        const QStringList cells{whole.left(12), QStringLiteral("beefbeefbeef"), QStringLiteral("lamp")};
        const auto accepts = [&](const QString& filter) {
            const auto parsed = FilterExpression::parse(filter, ids, nullptr);
            return parsed && parsed->accepts([&](int c) { return cells.at(c); }, [&](int c) { return QVariant(cells.at(c)); },
                                             [&](int c) { return c == 0 ? whole : cells.at(c); });
        };
        QVERIFY(accepts(whole) && accepts(whole.toUpper()) && accepts(whole.left(8)) && accepts(whole.mid(10, 8)));
        QVERIFY(accepts(QStringLiteral("id:") + whole) && accepts(QStringLiteral("id:=") + whole) && accepts(QStringLiteral("lamp ") + whole.left(20)));
        QVERIFY(!accepts(whole + QLatin1Char('0')) && !accepts(QStringLiteral("name:") + whole) && !accepts(QLatin1Char('-') + whole));
        QVERIFY(accepts(QStringLiteral("def0123x")) == false && !accepts(QStringLiteral("cdef012")));   // no hash; too short for one
        // The column without a name is not looked at, nor can it be named.
        QVERIFY(!accepts(QStringLiteral("beefbeef")) && !accepts(QStringLiteral("beef")));
        FilterExpression::Error error;
        QVERIFY(!FilterExpression::parse(QStringLiteral("gateway:x"), ids, &error));
        QVERIFY2(error.text.endsWith(QStringLiteral("Columns: id, name")), qPrintable(error.text));
        // Seven digits are no hash: what they refuse, eight may accept.
        const auto longer = FilterExpression::parse(whole.mid(10, 8), ids, nullptr);
        QVERIFY(!longer->narrows(*FilterExpression::parse(whole.mid(10, 7), ids, nullptr)));
        QVERIFY(FilterExpression::parse(whole.mid(10, 9), ids, nullptr)->narrows(*longer));
    }

    // A large table is written between the events of the window, and is the same as in one go.
    void largeExportsAreTheSame()
    {
        QStandardItemModel model(10'001, 2);
        QList<int> rows;
        for (int row = 0; row < 10'001; ++row) {
            model.setItem(row, 0, new QStandardItem(QString::number(row)));
            model.setItem(row, 1, new QStandardItem(row % 2 == 0 ? QStringLiteral("a, \"b\"") : QStringLiteral("=c")));
            rows += row;
        }
        const QStringList ids{QStringLiteral("n"), QStringLiteral("text")};
        const auto csv = [&ids](const QAbstractItemModel& of, const QList<int>& some) { return asCsv(of, some, {0, 1}, ids, Qt::EditRole); };
        const auto json = [&ids](const QAbstractItemModel& of, const QList<int>& some) { return asJson(of, some, {0, 1}, ids, Qt::EditRole); };
        QObject owner;
        QString lines;
        QString array;
        exportInSlices(&owner, &model, {csv}, [&](const QString& text) { lines = text; });
        exportInSlices(&owner, &model, {json, Joining::array}, [&](const QString& text) { array = text; });
        QVERIFY(lines.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!lines.isEmpty() && !array.isEmpty(), 30'000);
        QVERIFY(lines == csv(model, rows));
        QCOMPARE(QJsonDocument::fromJson(array.toUtf8()), QJsonDocument::fromJson(json(model, rows).toUtf8()));
        // Rows that go while it is under way do not make a mixture of two tables.
        lines.clear();
        bool once = false;
        exportInSlices(&owner, &model, {[&](const QAbstractItemModel& of, const QList<int>& some) {
            const QString part = csv(of, some);
            if (!std::exchange(once, true)) QTimer::singleShot(0, &owner, [&] { model.removeRows(0, 5'000); });
            return part;
        }}, [&](const QString& text) { lines = text; });
        QTRY_VERIFY_WITH_TIMEOUT(!lines.isEmpty(), 30'000);
        QVERIFY(lines.startsWith(QStringLiteral("n,text\r\n")));
        QCOMPARE(lines.count(QLatin1Char('\n')), model.rowCount() + 1);
    }

    // Cells that must be asked for are known before their rows are written; what cannot be read is no file with holes.
    void cellsAreFetchedBeforeTheyAreWritten()
    {
        QStandardItemModel model;
        for (int row = 0; row < 2'500; ++row) model.appendRow(new QStandardItem);
        QList<QList<int>> asked;
        const auto fill = [&](const QList<int>& rows, const std::function<void(const QString&)>& done) {
            asked += rows;
            QTimer::singleShot(0, &model, [&model, rows, done] {
                for (const int row : rows) model.setData(model.index(row, 0), row);
                done({});
            });
        };
        const RowsAsText csv = [](const QAbstractItemModel& of, const QList<int>& some) { return asCsv(of, some, {0}, {QStringLiteral("n")}, Qt::EditRole); };
        QObject owner;
        QString lines;
        QList<int> told;
        SlicedExport plan{csv};
        plan.fetch = fill;
        plan.progress = [&](int written, int all) { told += QList{written, all}; };
        exportInSlices(&owner, &model, plan, [&](const QString& text) { lines = text; });
        QTRY_VERIFY_WITH_TIMEOUT(!lines.isEmpty(), 30'000);
        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked.first().size(), qsizetype(fetchedAtOnce));
        QCOMPARE(told, (QList<int>{1'000, 2'500, 2'000, 2'500, 2'500, 2'500}));
        QCOMPARE(lines.count(QLatin1Char('\n')), 2'501);
        QVERIFY(lines.startsWith(QStringLiteral("n\r\n0\r\n1\r\n")) && lines.endsWith(QStringLiteral("2498\r\n2499\r\n")));
        // Some rows alone.
        lines.clear();
        asked.clear();
        plan.rows = QList<int>{7, 2'003};
        exportInSlices(&owner, &model, plan, [&](const QString& text) { lines = text; });
        QTRY_COMPARE_WITH_TIMEOUT(lines, QStringLiteral("n\r\n7\r\n2003\r\n"), 30'000);
        QCOMPARE(asked, (QList<QList<int>>{{7, 2'003}}));
        lines.clear();
        QString problem;
        plan.fetch = [](const QList<int>&, const std::function<void(const QString&)>& done) { done(QStringLiteral("damaged")); };
        plan.failed = [&](const QString& why) { problem = why; };
        exportInSlices(&owner, &model, plan, [&](const QString& text) { lines = text; });
        QTRY_COMPARE_WITH_TIMEOUT(problem, QStringLiteral("damaged"), 30'000);
        QCoreApplication::sendPostedEvents();
        QVERIFY(lines.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WidgetsTest)
#include "widgets_test.moc"
