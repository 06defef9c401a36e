// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/rollout_counts.h"

#include <algorithm>

namespace quorate::gateway {
namespace {

constexpr Milliseconds storeEvery{60'000};
constexpr std::size_t recheckedAtOnce = 200;
constexpr std::size_t placedAtOnce = 1'000;

bool endsHere(ActionState state)
{
    return state == ActionState::superseded || state == ActionState::cancelled;
}

RolloutOutcome outcomeOf(const Action& action)
{
    switch (action.state) {
    case ActionState::confirmed: return RolloutOutcome::good;
    case ActionState::claimed: return RolloutOutcome::claimed;
    case ActionState::failed: return RolloutOutcome::failed;
    case ActionState::unknown: return RolloutOutcome::waiting;
    default: return RolloutOutcome::offered;
    }
}

}  // namespace

std::string_view toString(RolloutOutcome outcome)
{
    switch (outcome) {
    case RolloutOutcome::waiting: return "waiting";
    case RolloutOutcome::offered: return "offered";
    case RolloutOutcome::claimed: return "claimed";
    case RolloutOutcome::good: return "good";
    case RolloutOutcome::failed: return "failed";
    }
    return "waiting";
}

std::optional<Rollouts::Standing> Rollouts::standing(const Rollout& rollout, const Device& device, const Certified& certified) const
{
    if (certified.model != rollout.subject.model) return std::nullopt;
    const RolloutSubject::Target* target = rollout.subject.targetOf(certified.hardwareClass);
    if (target == nullptr) return std::nullopt;
    Standing standing;
    standing.ring = m_parts.book.ringOf(rollout, device.controllerId,
                                        {certified.model, certified.index, certified.hardwareClass, device.attributes});
    for (auto action = device.actions.rbegin(); action != device.actions.rend(); ++action) {
        if (action->release != rollout.plan.release || endsHere(action->state)) continue;
        if (isClosed(action->state) && action->again) break;   // it may have it anew
        standing.outcome = outcomeOf(*action);
        standing.reason = action->reason;
        return standing;
    }
    const bool there = device.installedTarget == target->hash || (device.installedVersion && *device.installedVersion >= target->version);
    if (there) return std::nullopt;
    return standing;
}

void Rollouts::certify()
{
    std::vector<std::string> wanted;
    if (const auto version = m_parts.actions.version(); m_certifiedVersion != version) {
        m_certifiedVersion = version;
        m_parts.actions.visit([&](const Device& device) {
            if (!m_certified.contains(device.controllerId)) wanted.push_back(device.controllerId);
        });
    }
    // Certificates are revoked now and then.
    auto next = m_certified.lower_bound(m_recheck);
    for (std::size_t i = 0; i < recheckedAtOnce && next != m_certified.end(); ++i, ++next) wanted.push_back(next->first);
    m_recheck = next == m_certified.end() ? std::string() : next->first;
    for (const std::string& controllerId : wanted) {
        auto& certified = m_certified[controllerId];
        certified.reset();
        if (auto identity = m_parts.devices.find(controllerId)) {
            certified = Certified{identity->model, identity->index.value, identity->hardwareClass};
        }
    }
}

void Rollouts::visit(const Rollout& rollout, const std::function<void(const Device&, const Certified&, Standing)>& visit) const
{
    m_parts.actions.visit([&](const Device& device) {
        const auto certified = m_certified.find(device.controllerId);
        if (certified == m_certified.end() || !certified->second) return;
        if (auto one = standing(rollout, device, *certified->second)) visit(device, *certified->second, std::move(*one));
    });
}

RolloutEvidence Rollouts::count(const Rollout& rollout, std::vector<std::pair<std::string, std::size_t>>* open) const
{
    RolloutEvidence evidence;
    evidence.rings.resize(rollout.plan.rings.size());
    const std::size_t openRings = rollout.openRings();
    visit(rollout, [&](const Device& device, const Certified&, const Standing& standing) {
        if (!standing.ring || *standing.ring >= evidence.rings.size()) return;
        if (open != nullptr && *standing.ring < openRings) open->emplace_back(device.controllerId, *standing.ring);
        RingCounts& ring = evidence.rings[*standing.ring];
        ++ring.devices;
        switch (standing.outcome) {
        case RolloutOutcome::waiting: break;
        case RolloutOutcome::offered: ++ring.offered; break;
        case RolloutOutcome::claimed: ++ring.claimed; break;
        case RolloutOutcome::good: ++ring.good; break;
        case RolloutOutcome::failed: ++ring.failed; break;
        }
    });
    return evidence;
}

Result<std::uint32_t> Rollouts::create(RolloutPlan plan, RolloutSubject subject, const RolloutAuthor& author)
{
    if (auto good = check(plan); !good) return fail(good.error());
    if (subject.targets.empty() || subject.targets.size() > maxRolloutTargets) {
        return fail(ErrorKind::invalid, "gateway.rollout.plan.targets", std::to_string(maxRolloutTargets));
    }
    const auto status = m_parts.releases.status(plan.release);
    if (status && ledger::isFinal(*status)) {
        return fail(ErrorKind::refused, "gateway.rollout.release-ended", std::string(ledger::toString(*status)));
    }
    const std::lock_guard lock(m_mutex);
    for (const Rollout& other : m_parts.book.all()) {
        if (other.plan.release == plan.release && other.state != RolloutState::stopped) {
            return fail(ErrorKind::conflict, "gateway.rollout.taken", other.plan.name);
        }
    }
    Rollout rollout;
    rollout.createdAt = rollout.since = m_parts.clock.now();
    rollout.by = author.member;
    rollout.rings.resize(plan.rings.size());
    rollout.plan = std::move(plan);
    rollout.subject = std::move(subject);
    rollout.history.push_back({rollout.createdAt, author.member, RolloutWhat::created, 0, {}});
    m_countedVersion.reset();
    return m_parts.book.put(std::move(rollout));
}

Status Rollouts::edit(std::uint32_t id, RolloutPlan plan, const RolloutAuthor& author)
{
    const std::lock_guard lock(m_mutex);
    auto rollout = m_parts.book.find(id);
    if (!rollout) return fail(ErrorKind::notFound, "gateway.rollout.unknown", std::to_string(id));
    if (auto good = gateway::edit(*rollout, std::move(plan), author, m_parts.clock.now()); !good) return good;
    m_countedVersion.reset();
    m_evidence.erase(id);
    if (auto stored = m_parts.book.put(std::move(*rollout)); !stored) return fail(stored.error());
    return {};
}

Status Rollouts::steer(std::uint32_t id, RolloutSteer act, const RolloutAuthor& author)
{
    const std::lock_guard lock(m_mutex);
    auto rollout = m_parts.book.find(id);
    if (!rollout) return fail(ErrorKind::notFound, "gateway.rollout.unknown", std::to_string(id));
    const UnixTime now = m_parts.clock.now();
    if (act == RolloutSteer::remove) {
        if (rollout->state != RolloutState::draft && !rollout->ended()) {
            return fail(ErrorKind::refused, "gateway.rollout.act.not-ended", std::string(toString(rollout->state)));
        }
        m_evidence.erase(id);
        return m_parts.book.erase(id);
    }
    const auto done = [&]() -> Status {
        switch (act) {
        case RolloutSteer::start: return start(*rollout, author, now);
        case RolloutSteer::pause: return pause(*rollout, author, now);
        case RolloutSteer::widen: return widen(*rollout, author, now);
        case RolloutSteer::expedite: return expedite(*rollout, author, now);
        case RolloutSteer::stop: return stop(*rollout, author, now);
        case RolloutSteer::resume:
        case RolloutSteer::retry:
        case RolloutSteer::remove: break;
        }
        const bool again = act == RolloutSteer::retry;
        if (rollout->state == RolloutState::paused && again) {
            if (auto offered = m_parts.actions.offerAgain(rollout->plan.release); !offered) return offered;
        }
        certify();
        return resume(*rollout, author, now, count(*rollout, nullptr), again);
    }();
    if (!done) return done;
    m_countedVersion.reset();
    if (auto stored = m_parts.book.put(std::move(*rollout)); !stored) return fail(stored.error());
    return {};
}

std::vector<RolloutMember> Rollouts::membersOf(const Rollout& rollout) const
{
    std::vector<RolloutMember> list;
    visit(rollout, [&](const Device&, const Certified& certified, Standing standing) {
        if (list.size() >= maxMembersShown) return;
        list.push_back({certified.model, certified.index, standing.ring, standing.outcome, std::move(standing.reason)});
    });
    return list;
}

Result<std::vector<RolloutMember>> Rollouts::rehearse(const RolloutPlan& plan, const RolloutSubject& subject)
{
    if (auto good = check(plan); !good) return fail(good.error());
    const std::lock_guard lock(m_mutex);
    Rollout rollout;
    rollout.plan = plan;
    rollout.subject = subject;
    certify();
    return membersOf(rollout);
}

Result<std::vector<RolloutMember>> Rollouts::members(std::uint32_t id)
{
    const std::lock_guard lock(m_mutex);
    const auto rollout = m_parts.book.find(id);
    if (!rollout) return fail(ErrorKind::notFound, "gateway.rollout.unknown", std::to_string(id));
    certify();
    return membersOf(*rollout);
}

std::vector<RolloutStatus> Rollouts::list() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<RolloutStatus> list;
    for (Rollout& rollout : m_parts.book.all()) {
        RolloutStatus status;
        if (const auto known = m_evidence.find(rollout.id); known != m_evidence.end()) status.evidence = known->second;
        status.evidence.rings.resize(rollout.rings.size());
        status.rest = forecast(rollout, status.evidence);
        status.waitsFor = waitsFor(rollout, status.evidence);
        status.rollout = std::move(rollout);
        list.push_back(std::move(status));
    }
    std::ranges::reverse(list);
    return list;
}

Status Rollouts::lookAt(Rollout rollout, const RolloutMoment& moment, bool recount, bool store, Seen& seen)
{
    auto known = m_evidence.find(rollout.id);
    if (known == m_evidence.end() || (recount && rollout.state != RolloutState::stopped)) {
        const bool pin = rollout.plan.usesAttributes() && rollout.openRings() > 0;
        std::vector<std::pair<std::string, std::size_t>> open;
        RolloutEvidence evidence = count(rollout, pin ? &open : nullptr);
        for (std::size_t i = 0; i < open.size(); i += placedAtOnce) {
            const auto end = std::min(i + placedAtOnce, open.size());
            const std::vector part(open.begin() + std::ptrdiff_t(i), open.begin() + std::ptrdiff_t(end));
            if (auto placed = m_parts.book.place(rollout.id, part); !placed) return placed;
        }
        seen.changed |= known == m_evidence.end() || known->second.rings != evidence.rings;
        known = m_evidence.insert_or_assign(rollout.id, std::move(evidence)).first;
    }
    const auto status = m_parts.releases.status(rollout.plan.release);
    seen.changed |= status != known->second.status;
    known->second.status = status;
    const RolloutState before = rollout.state;
    const std::uint32_t id = rollout.id;
    const bool changed = advance(rollout, known->second, moment);
    const bool halted = rollout.state != before && (rollout.state == RolloutState::paused || rollout.state == RolloutState::stopped);
    if (!changed && !store) {
        m_parts.book.keep(std::move(rollout));
        return {};
    }
    if (auto stored = m_parts.book.put(std::move(rollout)); !stored) return fail(stored.error());
    seen.changed |= changed;
    if (halted) seen.halted.push_back(id);
    return {};
}

Result<RolloutDesk::Seen> Rollouts::look(UnixTime ledgerTime)
{
    const std::lock_guard lock(m_mutex);
    Seen seen;
    const Milliseconds tick = m_parts.clock.monotonic();
    const RolloutMoment moment{m_parts.clock.now(), ledgerTime, m_lookedAt ? tick - *m_lookedAt : Milliseconds{0}};
    m_lookedAt = tick;
    const auto rollouts = m_parts.book.all();
    if (rollouts.empty()) return seen;
    const std::uint64_t version = m_parts.actions.version();
    certify();
    const bool store = tick - m_storedAt >= storeEvery;
    if (store) m_storedAt = tick;
    const bool recount = m_countedVersion != version || store;
    m_countedVersion = version;
    std::optional<Error> problem;
    for (const Rollout& rollout : rollouts) {
        // What cannot be stored is tried again at the next look; the others go on.
        if (auto done = lookAt(rollout, moment, recount, store && !rollout.ended(), seen); !done) problem = done.error();
    }
    if (seen.changed) m_countedVersion.reset();        // a ring that opened keeps the devices that are in it now
    if (problem) return fail(*problem);
    return seen;
}

}  // namespace quorate::gateway
