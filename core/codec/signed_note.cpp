// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/signed_note.h"

#include "core/codec/utf8.h"
#include "core/crypto/base64.h"
#include "core/crypto/sha256.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace quorate::codec {
namespace {

constexpr std::size_t maxNoteSize = 64 * 1024;
constexpr std::size_t maxCosignatures = 64;
constexpr std::uint8_t cosignatureType = 0x04;  // signed-note "Signature types": timestamped Ed25519
constexpr std::string_view linePrefix = "\xe2\x80\x94 ";  // em dash, space
constexpr std::size_t keyIdSize = 4;
constexpr std::size_t timeSize = 8;

tl::unexpected<Error> malformed(const char* what)
{
    return fail(ErrorKind::invalid, "codec.note.malformed", what);
}

// Bytes of the character at the front of `text` when it may not stand in a key name, else 0: ASCII control characters,
// plus, and what Unicode calls white space.
std::size_t forbiddenInKeyName(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    if (first <= 0x20 || first == 0x7f || first == '+') return 1;
    static constexpr std::string_view spaces[] = {"\xc2\x85",     "\xc2\xa0",     "\xe1\x9a\x80", "\xe2\x80\xa8",
                                                  "\xe2\x80\xa9", "\xe2\x80\xaf", "\xe2\x81\x9f", "\xe3\x80\x80"};
    for (const auto space : spaces) {
        if (text.starts_with(space)) return space.size();
    }
    const bool enQuadToHairSpace = text.size() >= 3 && text.starts_with("\xe2\x80") &&
                                   static_cast<unsigned char>(text[2]) >= 0x80 &&
                                   static_cast<unsigned char>(text[2]) <= 0x8a;
    return enQuadToHairSpace ? 3 : 0;
}

bool isKeyName(std::string_view name)
{
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (forbiddenInKeyName(name.substr(at)) > 0) return false;
    }
    return !name.empty();
}

// Takes the text up to the next `separator` off the front of `rest`; nothing when there is none.
std::optional<std::string_view> takeUntil(std::string_view& rest, char separator)
{
    const auto end = rest.find(separator);
    if (end == std::string_view::npos) return std::nullopt;
    const auto part = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return part;
}

Result<LogHead> readBody(std::string_view body)
{
    auto rest = body;
    const auto origin = takeUntil(rest, '\n');
    const auto size = takeUntil(rest, '\n');
    const auto root = takeUntil(rest, '\n');
    if (!origin || !size || !root || origin->empty()) return malformed("body");
    LogHead head;
    head.origin = *origin;
    if (std::from_chars(size->data(), size->data() + size->size(), head.size).ec != std::errc{}) {
        return malformed("size");
    }
    const auto hash = crypto::fromBase64(*root);
    if (!hash || hash->size() != head.root.bytes.size()) return malformed("root");
    std::ranges::copy(*hash, head.root.bytes.begin());
    // Leading zeros, signs and extension lines, none of which are ours, show up here.
    if (head.body() != body) return malformed("body");
    return head;
}

struct SignatureLine {
    std::string_view keyName;
    Bytes blob;  // key id, then what the signature type says
};

Result<SignatureLine> readSignatureLine(std::string_view line)
{
    if (!line.starts_with(linePrefix)) return malformed("signature line");
    line.remove_prefix(linePrefix.size());
    const auto name = takeUntil(line, ' ');
    if (!name || !isKeyName(*name)) return malformed("key name");
    auto blob = crypto::fromBase64(line);
    if (!blob || blob->size() <= keyIdSize) return malformed("signature");
    return SignatureLine{*name, std::move(*blob)};
}

std::optional<Cosignature> verifiedCosignature(const LogHead& head, const NamedKey& named, BytesView blob)
{
    if (blob.size() != keyIdSize + timeSize + std::tuple_size_v<crypto::Signature>) return std::nullopt;
    Cosignature cosignature{named.keyName, named.key, 0, {}};
    for (const auto byte : blob.subspan(keyIdSize, timeSize)) cosignature.seconds = cosignature.seconds << 8 | byte;
    std::ranges::copy(blob.subspan(keyIdSize + timeSize), cosignature.signature.begin());
    if (!verifyCosignature(head, cosignature)) return std::nullopt;
    return cosignature;
}

}  // namespace

std::string LogHead::body() const
{
    return origin + "\n" + std::to_string(size) + "\n" + crypto::toBase64(root.view()) + "\n";
}

std::string keyNameOf(std::string_view memberName)
{
    std::string name;
    while (!memberName.empty()) {
        const auto forbidden = forbiddenInKeyName(memberName);
        name += forbidden > 0 ? '-' : memberName[0];
        memberName.remove_prefix(std::max<std::size_t>(forbidden, 1));
    }
    return name.empty() ? "-" : name;
}

std::array<std::uint8_t, 4> cosignatureKeyId(std::string_view keyName, const crypto::PublicKey& key)
{
    static constexpr std::uint8_t separator[] = {'\n', cosignatureType};
    const auto hash = crypto::sha256({bytesOf(keyName), separator, key.view()});
    return {hash.bytes[0], hash.bytes[1], hash.bytes[2], hash.bytes[3]};
}

Bytes cosignedMessage(const LogHead& head, std::uint64_t seconds)
{
    return toBytes(bytesOf("cosignature/v1\ntime " + std::to_string(seconds) + "\n" + head.body()));
}

Cosignature cosign(const LogHead& head, std::string_view keyName, const crypto::KeyPair& key, std::uint64_t seconds)
{
    return {std::string(keyName), key.publicKey(), seconds, key.sign(cosignedMessage(head, seconds))};
}

bool verifyCosignature(const LogHead& head, const Cosignature& cosignature)
{
    return crypto::verify(cosignature.key, cosignedMessage(head, cosignature.seconds), cosignature.signature);
}

std::string Checkpoint::text() const
{
    std::string text = head.body() + "\n";
    for (const auto& cosignature : cosignatures) {
        Bytes blob;
        append(blob, cosignatureKeyId(cosignature.keyName, cosignature.key));
        for (int shift = 56; shift >= 0; shift -= 8) {
            blob.push_back(static_cast<std::uint8_t>(cosignature.seconds >> shift));
        }
        append(blob, cosignature.signature);
        text.append(linePrefix).append(cosignature.keyName).append(" ").append(crypto::toBase64(blob)).append("\n");
    }
    return text;
}

Result<Checkpoint> readCheckpoint(std::string_view text, const std::vector<NamedKey>& known)
{
    if (text.size() > maxNoteSize) {
        return fail(ErrorKind::invalid, "codec.note.too-large", std::to_string(text.size()) + " bytes");
    }
    const bool hasControl = std::ranges::any_of(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
    if (hasControl || !isUtf8(bytesOf(text))) return malformed("characters");
    const auto blank = text.rfind("\n\n");
    if (blank == std::string_view::npos || !text.ends_with('\n')) return malformed("no signatures");
    auto lines = text.substr(blank + 2);
    if (lines.empty()) return malformed("no signatures");
    auto head = readBody(text.substr(0, blank + 1));
    if (!head) return fail(head.error());

    Checkpoint checkpoint{std::move(*head), {}};
    std::vector<std::array<std::uint8_t, keyIdSize>> knownIds;
    knownIds.reserve(known.size());
    for (const auto& named : known) knownIds.push_back(cosignatureKeyId(named.keyName, named.key));

    while (!lines.empty()) {
        const auto line = readSignatureLine(*takeUntil(lines, '\n'));
        if (!line) return fail(line.error());
        // Different keys may share name and four bytes of id; the line is good when one of them verifies.
        bool named = false;
        std::optional<Cosignature> cosignature;
        for (std::size_t i = 0; i < known.size() && !cosignature; ++i) {
            if (known[i].keyName != line->keyName) continue;
            if (!equal(knownIds[i], BytesView(line->blob).first(keyIdSize))) continue;
            named = true;
            cosignature = verifiedCosignature(checkpoint.head, known[i], line->blob);
        }
        if (!named) continue;
        if (!cosignature) {
            return fail(ErrorKind::invalid, "codec.note.bad-signature", std::string(line->keyName));
        }
        auto& found = checkpoint.cosignatures;
        const auto same = std::ranges::find(found, cosignature->key, &Cosignature::key);
        if (same == found.end()) {
            if (found.size() == maxCosignatures) return fail(ErrorKind::invalid, "codec.note.too-large", "signatures");
            found.push_back(std::move(*cosignature));
        } else if (same->seconds < cosignature->seconds) {
            *same = std::move(*cosignature);
        }
    }
    return checkpoint;
}

}  // namespace quorate::codec
