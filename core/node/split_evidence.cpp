// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/split_evidence.h"

#include "core/crypto/sha256.h"
#include "core/node/ledger_reader.h"
#include "core/review/json_limits.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace quorate::node {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view format = "quorate/split/1";
constexpr review::JsonLimits limits{maxSplitEvidence, 3, 100'000};

tl::unexpected<Error> malformed(std::string why)
{
    return fail(ErrorKind::invalid, "node.split.malformed", std::move(why));
}

tl::unexpected<Error> refused(std::string_view code, std::string context)
{
    return fail(ErrorKind::refused, code, std::move(context));
}

// Reads members of the object and remembers the first that is not there or not of its form.
class Fields {
public:
    explicit Fields(const nlohmann::json& object) : m_object(object) {}

    std::string text(const char* name)
    {
        const auto it = m_object.find(name);
        if (it != m_object.end() && it->is_string()) return it->get<std::string>();
        complain(name);
        return {};
    }
    std::uint64_t number(const char* name)
    {
        const auto it = m_object.find(name);
        if (it != m_object.end() && it->is_number_unsigned()) return it->get<std::uint64_t>();
        complain(name);
        return 0;
    }
    std::vector<std::string> texts(const char* name)
    {
        std::vector<std::string> all;
        const auto it = m_object.find(name);
        if (it == m_object.end() || !it->is_array()) complain(name);
        else {
            for (const auto& item : *it) {
                if (item.is_string()) all.push_back(item.get<std::string>());
                else complain(name);
            }
        }
        return all;
    }
    template <class Id>
    Id id(const char* name, const std::string& hex)
    {
        auto id = Id::fromHexText(hex);
        if (id) return *id;
        complain(name);
        return {};
    }
    Bytes hex(const char* name, const std::string& text)
    {
        auto raw = fromHex(text);
        if (raw) return *std::move(raw);
        complain(name);
        return {};
    }
    void complain(std::string name)
    {
        if (m_wrong.empty()) m_wrong = std::move(name);
    }
    [[nodiscard]] const std::string& wrong() const { return m_wrong; }

private:
    const nlohmann::json& m_object;
    std::string m_wrong;
};

struct Split {
    ConsortiumId consortium;
    std::string chain, member, contradicting, checkpoint;
    Bytes genesis;
    std::vector<Bytes> epochs;
    std::uint64_t size = 0;
    Hash32 root;
    codec::LogProof consistency;
};

Result<Split> parse(BytesView bytes)
{
    const auto json = review::parseLimited(bytes, limits);
    if (!json.is_object()) return malformed("no JSON object, or too large");
    Fields in(json);
    if (in.text("format") != format) return malformed("format");
    Split split;
    split.consortium = in.id<ConsortiumId>("consortium", in.text("consortium"));
    split.chain = in.text("chain");
    split.member = in.text("member");
    split.genesis = in.hex("genesis", in.text("genesis"));
    for (const auto& epoch : in.texts("epochs")) split.epochs.push_back(in.hex("epochs", epoch));
    split.contradicting = in.text("contradicting");
    split.size = in.number("size");
    split.root = in.id<Hash32>("root", in.text("root"));
    split.checkpoint = in.text("checkpoint");
    for (const auto& hash : in.texts("consistency")) split.consistency.push_back(in.id<Hash32>("consistency", hash));
    if (split.size == 0) in.complain("size");
    if (split.consistency.size() > 64) in.complain("consistency");
    if (!in.wrong().empty()) return malformed(in.wrong());
    return split;
}

// All epochs of validators from the genesis on.
Result<std::vector<ledger::Epoch>> epochsOf(const Split& split, const ledger::Genesis& genesis)
{
    std::vector<ledger::Epoch> epochs{genesis.validatorEpoch()};
    for (const auto& encoded : split.epochs) {
        auto next = ledger::SignedEpoch::decode(encoded);
        if (!next) return malformed("epochs: " + toString(next.error()));
        if (auto step = ledger::verifyEpochStep(split.consortium, epochs.back(), *next); !step) {
            return refused("ledger.bundle.epoch-chain", toString(step.error()));
        }
        epochs.push_back(std::move(next->epoch));
    }
    return epochs;
}

}  // namespace

Result<std::string> splitEvidence(ChainHost& host, const ledger::Genesis& genesis, const CosignatureMessage& contradicting)
{
    auto& application = host.application();
    const auto& newest = host.checkpoints().newest();
    if (!newest || newest->checkpoint.head.size < contradicting.size || contradicting.size == 0) {
        return fail(ErrorKind::unavailable, "node.proof.no-checkpoint", std::to_string(contradicting.size));
    }
    const LedgerReader ledger(application.state());
    auto epoch = ledger.currentEpoch(ledger::Role::validator);
    if (!epoch) return fail(epoch.error());
    auto steps = ledger.signedEpochs(ledger::Role::validator);
    if (!steps) return fail(steps.error());
    const auto* place = epoch->find(contradicting.member);
    if (!place) return fail(ErrorKind::notFound, "node.member.unknown", contradicting.member.slug);
    auto root = codec::logRoot(application.logNodes(), contradicting.size);
    if (!root) return fail(root.error());
    auto consistency = codec::consistencyProof(application.logNodes(), contradicting.size, newest->checkpoint.head.size);
    if (!consistency) return fail(consistency.error());
    const codec::LogHead theirs{newest->checkpoint.head.origin, contradicting.size, contradicting.root};
    const codec::Checkpoint note{theirs,
                                 {{codec::keyNameOf(contradicting.member.slug), place->key, contradicting.seconds,
                                   contradicting.signature}}};
    Json epochs = Json::array();
    for (const auto& step : *steps) epochs.push_back(toHex(step.encode()));
    Json proof = Json::array();
    for (const auto& hash : *consistency) proof.push_back(hash.hex());
    const Json json{{"format", format},
                    {"consortium", application.parameters().consortium.hex()},
                    {"chain", ledger::toString(contradicting.chain)},
                    {"member", contradicting.member.slug},
                    {"genesis", toHex(genesis.encodeConsortium())},
                    {"epochs", epochs},
                    {"contradicting", note.text()},
                    {"size", contradicting.size},
                    {"root", root->hex()},
                    {"checkpoint", newest->text},
                    {"consistency", proof}};
    return json.dump(2) + "\n";
}

bool looksLikeSplit(BytesView bytes)
{
    const auto text = textOf(bytes.first(std::min<std::size_t>(bytes.size(), 64)));
    return text.starts_with("{") && text.find(format) != std::string_view::npos;
}

Result<SplitFinding> verifySplit(BytesView bytes, const std::optional<ConsortiumId>& expected)
{
    auto split = parse(bytes);
    if (!split) return fail(split.error());
    auto genesis = ledger::Genesis::decodeConsortium(split->genesis);
    if (!genesis) return malformed("genesis: " + toString(genesis.error()));
    if (crypto::sha256(split->genesis).bytes != split->consortium.bytes) return malformed("genesis of another consortium");
    if (expected && *expected != split->consortium) {
        return refused("ledger.evidence.other-consortium", split->consortium.hex());
    }
    SplitFinding found;
    found.consortium = split->consortium;
    found.consortiumName = genesis->name;
    found.member = {split->member};
    found.size = split->size;
    found.root = split->root;
    if (split->chain == ledger::toString(ledger::ChainKind::delivery)) found.chain = ledger::ChainKind::delivery;
    else if (split->chain != ledger::toString(ledger::ChainKind::release)) return malformed("chain");
    auto epochs = epochsOf(*split, *genesis);
    if (!epochs) return fail(epochs.error());

    const auto origin = ledger::logOrigin({split->consortium, found.chain});
    auto checkpoint = ledger::verifyCosignedHead(split->checkpoint, origin, epochs->back());
    if (!checkpoint) return refused("node.split.checkpoint", toString(checkpoint.error()));
    found.checkpoint = *std::move(checkpoint);

    // The accused may have signed with the key of any epoch that it was in.
    std::vector<codec::NamedKey> keys;
    for (const auto& epoch : *epochs) {
        if (const auto* place = epoch.find(found.member)) keys.push_back({codec::keyNameOf(found.member.slug), place->key});
    }
    auto theirs = codec::readCheckpoint(split->contradicting, keys);
    if (!theirs || theirs->cosignatures.empty() || theirs->head.origin != origin || theirs->head.size != split->size) {
        return refused("node.split.signature", found.member.slug);
    }
    found.key = crypto::keyIdOf(theirs->cosignatures.front().key);
    found.signedAt = UnixTime{static_cast<std::int64_t>(
        std::min<std::uint64_t>(theirs->cosignatures.front().seconds, static_cast<std::uint64_t>(ledger::maxTime.ms) / 1000) * 1000)};
    found.theirRoot = theirs->head.root;
    if (found.theirRoot == found.root) return refused("node.split.same-head", "size " + std::to_string(found.size));
    const auto& head = found.checkpoint.head;
    if (head.size < found.size || !codec::verifyConsistency(found.size, found.root, head.size, head.root, split->consistency) ||
        (head.size == found.size && head.root != found.root)) {
        return refused("node.split.consistency", std::to_string(found.size) + " to " + std::to_string(head.size));
    }
    return found;
}

}  // namespace quorate::node
