// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"

// Making a home before there is a node: what the first run of a console asks for.
namespace quorate::api {

struct FounderView {
    std::string id;
    std::string name;
    std::vector<std::string> roles;
};

// What an invitation says, once its founding document is here. Nothing of it is to be believed before the words were compared.
struct InvitationView {
    ConsortiumId consortium;
    std::string name;
    UnixTime created;
    std::vector<std::string> words;        // 12
    std::vector<FounderView> founders;
    std::vector<std::string> addresses;    // of the peers that it names
    std::string text;                      // the whole invitation, to keep
};

struct ReachOrder {
    std::string listen;                    // host:port for peers
    std::string invitation;                // its text; empty: nobody to reach
};

struct ReachView {
    std::string listening;                 // code why the port cannot be had; empty: it can
    struct Peer {
        std::string address;
        bool reached = false;
        std::string reason;                // code
    };
    std::vector<Peer> peers;
};

// Bytes, for a node of these roles; what is assumed stands in core/node/setup_service.cpp.
struct SpaceView {
    std::uint64_t free = 0;                // where the folder is or will be
    std::uint64_t now = 0;
    std::uint64_t year = 0;
};

struct HomePlan {
    enum class Identity { recovery, import, watch, token };
    Identity identity = Identity::recovery;
    std::string id;                        // recovery, token: of the member
    std::string name;
    std::vector<std::string> roles;
    Path importFrom;                       // import: a home or a copy of one
    Path tokenModule;                      // token: which holds the keys that people sign with; opened by openToken()
    std::string token;                     // its uri

    std::string invitation;                // text; empty with `founding` empty: the home waits for one
    struct Founding {
        std::string name;
        std::vector<Path> records;         // public records of the other founders
        bool hiddenVotes = false;          // see Identity
    };
    std::optional<Founding> founding;

    Path home;                             // absent or empty
    std::string listen = "0.0.0.0:4600";   // host:port for peers
    std::string swarm = "0.0.0.0:4601";
    std::string gateway;                   // empty: none
    std::uint64_t uploadLimit = 0;         // bytes a second; 0: none
};

struct MadeHome {
    Path home;
    Path record;                           // what others need to know us; empty: a watcher
    std::string nodeKey;                   // hex; a member that shall let us connect admits it
    Path invitation;                       // founded here: what the others need
    std::vector<std::string> words;        // of the consortium; empty: the home waits for an invitation
};

// Thread-safe; nothing blocks; callbacks come from a thread of its own. Secrets stay inside; the recovery seed rests encrypted
// in a folder of drafts until a home was made.
class Setup {
public:
    virtual ~Setup() = default;

    // Whether a recovery seed rests in the folder of drafts.
    [[nodiscard]] virtual bool hasSeed() const = 0;
    // Keeps the passphrase in locked memory for make(). An identity that imports or watches needs no more than this.
    virtual void usePassphrase(Bytes passphrase) = 0;
    [[nodiscard]] virtual bool hasPassphrase() const = 0;
    // A new seed in place of one that was there, encrypted with the passphrase; its 24 words.
    virtual void newSeed(Callback<std::vector<std::string>> done) = 0;
    // The seed that these words are: "codec.words.<what>".
    virtual void takeWords(std::vector<std::string> words, Callback<void> done) = 0;
    // The words of the seed that rests: "crypto.key-file.wrong-passphrase".
    virtual void openSeed(Callback<std::vector<std::string>> done) = 0;
    // The tokens that a PKCS#11 library sees now: "token.module.not-loadable" and the other errors of core/token.
    virtual void tokens(Path module, Callback<std::vector<TokenView>> done) = 0;
    // Gives a token its PIN, which is wiped then; it holds until the process ends, or a node locks it.
    virtual void openToken(Path module, std::string uri, Bytes pin, Callback<void> done) = 0;
    // Whose keys lie there, and whether the passphrase opens them.
    virtual void readIdentity(Path home, Callback<FounderView> done) = 0;
    virtual void readRecord(Path file, Callback<FounderView> done) = 0;
    // An invitation's text or link, or a file with one; a link is followed to a peer: "node.invitation.no-answer".
    virtual void readInvitation(std::string text, Callback<InvitationView> done) = 0;
    virtual void readInvitationFile(Path file, Callback<InvitationView> done) = 0;
    virtual void reach(ReachOrder order, Callback<ReachView> done) = 0;
    virtual void space(Path folder, std::vector<std::string> roles, Callback<SpaceView> done) = 0;
    // Makes the home, all or nothing, and forgets the draft. The passphrase stays for who opens the home next.
    virtual void make(HomePlan plan, Callback<MadeHome> done) = 0;
    // Gives a home that waits its consortium.
    virtual void join(Path home, std::string invitation, Callback<MadeHome> done) = 0;
    virtual void forgetDraft() = 0;
};

}  // namespace quorate::api
