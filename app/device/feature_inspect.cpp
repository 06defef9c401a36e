// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what is in a file that travels between consortium and device, without trusting it.
#include "app/device/feature_list.h"
#include "app/device/state_json.h"
#include "core/codec/cbor.h"
#include "core/crypto/pieces.h"
#include "core/crypto/sha256.h"
#include "core/delta/profile_names.h"
#include "core/delta/tree.h"
#include "core/ledger/votes.h"

#include <cstdio>

namespace quorate::app {
namespace {

using Json = nlohmann::json;

Json toJson(const ledger::Target& target)
{
    Json json = {{"hardwareClass", target.hardwareClass},
                 {"version", target.version.text},
                 {"rollbackIndex", target.rollbackIndex},
                 {"kind", target.kind == ledger::TargetKind::tree ? "tree" : "image"},
                 {"size", target.size},
                 {"hash", target.hash.hex()}};
    if (!target.bootCheck.empty()) json["bootCheck"] = target.bootCheck;
    return json;
}

Json toJson(const ledger::Artifact& artifact)
{
    Json json = {{"kind", ledger::toString(artifact.kind)},
                 {"target", artifact.target.hex()},
                 {"payload", {{"size", artifact.payload.size},
                              {"root", artifact.payload.root.hex()},
                              {"blocks", artifact.payload.pieces()}}},
                 {"decoderMemory", artifact.decoderMemory},
                 {"encrypted", artifact.payload != artifact.plaintext}};
    if (artifact.base) json["base"] = {{"hash", artifact.base->hex()}, {"size", artifact.baseSize}};
    return json;
}

Json toJson(const ledger::Epoch& epoch)
{
    Json members = Json::array();
    for (const auto& member : epoch.members) {
        members.push_back({{"member", member.member.slug}, {"key", member.key.hex()}});
    }
    return {{"role", ledger::toString(epoch.role)},
            {"number", epoch.number.value},
            {"quorum", epoch.quorum()},
            {"members", std::move(members)}};
}

Json manifestJson(const ledger::SignedManifest& signedManifest)
{
    auto manifest = ledger::Manifest::decode(signedManifest.manifest);
    if (!manifest) return {{"error", toString(manifest.error())}};
    Json targets = Json::array();
    for (const auto& target : manifest->targets) targets.push_back(toJson(target));
    Json artifacts = Json::array();
    for (const auto& artifact : manifest->artifacts) artifacts.push_back(toJson(artifact));
    Json signatures = Json::array();
    for (const auto& signature : signedManifest.signatures) signatures.push_back(signature.keyId.hex());
    Json evidence = Json::array();
    for (const auto& one : manifest->evidence) {
        evidence.push_back({{"kind", one.kind}, {"size", one.document.size}, {"root", one.document.root.hex()}});
    }
    return {{"release", manifest->id().hex()},
            {"consortium", manifest->consortium.hex()},
            {"model", manifest->model.slug},
            {"publisher", manifest->publisher.slug},
            {"severity", ledger::toString(manifest->severity)},
            {"notes", manifest->notes},
            {"created", manifest->created.ms},
            {"reviewBy", manifest->reviewBy ? Json(manifest->reviewBy->ms) : Json(nullptr)},
            {"minimumApprovals", manifest->minimumApprovals},
            {"targets", std::move(targets)},
            {"artifacts", std::move(artifacts)},
            {"evidence", std::move(evidence)},
            {"signedBy", std::move(signatures)}};
}

Json factJson(const ledger::AnchorRelease::Fact& fact)
{
    auto readable = codec::diagnostic(fact.value);
    return {{"key", std::string(textOf(fact.key))},
            {"value", readable ? *readable : toHex(fact.value)},
            {"siblings", fact.proof.siblings.size()}};
}

Json epochsJson(const std::vector<ledger::SignedEpoch>& checkers, const std::vector<ledger::SignedEpoch>& validators)
{
    Json epochs = Json::array();
    for (const auto* list : {&checkers, &validators}) {
        for (const auto& step : *list) {
            Json one = toJson(step.epoch);
            Json signers = Json::array();
            for (const auto& signature : step.signatures) signers.push_back(signature.member.slug);
            one["signedBy"] = std::move(signers);
            epochs.push_back(std::move(one));
        }
    }
    return epochs;
}

Json bundleJson(const ledger::Bundle& bundle)
{
    Json approvals = Json::array();
    for (const auto& approval : bundle.approvals) approvals.push_back(approval.member.slug);
    Json added = Json::array();
    for (const auto& one : bundle.addedArtifacts) added.push_back(toJson(one.artifact));
    Json facts = Json::array();
    for (const auto& fact : bundle.state.facts) facts.push_back(factJson(fact));
    return {{"kind", "bundle"},
            {"manifest", manifestJson(bundle.manifest)},
            {"addedArtifacts", std::move(added)},
            {"approvals", std::move(approvals)},
            {"epochs", epochsJson(bundle.checkerEpochs, bundle.validatorEpochs)},
            {"formerCheckers", bundle.formerCheckers ? toJson(bundle.formerCheckers->epoch) : Json()},
            {"checkpoint", bundle.state.checkpoint},
            {"consistentFrom", bundle.state.consistentFrom},
            {"inclusionHashes", bundle.state.inclusion.size()},
            {"consistencyHashes", bundle.state.consistency.size()},
            {"facts", std::move(facts)}};
}

Json acknowledgementJson(const ledger::SignedAcknowledgement& ack)
{
    const auto& content = ack.content;
    Json json = {{"kind", "acknowledgement"},
                 {"release", content.release.hex()},
                 {"model", content.model.slug},
                 {"device", content.device.value},
                 {"ordinal", content.ordinal},
                 {"outcome", content.outcome == ledger::Outcome::positive ? "positive" : "negative"},
                 {"reason", content.reason},
                 {"from", content.from.hex()},
                 {"to", content.to.hex()},
                 {"checkpointSize", content.checkpointSize},
                 {"checkpointRoot", content.checkpointRoot.hex()},
                 {"deviceTime", content.deviceTime.ms},
                 {"signer", ack.signer.hex()}};
    if (content.accused) json["accused"] = content.accused->slug;
    if (content.gateway) json["gateway"] = content.gateway->hex();
    return json;
}

Result<Json> payloadJson(Setup& setup, const Path& path)
{
    auto file = setup.files().open(path, OpenMode::read);
    if (!file) return fail(file.error());
    Bytes head(delta::headBytes);
    auto got = (*file)->readAt(0, head);
    if (!got) return fail(got.error());
    head.resize(*got);
    auto info = delta::inspect(head);
    if (!info) return fail(info.error());
    auto ref = crypto::payloadRef(**file);
    if (!ref) return fail(ref.error());
    Json json = {{"kind", "payload"},
                 {"size", ref->size},
                 {"root", ref->root.hex()},
                 {"blocks", ref->pieces()},
                 {"format", info->version},
                 {"profile", delta::toString(info->profile)},
                 {"newSize", info->newSize},
                 {"newHash", info->newHash.hex()},
                 {"chunks", info->chunkCount},
                 {"chunkSize", info->chunkSize},
                 {"decoderMemory", info->memory},
                 {"dictionary", info->dictionary}};
    if (!info->isFull()) json["base"] = {{"size", info->oldSize}, {"hash", info->oldHash.hex()}};
    return json;
}

Json treeJson(const delta::TreeIndex& index)
{
    Json entries = Json::array();
    for (const auto& entry : index.entries) {
        Json one = {{"path", entry.path}, {"permissions", entry.permissions}};
        switch (entry.kind) {
        case delta::EntryKind::directory: one["kind"] = "directory"; break;
        case delta::EntryKind::file:
            one["kind"] = "file";
            one["size"] = entry.size;
            break;
        case delta::EntryKind::link:
            one["kind"] = "link";
            one["target"] = entry.linkTarget;
            break;
        }
        entries.push_back(std::move(one));
    }
    return {{"kind", "tree"}, {"archiveSize", index.archiveSize}, {"entries", std::move(entries)}};
}

Result<Json> treeOf(Setup& setup, const Path& path)
{
    auto info = setup.files().info(path);
    if (!info) return fail(info.error());
    if (info->kind == FileKind::directory) {
        auto source = delta::TreeSource::open(setup.files(), path);
        if (!source) return fail(source.error());
        auto hash = delta::hashOf(**source);
        if (!hash) return fail(hash.error());
        Json json = treeJson((*source)->index());
        json["hash"] = hash->hex();
        return json;
    }
    auto source = delta::FileSource::open(setup.files(), path);
    if (!source) return fail(source.error());
    auto index = delta::readTreeIndex(**source);
    if (!index) return fail(index.error());
    return treeJson(*index);
}

Result<Json> inspectFile(Setup& setup, const Path& path)
{
    if (auto tree = treeOf(setup, path)) return tree;
    if (auto payload = payloadJson(setup, path)) return payload;
    auto bytes = readFile(setup.files(), path, ledger::maxBundleSize);
    if (!bytes) return fail(bytes.error());
    if (auto bundle = ledger::Bundle::decode(*bytes)) return bundleJson(*bundle);
    if (auto handovers = ledger::Handovers::decode(*bytes)) {
        return Json{{"kind", "handovers"}, {"epochs", epochsJson(handovers->checkers, handovers->validators)}};
    }
    if (auto ack = ledger::decodeAcknowledgement(*bytes)) return acknowledgementJson(*ack);
    if (auto anchor = ledger::TrustAnchor::decode(*bytes)) {
        return Json{{"kind", "trust-anchor"},
                    {"consortium", anchor->consortium.hex()},
                    {"model", anchor->model.slug},
                    {"vendor", anchor->vendor.slug},
                    {"checkers", toJson(anchor->checkers)},
                    {"validators", toJson(anchor->validators)},
                    {"minimumCheckers", anchor->minimumCheckers},
                    {"stalenessLimitMs", anchor->stalenessLimitMs}};
    }
    auto readable = codec::diagnostic(*bytes);
    if (!readable) {
        return fail(ErrorKind::invalid, "device.inspect.unknown", path.string() + ": no file that Quorate knows");
    }
    return Json{{"kind", "cbor"}, {"size", bytes->size()}, {"sha256", crypto::sha256(*bytes).hex()}, {"text", *readable}};
}

Result<int> command(Setup& setup, const std::vector<std::string>& arguments)
{
    auto line = CommandLine::parse(arguments, {}, {"--json"});
    if (!line) return fail(line.error());
    if (line->words().size() != 1) return fail(ErrorKind::invalid, "device.usage", "inspect wants one file");
    auto json = inspectFile(setup, line->words().front());
    if (!json) return fail(json.error());
    const std::string text = line->has("--json") ? dump(*json) : json->dump(2, ' ', false, Json::error_handler_t::replace);
    std::fputs((text + "\n").c_str(), stdout);
    return 0;
}

}  // namespace

Feature inspectFeature()
{
    return {"inspect", "inspect   FILE [--json]                          what a bundle, payload, tree or acknowledgement holds\n",
            nullptr, nullptr, command};
}

}  // namespace quorate::app
