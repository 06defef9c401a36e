// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/messages.h"
#include "app/node/output.h"
#include "core/node/rollout_json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>

namespace quorate::app {
namespace {

constexpr std::uint64_t longestList = 1024;

tl::unexpected<Error> badRing(const std::string& text)
{
    return fail(ErrorKind::invalid, "cli.rollout.ring", text);
}

std::vector<std::string> split(const std::string& text, char by)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == by) parts.emplace_back();
        else parts.back() += c;
    }
    return parts;
}

template <class Number>
std::optional<Number> numberOf(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// "3" or "3-9".
bool addDevices(api::RolloutRing& ring, const std::string& text)
{
    const auto dash = text.find('-');
    const auto first = numberOf<std::uint64_t>(std::string_view(text).substr(0, dash));
    const auto last = dash == std::string::npos ? first : numberOf<std::uint64_t>(std::string_view(text).substr(dash + 1));
    if (!first || !last || *last < *first || *last - *first >= longestList) return false;
    for (std::uint64_t index = *first; index <= *last; ++index) ring.devices.push_back(index);
    return true;
}

bool set(api::RolloutRing& ring, const std::string& key, std::string value)
{
    const auto percent = [&](double& out) {
        if (value.ends_with('%')) value.pop_back();
        const auto number = numberOf<double>(value);
        if (number) out = *number;
        return number.has_value();
    };
    if (key == "name") return !(ring.name = value).empty();
    if (key == "share") return percent(ring.share);
    if (key == "good") return percent(ring.goodShare);
    if (key == "fail") return percent(ring.failedLimit);
    if (key == "class") return ring.hardwareClasses.push_back(value), true;
    if (key == "device") return addDevices(ring, value);
    if (key == "min") {
        const auto number = numberOf<std::uint32_t>(value);
        ring.minimumDevices = number.value_or(0);
        return number.has_value();
    }
    if (key == "soak") {
        const auto span = spanOf(value);
        ring.soakMs = span.value_or(0);
        return span.has_value();
    }
    if (key == "attr") {
        const auto colon = value.find(':');
        if (colon == std::string::npos || colon == 0) return false;
        ring.attributes[value.substr(0, colon)] = value.substr(colon + 1);
        return true;
    }
    return false;
}

// "NAME=SHARE%,KEY=VALUE,...": rings of --ring.
Result<api::RolloutRing> ringFrom(const std::string& text)
{
    api::RolloutRing ring;
    const auto parts = split(text, ',');
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto sign = parts[i].find('=');
        const std::string left = parts[i].substr(0, sign);
        const std::string right = sign == std::string::npos ? std::string() : parts[i].substr(sign + 1);
        if (i == 0) ring.name = left;
        const bool good = i == 0 ? !left.empty() && (sign == std::string::npos || set(ring, "share", right))
                                 : sign != std::string::npos && set(ring, left, right);
        if (!good) return badRing(parts[i]);
    }
    return ring;
}

// "NUMBER:KEY=VALUE,...": changes of one ring, of --set.
Status change(api::RolloutPlan& plan, const std::string& text)
{
    const auto colon = text.find(':');
    const auto number = numberOf<std::size_t>(std::string_view(text).substr(0, colon));
    if (!number || *number == 0 || *number > plan.rings.size() || colon == std::string::npos) return badRing(text);
    for (const auto& part : split(text.substr(colon + 1), ',')) {
        const auto sign = part.find('=');
        if (sign == std::string::npos || !set(plan.rings[*number - 1], part.substr(0, sign), part.substr(sign + 1))) return badRing(part);
    }
    return {};
}

struct PlanOptions {
    std::string release, name, startAt, finishBy, planFile, reason;
    std::vector<std::string> rings, changes;
    std::uint64_t id = 0;
    bool start = false, dryRun = false;
};

Status setTimes(api::RolloutPlan& plan, const PlanOptions& options)
{
    for (const auto& [text, out] : {std::pair(&options.startAt, &plan.startAt), std::pair(&options.finishBy, &plan.finishBy)}) {
        if (text->empty()) continue;
        auto time = *text == "none" ? Result<UnixTime>(UnixTime{}) : node::timeFrom(*text);
        if (!time) return fail(time.error());
        *out = *time;
    }
    return {};
}

Status addRings(api::RolloutPlan& plan, const std::vector<std::string>& texts)
{
    for (const auto& text : texts) {
        auto ring = ringFrom(text);
        if (!ring) return fail(ring.error());
        plan.rings.push_back(std::move(*ring));
    }
    return {};
}

Result<Json> findRollout(Context& context, std::uint64_t id)
{
    auto snapshot = context.snapshot({"rollouts"});
    if (!snapshot) return fail(snapshot.error());
    for (auto& one : (*snapshot)["rollouts"]) {
        if (node::numberAt(one, "id") == id) return std::move(one);
    }
    return fail(ErrorKind::notFound, "gateway.rollout.unknown", std::to_string(id));
}

std::string percentText(double percent)
{
    std::string text = std::to_string(std::llround(percent * 100));
    while (text.size() < 3) text.insert(0, "0");
    text.insert(text.size() - 2, ".");
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text + " %";
}

std::string percentAt(const Json& object, const char* name)
{
    return percentText(object.value(name, 0.0));
}

std::string spanText(const Json& object, const char* name)
{
    if (!object.contains(name) || object[name].is_null()) return "-";
    const auto seconds = node::numberAt(object, name) / 1000;
    if (seconds >= 2 * 86'400) return std::to_string(seconds / 86'400) + " d";
    if (seconds >= 2 * 3'600) return std::to_string(seconds / 3'600) + " h";
    if (seconds >= 120) return std::to_string(seconds / 60) + " min";
    return std::to_string(seconds) + " s";
}

std::string stateText(const Json& rollout)
{
    const std::string reason = text(rollout, "reason").empty() ? text(rollout, "waitsFor") : text(rollout, "reason");
    return reason.empty() || reason == "-" ? text(rollout, "state") : text(rollout, "state") + ": " + reasonText(reason);
}

std::uint64_t sumOf(const Json& rollout, const char* name)
{
    std::uint64_t sum = 0;
    for (const auto& ring : rollout["rings"]) sum += node::numberAt(ring, name);
    return sum;
}

void showList(const Json& rollouts)
{
    Table table({"ID", "NAME", "RELEASE", "RING", "GOOD", "FAILED", "DEVICES", "REST", "STATE"});
    for (const auto& one : rollouts) {
        table.row({text(one, "id"), plain(text(one["plan"], "name")), text(one, "model") + "@" + text(one, "version"),
                   text(one, "openRings") + "/" + std::to_string(one["rings"].size()), std::to_string(sumOf(one, "good")),
                   std::to_string(sumOf(one, "failed")), std::to_string(sumOf(one, "devices")), spanText(one, "restMs"), stateText(one)});
    }
    table.print("There are no rollouts. One is made with: quorated rollout create");
}

std::string rulesOf(const Json& ring)
{
    std::string rules;
    const auto add = [&](const std::string& text) { rules += (rules.empty() ? "" : "; ") + text; };
    if (!ring["hardwareClasses"].empty()) add("class " + textList(ring, "hardwareClasses"));
    for (const auto& [key, value] : ring["attributes"].items()) add(plain(key) + " = " + plain(value.get<std::string>()));
    if (!ring["devices"].empty()) add(std::to_string(ring["devices"].size()) + " devices listed");
    return rules.empty() ? "-" : rules;
}

void showOne(const Json& rollout)
{
    const Json& plan = rollout["plan"];
    print("rollout   " + text(rollout, "id") + "  " + plain(text(plan, "name")));
    print("release   " + text(rollout, "model") + "@" + text(rollout, "version") + "  " + text(plan, "release") + "  severity " +
          text(rollout, "severity"));
    print("state     " + stateText(rollout) + (text(rollout, "by").empty() ? "" : " (" + text(rollout, "by") + ")") + ", since " +
          when(rollout, "since"));
    print("start     " + when(plan, "startAt") + "   finish by " + when(plan, "finishBy") + "   rest " + spanText(rollout, "restMs") + "\n");
    Table rings({"RING", "NAME", "SHARE", "RULES", "DEVICES", "UNDER WAY", "GOOD", "CLAIMED", "FAILED", "GATE", "LIMIT", "WORST", "OPENED"});
    for (std::size_t i = 0; i < plan["rings"].size(); ++i) {
        const Json& rule = plan["rings"][i];
        const Json& ring = rollout["rings"][i];
        std::string gate = percentAt(rule, "goodShare");
        if (node::numberAt(rule, "soakMs") > 0) gate += " + " + spanText(rule, "soakMs");
        rings.row({std::to_string(i + 1), plain(text(rule, "name")), percentAt(rule, "share"), rulesOf(rule), text(ring, "devices"),
                   text(ring, "offered"), text(ring, "good"), text(ring, "claimed"), text(ring, "failed"), gate,
                   percentAt(rule, "failedLimit") + " of " + text(rule, "minimumDevices"), percentAt(ring, "worstFailed"),
                   when(ring, "openedAt")});
    }
    rings.print("");
    print("");
    Table history({"AT", "BY", "WHAT", "RING", "REASON"});
    for (const auto& act : rollout["history"]) {
        history.row({when(act, "at"), text(act, "by").empty() ? "-" : text(act, "by"), text(act, "what"),
                     node::numberAt(act, "ring") == 0 ? "-" : text(act, "ring"),
                     text(act, "reason").empty() ? "" : plain(reasonText(text(act, "reason")))});
    }
    history.print("");
}

void showDevices(const Json& devices)
{
    Table table({"DEVICE", "RING", "OUTCOME", "REASON"});
    for (const auto& one : devices) {
        table.row({text(one, "model") + "." + text(one, "device"), node::numberAt(one, "ring") == 0 ? "-" : text(one, "ring"),
                   text(one, "outcome"), text(one, "reason").empty() ? "" : plain(reasonText(text(one, "reason")))});
    }
    table.print("No device that this gateway knows is concerned.");
}

Result<int> showId(Context& context, std::uint64_t id)
{
    auto rollout = findRollout(context, id);
    if (!rollout) return fail(rollout.error());
    return context.show(*rollout, [&] { showOne(*rollout); });
}

Result<int> create(Context& context, const PlanOptions& options)
{
    api::RolloutPlan plan;
    if (!options.planFile.empty()) {
        auto raw = readFile(context.files(), absolutePath(options.planFile), std::uint64_t{1} << 20U);
        if (!raw) return fail(raw.error());
        const Json json = Json::parse(textOf(*raw), nullptr, false);
        auto read = node::rolloutPlanFrom(json.is_discarded() ? Json() : json);
        if (!read) return fail(read.error());
        plan = std::move(*read);
    }
    if (!options.release.empty()) {
        auto id = context.releaseId(options.release);
        if (!id) return fail(id.error());
        plan.release = *ReleaseId::fromHexText(*id);
    }
    if (!options.name.empty()) plan.name = options.name;
    else if (plan.name.empty()) plan.name = options.release;
    if (auto set = addRings(plan, options.rings); !set) return fail(set.error());
    if (auto set = setTimes(plan, options); !set) return fail(set.error());
    if (options.dryRun) {
        auto devices = context.ask("rollout-rehearse", Json{{"plan", node::toJson(plan)}});
        if (!devices) return fail(devices.error());
        return context.show(*devices, [&] { showDevices(*devices); });
    }
    auto made = context.ask("rollout-create", Json{{"plan", node::toJson(plan)}});
    if (!made) return fail(made.error());
    const auto id = node::numberAt(*made, "id");
    if (options.start || plan.startAt.ms != 0) {
        auto started = context.ask("rollout-steer", Json{{"id", id}, {"act", "start"}, {"reason", options.reason}});
        if (!started) {
            Error error = started.error();
            error.context += " (rollout " + std::to_string(id) + " is a draft)";
            return fail(error);
        }
    }
    return showId(context, id);
}

Result<int> edit(Context& context, const PlanOptions& options)
{
    auto rollout = findRollout(context, options.id);
    if (!rollout) return fail(rollout.error());
    auto plan = node::rolloutPlanFrom((*rollout)["plan"]);
    if (!plan) return fail(plan.error());
    if (!options.name.empty()) plan->name = options.name;
    if (!options.rings.empty()) {
        // Those that are open stay.
        plan->rings.resize(node::numberAt(*rollout, "openRings"));
        if (auto set = addRings(*plan, options.rings); !set) return fail(set.error());
    }
    for (const auto& one : options.changes) {
        if (auto set = change(*plan, one); !set) return fail(set.error());
    }
    if (auto set = setTimes(*plan, options); !set) return fail(set.error());
    auto done = context.ask("rollout-edit", Json{{"id", options.id}, {"plan", node::toJson(*plan)}, {"reason", options.reason}});
    if (!done) return fail(done.error());
    return showId(context, options.id);
}

void addPlans(CLI::App& group, Context& context)
{
    const char* ringHelp = "NAME=SHARE%[,KEY=VALUE...], in their order; SHARE counts from the first ring. KEY: good, fail (%), min "
                           "(answers), soak (90s, 30m, 2h, 3d), class, device (3 or 3-9), attr (NAME:VALUE, NAME:BEGINNING*)";
    auto options = std::make_shared<PlanOptions>();
    auto* add = group.add_subcommand("create", "Plan when this gateway offers a release to which devices");
    add->add_option("release", options->release, "Release: id, its first digits, or MODEL@VERSION");
    add->add_option("--name", options->name, "Name for people; the release when not given");
    add->add_option("--ring", options->rings, ringHelp);
    add->add_option("--plan", options->planFile, "File with a plan, as 'rollout show --json' has it under plan");
    add->add_option("--start-at", options->startAt, "When it starts, in UTC: 2026-11-20T08:30Z");
    add->add_option("--finish-by", options->finishBy, "When it should be done; what is forecast later is behind plan");
    add->add_flag("--start", options->start, "Start it at once");
    add->add_flag("--dry-run", options->dryRun, "Make nothing; list which devices would be in which ring");
    add->callback([&context, options] {
        context.action = {"rollout create", "No rollout was made.", [&context, options] { return create(context, *options); }};
    });

    auto edited = std::make_shared<PlanOptions>();
    auto* change = group.add_subcommand("edit", "Change limits, gates, dates, and rings that are not open yet");
    change->add_option("id", edited->id, "Number of the rollout")->required();
    change->add_option("--name", edited->name, "Another name");
    change->add_option("--set", edited->changes, "RING:KEY=VALUE[,...], for example 2:fail=10,soak=2h; keys as of 'rollout create --ring'");
    change->add_option("--ring", edited->rings, "The rings after the open ones, anew");
    change->add_option("--start-at", edited->startAt, "When it starts, in UTC; none takes the date away");
    change->add_option("--finish-by", edited->finishBy, "When it should be done; none takes the date away");
    change->add_option("--reason", edited->reason, "Why; it stands in the history");
    change->callback([&context, edited] {
        context.action = {"rollout edit", "The rollout is as it was.", [&context, edited] { return edit(context, *edited); }};
    });
}

void addSteering(CLI::App& group, Context& context)
{
    struct Steering {
        std::uint64_t id = 0;
        std::string reason;
        bool retry = false;
    };
    const auto add = [&](const char* act, const char* about) {
        auto options = std::make_shared<Steering>();
        auto* command = group.add_subcommand(act, about);
        command->add_option("id", options->id, "Number of the rollout")->required();
        command->add_option("--reason", options->reason, "Why; it stands in the history");
        if (std::string_view(act) == "resume") {
            command->add_flag("--retry", options->retry, "Offer it anew to the devices where it failed");
        }
        command->callback([&context, options, name = std::string(act)] {
            context.action = {"rollout " + name, "The rollout is as it was.", [&context, options, name]() -> Result<int> {
                auto done = context.ask("rollout-steer", Json{{"id", options->id}, {"act", options->retry ? "retry" : name},
                                                              {"reason", options->reason}});
                if (!done) return fail(done.error());
                if (name == "remove") return context.show(*done, [&] { print("Removed rollout " + std::to_string(options->id) + "."); });
                return showId(context, options->id);
            }};
        });
    };
    add("start", "Start a draft, now or at its date; a scheduled one now");
    add("pause", "Offer nothing new; what devices began goes on");
    add("resume", "Go on; failures so far do not count against the limit again");
    add("widen", "Open the next ring without waiting for the gate");
    add("expedite", "Open every ring at once; releases of severity critical alone");
    add("stop", "End it for good; the release stays held back");
    add("remove", "Forget a draft, a done or a stopped one; the release is offered as without it");
}

void addViews(CLI::App& group, Context& context)
{
    auto* list = group.add_subcommand("list", "Rollouts of this gateway");
    list->callback([&context] {
        context.action = {"rollout list", {}, [&context]() -> Result<int> {
            auto snapshot = context.snapshot({"rollouts"});
            if (!snapshot) return fail(snapshot.error());
            const Json rollouts = (*snapshot)["rollouts"];
            return context.show(rollouts, [&] { showList(rollouts); });
        }};
    });
    auto id = std::make_shared<std::uint64_t>();
    auto* one = group.add_subcommand("show", "One rollout: rings, gates, history");
    one->add_option("id", *id, "Number of the rollout")->required();
    one->callback([&context, id] {
        context.action = {"rollout show", {}, [&context, id] { return showId(context, *id); }};
    });
    auto of = std::make_shared<std::uint64_t>();
    auto* devices = group.add_subcommand("devices", "Which device is in which ring, and how far");
    devices->add_option("id", *of, "Number of the rollout")->required();
    devices->callback([&context, of] {
        context.action = {"rollout devices", {}, [&context, of]() -> Result<int> {
            auto found = context.ask("rollout-devices", Json{{"id", *of}});
            if (!found) return fail(found.error());
            return context.show(*found, [&] { showDevices(*found); });
        }};
    });
}

}  // namespace

void addRolloutCommands(CLI::App& app, Context& context)
{
    auto* all = group(app, "rollout", "When this gateway offers a release to which devices");
    addPlans(*all, context);
    addViews(*all, context);
    addSteering(*all, context);
}

}  // namespace quorate::app
