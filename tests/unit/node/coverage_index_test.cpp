// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted of acknowledgements: against a naive count (core/ledger/coverage.h), across restarts, in any order.
#include "core/node/coverage_index.h"
#include "core/ledger/batch.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <future>
#include <random>

using namespace quorate;

namespace {

ReleaseId releaseOf(std::uint8_t n)
{
    ReleaseId id;
    id.bytes[0] = n;
    return id;
}

// One that a device signed; the signature is not this folder's to check.
ledger::SignedAcknowledgement said(std::uint8_t release, std::uint64_t device, std::uint64_t ordinal, bool positive,
                                   const std::string& reason = "device.boot-check.failed")
{
    ledger::SignedAcknowledgement signedOne;
    auto& content = signedOne.content;
    content.release = releaseOf(release);
    content.model = {"lamp"};
    content.device = DeviceIndex(device);
    content.ordinal = ordinal;
    content.outcome = positive ? ledger::Outcome::positive : ledger::Outcome::negative;
    if (!positive) content.reason = reason;
    signedOne.encoded = content.encode();
    return signedOne;
}

struct Batch {
    ledger::BatchRecord record;
    std::vector<node::CoverageIndex::Item> items;
};

Batch batchOf(const std::string& gateway, std::uint64_t number, std::uint64_t leaf, std::vector<ledger::SignedAcknowledgement> all)
{
    Batch batch;
    batch.record.gateway = {gateway};
    batch.record.number = number;
    batch.record.leaf = LeafIndex(leaf);
    batch.record.at = UnixTime{1'700'000'000'000 + static_cast<std::int64_t>(leaf) * 1000};
    for (auto& one : all) {
        ++(one.content.outcome == ledger::Outcome::positive ? batch.record.positive : batch.record.negative);
        batch.record.releases.push_back(one.content.release);
        batch.items.push_back({std::move(one), "rev-a"});
    }
    std::ranges::sort(batch.record.releases);
    const auto again = std::ranges::unique(batch.record.releases);
    batch.record.releases.erase(again.begin(), again.end());
    return batch;
}

// Batches of two gateways in which devices come again, contradict themselves and change gateways.
std::vector<Batch> randomBatches(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto below = [&](std::uint64_t n) { return random() % n; };
    std::map<std::string, std::uint64_t> numbers;
    std::vector<Batch> batches;
    for (std::uint64_t leaf = 0; leaf < 40; ++leaf) {
        const std::string gateway = below(2) == 0 ? "east" : "west";
        std::vector<ledger::SignedAcknowledgement> all;
        for (std::uint64_t i = 0; i <= below(12); ++i) {
            all.push_back(said(static_cast<std::uint8_t>(below(3)), below(9), below(6), below(3) > 0,
                               below(2) == 0 ? "device.boot-check.failed" : "device.no-space"));
        }
        batches.push_back(batchOf(gateway, numbers[gateway]++, leaf, std::move(all)));
    }
    return batches;
}

std::unique_ptr<node::CoverageIndex> opened(Files& files, const Path& directory)
{
    static StderrLog log{LogLevel::error};
    auto index = node::CoverageIndex::open(files, directory, log);
    if (!index) qFatal("%s", toString(index.error()).c_str());
    return std::move(*index);
}

// In memory, with a disk's moods: a write that fails closes it for more, and what is opened anew may not read.
class MoodyStore final : public store::KeyValueStore {
public:
    struct Moods {
        bool fullDisk = false;
        bool unreadable = false;
        std::function<void()> whileWriting;
    };
    explicit MoodyStore(Moods& moods) : m_moods(moods) {}
    Result<std::optional<Bytes>> get(BytesView key) const override { return m_store->get(key); }
    Status write(const store::WriteBatch& batch) override
    {
        if (m_moods.fullDisk) m_failure = Error{ErrorKind::noSpace, "store.no-space", {}};
        if (m_moods.whileWriting) m_moods.whileWriting();
        if (m_failure) return fail(*m_failure);
        return m_store->write(batch);
    }
    Status scan(BytesView prefix, BytesView from, const Visit& visit) const override
    {
        if (m_moods.unreadable) return fail(ErrorKind::io, "store.io");
        return m_store->scan(prefix, from, visit);
    }
    Result<std::optional<Entry>> last(BytesView prefix, BytesView upTo) const override { return m_store->last(prefix, upTo); }
    std::optional<Error> failure() const override { return m_failure; }
    Status reopen() override
    {
        m_failure.reset();
        return {};
    }

private:
    Moods& m_moods;
    std::unique_ptr<store::KeyValueStore> m_store = store::makeMemoryStore();
    std::optional<Error> m_failure;
};

std::string toText(const api::CoverageView& view)
{
    std::string text = std::to_string(view.positive) + "+" + std::to_string(view.negative) + "-";
    for (const auto& one : view.gateways) {
        text += " " + one.gateway + " " + std::to_string(one.positive) + "/" + std::to_string(one.negative);
    }
    return text;
}

std::string toText(const ledger::Coverage& naive, const ReleaseId& release)
{
    const auto totals = naive.totals(release);
    std::string text = std::to_string(totals.positive) + "+" + std::to_string(totals.negative) + "-";
    for (const auto& [gateway, sums] : naive.gateways(release)) {
        text += " " + gateway.slug + " " + std::to_string(sums.positive) + "/" + std::to_string(sums.negative);
    }
    return text;
}

}  // namespace

class CoverageIndexTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Files> m_files = makeSystemFiles();

private slots:
    // By when it was recorded, not by the device's own count: an old statement may come late, through another gateway.
    void theNewestIsWhatWasRecordedLast()
    {
        const auto index = node::CoverageIndex::over(store::makeMemoryStore());
        for (const auto& batch : {batchOf("west", 0, 7, {said(1, 4, 1, true)}), batchOf("east", 0, 3, {said(1, 4, 2, false), said(2, 5, 1, true)}),
                                  batchOf("east", 1, 5, {said(2, 5, 3, true), said(1, 5, 2, false)})}) {
            QVERIFY(index->count(batch.record, batch.items));
        }
        const auto newest = index->newest({{"lamp", 5}, {"lamp", 4}, {"lamp", 6}, {"bulb", 4}});
        QVERIFY(newest && newest->size() == 4);
        QCOMPARE(newest->at(0)->ordinal, std::uint64_t{3});
        QCOMPARE(newest->at(0)->gateway, std::string("east"));
        QVERIFY(newest->at(0)->release == releaseOf(2) && newest->at(0)->positive && newest->at(0)->counted);
        QCOMPARE(newest->at(1)->ordinal, std::uint64_t{1});
        QCOMPARE(newest->at(1)->gateway, std::string("west"));
        QCOMPARE(newest->at(1)->recordedAt.ms, std::int64_t{1'700'000'007'000});
        QVERIFY(!newest->at(1)->counted);
        QVERIFY(!newest->at(2) && !newest->at(3));
    }

    // Whatever the order, and with restarts in between: the same as a count that keeps everything.
    void countsAsANaiveCountDoes_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 6; ++seed) QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void countsAsANaiveCountDoes()
    {
        QFETCH(quint64, seed);
        const test::TemporaryDirectory directory;
        auto batches = randomBatches(seed);
        ledger::Coverage naive;
        for (const auto& batch : batches) {
            for (const auto& item : batch.items) naive.add(item.acknowledgement, batch.record.gateway, batch.record.leaf);
        }
        std::mt19937_64 random(seed + 100);
        std::ranges::shuffle(batches, random);
        auto index = opened(*m_files, directory.path() / "index");
        std::size_t contradictions = 0;
        for (std::size_t i = 0; i < batches.size(); ++i) {
            if (i % 13 == 12) {
                index.reset();
                index = opened(*m_files, directory.path() / "index");
            }
            const auto counted = index->count(batches[i].record, batches[i].items);
            QVERIFY2(counted.has_value(), counted ? "" : toString(counted.error()).c_str());
            contradictions += counted->contradictions.size();
            const auto again = index->count(batches[i].record, batches[i].items);   // once is enough
            QVERIFY(again && again->negative.empty() && again->contradictions.empty());
        }
        QVERIFY(contradictions >= naive.equivocations().size() && !naive.equivocations().empty());
        for (const bool restarted : {false, true}) {
            if (restarted) {
                index.reset();
                index = opened(*m_files, directory.path() / "index");
            }
            for (std::uint8_t n = 0; n < 3; ++n) {
                const auto view = index->coverage(releaseOf(n));
                QCOMPARE(toText(view), toText(naive, releaseOf(n)));
                QCOMPARE(view.curve.back().positive, view.positive);
                QCOMPARE(view.curve.back().negative, view.negative);
                std::uint64_t reasons = 0;
                for (const auto& reason : view.reasons) reasons += reason.devices;
                QCOMPARE(reasons, view.negative);
            }
            // Each device's timeline: every statement once, by ordinal, and of each release one that counts.
            std::map<ReleaseId, std::uint64_t> counted;
            for (std::uint64_t device = 0; device < 9; ++device) {
                const auto history = index->history({"lamp"}, DeviceIndex(device));
                QVERIFY(history.has_value());
                QVERIFY(std::ranges::is_sorted(*history, {}, &api::AcknowledgementView::ordinal));
                for (const auto& one : *history) counted[one.release] += one.counted ? 1 : 0;
            }
            for (std::uint8_t n = 0; n < 3; ++n) QCOMPARE(counted[releaseOf(n)], naive.counted(releaseOf(n)).size());
            std::uint64_t heard = 0;
            for (const auto& [gateway, classes] : index->reached({"lamp"})) heard += classes.at("rev-a");
            QCOMPARE(heard, std::uint64_t(9));
            QVERIFY(index->knownBelow({"east"}) + index->knownBelow({"west"}) == batches.size());
        }
    }

    // A store that opens anew and does not read at first: the sums stay, nothing is counted into them, and it is tried again.
    void whatDoesNotReadIsReadLater()
    {
        MoodyStore::Moods moods;
        const auto index = node::CoverageIndex::over(std::make_unique<MoodyStore>(moods));
        const auto first = batchOf("east", 0, 1, {said(1, 1, 1, true)});
        const auto second = batchOf("east", 1, 2, {said(1, 2, 1, true)});
        QCOMPARE(index->recover().value(), false);
        moods.fullDisk = true;
        QCOMPARE(index->count(first.record, first.items).error().code, std::string("store.no-space"));
        moods.fullDisk = false;
        QCOMPARE(index->recover().value(), true);   // begins an empty one
        QVERIFY(index->count(first.record, first.items).has_value());
        moods.fullDisk = true;
        QCOMPARE(index->count(second.record, second.items).error().code, std::string("store.no-space"));
        moods = {.fullDisk = false, .unreadable = true, .whileWriting = {}};
        for (int tries = 0; tries < 2; ++tries) {
            QCOMPARE(index->recover().error().code, std::string("store.io"));
            QCOMPARE(toText(index->coverage(releaseOf(1))), std::string("1+0- east 1/0"));
            QCOMPARE(index->knownBelow({"east"}), std::uint64_t(1));
            QCOMPARE(index->count(second.record, second.items).error().code, std::string("store.closed"));
            QCOMPARE(index->claim(second.record).error().code, std::string("store.closed"));
            QCOMPARE(index->strike({"east"}, 1).error().code, std::string("store.closed"));
        }
        moods.unreadable = false;
        QCOMPARE(index->recover().value(), true);
        QCOMPARE(toText(index->coverage(releaseOf(1))), std::string("1+0- east 1/0"));
        QVERIFY(index->count(second.record, second.items).has_value());
        QCOMPARE(toText(index->coverage(releaseOf(1))), std::string("2+0- east 2/0"));
        QCOMPARE(index->recover().value(), false);
    }

    // Whoever asks holds both chains: neither a sound store nor a failing one is asked behind a batch that is being counted.
    void recoveryDoesNotWaitForAWriter()
    {
        MoodyStore::Moods moods;
        const auto index = node::CoverageIndex::over(std::make_unique<MoodyStore>(moods));
        const auto batch = batchOf("east", 0, 1, {said(1, 1, 1, true)});
        for (const bool failing : {false, true}) {
            std::optional<bool> answer;
            std::future<Result<bool>> asked;
            moods.fullDisk = failing;
            moods.whileWriting = [&] {
                if (asked.valid() || answer) return;
                asked = std::async(std::launch::async, [&] { return index->recover(); });
                // Only an answer that has to wait for this writer comes to the end of it.
                if (asked.wait_for(std::chrono::seconds(20)) == std::future_status::ready) answer = asked.get().value();
            };
            QCOMPARE(index->count(failing ? batchOf("east", 1, 2, {said(1, 2, 1, true)}).record : batch.record, batch.items).has_value(),
                     !failing);
            QVERIFY(answer.has_value());
            QCOMPARE(*answer, false);
        }
        moods = {};
        QCOMPARE(index->recover().value(), true);
        QCOMPARE(index->recover().value(), false);
    }

    // What the chain struck counts for nothing: also where it was counted or claimed before.
    void aStruckBatchCountsForNothing()
    {
        const test::TemporaryDirectory directory;
        auto index = opened(*m_files, directory.path() / "index");
        const auto good = batchOf("east", 0, 1, {said(1, 1, 1, true), said(1, 2, 1, true)});
        const auto bad = batchOf("east", 1, 2, {said(1, 2, 2, false), said(1, 3, 1, true)});
        const auto claimed = batchOf("west", 0, 3, {said(1, 4, 1, true)});
        const auto struck = batchOf("west", 1, 4, {said(1, 5, 1, true)});
        QVERIFY(index->count(good.record, good.items).has_value());
        QVERIFY(index->count(bad.record, bad.items).has_value());
        QVERIFY(index->claim(claimed.record).has_value());
        QVERIFY(index->claim(struck.record).has_value());
        QCOMPARE(toText(index->coverage(releaseOf(1))), std::string("4+1- east 2/1 west 2/0"));
        QVERIFY(!index->coverage(releaseOf(1)).readable);

        QCOMPARE(index->strike({"west"}, 1).value(), false);
        QCOMPARE(toText(index->coverage(releaseOf(1))), std::string("3+1- east 2/1 west 1/0"));
        QCOMPARE(index->strike({"west"}, 7).value(), false);          // before it was ever looked at
        QCOMPARE(index->strike({"east"}, 1).value(), true);           // it was counted: all is counted again
        QCOMPARE(toText(index->coverage(releaseOf(1))), std::string("0+0-"));
        for (const bool restarted : {false, true}) {
            if (restarted) {
                index.reset();
                index = opened(*m_files, directory.path() / "index");
            }
            for (const auto* batch : {&good, &bad}) QVERIFY(index->count(batch->record, batch->items).has_value());
            for (const auto* batch : {&claimed, &struck}) QVERIFY(index->claim(batch->record).has_value());
            QCOMPARE(toText(index->coverage(releaseOf(1))), std::string("3+0- east 2/0 west 1/0"));
            QCOMPARE(index->strike({"east"}, 1).value(), false);
            QVERIFY(index->knows({"west"}, 7).value());
            const auto history = index->history({"lamp"}, DeviceIndex(2));
            QVERIFY(history && history->size() == 1 && history->front().counted);
        }
    }

    void whatIsDamagedIsBegunAnew()
    {
        const test::TemporaryDirectory directory;
        const Path place = directory.path() / "index";
        const auto batch = batchOf("east", 0, 1, {said(1, 1, 1, true)});
        QVERIFY(opened(*m_files, place)->count(batch.record, batch.items).has_value());
        {
            auto store = store::openStore(place);
            QVERIFY(store.has_value());
            store::WriteBatch damage;
            QVERIFY((*store)->scan(Bytes{'c'}, {}, [&](BytesView key, BytesView) {
                damage.put(toBytes(key), Bytes{0xff});
                return true;
            }).has_value());
            QCOMPARE(damage.changes.size(), std::size_t(1));
            QVERIFY((*store)->write(damage).has_value());
        }
        auto index = opened(*m_files, place);
        QCOMPARE(index->knownBelow({"east"}), std::uint64_t(0));
        QVERIFY(index->count(batch.record, batch.items).has_value());
        QCOMPARE(toText(index->coverage(releaseOf(1))), std::string("1+0- east 1/0"));
    }

    // Devices choose reasons and times as they like: what is in memory stays within its limits, and the sums stay right.
    void memoryHasLimits()
    {
        auto index = node::CoverageIndex::over(store::makeMemoryStore());
        constexpr std::uint64_t devices = 3000;
        for (std::uint64_t i = 0; i < devices; ++i) {
            auto batch = batchOf("east", i, i * 977, {said(1, i, 1, false, "reason." + std::to_string(i % 600))});
            QVERIFY(index->count(batch.record, batch.items).has_value());
        }
        auto view = index->coverage(releaseOf(1));
        QCOMPARE(view.negative, devices);
        QVERIFY(view.curve.size() <= node::CoverageIndex::maxPoints);
        QVERIFY(view.reasons.size() <= node::CoverageIndex::maxReasons + 1);
        QVERIFY(std::ranges::is_sorted(view.curve, {}, [](const auto& point) { return point.at.ms; }));
        QCOMPARE(view.curve.back().negative, devices);
        QCOMPARE(index->recent(1'000'000).size(), node::CoverageIndex::maxRecent);
        QCOMPARE(index->recent(1).front().device, devices - 1);
        // All take it back: nothing is left of the reasons.
        for (std::uint64_t i = 0; i < devices; ++i) {
            auto batch = batchOf("east", devices + i, (devices + i) * 977, {said(1, i, 2, true)});
            QVERIFY(index->count(batch.record, batch.items).has_value());
        }
        view = index->coverage(releaseOf(1));
        QCOMPARE(view.positive, devices);
        QCOMPARE(view.negative, std::uint64_t(0));
        QVERIFY(view.reasons.empty());
        QVERIFY(view.curve.size() <= node::CoverageIndex::maxPoints);
        QCOMPARE(view.curve.back().positive, devices);
        QCOMPARE(view.curve.back().negative, std::uint64_t(0));
        // A device that says ever new things under one ordinal.
        for (std::uint64_t i = 0; i < 100; ++i) {
            auto batch = batchOf("west", i, 9'000'000 + i, {said(2, 1, 7, false, "other." + std::to_string(i))});
            QVERIFY(index->count(batch.record, batch.items).has_value());
        }
        const auto history = index->history({"lamp"}, DeviceIndex(1));
        QCOMPARE(history->size(), node::CoverageIndex::maxVariants + 2);
        QCOMPARE(index->coverage(releaseOf(2)).negative, std::uint64_t(1));
    }

    // Every list of devices is complete and comes in pages, whatever the newest acknowledgements are.
    void findsDevicesAsANaiveLookDoes()
    {
        const test::TemporaryDirectory directory;
        auto index = opened(*m_files, directory.path() / "index");
        const auto batches = randomBatches(11);
        std::map<std::pair<ReleaseId, std::uint64_t>, api::AcknowledgementView> naive;   // what counts of each
        for (const auto& batch : batches) {
            QVERIFY(index->count(batch.record, batch.items).has_value());
        }
        for (std::uint64_t device = 0; device < 9; ++device) {
            const auto history = index->history({"lamp"}, DeviceIndex(device));
            QVERIFY(history.has_value());
            for (const auto& one : *history) {
                if (one.counted) naive[{one.release, device}] = one;
            }
        }
        using Outcome = api::AcknowledgementQuery::Outcome;
        std::vector<api::AcknowledgementQuery> queries;
        for (const auto outcome : {Outcome::any, Outcome::positive, Outcome::negative}) {
            for (const char* gateway : {"", "east"}) {
                api::AcknowledgementQuery query;
                query.release = releaseOf(1);
                query.outcome = outcome;
                query.gateway = gateway;
                queries.push_back(query);
                query.reason = "device.no-space";
                queries.push_back(query);
                query.reason.reset();
                query.from = UnixTime{1'700'000'000'000 + 20'000};
                query.to = UnixTime{1'700'000'000'000 + 30'000};
                queries.push_back(query);
                query.accused = "nobody";
                queries.push_back(query);
            }
        }
        std::size_t rows = 0;
        for (const auto& query : queries) {
            std::vector<api::AcknowledgementView> wanted;
            for (const auto& [key, one] : naive) {
                if (key.first == query.release && (query.outcome == Outcome::any || one.positive == (query.outcome == Outcome::positive)) &&
                    (query.gateway.empty() || one.gateway == query.gateway) && (!query.reason || one.reason == *query.reason) &&
                    (!query.accused || one.accused == *query.accused) && (query.from.ms == 0 || one.recordedAt >= query.from) &&
                    (query.to.ms == 0 || one.recordedAt < query.to)) {
                    wanted.push_back(one);
                }
            }
            auto page = index->find(query);
            QVERIFY(page.has_value());
            QCOMPARE(page->total, wanted.size());
            QVERIFY(page->rows == wanted);
            rows += wanted.size();
            // Page by page the same.
            std::vector<api::AcknowledgementView> all;
            auto part = query;
            for (part.limit = 2; all.size() < wanted.size(); part.after += 2) {
                auto next = index->find(part);
                QVERIFY(next && next->total == wanted.size() && !next->rows.empty() && next->rows.size() <= 2);
                all.insert(all.end(), next->rows.begin(), next->rows.end());
            }
            QVERIFY(all == wanted);
        }
        QVERIFY(rows > 20);
        api::AcknowledgementQuery byClass;
        byClass.release = releaseOf(1);
        byClass.hardwareClass = "rev-a";
        const auto there = index->find(byClass);
        byClass.hardwareClass = "rev-b";
        const auto none = index->find(byClass);
        QVERIFY(there && none && there->total > 0 && none->total == 0);
        api::CoverageQuery question;
        question.release = releaseOf(1);
        question.by = api::CoverageQuery::By::hardwareClass;
        const auto groups = index->grouped(question, {"lamp"}, {{"rev-a", 100}}, nullptr);
        QVERIFY(groups && groups->groups.size() == 1);
        QCOMPARE(groups->groups.front().name, std::string("rev-a"));
        QCOMPARE(groups->groups.front().eligible, std::uint64_t(100));
        const auto coverage = index->coverage(releaseOf(1));
        QCOMPARE(groups->groups.front().positive, coverage.positive);
        QCOMPARE(groups->groups.front().negative, coverage.negative);
    }

    // Every grouping has the same devices in it, and counts of those alone that are asked for.
    void coverageIsGroupedAsAsked()
    {
        const test::TemporaryDirectory directory;
        auto index = opened(*m_files, directory.path() / "index");
        auto east = batchOf("east", 0, 1, {said(1, 2, 1, true), said(1, 5, 1, false), said(1, 6, 1, true)});
        auto west = batchOf("west", 0, 25, {said(1, 3, 1, true), said(1, 7, 1, true)});
        QVERIFY(index->count(east.record, east.items) && index->count(west.record, west.items));
        const std::map<std::string, std::uint64_t> classes{{"rev-a", 10}, {"rev-b", 4}};
        const auto asked = [&](const api::CoverageQuery& query, const node::CoverageIndex::Some* some = nullptr) {
            QString text;
            const auto answer = index->grouped(query, {"lamp"}, classes, some);
            for (const auto& g : answer ? answer->groups : std::vector<api::CoverageGroup>()) {
                text += QStringLiteral("%1:%2/%3/%4 ").arg(QString::fromStdString(g.name)).arg(g.eligible).arg(g.positive).arg(g.negative);
            }
            return text;
        };
        using By = api::CoverageQuery::By;
        api::CoverageQuery query;
        query.release = releaseOf(1);
        QCOMPARE(asked(query), QString("east:3/2/1 west:2/2/0 "));
        const auto trends = index->grouped(query, {"lamp"}, classes, nullptr);
        constexpr auto points = api::CoverageGroup::trendPoints;
        for (const auto& [place, first, last] : {std::tuple(0, 2, 2), std::tuple(1, 0, 2)}) {
            const auto& trend = trends->groups[std::size_t(place)].trend;
            QCOMPARE(trend.size(), points);
            QCOMPARE(trend.front(), std::uint64_t(first));
            QCOMPARE(trend[points - 2], std::uint64_t(first));
            QCOMPARE(trend.back(), std::uint64_t(last));
        }
        query.by = By::hardwareClass;
        QCOMPARE(asked(query), QString("rev-a:10/4/1 rev-b:4/0/0 "));
        query.gateway = "west";                                    // of those alone that were heard of through it
        QCOMPARE(asked(query), QString("rev-a:2/2/0 "));
        query = {};
        query.release = releaseOf(1);
        query.hardwareClass = "rev-b";
        QCOMPARE(asked(query), QString());
        // What devices tell of themselves: 6 was heard of and is not among them, 8 is and was not heard of.
        const node::CoverageIndex::Some some{{{2, 0}, {3, 1}, {5, 0}, {8, 1}}, {"north", "coast"}};
        query.hardwareClass.clear();
        query.by = By::attribute;
        query.attribute = "region";
        QCOMPARE(asked(query, &some), QString("coast:2/1/0 north:2/1/1 "));
        query.gateway = "east";
        QCOMPARE(asked(query, &some), QString("north:2/1/1 "));
        query.gateway.clear();
        query.by = By::gateway;
        QCOMPARE(asked(query, &some), QString("east:2/1/1 west:1/1/0 "));
        api::AcknowledgementQuery list;
        list.release = releaseOf(1);
        const auto rows = index->find(list, &some);
        QVERIFY(rows && rows->total == 3);
        QVERIFY(std::ranges::none_of(rows->rows, [](const auto& row) { return row.device == 6 || row.device == 7; }));
        // A device that nobody heard of stands in the list of the silent ones, if it is asked for.
        const node::CoverageIndex::Fleet fleet{{"lamp"}, 10, 10, [](DeviceIndex) -> Result<std::optional<std::string>> { return std::optional<std::string>("rev-a"); }};
        list.outcome = api::AcknowledgementQuery::Outcome::none;
        const auto silent = index->silent(list, fleet, &some);
        QVERIFY(silent && silent->total == 1 && silent->rows.front().device == 8);
        // Values without end do not make groups without end: the largest stay.
        node::CoverageIndex::Some many;
        for (std::uint64_t device = 0; device < 1'200; ++device) {
            many.devices.emplace_back(device, static_cast<std::uint32_t>(device < 3 ? 0 : device));
            many.names.push_back("serial-" + std::to_string(device));
        }
        query.by = By::attribute;
        const auto most = index->grouped(query, {"lamp"}, classes, &many);
        QVERIFY(most && most->groups.size() == api::maxCoverageGroups);
        QCOMPARE(most->left, std::uint64_t(198));
        QCOMPARE(most->groups.front().name, std::string("serial-0"));
        QCOMPARE(most->groups.front().eligible, std::uint64_t(3));
    }

    void devicesThatSaidNothingAreListed()
    {
        const test::TemporaryDirectory directory;
        auto index = opened(*m_files, directory.path() / "index");
        auto first = batchOf("east", 0, 1, {said(1, 2, 1, true), said(1, 5, 1, false)});
        auto second = batchOf("west", 0, 2, {said(2, 3, 1, true)});             // of another release
        QVERIFY(index->count(first.record, first.items) && index->count(second.record, second.items));
        // Ten devices; the odd ones above six are revoked or of another class.
        const node::CoverageIndex::Fleet fleet{{"lamp"}, 10, 8, [](DeviceIndex device) -> Result<std::optional<std::string>> {
                                                   if (device.value > 6 && device.value % 2 == 1) return std::nullopt;
                                                   return std::optional<std::string>(device.value == 0 ? "rev-b" : "rev-a");
                                               }};
        const auto devices = [](const Result<api::AcknowledgementPage>& page) {
            QString text;
            for (const auto& row : page->rows) text += QString::number(row.device) + QString::fromStdString(row.gateway) + ' ';
            return text + "of " + QString::number(page->total);
        };
        api::AcknowledgementQuery query;
        query.release = releaseOf(1);
        query.outcome = api::AcknowledgementQuery::Outcome::none;
        QCOMPARE(devices(index->silent(query, fleet)), QString("0 1 3west 4 6 8 of 6"));
        query.limit = 3;
        QCOMPARE(devices(index->silent(query, fleet)), QString("0 1 3west of 6"));
        query.after = 3;
        QCOMPARE(devices(index->silent(query, fleet)), QString("4 6 8 of 6"));
        query.after = 0;
        query.gateway = "west";
        QCOMPARE(devices(index->silent(query, fleet)), QString("3west of 1"));
        query.gateway.clear();
        query.hardwareClass = "rev-b";
        QCOMPARE(devices(index->silent(query, fleet)), QString("0 of 1"));
    }

    void gatewaysAreSummedUpAcrossRestarts()
    {
        const test::TemporaryDirectory directory;
        auto index = opened(*m_files, directory.path() / "index");
        auto old = batchOf("east", 0, 1, {said(1, 2, 1, false), said(1, 3, 1, false)});
        auto fresh = batchOf("east", 1, 100'000, {said(1, 2, 2, true), said(1, 4, 1, false)});   // more than a day later
        auto other = batchOf("west", 0, 100'001, {said(1, 5, 1, true)});
        for (const auto* batch : {&old, &fresh, &other}) QVERIFY(index->count(batch->record, batch->items));
        for (const bool restarted : {false, true}) {
            if (restarted) {
                index.reset();
                index = opened(*m_files, directory.path() / "index");
            }
            const auto gateways = index->gateways(fresh.record.at);
            QCOMPARE(gateways.size(), std::size_t(2));
            QVERIFY(gateways[0] == (api::GatewayView{"east", fresh.record.at, 3, 1}));
            QVERIFY(gateways[1] == (api::GatewayView{"west", other.record.at, 1, 0}));
            const auto then = index->gateways(old.record.at);
            QCOMPARE(then[0].failedDay, std::uint64_t(2));   // one of the first two counts no more
        }
    }
};

QTEST_GUILESS_MAIN(CoverageIndexTest)
#include "coverage_index_test.moc"
