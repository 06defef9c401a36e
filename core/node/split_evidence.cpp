// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/split_evidence.h"

#include "core/node/ledger_reader.h"

#include <nlohmann/json.hpp>

namespace quorate::node {

Result<std::string> splitEvidence(ChainHost& host, const CosignatureMessage& contradicting)
{
    using Json = nlohmann::ordered_json;
    auto& application = host.application();
    const auto& newest = host.checkpoints().newest();
    if (!newest || newest->checkpoint.head.size < contradicting.size || contradicting.size == 0) {
        return fail(ErrorKind::unavailable, "node.proof.no-checkpoint", std::to_string(contradicting.size));
    }
    auto epoch = LedgerReader(application.state()).currentEpoch(ledger::Role::validator);
    if (!epoch) return fail(epoch.error());
    const auto* place = epoch->find(contradicting.member);
    if (!place) return fail(ErrorKind::notFound, "node.member.unknown", contradicting.member.slug);
    auto root = codec::logRoot(application.logNodes(), contradicting.size);
    if (!root) return fail(root.error());
    auto consistency = codec::consistencyProof(application.logNodes(), contradicting.size, newest->checkpoint.head.size);
    if (!consistency) return fail(consistency.error());
    const codec::LogHead theirs{newest->checkpoint.head.origin, contradicting.size, contradicting.root};
    const codec::Checkpoint note{theirs,
                                 {{codec::keyNameOf(contradicting.member.slug), place->key, contradicting.seconds,
                                   contradicting.signature}}};
    Json proof = Json::array();
    for (const auto& hash : *consistency) proof.push_back(hash.hex());
    const Json json{{"format", "quorate/split/1"},
                    {"consortium", application.parameters().consortium.hex()},
                    {"chain", ledger::toString(contradicting.chain)},
                    {"member", contradicting.member.slug},
                    {"contradicting", note.text()},
                    {"size", contradicting.size},
                    {"root", root->hex()},
                    {"checkpoint", newest->text},
                    {"consistency", proof}};
    return json.dump(2) + "\n";
}

}  // namespace quorate::node
