// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/setup.h"

#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace quorate::test {

// The first run's back end as a test wrote it; answers come from another thread, as the contract says. The seed "rests" in
// `disk`, which outlives it as a folder would.
class FakeSetup : public api::Setup {
public:
    struct Disk {
        bool seed = false;
        std::string passphrase;
    };
    explicit FakeSetup(Disk& disk) : m_disk(disk) {}
    ~FakeSetup() override { m_pool.waitForDone(); }

    static std::vector<std::string> words(std::size_t count)
    {
        std::vector<std::string> list;
        for (std::size_t i = 0; i < count; ++i) list.push_back("word" + std::string(1, static_cast<char>('a' + i)));
        return list;
    }
    static api::InvitationView invitation()
    {
        api::InvitationView view;
        view.consortium.bytes[0] = 7;
        view.name = "note";
        view.created = {1'790'000'000'000};
        view.words = std::vector<std::string>(12, "note");
        view.founders = {{"acme", "Acme Devices", {"vendor", "validator"}}, {"north", "Agency North", {"checker"}}};
        view.addresses = {"node.example.org:4600"};
        view.text = "-----BEGIN QUORATE INVITATION-----";
        return view;
    }

    std::optional<Error> nextMake;             // what make() answers once
    std::vector<api::HomePlan> plans;          // asked for; read once answered
    std::vector<std::pair<Path, std::string>> joins;

    [[nodiscard]] bool hasSeed() const override { return m_disk.seed; }
    void usePassphrase(Bytes passphrase) override { m_passphrase = textOf(passphrase); }
    [[nodiscard]] bool hasPassphrase() const override { return !m_passphrase.empty(); }
    void newSeed(api::Callback<std::vector<std::string>> done) override
    {
        answer([this, done] {
            m_disk = {true, m_passphrase};
            done(words(24));
        });
    }
    void takeWords(std::vector<std::string> typed, api::Callback<void> done) override
    {
        answer([this, typed = std::move(typed), done] {
            if (typed != words(24)) return done(fail(ErrorKind::invalid, "codec.words.unknown", typed.front()));
            m_disk = {true, m_passphrase};
            done({});
        });
    }
    void openSeed(api::Callback<std::vector<std::string>> done) override
    {
        answer([this, done] {
            if (m_passphrase != m_disk.passphrase) return done(fail(ErrorKind::denied, "crypto.key-file.wrong-passphrase"));
            done(words(24));
        });
    }
    void readIdentity(Path home, api::Callback<api::FounderView> done) override
    {
        answer([this, home = std::move(home), done] {
            if (home != "/homes/old") return done(fail(ErrorKind::notFound, "base.file.not-found"));
            if (m_passphrase != "opens it") return done(fail(ErrorKind::denied, "crypto.key-file.wrong-passphrase"));
            done(api::FounderView{"old", "Old member", {"gateway"}});
        });
    }
    // One library, with a token whose PIN is 4321 and one that is blocked.
    void tokens(Path module, api::Callback<std::vector<api::TokenView>> done) override
    {
        answer([this, module = std::move(module), done] {
            if (module != "/usr/lib/token.so") return done(fail(ErrorKind::notFound, "token.module.not-loadable", module.string()));
            api::TokenView card{"pkcs11:token=CERT-N%202;serial=42", "CERT-N 2", "42", "Card 3", module.string(), "locked"};
            card.pin = m_wrongPins > 0 ? "last-try" : "good";
            api::TokenView blocked{"pkcs11:token=Old", "Old", "7", "Card 1", module.string(), "locked", "blocked"};
            done(std::vector<api::TokenView>{card, blocked});
        });
    }
    void openToken(Path, std::string uri, Bytes pin, api::Callback<void> done) override
    {
        answer([this, uri = std::move(uri), pin = std::move(pin), done] {
            if (textOf(pin) != "4321") {
                ++m_wrongPins;
                return done(fail(ErrorKind::denied, "token.pin.wrong", "CERT-N 2"));
            }
            done({});
        });
    }
    void readRecord(Path file, api::Callback<api::FounderView> done) override
    {
        answer([file = std::move(file), done] {
            if (file != "/records/north") return done(fail(ErrorKind::invalid, "node.member-file.malformed"));
            done(api::FounderView{"north", "Agency North", {"checker", "validator"}});
        });
    }
    void readInvitation(std::string text, api::Callback<api::InvitationView> done) override
    {
        answer([text = std::move(text), done] {
            if (text.starts_with("-----BEGIN") || text == "quorate:join?good") return done(invitation());
            done(fail(ErrorKind::invalid, "node.invitation.malformed"));
        });
    }
    void readInvitationFile(Path file, api::Callback<api::InvitationView> done) override
    {
        answer([file = std::move(file), done] {
            if (file == "/invitations/good") return done(invitation());
            done(fail(ErrorKind::invalid, "node.invitation.malformed"));
        });
    }
    void reach(api::ReachOrder order, api::Callback<api::ReachView> done) override
    {
        answer([order = std::move(order), done] {
            api::ReachView view{order.listen.ends_with(":1") ? "net.listen.in-use" : "", {}};
            if (!order.invitation.empty()) view.peers = {{"node.example.org:4600", true, ""}, {"other.example.org:4600", false, "net.timeout"}};
            done(std::move(view));
        });
    }
    void space(Path, std::vector<std::string> roles, api::Callback<api::SpaceView> done) override
    {
        answer([roles = std::move(roles), done] { done(api::SpaceView{80'000'000'000, 4'000'000, roles.empty() ? 254'000'000U : 2'854'000'000U}); });
    }
    void make(api::HomePlan plan, api::Callback<api::MadeHome> done) override
    {
        answer([this, plan = std::move(plan), done] {
            plans.push_back(plan);
            if (nextMake) {
                const Error error = *std::exchange(nextMake, std::nullopt);
                return done(fail(error));
            }
            m_disk.seed = false;
            api::MadeHome made{plan.home, plan.home / "member", std::string(64, 'b'), plan.founding ? plan.home / "invitation" : Path(), {}};
            if (plan.founding || !plan.invitation.empty()) made.words = words(12);
            done(std::move(made));
        });
    }
    void join(Path home, std::string text, api::Callback<api::MadeHome> done) override
    {
        answer([this, home = std::move(home), text = std::move(text), done] {
            joins.emplace_back(home, text);
            done(api::MadeHome{home, home / "member", std::string(64, 'b'), {}, words(12)});
        });
    }
    void forgetDraft() override { m_disk.seed = false; }

private:
    template <class Work>
    void answer(Work work)
    {
        m_pool.start(std::move(work));
    }
    Disk& m_disk;
    std::string m_passphrase;
    int m_wrongPins = 0;
    QThreadPool m_pool;
};

}  // namespace quorate::test
