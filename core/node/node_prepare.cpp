// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/late_signing.h"
#include "core/ledger/named_parts.h"
#include "core/ledger/votes.h"
#include "core/node/coverage_service.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/ledger_views.h"
#include "core/node/node_impl.h"
#include "core/node/review_service.h"
#include "core/node/signed_fields.h"

#include <algorithm>

// Acts that are shown before they are signed.
namespace quorate::node {
namespace {

constexpr std::size_t mostPrepared = 64;

// For the eyes of whoever signs.
std::string readable(const Result<std::vector<ledger::NamedPart>>& parts) { return parts ? ledger::annotated(*parts) : std::string(); }

Error movedError(const PreparedAct& act, std::uint64_t next)
{
    return {ErrorKind::conflict, "node.prepared.moved", std::to_string(act.sequence) + ", the next is " + std::to_string(next)};
}

ledger::UnsignedTransaction whole(const ConsortiumId& consortium, const PreparedAct& act, ledger::Body body)
{
    ledger::Transaction transaction;
    transaction.chain = act.chain;
    transaction.sequence = act.sequence;
    transaction.body = std::move(body);
    return ledger::unsignedTransaction(consortium, act.signer, std::move(transaction));
}

ledger::UnsignedTransaction withStatement(const ConsortiumId& consortium, const PreparedAct& act, const crypto::Signature& signature)
{
    ledger::Body body = act.body;
    if (act.before) setStatement(body, act.before->key, signature);
    return whole(consortium, act, std::move(body));
}

crypto::Signature filled(std::uint8_t byte)
{
    crypto::Signature signature{};
    signature.fill(byte);
    return signature;
}

}  // namespace

void setStatement(ledger::Body& body, const KeyId& key, const crypto::Signature& signature)
{
    if (auto* vote = std::get_if<ledger::CastVote>(&body)) vote->statement = signature;
    if (auto* publication = std::get_if<ledger::PublishRelease>(&body)) publication->manifest.signatures = {{key, signature}};
}

std::uint64_t NodeImpl::prepare(api::Act act, api::Callback<api::Prepared> done)
{
    if (auto* publication = std::get_if<api::PublishRequest>(&act)) return preparePublication(std::move(*publication), std::move(done));
    onStrand<api::Prepared>(std::move(done), [this, act = std::move(act)](const auto& answer) {
        auto made = std::make_shared<PreparedAct>();
        if (const auto* vote = std::get_if<api::VoteRequest>(&act)) {
            auto key = m_keys.require(ledger::KeyPurpose::vote);
            if (!key) return answer(fail(key.error()));
            auto body = voteOf(*vote);
            if (!body) return answer(fail(body.error()));
            Bytes statement = ledger::voteStatement(m_consortium, body->release, body->epoch, body->verdict);
            made->before = PreparedAct::Statement{ledger::KeyPurpose::vote, (*key)->id(), statement, statement};
            made->release = body->release;
            made->body = std::move(*body);
        } else if (const auto* withdrawal = std::get_if<api::WithdrawRequest>(&act)) {
            made->release = withdrawal->release;
            made->body = ledger::WithdrawRelease{withdrawal->release, withdrawal->reason};
        } else if (const auto* revocation = std::get_if<api::RevokeRequest>(&act)) {
            ledger::RevokeDevices body{{revocation->model}, {}};
            for (const auto index : revocation->devices) body.devices.emplace_back(index);
            std::ranges::sort(body.devices);
            made->body = std::move(body);
        } else if (const auto* model = std::get_if<api::ModelRequest>(&act)) {
            made->body = modelOf(model->model);
        } else if (const auto* enrolment = std::get_if<api::EnrolRequest>(&act)) {
            auto body = enrolmentOf(*enrolment);
            if (!body) return answer(fail(body.error()));
            // Behind what else waits for a person, as its number is.
            for (const auto& [ticket, other] : m_prepared) {
                const auto* before = std::get_if<ledger::EnrolDevices>(&other->body);
                if (!before || before->model != body->model) continue;
                body->first = std::max(body->first, DeviceIndex(before->first.value + before->devices.size()));
            }
            made->after = [first = body->first.value](api::Submitted submitted, const auto& settled) {
                submitted.firstDevice = first;
                settled(std::move(submitted));
            };
            made->body = std::move(*body);
        } else if (const auto* proposal = std::get_if<api::SubmitProposal>(&act)) {
            if (auto ready = prepareProposal(proposal->text, *made); !ready) return answer(fail(ready.error()));
        }
        answer(keepPrepared(made));
    });
    return 0;
}

// The number is the next behind what was submitted and behind what else waits for a person: several votes can be agreed to,
// one after the other, within the time in which each can be undone.
Result<api::Prepared> NodeImpl::keepPrepared(const std::shared_ptr<PreparedAct>& act)
{
    if (m_prepared.size() >= mostPrepared) return fail(ErrorKind::conflict, "node.prepared.limit", std::to_string(mostPrepared));
    auto key = m_keys.require(ledger::KeyPurpose::transaction);
    if (!key) return fail(key.error());
    act->signer = (*key)->id();
    auto next = hostOf(act->chain).submitter().nextSequence(act->signer);
    if (!next) return fail(next.error());
    act->sequence = *next;
    for (const auto& [ticket, other] : m_prepared) {
        if (other->chain == act->chain && other->signer == act->signer) act->sequence = std::max(act->sequence, other->sequence + 1);
    }
    const auto shown = withStatement(m_consortium, *act, filled(0));
    if (shown.toSign.size() > ledger::maxTransactionSize) {
        return fail(ErrorKind::refused, "ledger.transaction.too-large", std::to_string(shown.toSign.size()) + " bytes");
    }
    api::Prepared prepared;
    prepared.ticket = ++m_tickets;
    prepared.chain = apiChain(act->chain);
    prepared.kind = ledger::kindName(act->body);
    prepared.sequence = act->sequence;
    prepared.release = act->release;
    prepared.fields = signedFields(m_consortium, shown.transaction.transaction);
    api::SignedPart last{std::string(ledger::toString(ledger::KeyPurpose::transaction)), act->signer.hex(), shown.toSign,
                         readable(ledger::namedTransaction(shown.payload)), {}};
    prepared.id = shown.transaction.id;
    if (act->before) {
        const auto& before = *act->before;
        prepared.parts.push_back({std::string(ledger::toString(before.purpose)), before.key.hex(), before.toSign,
                                  readable(ledger::namedStatement(before.content)), {}});
        const Bytes other = withStatement(m_consortium, *act, filled(0xff)).toSign;
        const auto [at, unused] = std::ranges::mismatch(shown.toSign, other);
        last.hole = std::uint64_t(at - shown.toSign.begin());
        // Of a key in memory the signature is the same each time: it gives the id, is shown to nobody and thrown away.
        prepared.id.reset();
        auto signer = m_keys.require(before.purpose);
        if (!signer) return fail(signer.error());
        if ((*signer)->immediate()) {
            auto signature = (*signer)->sign(before.toSign);
            if (!signature) return fail(signature.error());
            prepared.id = withStatement(m_consortium, *act, *signature).transaction.id;
        }
    }
    prepared.parts.push_back(std::move(last));
    m_prepared.emplace(prepared.ticket, act);
    return prepared;
}

bool NodeImpl::isNext(const PreparedAct& act)
{
    const auto next = hostOf(act.chain).submitter().nextSequence(act.signer);
    return next && *next == act.sequence;
}

void NodeImpl::sendPrepared(std::uint64_t ticket, api::Callback<api::Submitted> done)
{
    onStrand<api::Submitted>(std::move(done), [this, ticket](const auto& answer) {
        const auto found = m_prepared.find(ticket);
        if (found == m_prepared.end() || found->second->isSending) {
            return answer(fail(ErrorKind::notFound, "node.prepared.unknown", std::to_string(ticket)));
        }
        const auto act = found->second;
        const auto refuse = [&](const Error& error) {
            endPrepared(ticket, error);
            answer(fail(error));
        };
        const auto key = m_keys.require(ledger::KeyPurpose::transaction);
        if (!key) return answer(fail(key.error()));
        const auto next = hostOf(act->chain).submitter().nextSequence(act->signer);
        if (!next) return refuse(next.error());
        if (*next != act->sequence || (*key)->id() != act->signer) return refuse(movedError(*act, *next));
        if (!act->before) return signPrepared(ticket, act, answer);
        signStatement(ticket, act, answer);
    });
}

void NodeImpl::signStatement(std::uint64_t ticket, const std::shared_ptr<PreparedAct>& act, const api::Callback<api::Submitted>& answer)
{
    const auto key = m_keys.require(act->before->purpose);
    if (!key) return answer(fail(key.error()));
    if ((*key)->id() != act->before->key) {
        const auto error = movedError(*act, act->sequence);
        endPrepared(ticket, error);
        return answer(fail(error));
    }
    act->isSending = true;
    signOnStrand(**key, act->before->toSign, m_signatures, [this, ticket, act, answer](const Result<crypto::Signature>& signature) {
        act->isSending = false;
        if (!signature) {
            if (!isOfToken(signature.error())) endPrepared(ticket, signature.error());
            return answer(fail(signature.error()));
        }
        if (!m_running) return answer(fail(ErrorKind::unavailable, "node.not-running"));
        setStatement(act->body, act->before->key, *signature);
        signPrepared(ticket, act, answer);
    });
}

void NodeImpl::signPrepared(std::uint64_t ticket, const std::shared_ptr<PreparedAct>& act, const api::Callback<api::Submitted>& answer)
{
    const auto key = m_keys.require(ledger::KeyPurpose::transaction);
    if (!key) return answer(fail(key.error()));
    auto made = std::make_shared<ledger::UnsignedTransaction>(whole(m_consortium, *act, act->body));
    act->isSending = true;
    Bytes toSign = made->toSign;
    signOnStrand(**key, std::move(toSign), m_signatures, [this, ticket, act, answer, made](const Result<crypto::Signature>& signature) {
        act->isSending = false;
        if (!signature) {
            if (!isOfToken(signature.error())) endPrepared(ticket, signature.error());
            return answer(fail(signature.error()));
        }
        if (!m_running) return answer(fail(ErrorKind::unavailable, "node.not-running"));
        const auto refuse = [&](const Error& error) {
            endPrepared(ticket, error);
            answer(fail(error));
        };
        // A token took its time.
        if (!isNext(*act)) return refuse(movedError(*act, hostOf(act->chain).submitter().nextSequence(act->signer).value_or(0)));
        if (act->onSend) {
            if (auto ready = act->onSend(); !ready) return refuse(ready.error());
        }
        m_prepared.erase(ticket);   // submitted from here on
        const auto signedWhole = std::move(*made).with(*signature);
        hostOf(act->chain).submitter().submitSigned(signedWhole.encoded, [act, answer](const Result<Submitter::Settled>& settled) {
            if (act->onEnd) act->onEnd(settled ? std::nullopt : std::optional(settled.error()));
            if (!settled) return answer(fail(settled.error()));
            const auto submitted = submittedOf(act->chain, *settled);
            if (act->after) return act->after(submitted, answer);
            answer(submitted);
        });
    });
}

void NodeImpl::endPrepared(std::uint64_t ticket, const std::optional<Error>& error)
{
    const auto found = m_prepared.find(ticket);
    if (found == m_prepared.end()) return;
    const auto act = found->second;
    m_prepared.erase(found);
    if (act->onEnd) act->onEnd(error);
}

void NodeImpl::dropPrepared(std::uint64_t ticket)
{
    m_strand->post([this, ticket] {
        const auto found = m_prepared.find(ticket);
        if (found != m_prepared.end() && !found->second->isSending) endPrepared(ticket, Error{ErrorKind::cancelled, "node.job.cancelled", ""});
    });
}

}  // namespace quorate::node
