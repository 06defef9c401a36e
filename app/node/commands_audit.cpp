// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/output.h"
#include "core/ledger/device_request.h"
#include "core/ledger/records.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

// What auditors ask: one device's history as a proof, and what was proven against members.
namespace quorate::app {
namespace {

struct AuditOptions {
    std::string device, model, out;
};

Result<ledger::DeviceName> deviceOf(const AuditOptions& options)
{
    const std::string name = options.model.empty() ? options.device : options.model + "." + options.device;
    auto device = ledger::deviceNameFrom(name);
    if (!device) return fail(ErrorKind::invalid, "cli.audit.device", name);
    return device;
}

void addAudit(CLI::App& app, Context& context)
{
    auto options = std::make_shared<AuditOptions>();
    auto* audit = app.add_subcommand("audit", "Write a proof of which gateway gave one device what, and when: the node of the "
                                              "model's owner or of a reader opens the batches. quorated verify checks it offline, "
                                              "without any node");
    audit->add_option("device", options->device, "MODEL.INDEX, or INDEX with --model")->required();
    audit->add_option("--model", options->model, "The device's model");
    audit->add_option("--out", options->out, "File to write")->required();
    audit->callback([&context, options] {
        context.action = {"audit", "No file was written.", [&context, options]() -> Result<int> {
            auto device = deviceOf(*options);
            if (!device) return fail(device.error());
            const Path path = absolutePath(options->out);
            auto done = context.ask("export-audit", Json{{"model", device->model.slug},
                                                         {"device", device->index.value},
                                                         {"file", path.string()}});
            if (!done) return fail(done.error());
            auto info = context.files().info(path);
            if (!info) return fail(info.error());
            return context.show({{"file", path.string()}, {"size", info->size}}, [&] {
                print(path.string() + ": " + sizeText(info->size) + "\nAnybody checks it with: quorated verify " +
                      path.string());
            });
        }};
    });
}

template <class Record>
Result<std::vector<Record>> recordsOf(Context& context, const char* chain, const char* prefix)
{
    auto entries = context.ask("state", Json{{"chain", chain}, {"prefix", prefix}, {"limit", 1000}});
    if (!entries) return fail(entries.error());
    std::vector<Record> records;
    for (const auto& entry : *entries) {
        auto raw = fromHex(node::textAt(entry, "value"));
        if (!raw) return fail(raw.error());
        auto record = Record::decode(*raw);
        if (!record) return fail(record.error());
        records.push_back(*std::move(record));
    }
    return records;
}

Result<int> showOffences(Context& context)
{
    auto offences = recordsOf<ledger::OffenceRecord>(context, "release", "offence/");
    if (!offences) return fail(offences.error());
    auto struck = recordsOf<ledger::StruckBatch>(context, "delivery", "struck/");
    if (!struck) return fail(struck.error());
    Json list = Json::array();
    for (const auto& one : *offences) {
        list.push_back({{"kind", ledger::toString(one.kind)},
                        {"member", one.member.slug},
                        {"subject", std::string(ledger::toString(one.chain)) + " chain"},
                        {"key", one.key.hex()},
                        {"reporter", one.reporter.slug},
                        {"at", node::timeText(one.at)},
                        {"leaf", one.leaf.value},
                        {"first", toHex(one.first)},
                        {"second", toHex(one.second)}});
    }
    for (const auto& one : *struck) {
        list.push_back({{"kind", ledger::toString(one.kind)},
                        {"member", one.gateway.slug},
                        {"subject", "batch " + std::to_string(one.number)},
                        {"reporter", one.reporter.slug},
                        {"at", node::timeText(one.at)},
                        {"leaf", one.leaf.value}});
    }
    return context.show(list, [&] {
        Table table({"MEMBER", "OFFENCE", "SUBJECT", "REPORTED BY", "AT"});
        for (const auto& one : list) {
            table.row({text(one, "member"), text(one, "kind"), text(one, "subject"), text(one, "reporter"), when(one, "at")});
        }
        table.print("Nothing was proven against anybody.");
    });
}

void addOffences(CLI::App& app, Context& context)
{
    auto* offences = app.add_subcommand("offences", "What was proven on the chains against validators and gateways");
    offences->callback([&context] { context.action = {"offences", {}, [&context] { return showOffences(context); }}; });
}

void addSplit(CLI::App& app, Context& context)
{
    auto file = std::make_shared<std::string>();
    auto* split = app.add_subcommand("split", "Write the proof that somebody signed a head which contradicts the chain");
    split->add_option("file", *file, "File to write")->required();
    split->callback([&context, file] {
        context.action = {"split", "No file was written.", [&context, file]() -> Result<int> {
            const Path path = absolutePath(*file);
            auto done = context.ask("export-split", Json{{"file", path.string()}});
            if (!done) return fail(done.error());
            return context.show({{"file", path.string()}}, [&] {
                print(path.string() + "\nAnybody checks it with: quorated verify " + path.string());
            });
        }};
    });
}

}  // namespace

void addAuditCommands(CLI::App& app, Context& context)
{
    addAudit(app, context);
    addOffences(app, context);
    addSplit(app, context);
}

}  // namespace quorate::app
