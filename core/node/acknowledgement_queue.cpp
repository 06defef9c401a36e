// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/acknowledgement_queue.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"
#include "core/ledger/batch_size.h"

#include <algorithm>
#include <set>

namespace quorate::node {
namespace {

constexpr std::string_view entryPrefix = "ack-waiting/";
constexpr std::string_view batchedPrefix = "ack-batched/";
constexpr std::string_view inFlightKey = "ack-in-flight";

Bytes entryKey(std::uint64_t position)
{
    std::string digits = std::to_string(position);
    return toBytes(bytesOf(std::string(entryPrefix) + std::string(20 - digits.size(), '0') + digits));
}

Bytes batchedKey(const Hash32& acknowledgement)
{
    return toBytes(bytesOf(std::string(batchedPrefix) + toHex(acknowledgement.view())));
}

Bytes encode(const std::vector<AcknowledgementQueue::InFlight>& tries)
{
    codec::Writer out;
    out.array(tries.size());
    for (const auto& batch : tries) {
        out.array(5).unsignedInteger(batch.number).id(batch.root).unsignedInteger(batch.body.size).id(batch.body.root);
        out.array(batch.positions.size());
        for (const auto position : batch.positions) out.unsignedInteger(position);
    }
    return out.take();
}

}  // namespace

Result<std::unique_ptr<AcknowledgementQueue>> AcknowledgementQueue::open(store::KeyValueStore& store)
{
    std::unique_ptr<AcknowledgementQueue> queue(new AcknowledgementQueue(store));
    if (auto done = queue->load(); !done) return fail(done.error());
    if (auto done = queue->loadInFlight(); !done) return fail(done.error());
    return queue;
}

Status AcknowledgementQueue::load()
{
    std::optional<Error> error;
    auto scanned = m_store.scan(bytesOf(entryPrefix), {}, [&](BytesView, BytesView value) {
        codec::Reader in(value);
        Entry entry;
        in.arrayOf(3);
        entry.position = in.unsignedInteger();
        entry.received = UnixTime{in.integer()};
        auto acknowledgement = ledger::decodeAcknowledgement(in.bytes(ledger::maxAcknowledgementSize));
        in.leave();
        if (auto done = in.finish(); !done || !acknowledgement) {
            error = done ? acknowledgement.error() : done.error();
            return false;
        }
        entry.acknowledgement = std::move(*acknowledgement);
        m_byHash[crypto::sha256(entry.acknowledgement.encoded)] = entry.position;
        ++m_ofSigner[entry.acknowledgement.signer];
        m_next = entry.position + 1;
        m_entries.emplace(entry.position, std::move(entry));
        return true;
    });
    if (!scanned) return scanned;
    if (error) return fail(*error);
    return {};
}

Status AcknowledgementQueue::loadInFlight()
{
    auto raw = m_store.get(bytesOf(inFlightKey));
    if (!raw) return fail(raw.error());
    if (!*raw) return {};
    codec::Reader in(**raw);
    for (auto tries = in.array(maxTries); tries > 0 && in.ok(); --tries) {
        InFlight batch;
        in.arrayOf(5);
        batch.number = in.unsignedInteger();
        batch.root = in.id<Hash32>();
        batch.body.size = in.unsignedInteger();
        batch.body.root = in.id<PiecesRoot>();
        for (auto left = in.array(maxWaiting); left > 0 && in.ok(); --left) {
            batch.positions.push_back(in.unsignedInteger());
        }
        in.leave();
        in.leave();
        for (const auto position : batch.positions) m_next = std::max(m_next, position + 1);
        m_inFlight.push_back(std::move(batch));
    }
    in.leave();
    return in.finish();
}

Status AcknowledgementQueue::add(const ledger::SignedAcknowledgement& acknowledgement, UnixTime now)
{
    const std::lock_guard lock(m_mutex);
    const Hash32 hash = crypto::sha256(acknowledgement.encoded);
    if (m_byHash.contains(hash)) return {};
    // A device that did not hear our answer comes again, perhaps when its statement stands on the chain already.
    auto batched = m_store.get(batchedKey(hash));
    if (!batched) return fail(batched.error());
    if (*batched) return {};
    if (m_entries.size() >= maxWaiting) return fail(ErrorKind::unavailable, "node.acknowledgements.full");
    // One device with a certificate takes no other's place.
    const auto ofSigner = m_ofSigner.find(acknowledgement.signer);
    if (ofSigner != m_ofSigner.end() && ofSigner->second >= maxOfSigner) {
        return fail(ErrorKind::unavailable, "gateway.too-many-requests", acknowledgement.signer.shortHex());
    }
    codec::Writer out;
    out.array(3).unsignedInteger(m_next).integer(now.ms).bytes(acknowledgement.encoded);
    store::WriteBatch batch;
    batch.put(entryKey(m_next), out.take());
    if (auto done = m_store.write(batch); !done) return done;
    m_byHash[hash] = m_next;
    ++m_ofSigner[acknowledgement.signer];
    m_entries.emplace(m_next, Entry{m_next, now, acknowledgement});
    ++m_next;
    return {};
}

std::vector<AcknowledgementQueue::Entry> AcknowledgementQueue::waiting() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Entry> entries;
    entries.reserve(m_entries.size());
    for (const auto& [position, entry] : m_entries) entries.push_back(entry);
    return entries;
}

std::vector<AcknowledgementQueue::Entry> AcknowledgementQueue::newest(std::size_t limit) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Entry> entries;
    for (auto it = m_entries.rbegin(); it != m_entries.rend() && entries.size() < limit; ++it) {
        entries.push_back(it->second);
    }
    return entries;
}

std::vector<AcknowledgementQueue::Entry> AcknowledgementQueue::oldestOfOneModel(std::size_t limit,
                                                                               std::size_t maxReleases,
                                                                               std::size_t maxBody) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Entry> entries;
    std::set<ReleaseId> releases;
    std::size_t bytes = 0;
    for (const auto& [position, entry] : m_entries) {
        const auto& content = entry.acknowledgement.content;
        if (entries.size() >= limit) break;
        if (content.model != m_entries.begin()->second.acknowledgement.content.model) continue;
        if (!releases.contains(content.release)) {
            if (releases.size() >= maxReleases) continue;  // of another batch
            releases.insert(content.release);
        }
        bytes += entry.acknowledgement.encoded.size();
        if (!entries.empty() && ledger::largestBatchBody(entries.size() + 1, bytes) > maxBody) break;
        entries.push_back(entry);
    }
    return entries;
}

std::optional<UnixTime> AcknowledgementQueue::oldestReceived() const
{
    const std::lock_guard lock(m_mutex);
    if (m_entries.empty()) return std::nullopt;
    return m_entries.begin()->second.received;
}

std::size_t AcknowledgementQueue::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

Status AcknowledgementQueue::addInFlight(const InFlight& inFlight)
{
    auto tries = m_inFlight;
    if (tries.size() >= maxTries) tries.erase(tries.begin());
    tries.push_back(inFlight);
    return saveInFlight(std::move(tries));
}

Status AcknowledgementQueue::removeInFlight(const Hash32& root)
{
    auto tries = m_inFlight;
    std::erase_if(tries, [&](const auto& batch) { return batch.root == root; });
    return saveInFlight(std::move(tries));
}

Status AcknowledgementQueue::saveInFlight(std::vector<InFlight> tries)
{
    store::WriteBatch batch;
    if (tries.empty()) batch.erase(toBytes(bytesOf(inFlightKey)));
    else batch.put(toBytes(bytesOf(inFlightKey)), encode(tries));
    if (auto done = m_store.write(batch); !done) return done;
    m_inFlight = std::move(tries);
    return {};
}

Status AcknowledgementQueue::finishInFlight(const Hash32& settledRoot)
{
    store::WriteBatch batch;
    batch.erase(toBytes(bytesOf(inFlightKey)));
    const auto settled = std::ranges::find(m_inFlight, settledRoot, &InFlight::root);
    const std::lock_guard lock(m_mutex);
    std::vector<std::map<std::uint64_t, Entry>::iterator> gone;
    if (settled != m_inFlight.end()) {
        for (const auto position : settled->positions) {
            const auto it = m_entries.find(position);
            if (it == m_entries.end()) continue;
            gone.push_back(it);
            batch.erase(entryKey(position));
            batch.put(batchedKey(crypto::sha256(it->second.acknowledgement.encoded)), {});
        }
    }
    if (auto done = m_store.write(batch); !done) return done;
    for (const auto& it : gone) {
        m_byHash.erase(crypto::sha256(it->second.acknowledgement.encoded));
        if (const auto of = m_ofSigner.find(it->second.acknowledgement.signer); --of->second == 0) m_ofSigner.erase(of);
        m_entries.erase(it);
    }
    m_inFlight.clear();
    return {};
}

}  // namespace quorate::node
