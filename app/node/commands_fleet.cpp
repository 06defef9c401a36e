// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/output.h"
#include "core/crypto/ed25519.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

namespace quorate::app {
namespace {

constexpr std::size_t devicesPerTransaction = 512;
constexpr std::uint64_t maxKeyList = 16 * 1024 * 1024;

struct ModelOptions {
    std::string id, name;
    std::vector<std::string> classes, delegates, readers;
};

void addModel(CLI::App& app, Context& context)
{
    auto* model = group(app, "model", "Models of devices");
    auto options = std::make_shared<ModelOptions>();
    auto* set = model->add_subcommand("set", "Make a model of ours, or replace what it says");
    set->add_option("id", options->id, "Id of the model: a-z, 0-9, '-' and '.'")->required();
    set->add_option("--name", options->name, "Name for people; the id when not given");
    set->add_option("--class", options->classes, "Hardware class; several times")->required();
    set->add_option("--delegate", options->delegates, "Vendor that may publish for it too; several times");
    set->add_option("--reader", options->readers, "Member that may read acknowledgements; several times");
    set->callback([&context, options] {
        context.action = {"model set", "The model is as it was.", [&context, options]() -> Result<int> {
            auto done = context.ask("set-model", {{"id", options->id},
                                                  {"name", options->name.empty() ? options->id : options->name},
                                                  {"delegates", options->delegates},
                                                  {"readers", options->readers},
                                                  {"hardwareClasses", options->classes}});
            if (!done) return fail(done.error());
            return context.show(*done, [&] { print("Model " + options->id + ".\ntransaction  " + text(*done, "id")); });
        }};
    });
}

struct EnrolOptions {
    std::string model, hardwareClass, keyFile;
    std::vector<std::string> keys;
    bool vendorHeld = false;
};

// Lines of "KEY" or "KEY CLASS"; empty lines and those that begin with # do not count.
Status readKeyList(Context& context, const EnrolOptions& options, Json& devices)
{
    auto raw = readFile(context.files(), absolutePath(options.keyFile), maxKeyList);
    if (!raw) return fail(raw.error());
    std::istringstream lines{std::string(textOf(*raw))};
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        std::istringstream words(line);
        std::string key, hardwareClass, more;
        words >> key >> hardwareClass >> more;
        if (key.empty() || key.starts_with('#')) continue;
        if (hardwareClass.empty()) hardwareClass = options.hardwareClass;
        if (!crypto::PublicKey::fromHexText(key) || hardwareClass.empty() || !more.empty()) {
            return fail(ErrorKind::invalid, "cli.key-list.malformed", "line " + std::to_string(number));
        }
        devices.push_back({{"key", key}, {"hardwareClass", hardwareClass}, {"vendorHeld", options.vendorHeld}});
    }
    return {};
}

Result<int> enrol(Context& context, const EnrolOptions& options)
{
    Json devices = Json::array();
    for (const auto& key : options.keys) {
        if (options.hardwareClass.empty()) return fail(ErrorKind::invalid, "cli.enrol.no-class", key);
        if (auto good = crypto::PublicKey::fromHexText(key); !good) return fail(good.error());
        devices.push_back({{"key", key}, {"hardwareClass", options.hardwareClass}, {"vendorHeld", options.vendorHeld}});
    }
    if (!options.keyFile.empty()) {
        if (auto read = readKeyList(context, options, devices); !read) return fail(read.error());
    }
    if (devices.empty()) return fail(ErrorKind::invalid, "cli.enrol.no-device", options.model);
    Json enrolled = Json::array();
    for (std::size_t i = 0; i < devices.size(); i += devicesPerTransaction) {
        Json part = Json::array();
        for (std::size_t j = i; j < devices.size() && j < i + devicesPerTransaction; ++j) part.push_back(devices[j]);
        auto done = context.ask("enrol", Json{{"model", options.model}, {"devices", part}});
        if (!done) {
            Error error = done.error();
            if (i > 0) error.context += " (the first " + std::to_string(i) + " devices are enrolled)";
            return fail(error);
        }
        const auto first = node::numberAt(*done, "firstDevice");
        for (std::size_t j = 0; j < part.size(); ++j) {
            enrolled.push_back({{"key", part[j]["key"]}, {"device", first + j}, {"transaction", (*done)["id"]}});
        }
    }
    return context.show(enrolled, [&] {
        Table table({"DEVICE", "KEY"});
        for (const auto& one : enrolled) table.row({text(one, "device"), text(one, "key")});
        table.print("");
    });
}

void addFleet(CLI::App& app, Context& context)
{
    auto* fleet = group(app, "fleet", "Devices of our models");
    auto options = std::make_shared<EnrolOptions>();
    auto* command = fleet->add_subcommand("enrol", "Certify devices by their public keys");
    command->add_option("model", options->model, "Model")->required();
    command->add_option("--class", options->hardwareClass, "Hardware class of the devices");
    command->add_option("--key", options->keys, "Public key that the device made, 64 hexadecimal digits; several times");
    command->add_option("--keys", options->keyFile, "File with a line KEY or KEY CLASS for each device");
    command->add_flag("--vendor-held", options->vendorHeld, "The keys were not made on the devices, which may show the gateway's token instead");
    command->callback([&context, options] {
        context.action = {"fleet enrol", "No device was enrolled.", [&context, options] { return enrol(context, *options); }};
    });

    auto model = std::make_shared<std::string>();
    auto indices = std::make_shared<std::vector<std::uint64_t>>();
    auto* revoke = fleet->add_subcommand("revoke", "Revoke devices, for good");
    revoke->add_option("model", *model, "Model")->required();
    revoke->add_option("devices", *indices, "Indices in the fleet")->required();
    revoke->callback([&context, model, indices] {
        context.action = {"fleet revoke", "No device was revoked.", [&context, model, indices]() -> Result<int> {
            auto done = context.ask("revoke-devices", Json{{"model", *model}, {"devices", *indices}});
            if (!done) return fail(done.error());
            return context.show(*done, [&] {
                print("Revoked " + std::to_string(indices->size()) + " devices.\ntransaction  " + text(*done, "id"));
            });
        }};
    });

    auto* list = fleet->add_subcommand("list", "Size of each model's fleet");
    list->callback([&context] {
        context.action = {"fleet list", {}, [&context]() -> Result<int> {
            auto snapshot = context.snapshot({"models"});
            if (!snapshot) return fail(snapshot.error());
            Json fleets = Json::array();
            Table table({"MODEL", "DEVICES", "REVOKED", "CLASSES"});
            for (const auto& one : (*snapshot)["models"]) {
                fleets.push_back({{"model", one["id"]}, {"devices", one["devices"]},
                                  {"revokedDevices", one["revokedDevices"]},
                                  {"hardwareClasses", one["hardwareClasses"]}});
                table.row({text(one, "id"), text(one, "devices"), text(one, "revokedDevices"),
                           textList(one, "hardwareClasses")});
            }
            return context.show(fleets, [&] { table.print("There are no models."); });
        }};
    });
}

}  // namespace

void addFleetCommands(CLI::App& app, Context& context)
{
    addModel(app, context);
    addFleet(app, context);
}

}  // namespace quorate::app
