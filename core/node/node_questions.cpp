// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/ledger_reader.h"
#include "core/node/node_impl.h"

#include <algorithm>

namespace quorate::node {

void NodeImpl::ask(api::QuestionRequest question, api::Callback<Hash32> done)
{
    onStrand<Hash32>(std::move(done), [this, question = std::move(question)](const auto& answer) {
        Remark remark;
        remark.release = question.release;
        remark.subject = question.subject;
        remark.path = question.path;
        remark.section = question.section;
        remark.offset = question.offset;
        remark.text = question.text;
        say(std::move(remark), answer);
    });
}

void NodeImpl::answer(api::AnswerRequest request, api::Callback<Hash32> done)
{
    onStrand<Hash32>(std::move(done), [this, request = std::move(request)](const auto& answer) {
        const auto release = m_questions.releaseOf(request.question);
        if (!release) return answer(fail(ErrorKind::notFound, "node.question.unknown", request.question.shortHex()));
        Remark remark;
        remark.release = *release;
        remark.question = request.question;
        remark.text = request.text;
        remark.closes = request.closes;
        say(std::move(remark), answer);
    });
}

void NodeImpl::say(Remark remark, const api::Callback<Hash32>& answer)
{
    auto key = m_keys.require(ledger::KeyPurpose::transaction);
    if (!key) return answer(fail(key.error()));
    remark.author = {m_config.member};
    remark.at = m_env.clock.now();
    SignedRemark said;
    said.statement = remark.encode(m_consortium);
    said.key = (*key)->publicKey();
    Bytes statement = said.statement;
    signOnStrand(**key, std::move(statement), m_signatures, [this, said = std::move(said), answer](Result<crypto::Signature> signature) mutable {
        if (!signature) return answer(fail(signature.error()));
        if (!m_running) return answer(fail(ErrorKind::unavailable, "node.not-running"));
        said.signature = *signature;
        auto added = m_questions.add(said, LedgerReader(m_release->application().state()));
        if (!added) return answer(fail(added.error()));
        ++m_questionVersion;
        m_network->broadcast(encodeNodeMessage(RemarkMessage{said}));
        touch();
        answer(said.id());
    });
}

bool NodeImpl::isTrusted(const crypto::PublicKey& peer) const
{
    if (std::ranges::find(m_config.admitted, peer) != m_config.admitted.end()) return true;
    return LedgerReader(m_release->application().state()).isNodeOfMember(peer);
}

void NodeImpl::tellRemarks(const crypto::PublicKey& peer)
{
    const auto all = m_questions.ids();
    for (std::size_t from = 0; from < all.size(); from += maxRemarkIds) {
        const auto count = std::min(maxRemarkIds, all.size() - from);
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(from);
        m_network->send(peer, encodeNodeMessage(RemarksHave{{first, first + static_cast<std::ptrdiff_t>(count)}}));
    }
}

void NodeImpl::sendRemarks()
{
    m_wantedRemarks.work(m_env.clock.monotonic(), [this](const crypto::PublicKey& peer, const Hash32& id) {
        const auto* said = m_questions.find(id);
        if (said == nullptr) return std::size_t(0);
        Bytes message = encodeNodeMessage(RemarkMessage{*said});
        const std::size_t size = message.size();
        m_network->send(peer, std::move(message));
        return size;
    });
}

void NodeImpl::heard(const crypto::PublicKey& peer, const NodeMessage& message)
{
    if (const auto* have = std::get_if<RemarksHave>(&message)) {
        RemarksWanted wanted;
        std::ranges::copy_if(have->ids, std::back_inserter(wanted.ids), [this](const Hash32& id) { return !m_questions.knows(id); });
        if (!wanted.ids.empty()) m_network->send(peer, encodeNodeMessage(wanted));
    } else if (const auto* wanted = std::get_if<RemarksWanted>(&message)) {
        std::vector<Hash32> known;
        std::ranges::copy_if(wanted->ids, std::back_inserter(known), [this](const Hash32& id) { return m_questions.knows(id); });
        m_wantedRemarks.want(peer, isTrusted(peer), known);
        sendRemarks();
    } else if (const auto* said = std::get_if<RemarkMessage>(&message)) {
        const auto added = m_questions.add(said->remark, LedgerReader(m_release->application().state()));
        if (!added) {
            // A refusal can be a matter of how far we follow the chain; what is malformed or forged is not.
            if (added.error().kind == ErrorKind::invalid) peerMisbehaved(peer, added.error().code);
            return;
        }
        if (!*added) return;
        ++m_questionVersion;
        for (const auto& other : m_network->peers()) {
            if (other.key != peer) m_network->send(other.key, encodeNodeMessage(message));
        }
        touch();
    }
}

}  // namespace quorate::node
