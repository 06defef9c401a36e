// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/payload_ref.h"
#include "core/ledger/types.h"

namespace quorate::ledger {

enum class TargetKind : std::uint8_t {
    image = 0,  // one stream of bytes
    tree = 1,   // a file tree, hashed as its canonical tree archive (core/delta/tree.h)
};

// What a device shall run.
struct Target {
    std::string hardwareClass;       // slug
    Version version;
    std::uint64_t rollbackIndex = 0;
    TargetKind kind = TargetKind::image;
    std::uint64_t size = 0;          // bytes of the image, or of the tree archive
    TargetHash hash;                 // SHA-256 of the same
    std::string bootCheck;           // tree: path in the tree of the program whose exit code 0 confirms the boot, or
                                     // empty; image: always empty (the image itself is run with --self-test)
    friend bool operator==(const Target&, const Target&) = default;
};

enum class ArtifactKind : std::uint8_t { full = 0, tree = 1, delta = 2, configuration = 3, application = 4 };
[[nodiscard]] std::string_view toString(ArtifactKind kind);

// One encoding of a target. The payload is a container of core/delta in every case (full: without a base).
struct Artifact {
    ArtifactKind kind = ArtifactKind::full;
    TargetHash target;
    std::optional<TargetHash> base;  // what must be installed; a delta has one, a full has none, others may
    std::uint64_t baseSize = 0;
    PayloadRef payload;              // as it travels
    PayloadRef plaintext;            // equal to payload when it is not encrypted
    std::uint64_t decoderMemory = 0; // bytes that the decoder needs
    friend bool operator==(const Artifact&, const Artifact&) = default;
};

struct Evidence {
    std::string kind;                // slug: "sbom.cyclonedx", "test-report"
    PayloadRef document;
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

// A release. Its id is the SHA-256 of encode().
struct Manifest {
    ConsortiumId consortium;
    ModelId model;
    MemberId publisher;
    std::vector<Target> targets;     // 1 to 16, distinct hashes, distinct hardware classes
    std::vector<Artifact> artifacts; // 1 to 64, each of a listed target
    Severity severity = Severity::none;
    std::string notes;               // at most 8192 bytes of UTF-8
    std::uint32_t minimumApprovals = 0;  // policy: more than checkerQuorum(k) if wished; 0 = no wish
    std::vector<Evidence> evidence;  // at most 16
    UnixTime created;
    std::optional<UnixTime> reviewBy = std::nullopt;  // after `created`: until when the publisher asks the checkers to have voted.
                                     // A wish: a late vote counts.

    [[nodiscard]] ReleaseId id() const;
    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<Manifest> decode(BytesView encoded);
    [[nodiscard]] const Target* targetFor(std::string_view hardwareClass) const;
    friend bool operator==(const Manifest&, const Manifest&) = default;
};

// A signature over Sig_structure(kid, aad "quorate/manifest/1", manifest bytes): see codec::sigStructure.
struct ManifestSignature {
    KeyId keyId;
    crypto::Signature signature{};
    friend bool operator==(const ManifestSignature&, const ManifestSignature&) = default;
};

struct SignedManifest {
    Bytes manifest;                               // the exact bytes
    std::vector<ManifestSignature> signatures;    // 1 to 8, distinct keys

    [[nodiscard]] static SignedManifest sign(const Manifest& manifest, const crypto::KeyPair& releaseKey);
    void addSignature(const ConsortiumId& consortium, const crypto::KeyPair& releaseKey);
    [[nodiscard]] ReleaseId id() const;           // of the exact bytes
    [[nodiscard]] Bytes encode() const;           // CBOR [manifest bytes, [[key id, signature]...]]
    [[nodiscard]] static Result<SignedManifest> decode(BytesView encoded);
    // "ledger.manifest.unsigned" unless one of `keys` signed validly; any signature of a key in `keys` must be valid.
    [[nodiscard]] Status verify(const ConsortiumId& consortium, const std::vector<crypto::PublicKey>& keys) const;
};

}  // namespace quorate::ledger
