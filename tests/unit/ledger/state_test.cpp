// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/state.h"
#include "tests/support/seeded_random.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;

namespace {

using Plain = std::map<std::string, std::string>;

Plain scanned(const StateView& state, std::string_view prefix, std::size_t atMost = SIZE_MAX)
{
    Plain result;
    std::string last;
    const Status status = state.scan(bytesOf(prefix), [&](BytesView key, BytesView value) {
        const std::string name(textOf(key));
        if (!last.empty() && name <= last) qFatal("not ascending");
        last = name;
        result.emplace(name, textOf(value));
        return result.size() < atMost;
    });
    if (!status) qFatal("scan failed");
    return result;
}

}  // namespace

// Two overlays over a state in memory against a plain map, at every step.
class StateTest : public QObject {
    Q_OBJECT

private slots:
    void behavesAsOneMap()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            test::SeededRandom random(seed);
            MemoryState state;
            Plain model;
            for (int round = 0; round < 10; ++round) {
                Overlay lower(state);
                Overlay upper(static_cast<const StateView&>(lower));
                Changes lowerChanges;
                for (int step = 0; step < 60; ++step) {
                    const std::string key = std::string(random.below(2) ? "a/" : "b/") + std::to_string(random.below(30));
                    Changes one;
                    if (random.below(3) == 0) {
                        one.emplace(toBytes(bytesOf(key)), std::nullopt);
                        model.erase(key);
                    } else {
                        const std::string value = std::to_string(random.number());
                        one.emplace(toBytes(bytesOf(key)), toBytes(bytesOf(value)));
                        model[key] = value;
                    }
                    if (step < 20) state.put(one);
                    else if (step < 40) lower.put(one);
                    else upper.put(one);
                    const auto found = upper.get(bytesOf(key));
                    QVERIFY(found);
                    QVERIFY2(found->has_value() == model.contains(key), (key + " at " + std::to_string(step) + " of round " + std::to_string(round)).c_str());
                    if (*found) QVERIFY(textOf(**found) == model[key]);
                }
                QVERIFY2(scanned(upper, "") == model, std::to_string(seed).c_str());
                Plain onlyA;
                for (const auto& [key, value] : model) {
                    if (key.starts_with("a/")) onlyA.emplace(key, value);
                }
                QVERIFY(scanned(upper, "a/") == onlyA);
                QCOMPARE(scanned(upper, "a/", 3).size(), std::min<std::size_t>(3, onlyA.size()));
                state.put(lower.changes());
                state.put(upper.changes());
                QVERIFY(scanned(state, "") == model);
            }
        }
    }

    void prefixesDoNotMeet()
    {
        MemoryState state;
        state.put({{toBytes(bytesOf("member/a")), Bytes{1}}, {toBytes(bytesOf("memberz")), Bytes{2}}, {Bytes{0xff}, Bytes{3}}});
        QCOMPARE(scanned(state, "member/").size(), std::size_t{1});
        QCOMPARE(scanned(state, "\xff").size(), std::size_t{1});
        QCOMPARE(scanned(state, "").size(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(StateTest)
#include "state_test.moc"
