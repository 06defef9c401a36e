// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/commands.h"

#include "app/device/features.h"
#include "app/device/state_json.h"
#include "app/device/supervisor.h"
#include "core/crypto/sha256.h"
#include "core/device/identity_file.h"

#include <cstdio>

namespace quorate::app {
namespace {

void print(const std::string& text)
{
    std::fputs((text + "\n").c_str(), stdout);
}

Result<Path> configOf(const CommandLine& line)
{
    auto file = line.required("--config");
    if (!file) return fail(file.error());
    return Path(*file);
}

}  // namespace

Result<int> identityCommand(Log& log, const Arguments& arguments)
{
    auto line = CommandLine::parse(arguments, {"--config", "--file"}, {"--json"});
    if (!line) return fail(line.error());
    Setup setup(log);
    Path file;
    if (const auto given = line->value("--file")) {
        file = *given;
    } else {
        auto config = configOf(*line);
        if (!config) return fail(config.error());
        auto read = device::readConfig(setup.files(), *config);
        if (!read) return fail(read.error());
        file = read->identityFile;
    }
    auto key = device::loadIdentity(setup.files(), file);
    if (!key && key.error().kind == ErrorKind::notFound) {
        key = device::createIdentity(setup.files(), file, setup.random());
    }
    if (!key) return fail(key.error());
    const std::string publicKey = key->publicKey().hex();
    print(line->has("--json") ? dump({{"publicKey", publicKey}, {"keyId", key->id().hex()}}) : publicKey);
    return 0;
}

Result<int> provisionCommand(Log& log, const Arguments& arguments)
{
    auto line = CommandLine::parse(
        arguments, {"--config", "--image", "--tree", "--version", "--rollback-index", "--boot-check"}, {"--json"});
    if (!line) return fail(line.error());
    auto configFile = configOf(*line);
    if (!configFile) return fail(configFile.error());
    Setup setup(log);
    auto config = device::readConfig(setup.files(), *configFile);
    if (!config) return fail(config.error());
    const auto image = line->value("--image");
    const auto tree = line->value("--tree");
    if (image.has_value() == tree.has_value()) {
        return fail(ErrorKind::invalid, "device.usage", "either --image FILE or --tree DIRECTORY");
    }
    auto text = line->required("--version");
    if (!text) return fail(text.error());
    auto version = ledger::Version::parse(*text);
    if (!version) return fail(version.error());
    auto rollbackIndex = line->number("--rollback-index", 0);
    if (!rollbackIndex) return fail(rollbackIndex.error());
    const device::Provisioning what{.source = image ? *image : *tree,
                                    .kind = image ? ledger::TargetKind::image : ledger::TargetKind::tree,
                                    .version = *version,
                                    .rollbackIndex = *rollbackIndex,
                                    .bootCheck = line->value("--boot-check").value_or("")};
    auto content = device::provision(setup.files(), config->agent.directory, what, config->agent.limits.tree);
    if (!content) return fail(content.error());
    const auto hash = content->hash.hex();
    print(line->has("--json") ? dump({{"hash", hash}, {"size", content->size}, {"version", *text}}) : hash);
    return 0;
}

Result<int> bootCommand(Log& log, const Arguments& arguments)
{
    auto line = CommandLine::parse(arguments, {"--config"}, {"--once"});
    if (!line) return fail(line.error());
    auto config = configOf(*line);
    if (!config) return fail(config.error());
    std::error_code ignored;
    SupervisorOptions options;
    options.configFile = std::filesystem::absolute(*config, ignored);
    options.once = line->has("--once");
    options.ownProgram = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const auto files = makeSystemFiles();
    const auto clock = makeSystemClock();
    return superviseDevice(*files, *clock, log, options);
}

Result<int> selfTestCommand(Log& log, const Arguments& arguments)
{
    auto line = CommandLine::parse(arguments, {"--config"}, {});
    if (!line) return fail(line.error());
    // The program has run its known-answer tests by now.
    Setup setup(log);
    if (line->has("--config")) {
        if (auto done = setup.load(*line->value("--config")); !done) return fail(done.error());
        for (const auto& feature : features()) {
            if (feature.selfTest == nullptr) continue;
            if (auto done = feature.selfTest(setup); !done) return fail(done.error());
        }
    }
    print(std::string(programName()) + " " + std::string(programVersion()) + " works");
    return 0;
}

Result<int> statusCommand(Log& log, const Arguments& arguments)
{
    auto line = CommandLine::parse(arguments, {"--config"}, {"--json"});
    if (!line) return fail(line.error());
    auto configFile = configOf(*line);
    if (!configFile) return fail(configFile.error());
    Setup setup(log);
    auto config = device::readConfig(setup.files(), *configFile);
    if (!config) return fail(config.error());
    auto state = device::StateStore(setup.files(), config->agent.directory).load();
    if (!state) return fail(state.error());
    if (line->has("--json")) {
        auto json = toJson(*state);
        json["device"] = config->agent.index.value;
        json["hardwareClass"] = config->agent.hardwareClass;
        json["program"] = {{"name", programName()}, {"version", programVersion()}};
        print(dump(json));
        return 0;
    }
    const auto& installed = state->slot(state->active);
    print("slot " + std::string(device::toString(state->active)) + ", version " +
          (installed ? installed->version.text : std::string("none")) + ", rollback index " +
          std::to_string(state->rollbackIndex));
    if (state->trial) print("version " + state->trial->content.version.text + " is being tried");
    if (state->seen) print("checkpoint of size " + std::to_string(state->seen->size));
    print(std::to_string(state->outbox.size() + state->verdicts.size()) + " acknowledgements wait");
    return 0;
}

Result<int> verifyCommand(Log& log, const Arguments& arguments)
{
    auto line = CommandLine::parse(arguments, {"--config", "--anchor", "--hardware-class"}, {"--json"});
    if (!line) return fail(line.error());
    if (line->words().size() != 1) return fail(ErrorKind::invalid, "device.usage", "verify wants one file");
    Setup setup(log);
    auto bundle = readFile(setup.files(), line->words().front(), ledger::maxBundleSize);
    if (!bundle) return fail(bundle.error());
    device::DeviceState state;
    device::DeviceLimits limits;
    std::string hardwareClass;
    Path anchorFile;
    if (const auto configFile = line->value("--config")) {
        auto config = device::readConfig(setup.files(), *configFile);
        if (!config) return fail(config.error());
        auto stored = device::StateStore(setup.files(), config->agent.directory).load();
        if (!stored) return fail(stored.error());
        state = std::move(*stored);
        limits = config->agent.limits;
        hardwareClass = config->agent.hardwareClass;
        anchorFile = config->trustAnchorFile;
    } else {
        auto file = line->required("--anchor");
        if (!file) return fail(file.error());
        auto name = line->required("--hardware-class");
        if (!name) return fail(name.error());
        anchorFile = *file;
        hardwareClass = *name;
    }
    auto anchor = device::readTrustAnchor(setup.files(), anchorFile);
    if (!anchor) return fail(anchor.error());
    auto decoded = ledger::Bundle::decode(*bundle);
    if (!decoded) return fail(decoded.error());
    const ReleaseId wanted{crypto::sha256(decoded->manifest.manifest).bytes};
    const auto now = std::max(state.time, setup.clock().now());
    device::DeviceFacts facts{*anchor, hardwareClass, limits, state, now};
    auto assessment = device::assess(facts, wanted, *bundle);
    if (assessment.refusal) {
        // One that was made for whoever knows the burned-in epochs alone may be of checkers long gone.
        facts.askedWith = anchor->epochs();
        if (auto again = device::assess(facts, wanted, *bundle); !again.refusal) assessment = std::move(again);
    }
    if (line->has("--json")) {
        print(dump({{"release", wanted.hex()},
                    {"passed", assessment.selection.has_value()},
                    {"decisions", toJson(assessment.decisions)}}));
    } else {
        for (const auto& decision : assessment.decisions) {
            print(std::to_string(static_cast<int>(decision.step)) + " " + std::string(device::toString(decision.step)) +
                  (decision.passed ? ": passed, " : ": refused, " + decision.code + ", ") + decision.detail);
        }
    }
    return assessment.selection ? 0 : static_cast<int>(ErrorKind::refused);
}

}  // namespace quorate::app
