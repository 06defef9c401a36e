// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/ledger_views.h"

#include "core/chain/block.h"
#include "core/ledger/named_parts.h"
#include "core/swarm/payload.h"

#include <algorithm>
#include <map>

namespace quorate::node {
namespace {

std::vector<std::string> slugs(const std::vector<ledger::MemberId>& members)
{
    std::vector<std::string> out;
    for (const auto& member : members) out.push_back(member.slug);
    return out;
}

// Zero: it travels in its transaction and has no torrent.
Hash32 infoHash(const PayloadRef& payload)
{
    return payload.size <= inlinePayloadLimit ? Hash32{} : Hash32{swarm::infoHash(payload).bytes};
}

std::string memberOf(const LedgerReader& reader, const KeyId& key)
{
    auto owner = reader.ownerOf(key);
    return owner && *owner ? (*owner)->slug : std::string();
}

UnixTime timeOf(const ReleaseViewSource& source, LeafIndex leaf)
{
    if (source.times) {
        if (const auto known = source.times->find(leaf); known != source.times->end()) return known->second;
    }
    auto block = blockOfLeaf(source.application, leaf);
    if (!block) return {};
    if (source.times && leaf.value < source.application.settledLogSize()) source.times->emplace(leaf, block->time);
    return block->time;
}

std::vector<api::DecodedPart> decodedParts(const std::vector<ledger::NamedPart>& parts)
{
    using From = ledger::NamedPart::Form;
    using To = api::DecodedPart::Form;
    const auto formOf = [](From form) {
        switch (form) {
        case From::map: return To::map;
        case From::array: return To::list;
        case From::wrapped: return To::wrapped;
        case From::bytes: return To::bytes;
        case From::text: return To::text;
        case From::number: return To::number;
        case From::word: break;
        }
        return To::word;
    };
    std::vector<api::DecodedPart> out;
    out.reserve(parts.size());
    for (const auto& part : parts) {
        // Numbers that stand for the ledger's words are told as these.
        if (part.meaning.empty()) out.push_back({part.depth, part.place, std::string(part.name), formOf(part.form), part.value});
        else out.push_back({part.depth, part.place, std::string(part.name), To::text, part.meaning});
    }
    return out;
}

api::TransactionView viewOf(ChainHost& host, const ledger::SignedTransaction& transaction)
{
    const LedgerReader reader(host.application().state());
    api::TransactionView view;
    view.chain = apiChain(host.kind());
    view.id = transaction.id;
    view.kind = ledger::kindName(transaction.transaction.body);
    view.member = memberOf(reader, transaction.signer);
    view.signerFingerprint = transaction.signer.hex();
    view.sequence = transaction.transaction.sequence;
    if (const auto parts = ledger::namedTransaction(transaction.transaction.encodePayload())) {
        view.decoded = ledger::annotated(*parts);
        view.parts = decodedParts(*parts);
    }
    view.encoded = transaction.encoded;
    return view;
}

}  // namespace

api::Chain apiChain(ledger::ChainKind chain)
{
    return chain == ledger::ChainKind::release ? api::Chain::release : api::Chain::delivery;
}

Result<std::vector<api::MemberView>> memberViews(const LedgerReader& reader)
{
    auto members = reader.members();
    if (!members) return fail(members.error());
    auto releases = reader.releases();
    if (!releases) return fail(releases.error());
    std::vector<api::MemberView> views;
    for (const auto& member : *members) {
        api::MemberView view;
        view.id = member.id.slug;
        view.name = member.name;
        view.roles = member.roles.names();
        for (const auto& key : member.keys) {
            view.keys.push_back({std::string(ledger::toString(key.purpose)), crypto::keyIdOf(key.key).hex(),
                                 key.lastTrusted.has_value()});
        }
        for (const auto& release : *releases) {
            for (const auto& vote : release.votes) {
                if (vote.member != member.id) continue;
                ++view.votes;
                if (vote.verdict == ledger::Verdict::reject) ++view.rejections;
            }
        }
        views.push_back(std::move(view));
    }
    return views;
}

Result<std::vector<api::ModelView>> modelViews(const LedgerReader& reader)
{
    auto models = reader.models();
    if (!models) return fail(models.error());
    std::vector<api::ModelView> views;
    for (const auto& model : *models) {
        auto fleet = reader.fleet(model.id);
        if (!fleet) return fail(fleet.error());
        views.push_back({model.id.slug, model.name, model.owner.slug, slugs(model.delegates), slugs(model.readers),
                         model.hardwareClasses, fleet->size, fleet->revoked});
    }
    return views;
}

Result<api::ReleaseView> releaseView(const ReleaseViewSource& source, const ledger::ReleaseRecord& record)
{
    const LedgerReader reader(source.application.state());
    auto manifest = reader.manifest(record.id);
    if (!manifest) return fail(manifest.error());
    auto epoch = reader.epoch(ledger::Role::checker, record.checkerEpoch);
    if (!epoch) return fail(epoch.error());
    auto artifacts = reader.artifacts(record);
    if (!artifacts) return fail(artifacts.error());

    api::ReleaseView view;
    view.id = record.id;
    view.model = record.model.slug;
    view.publisher = record.publisher.slug;
    view.status = ledger::toString(record.status);
    view.severity = ledger::toString(manifest->severity);
    view.notes = manifest->notes;
    view.publishedAt = record.publishedAt;
    if (manifest->reviewBy) view.reviewBy = *manifest->reviewBy;
    view.decidedAt = record.decidedAt;
    view.publishedLeaf = record.published.value;
    view.checkers = record.checkers;
    view.required = record.required;
    view.approvals = record.approvals();
    view.rejections = record.rejections();
    view.checkerEpoch = record.checkerEpoch.value;
    view.withdrawReason = record.withdrawReason;
    for (const auto& member : epoch->members) {
        api::VoteView vote;
        vote.member = member.member.slug;
        const auto it = std::ranges::find(record.votes, member.member, &ledger::StandingVote::member);
        if (it != record.votes.end()) {
            vote.verdict = ledger::toString(it->verdict);
            vote.reason = it->reason;
            if (it->accused) vote.accused = it->accused->slug;
            vote.report = it->report;
            vote.at = timeOf(source, it->leaf);
        }
        view.votes.push_back(std::move(vote));
    }
    if (auto settled = source.application.settledState()) {
        auto before = LedgerReader(*settled).release(record.id);
        view.settled = before && before->status == record.status;
    }
    for (const auto& target : manifest->targets) {
        view.targets.push_back({target.hardwareClass, target.version.text, target.rollbackIndex,
                                target.kind == ledger::TargetKind::tree ? "tree" : "image", target.size, target.hash});
    }
    for (const auto& artifact : *artifacts) {
        view.artifacts.push_back({std::string(ledger::toString(artifact.kind)), artifact.target, artifact.base,
                                  artifact.payload.size, artifact.payload.root,
                                  artifact.payload.size <= inlinePayloadLimit, source.held(artifact.payload), infoHash(artifact.payload)});
    }
    for (const auto& evidence : manifest->evidence) {
        const auto& document = evidence.document;
        view.documents.push_back({evidence.kind, document.size, document.root, source.held(document), infoHash(document)});
    }
    view.coverage = source.coverage(record.id, *manifest);
    return view;
}

Result<std::vector<api::ReleaseView>> releaseViews(const ReleaseViewSource& source)
{
    auto records = LedgerReader(source.application.state()).releases();
    if (!records) return fail(records.error());
    std::ranges::sort(*records, std::greater(), &ledger::ReleaseRecord::published);
    std::vector<api::ReleaseView> views;
    for (const auto& record : *records) {
        auto view = releaseView(source, record);
        if (!view) return fail(view.error());
        views.push_back(std::move(*view));
    }
    return views;
}

api::ChainView chainView(ChainHost& host)
{
    const auto& application = host.application();
    const auto tip = application.tip();
    const auto status = host.engine().status();
    api::ChainView view;
    view.chain = apiChain(host.kind());
    switch (status.state) {
    case engine::EngineState::stopped: view.state = "stopped"; break;
    case engine::EngineState::catchingUp: view.state = "catching-up"; break;
    case engine::EngineState::live: view.state = "live"; break;
    case engine::EngineState::stalled: view.state = "stalled"; break;
    }
    view.waitingFor = status.waitingFor;
    view.height = tip.ref.height.value;
    view.settledHeight = tip.settled.height.value;
    view.bestSeen = std::max(status.bestSeen.value, view.height);
    view.tip = tip.ref.id;
    view.logSize = tip.roots.logSize;
    view.logRoot = tip.roots.logRoot;
    view.stateRoot = tip.roots.stateRoot;
    view.validators = status.validators;
    view.quorum = status.quorum;
    view.poolTransactions = status.poolTransactions;
    view.poolBytes = status.poolBytes;
    view.sealing = host.engineSettings().sealing == ledger::EngineSettings::Sealing::work ? "work" : "authority";
    view.settles = host.engineSettings().finality;
    if (const auto& newest = host.checkpoints().newest()) {
        view.checkpointSize = newest->checkpoint.head.size;
        view.checkpointTime = newest->time;
        view.cosigners = newest->checkpoint.cosignatures.size();
    }
    return view;
}

Result<std::vector<api::BlockView>> blockViews(ChainHost& host, std::uint64_t from, std::size_t limit)
{
    const auto& application = host.application();
    const LedgerReader reader(application.state());
    const auto tip = application.tip();
    std::vector<api::BlockView> views;
    for (std::uint64_t height = std::min(from, tip.ref.height.value); height > 0 && views.size() < limit; --height) {
        auto raw = application.block(Height(height));
        if (!raw) return fail(raw.error());
        if (!*raw) break;
        if (height < application.keptFrom().value && !views.empty()) break;   // the next page says why there are no more
        auto block = chain::decodeBlock(**raw, ledger::maxBlockSize * 2);
        if (!block) return fail(block.error());
        auto before = application.blockRecord(Height(height - 1));
        if (!before) return fail(before.error());
        api::BlockView view;
        view.chain = apiChain(host.kind());
        view.height = height;
        view.id = block->id;
        view.parent = block->header.parent;
        view.time = block->header.time;
        view.sealer = memberOf(reader, block->header.sealer);
        view.size = (*raw)->size();
        view.settled = height <= tip.settled.height.value;
        std::uint64_t leaf = before->roots.logSize;
        for (const auto& bytes : block->transactions) {
            auto transaction = ledger::decodeTransaction(application.parameters().consortium, bytes);
            if (!transaction) return fail(transaction.error());
            view.transactions.push_back({transaction->id,
                                         std::string(ledger::kindName(transaction->transaction.body)),
                                         memberOf(reader, transaction->signer), leaf++, bytes.size()});
        }
        views.push_back(std::move(view));
    }
    return views;
}

Result<api::TransactionView> transactionView(ChainHost& host, const TransactionId& id)
{
    const auto& application = host.application();
    auto place = application.find(id);
    if (!place) return fail(place.error());
    if (!*place) return fail(ErrorKind::notFound, "node.transaction.unknown", id.hex());
    auto bytes = application.transactionBytes(**place);
    if (!bytes) return fail(bytes.error());
    if (!*bytes) return fail(ErrorKind::notFound, "node.transaction.unknown", id.hex());
    auto transaction = ledger::decodeTransaction(application.parameters().consortium, **bytes);
    if (!transaction) return fail(transaction.error());
    auto view = viewOf(host, *transaction);
    view.leaf = (*place)->leaf.value;
    view.height = (*place)->height.value;
    view.settled = (*place)->height <= application.tip().settled.height;
    return view;
}

Result<api::ProofView> proofView(ChainHost& host, const TransactionId& id)
{
    const auto& application = host.application();
    auto place = application.find(id);
    if (!place) return fail(place.error());
    if (!*place) return fail(ErrorKind::notFound, "node.transaction.unknown", id.hex());
    const auto& newest = host.checkpoints().newest();
    if (!newest) return fail(ErrorKind::unavailable, "node.proof.no-checkpoint");
    api::ProofView view;
    view.id = id;
    view.chain = apiChain(host.kind());
    view.leaf = (*place)->leaf.value;
    view.logSize = newest->checkpoint.head.size;
    view.root = newest->checkpoint.head.root;
    view.checkpoint = newest->text;
    if (view.leaf >= view.logSize) return fail(ErrorKind::unavailable, "node.proof.not-covered", id.shortHex());
    auto leaf = application.leaf((*place)->leaf);
    if (!leaf) return fail(leaf.error());
    auto path = codec::inclusionProof(application.logNodes(), view.leaf, view.logSize);
    if (!path) return fail(path.error());
    view.leafData = std::move(*leaf);
    view.path = std::move(*path);
    view.verified = codec::verifyInclusion(codec::leafHash(view.leafData), view.leaf, view.logSize, view.path, view.root);
    return view;
}

Result<std::vector<api::TransactionView>> poolViews(ChainHost& host, const std::string& self, std::size_t limit)
{
    std::vector<api::TransactionView> views;
    std::map<KeyId, std::uint64_t> lowest;   // of each key's sequences that wait
    std::vector<KeyId> signers;
    for (const auto& entry : host.engine().pool(limit)) {
        auto transaction = ledger::decodeTransaction(host.application().parameters().consortium, entry.transaction);
        if (!transaction) continue;
        auto& view = views.emplace_back(viewOf(host, *transaction));
        view.since = entry.since;
        view.mine = !self.empty() && view.member == self;
        view.inBlock = entry.block.value;
        signers.push_back(transaction->signer);
        const auto [known, isNew] = lowest.emplace(transaction->signer, view.sequence);
        if (!isNew) known->second = std::min(known->second, view.sequence);
    }
    for (std::size_t i = 0; i < views.size(); ++i) {
        const auto next = host.application().nextSequence(signers[i]);
        if (next && lowest[signers[i]] > *next) views[i].inBlock = 0;
        if (views[i].inBlock == 0) views[i].waitsFor = "node.pool.waits.sequence";
    }
    return views;
}

Result<BlockRecord> blockOfLeaf(const ChainApplication& application, LeafIndex leaf)
{
    std::uint64_t low = 0;
    std::uint64_t high = application.tip().ref.height.value;
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        auto record = application.blockRecord(Height(middle));
        if (!record) return fail(record.error());
        if (record->roots.logSize > leaf.value) high = middle;
        else low = middle + 1;
    }
    return application.blockRecord(Height(low));
}

Result<std::vector<api::EventView>> eventViews(const ChainApplication& application, std::uint64_t from,
                                               std::uint64_t to)
{
    std::vector<api::EventView> views;
    for (std::uint64_t leaf = from; leaf < to; ++leaf) {
        auto events = application.events(LeafIndex(leaf));
        if (!events) return fail(events.error());
        if (events->empty()) continue;
        auto block = blockOfLeaf(application, LeafIndex(leaf));
        if (!block) return fail(block.error());
        auto bytes = application.leaf(LeafIndex(leaf));
        if (!bytes) return fail(bytes.error());
        auto decoded = ledger::LogLeaf::decode(*bytes);
        if (!decoded) return fail(decoded.error());
        std::uint32_t n = 0;
        for (const auto& event : *events) {
            api::EventView view;
            view.chain = apiChain(application.parameters().chain);
            view.leaf = leaf;
            view.n = n++;
            view.transaction = decoded->id;
            view.settled = leaf < application.settledLogSize();
            view.kind = ledger::toString(event.kind);
            view.release = event.release;
            if (event.model) view.model = event.model->slug;
            if (event.member) view.member = event.member->slug;
            if (event.verdict) view.verdict = ledger::toString(*event.verdict);
            view.text = event.text;
            view.number = event.number;
            view.at = block->time;
            views.push_back(std::move(view));
        }
    }
    return views;
}

}  // namespace quorate::node
