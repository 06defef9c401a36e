// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/acknowledgement_queue.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"

namespace quorate::node {
namespace {

constexpr std::string_view entryPrefix = "ack-waiting/";
constexpr std::string_view inFlightKey = "ack-in-flight";

Bytes entryKey(std::uint64_t position)
{
    std::string digits = std::to_string(position);
    return toBytes(bytesOf(std::string(entryPrefix) + std::string(20 - digits.size(), '0') + digits));
}

}  // namespace

Result<std::unique_ptr<AcknowledgementQueue>> AcknowledgementQueue::open(store::KeyValueStore& store)
{
    std::unique_ptr<AcknowledgementQueue> queue(new AcknowledgementQueue(store));
    std::optional<Error> error;
    auto scanned = store.scan(bytesOf(entryPrefix), {}, [&](BytesView, BytesView value) {
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
        queue->m_byHash[crypto::sha256(entry.acknowledgement.encoded)] = entry.position;
        queue->m_next = entry.position + 1;
        queue->m_entries.emplace(entry.position, std::move(entry));
        return true;
    });
    if (!scanned) return fail(scanned.error());
    if (error) return fail(*error);
    auto raw = store.get(bytesOf(inFlightKey));
    if (!raw) return fail(raw.error());
    if (*raw) {
        codec::Reader in(**raw);
        InFlight batch;
        in.arrayOf(3);
        batch.number = in.unsignedInteger();
        batch.root = in.id<Hash32>();
        for (auto left = in.array(maxWaiting); left > 0 && in.ok(); --left) {
            batch.positions.push_back(in.unsignedInteger());
        }
        in.leave();
        in.leave();
        if (auto done = in.finish(); !done) return fail(done.error());
        for (const auto position : batch.positions) queue->m_next = std::max(queue->m_next, position + 1);
        queue->m_inFlight = std::move(batch);
    }
    return queue;
}

Status AcknowledgementQueue::add(const ledger::SignedAcknowledgement& acknowledgement, UnixTime now)
{
    const std::lock_guard lock(m_mutex);
    const Hash32 hash = crypto::sha256(acknowledgement.encoded);
    if (m_byHash.contains(hash)) return {};
    if (m_entries.size() >= maxWaiting) return fail(ErrorKind::unavailable, "node.acknowledgements.full");
    codec::Writer out;
    out.array(3).unsignedInteger(m_next).integer(now.ms).bytes(acknowledgement.encoded);
    store::WriteBatch batch;
    batch.put(entryKey(m_next), out.take());
    if (auto done = m_store.write(batch); !done) return done;
    m_byHash[hash] = m_next;
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

std::size_t AcknowledgementQueue::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

Status AcknowledgementQueue::setInFlight(const InFlight& inFlight)
{
    codec::Writer out;
    out.array(3).unsignedInteger(inFlight.number).id(inFlight.root).array(inFlight.positions.size());
    for (const auto position : inFlight.positions) out.unsignedInteger(position);
    store::WriteBatch batch;
    batch.put(toBytes(bytesOf(inFlightKey)), out.take());
    if (auto done = m_store.write(batch); !done) return done;
    m_inFlight = inFlight;
    return {};
}

Status AcknowledgementQueue::finishInFlight(bool settled)
{
    if (!m_inFlight) return {};
    store::WriteBatch batch;
    batch.erase(toBytes(bytesOf(inFlightKey)));
    if (settled) {
        for (const auto position : m_inFlight->positions) batch.erase(entryKey(position));
    }
    if (auto done = m_store.write(batch); !done) return done;
    if (settled) {
        const std::lock_guard lock(m_mutex);
        for (const auto position : m_inFlight->positions) {
            const auto it = m_entries.find(position);
            if (it == m_entries.end()) continue;
            m_byHash.erase(crypto::sha256(it->second.acknowledgement.encoded));
            m_entries.erase(it);
        }
    }
    m_inFlight.reset();
    return {};
}

}  // namespace quorate::node
