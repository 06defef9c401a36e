// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/node_impl.h"

#include <set>

// Which payloads this node fetches, offers and lets go of.
namespace quorate::node {

void NodeImpl::lookAfterPayloads()
{
    const auto broken = [this](const Error& error) {
        raise({"alert.store", "critical", "release", toString(error), m_env.clock.now(), {}});
    };
    auto settled = m_release->application().settledState();  // what is not settled may be undone: nothing rests on it
    if (!settled) return broken(settled.error());
    // A stranger may name anybody's address: we connect to no such.
    for (const auto& [key, peer] : m_peers.all()) {
        if (peer.connected && peer.swarm && isTrusted(key)) m_payloads->setPeer(key, peer.swarm);
    }
    const LedgerReader reader(*settled);
    auto releases = reader.releases();
    if (!releases) return broken(releases.error());
    auto members = reader.members();
    if (!members) return broken(members.error());
    std::map<ledger::MemberId, std::vector<std::string>> addresses;
    for (const auto& member : *members) {
        for (const auto& key : member.keys) {
            const auto* peer = m_peers.find(key.key);
            if (key.purpose == ledger::KeyPurpose::node && !key.lastTrusted && peer != nullptr && peer->swarm) {
                addresses[member.id].push_back(peer->swarm->address);
            }
        }
    }
    // Releases may share a payload: who holds it for one does not drop it for another.
    struct Wish {
        std::string label;
        bool hold = false;
        bool drop = false;         // some release of it is over
        bool open = false;         // some is not
        bool everybody = false;
        std::set<std::string> allowed;
    };
    const auto allowedBy = [](const Wish& wish) {
        std::optional<std::vector<std::string>> allowed;
        if (!wish.everybody) allowed.emplace(wish.allowed.begin(), wish.allowed.end());
        return allowed;
    };
    std::map<PayloadRef, Wish> wishes;
    const PayloadParty party{{m_config.member}, m_roles, m_options.follow.has_value()};
    for (const auto& release : *releases) {
        auto epoch = reader.epoch(ledger::Role::checker, release.checkerEpoch);
        auto manifest = reader.manifest(release.id);
        auto artifacts = reader.artifacts(release);
        if (!epoch || !manifest || !artifacts) continue;
        const auto duty = payloadDuty(release, *epoch, party, true);
        const auto audience = payloadAudience(release, *epoch, true);
        const auto wishFor = [&](const PayloadRef& payload, std::string_view kind, bool held) {
            auto& wish = wishes[payload];
            if (held || wish.label.empty()) {
                wish.label = release.model.slug + " " + manifest->targets.front().version.text + " " + std::string(kind);
            }
            wish.hold = wish.hold || held;
            wish.drop = wish.drop || duty == PayloadDuty::drop;
            wish.open = wish.open || !ledger::isFinal(release.status);
            if (!audience) wish.everybody = true;
            else {
                for (const auto& id : *audience) {
                    if (const auto it = addresses.find(id); it != addresses.end()) {
                        wish.allowed.insert(it->second.begin(), it->second.end());
                    }
                }
            }
        };
        const bool held = duty == PayloadDuty::hold;
        for (const auto& artifact : *artifacts) wishFor(artifact.payload, ledger::toString(artifact.kind), held);
        // Documents are for those who judge; who only delivers needs none.
        const bool judges = release.publisher == party.self || epoch->find(party.self) != nullptr;
        for (const auto& evidence : manifest->evidence) wishFor(evidence.document, evidence.kind, held && judges);
        if (held) {
            std::vector<PayloadRef> payloads;
            for (const auto& artifact : *artifacts) payloads.push_back(artifact.payload);
            if (judges) {
                for (const auto& evidence : manifest->evidence) payloads.push_back(evidence.document);
            }
            holdInlinePayloads(payloads);
        }
    }
    std::vector<PayloadRef> others;   // here, and not for the sake of a release
    for (const auto& [ref, wish] : wishes) {
        if (!wish.hold && ref.size > inlinePayloadLimit && m_payloads->knows(ref)) others.push_back(ref);
        if (wish.hold) m_payloads->want(ref, wish.label, allowedBy(wish));
    }
    if (others.empty()) return;
    // Whoever names the body of a batch in a release of its own must not decide about that.
    auto delivered = m_delivery->application().settledState();
    if (!delivered) return broken(delivered.error());
    if (auto looked = m_batchBodies.look(LedgerReader(*delivered)); !looked) return broken(looked.error());
    for (const auto& ref : others) {
        const auto& wish = wishes.at(ref);
        if (m_batchBodies.contains(ref)) continue;
        if (wish.drop && !wish.open) m_payloads->release(ref, true);
        else m_payloads->limit(ref, allowedBy(wish));
    }
}

void NodeImpl::holdInlinePayloads(const std::vector<PayloadRef>& payloads)
{
    const LedgerReader reader(m_release->application().state());
    for (const auto& payload : payloads) {
        if (payload.size > inlinePayloadLimit || m_payloads->held(payload)) continue;
        auto data = reader.inlinePayload(payload.root);
        if (!data) continue;
        if (auto added = m_payloads->addInline(payload, *data); !added) {
            raise({"alert.store", "critical", "payload", toString(added.error()), m_env.clock.now(), {}});
        }
    }
}

}  // namespace quorate::node
