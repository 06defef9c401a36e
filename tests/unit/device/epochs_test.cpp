// SPDX-License-Identifier: GPL-3.0-or-later
// How a device comes to know who is in office, however many epochs it missed, and what gateways may do to it meanwhile.
#include "core/device/follow.h"
#include "tests/unit/device/two_gateways.h"

#include <QtTest>

using namespace quorate;
using namespace quorate::device;
using namespace quorate::test;
using ledger::Bundle;
using ledger::EpochPosition;
using ledger::Handovers;
using ledger::Role;
using ledger::SignedEpoch;

namespace {

using Kind = InstallReport::Kind;

// One device of a consortium that others of these use as well. The first gateway is hostile where a test says so.
struct World {
    Publisher& publisher;
    Served served;
    TestDevice device{publisher};
    FakeGateway a{publisher, publisher.ledger.gateways[0]};
    FakeGateway b{publisher, publisher.ledger.gateways[1]};

    World(Publisher& from, const Served& release, bool two) : publisher(from), served(release)
    {
        offer(release);
        device.gateways = {&a};
        if (two) device.gateways.push_back(&b);
    }
    void offer(const Served& release)
    {
        served = release;
        a.offered = b.offered = release;
    }
    InstallReport install()
    {
        auto report = expect(device.round(), "round");
        if (!report.installation) giveUp({ErrorKind::internal, "test.no-installation", {}}, "install");
        return *report.installation;
    }
    // What an honest gateway answers.
    [[nodiscard]] std::variant<Bundle, Handovers> answer(const EpochPosition& known) const
    {
        return expect(publisher.answer(served.release, 0, known), "answer");
    }
    [[nodiscard]] std::uint64_t knownValidators()
    {
        const auto state = device.state();
        return state.epochs ? state.epochs->validators.number.value : 0;
    }
};

Bytes encoded(const std::variant<Bundle, Handovers>& answer)
{
    return std::visit([](const auto& document) { return document.encode(); }, answer);
}

// Epochs that a quorum of the founders signs and that never take office, each by itself or in a row.
class Rivals {
public:
    explicit Rivals(const LedgerFixture& ledger) : m_ledger(ledger) {}

    // The n-th: the founders, and a stranger.
    [[nodiscard]] SignedEpoch epoch(std::uint64_t number) const
    {
        SignedEpoch next = m_ledger.nextValidators(m_ledger.validators()).epoch;
        next.epoch.number = EpochNumber(number);
        const crypto::KeyPair key = keyFor("stranger");
        next.epoch.members.push_back({{"stranger"}, key.publicKey(), keyFor("stranger/consensus").publicKey()});
        next.epoch.sortMembers();
        next.signatures.clear();
        const Bytes statement = ledger::epochStatement(m_ledger.consortium(), next.epoch);
        for (const TestMember* member : m_ledger.validators()) {
            next.signatures.push_back({member->id(), member->key(ledger::KeyPurpose::cosign).sign(statement)});
        }
        std::ranges::sort(next.signatures, {}, &ledger::MemberSignature::member);
        return next;
    }
    [[nodiscard]] bool isOnTheirWay(const EpochPosition& known) const
    {
        return known.validators.value > 0 && known.validatorLeaf == codec::leafHash(epoch(known.validators.value).epoch.encode());
    }

private:
    const LedgerFixture& m_ledger;
};

}  // namespace

class EpochsTest : public QObject {
    Q_OBJECT

    static constexpr std::uint64_t m_epochs = 91;   // of validators, after the founding
    Publisher m_publisher;
    Served m_served;
    Bytes m_image;

    // Of whoever knows them all.
    [[nodiscard]] EpochPosition present() const
    {
        auto position = m_publisher.ledger.anchor().epochs().position();
        position.validators = EpochNumber(m_epochs);
        position.validatorLeaf = codec::leafHash(
            m_publisher.ledger.release.value<ledger::Epoch>(ledger::key::epoch(Role::validator, position.validators)).encode());
        return position;
    }

private slots:
    // Epochs of up to 64 validators, far more than fit into one document. The founders come back in the end.
    void initTestCase()
    {
        auto& ledger = m_publisher.ledger;
        m_image = m_publisher.improved();
        m_served = m_publisher.usual();
        ledger.admitValidators(60);
        for (std::uint64_t n = 1; n < m_epochs; ++n) {
            auto members = ledger.validators();
            for (std::size_t i = 0; i < 60; ++i) {
                if (i != n % 60) members.push_back(&ledger.further[i]);
            }
            ledger.release.submit(ledger.vendor, ledger.nextValidators(members));
        }
        ledger.release.submit(ledger.vendor, ledger.nextValidators(ledger.validators()));
    }

    void followsThemInParts()
    {
        World w(m_publisher, m_served, false);
        std::size_t largest = 0;
        w.a.answerInstead = [&](const EpochPosition& known) {
            largest = std::max(largest, encoded(w.answer(known)).size());
            return std::nullopt;
        };
        QVERIFY(w.install().kind == Kind::switched);
        QVERIFY2(w.a.positions.size() >= 4, qPrintable(QString::number(w.a.positions.size())));
        for (std::size_t i = 1; i < w.a.positions.size(); ++i) {
            QVERIFY(w.a.positions[i - 1].validators <= w.a.positions[i].validators);
        }
        QVERIFY(largest > ledger::maxBundleSize / 2 && largest <= ledger::maxBundleSize);
        QCOMPARE(w.knownValidators(), m_epochs);
        QVERIFY(!w.device.state().following);
        // From then on one document is enough.
        w.a.positions.clear();
        w.device.settle();
        QCOMPARE(w.device.bootable(), m_image);
        for (const auto& position : w.a.positions) QCOMPARE(position.validators.value, m_epochs);
    }

    // What was followed is on the disk before the next part is asked for, and counts for nothing until the end.
    void goesOnAfterPowerLoss()
    {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        {
            World w(m_publisher, m_served, false);
            w.a.beforeBundle = [&] {
                if (w.a.positions.size() == 1) first = w.device.files.operations();
                if (w.knownValidators() == 0) last = w.device.files.operations();
            };
            QVERIFY(w.install().kind == Kind::switched);
        }
        QVERIFY(first > 0 && last >= first + 4);
        bool wentOn = false;
        for (std::uint64_t at = first - 2; at <= last; ++at) {
            World w(m_publisher, m_served, false);
            w.a.deadWith = &w.device.files;
            w.device.files.stopAt(at);
            static_cast<void>(w.device.round());
            w.device.files.losePower(at);
            const auto state = w.device.state();
            QVERIFY(!state.epochs);
            const std::uint64_t followed = state.following ? state.following->validators.number.value : 0;
            wentOn = wentOn || followed > 0;
            w.a.positions.clear();
            QVERIFY(w.install().kind == Kind::switched);
            QCOMPARE(w.a.positions.front().validators.value, followed);
            QCOMPARE(w.knownValidators(), m_epochs);
        }
        QVERIFY(wentOn);
    }

    // A gateway that takes its time costs a round, and not what was followed so far.
    void goesOnWhereASlowGatewayLeftIt()
    {
        World w(m_publisher, m_served, false);
        w.a.beforeBundle = [&] { w.device.clock.advance(w.device.settings.limits.turn); };
        std::uint64_t before = 0;
        std::size_t rounds = 0;
        for (; rounds < 20; ++rounds) {
            const auto report = w.install();
            if (report.kind == Kind::switched) break;
            QCOMPARE(codeOf(report), QString("device.gateway.too-slow"));
            const auto following = w.device.state().following;
            QVERIFY(following && following->validators.number.value > before);
            before = following->validators.number.value;
        }
        QVERIFY2(rounds >= 2 && rounds < 20, qPrintable(QString::number(rounds)));
        QCOMPARE(w.knownValidators(), m_epochs);
    }

    void liesLeadNowhere_data()
    {
        using Change = std::function<Bytes(const World&, const EpochPosition&)>;
        QTest::addColumn<Change>("lie");
        QTest::addColumn<QString>("code");
        const QString broken = "ledger.bundle.epoch-chain";
        const auto row = [&](const char* name, const QString& code, Change lie) { QTest::newRow(name) << std::move(lie) << code; };
        // One of the parts with something changed in it.
        const auto changed = [&](const char* name, std::function<void(const World&, Handovers&)> change) {
            row(name, broken, [change](const World& w, const EpochPosition& known) {
                auto answer = w.answer(known);
                if (auto* page = std::get_if<Handovers>(&answer)) change(w, *page);
                return encoded(answer);
            });
        };
        changed("one left out", [](const World&, Handovers& page) { page.validators.erase(page.validators.begin() + 2); });
        changed("out of order", [](const World&, Handovers& page) { std::swap(page.validators[1], page.validators[2]); });
        changed("of the past", [](const World&, Handovers& page) { page.validators.erase(page.validators.begin() + 1, page.validators.end());
                                                                   page.validators[0].epoch.number = EpochNumber(0); });
        changed("of the future", [](const World&, Handovers& page) { page.validators.erase(page.validators.begin()); });
        changed("one signature too few", [](const World&, Handovers& page) { page.validators[3].signatures.pop_back(); });
        changed("one signature twice", [](const World&, Handovers& page) { page.validators[3].signatures[1] = page.validators[3].signatures[0]; });
        changed("another member", [](const World&, Handovers& page) { page.validators[3].epoch.members[0].key = keyFor("stranger").publicKey(); });
        changed("as checkers", [](const World&, Handovers& page) { std::swap(page.checkers, page.validators); });
        // The founders are members of the third epoch, too, and a quorum no longer.
        changed("by those before", [](const World& w, Handovers& page) { page.validators[3] = Rivals(w.publisher.ledger).epoch(4); });
        row("nothing", broken, [](const World&, const EpochPosition&) { return Handovers{}.encode(); });
        row("the first part for ever", broken, [](const World& w, const EpochPosition&) {
            return encoded(w.answer(w.device.anchor.epochs().position()));
        });
        row("noise", "codec.cbor.wrong-type", [](const World&, const EpochPosition&) {
            Bytes bytes = noise(4, 200);
            bytes[0] = 0xa3;
            bytes[1] = 0xff;
            return bytes;
        });
        row("too large", "ledger.bundle.too-large", [](const World&, const EpochPosition&) {
            Bytes bytes(ledger::maxBundleSize + 1, 0);
            bytes[0] = 0xa3;
            return bytes;
        });
    }

    // Nothing of it is believed, and the next gateway is asked from where the first one honestly led.
    void liesLeadNowhere()
    {
        using Change = std::function<Bytes(const World&, const EpochPosition&)>;
        QFETCH(Change, lie);
        QFETCH(QString, code);
        {
            World w(m_publisher, m_served, false);
            w.a.answerInstead = [&](const EpochPosition& known) { return std::optional(Result<Bytes>(lie(w, known))); };
            const auto report = w.install();
            QVERIFY(report.kind != Kind::switched);
            QVERIFY2(report.error && QString::fromStdString(report.error->code) == code, qPrintable(codeOf(report)));
            QVERIFY(!w.device.state().epochs);
        }
        World w(m_publisher, m_served, true);
        w.a.answerInstead = [&](const EpochPosition& known) { return std::optional(Result<Bytes>(lie(w, known))); };
        QVERIFY(w.install().kind == Kind::switched);
        QCOMPARE(w.knownValidators(), m_epochs);
        w.device.settle();
        QVERIFY(std::ranges::any_of(w.b.acknowledgements, [&](const ledger::SignedAcknowledgement& told) {
            return told.content.accused == m_publisher.ledger.gateways[0].id();
        }));
    }

    // A quorum signed two epochs with one number. Whoever is led to the one that never took office comes back.
    void neverInOffice_data()
    {
        QTest::addColumn<bool>("isProven");
        QTest::newRow("the epoch is not proven") << false;
        QTest::newRow("the epoch is proven to be another") << true;
    }
    void neverInOffice()
    {
        QFETCH(bool, isProven);
        const Rivals rivals(m_publisher.ledger);
        const auto hostile = [&](World& w) {
            w.a.answerInstead = [&, isProven](const EpochPosition& known) -> std::optional<Result<Bytes>> {
                if (!rivals.isOnTheirWay(known)) return Handovers{{}, {rivals.epoch(1)}}.encode();
                // The founders are a quorum of the rival, too: the checkpoint stands.
                Bundle bundle = std::get<Bundle>(w.answer(present()));
                if (isProven) {
                    std::vector<Bytes> keys{ledger::key::epoch(Role::validator, EpochNumber(1))};
                    for (const auto& fact : bundle.state.facts) keys.push_back(fact.key);
                    bundle.state = expect(ledger::buildProvenState(m_publisher.ledger.source(m_publisher.ledger.release), keys), "state");
                }
                return bundle.encode();
            };
        };
        {
            World w(m_publisher, m_served, false);
            hostile(w);
            const auto report = w.install();
            QCOMPARE(codeOf(report), QString(isProven ? "ledger.bundle.epoch-chain" : "ledger.bundle.missing-fact"));
            QVERIFY(!w.device.state().epochs);
            QVERIFY(w.device.state().following);
        }
        World w(m_publisher, m_served, true);
        hostile(w);
        QVERIFY(w.install().kind == Kind::switched);
        QVERIFY(rivals.isOnTheirWay(w.b.positions.front()));
        QCOMPARE(w.knownValidators(), m_epochs);
        QVERIFY(!w.device.state().following);
    }

    // Whoever has the keys of former validators can lead on for ever: not in one round, and not past an honest gateway.
    void endlessHandoversEnd()
    {
        const Rivals rivals(m_publisher.ledger);
        World w(m_publisher, m_served, true);
        w.a.answerInstead = [&](const EpochPosition& known) -> std::optional<Result<Bytes>> {
            return Handovers{{}, {rivals.epoch(known.validators.value + 1)}}.encode();
        };
        QVERIFY(w.install().kind == Kind::switched);
        // Asked when the round began, and for the newest checkpoint in the end.
        QCOMPARE(w.a.positions.size(), 2 * maxHandoverPages);
        QCOMPARE(w.knownValidators(), m_epochs);
        w.a.answerInstead = {};
        w.device.settle();
        QCOMPARE(w.device.bootable(), m_image);
        QCOMPARE(w.knownValidators(), m_epochs);
    }

    // A release stays approved when other checkers take office; who they were is proven in what the device keeps.
    void formerCheckersAreProven()
    {
        Publisher publisher;
        auto& ledger = publisher.ledger;
        ledger.release.submit(ledger.vendor, ledger.nextCheckers({&ledger.checkers[0], &ledger.checkers[1]}));
        const auto publish = [&](const char* version, std::uint64_t seed) {
            Publisher::Wish wish;
            wish.version = version;
            wish.image = noise(seed, 50'000);
            return publisher.publishApproved(wish);
        };
        const Served early = publish("1.1.0", 1);
        const Served later = publish("1.2.0", 2);
        ledger.release.submit(ledger.vendor, ledger.nextCheckers({&ledger.checkers[1], &ledger.checkers[2]}));
        World w(publisher, early, false);
        w.device.settle();
        QCOMPARE(w.device.state().epochs->checkers.number, EpochNumber(2));
        QCOMPARE(w.device.bootable(), noise(1, 50'000));

        w.offer(later);
        const auto installed = [&](std::function<void(Bundle&)> change) {
            w.a.changeBundle = std::move(change);
            const auto report = w.install();
            return report.kind == Kind::switched ? QString("switched") : codeOf(report);
        };
        QCOMPARE(installed([](Bundle& bundle) { bundle.formerCheckers.reset(); }), QString("ledger.bundle.epoch-unknown"));
        QCOMPARE(installed([](Bundle& bundle) { bundle.formerCheckers->epoch.members.pop_back(); }), QString("ledger.bundle.epoch-chain"));
        QCOMPARE(installed([](Bundle& bundle) { bundle.formerCheckers->proof.pop_back(); }), QString("ledger.bundle.epoch-chain"));
        // The founding's checkers are in that log as well: they are not this release's.
        QCOMPARE(installed([&](Bundle& bundle) { bundle.formerCheckers->epoch = ledger.anchor().checkers; }),
                 QString("ledger.bundle.epoch-unknown"));
        QCOMPARE(installed({}), QString("switched"));
        w.device.settle();
        QCOMPARE(w.device.bootable(), noise(2, 50'000));
    }
};

QTEST_GUILESS_MAIN(EpochsTest)
#include "epochs_test.moc"
