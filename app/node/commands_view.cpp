// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/messages.h"
#include "app/node/output.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

// A subcommand that shows parts of the node's snapshot.
CLI::App* addView(CLI::App& app, Context& context, const std::string& name, const std::string& about,
                  std::vector<std::string> parts, std::function<void(const Json&)> people)
{
    auto* command = app.add_subcommand(name, about);
    command->callback([&context, name, parts = std::move(parts), people = std::move(people)] {
        context.action = {name, {}, [&context, parts, people]() -> Result<int> {
            auto snapshot = context.snapshot(parts);
            if (!snapshot) return fail(snapshot.error());
            const Json& shown = parts.size() == 1 ? (*snapshot)[parts.front()] : *snapshot;
            return context.show(shown, [&] { people(shown); });
        }};
    });
    return command;
}

void showChains(const Json& chains)
{
    Table table({"CHAIN", "STATE", "SEALING", "HEIGHT", "SETTLED", "LOG", "CHECKPOINT", "COSIGNERS", "POOL"});
    for (const auto& chain : chains) {
        std::string state = text(chain, "state");
        if (const auto why = node::textAt(chain, "waitingFor"); !why.empty()) state += ": " + reasonText(why);
        const bool settles = text(chain, "settles") == "yes";
        table.row({text(chain, "chain"), state, text(chain, "sealing"),
                   text(chain, "height") + (settles ? "" : " (probable)"),
                   settles ? text(chain, "settledHeight") : "never: nobody votes",
                   text(chain, "logSize"), text(chain, "checkpointSize") + " at " + when(chain, "checkpointTime"),
                   text(chain, "cosigners") + " of " + text(chain, "validators"), text(chain, "poolTransactions")});
    }
    table.print("The node has no chain.");
}

void addStatus(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("status", "Who we are, the chains, and where the node listens");
    command->callback([&context] {
        context.action = {"status", {}, [&context]() -> Result<int> {
            auto snapshot = context.snapshot({"identity", "chains", "peers", "jobs", "alerts"});
            if (!snapshot) return fail(snapshot.error());
            auto listening = context.ask("listening", Json::object());
            if (!listening) return fail(listening.error());
            const Json& identity = (*snapshot)["identity"];
            std::size_t connected = 0;
            for (const auto& peer : (*snapshot)["peers"]) connected += text(peer, "connected") == "yes" ? 1 : 0;
            std::size_t running = 0;
            for (const auto& job : (*snapshot)["jobs"]) running += text(job, "state") == "running" ? 1 : 0;
            const Json status{{"identity", identity},
                              {"chains", (*snapshot)["chains"]},
                              {"listening", *listening},
                              {"peers", (*snapshot)["peers"].size()},
                              {"connected", connected},
                              {"runningJobs", running},
                              {"alerts", (*snapshot)["alerts"].size()},
                              {"at", (*snapshot)["at"]}};
            return context.show(status, [&] {
                print("consortium  " + plain(text(identity, "consortiumName")) + "  " + text(identity, "consortium"));
                print("member      " + text(identity, "member") + " (" + textList(identity, "roles") + "), keys " +
                      (text(identity, "keysUnlocked") == "yes" ? "unlocked" : "locked"));
                print("listening   peers " + text(*listening, "peers") + ", payloads " + text(*listening, "swarm") +
                      ", devices " + text(*listening, "gateway"));
                print("peers       " + std::to_string(connected) + " of " +
                      std::to_string((*snapshot)["peers"].size()) + " connected; " + std::to_string(running) +
                      " jobs running; " + std::to_string((*snapshot)["alerts"].size()) + " alerts\n");
                showChains(status["chains"]);
            });
        }};
    });
}

void showMembers(const Json& members)
{
    Table table({"MEMBER", "NAME", "ROLES", "VOTES", "REJECTIONS", "CONNECTED"});
    for (const auto& one : members) {
        table.row({text(one, "id"), text(one, "name"), textList(one, "roles"), text(one, "votes"),
                   text(one, "rejections"), text(one, "connected")});
    }
    table.print("No members are known yet: the chain has not arrived.");
}

void showModels(const Json& models)
{
    Table table({"MODEL", "NAME", "OWNER", "DELEGATES", "CLASSES", "DEVICES", "REVOKED"});
    for (const auto& one : models) {
        table.row({text(one, "id"), text(one, "name"), text(one, "owner"), textList(one, "delegates"),
                   textList(one, "hardwareClasses"), text(one, "devices"), text(one, "revokedDevices")});
    }
    table.print("There are no models. A vendor makes one with: quorated model set");
}

void showPeers(const Json& peers)
{
    Table table({"PEER", "ADDRESS", "STATE", "ROUND TRIP", "IN", "OUT", "RELEASE", "DELIVERY"});
    for (const auto& one : peers) {
        const bool connected = text(one, "connected") == "yes";
        const bool banned = text(one, "bannedUntil") != "-";
        const std::string member = node::textAt(one, "member");
        const auto trip = text(one, "roundTripMs");
        table.row({member.empty() ? shortId(text(one, "fingerprint")) : member, text(one, "address"),
                   connected ? "connected"
                             : (banned ? "banned until " + when(one, "bannedUntil") + ": " : std::string()) +
                                   reasonText(node::textAt(one, "reason")),
                   trip == "-" ? trip : trip + " ms", sizeText(node::numberAt(one, "bytesIn")),
                   sizeText(node::numberAt(one, "bytesOut")), text(one, "releaseHeight"),
                   text(one, "deliveryHeight")});
    }
    table.print("There are no peers. Add one with: quorated peer add MEMBER HOST:PORT");
}

void showTransfers(const Json& transfers)
{
    Table table({"PAYLOAD", "WHAT", "STATE", "DONE", "SIZE", "DOWN/S", "UP/S", "PEERS"});
    for (const auto& one : transfers) {
        std::string state = text(one, "state");
        if (const auto why = node::textAt(one, "reason"); !why.empty()) state += ": " + reasonText(why);
        table.row({shortId(text(one, "root")), text(one, "label"), state, sizeText(node::numberAt(one, "done")),
                   sizeText(node::numberAt(one, "size")), sizeText(node::numberAt(one, "downRate")),
                   sizeText(node::numberAt(one, "upRate")), text(one, "peers")});
    }
    table.print("There are no transfers.");
}

void showJobs(const Json& jobs)
{
    Table table({"JOB", "KIND", "SUBJECT", "STATE", "STAGE", "DONE", "BEGAN"});
    for (const auto& one : jobs) {
        std::string state = text(one, "state");
        if (one.contains("error") && one["error"].is_object()) state += ": " + reasonText(node::textAt(one["error"], "code"));
        const auto total = node::numberAt(one, "total");
        table.row({text(one, "id"), text(one, "kind"), text(one, "subject"), state, text(one, "stage"),
                   total == 0 ? "-" : std::to_string(node::numberAt(one, "done") * 100 / total) + " %",
                   when(one, "began")});
    }
    table.print("There are no jobs.");
}

void showAlerts(const Json& alerts)
{
    Table table({"TIME", "SEVERITY", "ALERT", "SUBJECT", "DETAIL"});
    for (const auto& one : alerts) {
        table.row({when(one, "at"), text(one, "severity"), reasonText(node::textAt(one, "code")), text(one, "subject"),
                   reasonText(node::textAt(one, "detail"))});
    }
    table.print("There are no alerts.");
}

void showGatewayDevices(const Json& devices)
{
    Table table({"MODEL", "DEVICE", "VERSION", "STATE", "REASON", "LAST SEEN"});
    for (const auto& one : devices) {
        table.row({text(one, "model"), text(one, "device"), text(one, "installedVersion"), text(one, "state"),
                   reasonText(node::textAt(one, "reason")), when(one, "lastSeen")});
    }
    table.print("No device has asked this node's gateway yet.");
}

// --- Reads with parameters

struct ListOptions {
    std::string chain = "release";
    std::uint64_t from = UINT64_MAX;
    std::uint64_t limit = 20;
    std::string id;
};

struct AgainOptions {
    std::vector<std::string> ids;
    std::string chain = "release";
};

void addBlocks(CLI::App& app, Context& context)
{
    auto options = std::make_shared<ListOptions>();
    auto* command = app.add_subcommand("blocks", "Newest blocks of a chain, downwards");
    command->add_option("chain", options->chain, "release or delivery")->capture_default_str();
    command->add_option("--from", options->from, "Height of the first; the newest when not given");
    command->add_option("--limit", options->limit, "How many, at most 1000")->capture_default_str();
    command->callback([&context, options] {
        context.action = {"blocks", {}, [&context, options]() -> Result<int> {
            auto blocks = context.ask("blocks", Json{{"chain", options->chain}, {"from", options->from},
                                                     {"limit", options->limit}});
            if (!blocks) return fail(blocks.error());
            return context.show(*blocks, [&] {
                Table table({"HEIGHT", "TIME", "SEALER", "SETTLED", "BLOCK", "TRANSACTIONS"});
                for (const auto& block : *blocks) {
                    std::string kinds;
                    for (const auto& one : block["transactions"]) {
                        kinds += (kinds.empty() ? "" : ", ") + text(one, "kind") + " " + shortId(text(one, "id"));
                    }
                    table.row({text(block, "height"), when(block, "time"), text(block, "sealer"),
                               text(block, "settled"), shortId(text(block, "id")), kinds.empty() ? "-" : kinds});
                }
                table.print("There are no blocks.");
            });
        }};
    });
}

void addFind(CLI::App& app, Context& context)
{
    auto options = std::make_shared<ListOptions>();
    auto* command = app.add_subcommand("find", "The block that has this id, or the devices whose key has this fingerprint");
    command->add_option("id", options->id, "64 hexadecimal digits")->required();
    command->callback([&context, options] {
        context.action = {"find", {}, [&context, options]() -> Result<int> {
            auto block = context.ask("find-block", Json{{"id", options->id}});
            if (!block) return fail(block.error());
            auto devices = context.ask("find-device", Json{{"key", options->id}});
            if (!devices) return fail(devices.error());
            return context.show(Json{{"block", *block}, {"devices", *devices}}, [&] {
                if (block->is_object()) {
                    print("block " + text(*block, "height") + " of the " + text(*block, "chain") + " chain" +
                          (block->value("settled", false) ? "" : ", not settled yet"));
                }
                for (const auto& one : *devices) {
                    print("device " + text(one, "model") + "." + text(one, "device") + ", " + text(one, "class") +
                          (one.value("vendorHeld", false) ? ", its key is held by the vendor" : "") +
                          (one.value("revoked", false) ? ", revoked" : ""));
                }
                if (!block->is_object() && devices->empty()) print("Neither chain has such a block, and no device such a key.");
            });
        }};
    });
}

void addTransactions(CLI::App& app, Context& context)
{
    auto options = std::make_shared<ListOptions>();
    auto* one = app.add_subcommand("tx", "One transaction, decoded");
    one->add_option("id", options->id, "Its id")->required();
    one->callback([&context, options] {
        context.action = {"tx", {}, [&context, options]() -> Result<int> {
            auto found = context.ask("transaction", Json{{"id", options->id}});
            if (!found) return fail(found.error());
            return context.show(*found, [&] {
                print(text(*found, "kind") + " by " + text(*found, "member") + " on the " + text(*found, "chain") +
                      " chain\nid        " + text(*found, "id") + "\nleaf      " + text(*found, "leaf") +
                      "\nheight    " + text(*found, "height") + "\nsequence  " + text(*found, "sequence") +
                      "\nsettled   " + text(*found, "settled") + "\n\n" + plain(text(*found, "decoded")));
            });
        }};
    });
    auto proven = std::make_shared<ListOptions>();
    auto* proof = app.add_subcommand("proof", "That a transaction stands in the log under a checkpoint of the validators");
    proof->add_option("id", proven->id, "Its id")->required();
    proof->callback([&context, proven] {
        context.action = {"proof", {}, [&context, proven]() -> Result<int> {
            auto found = context.ask("proof", Json{{"id", proven->id}});
            if (!found) return fail(found.error());
            return context.show(*found, [&] {
                print("transaction  " + text(*found, "id") + "\nchain        " + text(*found, "chain") + "\nleaf         " +
                      text(*found, "leaf") + " of " + text(*found, "logSize") + "\nleaf data    " + text(*found, "leafData") +
                      "\nroot         " + text(*found, "root") + "\nleads there  " + text(*found, "verified"));
                for (const auto& hash : (*found)["path"]) print("  " + plain(hash.get<std::string>()));
                print("\n" + plain(node::textAt(*found, "checkpoint")));
            });
        }};
    });
    auto listed = std::make_shared<ListOptions>();
    listed->limit = 100;
    auto* pool = app.add_subcommand("pool", "Transactions that wait for a block");
    pool->add_option("chain", listed->chain, "release or delivery")->capture_default_str();
    pool->add_option("--limit", listed->limit, "How many, at most 1000")->capture_default_str();
    pool->callback([&context, listed] {
        context.action = {"pool", {}, [&context, listed]() -> Result<int> {
            auto waiting = context.ask("pool", Json{{"chain", listed->chain}, {"limit", listed->limit}});
            if (!waiting) return fail(waiting.error());
            return context.show(*waiting, [&] {
                Table table({"TRANSACTION", "KIND", "MEMBER", "MINE", "SEQUENCE", "SINCE", "SIZE", "WILL BE IN BLOCK"});
                for (const auto& entry : *waiting) {
                    const auto block = node::numberAt(entry, "inBlock");
                    table.row({shortId(text(entry, "id")), text(entry, "kind"), text(entry, "member"), text(entry, "mine"),
                               text(entry, "sequence"), when(entry, "since"), sizeText(node::textAt(entry, "encoded").size() / 2),
                               block != 0 ? std::to_string(block) : reasonText(node::textAt(entry, "waitsFor"))});
                }
                table.print("Nothing waits.");
            });
        }};
    });
    auto again = std::make_shared<AgainOptions>();
    auto* rebroadcast = app.add_subcommand("rebroadcast", "Tells the peers again of our transactions that wait for a block");
    rebroadcast->add_option("transactions", again->ids, "Their ids; all of ours on the chain when none is given");
    rebroadcast->add_option("--chain", again->chain, "release or delivery")->capture_default_str();
    rebroadcast->callback([&context, again] {
        context.action = {"rebroadcast", {}, [&context, again]() -> Result<int> {
            auto told = context.ask("rebroadcast", Json{{"chain", again->chain}, {"ids", again->ids}});
            if (!told) return fail(told.error());
            return context.show(*told, [&] { print("The peers were told again of " + text(*told, "told") + " that wait."); });
        }};
    });
}

// --- Peers and jobs

// Nobody runs the node: its configuration alone. What is not in there is as it should be.
Status removeFromConfig(Context& context, const std::string& who)
{
    auto config = context.home().loadConfig();
    if (!config) return fail(config.error());
    auto genesis = context.home().loadGenesis();
    if (!genesis) return fail(genesis.error());
    const auto named = [&](const crypto::PublicKey& key) {
        if (crypto::keyIdOf(key).hex() == who) return true;
        return std::ranges::any_of(genesis->members, [&](const auto& member) {
            const auto* candidate = member.activeKey(ledger::KeyPurpose::node);
            return member.id.slug == who && candidate && candidate->key == key;
        });
    };
    if (std::erase_if(config->peers, [&](const auto& one) { return named(one.key); }) == 0) {
        return fail(ErrorKind::notFound, "node.peer.unknown", who);
    }
    return context.home().saveConfig(*config);
}

void addPeerOrders(CLI::App& peer, Context& context)
{
    struct Order {
        const char* act;
        const char* about;
        const char* done;
    };
    static constexpr Order orders[] = {
        {"disconnect", "End the session with a peer; it may connect again", "The session is ended; the peer may connect again."},
        {"ban", "End the session with a peer and refuse it for a time", "The peer is banned."},
        {"pardon", "Lift the ban of a peer", "The peer may connect again."},
        {"remove", "Forget the address of a peer that was added", "The address is forgotten."},
    };
    for (const Order& order : orders) {
        auto who = std::make_shared<std::string>();
        auto hours = std::make_shared<std::uint64_t>(24);
        auto* command = peer.add_subcommand(order.act, order.about);
        command->add_option("peer", *who, "Member id, or fingerprint of its node key")->required();
        const std::string act = order.act;
        if (act == "ban") {
            command->add_option("--hours", *hours, "How long, at most a year")->check(CLI::Range(1, 8760))->capture_default_str();
        }
        command->callback([&context, who, hours, act, done = order.done] {
            context.action = {"peer " + act, "The peers are as they were.", [&context, who, hours, act, done]() -> Result<int> {
                Json params{{"peer", *who}, {"act", act}};
                if (act == "ban") params["seconds"] = *hours * 3600;
                auto answer = context.ask("steer-peer", params);
                if (!answer && (act != "remove" || answer.error().code != "node.control.no-node")) return fail(answer.error());
                if (!answer) {
                    if (auto removed = removeFromConfig(context, *who); !removed) return fail(removed.error());
                }
                return context.show(params, [&] { print(done); });
            }};
        });
    }
}

void addPeers(CLI::App& app, Context& context)
{
    auto* peer = group(app, "peer", "Add a peer, end its session, ban it, or admit a follower");
    addPeerOrders(*peer, context);
    auto who = std::make_shared<std::string>();
    auto address = std::make_shared<std::string>();
    auto* add = peer->add_subcommand("add", "Connect to a member's node, now and after every restart");
    add->add_option("member", *who, "Member id, or fingerprint of its node key")->required();
    add->add_option("address", *address, "HOST:PORT")->required();
    add->callback([&context, who, address] {
        context.action = {"peer add", "The peers are as they were.", [&context, who, address]() -> Result<int> {
            auto done = context.ask("add-peer", Json{{"peer", *who}, {"address", *address}});
            if (!done && done.error().code != "node.control.no-node") return fail(done.error());
            if (!done) {
                // Nobody runs it: the configuration alone.
                auto endpoint = net::Endpoint::parse(*address);
                if (!endpoint) return fail(endpoint.error());
                auto config = context.home().loadConfig();
                if (!config) return fail(config.error());
                auto genesis = context.home().loadGenesis();
                if (!genesis) return fail(genesis.error());
                const ledger::MemberKey* key = nullptr;
                for (const auto& member : genesis->members) {
                    const auto* candidate = member.activeKey(ledger::KeyPurpose::node);
                    if (candidate && (member.id.slug == *who || crypto::keyIdOf(candidate->key).hex() == *who)) key = candidate;
                }
                if (!key) return fail(ErrorKind::notFound, "node.member.unknown", *who);
                std::erase_if(config->peers, [&](const auto& one) { return one.key == key->key; });
                config->peers.push_back({key->key, *endpoint});
                if (auto saved = context.home().saveConfig(*config); !saved) return fail(saved.error());
            }
            return context.show({{"peer", *who}, {"address", *address}},
                                [&] { print("Peer " + *who + " at " + *address + "."); });
        }};
    });
    auto* admit = peer->add_subcommand("admit", "Let a node that is no member's connect, from the next start on");
    admit->add_option("key", *who, "Its public node key, 64 hexadecimal digits")->required();
    admit->callback([&context, who] {
        context.action = {"peer admit", "The configuration is as it was.", [&context, who]() -> Result<int> {
            auto key = crypto::PublicKey::fromHexText(*who);
            if (!key) return fail(key.error());
            auto config = context.home().loadConfig();
            if (!config) return fail(config.error());
            if (std::ranges::find(config->admitted, *key) == config->admitted.end()) config->admitted.push_back(*key);
            if (auto saved = context.home().saveConfig(*config); !saved) return fail(saved.error());
            return context.show({{"admitted", *who}}, [] { print("Admitted from the node's next start on."); });
        }};
    });
    auto job = std::make_shared<std::uint64_t>();
    auto* jobs = group(app, "job", "Long work of the node");
    auto* cancel = jobs->add_subcommand("cancel", "Stop a running job");
    cancel->add_option("number", *job, "Number of the job, from quorated jobs")->required();
    cancel->callback([&context, job] {
        context.action = {"job cancel", "The job goes on.", [&context, job]() -> Result<int> {
            auto done = context.ask("cancel", Json{{"job", *job}});
            if (!done) return fail(done.error());
            return context.show({{"cancelled", *job}}, [] { print("Asked to stop."); });
        }};
    });
    auto* again = jobs->add_subcommand("retry", "Begin a job again that the end of the node cut off");
    again->add_option("number", *job, "Number of the job, from quorated jobs")->required();
    again->callback([&context, job] {
        context.action = {"job retry", "Nothing began.", [&context, job]() -> Result<int> {
            auto done = context.ask("repeat-job", Json{{"job", *job}});
            if (!done) return fail(done.error());
            return context.show(*done, [&] { print("Began again as job " + text(*done, "job") + "."); });
        }};
    });
}

}  // namespace

void addViewCommands(CLI::App& app, Context& context)
{
    addStatus(app, context);
    addView(app, context, "members", "Members with their roles", {"members"}, showMembers);
    addView(app, context, "models", "Models with owner, classes and number of devices", {"models"}, showModels);
    addView(app, context, "chain", "State of both chains", {"chains"}, showChains);
    addBlocks(app, context);
    addFind(app, context);
    addTransactions(app, context);
    addView(app, context, "peers", "Nodes we know, connected or not", {"peers"}, showPeers);
    addPeers(app, context);
    addView(app, context, "transfers", "Payloads on their way and kept", {"transfers"}, showTransfers);
    addView(app, context, "jobs", "Long work of the node", {"jobs"}, showJobs);
    addView(app, context, "alerts", "What needs somebody's attention", {"alerts"}, showAlerts);
    addView(app, context, "devices", "Devices that asked this node's gateway", {"gatewayDevices"}, showGatewayDevices);
}

}  // namespace quorate::app
