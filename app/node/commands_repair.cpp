// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/output.h"

#include "core/node/chain_repair.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

std::string sentence(const node::StoreRepair& one)
{
    if (one.wasSound) return one.store + ": sound, " + std::to_string(one.entries) + " entries; nothing was changed";
    std::string text = one.store + ": damaged (" + one.damage + ").\n  ";
    if (one.height) {
        text += "Built anew up to height " + std::to_string(one.height->value) + "; the rest comes from peers when the node runs.";
    } else {
        text += "Built anew from " + std::to_string(one.entries) + " entries that could be read.";
    }
    return text + "\n  The damaged store is kept in " + one.kept->string() + "; remove it when all is well.";
}

Result<int> repair(Context& context)
{
    auto done = node::repairStores(context.files(), context.home());
    if (!done) return fail(done.error());
    Json list = Json::array();
    for (const auto& one : *done) {
        Json entry{{"store", one.store}, {"sound", one.wasSound}, {"entries", one.entries}};
        if (!one.wasSound) entry["damage"] = one.damage;
        if (one.height) entry["height"] = one.height->value;
        if (one.kept) entry["kept"] = one.kept->string();
        list.push_back(std::move(entry));
    }
    return context.show(list, [&] {
        for (const auto& one : *done) print(sentence(one));
    });
}

}  // namespace

void addRepairCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("repair", "Check the stores of the home, whose node is stopped, and build damaged ones anew");
    command->callback([&context] {
        context.action = {"repair", "Every store is as it was, or beside it under the name .damaged.", [&context] { return repair(context); }};
    });
}

}  // namespace quorate::app
