// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/output.h"
#include "app/node/passphrase.h"
#include "app/node/run_node.h"
#include "app/node/token_keys.h"
#include "core/base/directory_lock.h"
#include "core/crypto/self_test.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <poll.h>

namespace quorate::app {
namespace {

constexpr Milliseconds stopPatience{20'000};
const std::string unchangedNode = "The node was not started.";

void addRun(CLI::App& app, Context& context)
{
    auto options = std::make_shared<RunOptions>();
    auto* run = app.add_subcommand("run", "Run the node of the home until it is stopped");
    run->add_option("--passphrase-file", options->passphraseFile,
                    "File of permissions 0600 with the passphrase; otherwise $CREDENTIALS_DIRECTORY/passphrase, or typed");
    run->add_option("--pin-file", options->pinFile, pinFileHelp + "; without one, tokens wait for quorated token unlock");
    run->add_option("--prune", options->prune,
                    "Keep the transactions of the newest so many settled blocks alone; what proofs need stays. 0 keeps all "
                    "that are still there. Otherwise as in config.json")
        ->check(CLI::Range(std::uint64_t{0}, node::mostBlocksKept));
    run->callback([&context, options] {
        context.action = {"run", unchangedNode, [&context, options] { return runNode(context, *options); }};
    });

    auto following = std::make_shared<RunOptions>();
    auto follow = std::make_shared<node::NodeOptions::Follow>();
    auto directory = std::make_shared<std::string>();
    auto* command = app.add_subcommand("follow", "Run the node and keep a directory at the newest approved version, "
                                                 "without a gateway");
    command->add_option("--apply", *directory, "Directory that gets versions/ and the link current")->required();
    command->add_option("--model", follow->model, "Model to follow")->required();
    command->add_option("--class", follow->hardwareClass, "Hardware class")->required();
    command->add_option("--passphrase-file", following->passphraseFile, "As of run");
    command->callback([&context, following, follow, directory] {
        context.action = {"follow", unchangedNode, [&context, following, follow, directory] {
            follow->directory = absolutePath(*directory);
            following->follow = *follow;
            return runNode(context, *following);
        }};
    });
}

Result<int> stopNode(Context& context)
{
    auto asked = context.ask("stop", Json::object());
    if (!asked) return fail(asked.error());
    // The lock of the home is let go of when the process is through.
    const auto deadline = context.clock().monotonic() + stopPatience;
    while (true) {
        auto lock = lockDirectory(context.homeDirectory());
        if (lock) break;
        if (context.clock().monotonic() > deadline) {
            return fail(ErrorKind::unavailable, "cli.stop.slow", context.homeDirectory().string());
        }
        ::poll(nullptr, 0, 20);
    }
    return context.show({{"stopped", true}}, [] { print("Stopped."); });
}

void addUnlock(CLI::App& app, Context& context)
{
    auto passphraseFile = std::make_shared<std::string>();
    auto* unlock = app.add_subcommand("unlock", "Unlock the keys of the running node");
    unlock->add_option("--passphrase-file", *passphraseFile, "File of permissions 0600 with the passphrase");
    unlock->callback([&context, passphraseFile] {
        context.action = {"unlock", "The keys stay locked.", [&context, passphraseFile]() -> Result<int> {
            if (auto node = context.node(); !node) return fail(node.error());
            auto secret = readPassphrase(*passphraseFile, "Passphrase of the key files");
            if (!secret) return fail(secret.error());
            Json params{{"passphrase", secret->text()}};
            auto done = context.ask("unlock", params);
            node::wipeTexts(params);
            if (!done) return fail(done.error());
            return context.show({{"unlocked", true}}, [] { print("Unlocked."); });
        }};
    });
    auto* lock = app.add_subcommand("lock", "Forget the keys that acts of people need");
    lock->callback([&context] {
        context.action = {"lock", "The keys stay unlocked.", [&context]() -> Result<int> {
            auto done = context.ask("lock", Json::object());
            if (!done) return fail(done.error());
            return context.show({{"unlocked", false}}, [] { print("Locked. The node goes on."); });
        }};
    });
}

}  // namespace

void addRunCommands(CLI::App& app, Context& context)
{
    addRun(app, context);
    auto* stop = app.add_subcommand("stop", "Stop the running node of the home and wait for it");
    stop->callback([&context] {
        context.action = {"stop", "The node was not stopped.", [&context] { return stopNode(context); }};
    });
    addUnlock(app, context);
    auto* test = app.add_subcommand("self-test", "Check every cryptographic primitive against published answers");
    test->callback([&context] {
        context.action = {"self-test", {}, [&context]() -> Result<int> {
            if (auto good = crypto::selfTest(); !good) return fail(good.error());
            return context.show({{"works", true}}, [] { print("quorated works."); });
        }};
    });
}

}  // namespace quorate::app
