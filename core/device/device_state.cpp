// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/device_state.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"

#include <algorithm>

namespace quorate::device {
namespace {

constexpr std::uint64_t formatVersion = 2;
constexpr std::size_t maxKnownEpochs = 32 * 1024;
constexpr std::size_t maxVerdicts = 8;
constexpr std::size_t maxSaid = 16;
constexpr std::size_t maxText = 256;

using codec::Reader;
using codec::Writer;

template <class T, class Write>
void optional(Writer& out, const std::optional<T>& value, Write write)
{
    if (value) {
        write(*value);
    } else {
        out.null();
    }
}

template <class T, class Read>
std::optional<T> optional(Reader& in, Read read)
{
    if (in.tryNull()) return std::nullopt;
    return read();
}

void writeContent(Writer& out, const SlotContent& content)
{
    out.array(7).unsignedInteger(static_cast<std::uint64_t>(content.kind)).text(content.version.text)
        .unsignedInteger(content.rollbackIndex).unsignedInteger(content.size).id(content.hash).text(content.bootCheck);
    optional(out, content.release, [&](const ReleaseId& id) { out.id(id); });
}

SlotContent readContent(Reader& in)
{
    SlotContent content;
    in.arrayOf(7);
    content.kind = static_cast<ledger::TargetKind>(in.unsignedInteger(1));
    auto version = ledger::Version::parse(in.text(64));
    if (version) {
        content.version = *version;
    } else if (in.ok()) {
        in.reject("device.state.damaged");
    }
    content.rollbackIndex = in.unsignedInteger();
    content.size = in.unsignedInteger();
    content.hash = in.id<TargetHash>();
    content.bootCheck = in.text(4096);
    content.release = optional<ReleaseId>(in, [&] { return in.id<ReleaseId>(); });
    in.leave();
    return content;
}

void writeDeliverer(Writer& out, const Deliverer& deliverer)
{
    out.array(3).text(deliverer.member.slug).id(deliverer.key).text(deliverer.actionId);
}

Deliverer readDeliverer(Reader& in)
{
    Deliverer deliverer;
    in.arrayOf(3);
    deliverer.member.slug = in.text(64);
    deliverer.key = in.id<KeyId>();
    deliverer.actionId = in.text(32);
    in.leave();
    return deliverer;
}

void writeMember(Writer& out, const std::optional<ledger::MemberId>& member)
{
    optional(out, member, [&](const ledger::MemberId& id) { out.text(id.slug); });
}

std::optional<ledger::MemberId> readMember(Reader& in)
{
    return optional<ledger::MemberId>(in, [&] { return ledger::MemberId{in.text(64)}; });
}

void writeInstallation(Writer& out, const Installation& installation)
{
    out.array(6).id(installation.release).id(installation.target).unsignedInteger(installation.payload.size)
        .id(installation.payload.root);
    optional(out, installation.decoded, [&](const delta::Checkpoint& at) { out.bytes(at.encode()); });
    out.boolean(installation.started);
}

Installation readInstallation(Reader& in)
{
    Installation installation;
    in.arrayOf(6);
    installation.release = in.id<ReleaseId>();
    installation.target = in.id<TargetHash>();
    installation.payload.size = in.unsignedInteger();
    installation.payload.root = in.id<PiecesRoot>();
    if (!in.tryNull()) {
        // One that a later version wrote costs a new download, nothing more.
        if (auto decoded = delta::Checkpoint::decode(in.bytes(1024))) installation.decoded = *decoded;
    }
    installation.started = in.boolean();
    in.leave();
    return installation;
}

void writeTrial(Writer& out, const Trial& trial)
{
    out.array(4);
    writeContent(out, trial.content);
    out.id(trial.from);
    optional(out, trial.deliverer, [&](const Deliverer& deliverer) { writeDeliverer(out, deliverer); });
    out.unsignedInteger(trial.boots);
}

Trial readTrial(Reader& in)
{
    Trial trial;
    in.arrayOf(4);
    trial.content = readContent(in);
    trial.from = in.id<TargetHash>();
    trial.deliverer = optional<Deliverer>(in, [&] { return readDeliverer(in); });
    trial.boots = static_cast<std::uint32_t>(in.unsignedInteger(UINT32_MAX));
    in.leave();
    return trial;
}

void writeVerdict(Writer& out, const Verdict& verdict)
{
    out.array(7).id(verdict.release).unsignedInteger(static_cast<std::uint64_t>(verdict.outcome)).text(verdict.reason);
    writeMember(out, verdict.accused);
    optional(out, verdict.deliverer, [&](const Deliverer& deliverer) { writeDeliverer(out, deliverer); });
    out.id(verdict.from).id(verdict.to);
}

Verdict readVerdict(Reader& in)
{
    Verdict verdict;
    in.arrayOf(7);
    verdict.release = in.id<ReleaseId>();
    verdict.outcome = in.unsignedInteger(2) == 1 ? ledger::Outcome::positive : ledger::Outcome::negative;
    verdict.reason = in.text(maxText);
    verdict.accused = readMember(in);
    verdict.deliverer = optional<Deliverer>(in, [&] { return readDeliverer(in); });
    verdict.from = in.id<TargetHash>();
    verdict.to = in.id<TargetHash>();
    in.leave();
    return verdict;
}

void writeOutboxEntry(Writer& out, const OutboxEntry& entry)
{
    out.array(5).unsignedInteger(entry.ordinal).bytes(entry.acknowledgement);
    writeMember(out, entry.accused);
    optional(out, entry.deliverer, [&](const Deliverer& deliverer) { writeDeliverer(out, deliverer); });
    out.boolean(entry.positive);
}

OutboxEntry readOutboxEntry(Reader& in)
{
    OutboxEntry entry;
    in.arrayOf(5);
    entry.ordinal = in.unsignedInteger();
    entry.acknowledgement = toBytes(in.bytes(ledger::maxAcknowledgementSize));
    entry.accused = readMember(in);
    entry.deliverer = optional<Deliverer>(in, [&] { return readDeliverer(in); });
    entry.positive = in.boolean();
    in.leave();
    return entry;
}

void writeHistory(Writer& out, const ReleaseHistory& history)
{
    out.array(3).id(history.release).unsignedInteger(history.attempts).array(history.said.size());
    for (const auto& said : history.said) out.id(said);
}

ReleaseHistory readHistory(Reader& in)
{
    ReleaseHistory history;
    in.arrayOf(3);
    history.release = in.id<ReleaseId>();
    history.attempts = static_cast<std::uint32_t>(in.unsignedInteger(UINT32_MAX));
    for (std::size_t left = in.array(maxSaid); left > 0 && in.ok(); --left) history.said.push_back(in.id<Hash32>());
    in.leave();
    in.leave();
    return history;
}

void writeEpochs(Writer& out, const ledger::KnownEpochs& epochs) { out.bytes(epochs.encode()); }

ledger::KnownEpochs readEpochs(Reader& in)
{
    auto epochs = ledger::KnownEpochs::decode(in.bytes(maxKnownEpochs));
    if (epochs) return *std::move(epochs);
    in.reject("device.state.damaged");
    return {};
}

template <class T, class Write>
void list(Writer& out, const std::vector<T>& values, Write write)
{
    out.array(values.size());
    for (const auto& value : values) write(out, value);
}

template <class T, class Read>
std::vector<T> list(Reader& in, std::size_t max, Read read)
{
    std::vector<T> values;
    for (std::size_t left = in.array(max); left > 0 && in.ok(); --left) values.push_back(read(in));
    in.leave();
    return values;
}

}  // namespace

std::string_view toString(SlotId slot)
{
    return slot == SlotId::a ? "a" : "b";
}

ReleaseHistory& DeviceState::historyOf(const ReleaseId& release)
{
    const auto found = std::ranges::find(history, release, &ReleaseHistory::release);
    if (found != history.end()) return *found;
    // Whatever was tried in vain is not forgotten for what merely was offered.
    if (history.size() >= maxHistory) history.erase(std::ranges::min_element(history, {}, &ReleaseHistory::attempts));
    return history.emplace_back(ReleaseHistory{.release = release, .attempts = 0, .said = {}});
}

std::uint32_t DeviceState::attemptsOf(const ReleaseId& release) const
{
    const auto found = std::ranges::find(history, release, &ReleaseHistory::release);
    return found == history.end() ? 0 : found->attempts;
}

bool DeviceState::say(Verdict verdict)
{
    auto& known = historyOf(verdict.release);
    if (verdict.outcome == ledger::Outcome::negative) {
        // A gateway has more ways to cheat than there is room: what became of the release is said all the same.
        const bool accuses = verdict.accused && verdict.deliverer && verdict.deliverer->member == *verdict.accused;
        if (accuses && (known.said.size() >= maxSaid / 2 || verdicts.size() >= maxVerdicts / 2)) return false;
        const auto digest = crypto::sha256({bytesOf(verdict.reason), bytesOf(std::string_view("\0", 1)),
                                            bytesOf(verdict.accused ? verdict.accused->slug : std::string())});
        if (std::ranges::find(known.said, digest) != known.said.end() || known.said.size() >= maxSaid) return false;
        if (verdicts.size() >= maxVerdicts) return false;
        known.said.push_back(digest);
    }
    verdicts.push_back(std::move(verdict));
    return true;
}

Bytes DeviceState::encode() const
{
    Writer out;
    out.array(15).unsignedInteger(formatVersion).unsignedInteger(static_cast<std::uint64_t>(active));
    for (const auto& content : contents) {
        optional(out, content, [&](const SlotContent& value) { writeContent(out, value); });
    }
    out.unsignedInteger(rollbackIndex);
    optional(out, installation, [&](const Installation& value) { writeInstallation(out, value); });
    optional(out, trial, [&](const Trial& value) { writeTrial(out, value); });
    list(out, verdicts, writeVerdict);
    list(out, outbox, writeOutboxEntry);
    out.unsignedInteger(nextOrdinal);
    list(out, history, writeHistory);
    optional(out, seen, [&](const ledger::SeenCheckpoint& value) {
        out.array(3).unsignedInteger(value.size).id(value.root).integer(value.time.ms);
    });
    optional(out, epochs, [&](const ledger::KnownEpochs& value) { writeEpochs(out, value); });
    optional(out, following, [&](const ledger::KnownEpochs& value) { writeEpochs(out, value); });
    out.integer(time.ms);
    Bytes encoded = out.take();
    append(encoded, crypto::sha256(encoded).view());
    return encoded;
}

Result<DeviceState> DeviceState::decode(BytesView encoded)
{
    if (encoded.size() < 32) return fail(ErrorKind::corrupt, "device.state.damaged", "too short");
    const auto body = encoded.first(encoded.size() - 32);
    if (!equal(crypto::sha256(body).view(), encoded.last(32))) {
        return fail(ErrorKind::corrupt, "device.state.damaged", "its checksum does not fit");
    }
    Reader in(body);
    in.arrayOf(15);
    if (in.unsignedInteger() != formatVersion) {
        return fail(ErrorKind::unsupported, "device.state.version", "written by another version");
    }
    DeviceState state;
    state.active = static_cast<SlotId>(in.unsignedInteger(1));
    for (auto& content : state.contents) {
        content = optional<SlotContent>(in, [&] { return readContent(in); });
    }
    state.rollbackIndex = in.unsignedInteger();
    state.installation = optional<Installation>(in, [&] { return readInstallation(in); });
    state.trial = optional<Trial>(in, [&] { return readTrial(in); });
    state.verdicts = list<Verdict>(in, maxOutbox, readVerdict);
    state.outbox = list<OutboxEntry>(in, maxOutbox, readOutboxEntry);
    state.nextOrdinal = in.unsignedInteger();
    state.history = list<ReleaseHistory>(in, maxHistory, readHistory);
    state.seen = optional<ledger::SeenCheckpoint>(in, [&] {
        ledger::SeenCheckpoint checkpoint;
        in.arrayOf(3);
        checkpoint.size = in.unsignedInteger();
        checkpoint.root = in.id<Hash32>();
        checkpoint.time = UnixTime{in.integer()};
        in.leave();
        return checkpoint;
    });
    state.epochs = optional<ledger::KnownEpochs>(in, [&] { return readEpochs(in); });
    state.following = optional<ledger::KnownEpochs>(in, [&] { return readEpochs(in); });
    state.time = UnixTime{in.integer()};
    in.leave();
    if (auto done = in.finish(); !done) return fail(ErrorKind::corrupt, "device.state.damaged", toString(done.error()));
    return state;
}

Result<DeviceState> StateStore::load()
{
    auto encoded = readFile(m_files, m_directory / "state", maxStateSize);
    if (!encoded && encoded.error().kind == ErrorKind::notFound) {
        return fail(ErrorKind::notFound, "device.state.missing", (m_directory / "state").string());
    }
    if (!encoded) return fail(encoded.error());
    return DeviceState::decode(*encoded);
}

Status StateStore::save(const DeviceState& state)
{
    return writeFileAtomically(m_files, m_directory / "state", state.encode(), OpenMode::createPrivate);
}

}  // namespace quorate::device
