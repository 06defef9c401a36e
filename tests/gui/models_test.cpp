// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keyed_table.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace quorate::models;

namespace {

struct Thing {
    QString key;
    int value = 0;
    friend bool operator==(const Thing&, const Thing&) = default;
};

using Things = KeyedTable<Thing>;

std::unique_ptr<Things> makeThings(int* made = nullptr)
{
    return std::make_unique<Things>(QList<Things::Column>{{{QStringLiteral("key"), QStringLiteral("Key")},
                                                           [](const Thing& t) {
                                                               Cell cell;
                                                               cell.text = t.key;
                                                               return cell;
                                                           }},
                                                          {{QStringLiteral("value"), QStringLiteral("Value")},
                                                           [made](const Thing& t) {
                                                               if (made != nullptr) ++*made;
                                                               Cell cell;
                                                               cell.text = QString::number(t.value);
                                                               cell.sort = t.value;
                                                               return cell;
                                                           }}},
                                    [](const Thing& t) { return t.key; });
}

QStringList shown(const QAbstractItemModel& model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        rows += model.index(i, 0).data().toString() + QLatin1Char('=') + model.index(i, 1).data().toString();
    }
    return rows;
}

}  // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangedRowIsChangedAlone()
    {
        int made = 0;
        auto model = makeThings(&made);
        model->setRows({{"a", 1}, {"b", 2}, {"c", 3}});
        made = 0;
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        model->setRows({{"a", 1}, {"b", 7}, {"c", 3}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(made, 1);
        QCOMPARE(reset.count() + inserted.count(), 0);
        // Reading makes nothing: cells are ready.
        shown(*model);
        QCOMPARE(made, 1);
        model->setRows({{"a", 1}, {"b", 7}, {"c", 3}});
        QCOMPARE(changed.count(), 1);
    }

    void theSelectionFollowsItsRow()
    {
        auto model = makeThings();
        model->setRows({{"a", 1}, {"b", 2}, {"c", 3}});
        QItemSelectionModel selection(model.get());
        selection.setCurrentIndex(model->index(1, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        model->setRows({{"z", 0}, {"c", 3}, {"a", 1}, {"y", 0}, {"b", 9}});
        QCOMPARE(selection.currentIndex().data(KeyRole).toString(), QStringLiteral("b"));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.currentIndex().row(), 4);
        model->setRows({{"a", 1}});
        QVERIFY(!selection.currentIndex().isValid() ||
                selection.currentIndex().data(KeyRole).toString() == QStringLiteral("a"));
        QCOMPARE(model->rowOf(QStringLiteral("b")), -1);
        QVERIFY(model->find(QStringLiteral("b")) == nullptr);
    }

    // Who is told that rows go or come asks for others at once.
    void findGivesTheRowOfItsKeyWhileRowsGoAndCome()
    {
        auto model = makeThings();
        model->setRows({{"a", 1}, {"b", 2}, {"c", 3}, {"d", 4}, {"e", 5}});
        QStringList found;
        const auto look = [&] {
            QString now;
            for (const char* key : {"a", "b", "c", "d", "e", "f"}) {
                const Thing* thing = model->find(QLatin1String(key));
                now += thing == nullptr ? QStringLiteral("- ") : thing->key + QString::number(thing->value) + QLatin1Char(' ');
            }
            found += now;
        };
        using Model = QAbstractItemModel;
        for (const auto signal : {&Model::rowsAboutToBeRemoved, &Model::rowsRemoved}) connect(model.get(), signal, this, look);
        for (const auto signal : {&Model::rowsAboutToBeInserted, &Model::rowsInserted}) connect(model.get(), signal, this, look);
        connect(model.get(), &Model::layoutChanged, this, look);
        connect(model.get(), &Model::dataChanged, this, look);
        model->setRows({{"e", 9}, {"f", 6}, {"a", 1}});
        QCOMPARE(found.size(), 6);
        for (const QString& now : std::as_const(found)) QCOMPARE(now, QStringLiteral("a1 - - - e9 f6 "));
        look();
        QCOMPARE(found.last(), QStringLiteral("a1 - - - e9 f6 "));
    }

    void aKeyThatIsThereTwiceIsShownOnce()
    {
        auto model = makeThings();
        model->setRows({{"a", 1}, {"a", 2}, {"b", 3}});
        QCOMPARE(shown(*model), (QStringList{QStringLiteral("a=1"), QStringLiteral("b=3")}));
    }

    // Random wholes: the model always shows exactly what it was given, and keeps every rule of the model interface.
    void randomWholes()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        auto model = makeThings();
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QPersistentModelIndex watched;
        QString watchedKey;
        for (int round = 0; round < 400; ++round) {
            QList<Thing> things;
            QStringList wanted;
            QList<int> keys;
            for (int i = 0; i < 12; ++i) keys += i;
            std::shuffle(keys.begin(), keys.end(), random);
            const int count = random.bounded(13);
            for (int i = 0; i < count; ++i) {
                const Thing t{QString::number(keys.at(i)), random.bounded(3)};
                things += t;
                wanted += t.key + QLatin1Char('=') + QString::number(t.value);
            }
            model->setRows(things);
            QCOMPARE(shown(*model), wanted);
            if (watched.isValid()) QCOMPARE(watched.data(KeyRole).toString(), watchedKey);
            if (!watched.isValid() && count > 0) {
                watched = model->index(random.bounded(count), 1);
                watchedKey = watched.data(KeyRole).toString();
            }
        }
    }

    // A change in many places costs signals that do not grow with it, and the selection stays with its row.
    void manyRunsOfRowsComeAndGoTogether()
    {
        QList<Thing> all;
        for (int i = 0; i < 20'000; ++i) all += {QString::number(i), i};
        QList<Thing> even;
        for (int i = 0; i < 20'000; i += 2) even += {QString::number(i), i};
        auto model = makeThings();
        QAbstractItemModelTester tester(model.get());
        model->setRows(even);
        const QPersistentModelIndex held = model->index(4'000, 0);           // "8000"
        QSignalSpy came(model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy went(model.get(), &QAbstractItemModel::rowsRemoved);
        model->setRows(all);
        QVERIFY(came.size() <= 32);
        QCOMPARE(held.row(), 8'000);
        QCOMPARE(held.data().toString(), QStringLiteral("8000"));
        QCOMPARE(model->rowOf(QStringLiteral("19999")), 19'999);
        for (int i = 0; i < 20'000; i += 777) QCOMPARE(model->index(i, 1).data().toString(), QString::number(i));
        model->setRows(even);
        QVERIFY(went.size() <= 32);
        QCOMPARE(held.row(), 4'000);
        for (int i = 0; i < 10'000; i += 777) QCOMPARE(model->index(i, 1).data().toString(), QString::number(2 * i));
        QCOMPARE(model->rowOf(QStringLiteral("19999")), -1);
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
