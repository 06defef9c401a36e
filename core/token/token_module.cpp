// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/token_module.h"

#include "core/base/patient_thread.h"
#include "core/base/thread_strand.h"
#include "core/token/library.h"

#include <atomic>
#include <map>
#include <mutex>

namespace quorate::token {
namespace {

constexpr std::uint32_t othersMayWrite = 0022;

// Kept to the end of the process: a library that was loaded is not unloaded again, since its threads and handlers at exit
// would be gone under it.
struct Loaded {
    std::mutex mutex;
    std::map<Path, std::shared_ptr<TokenModule>> modules;   // guarded
};

Loaded& loaded()
{
    static auto* all = new Loaded;
    return *all;
}

// A library runs as part of us: whoever can write it can sign.
Status checkFile(Files& files, const Path& library)
{
    if (!library.is_absolute()) return fail(ErrorKind::invalid, "token.module.not-loadable", library.string() + ": no absolute path");
    auto info = files.info(library);
    if (!info) return fail(info.error());
    if (info->kind == FileKind::absent || info->kind == FileKind::directory) {
        return fail(ErrorKind::notFound, "token.module.not-loadable", library.string() + ": no such file");
    }
    if (info->kind == FileKind::file && (info->permissions & othersMayWrite) != 0) {
        return fail(ErrorKind::denied, "token.module.unsafe", library.string());
    }
    return {};
}

}  // namespace

struct TokenModule::Inside {
    Library library;               // on the thread alone
    std::atomic<bool> loaded = false;
    std::atomic<bool> stuck = false;   // while it was loaded
    PatientThread thread{"token"};
};

TokenModule::TokenModule(Path library, Patience patience)
    : m_library(std::move(library)), m_patience(patience), m_inside(std::make_shared<Inside>()),
      m_waiting(makeThreadStrand("token-wait"))
{
}

TokenModule::~TokenModule() = default;

template <class T>
Result<T> TokenModule::inside(std::function<Result<T>(Inside&)> work, Milliseconds limit, const std::string& name)
{
    auto answer = std::make_shared<Result<T>>(fail(ErrorKind::unavailable, "token.module.silent", name));
    const bool through =
        m_inside->thread.run([inside = m_inside, answer, work = std::move(work)] { *answer = work(*inside); }, limit);
    if (!through) return fail(ErrorKind::unavailable, "token.module.silent", name);
    return std::move(*answer);
}

Result<std::shared_ptr<TokenModule>> TokenModule::load(Files& files, const Path& library, Patience patience)
{
    std::error_code unknown;
    const Path file = std::filesystem::canonical(library, unknown);
    if (auto good = checkFile(files, unknown ? library : file); !good) return fail(good.error());
    std::shared_ptr<TokenModule> module;
    {
        const std::lock_guard lock(loaded().mutex);
        auto& known = loaded().modules[file];
        if (!known) known.reset(new TokenModule(file, patience));
        module = known;
    }
    if (module->m_inside->loaded) return module;
    // One that hangs while it is loaded is not loaded a second time: each try would cost a thread.
    if (module->m_inside->stuck) return fail(ErrorKind::unavailable, "token.module.silent", file.string());
    auto done = module->inside<bool>(
        [file](Inside& inside) -> Result<bool> {
            if (inside.loaded) return true;   // somebody else was first
            if (auto good = inside.library.load(file); !good) return fail(good.error());
            inside.loaded = true;
            return true;
        },
        patience.machine, file.string());
    if (done) return module;
    if (done.error().code == "token.module.silent") {
        module->m_inside->stuck = true;
    } else {
        const std::lock_guard lock(loaded().mutex);
        if (const auto it = loaded().modules.find(file); it != loaded().modules.end() && it->second == module) loaded().modules.erase(it);
    }
    return fail(done.error());
}

Result<std::shared_ptr<TokenModule>> TokenModule::loadedAt(const Path& library)
{
    std::error_code unknown;
    const Path file = std::filesystem::canonical(library, unknown);
    const std::lock_guard lock(loaded().mutex);
    const auto known = loaded().modules.find(file);
    if (known == loaded().modules.end()) return fail(ErrorKind::notFound, "token.module.not-loadable", library.string());
    if (known->second->m_inside->loaded) return known->second;
    const bool stuck = known->second->m_inside->stuck;
    return fail(ErrorKind::unavailable, stuck ? "token.module.silent" : "token.module.not-loadable", file.string());
}

Result<std::vector<TokenInfo>> TokenModule::tokens()
{
    return inside<std::vector<TokenInfo>>([](Inside& in) { return in.library.tokens(); }, m_patience.machine, m_library.string());
}

Result<TokenInfo> TokenModule::find(const TokenUri& token)
{
    return inside<TokenInfo>([token](Inside& in) { return in.library.find(token); }, m_patience.machine, token.forPeople());
}

Status TokenModule::logIn(const TokenUri& token, const crypto::SecretBytes& pin)
{
    auto copy = std::make_shared<crypto::SecretBytes>(pin.clone());   // also what waits for a hanging call is wiped in the end
    auto done = inside<bool>(
        [token, copy](Inside& in) -> Result<bool> {
            const auto given = in.library.logIn(token, *copy);
            *copy = crypto::SecretBytes{};
            if (!given) return fail(given.error());
            return true;
        },
        m_patience.person, token.forPeople());
    if (!done) return fail(done.error());
    return {};
}

void TokenModule::logOut(const TokenUri& token)
{
    (void)inside<bool>(
        [token](Inside& in) -> Result<bool> {
            in.library.logOut(token);
            return true;
        },
        m_patience.machine, token.forPeople());
}

Result<std::vector<TokenKey>> TokenModule::keys(const TokenUri& token)
{
    return inside<std::vector<TokenKey>>([token](Inside& in) { return in.library.keys(token); }, m_patience.machine, token.forPeople());
}

Result<TokenKey> TokenModule::key(const TokenUri& uri)
{
    auto all = keys(uri);
    if (!all) return fail(all.error());
    std::erase_if(*all, [&](const TokenKey& key) {
        return (!uri.object.empty() && key.label != uri.object) || (!uri.id.empty() && key.id != uri.id);
    });
    const auto name = uri.forPeople() + ": " + (uri.object.empty() ? toHex(uri.id) : uri.object);
    if (all->empty()) return fail(ErrorKind::notFound, "token.key.missing", name);
    if (all->size() > 1) return fail(ErrorKind::invalid, "token.key.ambiguous", name);
    return std::move(all->front());
}

Result<TokenKey> TokenModule::makeKey(const TokenUri& token, const std::string& label)
{
    return inside<TokenKey>([token, label](Inside& in) { return in.library.makeKey(token, label); }, m_patience.person, token.forPeople());
}

Result<crypto::Signature> TokenModule::sign(const TokenUri& uri, const crypto::PublicKey& key, BytesView message)
{
    return inside<crypto::Signature>(
        [uri, key, message = toBytes(message)](Inside& in) { return in.library.sign(uri, key, message); }, m_patience.person,
        uri.forPeople());
}

void TokenModule::later(std::function<void()> work)
{
    m_waiting->post(std::move(work));
}

}  // namespace quorate::token
