// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/messages.h"
#include "app/node/output.h"
#include "core/base/magnet.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

struct TransferOptions {
    std::string payload;
    std::uint64_t down = 0, up = 0;
    bool all = false;
};

// The whole root of the one transfer whose root begins so.
Result<std::string> rootOf(Context& context, const std::string& begins)
{
    auto snapshot = context.snapshot({"transfers"});
    if (!snapshot) return fail(snapshot.error());
    std::vector<std::string> found;
    for (const auto& one : (*snapshot)["transfers"]) {
        if (auto root = node::textAt(one, "root"); root.starts_with(begins)) found.push_back(std::move(root));
    }
    if (begins.empty() || found.size() != 1) return fail(ErrorKind::notFound, "node.transfer.unknown", begins);
    return found.front();
}

Result<int> steer(Context& context, const std::string& act, const TransferOptions& options)
{
    auto root = rootOf(context, options.payload);
    if (!root) return fail(root.error());
    auto done = context.ask("transfer-steer", Json{{"act", act}, {"root", *root}, {"down", options.down}, {"up", options.up}});
    if (!done) return fail(done.error());
    auto snapshot = context.snapshot({"transfers"});
    if (!snapshot) return fail(snapshot.error());
    for (const auto& one : (*snapshot)["transfers"]) {
        if (node::textAt(one, "root") != *root) continue;
        return context.show(one, [&] {
            const auto why = node::textAt(one, "reason");
            print(shortId(*root) + "  " + text(one, "label") + "  " + text(one, "state") + (why.empty() ? "" : ": " + reasonText(why)));
        });
    }
    return context.show(*done, [&] { print("The transfer is gone."); });
}

Result<int> magnet(Context& context, const std::string& begins)
{
    auto root = rootOf(context, begins);
    if (!root) return fail(root.error());
    auto snapshot = context.snapshot({"transfers"});
    if (!snapshot) return fail(snapshot.error());
    for (const auto& one : (*snapshot)["transfers"]) {
        if (node::textAt(one, "root") != *root) continue;
        const auto infoHash = Hash32::fromHexText(node::textAt(one, "infoHash"));
        if (!infoHash) break;
        const auto link = magnetLink(*infoHash, node::textAt(one, "label"), node::numberAt(one, "size"));
        return context.show(Json{{"root", *root}, {"infoHash", infoHash->hex()}, {"magnet", link}}, [&] { print(link); });
    }
    return fail(ErrorKind::notFound, "node.transfer.unknown", begins);
}

void addAct(CLI::App& transfer, Context& context, const std::string& act, const std::string& help)
{
    auto options = std::make_shared<TransferOptions>();
    auto* command = transfer.add_subcommand(act, help);
    const bool limit = act == "limit";
    auto* payload = command->add_option("payload", options->payload, "The beginning of its pieces root");
    if (!limit) payload->required();
    if (limit) {
        command->add_flag("--all", options->all, "All transfers together instead of one");
        command->add_option("--down", options->down, "Bytes a second; 0: no limit")->capture_default_str();
        command->add_option("--up", options->up, "Bytes a second; 0: no limit")->capture_default_str();
    }
    command->callback([&context, options, act] {
        context.action = {"transfer " + act, {}, [&context, options, act]() -> Result<int> {
            if (!options->all) return steer(context, act, *options);
            auto done = context.ask("transfer-limit-all", Json{{"down", options->down}, {"up", options->up}});
            if (!done) return fail(done.error());
            return context.show(*done, [&] { print("The limits are set."); });
        }};
    });
}

}  // namespace

void addTransferCommands(CLI::App& app, Context& context)
{
    auto* transfer = app.add_subcommand("transfer", "Stop, start, limit and check transfers of payloads");
    transfer->require_subcommand(1);
    addAct(*transfer, context, "start", "Goes on, and tries at once what failed");
    addAct(*transfer, context, "stop", "Neither fetched nor offered to others, also after a restart");
    addAct(*transfer, context, "recheck", "Compares the whole file with its root and fetches what is damaged");
    auto payload = std::make_shared<std::string>();
    auto* link = transfer->add_subcommand("magnet", "The magnet link of a payload: names it to whoever has a node of the consortium");
    link->add_option("payload", *payload, "Beginning of its root, from quorated transfers")->required();
    link->callback([&context, payload] {
        context.action = {"transfer magnet", {}, [&context, payload] { return magnet(context, *payload); }};
    });
    addAct(*transfer, context, "limit", "How much of the line it may take, also after a restart");
}

}  // namespace quorate::app
