// SPDX-License-Identifier: GPL-3.0-or-later
// What a person was shown is what is signed, at a real node.
#include "core/crypto/sha256.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace quorate;
using test::ask;
using test::outcome;

namespace {

std::string valueOf(const api::Prepared& prepared, std::string_view name)
{
    const auto found = std::ranges::find(prepared.fields, name, &api::SignedField::name);
    return found == prepared.fields.end() ? "no " + std::string(name) : found->value;
}

TransactionId idOf(BytesView toSign)
{
    return TransactionId{crypto::sha256(toSign).bytes};
}

}  // namespace

class PrepareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_directory.emplace();
        m_homes.emplace(*m_directory / "consortium", test::loneVendor);
        m_node = m_homes->start("solo");
        QVERIFY(m_node);
        QCOMPARE(outcome(setLamp("Lamp")), std::string("done"));
    }

    void whatWasShownIsWhatIsSigned()
    {
        const Path target = *m_directory / "firmware";
        std::ofstream(target) << "small";
        api::PublishRequest request;
        request.model = "lamp";
        request.hardwareClass = "rev-a";
        request.version = "1.0.0";
        request.notes = "The first.";
        request.newTarget = target;
        const auto shown = prepare(request);
        QCOMPARE(outcome(shown), std::string("done"));
        QCOMPARE(shown->kind, std::string("release.publish"));
        QCOMPARE(valueOf(*shown, "version"), std::string("1.0.0"));
        QCOMPARE(valueOf(*shown, "notes"), std::string("The first."));
        QCOMPARE(shown->parts.size(), std::size_t(2));
        QCOMPARE(shown->parts.front().purpose, std::string("release"));
        QVERIFY(shown->id && shown->release && shown->parts.back().hole);
        // Nobody was told yet.
        QVERIFY(m_node->snapshot()->releases->empty());

        const auto sent = send(*shown);
        QCOMPARE(outcome(sent), std::string("done"));
        QCOMPARE(sent->id.hex(), shown->id->hex());
        QVERIFY(sent->release && *sent->release == *shown->release);
        // The bytes on the ledger hold what was shown, with one signature where it was said.
        const auto onLedger = ask<api::TransactionView>([&](auto done) { m_node->transaction(sent->id, std::move(done)); });
        QCOMPARE(outcome(onLedger), std::string("done"));
        Bytes bytes = shown->parts.back().bytes;
        const auto hole = std::ptrdiff_t(*shown->parts.back().hole);
        const Bytes before(bytes.begin(), bytes.begin() + hole);
        const Bytes after(bytes.begin() + hole + 64, bytes.end());
        QVERIFY(std::all_of(bytes.begin() + hole, bytes.begin() + hole + 64, [](std::uint8_t b) { return b == 0; }));
        const auto tail = std::ranges::search(onLedger->encoded, after);
        QVERIFY(!tail.empty() && tail.begin() - onLedger->encoded.begin() >= 64);
        std::copy(tail.begin() - 64, tail.begin(), bytes.begin() + hole);
        QCOMPARE(idOf(bytes).hex(), sent->id.hex());
        m_release = *sent->release;
    }

    void anotherTransactionTookTheNumber()
    {
        const auto shown = prepare(api::WithdrawRequest{m_release, "It does not boot."});
        QCOMPARE(outcome(shown), std::string("done"));
        QCOMPARE(idOf(shown->parts.back().bytes).hex(), shown->id->hex());
        QCOMPARE(outcome(setLamp("Other lamp")), std::string("done"));
        const auto sent = send(*shown);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, std::string("node.prepared.moved"));
        QCOMPARE(m_node->snapshot()->releases->front().status, std::string("open"));
        const auto again = send(*shown);
        QVERIFY(!again);
        QCOMPARE(again.error().code, std::string("node.prepared.unknown"));
        const auto anew = prepare(api::WithdrawRequest{m_release, "It does not boot."});
        QCOMPARE(outcome(anew), std::string("done"));
        QCOMPARE(anew->sequence, shown->sequence + 1);
        QVERIFY(*anew->id != *shown->id);
        m_node->dropPrepared(anew->ticket);
    }

    // Within the seconds in which each can be undone.
    void severalWaitInTheirOrder()
    {
        const auto first = prepare(api::RevokeRequest{"lamp", {7}});
        const auto second = prepare(api::WithdrawRequest{m_release, "Wrong image."});
        QVERIFY(first && second);
        QCOMPARE(second->sequence, first->sequence + 1);
        const auto early = send(*second);
        QVERIFY(!early);
        QCOMPARE(early.error().code, std::string("node.prepared.moved"));
        // Undone: what comes behind it would wait for it in vain.
        const auto third = prepare(api::WithdrawRequest{m_release, "Wrong image."});
        QVERIFY(third);
        QCOMPARE(third->sequence, first->sequence + 1);
        m_node->dropPrepared(first->ticket);
        const auto gap = send(*third);
        QVERIFY(!gap);
        QCOMPARE(gap.error().code, std::string("node.prepared.moved"));
        const auto fourth = prepare(api::WithdrawRequest{m_release, "Wrong image."});
        QVERIFY(fourth);
        QCOMPARE(fourth->sequence, first->sequence);
        QCOMPARE(outcome(send(*fourth)), std::string("done"));
        QVERIFY(test::waitFor(*m_node, [](const auto& s) { return s.releases->front().status == "withdrawn"; }));
    }

    void whatIsDroppedLeavesNothing()
    {
        const Path target = *m_directory / "large";
        std::ofstream(target) << std::string(200'000, 'x');
        api::PublishRequest request;
        request.model = "lamp";
        request.hardwareClass = "rev-a";
        request.version = "2.0.0";
        request.newTarget = target;
        const auto shown = prepare(request);
        QCOMPARE(outcome(shown), std::string("done"));
        const Path work = m_homes->home("solo") / "work";
        QVERIFY(!std::filesystem::is_empty(work));
        m_node->dropPrepared(shown->ticket);
        const auto late = send(*shown);
        QVERIFY(!late);
        QCOMPARE(late.error().code, std::string("node.prepared.unknown"));
        QVERIFY(std::filesystem::is_empty(work));
        QCOMPARE(m_node->snapshot()->releases->size(), std::size_t(1));
    }

    void modelsAndDevicesAreShownToo()
    {
        api::ModelView lamp;
        lamp.id = "lamp";
        lamp.name = "Lamp of the hall";
        lamp.hardwareClasses = {"rev-b", "rev-a"};
        const auto model = prepare(api::ModelRequest{lamp});
        QCOMPARE(outcome(model), std::string("done"));
        QCOMPARE(model->kind, std::string("model.set"));
        QCOMPARE(valueOf(*model, "name"), std::string("Lamp of the hall"));
        QCOMPARE(valueOf(*model, "owner"), std::string("solo"));
        QCOMPARE(valueOf(*model, "hardware-class"), std::string("rev-a"));
        QCOMPARE(outcome(send(*model)), std::string("done"));
        const auto renamed = [](const api::Snapshot& now) { return now.models && now.models->front().name == "Lamp of the hall"; };
        QVERIFY(test::waitFor(*m_node, renamed));

        const auto enrolment = [&](int count, bool held) {
            api::EnrolRequest request;
            request.model = "lamp";
            for (int i = 0; i < count; ++i) {
                request.devices.push_back({toBytes(crypto::KeyPair::generate(*m_homes->random).publicKey().view()), "rev-a", held});
            }
            return request;
        };
        // Two that wait for a person follow each other, in their numbers and in the fleet.
        const auto first = prepare(enrolment(3, false));
        const auto second = prepare(enrolment(2, true));
        QCOMPARE(outcome(first), std::string("done"));
        QCOMPARE(outcome(second), std::string("done"));
        QCOMPARE(first->kind, std::string("devices.enrol"));
        QCOMPARE(valueOf(*first, "first-index"), std::string("0"));
        QCOMPARE(valueOf(*second, "first-index"), std::string("3"));
        QCOMPARE(valueOf(*first, "key-made-by"), std::string("device"));
        QCOMPARE(valueOf(*second, "key-made-by"), std::string("vendor"));
        QCOMPARE(std::ranges::count(first->fields, "device-key", &api::SignedField::name), std::ptrdiff_t(3));
        const auto one = send(*first);
        const auto two = send(*second);
        QCOMPARE(outcome(one), std::string("done"));
        QCOMPARE(outcome(two), std::string("done"));
        QCOMPARE(one->firstDevice, std::uint64_t(0));
        QCOMPARE(two->firstDevice, std::uint64_t(3));
        auto broken = enrolment(1, false);
        broken.devices[0].key.pop_back();
        QVERIFY(!prepare(broken));
        const auto stranger = prepare(api::EnrolRequest{"nothing", broken.devices});
        QVERIFY(!stranger);
        // A class that devices have stays: the plain request without it is refused, as the shown one is.
        const auto plain = setLamp("Lamp");
        QVERIFY(!plain);
        QCOMPARE(plain.error().code, std::string("ledger.model.class-dropped"));
        lamp.name = "Lamp";
        const auto back = prepare(api::ModelRequest{lamp});
        QCOMPARE(outcome(back), std::string("done"));
        QCOMPARE(outcome(send(*back)), std::string("done"));
    }

    void whatCannotBeShown()
    {
        const auto vote = prepare(api::VoteRequest{m_release, "approve", {}, {}, {}});
        QVERIFY(!vote);
        QCOMPARE(vote.error().code, std::string("node.key.absent"));
        std::vector<std::uint64_t> tickets;
        for (;;) {
            const auto one = prepare(api::RevokeRequest{"lamp", {tickets.size()}});
            if (!one) {
                QCOMPARE(one.error().code, std::string("node.prepared.limit"));
                break;
            }
            tickets.push_back(one->ticket);
            QVERIFY(tickets.size() <= 64);
        }
        QCOMPARE(tickets.size(), std::size_t(64));
        for (const auto ticket : tickets) m_node->dropPrepared(ticket);
        QCOMPARE(outcome(prepare(api::RevokeRequest{"lamp", {1}})), std::string("done"));
        m_node->lock();
        const auto locked = prepare(api::RevokeRequest{"lamp", {1}});
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, std::string("node.key.locked"));
    }

    // The statement and the transaction of a checker, who then stands on the ledger with exactly these bytes.
    void aVote()
    {
        test::TemporaryDirectory directory;
        test::Homes homes(directory / "consortium", test::loneVendor);
        auto vendor = homes.start("solo");
        QVERIFY(vendor);
        std::swap(vendor, m_node);
        const auto restore = qScopeGuard([&] { std::swap(vendor, m_node); });
        QCOMPARE(outcome(setLamp("Lamp")), std::string("done"));
        const Path target = directory / "firmware";
        std::ofstream(target) << "small";
        api::PublishRequest request;
        request.model = "lamp";
        request.hardwareClass = "rev-a";
        request.version = "1.0.0";
        request.newTarget = target;
        const auto published = ask<api::Submitted>([&](auto done) { m_node->publish(request, std::move(done)); });
        QCOMPARE(outcome(published), std::string("done"));
        auto checker = homes.start("north");
        QVERIFY(checker);
        QVERIFY(test::waitFor(*checker, [&](const api::Snapshot& s) { return s.releases && !s.releases->empty(); }));
        const api::VoteRequest vote{*published->release, "approve", "Rebuilt, equal.", {}, {}};
        const auto shown = ask<api::Prepared>([&](auto done) { checker->prepare(vote, std::move(done)); });
        QCOMPARE(outcome(shown), std::string("done"));
        QCOMPARE(shown->parts.front().purpose, std::string("vote"));
        QVERIFY(shown->parts.front().decoded.find("quorate/vote/1") != std::string::npos);
        QCOMPARE(valueOf(*shown, "verdict"), std::string("approve"));
        QCOMPARE(valueOf(*shown, "reason"), std::string("Rebuilt, equal."));
        QVERIFY(shown->id.has_value());
        const auto sent = ask<api::Submitted>([&](auto done) { checker->sendPrepared(shown->ticket, std::move(done)); });
        QCOMPARE(outcome(sent), std::string("done"));
        QCOMPARE(sent->id.hex(), shown->id->hex());
        QVERIFY(test::stop(*checker));
        QVERIFY(test::stop(*m_node));
    }

    void cleanupTestCase()
    {
        QVERIFY(!m_node || test::stop(*m_node));
    }

private:
    Result<api::Submitted> setLamp(const std::string& name)
    {
        api::ModelView lamp;
        lamp.id = "lamp";
        lamp.name = name;
        lamp.hardwareClasses = {"rev-a"};
        return ask<api::Submitted>([&](auto done) { m_node->setModel(lamp, std::move(done)); });
    }
    Result<api::Prepared> prepare(const api::Act& act)
    {
        return ask<api::Prepared>([&](auto done) { m_node->prepare(act, std::move(done)); });
    }
    Result<api::Submitted> send(const api::Prepared& prepared)
    {
        return ask<api::Submitted>([&](auto done) { m_node->sendPrepared(prepared.ticket, std::move(done)); });
    }

    std::optional<test::TemporaryDirectory> m_directory;
    std::optional<test::Homes> m_homes;
    std::unique_ptr<api::Node> m_node;
    ReleaseId m_release;
};

QTEST_GUILESS_MAIN(PrepareTest)
#include "prepare_test.moc"
