// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/question_book.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"
#include "core/node/ledger_reader.h"

#include <algorithm>
#include <tuple>

namespace quorate::node {
namespace {

constexpr std::string_view domain = "quorate/remark/1";
constexpr std::string_view prefix = "remark/";
constexpr std::size_t maxText = 4000;          // bytes
constexpr std::size_t maxLine = 400;
constexpr std::size_t maxPath = 1000;
constexpr std::size_t maxSlug = 64;
constexpr std::int64_t maxTime = 253'402'300'799'999;   // as on the ledgers

bool isPlain(const std::string& text, bool lines)
{
    return std::ranges::none_of(text, [lines](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && !(lines && c == '\n')) || byte == 0x7f;
    });
}

Bytes keyOf(const Hash32& id)
{
    Bytes key = toBytes(bytesOf(prefix));
    append(key, bytesOf(id.hex()));
    return key;
}

Bytes stored(const SignedRemark& said)
{
    codec::Writer out;
    out.array(3).bytes(said.statement).id(said.key).bytes(said.signature);
    return out.take();
}

std::optional<SignedRemark> unstored(BytesView value)
{
    codec::Reader in(value);
    in.arrayOf(3);
    SignedRemark said;
    said.statement = toBytes(in.bytes(value.size()));
    said.key = in.id<crypto::PublicKey>();
    const auto signature = in.fixedBytes(64);
    if (signature.size() == 64) std::ranges::copy(signature, said.signature.begin());
    in.leave();
    if (!in.finish()) return std::nullopt;
    return said;
}

enum class Standing { ended, approved, judged };

// How much the remarks about a release are needed: those about one that is being judged most, then by the time of the decision.
struct Need {
    Standing standing = Standing::ended;
    std::int64_t decidedAt = 0;
    friend auto operator<=>(const Need&, const Need&) = default;
};

Need needOf(const Result<ledger::ReleaseRecord>& release)
{
    if (!release) return {};
    if (ledger::isFinal(release->status)) return {Standing::ended, release->decidedAt.ms};
    if (release->status == ledger::ReleaseStatus::approved) return {Standing::approved, release->decidedAt.ms};
    return {Standing::judged, 0};
}

}  // namespace

Bytes Remark::encode(const ConsortiumId& consortium) const
{
    codec::Writer out;
    out.array(12).text(domain).id(consortium).id(release).text(author.slug);
    if (question) out.id(*question);
    else out.null();
    out.text(subject).text(path).text(section);
    if (offset) out.unsignedInteger(*offset);
    else out.null();
    out.text(text).boolean(closes).unsignedInteger(static_cast<std::uint64_t>(std::max<std::int64_t>(at.ms, 0)));
    return out.take();
}

Result<Remark> Remark::decode(const ConsortiumId& consortium, BytesView encoded)
{
    codec::Reader in(encoded);
    in.arrayOf(12);
    Remark remark;
    if (in.text(domain.size()) != domain || in.id<ConsortiumId>() != consortium) in.reject("node.question.signature");
    remark.release = in.id<ReleaseId>();
    remark.author.slug = in.text(maxSlug);
    if (!in.tryNull()) remark.question = in.id<Hash32>();
    remark.subject = in.text(maxLine);
    remark.path = in.text(maxPath);
    remark.section = in.text(maxLine);
    if (!in.tryNull()) remark.offset = in.unsignedInteger();
    remark.text = in.text(maxText);
    remark.closes = in.boolean();
    remark.at = {static_cast<std::int64_t>(in.unsignedInteger(maxTime))};
    in.leave();
    if (auto whole = in.finish(); !whole) {
        const bool length = whole.error().code == "codec.cbor.range" || whole.error().code == "codec.cbor.bad-utf8";
        return length ? fail(ErrorKind::invalid, "node.question.text") : fail(whole.error());
    }
    const bool lines = isPlain(remark.subject, false) && isPlain(remark.path, false) && isPlain(remark.section, false);
    const bool anchored = !remark.subject.empty() || !remark.path.empty() || !remark.section.empty() || remark.offset;
    const bool fits = remark.question ? !anchored && (remark.closes || !remark.text.empty()) : !remark.closes && !remark.text.empty();
    if (!lines || !fits || !isPlain(remark.text, true)) return fail(ErrorKind::invalid, "node.question.text");
    return remark;
}

Hash32 SignedRemark::id() const
{
    return crypto::sha256(statement);
}

Status QuestionBook::load(store::KeyValueStore& store, const ConsortiumId& consortium)
{
    m_store = &store;
    m_consortium = consortium;
    return store.scan(bytesOf(prefix), {}, [&](BytesView, BytesView value) {
        if (auto said = unstored(value)) {
            const Hash32 id = said->id();
            if (auto remark = Remark::decode(consortium, said->statement)) m_entries.try_emplace(id, Entry{std::move(*said), std::move(*remark)});
        }
        return m_entries.size() < most;
    });
}

Status QuestionBook::judge(const Remark& remark, const crypto::PublicKey& key, const LedgerReader& ledger) const
{
    auto member = ledger.member(remark.author);
    if (!member) return fail(member.error());
    const bool ours = std::ranges::any_of(member->keys, [&](const ledger::MemberKey& known) {
        return known.key == key && known.purpose == ledger::KeyPurpose::transaction && known.active();
    });
    if (!ours) return fail(ErrorKind::refused, "node.question.key", remark.author.slug);   // it may have been revoked since
    auto release = ledger.release(remark.release);
    if (!release) return fail(release.error());
    if (ledger::isFinal(release->status)) {
        return fail(ErrorKind::refused, "ledger.release.final", std::string(ledger::toString(release->status)));
    }
    if (!remark.question) {
        auto epoch = ledger.epoch(ledger::Role::checker, release->checkerEpoch);
        if (!epoch) return fail(epoch.error());
        const bool checks = epoch->find(remark.author) != nullptr && !std::ranges::binary_search(release->excluded, remark.author);
        if (!checks) return fail(ErrorKind::refused, "node.question.not-checker", remark.author.slug);
    } else {
        const auto asked = m_entries.find(*remark.question);
        if (asked == m_entries.end() || asked->second.remark.question || asked->second.remark.release != remark.release) {
            return fail(ErrorKind::notFound, "node.question.unknown", remark.question->shortHex());
        }
        const bool asker = asked->second.remark.author == remark.author;
        auto model = ledger.model(release->model);
        if (!model) return fail(model.error());
        const bool vendor = remark.author == release->publisher || remark.author == model->owner;
        if (!asker && (!vendor || remark.closes)) return fail(ErrorKind::refused, "node.question.not-party", remark.author.slug);
        if (closed(*remark.question)) return fail(ErrorKind::refused, "node.question.closed", remark.question->shortHex());
    }
    std::size_t ofMember = 0;
    std::size_t ofRelease = 0;
    for (const auto& [id, entry] : m_entries) {
        if (entry.remark.release != remark.release) continue;
        ++ofRelease;
        if (entry.remark.author == remark.author) ++ofMember;
    }
    if (ofMember >= mostOfMember || ofRelease >= mostOfRelease) {
        return fail(ErrorKind::refused, "node.question.limit", remark.author.slug);
    }
    return {};
}

// Nobody fills the book alone. Each time the shares come nearer to each other: what nodes offer each other again comes to rest.
std::set<Hash32> QuestionBook::ofTheLoudest(const Remark& remark, const LedgerReader& ledger) const
{
    std::map<ledger::MemberId, std::size_t> said;
    for (const auto& [id, entry] : m_entries) ++said[entry.remark.author];
    const auto loudest = std::ranges::max_element(said, {}, [](const auto& each) { return each.second; });
    std::set<Hash32> gone;
    if (loudest->second <= said[remark.author] + 1) return gone;
    std::map<ReleaseId, Need> needs;
    const auto rank = [&](const auto& each) {   // the lowest goes: questions with their answers, or who asked nothing would be spared
        const Remark& r = each.second.remark;
        const auto [need, isNew] = needs.try_emplace(r.release);
        if (isNew) need->second = needOf(ledger.release(r.release));
        return std::tuple(need->second, r.question.has_value(), -r.at.ms, each.first);
    };
    const auto threadOf = [](const auto& each) { return each.second.remark.question.value_or(each.first); };
    std::optional<decltype(rank(*m_entries.begin()))> lowest;
    for (const auto& each : m_entries) {
        // An answer does not push out what it answers.
        if (each.second.remark.author != loudest->first || threadOf(each) == remark.question) continue;
        lowest = lowest ? std::min(*lowest, rank(each)) : rank(each);
    }
    if (!lowest) return gone;
    const Hash32 first = std::get<Hash32>(*lowest);
    for (const auto& each : m_entries) {
        if (each.first == first || each.second.remark.question == first) gone.insert(each.first);
    }
    return gone;
}

Result<std::set<Hash32>> QuestionBook::whatGoes(const Remark& remark, const LedgerReader& ledger) const
{
    std::set<Hash32> gone;
    if (m_entries.size() < most) return gone;
    gone = ofTheLoudest(remark, ledger);
    if (!gone.empty()) return gone;
    std::set<ReleaseId> releases;
    for (const auto& [id, entry] : m_entries) releases.insert(entry.remark.release);
    std::pair<Need, ReleaseId> least{{Standing::judged, 0}, {}};
    for (const auto& release : releases) least = std::min(least, std::pair(needOf(ledger.release(release)), release));
    // Less than the new one's: what others still have and offer again does not push out what is here.
    if (least.first.standing == Standing::judged || least.first >= needOf(ledger.release(remark.release))) {
        return fail(ErrorKind::refused, "node.question.limit", remark.author.slug);
    }
    for (const auto& [id, entry] : m_entries) {
        if (entry.remark.release == least.second) gone.insert(id);
    }
    return gone;
}

bool QuestionBook::closed(const Hash32& question) const
{
    return std::ranges::any_of(m_entries, [&](const auto& each) { return each.second.remark.closes && each.second.remark.question == question; });
}

Result<bool> QuestionBook::add(const SignedRemark& said, const LedgerReader& ledger)
{
    const Hash32 id = said.id();
    if (m_entries.contains(id)) return false;
    auto remark = Remark::decode(m_consortium, said.statement);
    if (!remark) return fail(remark.error());
    if (auto fits = judge(*remark, said.key, ledger); !fits) return fail(fits.error());
    // Last: it costs most.
    if (!crypto::verify(said.key, said.statement, said.signature)) {
        return fail(ErrorKind::invalid, "node.question.signature", remark->author.slug);
    }
    const auto goes = whatGoes(*remark, ledger);
    if (!goes) return fail(goes.error());
    if (m_store != nullptr) {
        store::WriteBatch batch;
        for (const auto& gone : *goes) batch.erase(keyOf(gone));
        batch.put(keyOf(id), stored(said));
        if (auto kept = m_store->write(batch); !kept) return fail(kept.error());
    }
    for (const auto& gone : *goes) m_entries.erase(gone);
    m_entries.emplace(id, Entry{said, std::move(*remark)});
    return true;
}

const SignedRemark* QuestionBook::find(const Hash32& id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? nullptr : &it->second.said;
}

std::optional<ReleaseId> QuestionBook::releaseOf(const Hash32& question) const
{
    const auto it = m_entries.find(question);
    if (it == m_entries.end() || it->second.remark.question) return std::nullopt;
    return it->second.remark.release;
}

std::vector<Hash32> QuestionBook::ids() const
{
    std::vector<Hash32> all;
    for (const bool answers : {false, true}) {
        std::vector<std::pair<std::int64_t, Hash32>> part;
        for (const auto& [id, entry] : m_entries) {
            // What closes comes last, or the answers before it would be refused.
            if (entry.remark.question.has_value() == answers) part.emplace_back(entry.remark.closes ? maxTime : entry.remark.at.ms, id);
        }
        std::ranges::sort(part);
        for (const auto& [at, id] : part) all.push_back(id);
    }
    return all;
}

std::vector<api::QuestionView> QuestionBook::views() const
{
    std::map<Hash32, api::QuestionView> questions;
    for (const auto& [id, entry] : m_entries) {
        const Remark& r = entry.remark;
        if (!r.question) questions[id] = {id, r.release, r.author.slug, r.subject, r.path, r.section, r.offset, r.text, r.at, false, {}};
    }
    for (const auto& [id, entry] : m_entries) {
        const Remark& r = entry.remark;
        const auto it = r.question ? questions.find(*r.question) : questions.end();
        if (it == questions.end()) continue;
        it->second.answers.push_back({id, r.author.slug, r.text, r.at, r.closes});
        it->second.closed = it->second.closed || r.closes;
    }
    std::vector<api::QuestionView> views;
    for (auto& [id, question] : questions) {
        std::ranges::stable_sort(question.answers, {}, [](const auto& a) { return std::pair(a.closes, a.at.ms); });
        views.push_back(std::move(question));
    }
    std::ranges::stable_sort(views, std::ranges::greater(), [](const auto& v) { return v.at.ms; });
    return views;
}

}  // namespace quorate::node
