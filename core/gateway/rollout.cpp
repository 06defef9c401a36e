// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/rollout.h"

#include "core/codec/utf8.h"
#include "core/crypto/sha256.h"

#include <algorithm>
#include <cmath>

namespace quorate::gateway {
namespace {

constexpr Milliseconds longestLook{60'000};
constexpr std::int64_t checkpointLag = 15 * 60'000;
constexpr std::int64_t pointEvery = 60'000;
constexpr Milliseconds longestSoak{std::int64_t{90} * 24 * 3600 * 1000};
constexpr std::size_t maxRuleText = 128;

bool isText(std::string_view text, std::size_t most)
{
    const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    return text.size() <= most && codec::isUtf8(bytesOf(text)) && std::ranges::none_of(text, control);
}

bool fits(const std::string& value, const std::string& pattern)
{
    if (!pattern.ends_with('*')) return value == pattern;
    return value.starts_with(std::string_view(pattern).substr(0, pattern.size() - 1));
}

bool fits(const RingRule& rule, const RolloutDevice& device)
{
    if (!rule.hardwareClasses.empty() && !rule.hardwareClasses.contains(std::string(device.hardwareClass))) return false;
    if (!rule.devices.empty() && !rule.devices.contains(device.index)) return false;
    return std::ranges::all_of(rule.attributes, [&](const auto& wanted) {
        const auto told = device.attributes.find(wanted.first);
        return told != device.attributes.end() && fits(told->second, wanted.second);
    });
}

// Uniform in [0, wholeShare), the same on every gateway.
std::uint32_t placeOf(const ReleaseId& release, const RolloutDevice& device)
{
    const std::string index = std::to_string(device.index);
    const Hash32 digest = crypto::sha256({bytesOf("quorate/rollout/1\n"), release.view(), bytesOf(device.model.slug), bytesOf("\n"),
                                          bytesOf(index)});
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i) number = number << 8U | digest.bytes[i];
    return static_cast<std::uint32_t>(number % wholeShare);
}

void note(Rollout& rollout, UnixTime at, const RolloutAuthor& author, RolloutWhat what, std::size_t ring = 0)
{
    if (rollout.history.size() >= maxRolloutActs) rollout.history.erase(rollout.history.begin() + 1);
    rollout.history.push_back({at, author.member, what, static_cast<std::uint32_t>(ring), author.reason});
}

void enter(Rollout& rollout, RolloutState state, UnixTime at, const RolloutAuthor& author)
{
    rollout.state = state;
    rollout.since = at;
    rollout.by = author.member;
    rollout.reason = author.reason;
}

void openRing(Rollout& rollout, std::size_t ring, UnixTime at)
{
    rollout.rings[ring].openedAt = std::max(at, UnixTime{1});
}

void pass(RingProgress& ring, UnixTime at)
{
    ring.passedAt = std::max(at, UnixTime{1});
}

// Answers that count, and how many of them failed.
struct Answers {
    std::uint64_t all = 0;
    std::uint64_t failed = 0;
    [[nodiscard]] bool above(std::uint32_t limit) const { return failed > 0 && failed * wholeShare > limit * all; }
    [[nodiscard]] std::uint32_t share() const { return all == 0 ? 0 : static_cast<std::uint32_t>(failed * wholeShare / all); }
};

Answers answersOf(const RingProgress& ring, const RingCounts& counts)
{
    const std::uint64_t all = counts.good + counts.failed;
    const std::uint64_t failed = counts.failed - std::min(ring.forgivenFailed, counts.failed);
    // What was forgiven may be no answer any more, when it was offered anew.
    return {std::max(all - std::min(ring.forgivenAnswers, all), failed), failed};
}

bool limitCounts(const RingRule& rule, const RingProgress& ring, const RingCounts& counts)
{
    const std::uint64_t left = counts.devices - std::min(ring.forgivenAnswers, counts.devices);
    const std::uint64_t needed = std::clamp<std::uint64_t>(std::min<std::uint64_t>(rule.minimumDevices, left), 1, UINT32_MAX);
    return answersOf(ring, counts).all >= needed;
}

// Devices that goodShare is taken of.
std::uint64_t baseOf(const RingProgress& ring, const RingCounts& counts)
{
    return counts.devices - std::min({ring.forgivenFailed, counts.failed, counts.devices});
}

std::uint64_t neededGood(const RingRule& rule, const RingProgress& ring, const RingCounts& counts)
{
    return (baseOf(ring, counts) * rule.goodShare + wholeShare - 1) / wholeShare;
}

bool reached(const RingRule& rule, const RingProgress& ring, const RingCounts& counts)
{
    if (rule.goodShare == 0) return true;
    return counts.good > 0 && counts.good >= neededGood(rule, ring, counts);
}

void plot(Rollout& rollout, const RolloutEvidence& evidence, UnixTime now)
{
    RolloutPoint point{now, 0, 0, rollout.state == RolloutState::paused};
    for (const RingCounts& ring : evidence.rings) {
        point.good += ring.good;
        point.failed += ring.failed;
    }
    auto& curve = rollout.curve;
    if (!curve.empty()) {
        const RolloutPoint& last = curve.back();
        point.at = std::max(point.at, last.at);
        if (point.good == last.good && point.failed == last.failed && point.paused == last.paused) return;
        if (point.paused == last.paused && point.at.ms - last.at.ms < pointEvery && curve.size() > 1) curve.pop_back();
    }
    if (curve.size() >= maxRolloutPoints) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < curve.size(); i += 2) curve[kept++] = curve[i];
        curve.resize(kept);
    }
    curve.push_back(point);
}

Status checkAuthor(const RolloutAuthor& author)
{
    if (isText(author.reason, maxRolloutReason)) return {};
    return fail(ErrorKind::invalid, "gateway.rollout.act.reason", std::to_string(maxRolloutReason));
}

tl::unexpected<Error> refuse(const char* code, const Rollout& rollout)
{
    return fail(ErrorKind::refused, code, std::string(toString(rollout.state)));
}

}  // namespace

bool RingRule::sortsAs(const RingRule& other) const
{
    return share == other.share && hardwareClasses == other.hardwareClasses && attributes == other.attributes &&
           devices == other.devices;
}

bool RolloutPlan::usesAttributes() const
{
    return std::ranges::any_of(rings, [](const RingRule& ring) { return !ring.attributes.empty(); });
}

Status check(const RolloutPlan& plan)
{
    const auto refuse = [](const char* code, std::size_t ring = 0) {
        return fail(ErrorKind::invalid, code, ring == 0 ? std::string() : std::to_string(ring));
    };
    if (plan.name.empty() || !isText(plan.name, maxRolloutName)) return refuse("gateway.rollout.plan.name");
    if (plan.rings.empty() || plan.rings.size() > maxRings) return refuse("gateway.rollout.plan.rings");
    if (plan.startAt.ms < 0 || plan.finishBy.ms < 0) return refuse("gateway.rollout.plan.date");
    if (plan.finishBy.ms != 0 && plan.finishBy <= plan.startAt) return refuse("gateway.rollout.plan.date");
    std::size_t listed = 0;
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < plan.rings.size(); ++i) {
        const RingRule& ring = plan.rings[i];
        if (ring.name.empty() || !isText(ring.name, maxRolloutName)) return refuse("gateway.rollout.plan.ring-name", i + 1);
        const bool plain = ring.hardwareClasses.empty() && ring.attributes.empty() && ring.devices.empty();
        const bool risen = !plain || ring.share > before;
        if (ring.share == 0 || ring.share > wholeShare || !risen) return refuse("gateway.rollout.plan.share", i + 1);
        if (plain) before = ring.share;
        const auto isClass = [](const std::string& name) { return !name.empty() && isText(name, 64); };
        const bool classes = ring.hardwareClasses.size() <= maxRings && std::ranges::all_of(ring.hardwareClasses, isClass);
        if (!classes) return refuse("gateway.rollout.plan.class", i + 1);
        for (const auto& [key, value] : ring.attributes) {
            const bool good = !key.empty() && isText(key, 64) && isText(value, maxRuleText);
            if (!good) return refuse("gateway.rollout.plan.attribute", i + 1);
        }
        if (ring.attributes.size() > maxRingAttributes) return refuse("gateway.rollout.plan.attribute", i + 1);
        listed += ring.devices.size();
        if (listed > maxRolloutDevices) return refuse("gateway.rollout.plan.devices", i + 1);
        if (ring.goodShare > wholeShare || ring.failedLimit > wholeShare) return refuse("gateway.rollout.plan.gate", i + 1);
        if (ring.minimumDevices == 0 || ring.minimumDevices > 1'000'000) return refuse("gateway.rollout.plan.minimum", i + 1);
        if (ring.soak < Milliseconds{0} || ring.soak > longestSoak) return refuse("gateway.rollout.plan.soak", i + 1);
    }
    return {};
}

const RolloutSubject::Target* RolloutSubject::targetOf(std::string_view hardwareClass) const
{
    const auto found = std::ranges::find(targets, hardwareClass, &Target::hardwareClass);
    return found == targets.end() ? nullptr : &*found;
}

std::string_view toString(RolloutState state)
{
    switch (state) {
    case RolloutState::draft: return "draft";
    case RolloutState::scheduled: return "scheduled";
    case RolloutState::running: return "running";
    case RolloutState::paused: return "paused";
    case RolloutState::done: return "done";
    case RolloutState::stopped: return "stopped";
    }
    return "stopped";
}

std::string_view toString(RolloutWhat what)
{
    switch (what) {
    case RolloutWhat::created: return "created";
    case RolloutWhat::edited: return "edited";
    case RolloutWhat::started: return "started";
    case RolloutWhat::opened: return "opened";
    case RolloutWhat::paused: return "paused";
    case RolloutWhat::resumed: return "resumed";
    case RolloutWhat::retried: return "retried";
    case RolloutWhat::widened: return "widened";
    case RolloutWhat::expedited: return "expedited";
    case RolloutWhat::finished: return "finished";
    case RolloutWhat::stopped: return "stopped";
    }
    return "stopped";
}

std::size_t Rollout::openRings() const
{
    std::size_t open = 0;
    while (open < rings.size() && rings[open].openedAt.ms != 0) ++open;
    return open;
}

bool Rollout::offersTo(std::optional<std::size_t> ring) const
{
    const bool runs = state == RolloutState::running || state == RolloutState::done;
    return runs && ring && *ring < openRings();
}

std::optional<std::size_t> ringOf(const RolloutPlan& plan, const RolloutDevice& device)
{
    const std::uint32_t place = placeOf(plan.release, device);
    for (std::size_t i = 0; i < plan.rings.size(); ++i) {
        if (place < plan.rings[i].share && fits(plan.rings[i], device)) return i;
    }
    return std::nullopt;
}

bool advance(Rollout& rollout, const RolloutEvidence& evidence, const RolloutMoment& moment)
{
    if (rollout.state == RolloutState::stopped || evidence.rings.size() != rollout.rings.size()) return false;
    const RolloutAuthor itself;
    if (evidence.status && ledger::isFinal(*evidence.status)) {
        const RolloutAuthor ledgerSays{{}, "gateway.release." + std::string(ledger::toString(*evidence.status))};
        enter(rollout, RolloutState::stopped, moment.now, ledgerSays);
        note(rollout, moment.now, ledgerSays, RolloutWhat::stopped);
        return true;
    }
    bool changed = false;
    if (rollout.state == RolloutState::scheduled) {
        const UnixTime latest{moment.ledgerTime.ms + checkpointLag};
        if (std::min(moment.now, latest) < rollout.plan.startAt) return false;
        enter(rollout, RolloutState::running, moment.now, itself);
        rollout.startedAt = moment.now;
        note(rollout, moment.now, itself, RolloutWhat::started);
        changed = true;
    }
    const bool runs = rollout.state == RolloutState::running || rollout.state == RolloutState::done;
    if (!runs) {
        if (rollout.state == RolloutState::paused) plot(rollout, evidence, moment.now);
        return changed;
    }
    if (evidence.status != ledger::ReleaseStatus::approved) return changed;
    if (rollout.openRings() == 0) {
        openRing(rollout, 0, moment.now);
        note(rollout, moment.now, itself, RolloutWhat::opened, 1);
        changed = true;
    }
    const Milliseconds elapsed = std::clamp(moment.elapsed, Milliseconds{0}, longestLook);
    for (std::size_t i = 0; i < rollout.openRings(); ++i) {
        const RingRule& rule = rollout.plan.rings[i];
        const RingCounts& counts = evidence.rings[i];
        RingProgress& ring = rollout.rings[i];
        if (rollout.state == RolloutState::running) ring.openFor += elapsed;
        if (!limitCounts(rule, ring, counts)) continue;
        const Answers answers = answersOf(ring, counts);
        ring.worstFailed = std::max(ring.worstFailed, answers.share());
        if (!answers.above(rule.failedLimit)) continue;
        const RolloutAuthor why{{}, "gateway.rollout.failures"};
        enter(rollout, RolloutState::paused, moment.now, why);
        note(rollout, moment.now, why, RolloutWhat::paused, i + 1);
        plot(rollout, evidence, moment.now);
        return true;
    }
    if (rollout.state == RolloutState::running) {
        const std::size_t last = rollout.openRings() - 1;
        const RingRule& rule = rollout.plan.rings[last];
        RingProgress& ring = rollout.rings[last];
        if (reached(rule, ring, evidence.rings[last])) {
            if (ring.reachedAfter.count() == 0) ring.reachedAfter = std::max(ring.openFor, Milliseconds{1});
            else ring.soaked += elapsed;
            // Fewer answers than the limit counts with are enough to keep the gate closed.
            if (ring.soaked >= rule.soak && !answersOf(ring, evidence.rings[last]).above(rule.failedLimit)) {
                if (ring.passedAt.ms == 0) pass(ring, moment.now);
                if (last + 1 < rollout.rings.size()) {
                    openRing(rollout, last + 1, moment.now);
                    note(rollout, moment.now, itself, RolloutWhat::opened, last + 2);
                } else {
                    enter(rollout, RolloutState::done, moment.now, itself);
                    note(rollout, moment.now, itself, RolloutWhat::finished);
                }
                changed = true;
            }
        } else {
            ring.reachedAfter = ring.soaked = Milliseconds{0};
        }
    }
    plot(rollout, evidence, moment.now);
    return changed;
}

Status start(Rollout& rollout, const RolloutAuthor& author, UnixTime now)
{
    if (auto good = checkAuthor(author); !good) return good;
    const bool early = rollout.state == RolloutState::scheduled;   // now, whatever the date says
    if (rollout.state != RolloutState::draft && !early) return refuse("gateway.rollout.act.not-draft", rollout);
    if (!early && rollout.plan.startAt > now) {
        enter(rollout, RolloutState::scheduled, now, author);
    } else {
        enter(rollout, RolloutState::running, now, author);
        rollout.startedAt = now;
    }
    note(rollout, now, author, RolloutWhat::started);
    return {};
}

Status pause(Rollout& rollout, const RolloutAuthor& author, UnixTime now)
{
    if (auto good = checkAuthor(author); !good) return good;
    const bool runs = rollout.state == RolloutState::running || rollout.state == RolloutState::done;
    if (!runs) return refuse("gateway.rollout.act.not-running", rollout);
    enter(rollout, RolloutState::paused, now, author);
    note(rollout, now, author, RolloutWhat::paused);
    return {};
}

Status resume(Rollout& rollout, const RolloutAuthor& author, UnixTime now, const RolloutEvidence& evidence, bool retried)
{
    if (auto good = checkAuthor(author); !good) return good;
    if (rollout.state != RolloutState::paused) return refuse("gateway.rollout.act.not-paused", rollout);
    for (std::size_t i = 0; i < rollout.rings.size() && i < evidence.rings.size(); ++i) {
        rollout.rings[i].forgivenFailed = evidence.rings[i].failed;
        rollout.rings[i].forgivenAnswers = evidence.rings[i].good + evidence.rings[i].failed;
    }
    enter(rollout, RolloutState::running, now, author);
    note(rollout, now, author, retried ? RolloutWhat::retried : RolloutWhat::resumed);
    return {};
}

Status widen(Rollout& rollout, const RolloutAuthor& author, UnixTime now)
{
    if (auto good = checkAuthor(author); !good) return good;
    if (rollout.state != RolloutState::running) return refuse("gateway.rollout.act.not-running", rollout);
    const std::size_t open = rollout.openRings();
    if (open == 0) return refuse("gateway.rollout.act.not-approved", rollout);
    if (open == rollout.rings.size()) return refuse("gateway.rollout.act.all-open", rollout);
    pass(rollout.rings[open - 1], now);
    openRing(rollout, open, now);
    note(rollout, now, author, RolloutWhat::widened, open + 1);
    return {};
}

Status expedite(Rollout& rollout, const RolloutAuthor& author, UnixTime now)
{
    if (auto good = checkAuthor(author); !good) return good;
    const bool critical = rollout.subject.severity == ledger::Severity::critical;
    if (!critical) return refuse("gateway.rollout.act.not-critical", rollout);
    if (rollout.state != RolloutState::running) return refuse("gateway.rollout.act.not-running", rollout);
    const std::size_t open = rollout.openRings();
    if (open == 0) return refuse("gateway.rollout.act.not-approved", rollout);
    if (open == rollout.rings.size()) return refuse("gateway.rollout.act.all-open", rollout);
    for (std::size_t i = open; i < rollout.rings.size(); ++i) {
        pass(rollout.rings[i - 1], now);
        openRing(rollout, i, now);
    }
    note(rollout, now, author, RolloutWhat::expedited, rollout.rings.size());
    return {};
}

Status stop(Rollout& rollout, const RolloutAuthor& author, UnixTime now)
{
    if (auto good = checkAuthor(author); !good) return good;
    if (rollout.state == RolloutState::stopped) return refuse("gateway.rollout.act.ended", rollout);
    enter(rollout, RolloutState::stopped, now, author);
    note(rollout, now, author, RolloutWhat::stopped);
    return {};
}

Status edit(Rollout& rollout, RolloutPlan plan, const RolloutAuthor& author, UnixTime now)
{
    if (auto good = checkAuthor(author); !good) return good;
    if (auto good = check(plan); !good) return good;
    if (rollout.ended()) return refuse("gateway.rollout.act.ended", rollout);
    if (plan.release != rollout.plan.release) return fail(ErrorKind::refused, "gateway.rollout.edit.release");
    const std::size_t open = rollout.openRings();
    for (std::size_t i = 0; i < open; ++i) {
        if (i < plan.rings.size() && plan.rings[i].sortsAs(rollout.plan.rings[i])) continue;
        return fail(ErrorKind::refused, "gateway.rollout.edit.open-ring", std::to_string(i + 1));
    }
    rollout.plan = std::move(plan);
    rollout.rings.resize(rollout.plan.rings.size());
    if (rollout.state == RolloutState::scheduled && rollout.plan.startAt.ms == 0) rollout.state = RolloutState::draft;
    note(rollout, now, author, RolloutWhat::edited);
    return {};
}

std::string_view waitsFor(const Rollout& rollout, const RolloutEvidence& evidence)
{
    if (rollout.state != RolloutState::running) return {};
    if (evidence.status != ledger::ReleaseStatus::approved) return "gateway.rollout.waits.approval";
    const std::size_t open = rollout.openRings();
    if (open == 0 || evidence.rings.size() < open) return {};
    if (evidence.rings[open - 1].devices == 0) return "gateway.rollout.waits.empty";
    return rollout.rings[open - 1].reachedAfter.count() == 0 ? "gateway.rollout.waits.devices" : "gateway.rollout.waits.soak";
}

std::vector<std::optional<Milliseconds>> forecast(const Rollout& rollout, const RolloutEvidence& evidence)
{
    std::vector<std::optional<Milliseconds>> rest(rollout.rings.size());
    if (evidence.rings.size() != rollout.rings.size()) return rest;
    // Devices of one ring come by themselves, so a ring's size says little of its pace: the mean of the rings so far.
    double paceSum = 0;
    int paces = 0;
    const auto learn = [&](double ms) {
        paceSum += ms;
        ++paces;
    };
    double before = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const RingRule& rule = rollout.plan.rings[i];
        const RingProgress& ring = rollout.rings[i];
        const RingCounts& counts = evidence.rings[i];
        if (ring.passedAt.ms != 0) {
            if (ring.reachedAfter.count() > 0) learn(double(ring.reachedAfter.count()));
            rest[i] = Milliseconds{0};
            continue;
        }
        double reachIn = 0;
        const double openFor = double(ring.openFor.count());
        if (ring.reachedAfter.count() > 0) {
            learn(double(ring.reachedAfter.count()));
        } else if (rule.goodShare > 0 && counts.good > 0 && openFor > 0) {
            const double whole = openFor * double(std::max(neededGood(rule, ring, counts), counts.good)) / double(counts.good);
            learn(whole);
            reachIn = whole - openFor;
        } else if (rule.goodShare > 0) {
            if (paces == 0 || counts.devices == 0) return rest;
            reachIn = std::max(0.0, paceSum / paces - openFor);
        }
        before += reachIn + std::max(0.0, double((rule.soak - ring.soaked).count()));
        rest[i] = Milliseconds(static_cast<std::int64_t>(std::min(before, 1e15)));
    }
    return rest;
}

}  // namespace quorate::gateway
