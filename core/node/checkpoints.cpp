// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/checkpoints.h"

#include "core/codec/cbor.h"

#include <algorithm>
#include <iterator>

namespace quorate::node {
namespace {

constexpr std::size_t maxHeads = 64;
constexpr std::uint64_t maxSecondsAhead = 60;  // a cosignature from the future would keep a device from going stale
constexpr double relaysAtOnce = 64;            // of one validator: a burst of settled blocks ...
constexpr double relaysPerSecond = 4;          // ... and two turns of half a second, twice
constexpr std::size_t maxDisputed = 4;         // of one validator: who signs without end is accused well enough, and hides no other
constexpr std::size_t maxEarly = 16;           // of one validator
constexpr std::size_t maxAccusations = 4;      // of one validator, as long as this node runs
constexpr std::int64_t mostApart = 30'000;     // milliseconds between two checkpoints of one head and the same members
constexpr std::string_view signedRecord = "cosigned";

}  // namespace

Checkpoints::Checkpoints(Parts parts, std::uint32_t heartbeatMs)
    : m_parts(std::move(parts)),
      m_heartbeatMs(heartbeatMs),
      m_origin(ledger::logOrigin(m_parts.application.parameters()))
{
}

Result<ledger::Epoch> Checkpoints::validators() const
{
    const auto& state = m_parts.application.state();
    auto current = state.get(ledger::key::currentEpoch(ledger::Role::validator));
    if (!current) return fail(current.error());
    if (!*current) return fail(ErrorKind::corrupt, "node.chain.no-validators");
    codec::Reader in(**current);
    const EpochNumber number(in.unsignedInteger());
    if (auto done = in.finish(); !done) return fail(done.error());
    auto raw = state.get(ledger::key::epoch(ledger::Role::validator, number));
    if (!raw) return fail(raw.error());
    if (!*raw) return fail(ErrorKind::corrupt, "node.chain.no-validators");
    return ledger::Epoch::decode(**raw);
}

Status Checkpoints::load()
{
    auto raw = m_parts.store.get(at::engineRecord(signedRecord));
    if (!raw) return fail(raw.error());
    if (*raw) {
        codec::Reader in(**raw);
        in.arrayOf(2);
        m_signedSize = in.unsignedInteger();
        m_signedRoot = in.id<Hash32>();
        in.leave();
        if (auto done = in.finish(); !done) return done;
    }
    auto text = m_parts.store.get(at::checkpoint());
    if (!text) return fail(text.error());
    if (!*text) return {};
    auto epoch = validators();
    if (!epoch) return fail(epoch.error());
    std::vector<codec::NamedKey> known;
    for (const auto& member : epoch->members) known.push_back({codec::keyNameOf(member.member.slug), member.key});
    auto checkpoint = codec::readCheckpoint(textOf(**text), known);
    if (!checkpoint) return fail(checkpoint.error());
    for (const auto& member : epoch->members) {
        for (const auto& cosignature : checkpoint->cosignatures) {
            if (cosignature.key == member.key) {
                add(checkpoint->head.size, checkpoint->head.root, member.member.slug, cosignature);
            }
        }
    }
    m_settledAt.reset();   // it may be a day old: what peers know follows at once
    return {};
}

// Log sizes never fall along the chain, so the height is found by halving.
Result<std::optional<BlockRecord>> Checkpoints::settledRecordOfSize(std::uint64_t size) const
{
    std::uint64_t low = 0;
    std::uint64_t high = m_parts.application.tip().settled.height.value;
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        auto record = m_parts.application.blockRecord(Height(middle));
        if (!record) return fail(record.error());
        if (record->roots.logSize >= size) high = middle;
        else low = middle + 1;
    }
    auto record = m_parts.application.blockRecord(Height(low));
    if (!record) return fail(record.error());
    if (record->roots.logSize != size) return std::nullopt;
    return *record;
}

void Checkpoints::work()
{
    const auto isSettled = [&](const CosignatureMessage& message) { return message.size <= m_parts.application.settledLogSize(); };
    std::vector<CosignatureMessage> settled;
    for (auto& [member, heads] : m_early) {
        std::erase_if(heads, [&](const auto& entry) {
            if (isSettled(entry.second)) settled.push_back(entry.second);
            return isSettled(entry.second);
        });
    }
    std::ranges::copy_if(m_disputed, std::back_inserter(settled), isSettled);
    std::erase_if(m_early, [](const auto& entry) { return entry.second.empty(); });
    std::erase_if(m_disputed, isSettled);
    for (const auto& message : settled) arrived(message);

    auto epoch = validators();
    if (!epoch) return;
    if (m_newest) {   // what came too soon after the one before
        if (const auto head = m_heads.find(m_newest->checkpoint.head.size); head != m_heads.end()) settle(head->first, head->second, *epoch);
    }
    const auto key = m_parts.keys.key(ledger::KeyPurpose::cosign);
    if (!key) return;
    const auto* own = epoch->find(m_parts.self);
    if (!own || own->key != key->publicKey() || !m_parts.mayCosign()) return;
    auto record = m_parts.application.blockRecord(m_parts.application.tip().settled.height);
    if (!record || record->roots.logSize == 0) return;
    const auto size = record->roots.logSize;
    const auto now = m_parts.clock.now();
    if (size < m_signedSize || !agreesWithSigned(size, record->roots.logRoot)) return;
    const auto passed = m_parts.clock.monotonic();
    if (size == m_signedSize && m_signedAt && passed - *m_signedAt < Milliseconds(m_heartbeatMs)) return;
    // On disk before it leaves: a head that contradicts it is never signed, across restarts.
    if (auto done = keepSigned(size, record->roots.logRoot); !done) {
        m_parts.log.write(LogLevel::error, "checkpoints", toString(done.error()));
        return;
    }
    m_signedAt = passed;
    const codec::LogHead head{m_origin, size, record->roots.logRoot};
    auto cosignature = codec::cosign(head, codec::keyNameOf(m_parts.self.slug), *key,
                                     static_cast<std::uint64_t>(now.ms / 1000));
    CosignatureMessage message{m_parts.application.parameters().chain, size,      record->roots.logRoot,
                               m_parts.self,                           cosignature.seconds, cosignature.signature};
    m_parts.broadcast(encodeNodeMessage(message));
    add(size, record->roots.logRoot, m_parts.self.slug, std::move(cosignature));
}

// Also a larger head may contradict the one before: after a restore from a backup this log may have gone another way.
bool Checkpoints::agreesWithSigned(std::uint64_t size, const Hash32& root)
{
    if (m_signedSize == 0) return true;
    Hash32 there = root;
    if (size != m_signedSize) {
        const auto record = settledRecordOfSize(m_signedSize);
        if (!record) return false;
        there = *record ? (*record)->roots.logRoot : Hash32{};
    }
    if (there == m_signedRoot) return true;
    if (m_refusedSize != size) {
        m_parts.log.write(LogLevel::error, "checkpoints", "refusing to cosign a head of size " + std::to_string(size) +
                                                              ": it contradicts the one of size " + std::to_string(m_signedSize) +
                                                              " that this member cosigned before");
    }
    m_refusedSize = size;
    return false;
}

Status Checkpoints::keepSigned(std::uint64_t size, const Hash32& root)
{
    codec::Writer out;
    out.array(2).unsignedInteger(size).id(root);
    store::WriteBatch batch;
    batch.put(at::engineRecord(signedRecord), out.take());
    if (auto done = m_parts.store.write(batch); !done) return done;
    m_signedSize = size;
    m_signedRoot = root;
    return {};
}

// After a restore from a backup, peers know our cosignatures better than we.
void Checkpoints::heardOwn(const CosignatureMessage& message)
{
    if (message.size <= m_signedSize) return;
    m_parts.log.write(LogLevel::warning, "checkpoints", "peers know a cosignature of this member of size " +
                                                            std::to_string(message.size) + ", newer than what is stored here");
    if (auto done = keepSigned(message.size, message.root); !done) {
        m_parts.log.write(LogLevel::error, "checkpoints", toString(done.error()));
    }
}

void Checkpoints::accuse(const CosignatureMessage& message)
{
    if (m_accused.size() >= 2 * ledger::maxValidators && !m_accused.contains(message.member.slug)) m_accused.clear();
    auto& told = m_accused[message.member.slug];
    const std::pair lie(message.size, message.root);
    if (told.size() >= maxAccusations || std::ranges::find(told, lie) != told.end()) return;
    told.push_back(lie);
    m_parts.splitView(message);
}

std::uint64_t Checkpoints::latestSeconds() const
{
    return static_cast<std::uint64_t>(m_parts.clock.now().ms / 1000) + maxSecondsAhead;
}

void Checkpoints::arrived(const CosignatureMessage& message)
{
    auto epoch = validators();
    if (!epoch) return;
    const auto* member = epoch->find(message.member);
    if (!member || message.size == 0) return;
    if (message.seconds > latestSeconds()) return;
    codec::Cosignature cosignature{codec::keyNameOf(message.member.slug), member->key, message.seconds,
                                   message.signature};
    if (!codec::verifyCosignature({m_origin, message.size, message.root}, cosignature)) return;
    if (const auto key = m_parts.keys.key(ledger::KeyPurpose::cosign); key && key->publicKey() == member->key) heardOwn(message);
    if (message.size > m_parts.application.settledLogSize()) {
        return keepEarly(message);
    }
    auto record = settledRecordOfSize(message.size);
    if (!record) return;
    if (!*record || (*record)->roots.logRoot != message.root) return accuse(message);
    add(message.size, message.root, message.member.slug, std::move(cosignature));
}

void Checkpoints::keepEarly(const CosignatureMessage& message)
{
    const auto isDisputed = [&](const CosignatureMessage& one) {
        return std::ranges::any_of(m_disputed, [&](const auto& other) {
            return other.member == one.member && other.size == one.size && other.root == one.root;
        });
    };
    const auto hasRoom = [&](const CosignatureMessage& one) {
        return !isDisputed(one) && std::ranges::count(m_disputed, one.member, &CosignatureMessage::member) < std::ptrdiff_t{maxDisputed};
    };
    for (const auto& [member, heads] : m_early) {
        for (auto at = heads.lower_bound({message.size, Hash32{}}); at != heads.end() && at->first.first == message.size; ++at) {
            const auto& other = at->second;
            if (other.root == message.root || (!hasRoom(other) && !hasRoom(message))) continue;
            for (const auto* one : {&other, &message}) {
                if (isDisputed(*one)) continue;
                if (!hasRoom(*one)) m_disputed.erase(std::ranges::find(m_disputed, one->member, &CosignatureMessage::member));   // its oldest
                m_disputed.push_back(*one);
            }
            m_parts.headsDiffer(other, message);
        }
    }
    auto& early = m_early[message.member.slug];
    early.insert_or_assign({message.size, message.root}, message);
    // The largest is what an honest one said last, and the smallest are judged first: a head of a size that no log will have
    // hides none that is about to be settled.
    if (early.size() > maxEarly) early.erase(std::prev(early.end(), 2));
}

bool Checkpoints::mayRelay(const std::string& member)
{
    if (m_relays.size() >= 2 * ledger::maxValidators && !m_relays.contains(member)) m_relays.clear();   // of past epochs
    const auto now = m_parts.clock.monotonic();
    const auto [it, isNew] = m_relays.try_emplace(member, Allowance{relaysAtOnce, now});
    Allowance& allowance = it->second;
    const auto passed = static_cast<double>((now - allowance.at).count());
    allowance.left = std::min(relaysAtOnce, allowance.left + relaysPerSecond * passed / 1000);
    allowance.at = now;
    if (allowance.left < 1) return false;
    allowance.left -= 1;
    return true;
}

void Checkpoints::add(std::uint64_t size, const Hash32& root, const std::string& member,
                      codec::Cosignature cosignature)
{
    if (m_newest && size < m_newest->checkpoint.head.size) return;
    auto& head = m_heads[size];
    head.root = root;
    auto& kept = head.cosignatures[member];
    // Once clocks that were ahead are set right, the newest is not the one with the highest time.
    if (kept.seconds >= cosignature.seconds && kept.seconds <= latestSeconds() && !kept.keyName.empty()) return;
    const auto chain = m_parts.application.parameters().chain;
    const CosignatureMessage relay{chain, size, root, {member}, cosignature.seconds, cosignature.signature};
    kept = std::move(cosignature);
    if (member != m_parts.self.slug && mayRelay(member)) m_parts.broadcast(encodeNodeMessage(relay));
    if (auto epoch = validators()) settle(size, head, *epoch);
    while (m_heads.size() > maxHeads) m_heads.erase(m_heads.begin());
}

bool Checkpoints::addsMember(const codec::Checkpoint& checkpoint) const
{
    return !std::ranges::all_of(checkpoint.cosignatures, [&](const codec::Cosignature& one) {
        return std::ranges::find(m_newest->checkpoint.cosignatures, one.key, &codec::Cosignature::key) !=
               m_newest->checkpoint.cosignatures.end();
    });
}

void Checkpoints::settle(std::uint64_t size, Head& head, const ledger::Epoch& validators)
{
    codec::Checkpoint checkpoint{{m_origin, size, head.root}, {}};
    std::vector<std::uint64_t> seconds;
    for (const auto& [member, cosignature] : head.cosignatures) {
        const auto* known = validators.find({member});
        if (!known || known->key != cosignature.key) continue;
        checkpoint.cosignatures.push_back(cosignature);
        seconds.push_back(cosignature.seconds);
    }
    const auto quorum = validators.quorum();
    if (seconds.size() < quorum) return;
    std::ranges::sort(seconds, std::greater());
    const UnixTime time{static_cast<std::int64_t>(seconds[quorum - 1]) * 1000};
    const auto now = m_parts.clock.monotonic();
    if (m_newest && m_newest->checkpoint.head.size == size && !addsMember(checkpoint)) {
        // Each is a synced write, and new bundles at every gateway: of one validator, who signs without end, a few.
        const std::int64_t apart = std::min<std::int64_t>(m_heartbeatMs / 4, mostApart);
        if (std::abs(time.ms - m_newest->time.ms) < apart || (m_settledAt && now - *m_settledAt < Milliseconds(apart))) return;
    }
    auto record = settledRecordOfSize(size);
    if (!record || !*record) return;
    Newest newest{checkpoint, checkpoint.text(), (*record)->ref.height, time};
    store::WriteBatch batch;
    batch.put(at::checkpoint(), toBytes(bytesOf(newest.text)));
    if (auto done = m_parts.store.write(batch); !done) {
        m_parts.log.write(LogLevel::error, "checkpoints", toString(done.error()));
        return;
    }
    m_newest = std::move(newest);
    m_settledAt = now;
    m_heads.erase(m_heads.begin(), m_heads.find(size));
    m_parts.changed();
}

std::vector<Bytes> Checkpoints::greeting() const
{
    std::vector<Bytes> messages;
    if (m_heads.empty()) return messages;
    const auto chain = m_parts.application.parameters().chain;
    for (const auto& [size, head] : m_heads) {
        for (const auto& [member, cosignature] : head.cosignatures) {
            messages.push_back(encodeNodeMessage(CosignatureMessage{chain, size, head.root, {member},
                                                                    cosignature.seconds, cosignature.signature}));
        }
    }
    return messages;
}

}  // namespace quorate::node
