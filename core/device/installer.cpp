// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/installer.h"

#include "core/crypto/pieces.h"
#include "core/device/follow.h"
#include "core/device/payload_feed.h"

#include <algorithm>
#include <utility>

namespace quorate::device {
namespace {

// Kept free for the state file, however full the disk gets.
constexpr std::uint64_t reservedSpace = 1u << 20;

bool isGatewaysFault(const Error& error)
{
    return error.kind == ErrorKind::invalid || error.kind == ErrorKind::refused;
}

// By the chain: it is approved and of this model, so that every honest gateway takes an acknowledgement of it.
bool provesRelease(const Assessment& assessment) { return assessment.decisions.back().step >= Step::target; }

// More of it is on disk than before.
bool movedOn(const std::optional<Installation>& before, const Installation& now)
{
    if (!now.decoded) return false;
    const bool isSame = before && before->release == now.release && before->payload == now.payload && before->decoded;
    return !isSame || before->decoded->payloadOffset < now.decoded->payloadOffset;
}

// The delta is right, but not for this device: another artifact may be.
bool cannotPack(const Error& error) { return error.code.starts_with("delta.members."); }

// Whom an error while a verified payload is decoded and written speaks against.
Fault faultOfWriting(const Error& error)
{
    if (error.code == "device.payload.block" || error.code == "device.payload.too-long") return Fault::gateway;
    if (error.code.starts_with("base.") || error.code == "delta.wrong-base" || error.code == "device.slot.damaged" ||
        cannotPack(error)) {
        return Fault::device;
    }
    return Fault::publisher;
}

}  // namespace

// One installation from the bundle to the switch.
struct Installer::Run {
    InstallerParts& parts;
    Slots& slots;
    const Offer& offer;
    const Transport* offering;            // who made the offer; its action id means nothing to others
    std::vector<Transport*> sources;      // those that have not cheated yet
    InstallReport report;
    Selection selection;
    SlotId spare = SlotId::b;
    std::unique_ptr<SlotWriter> writer;
    std::unique_ptr<delta::RandomSource> base;
    std::optional<Error> writing;         // what went wrong on this side while a source was delivering
    bool isKept = false;                  // what came last of the payload completed a chunk, which is on disk
    bool isCounted = false;               // as an attempt
    std::vector<PayloadRef> unfit;        // deltas whose members this device cannot pack again
    bool isProven = false;                // the release, by a bundle of this run or one before
    std::vector<std::pair<const Transport*, Error>> accusations = {};  // to be said as soon as it is

    DeviceState& state() const { return parts.state; }

    Status commit() const
    {
        state().time = std::max(state().time, parts.clock.proven());
        return parts.store.save(state());
    }
    [[nodiscard]] DeviceFacts facts(std::optional<ledger::KnownEpochs> askedWith = std::nullopt) const
    {
        return {parts.anchor, parts.hardwareClass, parts.limits, state(), parts.clock.now(), std::move(askedWith)};
    }
    [[nodiscard]] Result<FetchedBundle> ask(Transport& source) const
    {
        const std::function<Status()> save = [this] { return commit(); };
        return fetchBundle({parts.anchor, parts.limits, state(), parts.clock, save}, source, offer.release);
    }
    [[nodiscard]] SlotContent content() const
    {
        const auto& target = selection.target;
        return {target.kind, target.version, target.rollbackIndex, target.size, target.hash, target.bootCheck,
                offer.release};
    }
    [[nodiscard]] TargetHash installedHash() const
    {
        const auto& installed = state().slot(state().active);
        return installed ? installed->hash : TargetHash{};
    }
    [[nodiscard]] std::optional<Deliverer> delivererOf(const Transport& source) const
    {
        auto deliverer = source.deliverer();
        if (deliverer && &source == offering) deliverer->actionId = offer.actionId;
        return deliverer;
    }

    void note(Step step, const Error& error)
    {
        report.decisions.push_back({step, false, error.code, error.context});
        report.error = error;
    }
    void note(Step step, std::string detail) { report.decisions.push_back({step, true, {}, std::move(detail)}); }

    void say(const std::string& reason, std::optional<ledger::MemberId> accused, const Transport* source)
    {
        const bool isNew = state().say(Verdict{.release = offer.release,
                                               .outcome = ledger::Outcome::negative,
                                               .reason = reason,
                                               .accused = std::move(accused),
                                               .deliverer = source != nullptr ? delivererOf(*source) : std::nullopt,
                                               .from = installedHash(),
                                               .to = selection.target.hash});
        if (isNew) {
            parts.log.write(LogLevel::warning, "device", "release " + offer.release.shortHex() + ": " + reason);
        }
    }
    // Of a release that nobody proves there may be none but in this gateway's offer: no other gateway would take what is
    // said of it, and there is no end to such names.
    void accuse(const Transport& source, const Error& error)
    {
        parts.log.write(LogLevel::warning, "device", source.name() + " cheats: " + toString(error));
        accusations.emplace_back(&source, error);
        if (isProven) sayAccusations();
    }
    void prove()
    {
        isProven = true;
        sayAccusations();
    }
    void sayAccusations()
    {
        for (const auto& [source, error] : std::exchange(accusations, {})) {
            const auto deliverer = source->deliverer();
            say(error.code, deliverer ? std::optional(deliverer->member) : std::nullopt, source);
        }
    }
    void drop(const Transport* source) { std::erase(sources, source); }

    InstallReport end(InstallReport::Kind kind)
    {
        report.kind = kind;
        return std::move(report);
    }

    // Steps 1 to 9, once for each source until one is honest and has an answer. Nothing: go on.
    Result<std::optional<InstallReport>> decide();
    // Abandons when a source proves that the release is over.
    Result<std::optional<InstallReport>> lookForTheEnd();
    // Takes the spare slot into use. The state says so before the first byte of it changes.
    Status prepare();
    Status openSlot();
    Result<InstallReport> fetch();
    Result<delta::DeltaInfo> decode(delta::Decoder& decoder, PayloadFeed& feed);
    [[nodiscard]] Path scratchPath() const { return parts.store.directory() / "members.scratch"; }
    Result<std::unique_ptr<File>> openScratch(const delta::Decoder& decoder);
    Result<InstallReport> recover(const Error& error);
    Result<InstallReport> closing();
    Result<InstallReport> postpone(Step step, const Error& error);
    Result<InstallReport> giveUp(Step step, const Error& error, Fault fault);
    Result<InstallReport> abandon(const Error& proof);
    [[nodiscard]] bool isUnderWay() const
    {
        return state().installation && state().installation->release == offer.release;
    }
    void freeSpare(SlotId slot);
    Result<std::vector<Hash32>> fetchLeaves();
    Status fetchBlocks(PayloadFeed& feed, const delta::Decoder& decoder);
};

Result<InstallReport> Installer::Run::postpone(Step step, const Error& error)
{
    note(step, error);
    if (isUnderWay()) state().installation->started = false;  // nobody's attempt failed
    if (auto done = commit(); !done) return fail(done.error());
    return end(InstallReport::Kind::postponed);
}

// First the disk is freed, then the state is written, which may need the room.
void Installer::Run::freeSpare(SlotId slot)
{
    writer.reset();
    if (auto done = slots.clear(slot); !done) {
        parts.log.write(LogLevel::error, "device", "the spare slot is not cleared: " + toString(done.error()));
    }
}

// The proof's checkpoint is remembered in the same write: no older one that still says approved is accepted afterwards.
Result<InstallReport> Installer::Run::abandon(const Error& proof)
{
    report.error = proof;
    freeSpare(other(state().active));
    selection.target.hash = state().installation->target;
    say(proof.code, std::nullopt, nullptr);
    state().installation.reset();
    if (auto done = commit(); !done) return fail(done.error());
    return end(InstallReport::Kind::abandoned);
}

Result<InstallReport> Installer::Run::giveUp(Step step, const Error& error, Fault fault)
{
    note(step, error);
    freeSpare(spare);
    state().installation.reset();
    auto& history = state().historyOf(offer.release);
    if (fault == Fault::publisher) {
        // The payload is what was approved: another attempt would end the same.
        history.attempts = UINT32_MAX;
        say(error.code, selection.release.manifest.publisher, nullptr);
    } else if (fault == Fault::device &&
               (history.attempts >= parts.limits.attempts || error.kind == ErrorKind::noSpace)) {
        say(error.code, std::nullopt, nullptr);
    }
    if (auto done = commit(); !done) return fail(done.error());
    return end(InstallReport::Kind::failed);
}

Result<std::optional<InstallReport>> Installer::Run::decide()
{
    std::optional<Error> last;
    for (auto* source : std::vector<Transport*>(sources)) {
        auto fetched = ask(*source);
        if (!fetched) {
            last = fetched.error();
            if (isGatewaysFault(*last)) {
                accuse(*source, *last);
                drop(source);
            }
            continue;
        }
        auto assessment = assess(facts(fetched->askedWith), offer.release, fetched->encoded);
        if (assessment.checkpoint) parts.clock.atLeast(assessment.checkpoint->time);
        const bool isNews = remember(state(), assessment);
        if (provesRelease(assessment)) prove();
        report.decisions = assessment.decisions;
        if (assessment.selection) {
            selection = std::move(*assessment.selection);
            report.artifact = std::string(ledger::toString(selection.artifact.kind));
            if (isNews) {
                if (auto done = commit(); !done) return fail(done.error());
            }
            return std::nullopt;
        }
        last = assessment.refusal;
        if (assessment.fault == Fault::gateway) {
            accuse(*source, *last);
            drop(source);
            continue;
        }
        if (isOver(*last) && isUnderWay()) {
            auto done = abandon(*last);
            if (!done) return fail(done.error());
            return std::optional(std::move(*done));
        }
        const auto step = assessment.decisions.back().step;
        // A source that lags behind, or shows an old checkpoint, may have honest company: another may prove something newer.
        if (step <= Step::checkpoint || (step == Step::state && !isOver(*last))) continue;
        const bool isOurs = last->code != "device.target.other-model" && last->code != "device.target.other-hardware";
        if (step == Step::base || (step == Step::target && isOurs)) say(last->code, std::nullopt, source);
        if (last->code == "device.version.attempts-used-up" && isUnderWay()) {
            say("device.installation.interrupted", std::nullopt, source);
            state().installation.reset();
        }
        break;
    }
    report.error = last;
    if (auto done = commit(); !done) return fail(done.error());
    const bool isLater = last && (last->kind == ErrorKind::unavailable || last->kind == ErrorKind::io);
    return end(isLater ? InstallReport::Kind::postponed : InstallReport::Kind::refused);
}

Result<std::optional<InstallReport>> Installer::Run::lookForTheEnd()
{
    bool isNews = false;
    for (auto* source : sources) {
        auto fetched = ask(*source);
        if (!fetched) continue;
        auto assessment = assess(facts(fetched->askedWith), offer.release, fetched->encoded);
        if (assessment.checkpoint) parts.clock.atLeast(assessment.checkpoint->time);
        isNews = remember(state(), assessment) || isNews;
        if (!assessment.refusal) continue;
        if (isOver(*assessment.refusal)) {
            report.decisions = std::move(assessment.decisions);
            auto done = abandon(*assessment.refusal);
            if (!done) return fail(done.error());
            return std::optional(std::move(*done));
        }
        if (assessment.fault == Fault::gateway) {
            accuse(*source, *assessment.refusal);
            isNews = true;
        }
    }
    if (isNews) {
        if (auto done = commit(); !done) return fail(done.error());
    }
    return std::nullopt;
}

Status Installer::Run::prepare()
{
    spare = other(state().active);
    const auto& artifact = selection.artifact;
    auto& current = state().installation;
    const bool isSame = current && current->release == offer.release && current->target == selection.target.hash &&
                        current->payload == artifact.payload;
    if (!isCounted && (!isSame || current->started)) {
        ++state().historyOf(offer.release).attempts;
        isCounted = true;
    }
    if (!isSame) {
        current = Installation{.release = offer.release,
                               .target = selection.target.hash,
                               .payload = artifact.payload,
                               .decoded = std::nullopt,
                               .started = true};
    }
    current->started = true;
    state().slot(spare).reset();
    if (auto done = commit(); !done) return done;
    if (auto done = openSlot(); !done) return done;

    auto room = parts.files.freeSpace(parts.store.directory());
    if (!room) return fail(room.error());
    const auto size = selection.target.size;
    const auto needed = size - std::min(size, report.resumedAt) + reservedSpace;
    if (*room < needed) {
        // Without room nothing was tried.
        if (isCounted) --state().historyOf(offer.release).attempts;
        return fail(ErrorKind::noSpace, "device.disk.full",
                    std::to_string(needed) + " bytes needed, " + std::to_string(*room) + " free");
    }
    if (artifact.base) {
        auto opened = slots.open(state().active, selection.target.kind);
        if (!opened) return fail(opened.error());
        base = std::move(*opened);
    } else {
        base = std::make_unique<delta::MemorySource>(BytesView());
    }
    return {};
}

Status Installer::Run::openSlot()
{
    const auto& target = selection.target;
    auto& decoded = state().installation->decoded;
    const auto begin = [&](std::uint64_t keep) {
        return SlotWriter::begin(parts.files, slots, spare, target.kind, target.size, keep, parts.limits.tree);
    };
    auto begun = begin(decoded ? decoded->outputOffset : 0);
    if (!begun && decoded) {
        decoded.reset();
        begun = begin(0);
    }
    if (!begun) return fail(begun.error());
    writer = std::move(*begun);
    report.resumedAt = decoded ? decoded->outputOffset : 0;
    return {};
}

Result<std::vector<Hash32>> Installer::Run::fetchLeaves()
{
    const auto& payload = selection.artifact.payload;
    // One block is its own tree.
    if (payload.pieces() == 1) return std::vector<Hash32>{Hash32{payload.root.bytes}};
    Error last{ErrorKind::unavailable, "device.gateway.none", "nobody delivers the leaf hashes"};
    for (auto* source : std::vector<Transport*>(sources)) {
        auto leaves = source->leaves(payload);
        if (leaves) {
            auto fits = crypto::verifyLeaves(payload, *leaves);
            if (fits) return leaves;
            leaves = fail(fits.error());
        }
        last = leaves.error();
        if (isGatewaysFault(last)) {
            note(Step::payload, last);
            accuse(*source, last);
            drop(source);
        }
    }
    if (isGatewaysFault(last)) last.kind = ErrorKind::unavailable;
    return fail(last);
}

Status Installer::Run::fetchBlocks(PayloadFeed& feed, const delta::Decoder& decoder)
{
    Error last{ErrorKind::unavailable, "device.gateway.none", "nobody delivers the payload"};
    std::size_t next = 0;
    std::size_t idle = 0;  // sources in a row that brought nothing
    const auto latest = parts.clock.monotonic() + parts.limits.fetching;
    while (!decoder.isComplete()) {
        if (feed.isAtEnd()) return {};  // finish() tells that it came too early
        if (sources.empty() || idle > sources.size()) return fail(last);
        auto* source = sources[next % sources.size()];
        const auto before = feed.blocks();
        const auto from = feed.restart();
        const auto endOfTurn = parts.clock.monotonic() + parts.limits.turn;
        bool isOthersTurn = false;
        bool isLate = false;
        auto done = source->payload(offer, selection.artifact.payload, from, [&](BytesView data) -> Result<bool> {
            report.payloadBytes += data.size();
            isKept = false;
            const auto blocks = feed.blocks();
            auto goOn = feed.receive(data);
            if (!goOn) writing = goOn.error();
            if (!goOn || !*goOn) return goOn;
            const auto now = parts.clock.monotonic();
            isOthersTurn = sources.size() > 1 && now >= endOfTurn && feed.blocks() > blocks;
            isLate = isKept && now >= latest;
            return !isOthersTurn && !isLate;
        });
        if (isLate) return fail(ErrorKind::unavailable, "device.gateway.too-slow", "the rest is for the next round");
        if (isOthersTurn) ++next;
        if (writing) {
            done = fail(*std::exchange(writing, std::nullopt));
            if (faultOfWriting(done.error()) != Fault::gateway) return done;
        }
        if (!done) {
            last = done.error();
            if (isGatewaysFault(last)) {
                note(Step::payload, last);
                accuse(*source, last);
                drop(source);
                last.kind = ErrorKind::unavailable;
            } else {
                ++next;
            }
        }
        idle = feed.blocks() > before ? 0 : idle + 1;
    }
    return {};
}

Result<delta::DeltaInfo> Installer::Run::decode(delta::Decoder& decoder, PayloadFeed& feed)
{
    if (const auto& decoded = state().installation->decoded; decoded && writer->written() != nullptr) {
        decoder.resume(*decoded, *writer->written());
    }
    if (auto done = fetchBlocks(feed, decoder); !done) return fail(done.error());
    return decoder.finish();
}

// What the base's members are unpacked to; as large as the delta says, beside the image that is written.
Result<std::unique_ptr<File>> Installer::Run::openScratch(const delta::Decoder& decoder)
{
    const auto room = parts.files.freeSpace(parts.store.directory());
    if (!room) return fail(room.error());
    const auto size = selection.target.size;
    const auto needed = decoder.info()->members->scratch + reservedSpace + size - std::min(size, report.resumedAt);
    if (*room < needed) {
        return fail(ErrorKind::refused, "delta.members.scratch",
                    std::to_string(needed) + " bytes needed, " + std::to_string(*room) + " free");
    }
    return parts.files.open(scratchPath(), OpenMode::createPrivate);
}

Result<InstallReport> Installer::Run::fetch()
{
    auto leaves = fetchLeaves();
    if (!leaves) return postpone(Step::payload, leaves.error());

    delta::DecoderOptions options;
    options.limits = parts.limits.decoder;
    options.limits.maxNew = std::min(options.limits.maxNew, selection.target.size);
    options.onChunk = [this](const delta::Checkpoint& at) -> Status {
        if (writer->written() == nullptr) return {};
        if (auto done = writer->sync(); !done) return done;
        state().installation->decoded = at;
        state().installation->started = false;
        auto done = commit();
        isKept = done.has_value();
        return done;
    };
    std::optional<delta::Decoder> decoder;
    options.scratch = [this, &decoder] { return openScratch(*decoder); };
    if (!parts.limits.packs) options.packers.emplace();
    decoder.emplace(*base, writer->output(), options);
    PayloadFeed feed(selection.artifact.payload, std::move(*leaves), *decoder);
    auto info = decode(*decoder, feed);
    const auto stopped = decoder->wanted();
    decoder.reset();  // closes the scratch file
    if (auto removed = parts.files.remove(scratchPath()); !removed) {
        parts.log.write(LogLevel::warning, "device", "the scratch file stays: " + toString(removed.error()));
    }
    if (!info && info.error().kind == ErrorKind::unavailable) return postpone(Step::payload, info.error());
    if (!info) return recover(info.error());
    if (stopped != selection.artifact.payload.size) {
        const Error error{ErrorKind::invalid, "device.payload.trailing", "the decoder stopped at " + std::to_string(stopped)};
        return giveUp(Step::payload, error, Fault::publisher);
    }
    if (info->newHash != selection.target.hash || info->newSize != selection.target.size) {
        const Error error{ErrorKind::invalid, "device.payload.other-target", info->newHash.shortHex()};
        return giveUp(Step::payload, error, Fault::publisher);
    }
    note(Step::payload, std::to_string(feed.blocks()) + " blocks");
    if (auto done = writer->finish(); !done) return giveUp(Step::readBack, done.error(), faultOfWriting(done.error()));
    writer.reset();
    if (auto intact = slots.verify(spare, content()); !intact) {
        return giveUp(Step::readBack, intact.error(), Fault::device);
    }
    note(Step::readBack, selection.target.hash.shortHex());
    return closing();
}

// Three failures of decoding have a second way: what was written before does not fit, the base is damaged, and the delta
// asks for packers or room that this device does not have.
Result<InstallReport> Installer::Run::recover(const Error& error)
{
    if (error.code.starts_with("delta.resume.") && report.resumedAt > 0) {
        state().installation->decoded.reset();
        if (auto done = openSlot(); !done) return giveUp(Step::payload, done.error(), Fault::device);
        return fetch();
    }
    if (error.code == "delta.wrong-base") {
        note(Step::base, error);
        auto whole = checkBase(facts(), selection.release, selection.target, false);
        if (whole && selection.artifact.base) {
            selection.artifact = std::move(*whole);
            report.artifact = std::string(ledger::toString(selection.artifact.kind));
            if (auto done = prepare(); !done) return giveUp(Step::base, done.error(), Fault::device);
            return fetch();
        }
    }
    if (cannotPack(error)) {
        unfit.push_back(selection.artifact.payload);
        auto other = checkBase(facts(), selection.release, selection.target, true, unfit);
        if (other) {
            note(Step::base, error);
            selection.artifact = std::move(*other);
            report.artifact = std::string(ledger::toString(selection.artifact.kind));
            if (auto done = prepare(); !done) return giveUp(Step::base, done.error(), Fault::device);
            return fetch();
        }
    }
    return giveUp(Step::payload, error, faultOfWriting(error));
}

Result<InstallReport> Installer::Run::closing()
{
    // Every source is asked: one that hides a recall is overruled by any other that shows it. A checkpoint older than one
    // seen already is refused, so among answers that are proven a later one is at least as new, and counts.
    Transport* witness = nullptr;
    std::optional<Error> standing;        // why the newest does not allow it
    Error last{ErrorKind::unavailable, "device.gateway.none", "nobody shows the newest checkpoint"};
    for (auto* source : std::vector<Transport*>(sources)) {
        auto fetched = ask(*source);
        if (!fetched) {
            last = fetched.error();
            if (isGatewaysFault(last)) {
                accuse(*source, last);
                drop(source);
                last.kind = ErrorKind::unavailable;
            }
            continue;
        }
        auto again = assessAgain(facts(fetched->askedWith), offer.release, fetched->encoded);
        if (again.checkpoint) parts.clock.atLeast(again.checkpoint->time);
        remember(state(), again);
        if (!again.refusal) {
            if (witness == nullptr) witness = source;
            standing.reset();
            continue;
        }
        last = *again.refusal;
        if (again.fault == Fault::gateway) {
            accuse(*source, last);
            drop(source);
            last.kind = ErrorKind::unavailable;
        } else if (again.decisions.back().step <= Step::checkpoint) {
            last.kind = ErrorKind::unavailable;
        } else if (isOver(last)) {
            note(Step::newestCheckpoint, last);
            return abandon(last);
        } else {
            witness = nullptr;
            standing = last;
        }
    }
    // Too few approvals stand now, and there may be enough again.
    if (standing && standing->code == "ledger.bundle.suspended") return postpone(Step::newestCheckpoint, *standing);
    if (standing) {
        auto done = giveUp(Step::newestCheckpoint, *standing, Fault::none);
        if (done) done->kind = InstallReport::Kind::refused;
        return done;
    }
    if (witness == nullptr) return postpone(Step::newestCheckpoint, last);
    note(Step::newestCheckpoint, "size " + std::to_string(state().seen->size));

    state().trial = Trial{.content = content(), .from = installedHash(), .deliverer = delivererOf(*witness), .boots = 0};
    state().installation.reset();
    if (auto done = commit(); !done) return fail(done.error());
    note(Step::switchSlot, "slot " + std::string(toString(spare)) + " is tried next");
    return end(InstallReport::Kind::switched);
}

Installer::Installer(const InstallerParts& parts)
    : m_parts(parts), m_slots(parts.files, parts.store.directory(), parts.limits.tree)
{
}

Installer::Run Installer::begin(const Offer& offer, const std::vector<Transport*>& sources)
{
    Run run{.parts = m_parts, .slots = m_slots, .offer = offer,
            .offering = sources.empty() ? nullptr : sources.front(), .sources = sources, .report = {},
            .selection = {}, .writer = nullptr, .base = nullptr, .writing = std::nullopt,
            .isKept = false, .isCounted = false, .unfit = {}};
    run.report.release = offer.release;
    run.isProven = run.isUnderWay() || m_parts.state.attemptsOf(offer.release) > 0;
    return run;
}

Result<InstallReport> Installer::install(const Offer& offer, const std::vector<Transport*>& sources)
{
    Run run = begin(offer, sources);
    if (m_parts.state.trial) {
        run.report.error = Error{ErrorKind::unavailable, "device.trial.pending", "another release is being tried"};
        return run.end(InstallReport::Kind::postponed);
    }
    // An installation that could not be acknowledged must not begin.
    const auto waiting = m_parts.state.outbox.size() - static_cast<std::size_t>(std::ranges::count_if(m_parts.state.outbox, isAccusation));
    if (waiting + 8 > maxOutbox) {
        run.report.error = Error{ErrorKind::unavailable, "device.outbox.full",
                                 std::to_string(waiting) + " acknowledgements wait for a gateway"};
        return run.end(InstallReport::Kind::postponed);
    }
    auto decided = run.decide();
    if (!decided) return fail(decided.error());
    if (*decided) return std::move(**decided);
    if (wouldGoBack(run)) {
        run.report.error = Error{ErrorKind::unavailable, "device.installation.newer", "a newer release is on its way"};
        return run.end(InstallReport::Kind::postponed);
    }
    const auto before = m_parts.state.installation;
    if (auto done = run.prepare(); !done) return run.giveUp(Step::base, done.error(), Fault::device);
    auto fetched = run.fetch();
    if (!fetched) return fetched;
    const auto& now = m_parts.state.installation;
    fetched->isArriving = now && movedOn(before, *now);
    m_arriving.reset();
    if (fetched->isArriving) m_arriving.emplace(offer.release, run.selection.target.version);
    return fetched;
}

// There is one slot for what is fetched: two releases of two gateways would throw away what is there of each other without
// end, and whoever offers an old one would keep the new one out. The newer wins, as long as it arrives.
bool Installer::wouldGoBack(const Run& run) const
{
    const auto& installation = m_parts.state.installation;
    return installation && !run.isUnderWay() && m_arriving && m_arriving->first == installation->release &&
           run.selection.target.version <= m_arriving->second;
}

Result<std::optional<InstallReport>> Installer::review(const std::vector<Transport*>& sources)
{
    if (!m_parts.state.installation) return std::nullopt;
    const Offer offer{m_parts.state.installation->release, {}};
    Run run = begin(offer, sources);
    run.offering = nullptr;
    return run.lookForTheEnd();
}

Result<InstallReport> Installer::refresh(const ReleaseId& release, Transport& source)
{
    InstallReport report;
    report.release = release;
    const std::function<Status()> save = [this] {
        m_parts.state.time = std::max(m_parts.state.time, m_parts.clock.proven());
        return m_parts.store.save(m_parts.state);
    };
    auto fetched = fetchBundle({m_parts.anchor, m_parts.limits, m_parts.state, m_parts.clock, save}, source, release);
    if (!fetched) return fail(fetched.error());
    const DeviceFacts facts{m_parts.anchor, m_parts.hardwareClass, m_parts.limits, m_parts.state, m_parts.clock.now(), fetched->askedWith};
    auto assessment = assess(facts, release, fetched->encoded);
    report.decisions = assessment.decisions;
    report.error = assessment.refusal;
    if (assessment.checkpoint) m_parts.clock.atLeast(assessment.checkpoint->time);
    if (remember(m_parts.state, assessment)) {
        if (auto done = save(); !done) return fail(done.error());
    }
    return report;
}

}  // namespace quorate::device
