// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/chain/desk.h"

#include "core/crypto/sha256.h"

#include <QtGlobal>

namespace quorate::test {
namespace {

// (`"v" + std::to_string(n)` trips a false warning of GCC 12.)
std::string numbered(std::string_view name, std::uint64_t number)
{
    return std::string(name).append(std::to_string(number));
}

std::string_view memberOf(std::string_view text)
{
    const auto at = text.find('@');
    return at == std::string_view::npos ? "somebody" : text.substr(at + 1);
}

std::optional<std::uint64_t> sequenceOf(std::string_view text)
{
    const auto at = text.find('#');
    std::uint64_t out = 0;
    if (at == std::string_view::npos || at > text.find('@')) return std::nullopt;
    for (std::size_t i = at + 1; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
        out = out * 10 + static_cast<std::uint64_t>(text[i] - '0');
    }
    return out;
}

engine::AppRoots after(engine::AppRoots roots, const std::vector<Bytes>& transactions)
{
    for (const auto& transaction : transactions) {
        ++roots.logSize;
        roots.logRoot = crypto::sha256({roots.logRoot.view(), transaction});
        roots.stateRoot = crypto::sha256({roots.stateRoot.view(), transaction});
    }
    return roots;
}

}  // namespace

void ManualStrand::pass(Milliseconds duration)
{
    const Milliseconds until = m_clock.monotonic() + duration;
    while (!m_timers.empty() && m_timers.begin()->first <= until) {
        auto node = m_timers.extract(m_timers.begin());
        if (node.key() > m_clock.monotonic()) m_clock.advance(node.key() - m_clock.monotonic());
        node.mapped()();
    }
    m_clock.advance(until - m_clock.monotonic());
}

Desk::Desk(bool asValidator, const chain::Settings& with) : settings(with), isValidator(asValidator)
{
    parameters.consortium = ConsortiumId{crypto::sha256(bytesOf("desk")).bytes};
    for (int i = 0; i < 5; ++i) keys.push_back(crypto::KeyPair::generate(random));
}

Desk::~Desk() = default;

Status Desk::start()
{
    engine = std::make_unique<chain::EmbeddedEngine>(
        parameters, settings,
        chain::EmbeddedEngine::Parts{*this, *this, *this, *this, *this, *this, clock, random, strand,
                                     isValidator ? &keys[0] : nullptr, nullptr});
    const auto status = engine->start();
    if (status) {
        for (std::size_t peer = 0; peer < 2; ++peer) connect(peer);
        if (answersRecall) answerRecall();
    }
    return status;
}

void Desk::answerRecall()
{
    const auto requests = take<chain::RecallRequest>();
    if (requests.empty()) return;
    for (const std::size_t validator : {std::size_t(1), std::size_t(2)}) {
        receive(recallBy(validator, {requests.back().nonce, requests.back().validator, settledRef.height, {}, {}}));
    }
}

chain::RecallMessage Desk::recallBy(std::size_t validator, const chain::Recall& recall) const
{
    return {codec::signSign1(keys[validator], codec::externalAad(chain::recallDomain, parameters.consortium),
                             chain::encodeRecall(parameters.chain, recall))
                .encode()};
}

void Desk::restart()
{
    engine.reset();
    applied.reset();
    connected.clear();
    if (!start()) qFatal("the engine does not start again");
}

crypto::PublicKey Desk::peerKey(std::size_t peer)
{
    crypto::PublicKey key;
    key.bytes[0] = static_cast<std::uint8_t>(peer + 1);
    return key;
}

void Desk::connect(std::size_t peer)
{
    connected.insert(peer);
    engine->peerConnected(peerKey(peer));
}

void Desk::receive(const chain::Message& message, std::size_t peer)
{
    receiveBytes(chain::encodeMessage(parameters.chain, message), peer);
}

void Desk::receiveBytes(BytesView message, std::size_t peer)
{
    engine->messageArrived(peerKey(peer), message);
}

chain::BlockHeader Desk::genesisHeader() const
{
    chain::BlockHeader header;
    header.chain = parameters.chain;
    header.consortium = parameters.consortium;
    header.time = UnixTime{clock.now().ms - 1'000'000};
    return header;
}

chain::BlockHeader Desk::headerOn(const chain::BlockHeader& parent, std::size_t sealer, unsigned nth) const
{
    chain::BlockHeader header;
    header.chain = parameters.chain;
    header.consortium = parameters.consortium;
    header.height = parent.height.next();
    header.parent = parent.height == Height(0) ? genesis().id : parent.id();
    header.roots = parent.roots;
    auto turn = static_cast<std::uint64_t>(parent.time.ms) / settings.turnMs + 1;
    while (turn % 4 != sealer % 4) ++turn;
    header.time = UnixTime{static_cast<std::int64_t>((turn + 4 * nth) * settings.turnMs + settings.turnMs / 5)};
    return header;
}

Desk::Sealed Desk::seal(chain::BlockHeader header, std::vector<Bytes> transactions, std::size_t sealer) const
{
    header.roots = after(header.roots, transactions);
    Sealed out;
    out.block = chain::sealBlock(header, std::move(transactions), keys[sealer]);
    out.bytes = out.block.encode();
    return out;
}

Desk::Sealed Desk::blockOn(const chain::BlockHeader& parent, std::size_t sealer, std::vector<Bytes> transactions,
                           unsigned nth) const
{
    return seal(headerOn(parent, sealer, nth), std::move(transactions), sealer);
}

chain::VotesMessage Desk::votes(const engine::BlockRef& source, const engine::BlockRef& target,
                                const std::vector<std::size_t>& voters) const
{
    chain::Certificate certificate{{source, target}, {}};
    for (const auto i : voters) {
        const auto vote = chain::castVote(parameters, certificate.link, keys[i]);
        certificate.signatures[vote.validator] = vote.signature;
    }
    return {{certificate}};
}

engine::AppTip Desk::tip() const
{
    if (blocks.empty()) return {genesis(), {}, settledRef};
    return {blocks.back().ref, blocks.back().roots, settledRef};
}

Status Desk::check(BytesView transaction) const
{
    if (checkingFails) return fail(ErrorKind::io, "store.io");
    return checkAfter(transaction, 0);
}

bool Desk::isCommitted(std::string_view text) const
{
    return std::ranges::any_of(blocks, [&](const auto& committed) {
        const auto decoded = chain::decodeBlock(committed.bytes, settings.maxBlockBytes);
        return std::ranges::any_of(decoded->transactions, [&](const auto& known) { return textOf(known) == text; });
    });
}

// When so many of the same member are before it in its block.
Status Desk::checkAfter(BytesView transaction, std::uint64_t taken) const
{
    std::uint64_t next = taken;
    const auto text = textOf(transaction);
    if (text.starts_with("refused")) return fail(ErrorKind::refused, "ledger.test.refused");
    if (text.starts_with("forged")) return fail(ErrorKind::invalid, "ledger.signature.invalid");
    if (text.starts_with("ahead")) return fail(ErrorKind::unavailable, "ledger.sequence.ahead");
    for (const auto& committed : blocks) {
        const auto decoded = chain::decodeBlock(committed.bytes, settings.maxBlockBytes);
        for (const auto& known : decoded->transactions) {
            if (equal(known, transaction)) return fail(ErrorKind::refused, "ledger.test.duplicate");
            if (sequenceOf(textOf(known)) && memberOf(textOf(known)) == memberOf(text)) ++next;
        }
    }
    if (inspect(transaction)->strange) return fail(ErrorKind::unavailable, "ledger.signer.unknown");
    const auto sequence = sequenceOf(text);
    if (sequence && *sequence < next) return fail(ErrorKind::refused, "ledger.sequence.used");
    if (sequence && *sequence > next) return fail(ErrorKind::unavailable, "ledger.sequence.ahead");
    return {};
}

std::vector<Bytes> Desk::prepare(const engine::BlockContext&, const std::vector<Bytes>& candidates, std::size_t maxBytes)
{
    if (++drafts > draftsAllowed) engine->stop();
    std::vector<Bytes> out{toBytes(bytesOf("tick"))};
    std::size_t bytes = 4;
    std::map<std::string, std::uint64_t> taken;
    for (const auto& candidate : candidates) {
        const std::string member(memberOf(textOf(candidate)));
        if (textOf(candidate).starts_with("shy") || !checkAfter(candidate, taken[member]) || bytes + candidate.size() > maxBytes) continue;
        if (sequenceOf(textOf(candidate))) ++taken[member];
        bytes += candidate.size();
        out.push_back(candidate);
    }
    return out;
}

Result<engine::AppRoots> Desk::apply(const engine::BlockContext&, const std::vector<Bytes>& transactions)
{
    for (const auto& transaction : transactions) {
        const auto text = textOf(transaction);
        if (text.starts_with("refused") || text.starts_with("poisoned")) return fail(ErrorKind::refused, "ledger.test.refused");
    }
    applied = after(tip().roots, transactions);
    return *applied;
}

Status Desk::commit(BytesView block)
{
    const auto peeked = chain::peekHeader(block);
    blocks.push_back({toBytes(block), {peeked->header.height, peeked->id}, *applied});
    diary.push_back("commit");
    return {};
}

Status Desk::revertTo(const engine::BlockRef& to)
{
    if (to.height < settledRef.height) qFatal("a settled block is to be reverted");
    blocks.resize(to.height.value);
    return {};
}

Status Desk::settled(const engine::BlockRef& ref)
{
    settledRef = ref;
    diary.push_back("settled");
    return {};
}

Result<std::optional<Bytes>> Desk::block(Height height) const
{
    if (height == Height(0) || height.value > blocks.size()) return std::optional<Bytes>();
    ++blocksRead;
    if (height < kept) return std::optional<Bytes>(chain::prunedBlock(blocks[height.value - 1].bytes).value());
    return std::optional<Bytes>(blocks[height.value - 1].bytes);
}

Result<std::optional<engine::BlockRef>> Desk::blockRef(Height height) const
{
    ++refsRead;
    if (height == Height(0)) return std::optional(genesis());
    if (height.value > blocks.size()) return std::optional<engine::BlockRef>();
    return std::optional(blocks[height.value - 1].ref);
}

void Desk::noteSent(std::optional<crypto::PublicKey> peer, BytesView bytes)
{
    auto message = chain::decodeMessage(parameters.chain, bytes);
    if (!message) qFatal("the engine sends what it would refuse");
    if (std::holds_alternative<chain::VotesMessage>(*message)) diary.push_back("vote");
    if (std::holds_alternative<chain::BlockMessage>(*message)) diary.push_back("block");
    sent.emplace_back(peer, std::move(*message));
}

void Desk::send(const crypto::PublicKey& peer, Bytes message) { noteSent(peer, message); }
void Desk::broadcast(Bytes message) { noteSent(std::nullopt, message); }

Result<std::optional<Bytes>> Desk::load(BytesView key) const
{
    if (loadingFails) return fail(ErrorKind::io, "store.io");
    const auto it = records.find(std::string(textOf(key)));
    return it == records.end() ? std::optional<Bytes>() : std::optional<Bytes>(it->second);
}

Status Desk::save(const std::vector<std::pair<Bytes, Bytes>>& changes)
{
    if (savingFails) return fail(ErrorKind::noSpace, "store.no-space");
    for (const auto& [key, value] : changes) records[std::string(textOf(key))] = value;
    diary.push_back("save");
    return {};
}

std::optional<chain::ValidatorSet> Desk::validators(EpochNumber epoch) const
{
    ++setsRead;
    if (epoch == EpochNumber(1) && newestEpoch() == epoch) return later();
    if (epoch != EpochNumber(0)) return std::nullopt;
    chain::ValidatorSet set;
    for (std::size_t i = 0; i < 4; ++i) set.validators.push_back({numbered("v", i), keys[i].publicKey()});
    return set;
}

chain::ValidatorSet Desk::later() const
{
    chain::ValidatorSet set{EpochNumber(1), {}};
    for (const auto i : laterValidators) set.validators.push_back({numbered("v", i), keys[i].publicKey()});
    return set;
}

std::optional<chain::Validator> Desk::sealer(const KeyId& key) const
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const bool may = (std::ranges::find(sealers, i) != sealers.end() || isCommitted(numbered("sealer ", i))) &&
                         !isCommitted(numbered("no sealer ", i));
        if (may && keys[i].id() == key) return chain::Validator{numbered("v", i), keys[i].publicKey()};
    }
    return std::nullopt;
}

bool Desk::isMember(const crypto::PublicKey& peer) const
{
    return !readers.contains(peer.bytes[0] - 1U);
}

EpochNumber Desk::newestEpoch() const
{
    ++setsRead;
    for (const auto& committed : blocks) {
        const auto decoded = chain::decodeBlock(committed.bytes, settings.maxBlockBytes);
        for (const auto& known : decoded->transactions) {
            if (textOf(known) == "epoch") return EpochNumber(1);
        }
    }
    return EpochNumber(0);
}

Result<chain::TransactionFacts> Desk::inspect(BytesView transaction) const
{
    const auto text = textOf(transaction);
    if (text.starts_with("malformed")) return fail(ErrorKind::invalid, "ledger.test.malformed");
    chain::TransactionFacts facts;
    facts.id.bytes = crypto::sha256(transaction).bytes;
    facts.share = memberOf(text);
    facts.sequence = sequenceOf(text).value_or(0);
    facts.strange = facts.share.starts_with("nobody") && !isCommitted(std::string("admit ").append(facts.share));
    facts.signer.bytes = crypto::sha256(bytesOf(facts.share)).bytes;
    facts.byProtocol = text == "tick";
    return facts;
}

void Desk::misbehaving(const crypto::PublicKey&, std::string_view code)
{
    accused.emplace_back(code);
}

}  // namespace quorate::test
