// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_call.h"

#include "core/node/rollout_json.h"

#include <algorithm>

namespace quorate::node {
namespace {

constexpr std::size_t maxDevices = 512;

void unlock(ControlCall& call)
{
    auto passphrase = call.params.secret("passphrase");
    if (call.good()) call.node.unlock(std::move(passphrase), call.answer<void>());
}

void unlockToken(ControlCall& call)
{
    auto pin = call.params.secret("pin");
    auto uri = call.params.text("token");
    if (call.good()) call.node.unlockToken(std::move(uri), std::move(pin), call.answer<void>());
}

void lock(ControlCall& call)
{
    call.node.lock();
    call.reply.result(Json::object());
}

void publish(ControlCall& call)
{
    api::PublishRequest request;
    request.model = call.params.needText("model");
    request.hardwareClass = call.params.needText("hardwareClass");
    request.version = call.params.needText("version");
    request.rollbackIndex = call.params.number("rollbackIndex");
    if (call.params.find("severity")) request.severity = call.params.text("severity");
    request.notes = call.params.text("notes");
    request.newTarget = call.params.path("new");
    request.oldTargets = call.params.paths("old");
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
    for (Json* item : call.params.items("documents")) {
        ControlParams one(*item);
        request.documents.push_back({one.needText("kind"), one.path("file")});
        if (one.error()) call.params.complain("documents", one.error()->context);
    }
    if (call.good()) call.follow(call.node.publish(std::move(request), call.answerPictured<api::Submitted>()));
}

void addArtifact(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    const Path old = call.params.optionalPath("old");
    const Path fresh = call.params.path("new");
    const std::string profile = call.params.find("profile") ? call.params.text("profile") : "balanced";
    if (call.good()) call.follow(call.node.addArtifact(release, old, fresh, profile, call.answerPictured<api::Submitted>()));
}

void measure(ControlCall& call)
{
    const Path old = call.params.optionalPath("old");
    const Path fresh = call.params.path("new");
    const std::string profile = call.params.find("profile") ? call.params.text("profile") : "balanced";
    if (call.good()) call.follow(call.node.measure(old, fresh, profile, call.answer<api::Measure>()));
}

void rebuild(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    const Path old = call.params.optionalPath("old");
    const Path directory = call.params.path("directory");
    if (call.good()) call.follow(call.node.rebuild(release, old, directory, call.answer<Path>()));
}

void cancel(ControlCall& call)
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

void repeatJob(ControlCall& call)
{
    const auto job = call.params.number("job");
    if (!call.good()) return;
    call.node.repeatJob(job, [reply = call.reply](const Result<std::uint64_t>& begun) {
        if (!begun) return reply.fail(begun.error());
        reply.result(Json{{"job", *begun}});
    });
}

void vote(ControlCall& call)
{
    api::VoteRequest request;
    request.release = call.params.id<ReleaseId>("release");
    request.verdict = call.params.needText("verdict");
    request.reason = call.params.text("reason");
    request.accused = call.params.text("accused");
    request.report = call.params.optionalId<Hash32>("report").value_or(Hash32{});
    if (call.good()) call.node.vote(std::move(request), call.answerPictured<api::Submitted>());
}

void withdraw(ControlCall& call)
{
    const auto release = call.params.id<ReleaseId>("release");
    auto reason = call.params.needText("reason");
    if (call.good()) call.node.withdraw(release, std::move(reason), call.answerPictured<api::Submitted>());
}

void setModel(ControlCall& call)
{
    api::ModelView model;
    model.id = call.params.needText("id");
    model.name = call.params.needText("name");
    model.delegates = call.params.texts("delegates");
    model.readers = call.params.texts("readers");
    model.hardwareClasses = call.params.texts("hardwareClasses");
    if (call.good()) call.node.setModel(std::move(model), call.answerPictured<api::Submitted>());
}

void enrol(ControlCall& call)
{
    api::EnrolRequest request;
    request.model = call.params.needText("model");
    for (Json* item : call.params.items("devices")) {
        ControlParams one(*item);
        request.devices.push_back({one.hex("key"), one.needText("hardwareClass"), one.boolean("vendorHeld", false)});
        if (one.error()) call.params.complain("devices", one.error()->context);
    }
    if (request.devices.empty() || request.devices.size() > maxDevices) call.params.complain("devices", "1 to 512");
    if (call.good()) call.node.enrol(std::move(request), call.answerPictured<api::Submitted>());
}

void revokeDevices(ControlCall& call)
{
    auto model = call.params.needText("model");
    auto devices = call.params.numbers("devices");
    if (devices.empty() || devices.size() > maxDevices) call.params.complain("devices", "1 to 512");
    if (call.good()) call.node.revokeDevices(std::move(model), std::move(devices), call.answerPictured<api::Submitted>());
}

void submit(ControlCall& call)
{
    auto raw = call.params.hex("transaction");
    if (call.good()) call.node.submit(std::move(raw), call.answerPictured<api::Submitted>());
}

// First on the release chain, then on the delivery chain: both must know who holds a role. A policy is the release chain's.
// Without an id: the chain had it before.
Json placed(const api::Submitted& submitted)
{
    Json json = toJson(submitted);
    if (submitted.id == TransactionId{}) json["id"] = nullptr;
    return json;
}

void submitProposal(ControlCall& call)
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

void addPeer(ControlCall& call)
{
    auto peer = call.params.needText("peer");
    auto address = call.params.needText("address");
    if (call.good()) call.node.addPeer(std::move(peer), std::move(address), call.answer<void>());
}

void steerPeer(ControlCall& call)
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

void stop(ControlCall& call)
{
    call.reply.result(Json::object());
    call.options.stopRequested();
}

}  // namespace

const ControlMethods& actMethods()
{
    static const ControlMethods all{
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
        {"stop", stop},
    };
    return all;
}

}  // namespace quorate::node
