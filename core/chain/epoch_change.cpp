// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/epoch_change.h"

namespace quorate::chain {
namespace {

tl::unexpected<Error> refused(const Block& block, std::string_view code)
{
    return fail(ErrorKind::invalid, code, block.id.shortHex());
}

}  // namespace

Status checkPresence(const ChainParameters& chain, const Block& block, const Branch& branch)
{
    const auto& successor = *block.header.successor;
    if (successor.epoch <= block.header.epoch) return refused(block, "chain.block.successor");
    const auto shown = Presence::decode(chain.chain, block.handover);
    if (!shown) return fail(shown.error());
    for (const auto& vote : shown->votes) {
        const Height height = vote.link.target.height;
        const auto target = height.value + presenceReaches >= block.header.height.value ? branch.header(height) : std::nullopt;
        if (!target || target->id != vote.link.target.id) return refused(block, "chain.presence.elsewhere");
    }
    // Who they are may follow from blocks of a branch that is not applied here: then it is judged when it is to be adopted.
    const auto* set = branch.set(successor.epoch, successor.validators);
    return set != nullptr ? shown->verify(chain, *set) : Status{};
}

Status checkEpoch(const ChainParameters& chain, const Block& block, const Branch& branch)
{
    const BlockHeader& header = block.header;
    const auto& successor = branch.parent.successor;
    if (!header.handover) {
        if (header.epoch != branch.parent.epoch) return refused(block, "chain.block.epoch");
        if (header.successor != successor) return refused(block, "chain.block.successor");
        return {};
    }
    if (!successor && header.successor && header.epoch == branch.parent.epoch) return checkPresence(chain, block, branch);
    if (!successor || header.epoch != successor->epoch) return refused(block, "chain.block.epoch");
    if (header.successor) return refused(block, "chain.block.successor");
    const auto certificate = Certificate::decode(chain.chain, block.handover);
    if (!certificate) return fail(certificate.error());
    const Link& link = certificate->link;
    const auto source = branch.header(link.source.height);
    const auto target = branch.header(link.target.height);
    // Did the settled block itself not name the successor, then a quorum of the old set alone could still justify, and so
    // settle, a branch beside the target. (The target names whom its parent names.)
    if (!source || source->id != link.source.id || source->header.successor != successor || !target || target->id != link.target.id ||
        link.source.height.next() != link.target.height) {
        return refused(block, "chain.block.handover");
    }
    const Voters voters{branch.set(branch.parent.epoch, branch.validators), branch.set(successor->epoch, successor->validators), true};
    if (!voters.known()) return fail(ErrorKind::unavailable, "chain.block.epoch-unknown", block.id.shortHex());
    return certificate->verify(chain, voters);
}

}  // namespace quorate::chain
