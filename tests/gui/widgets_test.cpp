// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_expression.h"
#include "ui/widgets/table_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardItemModel>
#include <QtTest>

using namespace quorate::widgets;

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY(accepts("seen:<2d", now - 90'000'000));
        QVERIFY(!accepts("seen:<2d", 0));               // never
        QVERIFY(accepts("seen:>30s", 45'000));          // a span itself
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
        const auto json = QJsonDocument::fromJson(asJson(model, {1}, {0, 1}, ids, Qt::EditRole).toUtf8()).array();
        QCOMPARE(json.size(), 1);
        QCOMPARE(json.first().toObject().value(QStringLiteral("value")).toString(), QStringLiteral("two\nlines"));
    }
};

QTEST_GUILESS_MAIN(WidgetsTest)
#include "widgets_test.moc"
