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
constexpr std::string_view headsFormat = "quorate/heads/1";
constexpr review::JsonLimits splitLimits{maxSplitEvidence, 3, 100'000};

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

// What both proofs begin with: of which chain they are, and who signs for it.
struct Frame {
    ConsortiumId consortium;
    std::string chain;
    Bytes genesis;
    std::vector<Bytes> epochs;
};

struct Split {
    Frame frame;
    std::string member, contradicting, checkpoint;
    std::uint64_t size = 0;
    Hash32 root;
    codec::LogProof consistency;
};

Frame frameFrom(Fields& in)
{
    Frame frame;
    frame.consortium = in.id<ConsortiumId>("consortium", in.text("consortium"));
    frame.chain = in.text("chain");
    frame.genesis = in.hex("genesis", in.text("genesis"));
    for (const auto& epoch : in.texts("epochs")) frame.epochs.push_back(in.hex("epochs", epoch));
    return frame;
}

Result<Split> parse(BytesView bytes)
{
    const auto json = review::parseLimited(bytes, splitLimits);
    if (!json.is_object()) return malformed("no JSON object, or too large");
    Fields in(json);
    if (in.text("format") != format) return malformed("format");
    Split split;
    split.frame = frameFrom(in);
    split.member = in.text("member");
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
Result<std::vector<ledger::Epoch>> epochsOf(const Frame& frame, const ledger::Genesis& genesis)
{
    std::vector<ledger::Epoch> epochs{genesis.validatorEpoch()};
    for (const auto& encoded : frame.epochs) {
        auto next = ledger::SignedEpoch::decode(encoded);
        if (!next) return malformed("epochs: " + toString(next.error()));
        if (auto step = ledger::verifyEpochStep(frame.consortium, epochs.back(), *next); !step) {
            return refused("ledger.bundle.epoch-chain", toString(step.error()));
        }
        epochs.push_back(std::move(next->epoch));
    }
    return epochs;
}

struct Signers {
    std::string consortiumName;
    ledger::ChainKind chain = ledger::ChainKind::release;
    std::string origin;
    std::vector<ledger::Epoch> epochs;
};

Result<Signers> signersOf(const Frame& frame, const std::optional<ConsortiumId>& expected)
{
    auto genesis = ledger::Genesis::decodeConsortium(frame.genesis);
    if (!genesis) return malformed("genesis: " + toString(genesis.error()));
    if (crypto::sha256(frame.genesis).bytes != frame.consortium.bytes) return malformed("genesis of another consortium");
    if (expected && *expected != frame.consortium) {
        return refused("ledger.evidence.other-consortium", frame.consortium.hex());
    }
    Signers signers;
    signers.consortiumName = genesis->name;
    if (frame.chain == ledger::toString(ledger::ChainKind::delivery)) signers.chain = ledger::ChainKind::delivery;
    else if (frame.chain != ledger::toString(ledger::ChainKind::release)) return malformed("chain");
    auto epochs = epochsOf(frame, *genesis);
    if (!epochs) return fail(epochs.error());
    signers.epochs = *std::move(epochs);
    signers.origin = ledger::logOrigin({frame.consortium, signers.chain});
    return signers;
}

UnixTime timeOf(const codec::Cosignature& cosignature)
{
    const auto latest = static_cast<std::uint64_t>(ledger::maxTime.ms) / 1000;
    return UnixTime{static_cast<std::int64_t>(std::min<std::uint64_t>(cosignature.seconds, latest) * 1000)};
}

// Who signs may have done so with the key of any epoch that it was in.
std::vector<codec::NamedKey> keysOf(const Signers& signers, const ledger::MemberId& member)
{
    std::vector<codec::NamedKey> keys;
    for (const auto& epoch : signers.epochs) {
        if (const auto* place = epoch.find(member)) keys.push_back({codec::keyNameOf(member.slug), place->key});
    }
    return keys;
}

Result<Json> frameJson(std::string_view name, const ChainHost& host, const ledger::Genesis& genesis)
{
    const auto& application = host.application();
    auto steps = LedgerReader(application.state()).signedEpochs(ledger::Role::validator);
    if (!steps) return fail(steps.error());
    Json epochs = Json::array();
    for (const auto& step : *steps) epochs.push_back(toHex(step.encode()));
    return Json{{"format", name},
                {"consortium", application.parameters().consortium.hex()},
                {"chain", ledger::toString(host.kind())},
                {"genesis", toHex(genesis.encodeConsortium())},
                {"epochs", epochs}};
}

Result<std::string> noteOf(const ChainHost& host, const CosignatureMessage& message)
{
    const auto& application = host.application();
    auto epoch = LedgerReader(application.state()).currentEpoch(ledger::Role::validator);
    if (!epoch) return fail(epoch.error());
    const auto* place = epoch->find(message.member);
    if (!place) return fail(ErrorKind::notFound, "node.member.unknown", message.member.slug);
    const codec::LogHead head{ledger::logOrigin(application.parameters()), message.size, message.root};
    return codec::Checkpoint{head, {{codec::keyNameOf(message.member.slug), place->key, message.seconds, message.signature}}}.text();
}

}  // namespace

Result<std::string> splitEvidence(ChainHost& host, const ledger::Genesis& genesis, const CosignatureMessage& contradicting)
{
    auto& application = host.application();
    const auto& newest = host.checkpoints().newest();
    if (!newest || newest->checkpoint.head.size < contradicting.size || contradicting.size == 0) {
        return fail(ErrorKind::unavailable, "node.proof.no-checkpoint", std::to_string(contradicting.size));
    }
    auto note = noteOf(host, contradicting);
    if (!note) return fail(note.error());
    auto root = codec::logRoot(application.logNodes(), contradicting.size);
    if (!root) return fail(root.error());
    auto consistency = codec::consistencyProof(application.logNodes(), contradicting.size, newest->checkpoint.head.size);
    if (!consistency) return fail(consistency.error());
    Json proof = Json::array();
    for (const auto& hash : *consistency) proof.push_back(hash.hex());
    auto json = frameJson(format, host, genesis);
    if (!json) return fail(json.error());
    json->update(Json{{"member", contradicting.member.slug},
                      {"contradicting", *note},
                      {"size", contradicting.size},
                      {"root", root->hex()},
                      {"checkpoint", newest->text},
                      {"consistency", proof}});
    return json->dump(2) + "\n";
}

Result<std::string> headsEvidence(const ChainHost& host, const ledger::Genesis& genesis, const CosignatureMessage& one,
                                  const CosignatureMessage& other)
{
    auto json = frameJson(headsFormat, host, genesis);
    if (!json) return fail(json.error());
    Json heads = Json::array();
    for (const auto* message : {&one, &other}) {
        auto note = noteOf(host, *message);
        if (!note) return fail(note.error());
        heads.push_back({{"member", message->member.slug}, {"note", *note}});
    }
    json->update(Json{{"heads", heads}});
    return json->dump(2) + "\n";
}

bool looksLikeHeads(BytesView bytes)
{
    const auto text = textOf(bytes.first(std::min<std::size_t>(bytes.size(), 64)));
    return text.starts_with("{") && text.find(headsFormat) != std::string_view::npos;
}

Result<HeadsFinding> verifyHeads(BytesView bytes, const std::optional<ConsortiumId>& expected)
{
    const auto json = review::parseLimited(bytes, splitLimits);
    if (!json.is_object()) return malformed("no JSON object, or too large");
    Fields in(json);
    if (in.text("format") != headsFormat) return malformed("format");
    const Frame frame = frameFrom(in);
    const auto heads = json.find("heads");
    if (heads == json.end() || !heads->is_array() || heads->size() != 2) return malformed("heads");
    if (!in.wrong().empty()) return malformed(in.wrong());
    auto signers = signersOf(frame, expected);
    if (!signers) return fail(signers.error());
    HeadsFinding found;
    found.consortium = frame.consortium;
    found.consortiumName = signers->consortiumName;
    found.chain = signers->chain;
    for (std::size_t i = 0; i < 2; ++i) {
        const auto& entry = (*heads)[i];
        if (!entry.is_object()) return malformed("heads");
        Fields each(entry);
        auto& head = found.heads[i];
        head.member = {each.text("member")};
        const std::string note = each.text("note");
        if (!each.wrong().empty()) return malformed("heads." + each.wrong());
        auto read = codec::readCheckpoint(note, keysOf(*signers, head.member));
        if (!read || read->cosignatures.empty() || read->head.origin != signers->origin) {
            return refused("node.split.signature", head.member.slug);
        }
        head.key = crypto::keyIdOf(read->cosignatures.front().key);
        head.signedAt = timeOf(read->cosignatures.front());
        head.root = read->head.root;
        if (i == 0) found.size = read->head.size;
        else if (read->head.size != found.size || head.root == found.heads[0].root) {
            return refused("node.split.same-head", "size " + std::to_string(found.size));
        }
    }
    return found;
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
    auto signers = signersOf(split->frame, expected);
    if (!signers) return fail(signers.error());
    SplitFinding found;
    found.consortium = split->frame.consortium;
    found.consortiumName = signers->consortiumName;
    found.chain = signers->chain;
    found.member = {split->member};
    found.size = split->size;
    found.root = split->root;
    const auto& origin = signers->origin;
    auto checkpoint = ledger::verifyCosignedHead(split->checkpoint, origin, signers->epochs.back());
    if (!checkpoint) return refused("node.split.checkpoint", toString(checkpoint.error()));
    found.checkpoint = *std::move(checkpoint);

    auto theirs = codec::readCheckpoint(split->contradicting, keysOf(*signers, found.member));
    if (!theirs || theirs->cosignatures.empty() || theirs->head.origin != origin || theirs->head.size != split->size) {
        return refused("node.split.signature", found.member.slug);
    }
    found.key = crypto::keyIdOf(theirs->cosignatures.front().key);
    found.signedAt = timeOf(theirs->cosignatures.front());
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
