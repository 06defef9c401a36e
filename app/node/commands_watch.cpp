// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/messages.h"
#include "app/node/output.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

struct WatchOptions {
    std::string from;            // "now", or "RELEASE-LEAF,DELIVERY-LEAF"
    std::string until;
    std::string release;
    std::string model;
    std::uint64_t seconds = 0;
    bool noAlerts = false;
    bool unsettled = false;
};

Result<Json> cursor(Context& context, const std::string& from)
{
    std::uint64_t release = 0;
    std::uint64_t delivery = 0;
    if (from == "now") {
        auto snapshot = context.snapshot({"chains"});
        if (!snapshot) return fail(snapshot.error());
        for (const auto& chain : (*snapshot)["chains"]) {
            (text(chain, "chain") == "release" ? release : delivery) = node::numberAt(chain, "logSize");
        }
    } else if (!from.empty()) {
        const auto number = [](const std::string& digits) { return digits.empty() ? 0 : std::stoull(digits); };
        const auto comma = from.find(',');
        if (from.find_first_not_of("0123456789,") != std::string::npos || from.size() > 30) {
            return fail(ErrorKind::invalid, "cli.watch.from", from);
        }
        release = number(from.substr(0, comma));
        delivery = comma == std::string::npos ? 0 : number(from.substr(comma + 1));
    }
    return Json{{"release", release}, {"delivery", delivery}};
}

std::string eventLine(const Json& event)
{
    std::string line = when(event, "at") + "  " + text(event, "chain") + " " + text(event, "leaf") + "." +
                       text(event, "n") + "  " + text(event, "kind");
    for (const char* name : {"model", "member", "verdict"}) {
        if (const auto value = node::textAt(event, name); !value.empty()) line += "  " + value;
    }
    if (text(event, "release") != "-") line += "  " + shortId(text(event, "release"));
    if (const auto words = node::textAt(event, "text"); !words.empty()) line += "  " + words;
    if (event.value("retracted", false)) line += "  (taken back: its block was undone)";
    else if (!event.value("settled", true)) line += "  (not settled yet)";
    return plain(line);
}

std::string alertLine(const Json& alert)
{
    return plain(when(alert, "at") + "  " + text(alert, "severity") + "  " + reasonText(node::textAt(alert, "code")) +
                 "  " + text(alert, "subject") + "  " + reasonText(node::textAt(alert, "detail")));
}

Result<int> watch(Context& context, const WatchOptions& options)
{
    std::string release;
    if (!options.release.empty()) {
        auto id = context.releaseId(options.release);
        if (!id) return fail(id.error());
        release = *id;
    }
    auto from = cursor(context, options.from);
    if (!from) return fail(from.error());
    (*from)["unsettled"] = options.unsettled;
    auto node = context.node();
    if (!node) return fail(node.error());
    std::optional<Milliseconds> limit;
    if (options.seconds > 0) limit = Milliseconds(options.seconds * 1000);
    const auto concerns = [&](const Json& one) {
        return (release.empty() || text(one, "release") == release) &&
               (options.model.empty() || !one.contains("model") || text(one, "model") == options.model);
    };
    auto status = (*node)->stream("watch", *from, [&](const Json& message) {
        const bool isEvent = message.contains("event");
        if (!isEvent && (options.noAlerts || !message.contains("alert"))) return true;
        const Json& one = isEvent ? message["event"] : message["alert"];
        if (!concerns(one)) return true;
        if (context.json) {
            Json line{{isEvent ? "event" : "alert", one}};
            print(line.dump(-1, ' ', false, Json::error_handler_t::replace));
        } else {
            print(isEvent ? eventLine(one) : alertLine(one));
        }
        if (isEvent && !one.value("settled", false)) return true;   // what may still be undone ends no wait
        return options.until.empty() || text(one, isEvent ? "kind" : "code") != options.until;
    }, limit);
    // Watching for a while without waiting for something ends well when the time is over.
    if (!status && status.error().code == "node.control.timeout" && options.until.empty()) return 0;
    if (!status) return fail(status.error());
    return 0;
}

}  // namespace

void addWatchCommand(CLI::App& app, Context& context)
{
    auto options = std::make_shared<WatchOptions>();
    auto* command = app.add_subcommand("watch", "Print events of settled blocks and alerts as they happen");
    command->add_option("--from", options->from,
                        "RELEASE-LEAF,DELIVERY-LEAF of the first events wanted, or now; from the beginning when not given");
    command->add_option("--until", options->until, "End after the first event or alert of this kind, as release.approved");
    command->add_option("--release", options->release, "Of this release alone");
    command->add_option("--model", options->model, "Of this model alone");
    command->add_option("--timeout", options->seconds, "Seconds; with --until, an error when it did not happen");
    command->add_flag("--unsettled", options->unsettled, "Also events that are not settled yet, and which of them were taken back");
    command->add_flag("--no-alerts", options->noAlerts, "Events alone");
    command->callback([&context, options] {
        context.action = {"watch", {}, [&context, options] { return watch(context, *options); }};
    });
}

}  // namespace quorate::app
