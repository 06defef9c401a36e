// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/commands.h"
#include "app/node/output.h"
#include "app/node/passphrase.h"
#include "app/node/token_keys.h"
#include "core/node/consortium_setup.h"
#include "core/node/free_ports.h"
#include "core/node/invitation.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

const std::string nothingMade = "Nothing was made.";

std::string wordsText(const ConsortiumId& id)
{
    std::string text;
    for (const auto& word : node::wordsOf(id)) text += (text.empty() ? "" : " ") + word;
    return text;
}

// How the consortium's blocks are sealed, in `init` and `genesis new` alike.
struct SealingOptions {
    bool work = false;
    std::uint64_t difficulty = ledger::EngineSettings{}.firstDifficulty;
    bool noFinality = false;

    void add(CLI::App& command)
    {
        command
            .add_option_function<std::string>(
                "--sealing", [this](const std::string& name) { work = name == "work"; },
                "authority: validators take turns; work: every member searches nonces (SHA-256), the heaviest branch wins. "
                "Validators' votes settle either way")
            ->check(CLI::IsMember({"authority", "work"}))
            ->default_str("authority");
        command.add_option("--difficulty", difficulty, "By work: hashes that the first block takes")->capture_default_str();
        command.add_flag("--no-finality", noFinality,
                         "By work, for experiments: nobody votes, so nothing is ever settled or released");
    }
    void apply(ledger::EngineSettings& engine) const
    {
        if (work) engine.sealing = ledger::EngineSettings::Sealing::work;
        if (work) engine.firstDifficulty = difficulty;
        engine.finality = !noFinality;
    }
};

// --- init

struct InitOptions {
    std::string directory;
    std::string plan = "demo";
    std::string name;
    std::string passphraseFile;
    bool sharedAddress = false;
    SealingOptions sealing;
};

Result<int> init(Context& context, const InitOptions& options)
{
    auto plan = node::planFromTemplate(options.plan);
    if (!plan) return fail(plan.error());
    if (!options.name.empty()) plan->name = options.name;
    options.sealing.apply(plan->engine);
    auto passphrase = readNewPassphrase(options.passphraseFile);
    if (!passphrase) return fail(passphrase.error());
    const node::ConsortiumOptions where{absolutePath(options.directory), options.sharedAddress};
    auto founded = node::foundConsortium(context.files(), context.clock(), context.random(), *plan, where, *passphrase);
    if (!founded) return fail(founded.error());
    Json homes = Json::object();
    for (const auto& [member, home] : founded->homes) homes[member] = home.string();
    return context.show({{"consortium", founded->id.hex()}, {"name", plan->name}, {"homes", homes}}, [&] {
        print("Consortium \"" + plan->name + "\", id " + founded->id.hex());
        Table table({"MEMBER", "HOME"});
        for (const auto& [member, home] : founded->homes) table.row({member, home.string()});
        table.print("");
        const std::string home = founded->homes.front().second.string();
        print("\nNext, each with --help for more:\n"
              "  quorated run --home HOME                      start each member's node, in a terminal of its own or with &\n"
              "  quorated status --home " + home + "\n"
              "and as the vendor, with --home " + home + ":\n"
              "  quorated model set sensor --class s1          a model of devices\n"
              "  quorate-device identity --file KEYFILE        on a device: makes its key and prints the public half\n"
              "  quorated fleet enrol sensor --class s1 --key PUBLIC\n"
              "  quorated anchor export sensor FILE            what is burned into the device\n"
              "  quorated release publish --model sensor --class s1 --version 1.1.0 --new NEW --old OLD\n"
              "as a checker:\n"
              "  quorated release rebuild sensor@1.1.0 --old OLD --into DIRECTORY\n"
              "  quorated vote sensor@1.1.0 approve\n"
              "and as anybody:\n"
              "  quorated watch                                events as they happen\n"
              "  quorated release show sensor@1.1.0            votes, and what the devices acknowledged");
    });
}

void addInit(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("init", "Found a consortium on this machine: a home with keys, configuration and "
                                               "genesis for every member");
    auto options = std::make_shared<InitOptions>();
    command->add_option("directory", options->directory, "Where the homes go; absent or empty")->required();
    std::string names;
    for (const auto& one : node::consortiumTemplates()) {
        names += (names.empty() ? "" : "; ") + std::string(one.name) + ": " + std::string(one.members);
    }
    command->add_option("--template", options->plan, names)->capture_default_str();
    command->add_option("--name", options->name, "Name of the consortium");
    command->add_option("--passphrase-file", options->passphraseFile, "File of permissions 0600 with the passphrase");
    command->add_flag("--shared-address", options->sharedAddress, "All nodes on 127.0.0.1 instead of one address each");
    options->sealing.add(*command);
    command->callback([&context, options] {
        context.action = {"init", nothingMade, [&context, options] { return init(context, *options); }};
    });
}

// --- key

void addKey(CLI::App& app, Context& context)
{
    auto* key = group(app, "key", "Key files");
    auto file = std::make_shared<std::string>();
    auto passphraseFile = std::make_shared<std::string>();
    auto* make = key->add_subcommand("new", "Make a key file, encrypted, with its public half beside it");
    make->add_option("file", *file, "Path of the new file, ending in .pem")->required();
    make->add_option("--passphrase-file", *passphraseFile, "File of permissions 0600 with the passphrase");
    make->callback([&context, file, passphraseFile] {
        context.action = {"key new", "No key was made.", [&context, file, passphraseFile]() -> Result<int> {
            auto passphrase = readNewPassphrase(*passphraseFile);
            if (!passphrase) return fail(passphrase.error());
            auto made = node::createKey(context.files(), absolutePath(*file), *passphrase, context.random());
            if (!made) return fail(made.error());
            return context.show({{"publicKey", made->hex()}, {"keyId", crypto::keyIdOf(*made).hex()}}, [&] {
                print("public key  " + made->hex() + "\nkey id      " + crypto::keyIdOf(*made).hex());
            });
        }};
    });
    auto* show = key->add_subcommand("show", "Public keys of the home");
    show->callback([&context] {
        context.action = {"key show", {}, [&context]() -> Result<int> {
            const auto home = context.home();
            if (auto config = home.loadConfig(); !config) return fail(config.error());
            Json keys = Json::array();
            Table table({"PURPOSE", "PUBLIC KEY", "KEY ID", "WHERE"});
            for (unsigned number = 0; number <= static_cast<unsigned>(ledger::KeyPurpose::seal); ++number) {
                const auto purpose = static_cast<ledger::KeyPurpose>(number);
                auto half = node::publicHalf(context.files(), home.key(purpose));
                if (!half && half.error().kind == ErrorKind::notFound) continue;
                if (!half) return fail(half.error());
                auto place = node::readTokenFile(context.files(), home, purpose);
                if (!place) return fail(place.error());
                const std::string where = *place ? (*place)->text() : "file";
                const std::string name(ledger::toString(purpose));
                const std::string id = crypto::keyIdOf(*half).hex();
                keys.push_back({{"purpose", name}, {"publicKey", half->hex()}, {"keyId", id}, {"where", where}});
                table.row({name, half->hex(), shortId(id), *place ? "token " + (*place)->forPeople() : where});
            }
            return context.show(keys, [&] { table.print("This home has no keys."); });
        }};
    });
}

// --- member new, member show

struct MemberOptions {
    std::string id;
    std::string name;
    std::vector<std::string> roles;
    std::string listen;
    std::string swarm;
    std::string gateway;
    std::string passphraseFile;
    std::string pinFile;
    std::vector<std::string> tokens;
    bool follower = false;
};

Result<Endpoint> endpointOr(node::FreePorts& ports, const std::string& text)
{
    return text.empty() ? ports.take("127.0.0.1") : parseEndpoint(text);
}

Result<node::Config> configFrom(Context& context, const MemberOptions& options)
{
    node::FreePorts ports(context.random());
    node::Config config;
    if (options.listen.empty()) {
        auto listen = ports.take("127.0.0.1");
        if (!listen) return fail(listen.error());
        config.listen = {listen->address, listen->port};
    } else {
        auto listen = net::Endpoint::parse(options.listen);
        if (!listen) return fail(listen.error());
        config.listen = *listen;
    }
    auto swarm = endpointOr(ports, options.swarm);
    if (!swarm) return fail(swarm.error());
    config.swarmListen = *swarm;
    if (!options.gateway.empty()) {
        auto gateway = parseEndpoint(options.gateway);
        if (!gateway) return fail(gateway.error());
        config.gateway.emplace();
        config.gateway->listen = *gateway;
    }
    return config;
}

Json recordJson(const ledger::MemberRecord& record)
{
    Json keys = Json::array();
    for (const auto& key : record.keys) {
        keys.push_back({{"purpose", ledger::toString(key.purpose)},
                        {"publicKey", key.key.hex()},
                        {"keyId", crypto::keyIdOf(key.key).hex()},
                        {"revoked", !key.active()}});
    }
    return {{"id", record.id.slug}, {"name", record.name}, {"roles", record.roles.names()}, {"revision", record.revision},
            {"keys", keys}};
}

void showRecord(const Json& record)
{
    print(text(record, "id") + "  " + plain(text(record, "name")) + "  (" + textList(record, "roles") + ")");
    for (const auto& key : record["keys"]) {
        print("  " + text(key, "purpose") + "  " + text(key, "publicKey") +
              (text(key, "revoked") == "yes" ? "  revoked" : ""));
    }
}

Result<int> newMember(Context& context, const MemberOptions& options)
{
    auto config = configFrom(context, options);
    if (!config) return fail(config.error());
    node::MemberPlan plan{options.id, options.name.empty() ? options.id : options.name, {}};
    for (const auto& role : options.roles) {
        const auto known = ledger::roleFrom(role);
        if (!known) return fail(ErrorKind::invalid, "cli.role.unknown", role);
        plan.roles.add(*known);
    }
    auto passphrase = readNewPassphrase(options.passphraseFile);
    if (!passphrase) return fail(passphrase.error());
    if (options.follower) {
        auto key = node::createFollowerHome(context.files(), context.home(), *config, *passphrase, context.random());
        if (!key) return fail(key.error());
        return context.show({{"nodeKey", key->hex()}, {"home", context.homeDirectory().string()}}, [&] {
            print("Home of a follower: " + context.homeDirectory().string() + "\nnode key  " + key->hex() +
                  "\nEach member that shall let it connect runs: quorated peer admit " + key->hex());
        });
    }
    if (auto found = keysOnTokens(context, options.tokens, options.pinFile, plan); !found) return fail(found.error());
    auto record = node::createHome(context.files(), context.home(), plan, *config, *passphrase, context.random());
    if (!record) return fail(record.error());
    Json json = recordJson(*record);
    json["home"] = context.homeDirectory().string();
    json["file"] = node::memberFile(context.home()).string();
    return context.show(json, [&] {
        showRecord(json);
        print("\nGive the public record to whoever writes the genesis:\n  " + text(json, "file"));
    });
}

void addMember(CLI::App& app, Context& context)
{
    auto* member = group(app, "member", "A member's home, and changes of members");
    auto options = std::make_shared<MemberOptions>();
    auto* make = member->add_subcommand("new", "Make a member's home: keys, public record, configuration");
    make->add_option("--id", options->id, "Id of the member: a-z, 0-9, '-' and '.'");
    make->add_option("--name", options->name, "Name for people; the id when not given");
    make->add_option("--role", options->roles, "vendor, checker, gateway, distributor, validator; several times");
    make->add_option("--listen", options->listen, "HOST:PORT for peers; a free port of 127.0.0.1 when not given");
    make->add_option("--swarm", options->swarm, "ADDRESS:PORT for payloads; the same");
    make->add_option("--gateway", options->gateway, "ADDRESS:PORT for devices, of a gateway");
    make->add_option("--passphrase-file", options->passphraseFile, "File of permissions 0600 with the passphrase");
    make->add_option("--token", options->tokens,
                     "URI (RFC 7512) of a token with ?module-path= of its PKCS#11 library: there the keys are made that people sign "
                     "with. Or PURPOSE=URI of a key that is there: release, vote or transaction; several times");
    make->add_option("--pin-file", options->pinFile, pinFileHelp);
    make->add_flag("--follower", options->follower, "A home without a role, that only follows");
    make->callback([&context, options] {
        context.action = {"member new", nothingMade, [&context, options] { return newMember(context, *options); }};
    });
    auto file = std::make_shared<std::string>();
    auto* show = member->add_subcommand("show", "A member's public record from a file");
    show->add_option("file", *file, "The record; that of the home when not given");
    show->callback([&context, file] {
        context.action = {"member show", {}, [&context, file]() -> Result<int> {
            const Path path = file->empty() ? node::memberFile(context.home()) : absolutePath(*file);
            auto record = node::readMemberFile(context.files(), path);
            if (!record) return fail(record.error());
            const Json json = recordJson(*record);
            return context.show(json, [&] { showRecord(json); });
        }};
    });
}

// --- genesis

struct GenesisOptions {
    std::string name;
    std::vector<std::string> members;
    std::vector<std::string> checkers;
    std::vector<std::string> validators;
    std::string out = "genesis";
    std::uint32_t minimumCheckers = 1;
    std::uint32_t turnMs = 500;
    std::uint32_t heartbeatMs = 600'000;
    bool hiddenVotes = false;
    SealingOptions sealing;
};

Json genesisJson(const ledger::Genesis& genesis)
{
    Json members = Json::array();
    for (const auto& member : genesis.members) members.push_back(recordJson(member));
    const auto ids = [](const std::vector<ledger::EpochMember>& places) {
        Json list = Json::array();
        for (const auto& place : places) list.push_back(place.member.slug);
        return list;
    };
    const auto k = static_cast<std::uint32_t>(genesis.checkers.size());
    const auto n = static_cast<std::uint32_t>(genesis.validators.size());
    return {{"consortium", genesis.id().hex()},
            {"words", wordsText(genesis.id())},
            {"name", genesis.name},
            {"created", node::timeText(genesis.created)},
            {"members", members},
            {"checkers", ids(genesis.checkers)},
            {"checkerQuorum", ledger::checkerQuorum(k)},
            {"validators", ids(genesis.validators)},
            {"validatorQuorum", ledger::validatorQuorum(n)},
            {"minimumCheckers", genesis.minimumCheckers},
            {"hiddenVotes", genesis.hiddenVotes},
            {"engine",
             {{"sealing", genesis.engine.sealing == ledger::EngineSettings::Sealing::work ? "work" : "authority"},
              {"turnMs", genesis.engine.turnMs},
              {"heartbeatMs", genesis.engine.heartbeatMs},
              {"finality", genesis.engine.finality}}}};
}

void showGenesis(const Json& genesis)
{
    print("Consortium \"" + plain(text(genesis, "name")) + "\"\nid          " + text(genesis, "consortium") +
          "\nwords       " + text(genesis, "words") + "\ncreated     " + when(genesis, "created"));
    print("checkers    " + textList(genesis, "checkers") + " (" + text(genesis, "checkerQuorum") + " approve)");
    print("validators  " + textList(genesis, "validators") + " (" + text(genesis, "validatorQuorum") + " settle)" +
          (genesis["validators"].size() < 4 ? "; with fewer than four, none may be faulty" : ""));
    print("sealing     by " + text(genesis["engine"], "sealing") +
          (text(genesis["engine"], "finality") == "yes" ? "" : "; nobody votes, so nothing is ever settled or released"));
    if (genesis["hiddenVotes"] == true) {
        print("votes       consoles hide them from a checker who has not voted; the chain shows them to everybody");
    }
    for (const auto& member : genesis["members"]) showRecord(member);
}

// A genesis as it is, or one in an invitation with where its members listen.
Result<node::Invitation> readInvitation(Context& context, const std::string& file)
{
    auto raw = readFile(context.files(), absolutePath(file), node::maxInvitationText);
    if (!raw) return fail(raw.error());
    auto read = node::Invitation::parse(*raw);
    if (read && !read->genesis) return fail(ErrorKind::invalid, "node.invitation.malformed", "a link; the console follows one");
    return read;
}

Result<ledger::Genesis> readGenesis(Context& context, const std::string& file)
{
    if (file.empty()) return context.home().loadGenesis();
    auto read = readInvitation(context, file);
    if (!read) return fail(read.error());
    return std::move(*read->genesis);
}

Result<int> installGenesis(Context& context, const std::string& file, bool later)
{
    auto read = readInvitation(context, file);
    if (!read) return fail(read.error());
    const auto home = context.home();
    if (auto done = node::installGenesis(context.files(), home, *read->genesis, later); !done) return fail(done.error());
    auto config = home.loadConfig();
    if (!config) return fail(config.error());
    const auto own = node::publicHalf(context.files(), home.key(ledger::KeyPurpose::node));
    for (const auto& peer : read->peers) {
        const bool known = std::ranges::find(config->peers, peer.key, &node::PeerConfig::key) != config->peers.end();
        if (!known && (!own || *own != peer.key)) config->peers.push_back(peer);
    }
    if (!read->peers.empty()) {
        if (auto saved = home.saveConfig(*config); !saved) return fail(saved.error());
    }
    const std::string words = wordsText(read->consortium);
    return context.show({{"consortium", read->consortium.hex()}, {"words", words}}, [&] {
        print("Installed. Consortium id " + read->consortium.hex() + "\nwords       " + words +
              "\nCompare these words with another member, over another channel than this file came by.");
    });
}

Result<int> newGenesis(Context& context, const GenesisOptions& options)
{
    node::GenesisPlan plan;
    plan.name = options.name;
    plan.checkers = options.checkers;
    plan.validators = options.validators;
    plan.minimumCheckers = options.minimumCheckers;
    plan.engine.turnMs = options.turnMs;
    plan.engine.heartbeatMs = options.heartbeatMs;
    plan.hiddenVotes = options.hiddenVotes;
    options.sealing.apply(plan.engine);
    for (const auto& file : options.members) {
        auto record = node::readMemberFile(context.files(), absolutePath(file));
        if (!record) return fail(record.error());
        plan.members.push_back(std::move(*record));
    }
    auto genesis = node::makeGenesis(std::move(plan), context.clock().now());
    if (!genesis) return fail(genesis.error());
    const Path out = absolutePath(options.out);
    auto there = context.files().info(out);
    if (!there) return fail(there.error());
    if (there->kind != FileKind::absent) return fail(ErrorKind::conflict, "base.file.exists", out.string());
    if (auto written = writeFileAtomically(context.files(), out, genesis->encode()); !written) {
        return fail(written.error());
    }
    Json json = genesisJson(*genesis);
    json["file"] = out.string();
    return context.show(json, [&] {
        showGenesis(json);
        print("\nGive " + out.string() + " to every member, who runs: quorated genesis install " + out.string());
    });
}

void addGenesis(CLI::App& app, Context& context)
{
    auto* genesis = group(app, "genesis", "The founding document");
    auto options = std::make_shared<GenesisOptions>();
    auto* make = genesis->add_subcommand("new", "Write it from the members' public records");
    make->add_option("--name", options->name, "Name of the consortium")->required();
    make->add_option("--member", options->members, "Public record of a member; several times")->required();
    make->add_option("--checker", options->checkers, "Id of a checker; all with the role when not given");
    make->add_option("--validator", options->validators, "Id of a validator; all with the role when not given");
    make->add_option("--minimum-checkers", options->minimumCheckers, "No publication with fewer")->capture_default_str();
    make->add_option("--turn", options->turnMs, "Milliseconds of a validator's turn; by work, between blocks on average")
        ->capture_default_str();
    options->sealing.add(*make);
    make->add_option("--heartbeat", options->heartbeatMs, "Milliseconds until an idle log is cosigned anew")
        ->capture_default_str();
    make->add_flag("--hide-votes", options->hiddenVotes,
                   "Ask consoles to hide votes from a checker who has not voted. A courtesy, no secret: the chain is open");
    make->add_option("--out", options->out, "File to write")->capture_default_str();
    make->callback([&context, options] {
        context.action = {"genesis new", nothingMade, [&context, options] { return newGenesis(context, *options); }};
    });
    auto file = std::make_shared<std::string>();
    auto* show = genesis->add_subcommand("show", "What a genesis says");
    auto* check = genesis->add_subcommand("check", "Whether a genesis hangs together; prints its id");
    auto* install = genesis->add_subcommand("install", "Put a genesis into the home");
    show->add_option("file", *file, "That of the home when not given");
    check->add_option("file", *file, "That of the home when not given");
    install->add_option("file", *file, "The genesis, or an invitation with one")->required();
    show->callback([&context, file] {
        context.action = {"genesis show", {}, [&context, file]() -> Result<int> {
            auto read = readGenesis(context, *file);
            if (!read) return fail(read.error());
            const Json json = genesisJson(*read);
            return context.show(json, [&] { showGenesis(json); });
        }};
    });
    check->callback([&context, file] {
        context.action = {"genesis check", {}, [&context, file]() -> Result<int> {
            auto read = readGenesis(context, *file);
            if (!read) return fail(read.error());
            return context.show({{"consortium", read->id().hex()}}, [&] { print(read->id().hex()); });
        }};
    });
    auto later = std::make_shared<bool>(false);
    install->add_flag("--later", *later, "The genesis does not list this home's member, which joins later: it follows until it was admitted");
    install->callback([&context, file, later] {
        context.action = {"genesis install", "The home is as it was.",
                          [&context, file, later] { return installGenesis(context, *file, *later); }};
    });
}

// --- invitation

void addInvitation(CLI::App& app, Context& context)
{
    auto* invitation = group(app, "invitation", "What somebody needs to join");
    auto* make = invitation->add_subcommand("make", "Write the genesis with where this node listens, and print a link for a QR code");
    auto file = std::make_shared<std::string>();
    auto address = std::make_shared<std::string>();
    make->add_option("file", *file, "File to write")->required();
    make->add_option("--address", *address, "HOST:PORT where others reach this node; where it listens when not given");
    make->callback([&context, file, address] {
        context.action = {"invitation make", "No file was written.", [&context, file, address]() -> Result<int> {
            const Path path = absolutePath(*file);
            Json params{{"file", path.string()}};
            if (!address->empty()) params["address"] = *address;
            auto link = context.ask("export-invitation", params);
            if (!link) return fail(link.error());
            const std::string text = node::textAt(*link, "text");
            return context.show({{"file", path.string()}, {"link", text}}, [&] { print(path.string() + "\n" + text); });
        }};
    });
}

}  // namespace

CLI::App* group(CLI::App& app, const std::string& name, const std::string& about)
{
    for (auto* there : app.get_subcommands({})) {
        if (there->get_name() == name) return there;
    }
    auto* made = app.add_subcommand(name, about);
    made->require_subcommand(1);
    return made;
}

void addSetupCommands(CLI::App& app, Context& context)
{
    addInit(app, context);
    addKey(app, context);
    addMember(app, context);
    addGenesis(app, context);
    addInvitation(app, context);
}

}  // namespace quorate::app
