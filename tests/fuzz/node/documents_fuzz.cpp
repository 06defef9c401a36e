// SPDX-License-Identifier: GPL-3.0-or-later
// What people hand each other as files and texts: remarks, proofs of two histories, reports, proposals, invitations. The
// first byte chooses.
#include "core/ledger/checkpoints.h"
#include "core/node/invitation.h"
#include "core/node/proposal.h"
#include "core/node/question_book.h"
#include "core/node/signed_report.h"
#include "core/node/split_evidence.h"
#include "tests/fuzz/door.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/temporary_directory.h"

#include <nlohmann/json.hpp>

using namespace quorate;
using namespace quorate::node;

namespace {

Remark someRemark(bool answer)
{
    Remark remark;
    remark.author = {"north"};
    remark.text = "Why does it open a port?";
    remark.at = UnixTime{1'700'000'000'000};
    if (answer) {
        remark.question = Hash32{};
        remark.closes = true;
    } else {
        remark.subject = "A port";
        remark.path = "sbin/metrologyd";
        remark.section = ".text";
        remark.offset = 4096;
    }
    return remark;
}

// One checker signed the head of another history; the quorum's checkpoint is two leaves further.
std::string someSplit()
{
    test::LedgerFixture honest, other;
    honest.createModel(3);
    other.createModel(2);
    const auto size = honest.release.log.size();
    if (other.release.log.size() != size) std::abort();
    const auto root = honest.release.rootAt(size);
    const std::string contradicting = other.checkpoint(other.release, {&other.checkers[0]});
    static_cast<void>(honest.publish(honest.manifest("1.0")));
    static_cast<void>(honest.publish(honest.manifest("1.1")));
    auto consistency = nlohmann::json::array();
    const auto proof = codec::consistencyProof(honest.release.log, size, honest.release.log.size());
    for (const auto& hash : test::expect(proof, "consistency")) consistency.push_back(hash.hex());
    return nlohmann::json{{"format", "quorate/split/1"},
                          {"consortium", honest.consortium().hex()},
                          {"chain", "release"},
                          {"member", honest.checkers[0].id().slug},
                          {"genesis", toHex(honest.genesis.encodeConsortium())},
                          {"epochs", nlohmann::json::array()},
                          {"contradicting", contradicting},
                          {"size", size},
                          {"root", root.hex()},
                          {"checkpoint", honest.checkpoint(honest.release)},
                          {"consistency", consistency}}
        .dump(2);
}

Bytes someReport()
{
    const test::TemporaryDirectory directory;
    const auto files = makeSystemFiles();
    const crypto::MemorySigner signer(std::make_shared<const crypto::KeyPair>(test::keyFor("reporter")));
    const Path file = directory.path() / "report.json";
    test::expect(writeReport(*files, {{}, {"acme"}, signer, UnixTime{1'700'000'000'000}}, R"({"title":"A year","n":-4})", {}, file),
                 "report");
    return test::expect(readFile(*files, file, maxReportFile), "report");
}

// `signedBy`: with the signature of a member.
Proposal proposalOf(decltype(Proposal::document) document, const test::TestMember& by)
{
    Proposal proposal{{}, std::move(document), {}};
    const auto key = by.keys.find(proposal.signingPurpose());
    if (key != by.keys.end()) proposal.sign(by.id(), key->second);
    return proposal;
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    const test::LedgerFixture fixture;
    std::vector<Bytes> out{chosen(0, someRemark(false).encode({})), chosen(0, someRemark(true).encode({})),
                           chosen(1, bytesOf(someSplit())), chosen(2, someReport())};
    for (const auto& proposal : {proposalOf(fixture.vendor.record, fixture.vendor),
                                 proposalOf(fixture.genesis.checkerEpoch(), fixture.checkers[0]),
                                 proposalOf(ledger::SetPolicy{}, fixture.vendor)}) {
        out.push_back(chosen(3, bytesOf(proposal.toJson())));
    }
    const std::vector<PeerConfig> peers{{fixture.vendor.key(ledger::KeyPurpose::node).publicKey(), {"192.0.2.7", 4600}}};
    const Invitation invitation{fixture.consortium(), fixture.genesis, peers};
    out.push_back(chosen(4, bytesOf(invitation.text())));
    out.push_back(chosen(4, bytesOf(invitation.link())));
    out.push_back(chosen(4, fixture.genesis.encode()));
    return out;
}

fuzz::Ways fuzz::ways()
{
    return byFirstByte<5>();
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    switch (input[0] % 5) {
    case 0:
        return roundTrip(
            rest, [](BytesView bytes) { return Remark::decode({}, bytes); },
            [](const Remark& remark) { return remark.encode({}); });
    case 1: {
        const auto found = verifySplit(rest, std::nullopt);
        promise(!found || (found->theirRoot != found->root && found->size <= found->checkpoint.head.size));
        return found.has_value();
    }
    case 2: {
        const auto report = verifyReport(rest, std::nullopt);
        promise(!report || looksLikeReport(rest));
        return report.has_value();
    }
    case 3: {
        const auto proposal = Proposal::fromJson(textOf(rest));
        if (!proposal) return false;
        const auto again = Proposal::fromJson(proposal->toJson());
        promise(again && again->toJson() == proposal->toJson() && equal(again->statement(), proposal->statement()));
        static_cast<void>(proposal->body());
        return true;
    }
    default: {
        const auto invitation = Invitation::parse(rest);
        if (!invitation) return false;
        promise(invitation->peers.size() <= maxInvitationPeers);
        const auto again = Invitation::parse(bytesOf(invitation->genesis ? invitation->text() : invitation->link()));
        promise(again && again->consortium == invitation->consortium);
        return true;
    }
    }
}
