// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/action_book.h"

#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"
#include "core/ledger/device_request.h"

#include <algorithm>
#include <charconv>

namespace quorate::gateway {
namespace {

constexpr std::string_view keyNextId = "next-action";
constexpr std::string_view keySecret = "capability-secret";
constexpr std::string_view prefixDevice = "device/";
constexpr std::string_view prefixAction = "action/";
constexpr std::int64_t capabilityAfterCloseMs = 24 * 3600 * 1000;

std::string deviceKey(const std::string& controllerId)
{
    return std::string(prefixDevice) + controllerId;
}

std::string actionKey(const std::string& controllerId, std::uint32_t id)
{
    std::string digits = std::to_string(id);
    digits.insert(0, 10 - digits.size(), '0');
    return std::string(prefixAction) + controllerId + '/' + digits;
}

tl::unexpected<Error> unknownAction(std::uint32_t id)
{
    return fail(ErrorKind::notFound, "gateway.action.unknown", std::to_string(id));
}

tl::unexpected<Error> closedAction(std::uint32_t id)
{
    return fail(ErrorKind::conflict, "gateway.action.closed", std::to_string(id));
}

bool endedWell(ActionState state)
{
    return state == ActionState::claimed || state == ActionState::confirmed;
}

bool says(const Feedback& feedback, std::string_view text)
{
    return std::ranges::any_of(feedback.details,
                               [&](const std::string& detail) { return detail.find(text) != std::string::npos; });
}

// Wished for or not, an action that closed is not taken back; this is what closing it once more must agree with.
bool agrees(ActionState state, Feedback::Finished finished)
{
    switch (finished) {
    case Feedback::Finished::success: return endedWell(state) || state == ActionState::unknown;
    case Feedback::Finished::failure: return state == ActionState::failed;
    case Feedback::Finished::none: return state == ActionState::unknown;
    }
    return false;
}

void keepMessages(Action& action, const Feedback& feedback, UnixTime now)
{
    constexpr std::size_t mostMessages = 1000;
    if (++action.messageCount > mostMessages) return;  // the text is dropped, never the state
    for (const std::string& detail : feedback.details) {
        if (detail.empty()) continue;
        action.messages.push_front(detail);
        action.step(now, "said", detail);
        if (action.messages.size() > maxMessagesKept) action.messages.pop_back();
    }
}

// What can be seen to have happened to an action since it was as it was before.
void addSteps(Action& action, const Action* before, UnixTime now)
{
    // A number that was never read may become another offer.
    if (before != nullptr && before->release != action.release) {
        action.steps.clear();
        before = nullptr;
    }
    const bool proven = !action.steps.empty() && action.steps.back().step == "acknowledged";
    if (before == nullptr) action.step(now, toString(ActionState::offered));
    if (action.fetched && (before == nullptr || !before->fetched) && !proven) action.step(now, "read");
    if (action.complete && (before == nullptr || !before->complete)) action.step(now, "sent");
    const ActionState was = before == nullptr ? ActionState::offered : before->state;
    // An acknowledgement says itself how it ended.
    if (action.state != was && !proven) action.step(now, toString(action.state), isClosed(action.state) ? action.reason : std::string());
}

}  // namespace

Status ActionBook::load()
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::pair<std::string, Action>> actions;
    std::optional<Error> problem;
    bool haveSecret = false;
    const auto corrupt = [&](const std::string& key, const Error& error) {
        if (!problem) problem = Error{ErrorKind::corrupt, "gateway.store.corrupt", key + ": " + toString(error)};
    };
    const Status read = m_parts.store.each([&](const std::string& key, BytesView value) {
        if (key == keyNextId) {
            codec::Reader in(value);
            m_nextId = static_cast<std::uint32_t>(in.unsignedInteger(std::uint64_t{INT32_MAX} + 1));
            if (const Status done = in.finish(); !done) corrupt(key, done.error());
        } else if (key == keySecret) {
            haveSecret = value.size() == m_secret.size();
            if (haveSecret) std::ranges::copy(value, m_secret.begin());
        } else if (key.starts_with(prefixDevice)) {
            auto device = Device::decode(value);
            if (!device) return corrupt(key, device.error());
            m_devices.insert_or_assign(device->controllerId, std::move(*device));
        } else if (key.starts_with(prefixAction)) {
            auto action = Action::decode(value);
            if (!action) return corrupt(key, action.error());
            const auto end = key.rfind('/');
            actions.emplace_back(key.substr(prefixAction.size(), end - prefixAction.size()), std::move(*action));
        }
    });
    if (!read) return read;
    if (problem) return fail(*problem);
    std::ranges::sort(actions, {}, [](const auto& entry) { return entry.second.id; });
    for (auto& [controllerId, action] : actions) {
        const auto device = m_devices.find(controllerId);
        if (device != m_devices.end()) device->second.actions.push_back(std::move(action));
    }
    if (haveSecret) return {};
    m_parts.random.fill(m_secret);
    return m_parts.store.write({{std::string(keySecret), Bytes(m_secret.begin(), m_secret.end())}});
}

Device& ActionBook::known(const std::string& controllerId)
{
    Device& device = m_devices[controllerId];
    const UnixTime now = m_parts.clock.now();
    if (device.controllerId.empty()) {
        device.controllerId = controllerId;
        device.firstSeen = now;
    }
    device.lastSeen = now;
    return device;
}

const Device* ActionBook::lookUp(std::string_view controllerId) const
{
    const auto found = m_devices.find(controllerId);
    return found == m_devices.end() ? nullptr : &found->second;
}

Status ActionBook::commit(Device changed, std::vector<GatewayStore::Change> more)
{
    Device& before = m_devices[changed.controllerId];
    while (changed.actions.size() > maxActionsKept) changed.actions.erase(changed.actions.begin());
    const std::string& controllerId = changed.controllerId;
    more.push_back({deviceKey(controllerId), changed.encode()});
    const UnixTime now = m_parts.clock.now();
    for (Action& action : changed.actions) {
        const Action* old = before.find(action.id);
        addSteps(action, old, now);
        if (old == nullptr || old->encode() != action.encode()) {
            more.push_back({actionKey(controllerId, action.id), action.encode()});
        }
    }
    for (const Action& action : before.actions) {
        if (changed.find(action.id) == nullptr) more.push_back({actionKey(controllerId, action.id), std::nullopt});
    }
    if (const Status written = m_parts.store.write(more); !written) return written;
    for (Action& action : changed.actions) {
        if (action.id == changed.actions.back().id) continue;
        action.messages.clear();
        std::erase_if(action.steps, [](const ActionStep& step) { return step.step == "said"; });
    }
    before = std::move(changed);
    ++m_version;
    return {};
}

void ActionBook::close(Action& action, ActionState state, std::string reason) const
{
    action.state = state;
    action.reason = std::move(reason);
    action.changed = m_parts.clock.now();
}

std::set<ReleaseId> ActionBook::excluded(const Device& device) const
{
    std::set<ReleaseId> releases;
    for (const Action& action : device.actions) {
        const bool settled =
            endedWell(action.state) || action.state == ActionState::failed || action.state == ActionState::unknown;
        if (settled && !action.again) {
            releases.insert(action.release);
        } else {
            releases.erase(action.release);  // a later action of the same release decides
        }
    }
    return releases;
}

// Brings the open action up to date with the chain, and opens one where there is something to offer.
Status ActionBook::settle(Device& device, const DeviceIdentity& identity, std::vector<GatewayStore::Change>& more)
{
    const UnixTime now = m_parts.clock.now();
    if (Action* action = device.open()) {
        const auto status = m_parts.releases.status(action->release);
        if (status != ledger::ReleaseStatus::approved && action->state != ActionState::cancelling &&
            !action->cancelRefused) {
            const std::string reason = "gateway.release." + std::string(status ? ledger::toString(*status) : "unknown");
            if (!action->fetched) {
                close(*action, ActionState::superseded, reason);
            } else if (identity.certificate) {
                close(*action, ActionState::cancelled, reason);  // our own agent sees for itself, in the bundle
            } else {
                action->state = ActionState::cancelling;
                action->reason = reason;
                action->changed = now;
            }
        }
    }
    Action* action = device.open();
    if (action != nullptr && action->state != ActionState::offered) return {};

    const Installed installed{device.installedTarget, device.installedVersion};
    const auto candidates = m_parts.releases.candidates(identity.model);
    std::set<ReleaseId> withheld = m_parts.rollouts.held(device.controllerId, identity, device.attributes, candidates);
    withheld.merge(excluded(device));
    const auto offer = chooseOffer(installed, identity.hardwareClass, candidates, withheld);
    const bool same = action != nullptr && offer && offer->candidate.release == action->release &&
                      offer->candidate.target == action->target && offer->artifact.payload == action->payload;
    if (same) return {};
    // What the device has not read may still become something else under its number.
    const bool reuse = action != nullptr && !action->fetched && offer.has_value();
    if (action != nullptr && !reuse) {
        // Read and not begun: while its payload is here it stays, unless something newer takes its place.
        const bool newer = offer && offer->candidate.version > action->version;
        const bool gone = !m_parts.releases.payload(action->payload.root) || device.installedTarget == action->target;
        if (action->fetched && !newer && !gone) return {};
        close(*action, ActionState::superseded, "gateway.offer.superseded");
    }
    if (!offer) return {};
    if (!reuse) {
        if (m_nextId > static_cast<std::uint32_t>(INT32_MAX)) {
            return fail(ErrorKind::refused, "gateway.action.ids-used-up");
        }
        device.actions.push_back({});
        action = &device.actions.back();
        action->id = m_nextId;
        codec::Writer next;
        next.unsignedInteger(std::uint64_t{m_nextId} + 1);
        more.push_back({std::string(keyNextId), next.take()});
    } else {
        action = device.open();
    }
    action->release = offer->candidate.release;
    action->version = offer->candidate.version;
    action->target = offer->candidate.target;
    action->kind = offer->artifact.kind;
    action->base = offer->artifact.base;
    action->payload = offer->artifact.payload;
    action->state = ActionState::offered;
    action->opened = action->changed = now;
    return {};
}

Result<ActionBook::Poll> ActionBook::poll(const std::string& controllerId, const DeviceIdentity& identity)
{
    const std::lock_guard lock(m_mutex);
    const bool isNew = lookUp(controllerId) == nullptr;
    Device& current = known(controllerId);
    Poll poll;
    poll.wantsAttributes = !current.reported;
    // The first words of our own agent: it tells what it runs first, so that it is offered what fits.
    const bool first = !std::exchange(current.polled, true);
    const bool wait = first && identity.certificate && !current.reported && current.actions.empty();
    Device device = current;
    std::vector<GatewayStore::Change> more;
    if (!wait) {
        if (const Status settled = settle(device, identity, more); !settled) return fail(settled.error());
    }
    const bool opened = !more.empty();
    const bool differs = isNew || opened || device.actions.size() != current.actions.size() ||
                         !std::ranges::equal(device.actions, current.actions, {}, &Action::encode, &Action::encode);
    if (differs) {
        if (const Status stored = commit(std::move(device), std::move(more)); !stored) return fail(stored.error());
        if (opened) ++m_nextId;
    }
    poll.busy = wait;
    if (const Action* action = current.open()) {
        poll.busy = true;
        if (action->state == ActionState::cancelling) {
            poll.cancel = *action;
        } else if (m_parts.releases.payload(action->payload.root)) {
            poll.deployment = *action;
        }
    }
    for (const Action& action : current.actions) {
        if (endedWell(action.state)) poll.installed = action.id;
    }
    return poll;
}

// What was not read yet can still be held back; what was read goes on.
bool ActionBook::isHeld(const Device& device, const DeviceIdentity& identity, const Action& action) const
{
    Candidate candidate;
    candidate.release = action.release;
    return !action.fetched && !m_parts.rollouts.held(device.controllerId, identity, device.attributes, {candidate}).empty();
}

Result<Action> ActionBook::deployment(const std::string& controllerId, const DeviceIdentity& identity, std::uint32_t id)
{
    const std::lock_guard lock(m_mutex);
    Device device = known(controllerId);
    Action* action = device.open();
    if (action == nullptr || action->id != id || action->state == ActionState::cancelling ||
        m_parts.releases.status(action->release) != ledger::ReleaseStatus::approved ||
        !m_parts.releases.payload(action->payload.root) || isHeld(device, identity, *action)) {
        return unknownAction(id);
    }
    if (!action->fetched) {
        action->fetched = true;
        const Action copy = *action;
        if (const Status stored = commit(std::move(device)); !stored) return fail(stored.error());
        return copy;
    }
    return *action;
}

Result<Action> ActionBook::cancellation(const std::string& controllerId, std::uint32_t id) const
{
    const std::lock_guard lock(m_mutex);
    if (const Device* device = lookUp(controllerId)) {
        for (const Action& action : device->actions) {
            if (action.id == id && action.state == ActionState::cancelling) return action;
        }
    }
    return unknownAction(id);
}

Result<Action> ActionBook::installed(const std::string& controllerId, std::uint32_t id) const
{
    const std::lock_guard lock(m_mutex);
    if (const Device* device = lookUp(controllerId)) {
        for (const Action& action : device->actions) {
            if (action.id == id && endedWell(action.state)) return action;
        }
    }
    return unknownAction(id);
}

Status ActionBook::feedback(const std::string& controllerId, const DeviceIdentity& identity, std::uint32_t id,
                            const Feedback& feedback)
{
    using E = Feedback::Execution;
    const std::lock_guard lock(m_mutex);
    Device& current = known(controllerId);
    Action* kept = current.find(id);
    // What a device has not read it cannot speak of.
    if (kept == nullptr || !kept->fetched) return unknownAction(id);
    const bool closing = feedback.execution == E::closed || feedback.execution == E::canceled;
    if (isClosed(kept->state)) {
        // SWUpdate sends its log from a second thread, which may come last.
        if (!closing || (feedback.execution == E::closed && agrees(kept->state, feedback.finished))) return {};
        if (feedback.execution == E::canceled && kept->state == ActionState::cancelled) return {};
        const bool weClosedIt = kept->state == ActionState::cancelled || kept->state == ActionState::superseded;
        if (!weClosedIt) ++m_contradictions;
        return closedAction(id);
    }
    Device device = current;
    Action& action = *device.find(id);
    keepMessages(action, feedback, m_parts.clock.now());
    const std::string last = feedback.details.empty() ? std::string() : feedback.details.front();
    if (feedback.execution == E::canceled) {
        close(action, ActionState::cancelled, last);
    } else if (feedback.execution == E::closed && feedback.finished == Feedback::Finished::failure) {
        // The reason stands in the log line posted just before, more often than here.
        const std::string before = action.messages.empty() ? std::string() : action.messages.front();
        close(action, ActionState::failed, last.empty() ? before : last);
    } else if (feedback.execution == E::closed &&
               (feedback.finished == Feedback::Finished::none || says(feedback, "Skipped Update."))) {
        close(action, ActionState::unknown, last);
    } else if (feedback.execution == E::closed) {
        close(action, ActionState::claimed, last);
        device.reported = false;  // it shall tell what it runs now
        if (!identity.certificate) {
            device.installedVersion = action.version;
            device.installedTarget = action.target;
        }
    } else if (action.state != ActionState::cancelling) {
        const bool done = says(feedback, "All Chunks Installed.");
        const ActionState next =
            done || action.state == ActionState::installed ? ActionState::installed : ActionState::running;
        if (std::exchange(action.state, next) != next) action.changed = m_parts.clock.now();
        if (feedback.execution == E::rejected) action.reason = last;
    }
    const bool mustStore = action.encode() != kept->encode();
    if (mustStore) return commit(std::move(device));
    *kept = action;  // messages alone, which are not stored
    return {};
}

Status ActionBook::cancelFeedback(const std::string& controllerId, std::uint32_t id, const Feedback& feedback)
{
    using E = Feedback::Execution;
    const std::lock_guard lock(m_mutex);
    Device device = known(controllerId);
    Action* action = device.find(id);
    if (action == nullptr || !action->fetched) return unknownAction(id);
    const bool accepts = feedback.execution == E::canceled ||
                         (feedback.execution == E::closed && feedback.finished != Feedback::Finished::failure);
    const bool refuses = feedback.execution == E::rejected ||
                         (feedback.execution == E::closed && feedback.finished == Feedback::Finished::failure);
    if (action->state != ActionState::cancelling) {
        // Zephyr posts without having been asked to; one that closed meanwhile has its answer already.
        return !accepts || action->state == ActionState::cancelled ? Status{} : Status(closedAction(id));
    }
    keepMessages(*action, feedback, m_parts.clock.now());
    if (accepts) {
        close(*action, ActionState::cancelled, action->reason);
    } else if (refuses) {
        action->state = ActionState::running;
        action->cancelRefused = true;
        action->changed = m_parts.clock.now();
    }
    return commit(std::move(device));
}

// A device told what it runs. For agents that exist this is what turns a claim into a confirmation.
void ActionBook::report(Device& device, const DeviceIdentity& identity, const std::optional<TargetHash>& target,
                        const std::optional<ledger::Version>& version) const
{
    if (target || version) {
        device.installedTarget = target;
        device.installedVersion = version;
    }
    if (device.actions.empty()) return;
    Action& last = device.actions.back();
    const bool matches = target ? *target == last.target : version && *version == last.version;
    if (last.state == ActionState::claimed && matches && !identity.certificate && last.complete) {
        last.state = ActionState::confirmed;
        last.changed = m_parts.clock.now();
    } else if (last.state == ActionState::confirmed && (target || version) && !matches) {
        last.again = true;  // it was set back to something else
    }
}

Status ActionBook::attributes(const std::string& controllerId, const DeviceIdentity& identity, const ConfigData& data)
{
    const std::lock_guard lock(m_mutex);
    Device device = known(controllerId);
    if (data.mode == ConfigData::Mode::replace) device.attributes.clear();
    for (const auto& [key, value] : data.attributes) {
        if (data.mode == ConfigData::Mode::remove) {
            device.attributes.erase(key);
        } else {
            device.attributes.insert_or_assign(key, value);
        }
    }
    if (device.attributes.size() > maxAttributes) return fail(ErrorKind::invalid, "gateway.attributes.too-many");
    device.reported = true;
    std::optional<TargetHash> target;
    std::optional<ledger::Version> version;
    if (data.mode != ConfigData::Mode::remove) {
        const auto valueOf = [&](std::string_view key) {
            const auto found = data.attributes.find(std::string(key));
            return found == data.attributes.end() ? std::string() : found->second;
        };
        if (const auto hash = TargetHash::fromHexText(valueOf(ledger::attributeTarget))) target = *hash;
        if (const auto parsed = ledger::Version::parse(valueOf(ledger::attributeVersion))) version = *parsed;
    }
    report(device, identity, target, version);
    return commit(std::move(device));
}

Status ActionBook::installedReport(const std::string& controllerId, const DeviceIdentity& identity,
                                   const InstalledReport& reported)
{
    const auto version = ledger::Version::parse(reported.version);
    if (!version) return fail(ErrorKind::invalid, "gateway.installed.malformed", "version");
    const std::lock_guard lock(m_mutex);
    Device device = known(controllerId);
    report(device, identity, std::nullopt, *version);
    return commit(std::move(device));
}

Status ActionBook::acknowledged(const std::string& controllerId, const ledger::Acknowledgement& acknowledgement)
{
    const std::lock_guard lock(m_mutex);
    Device device = known(controllerId);
    // Late ones, delivered after newer ones, say nothing about what runs now.
    if (acknowledgement.ordinal < device.lastOrdinal) return {};
    device.lastOrdinal = acknowledgement.ordinal == UINT64_MAX ? UINT64_MAX : acknowledgement.ordinal + 1;
    const bool positive = acknowledgement.outcome == ledger::Outcome::positive;
    // That a gateway cheated says nothing of the release: the device goes on with another, and so may we be that one.
    const bool accuses = !positive && acknowledgement.accused && acknowledgement.gateway;
    device.installedTarget = positive ? acknowledgement.to : acknowledgement.from;
    device.installedVersion.reset();
    for (Action& action : device.actions) {
        if (positive && action.target == acknowledgement.to) device.installedVersion = action.version;
        if (action.release != acknowledgement.release || action.state == ActionState::superseded) continue;
        if (&action != &device.actions.back() && isClosed(action.state)) continue;
        if (accuses) {
            if (!isClosed(action.state)) action.step(m_parts.clock.now(), "accused", acknowledgement.reason);
            continue;
        }
        close(action, positive ? ActionState::confirmed : ActionState::failed, acknowledgement.reason);
        action.fetched = true;
        action.step(m_parts.clock.now(), "acknowledged", acknowledgement.reason);
    }
    device.reported = false;
    return commit(std::move(device));
}

Status ActionBook::offerAgain(const std::string& controllerId)
{
    const std::lock_guard lock(m_mutex);
    const Device* found = lookUp(controllerId);
    if (found == nullptr) return fail(ErrorKind::notFound, "gateway.device.unknown", controllerId);
    Device device = *found;
    for (Action& action : device.actions) {
        if (action.state == ActionState::failed || action.state == ActionState::unknown ||
            action.state == ActionState::claimed) {
            action.again = true;
        }
    }
    return commit(std::move(device));
}

Status ActionBook::offerAgain(const ReleaseId& release)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [controllerId, found] : m_devices) {
        Device device = found;
        bool any = false;
        for (Action& action : device.actions) {
            if (action.release == release && action.state == ActionState::failed) any = !std::exchange(action.again, true) || any;
        }
        if (!any) continue;
        if (const Status stored = commit(std::move(device)); !stored) return stored;
    }
    return {};
}

void ActionBook::served(const std::string& controllerId, const PiecesRoot& root, std::uint64_t from, std::uint64_t size)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_devices.find(controllerId);
    if (found == m_devices.end() || found->second.actions.empty()) return;
    Action& action = found->second.actions.back();
    if (action.payload.root != root) return;
    if (action.bytesServed == 0) action.step(m_parts.clock.now(), "fetching");
    action.bytesServed += size;
    if (action.complete) return;
    action.sent.add(from, size);
    if (!action.sent.covers(action.payload.size)) return;
    Device device = found->second;
    device.actions.back().complete = true;
    (void)commit(std::move(device));
}

std::string ActionBook::capability(const std::string& controllerId, const Action& action) const
{
    // The secret has a fixed length and only half of the digest is shown, so nothing can be appended to what is hashed.
    const std::string id = std::to_string(action.id);
    const Hash32 digest = crypto::sha256({m_secret, bytesOf("quorate/capability/1\n"), bytesOf(controllerId),
                                          bytesOf("\n"), bytesOf(id), action.payload.root.view()});
    return id + "-" + toHex(digest.view().first(16));
}

Result<Action> ActionBook::redeem(const std::string& controllerId, std::string_view given) const
{
    const auto refuse = [] { return fail(ErrorKind::notFound, "gateway.artifact.unknown"); };
    const auto dash = given.find('-');
    std::uint32_t id = 0;
    const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), id);
    if (dash == std::string_view::npos || error != std::errc() || end != given.data() + dash) return refuse();
    const std::lock_guard lock(m_mutex);
    const Device* device = lookUp(controllerId);
    if (device == nullptr) return refuse();
    for (const Action& action : device->actions) {
        if (action.id != id) continue;
        const std::string right = capability(controllerId, action);
        // Compared by digests: their difference says nothing about the difference of the texts.
        if (crypto::sha256(bytesOf(right)) != crypto::sha256(bytesOf(given))) return refuse();
        const bool useless = action.state == ActionState::cancelled || action.state == ActionState::superseded;
        const bool old = isClosed(action.state) && m_parts.clock.now().ms - action.changed.ms > capabilityAfterCloseMs;
        if (useless || old) return refuse();
        return action;
    }
    return refuse();
}

void ActionBook::visit(const std::function<void(const Device&)>& visit) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, device] : m_devices) visit(device);
}

std::uint64_t ActionBook::version() const
{
    const std::lock_guard lock(m_mutex);
    return m_version;
}

std::vector<Device> ActionBook::devices() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Device> list;
    for (const auto& [id, device] : m_devices) list.push_back(device);
    return list;
}

std::optional<Device> ActionBook::device(std::string_view controllerId) const
{
    const std::lock_guard lock(m_mutex);
    const Device* device = lookUp(controllerId);
    if (device == nullptr) return std::nullopt;
    return *device;
}

std::size_t ActionBook::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_devices.size();
}

std::uint64_t ActionBook::contradictions() const
{
    const std::lock_guard lock(m_mutex);
    return m_contradictions;
}

}  // namespace quorate::gateway
