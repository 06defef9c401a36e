// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/member_setup.h"

#include "core/crypto/sha256.h"
#include "core/node/key_ring.h"

namespace quorate::node {
namespace {

using ledger::KeyPurpose;
using ledger::Role;

constexpr std::uint64_t maxMemberFile = 64 * 1024;
constexpr std::uint64_t maxPem = 4 * 1024;
constexpr std::uint32_t onlyOwner = 0700;

Path publicFile(Path keyFile)
{
    return keyFile.replace_extension(".pub");
}

Status makeEmptyHome(Files& files, const Home& home)
{
    auto there = files.info(home.directory());
    if (!there) return fail(there.error());
    if (there->kind != FileKind::absent) {
        if (there->kind != FileKind::directory) {
            return fail(ErrorKind::conflict, "node.home.exists", home.directory().string());
        }
        auto names = files.list(home.directory());
        if (!names) return fail(names.error());
        if (!names->empty()) return fail(ErrorKind::conflict, "node.home.exists", home.directory().string());
    }
    if (auto made = files.makeDirectories(home.keys()); !made) return made;
    if (auto set = files.setPermissions(home.directory(), onlyOwner); !set) return set;
    return files.setPermissions(home.keys(), onlyOwner);
}

Status checkPlan(const MemberPlan& plan)
{
    if (!ledger::isSlug(plan.id)) return fail(ErrorKind::invalid, "node.setup.member-id", plan.id);
    if (plan.name.empty() || plan.name.size() > 128 || !ledger::isPlainText(plan.name, false)) {
        return fail(ErrorKind::invalid, "node.setup.member-name", plan.id);
    }
    if (plan.roles.bits() == 0) return fail(ErrorKind::invalid, "node.setup.no-role", plan.id);
    return {};
}

Result<crypto::PublicKey> saveKey(Files& files, const Path& file, const crypto::KeyPair& key,
                                  const crypto::SecretBytes& passphrase, Random& random)
{
    if (auto saved = crypto::saveKeyFile(files, file, key, passphrase, random); !saved) return fail(saved.error());
    const auto pem = crypto::publicKeyPem(key.publicKey());
    if (auto written = writeFileAtomically(files, publicFile(file), bytesOf(pem)); !written) {
        (void)files.remove(file);
        return fail(written.error());
    }
    return key.publicKey();
}

Status savePlace(Files& files, const Home& home, KeyPurpose purpose, const TokenKeyPlace& place)
{
    const auto pem = crypto::publicKeyPem(place.key);
    if (auto written = writeFileAtomically(files, publicFile(home.key(purpose)), bytesOf(pem)); !written) return written;
    return writeFileAtomically(files, tokenFile(home, purpose), bytesOf(place.uri.text() + "\n"));
}

Status checkListed(const ledger::MemberRecord& record, KeyPurpose purpose, const crypto::PublicKey& key)
{
    const auto* listed = record.find(key);
    if (listed && listed->purpose == purpose) return {};
    return fail(ErrorKind::invalid, "node.genesis.other-member", record.id.slug + ": " + std::string(ledger::toString(purpose)));
}

// Each key is opened and written anew, so that what is damaged is found now.
Result<ledger::MemberRecord> copyKeys(Files& files, const Home& home, const Home& from, Config config,
                                      const crypto::SecretBytes& passphrase, Random& random)
{
    auto record = readMemberFile(files, memberFile(from));
    if (!record) return fail(record.error());
    for (const auto purpose : purposesOf(record->roles)) {
        auto onToken = readTokenFile(files, from, purpose);
        if (!onToken) return fail(onToken.error());
        if (*onToken) {
            auto half = publicHalf(files, from.key(purpose));
            if (!half) return fail(half.error());
            if (auto good = checkListed(*record, purpose, *half); !good) return fail(good.error());
            if (auto saved = savePlace(files, home, purpose, {std::move(**onToken), *half}); !saved) return fail(saved.error());
            continue;
        }
        auto key = crypto::loadKeyFile(files, from.key(purpose), passphrase);
        if (!key) return fail(key.error());
        if (auto good = checkListed(*record, purpose, key->publicKey()); !good) return fail(good.error());
        if (auto saved = saveKey(files, home.key(purpose), *key, passphrase, random); !saved) return fail(saved.error());
    }
    if (auto written = writeFileAtomically(files, memberFile(home), record->encode()); !written) return fail(written.error());
    config.member = record->id.slug;
    if (auto saved = home.saveConfig(config); !saved) return fail(saved.error());
    return record;
}

Result<ledger::MemberRecord> fillHome(Files& files, const Home& home, const MemberPlan& plan, Config config,
                                      const crypto::SecretBytes& passphrase, Random& random)
{
    ledger::MemberRecord record;
    record.id = {plan.id};
    record.name = plan.name;
    record.roles = plan.roles;
    for (const auto purpose : purposesOf(plan.roles)) {
        if (const auto place = plan.tokens.find(purpose); place != plan.tokens.end()) {
            if (auto saved = savePlace(files, home, purpose, place->second); !saved) return fail(saved.error());
            record.keys.push_back({purpose, place->second.key, std::nullopt});
            continue;
        }
        auto key = plan.recovery ? saveKey(files, home.key(purpose), recoveredKey(*plan.recovery, purpose), passphrase, random)
                                 : createKey(files, home.key(purpose), passphrase, random);
        if (!key) return fail(key.error());
        record.keys.push_back({purpose, *key, std::nullopt});
    }
    record.sortKeys();
    if (auto written = writeFileAtomically(files, memberFile(home), record.encode()); !written) {
        return fail(written.error());
    }
    config.member = plan.id;
    if (auto saved = home.saveConfig(config); !saved) return fail(saved.error());
    return record;
}

}  // namespace

crypto::KeyPair recoveredKey(const crypto::SecretBytes& recovery, KeyPurpose purpose)
{
    auto seed = crypto::sha256({bytesOf("quorate/recovery/1"), recovery.view(), bytesOf(ledger::toString(purpose))});
    const auto secret = crypto::SecretBytes::copyOf(seed.bytes);
    crypto::wipe(seed.bytes);
    return crypto::KeyPair::fromSeed(secret);
}

std::vector<KeyPurpose> purposesOf(ledger::Roles roles)
{
    std::vector<KeyPurpose> purposes{KeyPurpose::transaction, KeyPurpose::node, KeyPurpose::seal};
    const auto add = [&](Role role, KeyPurpose purpose) {
        if (roles.has(role)) purposes.push_back(purpose);
    };
    add(Role::vendor, KeyPurpose::release);
    add(Role::vendor, KeyPurpose::root);
    add(Role::checker, KeyPurpose::vote);
    add(Role::validator, KeyPurpose::consensus);
    add(Role::validator, KeyPurpose::cosign);
    return purposes;
}

Path memberFile(const Home& home)
{
    return home.directory() / "member";
}

Result<ledger::MemberRecord> readMemberFile(Files& files, const Path& file)
{
    auto raw = readFile(files, file, maxMemberFile);
    if (!raw) return fail(raw.error());
    auto record = ledger::MemberRecord::decode(*raw);
    if (!record) {
        return fail(ErrorKind::invalid, "node.member-file.malformed",
                    file.string() + ": " + toString(record.error()));
    }
    return record;
}

Result<ledger::MemberRecord> createHome(Files& files, const Home& home, const MemberPlan& plan, Config config,
                                        const crypto::SecretBytes& passphrase, Random& random)
{
    if (auto good = checkPlan(plan); !good) return fail(good.error());
    if (auto empty = makeEmptyHome(files, home); !empty) return fail(empty.error());
    auto record = fillHome(files, home, plan, std::move(config), passphrase, random);
    if (!record) (void)files.removeTree(home.directory());
    return record;
}

Result<ledger::MemberRecord> importHome(Files& files, const Home& home, const Home& from, Config config,
                                        const crypto::SecretBytes& passphrase, Random& random)
{
    if (auto empty = makeEmptyHome(files, home); !empty) return fail(empty.error());
    auto record = copyKeys(files, home, from, std::move(config), passphrase, random);
    if (!record) (void)files.removeTree(home.directory());
    return record;
}

Result<crypto::PublicKey> createFollowerHome(Files& files, const Home& home, Config config,
                                             const crypto::SecretBytes& passphrase, Random& random)
{
    if (auto empty = makeEmptyHome(files, home); !empty) return fail(empty.error());
    auto key = createKey(files, home.key(KeyPurpose::node), passphrase, random);
    config.member.clear();
    auto saved = key ? home.saveConfig(config) : Status{};
    if (!key || !saved) (void)files.removeTree(home.directory());
    if (!saved) return fail(saved.error());
    return key;
}

Result<crypto::PublicKey> createKey(Files& files, const Path& file, const crypto::SecretBytes& passphrase,
                                    Random& random)
{
    return saveKey(files, file, crypto::KeyPair::generate(random), passphrase, random);
}

Status useTokenKey(Files& files, const Home& home, KeyPurpose purpose, const TokenKeyPlace& place)
{
    if (auto config = home.loadConfig(); !config) return fail(config.error());
    auto there = files.info(home.key(purpose));
    if (!there) return fail(there.error());
    if (there->kind != FileKind::absent) return fail(ErrorKind::conflict, "node.key.file-there", home.key(purpose).string());
    return savePlace(files, home, purpose, place);
}

Result<crypto::PublicKey> publicHalf(Files& files, const Path& keyFile)
{
    auto raw = readFile(files, publicFile(keyFile), maxPem);
    if (!raw && raw.error().kind == ErrorKind::notFound) {
        return fail(ErrorKind::notFound, "node.key.no-public-half", publicFile(keyFile).string());
    }
    if (!raw) return fail(raw.error());
    return crypto::publicKeyFromPem(textOf(*raw));
}

Status installGenesis(Files& files, const Home& home, const ledger::Genesis& genesis, bool later)
{
    auto config = home.loadConfig();
    if (!config) return fail(config.error());
    if (!config->member.empty()) {
        const auto member = std::ranges::find(genesis.members, ledger::MemberId{config->member},
                                              &ledger::MemberRecord::id);
        if (member == genesis.members.end() && !later) {
            return fail(ErrorKind::invalid, "node.genesis.other-member", config->member);
        }
        for (const auto purpose : member == genesis.members.end() ? std::vector<KeyPurpose>{} : purposesOf(member->roles)) {
            auto key = publicHalf(files, home.key(purpose));
            if (!key) return fail(key.error());
            const auto* listed = member->find(*key);
            if (!listed || listed->purpose != purpose) {
                return fail(ErrorKind::invalid, "node.genesis.other-member",
                            config->member + ": " + std::string(ledger::toString(purpose)) + " key");
            }
        }
    }
    auto there = files.info(home.genesis());
    if (!there) return fail(there.error());
    if (there->kind != FileKind::absent) {
        auto old = home.loadGenesis();
        if (old && old->encode() == genesis.encode()) return {};
        return fail(ErrorKind::conflict, "node.genesis.exists", home.genesis().string());
    }
    return writeFileAtomically(files, home.genesis(), genesis.encode());
}

}  // namespace quorate::node
