// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/device/device_world.h"

#include "core/crypto/pieces.h"
#include "core/device/boot.h"

#include <random>

namespace quorate::test {

using namespace quorate::device;

Bytes noise(std::uint64_t seed, std::size_t size)
{
    std::mt19937_64 engine(seed);
    Bytes data(size);
    for (auto& byte : data) byte = static_cast<std::uint8_t>(engine());
    return data;
}

Publisher::Publisher() : factory(noise(1, 300'000))
{
    ledger.createModel();
}

Bytes Publisher::improved(std::uint64_t seed) const
{
    Bytes image = factory;
    for (std::size_t at = 1000; at < image.size(); at += 50'000) image[at] ^= 0x55;
    append(image, noise(seed, 120'000));
    return image;
}

namespace {

Bytes encode(const std::optional<Bytes>& base, const Bytes& image, std::uint32_t chunkSize)
{
    delta::Options options;
    options.profile = delta::Profile::fast;
    options.chunkSize = chunkSize;
    delta::MemorySource target(image);
    delta::MemorySink out;
    if (base) {
        delta::MemorySource old(*base);
        expect(delta::makeDelta(old, target, out, options), "delta");
    } else {
        expect(delta::makeFull(target, out, options), "full");
    }
    return out.take();
}

}  // namespace

Served Publisher::publish(const Wish& wish)
{
    Served served;
    auto& manifest = served.manifest = ledger.manifest(wish.version);
    const TargetHash hash{crypto::sha256(wish.image).bytes};
    auto& target = manifest.targets.front();
    target.size = wish.image.size();
    target.hash = hash;
    target.rollbackIndex = wish.rollbackIndex;
    manifest.artifacts.clear();
    std::vector<ledger::InlinePayload> inlined;
    const auto add = [&](const std::optional<Bytes>& base) {
        Bytes payload = encode(base, wish.image, wish.chunkSize);
        if (wish.spoil) wish.spoil(payload);
        const auto ref = crypto::payloadRef(payload);
        ledger::Artifact artifact;
        artifact.kind = base ? ledger::ArtifactKind::delta : ledger::ArtifactKind::full;
        artifact.target = hash;
        if (base) {
            artifact.base = TargetHash{crypto::sha256(*base).bytes};
            artifact.baseSize = base->size();
        }
        artifact.payload = artifact.plaintext = ref;
        artifact.decoderMemory = 4 << 20;
        manifest.artifacts.push_back(artifact);
        if (ref.size <= inlinePayloadLimit) inlined.push_back({ref, payload});
        served.payloads[ref.root] = std::move(payload);
    };
    if (wish.base) add(wish.base);
    if (wish.withFull) add(std::nullopt);
    if (wish.change) wish.change(manifest);
    served.release = ledger.publish(manifest, inlined);
    return served;
}

Served Publisher::publishApproved(const Wish& wish)
{
    auto served = publish(wish);
    ledger.approve(served.release);
    return served;
}

ledger::Bundle Publisher::bundle(const ReleaseId& release, std::uint64_t from) const
{
    return std::get<ledger::Bundle>(expect(answer(release, from, std::nullopt), "bundle"));
}

Result<std::variant<ledger::Bundle, ledger::Handovers>> Publisher::answer(
    const ReleaseId& release, std::uint64_t from, const std::optional<ledger::EpochPosition>& known) const
{
    const auto source = ledger.source(ledger.release, from);
    if (ledger.status(release) != ledger::ReleaseStatus::open) {
        return ledger.answer(expect(ledger::buildBundle(source, release), "bundle"), known);
    }
    const auto record = ledger.release.value<ledger::ReleaseRecord>(ledger::key::release(release));
    ledger::Bundle bundle;
    bundle.manifest = ledger.release.value<ledger::SignedManifest>(ledger::key::manifest(release));
    for (const auto& vote : record.votes) {
        if (vote.verdict == ledger::Verdict::approve) bundle.approvals.push_back({vote.member, vote.signature});
    }
    std::vector<Bytes> facts{ledger::key::release(release), ledger::key::model(record.model),
                             ledger::key::member(record.publisher)};
    for (const auto role : {ledger::Role::checker, ledger::Role::validator}) {
        const auto current = expect(source.state.get(ledger::key::currentEpoch(role)), "epoch");
        facts.push_back(ledger::key::epoch(role, EpochNumber(expect(ledger::decodeNumber(current.value()), "epoch"))));
    }
    bundle.state = expect(ledger::buildProvenState(source, std::move(facts)), "proven state");
    return ledger.answer(std::move(bundle), known);
}

Served Publisher::usual()
{
    Wish wish;
    wish.image = improved();
    wish.base = factory;
    return publishApproved(wish);
}

// --- Gateway

std::optional<Deliverer> FakeGateway::deliverer() const
{
    return Deliverer{m_member.id(), m_member.key(ledger::KeyPurpose::transaction).id(), {}};
}

namespace {

tl::unexpected<Error> silence()
{
    return fail(ErrorKind::unavailable, "device.gateway.timed-out", "silent");
}

}  // namespace

Result<Poll> FakeGateway::poll()
{
    if (isGone()) return silence();
    Poll poll;
    poll.interval = interval;
    if (offered) poll.offer = Offer{offered->release, "11"};
    return poll;
}

bool FakeGateway::isPublished(const ReleaseId& release) const
{
    return expect(m_publisher.ledger.release.state.get(ledger::key::release(release)), "release").has_value();
}

Result<Bytes> FakeGateway::bundle(const ReleaseId& release, std::uint64_t from, const ledger::EpochPosition& known)
{
    if (isGone()) return silence();
    if (beforeBundle) beforeBundle();
    positions.push_back(known);
    if (answerInstead) {
        if (auto instead = answerInstead(known)) return *std::move(instead);
    }
    if (bundleInstead) return *bundleInstead;
    if (!isPublished(release)) return fail(ErrorKind::notFound, "device.gateway.not-found", {});
    auto answer = m_publisher.answer(release, from, known);
    if (!answer) {   // as the HTTP of a gateway tells it
        const bool isOther = answer.error().kind == ErrorKind::conflict;
        return fail(ErrorKind::unavailable, isOther ? "device.epochs.fork" : "device.gateway.status", answer.error().context);
    }
    if (auto* bundle = std::get_if<ledger::Bundle>(&*answer); bundle && changeBundle) changeBundle(*bundle);
    return std::visit([](const auto& document) { return document.encode(); }, *answer);
}

Result<std::vector<Hash32>> FakeGateway::leaves(const PayloadRef& payload)
{
    if (isGone()) return silence();
    if (leavesInstead) return *leavesInstead;
    const auto found = offered ? offered->payloads.find(payload.root) : std::map<PiecesRoot, Bytes>::iterator{};
    if (!offered || found == offered->payloads.end()) return fail(ErrorKind::notFound, "device.gateway.not-found", {});
    crypto::PiecesHasher hasher;
    hasher.update(found->second);
    (void)hasher.finish();
    return hasher.leaves();
}

Status FakeGateway::payload(const Offer&, const PayloadRef& payload, std::uint64_t from, const Receive& receive)
{
    if (isGone()) return silence();
    if (!offered || !offered->payloads.contains(payload.root)) {
        return fail(ErrorKind::notFound, "device.gateway.not-found", {});
    }
    payloadRequests.push_back(from);
    const Bytes& whole = offered->payloads.at(payload.root);
    std::uint64_t sent = 0;
    // Parts of an odd size, so that nothing depends on how the network cuts.
    for (std::uint64_t at = from; at < whole.size() || isEndless; at += 5000) {
        if (isGone() || sent >= silentAfter) return silence();
        Bytes part = at < whole.size()
                         ? Bytes(whole.begin() + static_cast<std::ptrdiff_t>(at),
                                 whole.begin() + static_cast<std::ptrdiff_t>(std::min<std::uint64_t>(at + 5000, whole.size())))
                         : Bytes(5000, 0);
        if (changePayload) changePayload(at, part);
        sent += part.size();
        payloadBytes += part.size();
        auto goOn = receive(part);
        if (!goOn) return fail(goOn.error());
        if (!*goOn) return {};
    }
    return {};
}

Status FakeGateway::acknowledge(BytesView acknowledgement)
{
    if (isGone() || refusesAcknowledgements) return silence();
    auto decoded = expect(ledger::decodeAcknowledgement(acknowledgement), "acknowledgement");
    if (!takesAnything && !isPublished(decoded.content.release)) {
        return fail(ErrorKind::refused, "device.gateway.status", "HTTP 400");
    }
    acknowledgements.push_back(std::move(decoded));
    return {};
}

Status FakeGateway::feedback(const Feedback& feedback)
{
    if (isGone()) return silence();
    feedbacks.push_back(feedback);
    return {};
}

// --- Device

TestDevice::TestDevice(Publisher& publisher, std::uint64_t index)
    : anchor(publisher.ledger.anchor()), key(LedgerFixture::deviceKey(index))
{
    settings.directory = "/device";
    settings.index = DeviceIndex(index);
    settings.hardwareClass = "rev-a";
    files.plant("/factory/image", publisher.factory, 0755);
    Provisioning what;
    what.source = "/factory/image";
    what.version = expect(ledger::Version::parse("1.0.0"), "version");
    what.rollbackIndex = 1;
    files.plantDirectory("/device");
    expect(provision(files, settings.directory, what), "provision");
    expect(files.syncDirectory("/"), "sync");
}

Result<std::unique_ptr<Agent>> TestDevice::start()
{
    return Agent::create({files, log, clock, anchor, key, gateways}, settings);
}

Result<RoundReport> TestDevice::round()
{
    auto agent = start();
    if (!agent) return fail(agent.error());
    return (*agent)->round();
}

Status TestDevice::boot(bool checkSucceeds)
{
    StateStore store(files, settings.directory);
    auto loaded = store.load();
    if (!loaded) return fail(loaded.error());
    auto plan = planBoot(*loaded);
    if (!plan) return fail(plan.error());
    if (auto done = store.save(*loaded); !done) return done;
    if (!plan->isTrial) return {};
    FakeRunner runner;
    runner.end.code = checkSucceeds ? 0 : 1;
    Slots bothSlots(files, settings.directory, settings.limits.tree);
    const auto failure = checkTrial(bothSlots, *plan, runner, {"--self-test"}, Milliseconds{1000});
    if (files.isStopped()) return fail(ErrorKind::io, "test.stopped", {});
    if (!failure.empty()) {
        rollBack(*loaded, failure, std::nullopt);
        return store.save(*loaded);
    }
    auto agent = start();
    if (!agent) return fail(agent.error());
    return (*agent)->confirm();
}

void TestDevice::settle(bool checkSucceeds)
{
    for (int i = 0; i < 12; ++i) {
        auto done = boot(checkSucceeds);
        if (!done) return;
        auto report = round();
        if (!report) return;
        if (!report->mustRestart && state().outbox.empty() && state().verdicts.empty() && i > 1) return;
    }
}

DeviceState TestDevice::state()
{
    return expect(StateStore(files, settings.directory).load(), "state");
}

Bytes TestDevice::bootable()
{
    const auto now = state();
    Slots bothSlots(files, settings.directory, settings.limits.tree);
    return files.peek(bothSlots.contentPath(now.active, ledger::TargetKind::image)).value_or(Bytes());
}

bool TestDevice::isWhole()
{
    const auto now = state();
    Slots bothSlots(files, settings.directory, settings.limits.tree);
    const auto& content = now.slot(now.active);
    return content && bothSlots.verify(now.active, *content).has_value();
}

ProgramEnd FakeRunner::run(const Path& program, const std::vector<std::string>& arguments, const Path&, Milliseconds)
{
    std::string line = program.string();
    for (const auto& argument : arguments) line += " " + argument;
    started.push_back(line);
    return end;
}

}  // namespace quorate::test
