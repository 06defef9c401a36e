// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/setup_service.h"

#include "core/base/thread_strand.h"
#include "core/codec/word_code.h"
#include "core/node/consortium_setup.h"
#include "core/node/invitation.h"
#include "core/node/join_probe.h"
#include "core/node/staged_folder.h"
#include "core/node/token_setup.h"

#include <algorithm>
#include <mutex>

namespace quorate::node {
namespace {

using api::Callback;

// What a year is thought to bring: a release a week of 50 MB as payload, which checkers, gateways and distributors keep; 200
// transactions a day of 1 kB on both chains with blocks, index and state; cosigned heads. Measured ones are smaller.
constexpr std::uint64_t emptyHome = 4'000'000;
constexpr std::uint64_t ledgersOfYear = 250'000'000;
constexpr std::uint64_t payloadsOfYear = 52ULL * 50'000'000;

Result<ledger::Roles> rolesFrom(const std::vector<std::string>& names)
{
    ledger::Roles roles;
    for (const auto& name : names) {
        const auto role = ledger::roleFrom(name);
        if (!role) return fail(ErrorKind::invalid, "node.setup.no-role", name);
        roles.add(*role);
    }
    return roles;
}

api::FounderView founderOf(const ledger::MemberRecord& record)
{
    return {record.id.slug, record.name, record.roles.names()};
}

api::InvitationView viewOf(const Invitation& invitation)
{
    const auto& genesis = *invitation.genesis;
    api::InvitationView view{invitation.consortium, genesis.name, genesis.created,
                             codec::fingerprintWords({invitation.consortium.bytes}), {}, {}, invitation.text()};
    for (const auto& member : genesis.members) view.founders.push_back(founderOf(member));
    for (const auto& peer : invitation.peers) view.addresses.push_back(peer.address.text());
    return view;
}

Result<Invitation> parse(const std::string& text)
{
    return Invitation::parse(bytesOf(text));
}

class Service final : public SetupService {
public:
    Service(Path drafts, SetupEnvironment environment) : m_drafts(std::move(drafts)), m_env(environment), m_strand(makeThreadStrand("setup")) {}
    ~Service() override
    {
        m_strand->stop();   // first: nothing makes a probe any more
        m_probe.reset();
    }
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    [[nodiscard]] bool hasSeed() const override
    {
        const auto info = m_env.files.info(seedFile());
        return info && info->kind == FileKind::file;
    }
    void usePassphrase(Bytes passphrase) override
    {
        const std::lock_guard lock(m_mutex);
        m_passphrase = crypto::SecretBytes::copyOf(passphrase);
        crypto::wipe(passphrase);
    }
    [[nodiscard]] bool hasPassphrase() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_passphrase.size() > 0;
    }
    [[nodiscard]] crypto::SecretBytes passphrase() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_passphrase.clone();
    }

    void newSeed(Callback<std::vector<std::string>> done) override
    {
        m_strand->post([this, done = std::move(done)] {
            const auto key = crypto::KeyPair::generate(m_env.random);
            if (auto kept = keepSeed(key); !kept) return done(fail(kept.error()));
            done(codec::seedWords(key.seed().view()));
        });
    }
    void takeWords(std::vector<std::string> words, Callback<void> done) override
    {
        m_strand->post([this, words = std::move(words), done = std::move(done)] {
            auto seed = codec::seedFromWords(words);
            if (!seed) return done(fail(seed.error()));
            const auto secret = crypto::SecretBytes::copyOf(*seed);
            crypto::wipe(*seed);
            done(keepSeed(crypto::KeyPair::fromSeed(secret)));
        });
    }
    void openSeed(Callback<std::vector<std::string>> done) override
    {
        m_strand->post([this, done = std::move(done)] {
            auto key = crypto::loadKeyFile(m_env.files, seedFile(), passphrase());
            if (!key) return done(fail(key.error()));
            done(codec::seedWords(key->seed().view()));
        });
    }
    void readIdentity(Path home, Callback<api::FounderView> done) override
    {
        m_strand->post([this, home = std::move(home), done = std::move(done)] {
            const Home from(m_env.files, home);
            auto record = readMemberFile(m_env.files, memberFile(from));
            if (!record) return done(fail(record.error()));
            auto key = crypto::loadKeyFile(m_env.files, from.key(ledger::KeyPurpose::node), passphrase());
            if (!key) return done(fail(key.error()));
            done(founderOf(*record));
        });
    }
    void tokens(Path module, Callback<std::vector<api::TokenView>> done) override
    {
        m_strand->post([this, module = std::move(module), done = std::move(done)] { done(tokensOf(m_env.files, module)); });
    }
    void openToken(Path module, std::string uri, Bytes pin, Callback<void> done) override
    {
        auto secret = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf(pin));
        crypto::wipe(pin);
        m_strand->post([this, module = std::move(module), uri = std::move(uri), secret, done = std::move(done)] {
            auto parsed = token::TokenUri::parse(uri);
            if (!parsed) return done(fail(parsed.error()));
            parsed->module = module;
            auto given = logIn(m_env.files, *parsed, *secret);
            *secret = crypto::SecretBytes{};
            done(given);
        });
    }
    void readRecord(Path file, Callback<api::FounderView> done) override
    {
        m_strand->post([this, file = std::move(file), done = std::move(done)] {
            auto record = readMemberFile(m_env.files, file);
            if (!record) return done(fail(record.error()));
            done(founderOf(*record));
        });
    }
    void readInvitation(std::string text, Callback<api::InvitationView> done) override
    {
        m_strand->post([this, text = std::move(text), done = std::move(done)] { understand(parse(text), done); });
    }
    void readInvitationFile(Path file, Callback<api::InvitationView> done) override
    {
        m_strand->post([this, file = std::move(file), done = std::move(done)] {
            auto raw = readFile(m_env.files, file, maxInvitationText);
            if (!raw) return done(fail(raw.error()));
            understand(Invitation::parse(*raw), done);
        });
    }
    void reach(api::ReachOrder order, Callback<api::ReachView> done) override
    {
        m_strand->post([this, order = std::move(order), done = std::move(done)] {
            ProbeOrder probe;
            auto listen = net::Endpoint::parse(order.listen);
            if (!listen) return done(fail(listen.error()));
            probe.listen = *listen;
            if (!order.invitation.empty()) {
                auto invitation = parse(order.invitation);
                if (!invitation) return done(fail(invitation.error()));
                probe.invitation = std::move(*invitation);
            }
            probe.patience = m_env.patience;
            ask(std::move(probe), [done](ProbeResult result) {
                api::ReachView view{result.listening ? std::string() : result.listening.error().code, {}};
                for (const auto& peer : result.peers) view.peers.push_back({peer.address.text(), peer.reached, peer.reason});
                done(std::move(view));
            });
        });
    }
    void space(Path folder, std::vector<std::string> roles, Callback<api::SpaceView> done) override
    {
        m_strand->post([this, folder = std::move(folder), roles = std::move(roles), done = std::move(done)] {
            // Of the nearest folder that is there.
            Path there = folder;
            auto info = m_env.files.info(there);
            while (info && info->kind == FileKind::absent && there.has_parent_path() && there.parent_path() != there) {
                there = there.parent_path();
                info = m_env.files.info(there);
            }
            auto free = m_env.files.freeSpace(there);
            if (!free) return done(fail(free.error()));
            const bool keeps = std::ranges::any_of(roles, [](const auto& r) { return r == "checker" || r == "gateway" || r == "distributor" || r == "vendor"; });
            done(api::SpaceView{*free, emptyHome, emptyHome + ledgersOfYear + (keeps ? payloadsOfYear : 0)});
        });
    }
    void make(api::HomePlan plan, Callback<api::MadeHome> done) override
    {
        m_strand->post([this, plan = std::move(plan), done = std::move(done)] {
            auto made = makeHome(plan);
            if (made) forget();
            done(std::move(made));
        });
    }
    void join(Path home, std::string invitation, Callback<api::MadeHome> done) override
    {
        m_strand->post([this, home = std::move(home), invitation = std::move(invitation), done = std::move(done)] {
            auto parsed = parse(invitation);
            if (!parsed) return done(fail(parsed.error()));
            const Home target(m_env.files, home);
            if (auto joined = install(target, *parsed); !joined) return done(fail(joined.error()));
            done(describe(target, parsed->consortium));
        });
    }
    void forgetDraft() override
    {
        m_strand->post([this] { forget(); });
    }

private:
    [[nodiscard]] Path seedFile() const { return m_drafts / "recovery.pem"; }
    void forget() { (void)m_env.files.remove(seedFile()); }

    Status keepSeed(const crypto::KeyPair& key)
    {
        if (auto made = m_env.files.makeDirectories(m_drafts); !made) return made;
        // Written beside and renamed: the seed that was there goes only when the new one is safe.
        const Path fresh = beside(seedFile(), ".new");
        if (auto gone = m_env.files.remove(fresh); !gone) return gone;
        if (auto saved = crypto::saveKeyFile(m_env.files, fresh, key, passphrase(), m_env.random); !saved) return saved;
        if (auto renamed = m_env.files.rename(fresh, seedFile()); !renamed) return renamed;
        return m_env.files.syncDirectory(m_drafts);
    }

    void understand(Result<Invitation> invitation, const Callback<api::InvitationView>& done)
    {
        if (!invitation) return done(fail(invitation.error()));
        if (invitation->genesis) return done(viewOf(*invitation));
        ProbeOrder order;
        order.invitation = *invitation;
        order.wantGenesis = true;
        order.patience = m_env.patience;
        ask(std::move(order), [invitation = *invitation, done](ProbeResult result) mutable {
            if (result.genesis) {
                invitation.genesis = std::move(result.genesis);
                return done(viewOf(invitation));
            }
            std::string why;
            for (const auto& peer : result.peers) why += (why.empty() ? "" : ", ") + peer.address.text() + ": " + (peer.reason.empty() ? "-" : peer.reason);
            done(fail(ErrorKind::unavailable, "node.invitation.no-answer", why));
        });
    }

    // One probe at a time; a newer one ends an older one, whose caller hears nothing more.
    void ask(ProbeOrder order, std::function<void(ProbeResult)> answer)
    {
        m_probe.reset();
        const auto key = probeKey();
        m_probe = JoinProbe::start(std::move(order), key, m_env.clock, m_env.log, [this, answer = std::move(answer)](ProbeResult result) {
            m_strand->post([answer, result = std::move(result)]() mutable { answer(std::move(result)); });
        });
    }

    // The node key that the home will have, so that a member may admit it before.
    crypto::KeyPair probeKey()
    {
        if (hasSeed()) {
            if (auto seed = crypto::loadKeyFile(m_env.files, seedFile(), passphrase())) return recoveredKey(seed->seed(), ledger::KeyPurpose::node);
        }
        return crypto::KeyPair::generate(m_env.random);
    }

    Status install(const Home& home, const Invitation& invitation)
    {
        if (!invitation.genesis) return fail(ErrorKind::invalid, "node.invitation.malformed", "a link that was not followed");
        auto config = home.loadConfig();
        if (!config) return fail(config.error());
        // Beside those that are configured already; of the same node the newer address counts.
        for (const auto& peer : invitation.peers) {
            std::erase_if(config->peers, [&](const auto& known) { return known.key == peer.key; });
            config->peers.push_back(peer);
        }
        if (auto own = publicHalf(m_env.files, home.key(ledger::KeyPurpose::node))) {
            std::erase_if(config->peers, [&](const auto& peer) { return peer.key == *own; });
        }
        if (auto done = installGenesis(m_env.files, home, *invitation.genesis, true); !done) return done;
        return home.saveConfig(*config);
    }

    api::MadeHome describe(const Home& home, const std::optional<ConsortiumId>& consortium) const
    {
        api::MadeHome made;
        made.home = home.directory();
        if (const auto info = m_env.files.info(memberFile(home)); info && info->kind == FileKind::file) made.record = memberFile(home);
        if (auto key = publicHalf(m_env.files, home.key(ledger::KeyPurpose::node))) made.nodeKey = key->hex();
        if (consortium) made.words = codec::fingerprintWords({consortium->bytes});
        return made;
    }

    Result<Config> configOf(const api::HomePlan& plan, ledger::Roles roles) const
    {
        Config config;
        auto listen = net::Endpoint::parse(plan.listen);
        if (!listen) return fail(listen.error());
        config.listen = *listen;
        auto swarm = parseEndpoint(plan.swarm);
        if (!swarm) return fail(swarm.error());
        config.swarmListen = *swarm;
        config.uploadLimit = plan.uploadLimit;
        if (!plan.gateway.empty() && roles.has(ledger::Role::gateway)) {
            auto gateway = parseEndpoint(plan.gateway);
            if (!gateway) return fail(gateway.error());
            config.gateway.emplace();
            config.gateway->listen = *gateway;
        }
        return config;
    }

    // The home with its keys, at a place beside the one that it will have.
    Result<std::optional<ledger::MemberRecord>> makeKeys(const api::HomePlan& plan, const Home& home)
    {
        const auto secret = passphrase();
        if (plan.identity == api::HomePlan::Identity::watch) {
            auto config = configOf(plan, {});
            if (!config) return fail(config.error());
            auto key = createFollowerHome(m_env.files, home, *config, secret, m_env.random);
            if (!key) return fail(key.error());
            return std::nullopt;
        }
        if (plan.identity == api::HomePlan::Identity::import) {
            const Home from(m_env.files, plan.importFrom);
            auto known = readMemberFile(m_env.files, memberFile(from));
            if (!known) return fail(known.error());
            auto config = configOf(plan, known->roles);
            if (!config) return fail(config.error());
            auto record = importHome(m_env.files, home, from, *config, secret, m_env.random);
            if (!record) return fail(record.error());
            return std::move(*record);
        }
        auto roles = rolesFrom(plan.roles);
        if (!roles) return fail(roles.error());
        auto config = configOf(plan, *roles);
        if (!config) return fail(config.error());
        if (plan.identity == api::HomePlan::Identity::token) {
            auto uri = token::TokenUri::parse(plan.token);
            if (!uri) return fail(uri.error());
            uri->module = plan.tokenModule;
            MemberPlan member{plan.id, plan.name, *roles};
            if (auto taken = takeTokenKeys(m_env.files, *uri, plan.id, tokenPurposes(*roles), member.tokens); !taken) {
                return fail(taken.error());
            }
            auto record = createHome(m_env.files, home, member, *config, secret, m_env.random);
            if (!record) return fail(record.error());
            return std::move(*record);
        }
        auto seed = crypto::loadKeyFile(m_env.files, seedFile(), secret);
        if (!seed) return fail(seed.error());
        auto record = createHome(m_env.files, home, {plan.id, plan.name, *roles, &seed->seed()}, *config, secret, m_env.random);
        if (!record) return fail(record.error());
        return std::move(*record);
    }

    Result<api::MadeHome> makeHome(const api::HomePlan& plan)
    {
        auto there = m_env.files.info(plan.home);
        if (!there) return fail(there.error());
        if (there->kind == FileKind::directory) {
            auto names = m_env.files.list(plan.home);
            if (!names) return fail(names.error());
            if (!names->empty()) return fail(ErrorKind::conflict, "node.home.exists", plan.home.string());
        } else if (there->kind != FileKind::absent) {
            return fail(ErrorKind::conflict, "node.home.exists", plan.home.string());
        }
        std::optional<ConsortiumId> consortium;
        auto target = makeStaged(m_env.files, plan.home, [&](const Path& staging) -> Status {
            auto filled = fill(plan, Home(m_env.files, staging));
            if (!filled) return fail(filled.error());
            consortium = *filled;
            return {};
        });
        if (!target) return fail(target.error());
        auto view = describe(Home(m_env.files, *target), consortium);
        if (plan.founding) view.invitation = *target / "invitation";
        return view;
    }

    // The consortium's id, when the home has one.
    Result<std::optional<ConsortiumId>> fill(const api::HomePlan& plan, const Home& home)
    {
        auto record = makeKeys(plan, home);
        if (!record) return fail(record.error());
        Invitation invitation;
        if (plan.founding) {
            if (!*record) return fail(ErrorKind::invalid, "node.setup.no-role", plan.id);
            GenesisPlan genesis;
            genesis.name = plan.founding->name;
            genesis.hiddenVotes = plan.founding->hiddenVotes;
            genesis.members.push_back(**record);
            for (const auto& file : plan.founding->records) {
                auto other = readMemberFile(m_env.files, file);
                if (!other) return fail(other.error());
                genesis.members.push_back(std::move(*other));
            }
            auto founded = makeGenesis(std::move(genesis), m_env.clock.now());
            if (!founded) return fail(founded.error());
            invitation.consortium = founded->id();
            invitation.genesis = std::move(*founded);
        } else if (!plan.invitation.empty()) {
            auto parsed = parse(plan.invitation);
            if (!parsed) return fail(parsed.error());
            invitation = std::move(*parsed);
        } else {
            return std::nullopt;
        }
        if (auto done = install(home, invitation); !done) return fail(done.error());
        if (plan.founding) {
            // Where the others reach this node they learn from it; its address is this home's own.
            auto own = publicHalf(m_env.files, home.key(ledger::KeyPurpose::node));
            auto listen = net::Endpoint::parse(plan.listen);
            if (own && listen && listen->host != "0.0.0.0" && listen->host != "::") invitation.peers.push_back({*own, *listen});
            if (auto written = writeFileAtomically(m_env.files, home.directory() / "invitation", bytesOf(invitation.text())); !written) return fail(written.error());
        }
        return invitation.consortium;
    }

    const Path m_drafts;
    const SetupEnvironment m_env;
    mutable std::mutex m_mutex;
    crypto::SecretBytes m_passphrase;             // guarded by m_mutex
    std::unique_ptr<ThreadStrand> m_strand;
    std::unique_ptr<JoinProbe> m_probe;           // on the strand
};

}  // namespace

std::unique_ptr<SetupService> SetupService::open(Path drafts, SetupEnvironment environment)
{
    return std::make_unique<Service>(std::move(drafts), environment);
}

}  // namespace quorate::node
