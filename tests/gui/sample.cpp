// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample.h"

#include <cmath>

namespace quorate::test {
namespace {

using namespace api;

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

UnixTime before(std::int64_t ms)
{
    return {sampleNow - ms};
}

std::vector<MemberView> members(const std::string& self)
{
    struct M {
        const char* id;
        const char* name;
        std::vector<std::string> roles;
        std::uint64_t votes;
        std::uint64_t rejections;
        bool connected;
    };
    const std::vector<M> list = {
        {"kestrel", "Kestrel Controls", {"vendor"}, 0, 0, true},
        {"helio", "Helio Metering", {"vendor"}, 0, 0, true},
        {"bsi-lab", "BSI Lab", {"checker", "validator"}, 41, 3, true},
        {"cert-n", "CERT North", {"checker", "validator"}, 38, 5, true},
        {"nuk", "NUK Praha", {"checker", "validator"}, 40, 2, true},
        {"ksc", "KSC Oslo", {"checker"}, 22, 4, false},
        {"gw-oslo", "Gateway Oslo", {"gateway"}, 0, 0, true},
        {"gw-bergen", "Gateway Bergen", {"gateway"}, 0, 0, true},
        {"gw-tromso", "Gateway Troms\xC3\xB8", {"gateway"}, 0, 0, false},
        {"nordgrid", "Nordgrid Operations", {"validator", "distributor"}, 0, 0, true},
    };
    std::vector<MemberView> out;
    std::uint32_t seed = 100;
    for (const M& m : list) {
        MemberView v;
        v.id = m.id;
        v.name = m.name;
        v.roles = m.roles;
        v.votes = m.votes;
        v.rejections = m.rejections;
        v.connected = m.connected && m.id != self;
        v.keys = {{"transaction", sampleId<KeyId>(seed++).hex(), false}, {"node", sampleId<KeyId>(seed++).hex(), false}};
        if (m.roles.front() == "checker") v.keys.push_back({"vote", sampleId<KeyId>(seed++).hex(), false});
        if (m.roles.front() == "vendor") v.keys.push_back({"release", sampleId<KeyId>(seed++).hex(), seed % 2 == 0});
        out.push_back(std::move(v));
    }
    return out;
}

struct Plan {
    std::uint32_t n;
    const char* model;
    const char* publisher;
    const char* version;
    const char* from;
    const char* status;
    const char* severity;
    std::string verdicts;       // bsi-lab, cert-n, nuk, ksc: 'a', 'r', '-'
    std::int64_t age;
    std::uint64_t size;
    std::uint64_t delta;
    std::uint64_t eligible;
    double reach;
    double failures;
    const char* notes;
};

std::vector<Plan> plans()
{
    return {
        {9, "kestrel-g4", "kestrel", "4.3.1", "4.3.0", "open", "critical", "a---", 2 * hour, 44'100'000, 912'400, 13'812, 0, 0,
         "Closes a buffer overflow in the meter parser that can be reached over the radio. Please review today."},
        {8, "helio-m2", "helio", "2.9.1", "2.9.0", "open", "low", "--a-", 9 * hour, 8'400'000, 141'000, 2'655, 0, 0,
         "Corrects the summer time table for 2027."},
        {7, "kestrel-g4", "kestrel", "4.3.0", "4.2.1", "approved", "high", "aa-a", 6 * day, 44'040'000, 3'801'204, 13'812, 0.46, 0.017,
         "Fixes CVE-2026-11873 in the meter parser and rotates the telemetry key."},
        {6, "helio-m2", "helio", "2.9.0", "2.8.3", "approved", "medium", "aaaa", 13 * day, 8'350'000, 402'118, 2'655, 0.952, 0.001,
         "Longer battery life: the radio sleeps between readings."},
        {5, "kestrel-e1", "kestrel", "1.18.2", "1.18.1", "suspended", "medium", "aar-", 9 * day, 12'900'000, 1'020'000, 5'204, 0.517, 0.004,
         "New tariff table."},
        {4, "kestrel-g4", "kestrel", "4.2.9", "4.2.1", "rejected", "low", "rra-", 11 * day, 44'000'000, 7'702'000, 13'812, 0, 0,
         "Adds a diagnostic console."},
        {3, "kestrel-g4", "kestrel", "4.2.1", "4.1.7", "approved", "none", "aaaa", 28 * day, 43'900'000, 2'204'000, 13'812, 0.991, 0.002,
         "Maintenance release."},
        {2, "helio-m2", "helio", "2.8.9", "2.8.3", "recalled", "medium", "arra", 19 * day, 8'300'000, 377'000, 2'655, 0.31, 0.06,
         "Withdrawn from service after failed boot checks in the field."},
        {1, "kestrel-e1", "kestrel", "1.18.1", "1.17.9", "withdrawn", "none", "aa--", 24 * day, 12'800'000, 990'000, 5'204, 0.05, 0,
         "Superseded."},
    };
}

ReleaseView release(const Plan& p)
{
    static const std::vector<std::string> checkers = {"bsi-lab", "cert-n", "nuk", "ksc"};
    ReleaseView r;
    r.id = sampleId<ReleaseId>(p.n);
    r.model = p.model;
    r.publisher = p.publisher;
    r.status = p.status;
    r.severity = p.severity;
    r.notes = p.notes;
    r.publishedAt = before(p.age);
    if (p.n == 9) r.reviewBy = before(-7 * hour - 5 * minute);
    if (p.n == 8) r.reviewBy = before(-9 * day);
    r.publishedLeaf = 40 + p.n * 17;
    r.settled = p.n != 9;
    r.checkers = 4;
    r.required = 3;
    for (std::size_t i = 0; i < 4; ++i) {
        VoteView v;
        v.member = checkers[i];
        if (p.verdicts[i] == 'a') {
            v.verdict = "approve";
            v.reason = i == 0 ? "Rebuilt, equal. Changes match the notes." : "";
            ++r.approvals;
        } else if (p.verdicts[i] == 'r') {
            v.verdict = "reject";
            v.reason = "libtelemetry.so.1 is not in the SBOM and opens TCP 8883.";
            v.accused = p.publisher;
            ++r.rejections;
        }
        if (!v.verdict.empty()) v.at = before(p.age - std::int64_t(i + 1) * 25 * minute);
        r.votes.push_back(std::move(v));
    }
    if (r.status != "open") r.decidedAt = before(p.age - 2 * hour);
    const auto target = sampleId<TargetHash>(1000 + p.n);
    const std::string tree = r.model == "kestrel-e1" ? "tree" : "image";
    r.targets.push_back({"rev-c", p.version, 10 + p.n, tree, p.size, target});
    ArtifactView delta;
    delta.kind = "delta";
    delta.target = target;
    // The base is the target of the release that has this version, where there is one.
    delta.base = sampleId<TargetHash>(2000 + p.n);
    for (const Plan& other : plans()) {
        if (std::string(other.version) == p.from && std::string(other.model) == p.model) delta.base = sampleId<TargetHash>(1000 + other.n);
    }
    delta.payloadSize = p.delta;
    delta.payloadRoot = sampleId<PiecesRoot>(3000 + p.n);
    delta.held = p.n != 9;
    delta.infoHash = sampleId<Hash32>(63000 + p.n);
    ArtifactView full = delta;
    full.kind = tree == "tree" ? "tree" : "full";
    full.base.reset();
    full.payloadSize = p.size * 41 / 100;
    full.payloadRoot = sampleId<PiecesRoot>(4000 + p.n);
    full.held = p.n < 8;
    full.infoHash = sampleId<Hash32>(64000 + p.n);
    r.artifacts = {delta, full};
    r.documents = {{"sbom.cyclonedx", 18'200, sampleId<PiecesRoot>(5000 + p.n), true, sampleId<Hash32>(65000 + p.n)}};
    if (r.status == "withdrawn") r.withdrawReason = "Superseded by 1.18.2.";

    r.coverage.eligible = p.eligible;
    r.coverage.positive = std::uint64_t(double(p.eligible) * p.reach);
    r.coverage.negative = std::uint64_t(double(p.eligible) * p.failures);
    r.coverage.readable = p.n != 6;
    if (p.reach > 0) {
        const double span = double(p.age - 3 * hour);
        constexpr int points = 60;
        for (int i = 1; i <= points; ++i) {
            const double x = double(i) / points;
            const double s = (1 / (1 + std::exp(-9 * (x - 0.45))) - 1 / (1 + std::exp(4.05))) /
                             (1 / (1 + std::exp(-9 * 0.55)) - 1 / (1 + std::exp(4.05)));
            r.coverage.curve.push_back({UnixTime{r.publishedAt.ms + 2 * hour + std::int64_t(span * x)},
                                        std::uint64_t(s * double(r.coverage.positive)),
                                        std::uint64_t(s * double(r.coverage.negative))});
        }
        const auto all = r.coverage.positive;
        const auto eligible = p.eligible;
        r.coverage.gateways = {{"gw-oslo", all * 55 / 100, r.coverage.negative * 8 / 10, eligible * 52 / 100},
                               {"gw-bergen", all * 31 / 100, r.coverage.negative / 10, eligible * 30 / 100},
                               {"gw-tromso", all - all * 55 / 100 - all * 31 / 100, r.coverage.negative / 10, eligible * 16 / 100}};
        if (r.coverage.negative > 0 && r.coverage.readable) {
            r.coverage.reasons = {{"device.boot-check.failed", p.publisher, r.coverage.negative * 7 / 10},
                                  {"delta.wrong-base", "", r.coverage.negative - r.coverage.negative * 7 / 10}};
        }
    }
    return r;
}

std::vector<AcknowledgementView> acknowledgements()
{
    std::vector<AcknowledgementView> list;
    for (std::uint32_t i = 0; i < 240; ++i) {
        AcknowledgementView a;
        a.release = sampleId<ReleaseId>(i % 5 == 0 ? 6 : 7);
        a.model = i % 5 == 0 ? "helio-m2" : "kestrel-g4";
        a.device = 7 + i * 13 % 997;
        a.ordinal = 1 + i % 3;
        a.positive = i % 11 != 3;
        if (!a.positive) {
            a.reason = i % 2 == 0 ? "device.boot-check.failed" : "delta.wrong-base";
            a.accused = "kestrel";
        }
        a.gateway = i % 3 == 0 ? "gw-bergen" : "gw-oslo";
        a.to = sampleId<TargetHash>(i % 5 == 0 ? 1006 : 1007);
        a.onChain = i >= 3;
        a.recordedAt = a.onChain ? before(std::int64_t(i) * 4 * minute + 40'000) : UnixTime{};
        a.batch = 311 - i / 20;
        a.counted = i % 17 != 0;
        list.push_back(std::move(a));
    }
    return list;
}

std::vector<TransferView> transfers()
{
    std::vector<TransferView> list;
    const auto add = [&](std::uint32_t n, const char* label, const char* state, const char* reason, std::uint64_t size, double done,
                         std::uint64_t down, std::uint64_t up, std::uint32_t peers) {
        TransferView t;
        t.root = sampleId<PiecesRoot>(n);
        t.infoHash = sampleId<Hash32>(60000 + n);
        t.label = label;
        t.state = state;
        t.reason = reason;
        t.size = size;
        t.done = std::uint64_t(double(size) * done);
        t.downRate = down;
        t.upRate = up;
        t.downTotal = t.done;
        t.upTotal = up * 900;
        t.peers = peers;
        for (std::uint32_t i = 0; i < std::min(peers, 7U); ++i) {
            TransferPeerView one;
            if (i != 2) one.fingerprint = sampleId<KeyId>(500 + i).hex();
            one.address = "10.20." + std::to_string(i) + ".4:" + std::to_string(i == 2 ? 51'413 : 7'401);
            one.incoming = i == 2;
            one.permille = done >= 1 ? 130 * (i + 1) : 1000 - 90 * i;
            one.downRate = down / (i + 2);
            one.upRate = up / (i + 3);
            one.downTotal = t.done / (i + 2);
            one.upTotal = t.upTotal / (i + 3);
            t.connections.push_back(std::move(one));
        }
        for (int i = 0; i < 240; ++i) t.pieces.push_back(done >= 1 || (i * 37 % 240) < int(done * 240));
        t.pieceCount = (size + 16'383) / 16'384;
        t.file = std::string("/var/lib/quorate/payloads/") + t.root.hex() + "/payload";
        if (t.state == "fetching") {
            for (int i = 0; i < 240; ++i) t.holders.push_back(std::uint8_t(peers == 0 ? 0 : (i * 13 % 7) % (peers + 1)));
        }
        if (t.state == "paused") t.reason = "node.transfer.stopped";
        if (t.state == "failed") t.nextTry = {sampleNow + 4'000};
        if (n == 3007) t.upLimit = 524'288;
        list.push_back(std::move(t));
    };
    add(3007, "kestrel-g4 4.3.0 delta", "seeding", "", 3'801'204, 1, 0, 18'400'000, 31);
    add(3009, "kestrel-g4 4.3.1 delta", "fetching", "", 912'400, 0.64, 2'100'000, 310'000, 4);
    add(4009, "kestrel-g4 4.3.1 full", "fetching", "swarm.waiting-for-peers", 18'081'000, 0.31, 0, 0, 0);
    add(3006, "helio-m2 2.9.0 delta", "seeding", "", 402'118, 1, 0, 22'000, 6);
    add(3005, "kestrel-e1 1.18.2 delta", "paused", "", 1'020'000, 1, 0, 0, 0);
    add(4005, "kestrel-e1 1.18.2 tree", "failed", "swarm.space.short", 5'289'000, 0.1, 0, 0, 0);
    return list;
}

std::vector<PeerView> peers()
{
    std::vector<PeerView> list;
    std::uint32_t n = 0;
    for (const char* member : {"kestrel", "helio", "bsi-lab", "nuk", "gw-oslo", "gw-bergen", "nordgrid", "ksc", "gw-tromso", ""}) {
        PeerView p;
        p.member = member;
        p.fingerprint = sampleId<KeyId>(500 + n).hex();
        p.address = "10.20." + std::to_string(n) + ".4:7400";
        p.connected = n < 7;
        p.outgoing = n % 2 == 0;
        p.added = n % 2 == 0;
        p.reason = p.connected ? "" : n == 7 ? "net.timeout" : n == 8 ? "net.refused" : "net.not-allowed";
        p.since = before(std::int64_t(n + 1) * 3 * hour);
        p.roundTripMs = p.connected ? std::int64_t(4 + n * 9) : -1;
        p.bytesIn = 1'200'000 * (n + 1);
        p.bytesOut = 800'000 * (n + 2);
        if (p.connected) p.version = n == 2 ? "0.9.1" : "1.0.0";
        p.releaseHeight = p.connected ? 184'212 : 183'900;
        p.deliveryHeight = p.connected ? 91'044 : 90'012;
        ++n;
        list.push_back(std::move(p));
    }
    return list;
}

ChainView chain(Chain which)
{
    ChainView c;
    c.chain = which;
    c.state = "live";
    c.height = which == Chain::release ? 184'212 : 91'044;
    c.settledHeight = c.height - 2;
    c.bestSeen = c.height;
    c.tip = sampleId<BlockId>(7000);
    c.logSize = which == Chain::release ? 2'311 : 48'120;
    c.logRoot = sampleId<Hash32>(7001);
    c.stateRoot = sampleId<Hash32>(7002);
    c.validators = 4;
    c.quorum = 3;
    c.checkpointSize = c.logSize - 1;
    c.checkpointTime = before(40'000);
    c.cosigners = 4;
    c.poolTransactions = which == Chain::release ? 1 : 3;
    c.poolBytes = c.poolTransactions * 870;
    return c;
}

// A finality vote, as the node decodes it.
std::string doubleVote(const std::string& target, const std::string& signature)
{
    const auto filled = [](const std::string& begin, std::size_t size) { return begin + std::string(size - begin.size(), '5'); };
    return "protected: a20127045820" + filled("c41d", 64) + "\nunprotected: {}\npayload:\n  chain: 0\n  source-height: 184192\n  source: " +
           filled("4a93be02", 64) + "\n  target-height: 184196\n  target: " + filled(target, 64) + "\nsignature: " + filled(signature, 128);
}

}  // namespace

Snapshot sampleSnapshot(const std::string& member)
{
    Snapshot s;
    s.at = {sampleNow};
    s.identity.consortiumName = "Nordgrid";
    s.identity.consortium = sampleId<ConsortiumId>(1);
    s.identity.member = member;
    s.identity.keysUnlocked = s.identity.filesUnlocked = true;
    const auto all = members(member);
    for (const auto& m : all) {
        if (m.id != member) continue;
        s.identity.memberName = m.name;
        s.identity.roles = m.roles;
    }
    s.chains = {chain(Chain::release), chain(Chain::delivery)};
    s.members = std::make_shared<const std::vector<MemberView>>(all);
    s.models = std::make_shared<const std::vector<ModelView>>(std::vector<ModelView>{
        {"kestrel-g4", "Kestrel G4", "kestrel", {}, {"nordgrid"}, {"rev-c", "rev-d"}, 13'840, 28},
        {"kestrel-e1", "Kestrel E1", "kestrel", {"helio"}, {}, {"rev-c"}, 5'210, 6},
        {"helio-m2", "Helio M2", "helio", {}, {}, {"rev-c"}, 2'660, 5}});
    std::vector<ReleaseView> releases;
    for (const Plan& p : plans()) releases.push_back(release(p));
    s.releases = std::make_shared<const std::vector<ReleaseView>>(std::move(releases));
    s.peers = std::make_shared<const std::vector<PeerView>>(peers());
    s.transfers = std::make_shared<const std::vector<TransferView>>(transfers());
    s.questions = std::make_shared<const std::vector<QuestionView>>(std::vector<QuestionView>{
        {sampleId<Hash32>(801), sampleId<ReleaseId>(9), "cert-n", "Listening port added 8883", "usr/lib/libtelemetry.so.1", ".text", 18'432,
         "Why does the meter listen on TCP 8883 now? The notes do not speak of it.", before(70 * minute), false,
         {{sampleId<Hash32>(802), "kestrel", "It is closed again after provisioning; the notes of 4.3.2 will say so.", before(22 * minute), false}}},
        {sampleId<Hash32>(803), sampleId<ReleaseId>(9), "bsi-lab", "", "", "", {}, "Which compiler built the parser?", before(80 * minute), true,
         {{sampleId<Hash32>(804), "kestrel", "GCC 12.2, as in the SBOM.", before(75 * minute), false},
          {sampleId<Hash32>(805), "bsi-lab", "", before(72 * minute), true}}}});
    s.acknowledgements = std::make_shared<const std::vector<AcknowledgementView>>(acknowledgements());
    std::vector<GatewayDeviceView> devices;
    for (std::uint64_t i = 0; i < 40; ++i) {
        static const char* const states[] = {"confirmed", "confirmed", "confirmed", "running", "offered", "installed", "failed", "idle"};
        GatewayDeviceView d;
        d.model = i % 4 == 0 ? "helio-m2" : "kestrel-g4";
        d.device = i * 3;
        d.state = states[i % 8];
        d.hardwareClass = i % 3 == 0 ? "rev-a" : "rev-b";
        d.installedVersion = d.state == std::string("confirmed") ? "4.3.0" : "4.2.1";
        if (d.state != std::string("idle")) d.targetVersion = "4.3.0";
        d.tries = d.state == std::string("idle") ? 0 : 1 + i % 2;
        d.since = before(std::int64_t(i) * 61 * minute);
        if (d.state == std::string("failed")) d.reason = "device.boot-check.failed";
        d.lastSeen = before(std::int64_t(i) * 95'000);
        d.attributes = packAttributes({{"region", i % 3 == 0 ? "coast" : "north"}, {"revision", i % 5 == 0 ? "B" : "C"}});
        devices.push_back(std::move(d));
    }
    s.gatewayDevices = std::make_shared<const GatewayDevices>(GatewayDevices::of(devices));
    s.gateways = std::make_shared<const std::vector<GatewayView>>(std::vector<GatewayView>{
        {"gw-bergen", before(40'000), 4'310, 3}, {"gw-oslo", before(4 * minute), 8'120, 61}, {"gw-tromso", before(3 * 24 * 60 * minute), 1'409, 0}});
    s.rollouts = std::make_shared<const std::vector<RolloutView>>(sampleRollouts(s));
    JobView running;
    running.id = 12;
    running.kind = "delta";
    running.subject = "kestrel-g4 4.3.2 from 4.3.1";
    running.stage = "encode";
    running.done = 62;
    running.total = 100;
    running.restMs = 41'000;
    running.state = "running";
    running.began = before(70'000);
    JobView failed = running;
    failed.id = 11;
    failed.kind = "rebuild";
    failed.subject = "helio-m2 2.9.1";
    failed.state = "failed";
    failed.error = Error{ErrorKind::unavailable, "node.payload.timeout", "helio-m2 2.9.1 full"};
    failed.began = before(2 * hour);
    JobView done = running;
    done.id = 10;
    done.kind = "publish";
    done.subject = "kestrel-g4 4.3.1";
    done.state = "done";
    done.began = before(3 * hour);
    s.jobs = std::make_shared<const std::vector<JobView>>(std::vector<JobView>{running, failed, done});
    s.alerts = std::make_shared<const std::vector<AlertView>>(std::vector<AlertView>{
        {"alert.device.boot-check", "critical", "kestrel-g4.1204", "device.boot-check.failed", before(14 * minute),
         sampleId<ReleaseId>(7)},
        {"alert.device.equivocation", "critical", "kestrel-g4.1204", "ordinal 3", before(5 * hour), std::nullopt,
         {{"kestrel-g4.1204", "release: 4.3.0\nordinal: 3\noutcome: positive\nreason: \nbatch: 190 of gw-tromso", {}},
          {"kestrel-g4.1204", "release: 4.3.0\nordinal: 3\noutcome: negative\nreason: device.boot-check.failed\nbatch: 191 of gw-oslo", {}}}},
        {"alert.equivocation", "critical", "nuk", "chain=release begins=84582fa2012704582a", before(5 * hour), std::nullopt,
         {{"nuk", doubleVote("9d2c41f0", "51e0ab37"), Bytes(40, 1)}, {"nuk", doubleVote("e7104bd8", "07c9aa12"), Bytes(40, 2)}}},
        {"alert.censorship", "warning", "kestrel-g4 4.3.1", "The publication was not in a block after 10 minutes.",
         before(90 * minute), sampleId<ReleaseId>(9)}});
    return s;
}

void fillSample(FakeNode& node, const std::string& member)
{
    node.desk.finished.insert(sampleId<ReleaseId>(9));
    for (const auto which : {Chain::release, Chain::delivery}) {
        const ChainView c = chain(which);
        auto& blocks = node.chainBlocks[which];
        for (std::uint64_t i = 0; i < 300; ++i) {
            BlockView b;
            b.chain = which;
            b.height = c.height - i;
            b.id = sampleId<BlockId>(std::uint32_t(20'000 + i + (which == Chain::release ? 0 : 1'000)));
            b.parent = sampleId<BlockId>(std::uint32_t(20'001 + i + (which == Chain::release ? 0 : 1'000)));
            b.time = before(std::int64_t(i) * 5'200 + std::int64_t(i * 7919 % 1'900));
            b.sealer = i % 4 == 0 ? "nordgrid" : i % 4 == 1 ? "bsi-lab" : i % 4 == 2 ? "cert-n" : "nuk";
            b.settled = i >= 2;
            b.size = 812;
            if (i % 6 == 1) {
                for (std::uint64_t k = 0; k <= i % 3; ++k) {
                    BlockView::Transaction t;
                    t.id = sampleId<TransactionId>(std::uint32_t(40'000 + i * 10 + k + (which == Chain::release ? 0 : 100'000)));
                    t.kind = which == Chain::delivery ? (k == 0 ? "anchor" : "batch") : k == 0 ? "vote" : k == 1 ? "release.publish" : "artifact.add";
                    t.member = which == Chain::delivery ? "gw-oslo" : k == 0 ? "bsi-lab" : "kestrel";
                    t.leaf = c.logSize - 1 - i * 3 - k;
                    t.size = 640 + k * 2'000;
                    b.size += t.size;
                    TransactionView view;
                    view.chain = which;
                    view.id = t.id;
                    view.kind = t.kind;
                    view.member = t.member;
                    view.signerFingerprint = sampleId<KeyId>(600).hex();
                    view.sequence = 41 + i;
                    view.leaf = t.leaf;
                    view.height = b.height;
                    view.settled = b.settled;
                    view.decoded = "{\n  1: 0,\n  2: 41,\n  3: 22,\n  4: {\n    1: h'" + sampleId<ReleaseId>(7).hex() +
                                   "',\n    2: 3,\n    3: 1,\n    5: \"Rebuilt, equal. Changes match the notes.\"\n  }\n}";
                    using Form = DecodedPart::Form;
                    view.parts = {{0, 0, "", Form::map, "4"},
                                  {1, 1, "chain", Form::text, "release"},
                                  {1, 2, "sequence", Form::number, "41"},
                                  {1, 3, "kind", Form::text, "vote"},
                                  {1, 4, "body", Form::map, "4"},
                                  {2, 1, "release", Form::bytes, sampleId<ReleaseId>(7).hex()},
                                  {2, 2, "epoch", Form::number, "3"},
                                  {2, 3, "verdict", Form::text, "approve"},
                                  {2, 5, "reason", Form::text, "Rebuilt, equal. Changes match the notes."}};
                    view.encoded = Bytes(640, 0xa4);
                    node.transactions.emplace(t.id, view);
                    b.transactions.push_back(std::move(t));
                }
            }
            blocks.push_back(std::move(b));
        }
        for (std::uint64_t k = 0; k < c.poolTransactions; ++k) {
            TransactionView t;
            t.chain = which;
            t.id = sampleId<TransactionId>(std::uint32_t(90'000 + k));
            t.kind = which == Chain::release ? "vote" : "batch";
            t.member = which == Chain::release ? "nuk" : "gw-oslo";
            t.sequence = 77 + k;
            t.encoded = Bytes(870, 0xa4);
            t.decoded = "{1: 0, 2: 77}";
            t.since = {sampleNow - 4'000 - std::int64_t(k) * 21'000};
            t.mine = t.member == member;
            t.inBlock = k < 2 ? c.height + 1 + k : 0;
            if (t.inBlock == 0) t.waitsFor = "node.pool.waits.sequence";
            node.poolContent.push_back(std::move(t));
        }
    }
    node.set(sampleSnapshot(member));
}

}  // namespace quorate::test
