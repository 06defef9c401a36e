// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/signed_fields.h"

#include <algorithm>

namespace quorate::node {
namespace {

using Form = api::SignedField::Form;

class Lines {
public:
    void text(std::string name, std::string value) { add(std::move(name), std::move(value), Form::text); }
    void word(std::string name, std::string_view value) { add(std::move(name), std::string(value), Form::word); }
    void number(std::string name, std::uint64_t value) { add(std::move(name), std::to_string(value), Form::number); }
    void size(std::string name, std::uint64_t value) { add(std::move(name), std::to_string(value), Form::size); }
    void time(std::string name, UnixTime value) { add(std::move(name), std::to_string(value.ms), Form::time); }
    template <class Id>
    void hash(std::string name, const Id& value)
    {
        add(std::move(name), value.hex(), Form::hash);
    }
    // Of several parts, which `parts` adds.
    template <class Parts>
    void group(std::string name, std::string_view value, Parts parts)
    {
        add(std::move(name), std::string(value), value.empty() ? Form::text : Form::word);
        ++m_depth;
        parts();
        --m_depth;
    }
    [[nodiscard]] std::vector<api::SignedField> take() { return std::move(m_fields); }

private:
    void add(std::string name, std::string value, Form form)
    {
        m_fields.push_back({m_depth, std::move(name), std::move(value), form});
    }
    std::uint32_t m_depth = 0;
    std::vector<api::SignedField> m_fields;
};

void tell(Lines& lines, const ledger::Target& target)
{
    lines.group("target", target.kind == ledger::TargetKind::tree ? "tree" : "image", [&] {
        lines.text("hardware-class", target.hardwareClass);
        lines.text("version", target.version.text);
        lines.number("rollback-index", target.rollbackIndex);
        lines.size("size", target.size);
        lines.hash("hash", target.hash);
        if (!target.bootCheck.empty()) lines.text("boot-check", target.bootCheck);
    });
}

void tell(Lines& lines, const ledger::Artifact& artifact)
{
    lines.group("artifact", ledger::toString(artifact.kind), [&] {
        lines.hash("target-hash", artifact.target);
        if (artifact.base) lines.hash("base", *artifact.base);
        lines.size("payload-size", artifact.payload.size);
        lines.hash("payload-root", artifact.payload.root);
        lines.size("decoder-memory", artifact.decoderMemory);
    });
}

void tell(Lines& lines, const ledger::PublishRelease& body)
{
    const auto manifest = ledger::Manifest::decode(body.manifest.manifest);
    if (!manifest) return lines.hash("release", body.manifest.id());
    lines.hash("release", body.manifest.id());
    lines.text("model", manifest->model.slug);
    lines.text("publisher", manifest->publisher.slug);
    lines.word("severity", ledger::toString(manifest->severity));
    if (!manifest->notes.empty()) lines.text("notes", manifest->notes);
    lines.number("minimum-approvals", manifest->minimumApprovals);
    lines.time("created", manifest->created);
    if (manifest->reviewBy) lines.time("review-by", *manifest->reviewBy);
    for (const auto& target : manifest->targets) tell(lines, target);
    for (const auto& artifact : manifest->artifacts) tell(lines, artifact);
    for (const auto& evidence : manifest->evidence) {
        lines.group("document", evidence.kind, [&] {
            lines.size("size", evidence.document.size);
            lines.hash("payload-root", evidence.document.root);
        });
    }
    for (const auto& payload : body.inlined) {
        lines.group("inlined", {}, [&] {
            lines.size("size", payload.data.size());
            lines.hash("payload-root", payload.ref.root);
        });
    }
}

void tell(Lines& lines, const ledger::CastVote& body)
{
    lines.hash("release", body.release);
    lines.number("epoch", body.epoch.value);
    lines.word("verdict", ledger::toString(body.verdict));
    if (!body.reason.empty()) lines.text("reason", body.reason);
    if (body.accused) lines.text("accused", body.accused->slug);
    if (body.report != Hash32{}) lines.hash("report", body.report);
}

void tell(Lines& lines, const ledger::WithdrawRelease& body)
{
    lines.hash("release", body.release);
    lines.text("reason", body.reason);
}

void tell(Lines& lines, const ledger::SetModel& body)
{
    const auto& model = body.record;
    lines.text("model", model.id.slug);
    lines.text("name", model.name);
    lines.text("owner", model.owner.slug);
    for (const auto& one : model.hardwareClasses) lines.text("hardware-class", one);
    for (const auto& one : model.delegates) lines.text("delegate", one.slug);
    for (const auto& one : model.readers) lines.text("reader", one.slug);
}

// Those that are alike stand together, each with its key alone: the index counts up from the first.
void tell(Lines& lines, const ledger::EnrolDevices& body)
{
    lines.text("model", body.model.slug);
    lines.number("first-index", body.first.value);
    const auto alike = [](const auto& a, const auto& b) { return a.hardwareClass == b.hardwareClass && a.vendorHeld == b.vendorHeld; };
    for (auto at = body.devices.begin(); at != body.devices.end();) {
        const auto end = std::find_if_not(at, body.devices.end(), [&](const auto& one) { return alike(*at, one); });
        lines.group("devices", {}, [&] {
            lines.text("hardware-class", at->hardwareClass);
            lines.word("key-made-by", at->vendorHeld ? "vendor" : "device");
            for (; at != end; ++at) lines.hash("device-key", at->key);
        });
    }
}

void tell(Lines& lines, const ledger::RevokeDevices& body)
{
    lines.text("model", body.model.slug);
    lines.group("devices", {}, [&] {
        for (const auto& device : body.devices) lines.number("device", device.value);
    });
}

void tell(Lines& lines, const ledger::AdmitMember& body)
{
    lines.text("member", body.record.id.slug);
    lines.text("name", body.record.name);
    lines.number("revision", body.record.revision);
    for (const auto& role : body.record.roles.names()) lines.word("role", role);
    for (const auto& key : body.record.keys) {
        lines.group("key", ledger::toString(key.purpose), [&] {
            lines.hash("hash", crypto::keyIdOf(key.key));
            if (key.lastTrusted) lines.number("last-trusted", key.lastTrusted->value);
        });
    }
    for (const auto& one : body.endorsements) lines.text("endorsed-by", one.member.slug);
}

void tell(Lines& lines, const ledger::StartEpoch& body)
{
    const auto& epoch = body.epoch.epoch;
    lines.word("role", ledger::toString(epoch.role));
    lines.number("number", epoch.number.value);
    for (const auto& place : epoch.members) lines.text("member", place.member.slug);
    for (const auto& one : body.epoch.signatures) lines.text("endorsed-by", one.member.slug);
}

void tell(Lines& lines, const ledger::SetPolicy& body)
{
    lines.number("revision", body.revision);
    lines.number("least-checkers", body.minimumCheckers);
    lines.number("least-approvals", body.minimumApprovals);
    for (const auto& one : body.endorsements) lines.text("endorsed-by", one.member.slug);
}

template <class Rotation>
void tellRotation(Lines& lines, const Rotation& body, std::string_view purpose)
{
    lines.text("member", body.member.slug);
    lines.number("revision", body.revision);
    lines.group("key", purpose, [&] { lines.hash("hash", crypto::keyIdOf(body.key)); });
    for (const auto& one : body.checkers) lines.text("endorsed-by", one.member.slug);
}

void tell(Lines& lines, const ledger::RotateReleaseKey& body)
{
    tellRotation(lines, body, "release");
    if (body.lastTrusted) lines.number("last-trusted", body.lastTrusted->value);
}

void tell(Lines& lines, const ledger::RotateRootKey& body) { tellRotation(lines, body, "root"); }

template <class Other>
void tell(Lines&, const Other&)
{
}

}  // namespace

std::vector<api::SignedField> signedFields(const ConsortiumId& consortium, const ledger::Transaction& transaction)
{
    Lines lines;
    lines.hash("consortium", consortium);
    lines.word("chain", transaction.chain == ledger::ChainKind::release ? "release" : "delivery");
    lines.number("sequence", transaction.sequence);
    lines.group("kind", ledger::kindName(transaction.body), [&] { std::visit([&](const auto& body) { tell(lines, body); }, transaction.body); });
    return lines.take();
}

}  // namespace quorate::node
