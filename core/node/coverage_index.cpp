// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/coverage_index.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"
#include "core/node/acknowledgement_view.h"
#include "core/node/coverage_records.h"

#include <algorithm>
#include <utility>

namespace quorate::node {

namespace {

constexpr std::uint64_t formatNumber = 1;
constexpr std::size_t atOnce = 1000;   // erased in one write
constexpr std::int64_t hourMs = 3'600'000;

}  // namespace

using namespace coverage;

struct CoverageIndex::Writing {
    const ledger::BatchRecord& batch;
    const store::KeyValueStore& store;
    std::map<Bytes, Bytes, BytesLess> changes;
    std::vector<std::pair<Entry, std::int64_t>> sums;    // to add or to take away
    std::vector<std::pair<std::string, std::pair<std::optional<Heard>, Heard>>> heard;   // by model: before, now
    std::vector<Recent> recent;
    Counted told;

    [[nodiscard]] Result<std::optional<Bytes>> get(const Bytes& key) const
    {
        if (const auto it = changes.find(key); it != changes.end()) return std::optional(it->second);
        return store.get(key);
    }
};

CoverageIndex::CoverageIndex(std::unique_ptr<store::KeyValueStore> store) : m_store(std::move(store)) {}

std::unique_ptr<CoverageIndex> CoverageIndex::over(std::unique_ptr<store::KeyValueStore> store)
{
    return std::unique_ptr<CoverageIndex>(new CoverageIndex(std::move(store)));
}

Result<std::unique_ptr<CoverageIndex>> CoverageIndex::open(Files& files, const Path& directory, Log& log)
{
    for (bool again : {false, true}) {
        auto store = store::openStore(directory);
        if (store) {
            auto index = over(std::move(*store));
            auto loaded = index->load();
            if (loaded) return index;
            store = fail(loaded.error());
        }
        if (again || store.error().kind == ErrorKind::unavailable || store.error().code == "store.locked") {
            return fail(store.error());
        }
        log.write(LogLevel::warning, "coverage", "counted anew: " + toString(store.error()));
        if (auto removed = files.removeTree(directory); !removed) return fail(removed.error());
    }
    return fail(ErrorKind::internal, "node.coverage");
}

Status CoverageIndex::load()
{
    const std::lock_guard lock(m_mutex);
    Memory before = std::exchange(m_memory, {});
    auto done = read();
    if (!done) m_memory = std::move(before);
    return done;
}

Status CoverageIndex::read()
{
    codec::Writer format;
    format.unsignedInteger(formatNumber);
    auto known = m_store->get(formatKey());
    if (!known) return fail(known.error());
    if (!*known) {
        store::WriteBatch begin;
        begin.put(formatKey(), format.take());
        return m_store->write(begin);
    }
    if (**known != format.data()) return fail(ErrorKind::corrupt, "node.coverage.format");
    Status wrong;
    const auto each = [&](char kind, const std::function<Status(BytesView key, BytesView value)>& take) -> Status {
        const Bytes prefix{static_cast<std::uint8_t>(kind)};
        auto scanned = m_store->scan(prefix, {}, [&](BytesView key, BytesView value) {
            wrong = take(key, value);
            return wrong.has_value();
        });
        if (!scanned) return scanned;
        return wrong;
    };
    auto done = each('c', [&](BytesView key, BytesView value) -> Status {
        auto release = ReleaseId::from(key.subspan(1, 32));
        if (!release) return fail(release.error());
        auto entry = decodeEntry(*release, value);
        if (!entry) return fail(entry.error());
        add(*entry, 1);
        return {};
    });
    if (!done) return done;
    done = each('h', [&](BytesView key, BytesView value) -> Status {
        auto heard = decodeHeard(value);
        if (!heard) return fail(heard.error());
        ++m_memory.reached[slugAt(key, 1)][heard->gateway][heard->hardwareClass];
        return {};
    });
    if (!done) return done;
    done = each('b', [&](BytesView key, BytesView value) -> Status {
        auto fate = decodeFate(value);
        if (!fate) return fail(fate.error());
        const auto gateway = slugAt(key, 1);
        know(gateway, numberAt(key, key.size() - 8));
        if (fate->fate == Fate::claimed && fate->release) {
            auto& claim = m_memory.sums[*fate->release].claims[gateway];
            claim.positive += fate->counts.positive;
            claim.negative += fate->counts.negative;
        }
        return {};
    });
    if (!done) return done;
    std::map<std::uint64_t, Recent> recent;
    done = each('n', [&](BytesView, BytesView value) -> Status {
        codec::Reader r(value);
        r.arrayOf(4);
        const auto sequence = r.unsignedInteger();
        const auto model = r.text(64);
        const auto device = r.unsignedInteger();
        const auto ordinal = r.unsignedInteger();
        r.leave();
        if (auto good = r.finish(); !good) return good;
        auto raw = m_store->get(saidKey(model, device, ordinal));
        if (!raw) return fail(raw.error());
        if (!*raw) return {};
        auto said = decodeSaid(**raw, model, device, ordinal);
        if (!said) return fail(said.error());
        // Of contradictions the last one: which of them came last is not worth more.
        if (!said->empty()) recent[sequence] = {said->back().hash, said->back().view};
        return {};
    });
    if (!done) return done;
    for (auto& [sequence, one] : recent) {
        auto raw = m_store->get(countedKey(one.view.release, one.view.model, one.view.device));
        if (!raw) return fail(raw.error());
        if (*raw) {
            auto entry = decodeEntry(one.view.release, **raw);
            if (!entry) return fail(entry.error());
            one.view.counted = entry->counted.acknowledgement == one.hash;
        }
        m_memory.sequence = sequence + 1;
        m_memory.recent.push_back(std::move(one));
    }
    return {};
}

void CoverageIndex::know(const std::string& gateway, std::uint64_t number)
{
    auto& known = m_memory.known[gateway];
    if (number >= known.below) known.above.insert(number);
    while (known.above.erase(known.below) > 0) ++known.below;
}

void CoverageIndex::add(const Entry& entry, std::int64_t sign)
{
    const auto& counted = entry.counted;
    const bool positive = counted.outcome == ledger::Outcome::positive;
    const auto change = [&](std::uint64_t& count) { count += static_cast<std::uint64_t>(sign); };
    const auto changeOne = [&](ledger::Coverage::Totals& totals) { change(positive ? totals.positive : totals.negative); };
    auto& sums = m_memory.sums[counted.release];
    changeOne(sums.gateways[counted.gateway.slug]);
    auto& gateway = m_memory.gateways[counted.gateway.slug];
    if (sign > 0) gateway.newest = std::max(gateway.newest, entry.at);
    if (const auto hour = entry.at.ms / hourMs; !positive && (sign > 0 || gateway.failed.contains(hour))) {
        change(gateway.failed[hour]);
        while (gateway.failed.size() > hoursKept) gateway.failed.erase(gateway.failed.begin());
    }
    if (!positive) {
        std::pair reason(counted.reason, counted.accused ? counted.accused->slug : std::string());
        if (!sums.reasons.contains(reason) && sums.reasons.size() >= maxReasons) reason = {};
        change(sums.reasons[reason]);
    }
    auto& span = sums.curve[entry.at.ms / sums.span];
    span.newest = std::max(span.newest, entry.at);
    changeOne(span.counts);
    while (sums.curve.size() > maxPoints) {
        sums.span *= 2;
        std::map<std::int64_t, Sums::Span> wider;
        for (const auto& [index, narrow] : sums.curve) {
            auto& into = wider[index / 2];
            into.newest = std::max(into.newest, narrow.newest);
            into.counts.positive += narrow.counts.positive;
            into.counts.negative += narrow.counts.negative;
        }
        sums.curve = std::move(wider);
    }
}

Status CoverageIndex::countOne(Writing& writing, const Item& item)
{
    const auto& content = item.acknowledgement.content;
    const auto& batch = writing.batch;
    const Hash32 hash = crypto::sha256(item.acknowledgement.encoded);
    const std::string& model = content.model.slug;
    const auto device = content.device.value;

    const Bytes heardAt = heardKey(model, device);
    auto raw = writing.get(heardAt);
    if (!raw) return fail(raw.error());
    std::optional<Heard> before;
    if (*raw) {
        auto decoded = decodeHeard(**raw);
        if (!decoded) return fail(decoded.error());
        before = *std::move(decoded);
    }
    if (!before || batch.leaf.value > before->recorded) {
        Heard now{batch.gateway.slug, item.hardwareClass, batch.leaf.value};
        writing.changes[heardAt] = encode(now);
        writing.heard.emplace_back(model, std::pair(std::move(before), std::move(now)));
    }

    const Entry candidate{{content.release, content.model, content.device, content.ordinal, content.outcome, content.reason,
                           content.accused, batch.gateway, batch.leaf, hash},
                          batch.at};
    const Bytes countedAt = countedKey(content.release, model, device);
    raw = writing.get(countedAt);
    if (!raw) return fail(raw.error());
    bool counts = true;
    if (*raw) {
        auto standing = decodeEntry(content.release, **raw);
        if (!standing) return fail(standing.error());
        counts = ledger::outranks(candidate.counted, standing->counted);
        if (counts) writing.sums.emplace_back(*std::move(standing), -1);
    }
    if (counts) {
        writing.changes[countedAt] = encode(candidate);
        writing.sums.emplace_back(candidate, 1);
    }

    const Bytes saidAt = saidKey(model, device, content.ordinal);
    raw = writing.get(saidAt);
    if (!raw) return fail(raw.error());
    std::vector<Said> all;
    if (*raw) {
        auto decoded = decodeSaid(**raw, model, device, content.ordinal);
        if (!decoded) return fail(decoded.error());
        all = *std::move(decoded);
    }
    Said said{hash, batch.leaf.value, viewOf(content, batch.gateway)};
    said.view.recordedAt = batch.at;
    said.view.batch = batch.number;
    said.view.onChain = true;
    said.view.counted = counts;
    const auto same = std::ranges::find(all, hash, &Said::hash);
    if (same != all.end()) {
        if (same->recorded <= said.recorded) return {};
        *same = std::move(said);   // recorded earlier, though we heard of it later
        writing.changes[saidAt] = encode(all);
        return {};
    }
    if (all.size() >= maxVariants) return {};
    if (!said.view.positive) writing.told.negative.push_back(said.view);
    writing.recent.push_back({hash, said.view});
    all.push_back(std::move(said));
    writing.changes[saidAt] = encode(all);
    if (all.size() < 2) return {};
    Contradiction found{content.model, content.device, content.ordinal, {}};
    for (const auto& one : all) found.statements.emplace_back(one.hash, one.view);
    std::ranges::sort(found.statements, {}, &std::pair<Hash32, api::AcknowledgementView>::first);
    writing.told.contradictions.push_back(std::move(found));
    return {};
}

Result<CoverageIndex::Counted> CoverageIndex::count(const ledger::BatchRecord& batch, const std::vector<Item>& items)
{
    const std::lock_guard writer(m_writing);
    if (auto ready = upToDate(); !ready) return fail(ready.error());
    auto known = knows(batch.gateway, batch.number);
    if (!known) return fail(known.error());
    if (*known) return Counted{};
    Writing writing{batch, *m_store, {}, {}, {}, {}, {}};
    for (const auto& item : items) {
        if (auto done = countOne(writing, item); !done) return fail(done.error());
    }
    writing.changes[batchKey(batch.gateway.slug, batch.number)] = encode(BatchFate{Fate::counted, {}, {}});
    // Of many new ones only the last can still be shown.
    if (writing.recent.size() > maxRecent) {
        writing.recent.erase(writing.recent.begin(), writing.recent.end() - static_cast<std::ptrdiff_t>(maxRecent));
    }
    std::uint64_t sequence = 0;
    {
        const std::lock_guard lock(m_mutex);
        sequence = m_memory.sequence;
    }
    for (const auto& one : writing.recent) {
        codec::Writer w;
        w.array(4).unsignedInteger(sequence).text(one.view.model).unsignedInteger(one.view.device);
        w.unsignedInteger(one.view.ordinal);
        writing.changes[recentKey(sequence % maxRecent)] = w.take();
        ++sequence;
    }
    store::WriteBatch out;
    for (auto& [key, value] : writing.changes) out.put(key, std::move(value));
    if (auto done = m_store->write(out); !done) return fail(done.error());

    const std::lock_guard lock(m_mutex);
    m_memory.sequence = sequence;
    std::set<Hash32> overtaken;
    for (const auto& [entry, sign] : writing.sums) {
        add(entry, sign);
        if (sign < 0) overtaken.insert(entry.counted.acknowledgement);
    }
    for (const auto& [model, change] : writing.heard) {
        if (change.first) --m_memory.reached[model][change.first->gateway][change.first->hardwareClass];
        ++m_memory.reached[model][change.second.gateway][change.second.hardwareClass];
    }
    for (auto& one : writing.recent) m_memory.recent.push_back(std::move(one));
    while (m_memory.recent.size() > maxRecent) m_memory.recent.pop_front();
    // The same acknowledgement may be taken away and added again, when another gateway recorded it earlier.
    for (const auto& [entry, sign] : writing.sums) {
        if (sign > 0) overtaken.erase(entry.counted.acknowledgement);
    }
    if (!overtaken.empty()) {
        for (auto& one : m_memory.recent) {
            if (overtaken.contains(one.hash)) one.view.counted = false;
        }
    }
    know(batch.gateway.slug, batch.number);
    return std::move(writing.told);
}

Status CoverageIndex::claim(const ledger::BatchRecord& batch)
{
    const std::lock_guard writer(m_writing);
    if (auto ready = upToDate(); !ready) return ready;
    auto known = knows(batch.gateway, batch.number);
    if (!known) return fail(known.error());
    if (*known) return {};
    BatchFate fate{Fate::claimed, {}, {batch.positive, batch.negative}};
    // Counts of several releases stand in one sum; only a batch about one release says something of it.
    if (batch.releases.size() == 1) fate.release = batch.releases.front();
    store::WriteBatch out;
    out.put(batchKey(batch.gateway.slug, batch.number), encode(fate));
    if (auto done = m_store->write(out); !done) return done;
    const std::lock_guard lock(m_mutex);
    know(batch.gateway.slug, batch.number);
    if (fate.release) {
        auto& claim = m_memory.sums[*fate.release].claims[batch.gateway.slug];
        claim.positive += batch.positive;
        claim.negative += batch.negative;
    }
    return {};
}

Result<bool> CoverageIndex::strike(const ledger::MemberId& gateway, std::uint64_t number)
{
    const std::lock_guard writer(m_writing);
    if (auto ready = upToDate(); !ready) return fail(ready.error());
    const Bytes key = batchKey(gateway.slug, number);
    auto raw = m_store->get(key);
    if (!raw) return fail(raw.error());
    std::optional<BatchFate> before;
    if (*raw) {
        auto fate = decodeFate(**raw);
        if (!fate) return fail(fate.error());
        before = *fate;
    }
    if (before && before->fate == Fate::struck) return false;
    const bool recount = before && before->fate == Fate::counted;
    if (recount) {
        if (auto done = forget(); !done) return fail(done.error());
    }
    store::WriteBatch out;
    out.put(key, encode(BatchFate{Fate::struck, {}, {}}));
    if (auto done = m_store->write(out); !done) return fail(done.error());
    const std::lock_guard lock(m_mutex);
    know(gateway.slug, number);
    if (before && before->fate == Fate::claimed && before->release) {
        auto& sums = m_memory.sums[*before->release];
        auto& claim = sums.claims[gateway.slug];
        claim.positive -= before->counts.positive;
        claim.negative -= before->counts.negative;
        if (claim.positive == 0 && claim.negative == 0) sums.claims.erase(gateway.slug);
    }
    return recount;
}

// All but what is struck. The format goes first: an index that was forgotten in part is never read again.
Status CoverageIndex::forget()
{
    store::WriteBatch begin;
    begin.erase(formatKey());
    std::vector<std::pair<std::string, std::uint64_t>> struck;
    const Bytes batches{'b'};
    Status wrong;
    auto scanned = m_store->scan(batches, {}, [&](BytesView key, BytesView value) {
        auto fate = decodeFate(value);
        if (!fate) wrong = fail(fate.error());
        else if (fate->fate == Fate::struck) struck.emplace_back(slugAt(key, 1), numberAt(key, key.size() - 8));
        return wrong.has_value();
    });
    if (!scanned) return scanned;
    if (!wrong) return wrong;
    codec::Writer none;
    none.unsignedInteger(0);
    begin.put(formatKey(), none.take());
    if (auto done = m_store->write(begin); !done) return done;
    for (const char kind : {'b', 'c', 'd', 'h', 'n'}) {
        const Bytes prefix{static_cast<std::uint8_t>(kind)};
        for (;;) {
            store::WriteBatch erased;
            scanned = m_store->scan(prefix, {}, [&](BytesView key, BytesView) {
                erased.erase(toBytes(key));
                return erased.changes.size() < atOnce;
            });
            if (!scanned) return scanned;
            if (erased.changes.empty()) break;
            if (auto done = m_store->write(erased); !done) return done;
        }
    }
    store::WriteBatch end;
    codec::Writer format;
    format.unsignedInteger(formatNumber);
    end.put(formatKey(), format.take());
    for (const auto& [gateway, number] : struck) end.put(batchKey(gateway, number), encode(BatchFate{Fate::struck, {}, {}}));
    if (auto done = m_store->write(end); !done) return done;
    const std::lock_guard lock(m_mutex);
    m_memory = {};
    for (const auto& [gateway, number] : struck) know(gateway, number);
    return {};
}

Result<bool> CoverageIndex::recover()
{
    if (!m_behind && !store::refusesWrites(*m_store)) return false;
    // A batch takes seconds, and may be the one that is failing: whoever asks has other things to do.
    const std::unique_lock writing(m_writing, std::try_to_lock);
    if (!writing) return false;
    m_behind = true;
    if (auto opened = m_store->reopen(); !opened) return fail(opened.error());
    if (auto loaded = load(); !loaded) return fail(loaded.error());
    m_behind = false;
    return true;
}

Status CoverageIndex::upToDate() const
{
    if (m_behind) return fail(ErrorKind::unavailable, "store.closed");
    return {};
}

Result<bool> CoverageIndex::knows(const ledger::MemberId& gateway, std::uint64_t number) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_memory.known.find(gateway.slug);
    return it != m_memory.known.end() && (number < it->second.below || it->second.above.contains(number));
}

std::uint64_t CoverageIndex::knownBelow(const ledger::MemberId& gateway) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_memory.known.find(gateway.slug);
    return it == m_memory.known.end() ? 0 : it->second.below;
}

api::CoverageView CoverageIndex::coverage(const ReleaseId& release) const
{
    api::CoverageView view;
    view.readable = true;
    const std::lock_guard lock(m_mutex);
    const auto it = m_memory.sums.find(release);
    if (it == m_memory.sums.end()) return view;
    const Sums& sums = it->second;
    for (const auto& [gateway, totals] : sums.gateways) {
        view.positive += totals.positive;
        view.negative += totals.negative;
        if (totals.positive + totals.negative > 0) view.gateways.push_back({gateway, totals.positive, totals.negative});
    }
    for (const auto& [reason, devices] : sums.reasons) {
        if (devices > 0) view.reasons.push_back({reason.first, reason.second, devices});
    }
    std::ranges::stable_sort(view.reasons, std::greater(), &api::CoverageView::Reason::devices);
    api::CoverageView::Point point;
    for (const auto& [index, span] : sums.curve) {
        point.at = span.newest;
        point.positive += span.counts.positive;
        point.negative += span.counts.negative;
        if (span.counts.positive + span.counts.negative > 0) view.curve.push_back(point);
    }
    view.readable = sums.claims.empty();
    for (const auto& [gateway, claim] : sums.claims) {
        view.positive += claim.positive;
        view.negative += claim.negative;
        view.gateways.push_back({gateway, claim.positive, claim.negative});
    }
    return view;
}

CoverageIndex::Reached CoverageIndex::reached(const ledger::ModelId& model) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_memory.reached.find(model.slug);
    return it == m_memory.reached.end() ? Reached{} : it->second;
}

std::vector<api::GatewayView> CoverageIndex::gateways(UnixTime now) const
{
    const std::lock_guard lock(m_mutex);
    std::map<std::string, api::GatewayView> views;
    for (const auto& [gateway, sums] : m_memory.gateways) {
        auto& view = views[gateway];
        view.newest = sums.newest;
        for (auto hour = sums.failed.lower_bound(now.ms / hourMs - 23); hour != sums.failed.end(); ++hour) view.failedDay += hour->second;
    }
    for (const auto& [model, reached] : m_memory.reached) {
        for (const auto& [gateway, classes] : reached) {
            for (const auto& [hardwareClass, devices] : classes) views[gateway].devices += devices;
        }
    }
    std::vector<api::GatewayView> all;
    for (auto& [gateway, view] : views) {
        view.gateway = gateway;
        all.push_back(std::move(view));
    }
    return all;
}

std::vector<api::AcknowledgementView> CoverageIndex::recent(std::size_t limit) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<api::AcknowledgementView> views;
    for (auto it = m_memory.recent.rbegin(); it != m_memory.recent.rend() && views.size() < limit; ++it) views.push_back(it->view);
    return views;
}

Result<std::vector<api::AcknowledgementView>> CoverageIndex::history(const ledger::ModelId& model, DeviceIndex device) const
{
    std::vector<api::AcknowledgementView> views;
    Status wrong;
    auto scanned = m_store->scan(saidKeys(model.slug, device.value), {}, [&](BytesView key, BytesView value) {
        auto said = decodeSaid(value, model.slug, device.value, numberAt(key, key.size() - 8));
        if (!said) {
            wrong = fail(said.error());
            return false;
        }
        for (auto& one : *said) {
            auto raw = m_store->get(countedKey(one.view.release, model.slug, device.value));
            auto entry = raw && *raw ? decodeEntry(one.view.release, **raw) : Result<Entry>(Entry{});
            if (!raw || !entry) {
                wrong = fail(raw ? entry.error() : raw.error());
                return false;
            }
            one.view.counted = entry->counted.acknowledgement == one.hash;
            views.push_back(std::move(one.view));
        }
        return true;
    });
    if (!scanned) return fail(scanned.error());
    if (!wrong) return fail(wrong.error());
    return views;
}

}  // namespace quorate::node
