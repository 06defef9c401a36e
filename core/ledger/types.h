// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"
#include "core/crypto/ed25519.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// The small words of the ledgers. All numbers are stored and hashed: they never change.
namespace quorate::ledger {

enum class ChainKind : std::uint8_t { release = 0, delivery = 1 };
[[nodiscard]] std::string_view toString(ChainKind chain);  // "release", "delivery"

enum class Role : std::uint8_t { vendor = 0, checker = 1, gateway = 2, distributor = 3, validator = 4 };
[[nodiscard]] std::string_view toString(Role role);
[[nodiscard]] std::optional<Role> roleFrom(std::string_view text);
inline constexpr std::array allRoles{Role::vendor, Role::checker, Role::gateway, Role::distributor, Role::validator};

class Roles {
public:
    constexpr Roles() = default;
    explicit constexpr Roles(std::uint32_t bits) : m_bits(bits) {}
    [[nodiscard]] constexpr bool has(Role role) const { return (m_bits >> static_cast<unsigned>(role) & 1U) != 0; }
    constexpr void add(Role role) { m_bits |= 1U << static_cast<unsigned>(role); }
    [[nodiscard]] constexpr std::uint32_t bits() const { return m_bits; }
    [[nodiscard]] std::vector<std::string> names() const;   // toString() of each, in order
    friend constexpr bool operator==(const Roles&, const Roles&) = default;

private:
    std::uint32_t m_bits = 0;
};

// What a member's key is for. A key serves one purpose.
enum class KeyPurpose : std::uint8_t {
    transaction = 0,  // signs transactions
    release = 1,      // vendor: signs manifests
    root = 2,         // vendor, kept offline: rotates the release key
    vote = 3,         // checker: signs vote statements and checker epochs
    consensus = 4,    // validator: signs blocks and finality votes
    cosign = 5,       // validator: cosigns checkpoints and validator epochs
    node = 6,         // TLS between nodes
    seal = 7,         // Ed25519 key converted to X25519: opens what is sealed to the member
};
[[nodiscard]] std::string_view toString(KeyPurpose purpose);
[[nodiscard]] std::optional<KeyPurpose> keyPurposeFrom(std::string_view text);

// Ids chosen by people: 1 to 64 of a-z, 0-9, '-', '.', not beginning or ending with '-' or '.'.
[[nodiscard]] bool isSlug(std::string_view text);

// What people write on a ledger (names, reasons, notes): well-formed UTF-8 without control characters other than
// newline and tab, so that printing it cannot drive a terminal. Names have neither newline nor tab.
[[nodiscard]] bool isPlainText(std::string_view text, bool severalLines);

struct MemberId {
    std::string slug;
    friend auto operator<=>(const MemberId&, const MemberId&) = default;
};

struct ModelId {
    std::string slug;
    friend auto operator<=>(const ModelId&, const ModelId&) = default;
};

// What a transaction is known by.
struct TransactionName {
    TransactionId id;
    KeyId signer;
};

enum class Verdict : std::uint8_t { approve = 1, reject = 2 };
[[nodiscard]] std::string_view toString(Verdict verdict);

enum class ReleaseStatus : std::uint8_t {
    open = 1,       // published, being reviewed
    approved = 2,   // standing approvals >= q
    suspended = 3,  // was approved, has fewer than q standing approvals now: not offered
    rejected = 4,   // rejections > k - q before it was ever approved: final
    recalled = 5,   // the same after it was approved: final
    withdrawn = 6,  // by publisher or owner: final
};
[[nodiscard]] std::string_view toString(ReleaseStatus status);
[[nodiscard]] constexpr bool isFinal(ReleaseStatus s) { return s >= ReleaseStatus::rejected; }

enum class Severity : std::uint8_t { none = 0, low = 1, medium = 2, high = 3, critical = 4 };
[[nodiscard]] std::string_view toString(Severity severity);

// Dotted numbers (1 to 8 of them, missing ones count as 0) with an optional tail, compared as semantic versions 2.0.0
// compare (section 11: "-rc.1" is below, "+build" is ignored); at most 64 characters.
struct Version {
    std::string text;
    [[nodiscard]] static Result<Version> parse(std::string_view text);  // "ledger.version.malformed"
    friend std::strong_ordering operator<=>(const Version& a, const Version& b);
    friend bool operator==(const Version& a, const Version& b) { return (a <=> b) == 0; }
};

struct MemberSignature {
    MemberId member;
    crypto::Signature signature{};
    friend bool operator==(const MemberSignature&, const MemberSignature&) = default;
};

// floor(k/2)+1: the fewest approvals of k checkers.
[[nodiscard]] constexpr std::uint32_t checkerQuorum(std::uint32_t k) { return k / 2 + 1; }
// floor(2n/3)+1 of n validators.
[[nodiscard]] constexpr std::uint32_t validatorQuorum(std::uint32_t n) { return 2 * n / 3 + 1; }

inline constexpr std::uint32_t maxCheckers = 64;
inline constexpr std::uint32_t maxValidators = 64;
inline constexpr std::size_t maxMembers = 256;
inline constexpr std::uint32_t maxAddedArtifacts = 64;
inline constexpr std::size_t maxTransactionSize = 64 * 1024;
inline constexpr std::size_t maxBlockSize = 2 * 1024 * 1024;
inline constexpr std::size_t maxBundleSize = 256 * 1024;
inline constexpr std::size_t maxInlinePayload = 16 * 1024;
// Of a reason, in bytes of UTF-8: short enough that a release with 64 votes still fits into one anchor.
inline constexpr std::size_t maxReasonSize = 512;
// Of a block header or finality vote with its signature, as evidence.
inline constexpr std::size_t maxOffenceStatement = 2048;
inline constexpr UnixTime maxTime{253'402'300'799'999};  // 9999-12-31: no time on a ledger is beyond it, none before 1970
inline constexpr std::uint64_t maxSequenceAhead = 64;

}  // namespace quorate::ledger
