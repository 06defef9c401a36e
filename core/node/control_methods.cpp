// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_methods.h"

#include "core/crypto/secret.h"
#include "core/node/pictured_answer.h"
#include "core/node/review_control.h"
#include "core/node/rollout_control.h"
#include "core/node/rollout_json.h"
#include "core/node/steer_control.h"

#include <nlohmann/json.hpp>

#include <map>
#include <mutex>

namespace quorate::node {
namespace {

constexpr std::size_t maxListed = 1000;
constexpr std::size_t maxDevices = 512;

using quorate::node::toJson;   // beside those below

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
    return {{"id", p.id.hex()}, {"chain", p.chain == api::Chain::release ? "release" : "delivery"}, {"leaf", p.leaf},
            {"leafData", toHex(p.leafData)}, {"logSize", p.logSize}, {"root", p.root.hex()}, {"path", path},
            {"checkpoint", p.checkpoint}, {"verified", p.verified}};
}

// Reads parameters, remembering the first that does not fit.
class Params {
public:
    explicit Params(const Json& params) : m_params(params)
    {
        if (!params.is_object()) complain("params", "an object");
    }

    std::string text(const char* name)
    {
        const Json* value = find(name);
        if (value && value->is_string()) return value->get<std::string>();
        if (value) complain(name, "text");
        return {};
    }
    std::string needText(const char* name)
    {
        if (!find(name)) complain(name, "text");
        return text(name);
    }
    std::uint64_t number(const char* name, std::uint64_t otherwise = 0)
    {
        const Json* value = find(name);
        if (value && value->is_number_unsigned()) return value->get<std::uint64_t>();
        if (value) complain(name, "a number that is not negative");
        return otherwise;
    }
    bool boolean(const char* name, bool otherwise)
    {
        const Json* value = find(name);
        if (value && value->is_boolean()) return value->get<bool>();
        if (value) complain(name, "true or false");
        return otherwise;
    }
    std::vector<std::string> texts(const char* name)
    {
        std::vector<std::string> all;
        for (const Json* item : items(name)) {
            if (item->is_string()) all.push_back(item->get<std::string>());
            else complain(name, "a list of texts");
        }
        return all;
    }
    std::vector<std::uint64_t> numbers(const char* name)
    {
        std::vector<std::uint64_t> all;
        for (const Json* item : items(name)) {
            if (item->is_number_unsigned()) all.push_back(item->get<std::uint64_t>());
            else complain(name, "a list of numbers");
        }
        return all;
    }
    std::vector<const Json*> items(const char* name)
    {
        std::vector<const Json*> all;
        const Json* value = find(name);
        if (!value) return all;
        if (!value->is_array()) {
            complain(name, "a list");
            return all;
        }
        for (const auto& item : *value) all.push_back(&item);
        return all;
    }
    template <class Id>
    Id id(const char* name)
    {
        auto parsed = Id::fromHexText(needText(name));
        if (parsed) return *parsed;
        complain(name, "64 hexadecimal digits");
        return {};
    }
    template <class Id>
    std::optional<Id> optionalId(const char* name)
    {
        if (!find(name)) return std::nullopt;
        return id<Id>(name);
    }
    Bytes hex(const char* name)
    {
        auto raw = fromHex(needText(name));
        if (raw) return *raw;
        complain(name, "hexadecimal digits");
        return {};
    }
    // The node has another working directory than who asks.
    Path path(const char* name)
    {
        const Path path(needText(name));
        if (!path.is_absolute()) complain(name, "an absolute path");
        return path;
    }
    Path optionalPath(const char* name)
    {
        return find(name) ? path(name) : Path();
    }
    api::Chain chain(const char* name)
    {
        const auto chain = chainFrom(needText(name));
        if (!chain) complain(name, "release or delivery");
        return chain.value_or(api::Chain::release);
    }
    const Json* find(const char* name) const
    {
        if (!m_params.is_object()) return nullptr;
        const auto it = m_params.find(name);
        return it == m_params.end() || it->is_null() ? nullptr : &*it;
    }
    void complain(std::string_view name, std::string_view expected)
    {
        if (m_error) return;
        m_error = Error{ErrorKind::invalid, "node.control.params",
                        std::string(name) + ": expected " + std::string(expected)};
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    const Json& m_params;
    std::optional<Error> m_error;
};

struct Call {
    api::Node& node;
    const ControlServer::Options& options;
    Params params;
    const ControlReply& reply;

    // True when the parameters were good; otherwise they have been answered.
    [[nodiscard]] bool good() const
    {
        if (params.error()) reply.fail(*params.error());
        return !params.error();
    }
    template <class T>
    [[nodiscard]] api::Callback<T> answer() const
    {
        return [reply = reply](Result<T> result) {
            if (!result) return reply.fail(result.error());
            if constexpr (std::is_void_v<T>) reply.result(Json::object());
            else if constexpr (std::is_same_v<T, std::string>) reply.result(Json{{"text", *result}});
            else if constexpr (std::is_same_v<T, Path>) reply.result(Json{{"path", result->string()}});
            else reply.result(toJson(*result));
        };
    }
    [[nodiscard]] std::shared_ptr<PicturedAnswer> pictured() const
    {
        auto waiting = std::make_shared<PicturedAnswer>(reply);
        reply.keep(node.onSnapshot([&node = node, waiting] { waiting->pictured(node); }));
        return waiting;
    }
    [[nodiscard]] api::Callback<api::Submitted> answerSettled() const
    {
        return [&node = node, waiting = pictured(), reply = reply](Result<api::Submitted> result) {
            if (!result) return reply.fail(result.error());
            waiting->done(node, toJson(*result));
        };
    }
    template <class T>
    [[nodiscard]] api::Callback<std::vector<T>> answerList() const
    {
        return [reply = reply](Result<std::vector<T>> result) {
            if (!result) return reply.fail(result.error());
            Json list = Json::array();
            for (const auto& one : *result) list.push_back(toJson(one));
            reply.result(std::move(list));
        };
    }
    void follow(std::uint64_t job) const { followJob(node, reply, job); }
};

// --- Reads

void snapshot(Call& call)
{
    auto parts = call.params.texts("parts");
    if (!call.good()) return;
    const auto now = call.node.snapshot();
    Json out{{"version", now->version}, {"at", timeText(now->at)}};
    for (const auto& part : parts) {
        auto json = snapshotPart(*now, part);
        if (!json) {
            call.params.complain("parts", "names of parts, not " + part);
            return call.reply.fail(*call.params.error());
        }
        out[part] = std::move(*json);
    }
    call.reply.result(std::move(out));
}

void listening(Call& call)
{
    const auto where = call.options.listening();
    const auto text = [](const std::optional<Endpoint>& endpoint) {
        return endpoint ? Json(toString(*endpoint)) : Json(nullptr);
    };
    call.reply.result({{"peers", text(where.peers)},
                       {"swarm", text(where.swarm)},
                       {"gateway", text(where.gateway)},
                       {"gatewayPlain", text(where.gatewayPlain)}});
}

void state(Call& call)
{
    const auto chain = call.params.chain("chain");
    auto prefix = call.params.needText("prefix");
    const auto limit = std::min<std::uint64_t>(call.params.number("limit", 1), maxListed);
    if (!call.good()) return;
    call.node.state(chain, toBytes(bytesOf(prefix)), limit,
                    [reply = call.reply](Result<std::vector<std::pair<Bytes, Bytes>>> entries) {
                        if (!entries) return reply.fail(entries.error());
                        Json list = Json::array();
                        for (const auto& [key, value] : *entries) {
                            list.push_back({{"key", std::string(textOf(key))}, {"value", toHex(value)}});
                        }
                        reply.result(std::move(list));
                    });
}

void blocks(Call& call)
{
    const auto chain = call.params.chain("chain");
    const auto from = call.params.number("from", UINT64_MAX);
    const auto limit = std::min<std::uint64_t>(call.params.number("limit", 20), maxListed);
    if (call.good()) call.node.blocks(chain, from, limit, call.answerList<api::BlockView>());
}

// Null: neither chain has it.
void findBlock(Call& call)
{
    const auto id = call.params.id<BlockId>("id");
    if (!call.good()) return;
    call.node.findBlock(id, [reply = call.reply](Result<std::optional<api::BlockPlace>> place) {
        if (!place) return reply.fail(place.error());
        if (!*place) return reply.result(nullptr);
        reply.result({{"chain", (*place)->chain == api::Chain::release ? "release" : "delivery"}, {"height", (*place)->height},
                      {"settled", (*place)->settled}});
    });
}

void findDevice(Call& call)
{
    const auto key = call.params.id<KeyId>("key");
    if (call.good()) call.node.findDevice(key, call.answerList<api::EnrolledDevice>());
}

void transaction(Call& call)
{
    const auto id = call.params.id<TransactionId>("id");
    if (call.good()) call.node.transaction(id, call.answer<api::TransactionView>());
}

void proof(Call& call)
{
    const auto id = call.params.id<TransactionId>("id");
    if (call.good()) call.node.proof(id, call.answer<api::ProofView>());
}

void signReport(Call& call)
{
    auto content = call.params.needText("content");
    std::vector<Path> evidence;
    for (const auto& file : call.params.texts("evidence")) {
        evidence.emplace_back(file);
        if (!evidence.back().is_absolute()) call.params.complain("evidence", "absolute paths");
    }
    auto file = call.params.path("file");
    if (call.good()) call.follow(call.node.signReport(std::move(content), std::move(evidence), std::move(file), call.answer<void>()));
}

void pool(Call& call)
{
    const auto chain = call.params.chain("chain");
    const auto limit = std::min<std::uint64_t>(call.params.number("limit", 100), maxListed);
    if (call.good()) call.node.pool(chain, limit, call.answerList<api::TransactionView>());
}

void device(Call& call)
{
    const auto model = call.params.needText("model");
    const auto index = call.params.number("device");
    if (call.good()) call.node.deviceHistory(model, index, call.answerList<api::AcknowledgementView>());
}

// Alerts that were not told yet. A snapshot holds the newest first.
class AlertFeed {
public:
    void tell(const api::Snapshot& snapshot, const std::function<void(Json)>& note)
    {
        const std::lock_guard lock(m_mutex);
        if (!snapshot.alerts || snapshot.alerts == m_seen) return;
        std::vector<const api::AlertView*> fresh;
        for (const auto& alert : *snapshot.alerts) {
            if (m_seen && !m_seen->empty() && alert == m_seen->front()) break;
            fresh.push_back(&alert);
        }
        for (auto it = fresh.rbegin(); it != fresh.rend(); ++it) note(Json{{"alert", toJson(**it)}});
        m_seen = snapshot.alerts;
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<const std::vector<api::AlertView>> m_seen;  // guarded
};

void watch(Call& call)
{
    api::Views::Cursor cursor;
    cursor.releaseLeaf = call.params.number("release");
    cursor.deliveryLeaf = call.params.number("delivery");
    cursor.unsettled = call.params.boolean("unsettled", false);
    if (!call.good()) return;
    call.reply.keep(call.node.onEvents(cursor, [note = call.reply.note](std::vector<api::EventView> events) {
        for (const auto& event : events) note(Json{{"event", toJson(event)}});
    }));
    auto feed = std::make_shared<AlertFeed>();
    call.reply.keep(call.node.onSnapshot(
        [&node = call.node, feed, note = call.reply.note] { feed->tell(*node.snapshot(), note); }));
    feed->tell(*call.node.snapshot(), call.reply.note);
}

// --- Commands

void unlock(Call& call)
{
    std::string passphrase = call.params.needText("passphrase");
    Bytes bytes = toBytes(bytesOf(passphrase));
    crypto::wipe({reinterpret_cast<std::uint8_t*>(passphrase.data()), passphrase.size()});
    if (call.good()) call.node.unlock(std::move(bytes), call.answer<void>());
}

void unlockToken(Call& call)
{
    std::string pin = call.params.needText("pin");
    Bytes bytes = toBytes(bytesOf(pin));
    crypto::wipe({reinterpret_cast<std::uint8_t*>(pin.data()), pin.size()});
    auto uri = call.params.text("token");
    if (call.good()) call.node.unlockToken(std::move(uri), std::move(bytes), call.answer<void>());
}

void lock(Call& call)
{
    call.node.lock();
    call.reply.result(Json::object());
}

void publish(Call& call)
{
    api::PublishRequest request;
    request.model = call.params.needText("model");
    request.hardwareClass = call.params.needText("hardwareClass");
    request.version = call.params.needText("version");
    request.rollbackIndex = call.params.number("rollbackIndex");
    if (call.params.find("severity")) request.severity = call.params.text("severity");
    request.notes = call.params.text("notes");
    request.newTarget = call.params.path("new");
    for (const auto& old : call.params.texts("old")) {
        request.oldTargets.emplace_back(old);
        if (!request.oldTargets.back().is_absolute()) call.params.complain("old", "absolute paths");
    }
    request.includeFull = call.params.boolean("includeFull", true);
    if (call.params.find("profile")) request.profile = call.params.text("profile");
    request.bootCheck = call.params.text("bootCheck");
    const auto approvals = call.params.number("minimumApprovals");
    if (approvals > ledger::maxCheckers) call.params.complain("minimumApprovals", "at most 64");
    request.minimumApprovals = static_cast<std::uint32_t>(approvals);
    if (const std::string wish = call.params.text("reviewBy"); !wish.empty()) {
        const auto time = timeFrom(wish);
        time ? void(request.reviewBy = *time) : call.params.complain("reviewBy", "a time such as 2026-11-20T08:30Z");
    }
    for (const Json* item : call.params.items("documents")) {
        Params one(*item);
        request.documents.push_back({one.needText("kind"), one.path("file")});
        if (one.error()) call.params.complain("documents", one.error()->context);
    }
    if (call.good()) call.follow(call.node.publish(std::move(request), call.answerSettled()));
}

void addArtifact(Call& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    const Path old = call.params.optionalPath("old");
    const Path fresh = call.params.path("new");
    const std::string profile = call.params.find("profile") ? call.params.text("profile") : "balanced";
    if (call.good()) call.follow(call.node.addArtifact(release, old, fresh, profile, call.answerSettled()));
}

void measure(Call& call)
{
    const Path old = call.params.optionalPath("old");
    const Path fresh = call.params.path("new");
    const std::string profile = call.params.find("profile") ? call.params.text("profile") : "balanced";
    if (call.good()) call.follow(call.node.measure(old, fresh, profile, call.answer<api::Measure>()));
}

void rebuild(Call& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    const Path old = call.params.optionalPath("old");
    const Path directory = call.params.path("directory");
    if (call.good()) call.follow(call.node.rebuild(release, old, directory, call.answer<Path>()));
}

void cancel(Call& call)
{
    const auto job = call.params.number("job");
    if (!call.good()) return;
    const auto jobs = call.node.snapshot()->jobs;
    const auto known = [&](const api::JobView& one) { return one.id == job; };
    if (!jobs || std::ranges::none_of(*jobs, known)) {
        return call.reply.fail({ErrorKind::notFound, "node.job.unknown", std::to_string(job)});
    }
    call.node.cancel(job);
    call.reply.result(Json::object());
}

void repeatJob(Call& call)
{
    const auto job = call.params.number("job");
    if (!call.good()) return;
    call.node.repeatJob(job, [reply = call.reply](const Result<std::uint64_t>& begun) {
        if (!begun) return reply.fail(begun.error());
        reply.result(Json{{"job", *begun}});
    });
}

void vote(Call& call)
{
    api::VoteRequest request;
    request.release = call.params.id<ReleaseId>("release");
    request.verdict = call.params.needText("verdict");
    request.reason = call.params.text("reason");
    request.accused = call.params.text("accused");
    request.report = call.params.optionalId<Hash32>("report").value_or(Hash32{});
    if (call.good()) call.node.vote(std::move(request), call.answerSettled());
}

void withdraw(Call& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    auto reason = call.params.needText("reason");
    if (call.good()) call.node.withdraw(release, std::move(reason), call.answerSettled());
}

void setModel(Call& call)
{
    api::ModelView model;
    model.id = call.params.needText("id");
    model.name = call.params.needText("name");
    model.delegates = call.params.texts("delegates");
    model.readers = call.params.texts("readers");
    model.hardwareClasses = call.params.texts("hardwareClasses");
    if (call.good()) call.node.setModel(std::move(model), call.answerSettled());
}

void enrol(Call& call)
{
    api::EnrolRequest request;
    request.model = call.params.needText("model");
    for (const Json* item : call.params.items("devices")) {
        Params one(*item);
        request.devices.push_back({one.hex("key"), one.needText("hardwareClass"), one.boolean("vendorHeld", false)});
        if (one.error()) call.params.complain("devices", one.error()->context);
    }
    if (request.devices.empty() || request.devices.size() > maxDevices) call.params.complain("devices", "1 to 512");
    if (call.good()) call.node.enrol(std::move(request), call.answerSettled());
}

void revokeDevices(Call& call)
{
    auto model = call.params.needText("model");
    auto devices = call.params.numbers("devices");
    if (devices.empty() || devices.size() > maxDevices) call.params.complain("devices", "1 to 512");
    if (call.good()) call.node.revokeDevices(std::move(model), std::move(devices), call.answerSettled());
}

void submit(Call& call)
{
    auto raw = call.params.hex("transaction");
    if (call.good()) call.node.submit(std::move(raw), call.answerSettled());
}

// First on the release chain, then on the delivery chain: both must know who holds a role. A policy is the release chain's.
// Without an id: the chain had it before.
Json placed(const api::Submitted& submitted)
{
    Json json = toJson(submitted);
    if (submitted.id == TransactionId{}) json["id"] = nullptr;
    return json;
}

void submitProposal(Call& call)
{
    const auto text = call.params.needText("proposal");
    if (!call.good()) return;
    auto proposal = Proposal::fromJson(text);
    if (!proposal) return call.reply.fail(proposal.error());
    if (proposal->consortium != call.node.snapshot()->identity.consortium) {
        return call.reply.fail({ErrorKind::invalid, "node.proposal.other-consortium", proposal->consortium.hex()});
    }
    const auto submitBody = call.options.submitBody;
    const auto onBoth = call.pictured();
    submitBody(ledger::ChainKind::release, proposal->body(),
               [submitBody, onBoth, body = proposal->body(), both = proposal->onBothChains(), &node = call.node,
                reply = call.reply](Result<api::Submitted> first) {
                   if (!first) return reply.fail(first.error());
                   if (!both) return onBoth->done(node, Json::array({placed(*first)}));
                   submitBody(ledger::ChainKind::delivery, body, [onBoth, &node, reply, first](Result<api::Submitted> second) {
                       if (!second) return reply.fail(second.error());
                       onBoth->done(node, Json::array({placed(*first), placed(*second)}));
                   });
               });
}

void addPeer(Call& call)
{
    auto peer = call.params.needText("peer");
    auto address = call.params.needText("address");
    if (call.good()) call.node.addPeer(std::move(peer), std::move(address), call.answer<void>());
}

void steerPeer(Call& call)
{
    using Act = api::PeerOrder::Act;
    static const std::map<std::string_view, Act> acts{
        {"disconnect", Act::disconnect}, {"ban", Act::ban}, {"pardon", Act::pardon}, {"remove", Act::remove}};
    api::PeerOrder order;
    order.peer = call.params.needText("peer");
    const auto act = acts.find(call.params.needText("act"));
    if (act == acts.end()) call.params.complain("act", "disconnect, ban, pardon or remove");
    else order.act = act->second;
    order.banFor = Milliseconds{static_cast<std::int64_t>(std::min<std::uint64_t>(call.params.number("seconds"), 1U << 30U) * 1000)};
    if (!call.good()) return;
    call.node.steerPeer(std::move(order), [&node = call.node, waiting = call.pictured(), reply = call.reply](Status done) {
        if (!done) return reply.fail(done.error());
        waiting->done(node, Json::object());
    });
}

void exportEvidence(Call& call)
{
    const auto release = call.params.optionalId<ReleaseId>("release");
    auto file = call.params.path("file");
    if (call.good()) call.node.exportEvidence(release, std::move(file), call.answer<void>());
}

void exportAudit(Call& call)
{
    auto model = call.params.needText("model");
    const auto device = call.params.number("device");
    auto file = call.params.path("file");
    if (call.good()) call.node.exportAudit(std::move(model), device, std::move(file), call.answer<void>());
}

void exportSplit(Call& call)
{
    auto file = call.params.path("file");
    if (call.good()) call.node.exportSplit(std::move(file), call.answer<void>());
}

void exportInvitation(Call& call)
{
    std::string address = call.params.text("address");
    auto file = call.params.path("file");
    if (call.good()) call.node.exportInvitation(std::move(address), std::move(file), call.answer<std::string>());
}

void exportTrustAnchor(Call& call)
{
    auto model = call.params.needText("model");
    auto file = call.params.path("file");
    if (call.good()) call.node.exportTrustAnchor(std::move(model), std::move(file), call.answer<void>());
}

void stop(Call& call)
{
    call.reply.result(Json::object());
    call.options.stopRequested();
}

const std::map<std::string_view, void (*)(Call&)>& methods()
{
    static const std::map<std::string_view, void (*)(Call&)> all{
        {"snapshot", snapshot},
        {"listening", listening},
        {"blocks", blocks},
        {"find-block", findBlock},
        {"find-device", findDevice},
        {"transaction", transaction},
        {"proof", proof},
        {"pool", pool},
        {"device", device},
        {"watch", watch},
        {"unlock", unlock},
        {"unlock-token", unlockToken},
        {"lock", lock},
        {"publish", publish},
        {"add-artifact", addArtifact},
        {"measure", measure},
        {"rebuild", rebuild},
        {"cancel", cancel},
        {"repeat-job", repeatJob},
        {"vote", vote},
        {"withdraw", withdraw},
        {"set-model", setModel},
        {"enrol", enrol},
        {"revoke-devices", revokeDevices},
        {"submit", submit},
        {"submit-proposal", submitProposal},
        {"add-peer", addPeer},
        {"steer-peer", steerPeer},
        {"export-evidence", exportEvidence},
        {"export-audit", exportAudit},
        {"export-invitation", exportInvitation},
        {"export-split", exportSplit},
        {"sign-report", signReport},
        {"export-trust-anchor", exportTrustAnchor},
        {"state", state},
        {"stop", stop},
    };
    return all;
}

}  // namespace

void followJob(api::Node& node, const ControlReply& reply, std::uint64_t job)
{
    reply.note(Json{{"job", job}});
    reply.keep(node.onSnapshot([&node, note = reply.note, job] {
        const auto jobs = node.snapshot()->jobs;
        if (!jobs) return;
        for (const auto& one : *jobs) {
            if (one.id == job) note(Json{{"progress", toJson(one)}});
        }
    }));
}

void callMethod(api::Node& node, const ControlServer::Options& options, std::string_view method, Json& params,
                const ControlReply& reply)
{
    if (callReviewMethod(node, method, params, reply) || callRolloutMethod(node, method, params, reply) ||
        callSteerMethod(node, method, params, reply)) {
        return;
    }
    const auto it = methods().find(method);
    if (it == methods().end()) {
        return reply.fail({ErrorKind::unsupported, "node.control.method", std::string(method.substr(0, 64))});
    }
    Call call{node, options, Params(params), reply};
    it->second(call);
}

}  // namespace quorate::node
