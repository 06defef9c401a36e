// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/json_views.h"

#include "core/node/rollout_json.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>

namespace quorate::node {
namespace {

Json timeJson(UnixTime time)
{
    return time.ms == 0 ? Json(nullptr) : Json(timeText(time));
}

template <class T>
Json listJson(const std::vector<T>& items)
{
    Json out = Json::array();
    for (const auto& item : items) out.push_back(toJson(item));
    return out;
}

template <class T>
Json sharedListJson(const std::shared_ptr<const std::vector<T>>& items)
{
    return items ? listJson(*items) : Json::array();
}

template <class Id>
Json optionalId(const std::optional<Id>& id)
{
    return id ? Json(id->hex()) : Json(nullptr);
}

}  // namespace

std::string timeText(UnixTime time)
{
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds(time.ms)};
    const auto day = floor<days>(point);
    const year_month_day date{day};
    const hh_mm_ss clock{point - day};
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                  int(clock.minutes().count()), int(clock.seconds().count()), int(clock.subseconds().count()));
    return text.data();
}

std::string_view toString(api::Chain chain)
{
    return chain == api::Chain::release ? "release" : "delivery";
}

std::optional<api::Chain> chainFrom(std::string_view text)
{
    if (text == "release") return api::Chain::release;
    if (text == "delivery") return api::Chain::delivery;
    return std::nullopt;
}

Json toJson(const api::TokenView& v)
{
    return {{"uri", v.uri},       {"label", v.label}, {"serial", v.serial}, {"model", v.model}, {"module", v.module},
            {"state", v.state},   {"pin", v.pin},     {"pinPad", v.pinPad}, {"able", v.able},   {"purposes", v.purposes}};
}

Json toJson(const api::Identity& v)
{
    Json tokens = Json::array();
    for (const auto& token : v.tokens) tokens.push_back(toJson(token));
    return {{"consortiumName", v.consortiumName}, {"consortium", v.consortium.hex()}, {"member", v.member},
            {"memberName", v.memberName},         {"roles", v.roles},                 {"keysUnlocked", v.keysUnlocked},
            {"localDemo", v.localDemo},           {"words", v.words},
            {"hiddenVotes", v.hiddenVotes},       {"filesUnlocked", v.filesUnlocked},
            {"tokens", std::move(tokens)}};
}

Json toJson(const api::MemberView& v)
{
    Json keys = Json::array();
    for (const auto& key : v.keys) {
        keys.push_back({{"purpose", key.purpose}, {"fingerprint", key.fingerprint}, {"revoked", key.revoked}});
    }
    return {{"id", v.id},       {"name", v.name},   {"roles", v.roles}, {"keys", std::move(keys)},
            {"votes", v.votes}, {"rejections", v.rejections}, {"connected", v.connected}};
}

Json toJson(const api::ModelView& v)
{
    return {{"id", v.id},
            {"name", v.name},
            {"owner", v.owner},
            {"delegates", v.delegates},
            {"readers", v.readers},
            {"hardwareClasses", v.hardwareClasses},
            {"devices", v.devices},
            {"revokedDevices", v.revokedDevices}};
}

Json toJson(const api::VoteView& v)
{
    return {{"member", v.member},   {"verdict", v.verdict},    {"reason", v.reason},  {"accused", v.accused},
            {"report", v.report.isZero() ? Json(nullptr) : Json(v.report.hex())},
            {"at", timeJson(v.at)}, {"counted", v.counted}};
}

Json toJson(const api::TargetView& v)
{
    return {{"hardwareClass", v.hardwareClass}, {"version", v.version}, {"rollbackIndex", v.rollbackIndex},
            {"kind", v.kind},                   {"size", v.size},       {"hash", v.hash.hex()}};
}

Json toJson(const api::ArtifactView& v)
{
    return {{"kind", v.kind},
            {"target", v.target.hex()},
            {"base", optionalId(v.base)},
            {"payloadSize", v.payloadSize},
            {"payloadRoot", v.payloadRoot.hex()},
            {"inlined", v.inlined},
            {"held", v.held},
            {"infoHash", v.infoHash.isZero() ? Json(nullptr) : Json(v.infoHash.hex())}};
}

Json toJson(const api::DocumentView& v)
{
    return {{"kind", v.kind}, {"size", v.size}, {"root", v.root.hex()}, {"held", v.held},
            {"infoHash", v.infoHash.isZero() ? Json(nullptr) : Json(v.infoHash.hex())}};
}

Json toJson(const api::CoverageView& v)
{
    Json gateways = Json::array();
    for (const auto& one : v.gateways) {
        gateways.push_back({{"gateway", one.gateway}, {"positive", one.positive}, {"negative", one.negative},
                            {"devices", one.devices}});
    }
    Json reasons = Json::array();
    for (const auto& one : v.reasons) {
        reasons.push_back({{"reason", one.reason}, {"accused", one.accused}, {"devices", one.devices}});
    }
    Json curve = Json::array();
    for (const auto& point : v.curve) {
        curve.push_back({{"at", timeJson(point.at)}, {"positive", point.positive}, {"negative", point.negative}});
    }
    return {{"eligible", v.eligible}, {"positive", v.positive},          {"negative", v.negative},
            {"readable", v.readable}, {"gateways", std::move(gateways)}, {"curve", std::move(curve)},
            {"reasons", std::move(reasons)}};
}

Json toJson(const api::ReleaseView& v)
{
    return {{"id", v.id.hex()},
            {"model", v.model},
            {"publisher", v.publisher},
            {"status", v.status},
            {"severity", v.severity},
            {"notes", v.notes},
            {"publishedAt", timeJson(v.publishedAt)},
            {"reviewBy", timeJson(v.reviewBy)},
            {"decidedAt", timeJson(v.decidedAt)},
            {"publishedLeaf", v.publishedLeaf},
            {"settled", v.settled},
            {"checkers", v.checkers},
            {"required", v.required},
            {"approvals", v.approvals},
            {"rejections", v.rejections},
            {"checkerEpoch", v.checkerEpoch},
            {"votes", listJson(v.votes)},
            {"targets", listJson(v.targets)},
            {"artifacts", listJson(v.artifacts)},
            {"documents", listJson(v.documents)},
            {"withdrawReason", v.withdrawReason},
            {"coverage", toJson(v.coverage)}};
}

Json toJson(const api::AcknowledgementView& v)
{
    return {{"release", v.release.hex()},
            {"model", v.model},
            {"device", v.device},
            {"ordinal", v.ordinal},
            {"positive", v.positive},
            {"reason", v.reason},
            {"accused", v.accused},
            {"gateway", v.gateway},
            {"from", v.from.hex()},
            {"to", v.to.hex()},
            {"recordedAt", timeJson(v.recordedAt)},
            {"batch", v.batch},
            {"counted", v.counted},
            {"onChain", v.onChain}};
}

Json toJson(const api::ChainView& v)
{
    return {{"chain", toString(v.chain)},
            {"state", v.state},
            {"waitingFor", v.waitingFor},
            {"height", v.height},
            {"settledHeight", v.settledHeight},
            {"bestSeen", v.bestSeen},
            {"tip", v.tip.hex()},
            {"logSize", v.logSize},
            {"logRoot", v.logRoot.hex()},
            {"stateRoot", v.stateRoot.hex()},
            {"validators", v.validators},
            {"quorum", v.quorum},
            {"checkpointSize", v.checkpointSize},
            {"checkpointTime", timeJson(v.checkpointTime)},
            {"cosigners", v.cosigners},
            {"poolTransactions", v.poolTransactions},
            {"poolBytes", v.poolBytes},
            {"sealing", v.sealing},
            {"settles", v.settles},
            {"turnMs", v.turnMs}};
}

Json toJson(const api::BlockView& v)
{
    Json transactions = Json::array();
    for (const auto& one : v.transactions) {
        transactions.push_back({{"id", one.id.hex()},
                                {"kind", one.kind},
                                {"member", one.member},
                                {"leaf", one.leaf},
                                {"size", one.size}});
    }
    return {{"chain", toString(v.chain)}, {"height", v.height}, {"id", v.id.hex()},     {"parent", v.parent.hex()},
            {"time", timeJson(v.time)},   {"sealer", v.sealer}, {"size", v.size},       {"settled", v.settled},
            {"transactions", std::move(transactions)}};
}

Json toJson(const api::TransactionView& v)
{
    return {{"chain", toString(v.chain)},
            {"id", v.id.hex()},
            {"kind", v.kind},
            {"member", v.member},
            {"signerFingerprint", v.signerFingerprint},
            {"sequence", v.sequence},
            {"leaf", v.leaf},
            {"height", v.height},
            {"settled", v.settled},
            {"decoded", v.decoded},
            {"encoded", toHex(v.encoded)},
            {"since", v.since.ms},
            {"mine", v.mine},
            {"inBlock", v.inBlock},
            {"waitsFor", v.waitsFor}};
}

Json toJson(const api::PeerView& v)
{
    return {{"member", v.member},
            {"fingerprint", v.fingerprint},
            {"address", v.address},
            {"connected", v.connected},
            {"outgoing", v.outgoing},
            {"added", v.added},
            {"reason", v.reason},
            {"since", timeJson(v.since)},
            {"roundTripMs", v.roundTripMs < 0 ? Json(nullptr) : Json(v.roundTripMs)},
            {"bytesIn", v.bytesIn},
            {"bytesOut", v.bytesOut},
            {"releaseHeight", v.releaseHeight},
            {"deliveryHeight", v.deliveryHeight},
            {"version", v.version},
            {"misbehaviour", v.misbehaviour},
            {"bannedUntil", v.bannedUntil.ms == 0 ? Json(nullptr) : timeJson(v.bannedUntil)}};
}

Json toJson(const api::QuestionView& v)
{
    Json answers = Json::array();
    for (const auto& a : v.answers) {
        answers.push_back({{"id", a.id.hex()}, {"member", a.member}, {"text", a.text}, {"at", a.at.ms}, {"closes", a.closes}});
    }
    return {{"id", v.id.hex()},
            {"release", v.release.hex()},
            {"member", v.member},
            {"subject", v.subject},
            {"path", v.path},
            {"section", v.section},
            {"offset", v.offset ? Json(*v.offset) : Json(nullptr)},
            {"text", v.text},
            {"at", v.at.ms},
            {"closed", v.closed},
            {"answers", std::move(answers)}};
}

static Json toJson(const api::TransferPeerView& v)
{
    return {{"fingerprint", v.fingerprint},
            {"address", v.address},
            {"incoming", v.incoming},
            {"permille", v.permille},
            {"downRate", v.downRate},
            {"upRate", v.upRate},
            {"downTotal", v.downTotal},
            {"upTotal", v.upTotal}};
}

Json toJson(const api::TransferView& v)
{
    Json connections = Json::array();
    for (const auto& one : v.connections) connections.push_back(toJson(one));
    std::string pieces;
    for (const bool held : v.pieces) pieces += held ? '1' : '0';
    return {{"root", v.root.hex()},
            {"infoHash", v.infoHash.hex()},
            {"label", v.label},
            {"state", v.state},
            {"reason", v.reason},
            {"size", v.size},
            {"done", v.done},
            {"downRate", v.downRate},
            {"upRate", v.upRate},
            {"downTotal", v.downTotal},
            {"upTotal", v.upTotal},
            {"wasted", v.wasted},
            {"peers", v.peers},
            {"connections", std::move(connections)},
            {"detail", v.detail},
            {"nextTry", v.nextTry.ms},
            {"downLimit", v.downLimit},
            {"upLimit", v.upLimit},
            {"pieceCount", v.pieceCount},
            {"holders", v.holders},
            {"file", v.file},
            {"pieces", std::move(pieces)}};
}

Json toJson(const api::GatewayDeviceView& v)
{
    return {{"model", v.model},
            {"device", v.device},
            {"hardwareClass", v.hardwareClass},
            {"installedVersion", v.installedVersion},
            {"targetVersion", v.targetVersion},
            {"state", v.state},
            {"reason", v.reason},
            {"since", timeJson(v.since)},
            {"lastSeen", timeJson(v.lastSeen)},
            {"tries", v.tries},
            {"attributes", api::unpackAttributes(v.attributes)}};
}

Json toJson(const api::JobView& v)
{
    Json built = Json::array();
    for (const auto& one : v.built) built.push_back({{"attempt", one.attempt}, {"covered", one.covered}, {"written", one.written}});
    return {{"id", v.id},
            {"kind", v.kind},
            {"subject", v.subject},
            {"stage", v.stage},
            {"done", v.done},
            {"total", v.total},
            {"restMs", v.restMs < 0 ? Json(nullptr) : Json(v.restMs)},
            {"state", v.state},
            {"error", v.error ? toJson(*v.error) : Json(nullptr)},
            {"began", timeJson(v.began)},
            {"built", std::move(built)},
            {"repeatable", v.repeatable}};
}

Json toJson(const api::AlertView& v)
{
    Json statements = Json::array();
    for (const auto& one : v.statements) {
        statements.push_back({{"signer", one.signer}, {"decoded", one.decoded}, {"encoded", toHex(one.encoded)}});
    }
    return {{"code", v.code},     {"severity", v.severity}, {"subject", v.subject},
            {"detail", v.detail}, {"at", timeJson(v.at)},   {"release", optionalId(v.release)},
            {"statements", std::move(statements)}};
}

Json toJson(const api::EventView& v)
{
    return {{"chain", toString(v.chain)}, {"leaf", v.leaf},       {"n", v.n},
            {"transaction", v.transaction.hex()}, {"settled", v.settled}, {"retracted", v.retracted},
            {"kind", v.kind},             {"release", optionalId(v.release)},
            {"model", v.model},           {"member", v.member},   {"verdict", v.verdict},
            {"text", v.text},             {"number", v.number},   {"at", timeJson(v.at)}};
}

Json toJson(const api::Submitted& v)
{
    return {{"id", v.id.hex()},
            {"chain", toString(v.chain)},
            {"release", optionalId(v.release)},
            {"firstDevice", v.firstDevice}};
}

Json toJson(const api::Measure& m)
{
    const auto shares = [](const std::vector<api::Measure::Share>& list) {
        Json json = Json::array();
        for (const auto& one : list) json.push_back({{"name", one.name}, {"size", one.size}, {"packed", one.packed}});
        return json;
    };
    return {{"profile", m.profile}, {"kind", m.kind}, {"baseSize", m.baseSize}, {"targetSize", m.targetSize},
            {"base", m.base.isZero() ? Json(nullptr) : Json(m.base.hex())}, {"target", m.target.hex()},
            {"payloadSize", m.payloadSize}, {"decoderMemory", m.decoderMemory}, {"tookMs", m.tookMs},
            {"files", shares(m.files)}, {"sections", shares(m.sections)}, {"members", m.members},
            {"membersPacked", m.membersPacked}, {"scratch", m.scratch}, {"packers", m.packers}};
}

Json toJson(const api::EnrolledDevice& d)
{
    return {{"model", d.name.model}, {"device", d.name.device}, {"class", d.hardwareClass}, {"vendorHeld", d.vendorHeld},
            {"revoked", d.revoked}};
}

Json toJson(const api::ProofView& p)
{
    Json path = Json::array();
    for (const auto& hash : p.path) path.push_back(hash.hex());
    return {{"id", p.id.hex()}, {"chain", toString(p.chain)}, {"leaf", p.leaf},
            {"leafData", toHex(p.leafData)}, {"logSize", p.logSize}, {"root", p.root.hex()}, {"path", path},
            {"checkpoint", p.checkpoint}, {"verified", p.verified}};
}

std::uint64_t numberAt(const Json& object, std::string_view name)
{
    const auto it = object.find(name);
    if (it == object.end() || !it->is_number_integer()) return 0;
    return it->is_number_unsigned() || it->get<std::int64_t>() >= 0 ? it->get<std::uint64_t>() : 0;
}

std::string textAt(const Json& object, std::string_view name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

const std::vector<std::string_view>& snapshotParts()
{
    static const std::vector<std::string_view> parts{
        "identity", "chains",           "members",        "models", "releases", "peers",
        "transfers", "acknowledgements", "gatewayDevices", "rollouts", "questions", "jobs", "alerts"};
    return parts;
}

std::optional<Json> snapshotPart(const api::Snapshot& snapshot, std::string_view part)
{
    if (part == "identity") return toJson(snapshot.identity);
    if (part == "chains") return listJson(snapshot.chains);
    if (part == "members") return sharedListJson(snapshot.members);
    if (part == "models") return sharedListJson(snapshot.models);
    if (part == "releases") return sharedListJson(snapshot.releases);
    if (part == "peers") return sharedListJson(snapshot.peers);
    if (part == "transfers") return sharedListJson(snapshot.transfers);
    if (part == "acknowledgements") return sharedListJson(snapshot.acknowledgements);
    if (part == "gatewayDevices") {
        Json list = Json::array();
        const std::size_t devices = snapshot.gatewayDevices ? snapshot.gatewayDevices->size() : 0;
        for (std::size_t row = 0; row < devices; ++row) list.push_back(toJson(snapshot.gatewayDevices->at(row)));
        return list;
    }
    if (part == "rollouts") return sharedListJson(snapshot.rollouts);
    if (part == "questions") return sharedListJson(snapshot.questions);
    if (part == "jobs") return sharedListJson(snapshot.jobs);
    if (part == "alerts") return sharedListJson(snapshot.alerts);
    return std::nullopt;
}

}  // namespace quorate::node
