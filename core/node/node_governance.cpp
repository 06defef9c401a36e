// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/word_code.h"
#include "core/node/coverage_service.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/governance.h"
#include "core/node/member_setup.h"
#include "core/node/node_impl.h"
#include "core/node/review_service.h"
#include "core/node/token_setup.h"

// Changes of the consortium that several have to sign.
namespace quorate::node {

void NodeImpl::wordsOf(const Hash32& fingerprint, api::Callback<std::vector<std::string>> done)
{
    m_notifier->post([fingerprint, done = std::move(done)] { done(codec::fingerprintWords(fingerprint)); });
}

Result<Proposal> NodeImpl::proposalFrom(const std::string& text) const
{
    auto proposal = Proposal::fromJson(text);
    if (proposal && proposal->consortium != m_consortium) {
        return fail(ErrorKind::invalid, "node.proposal.other-consortium", proposal->consortium.hex());
    }
    return proposal;
}

Result<GovernanceGround> NodeImpl::ground() const
{
    const auto& application = m_release->application();
    auto settled = application.settledState();
    if (!settled) return fail(settled.error());
    return GovernanceGround{application.parameters(), settled->get(), LeafIndex(application.settledLogSize()), m_config.member};
}

Result<api::ProposalView> NodeImpl::shown(const Proposal& proposal)
{
    const auto settled = ground();
    if (!settled) return fail(settled.error());
    auto view = proposalView(*settled, proposal);
    if (!view || !view->maySign) return view;
    // Without the key nothing can be signed; which one it is to be is told once it is there.
    if (const auto key = m_keys.signer(proposal.signingPurpose())) view->statement.key = key->id().hex();
    return view;
}

void NodeImpl::readProposal(std::string text, api::Callback<api::ProposalView> done)
{
    onStrand<api::ProposalView>(std::move(done), [this, text = std::move(text)](const auto& answer) {
        auto proposal = proposalFrom(text);
        answer(proposal ? shown(*proposal) : Result<api::ProposalView>(fail(proposal.error())));
    });
}

void NodeImpl::openProposal(Path file, api::Callback<api::ProposalView> done)
{
    m_threads->workers().post([this, file = std::move(file), done = std::move(done)] {
        auto raw = readFile(m_env.files, file, maxProposal);
        if (!raw) return answering<api::ProposalView>(done)(fail(raw.error()));
        readProposal(std::string(textOf(*raw)), done);
    });
}

void NodeImpl::propose(api::GovernanceChange change, api::Callback<api::ProposalView> done)
{
    m_threads->workers().post([this, change = std::move(change), done = std::move(done)] {
        auto inputs = readInputs(m_env.files, change);
        if (!inputs) return answering<api::ProposalView>(done)(fail(inputs.error()));
        onStrand<api::ProposalView>(done, [this, change, inputs = std::move(*inputs)](const auto& answer) {
            const auto settled = ground();
            if (!settled) return answer(fail(settled.error()));
            const auto proposal = draftProposal(*settled, change, inputs);
            answer(proposal ? shown(*proposal) : Result<api::ProposalView>(fail(proposal.error())));
        });
    });
}

// The key need not be one of this node's: a root key lies elsewhere for good reasons, and is here for one signature.
void NodeImpl::authoriseProposal(api::Authorisation given, api::Callback<api::ProposalView> done)
{
    const auto secret = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf(given.secret));
    crypto::wipe(given.secret);
    m_threads->workers().post([this, secret, text = std::move(given.text), where = std::move(given.key), done = std::move(done)] {
        const auto answer = answering<api::ProposalView>(done);
        auto proposal = proposalFrom(text);
        if (!proposal) return answer(fail(proposal.error()));
        const auto give = [secret] { return Result<crypto::SecretBytes>(secret->clone()); };
        auto key = openSigner(m_env.files, where, {give, [give](const api::TokenView&) { return give(); }});
        *secret = crypto::SecretBytes{};
        if (!key) return answer(fail(key.error()));
        if (auto made = proposal->authorise(**key); !made) return answer(fail(made.error()));
        onStrand<api::ProposalView>(done, [this, proposal = std::move(*proposal), id = (*key)->id()](const auto& told) mutable {
            const auto settled = ground();
            if (!settled) return told(fail(settled.error()));
            if (auto good = checkAuthority(*settled, proposal, id); !good) return told(fail(good.error()));
            told(shown(proposal));
        });
    });
}

void NodeImpl::signProposal(std::string text, api::Callback<api::ProposalView> done)
{
    onStrand<api::ProposalView>(std::move(done), [this, text = std::move(text)](const auto& answer) {
        auto proposal = proposalFrom(text);
        if (!proposal) return answer(fail(proposal.error()));
        auto view = shown(*proposal);
        if (!view) return answer(fail(view.error()));
        if (!view->maySign) return answer(fail(ErrorKind::denied, "node.proposal.not-party", m_config.member));
        auto key = m_keys.require(proposal->signingPurpose());
        if (!key) return answer(fail(key.error()));
        const auto given = [this, proposal = *proposal, answer](Result<crypto::Signature> signature) mutable {
            if (!signature) return answer(fail(signature.error()));
            if (!m_running) return answer(fail(ErrorKind::unavailable, "node.not-running"));
            proposal.add({m_config.member}, *signature);
            answer(shown(proposal));
        };
        signOnStrand(**key, view->statement.bytes, m_signatures, given);
    });
}

// To the chain that lacks it first; from the release chain it goes on to the delivery chain.
Status NodeImpl::prepareProposal(const std::string& text, PreparedAct& act)
{
    auto proposal = proposalFrom(text);
    if (!proposal) return fail(proposal.error());
    act.body = proposal->body();
    if (!proposal->onBothChains()) return {};
    const auto settled = m_release->application().settledState();
    if (settled && stands(LedgerReader(settled->get()), act.body)) {
        act.chain = ledger::ChainKind::delivery;
        return {};
    }
    act.after = [this, body = act.body](const api::Submitted& first, const api::Callback<api::Submitted>& answer) {
        submitStatement(ledger::ChainKind::delivery, body, [first, answer](Result<api::Submitted> second) {
            if (!second) return answer(fail(second.error()));
            answer(first);
        });
    };
    return {};
}

}  // namespace quorate::node
