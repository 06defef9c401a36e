// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fake_node.h"

#include "tests/gui/sample.h"

#include <QMutexLocker>

namespace quorate::test {
namespace {

using Form = api::SignedField::Form;

std::string kindOf(const api::Act& act)
{
    constexpr const char* kinds[] = {"release.publish", "vote",      "release.withdraw", "devices.revoke",
                                     "member.admit",    "model.set", "devices.enrol"};
    return kinds[act.index()];
}

std::vector<api::SignedField> fieldsOf(const api::Act& act, std::uint64_t sequence)
{
    std::vector<api::SignedField> fields{{0, "sequence", std::to_string(sequence), Form::number}, {0, "kind", kindOf(act), Form::word}};
    const auto add = [&](const char* name, const std::string& value, Form form = Form::text) { fields.push_back({1, name, value, form}); };
    if (const auto* made = std::get_if<api::PublishRequest>(&act)) {
        add("model", made->model);
        add("severity", made->severity, Form::word);
        add("notes", made->notes);
        add("created", std::to_string(sampleNow), Form::time);
        add("minimum-approvals", std::to_string(made->minimumApprovals), Form::number);
        add("target", "image", Form::word);
        fields.push_back({2, "hardware-class", made->hardwareClass, Form::text});
        fields.push_back({2, "version", made->version, Form::text});
        fields.push_back({2, "size", "18100000", Form::size});
        fields.push_back({2, "hash", sampleId<TargetHash>(4711).hex(), Form::hash});
    } else if (const auto* vote = std::get_if<api::VoteRequest>(&act)) {
        add("release", vote->release.hex(), Form::hash);
        add("verdict", vote->verdict, Form::word);
        add("reason", vote->reason);
    } else if (const auto* withdrawal = std::get_if<api::WithdrawRequest>(&act)) {
        add("release", withdrawal->release.hex(), Form::hash);
        add("reason", withdrawal->reason);
    } else if (const auto* revocation = std::get_if<api::RevokeRequest>(&act)) {
        add("model", revocation->model);
        for (const auto device : revocation->devices) add("device", std::to_string(device), Form::number);
    } else if (const auto* model = std::get_if<api::ModelRequest>(&act)) {
        add("model", model->model.id);
        add("owner", model->model.owner);
        for (const auto& one : model->model.hardwareClasses) add("hardware-class", one);
        for (const auto& one : model->model.readers) add("reader", one);
    } else if (const auto* enrolment = std::get_if<api::EnrolRequest>(&act)) {
        add("model", enrolment->model);
        add("key-made-by", enrolment->devices.front().vendorHeld ? "vendor" : "device", Form::word);
        for (const auto& device : enrolment->devices) add("device-key", toHex(device.key), Form::hash);
    } else if (const auto* proposal = std::get_if<api::SubmitProposal>(&act)) {
        add("name", proposal->text);
    }
    return fields;
}

api::Prepared shownOf(const api::Act& act, std::uint64_t ticket, std::uint64_t sequence)
{
    api::Prepared prepared;
    prepared.ticket = ticket;
    prepared.kind = kindOf(act);
    prepared.sequence = sequence;
    prepared.id = sampleId<TransactionId>(std::uint32_t(90'000 + sequence));
    prepared.fields = fieldsOf(act, sequence);
    std::string words;
    for (const auto& field : prepared.fields) words += field.name + '=' + field.value + '\n';
    const Bytes bytes(words.begin(), words.end());
    if (act.index() < 2) prepared.parts.push_back({act.index() == 0 ? "release" : "vote", sampleId<Hash32>(1).hex(), bytes, "[\"statement\"]", {}});
    prepared.parts.push_back({"transaction", sampleId<Hash32>(2).hex(), bytes, "{1: 0, 2: " + std::to_string(sequence) + "}", {}});
    if (act.index() < 2) {
        auto& last = prepared.parts.back();
        last.hole = last.bytes.size();
        last.bytes.insert(last.bytes.end(), 64, 0);
    }
    return prepared;
}

}  // namespace

void FakeNode::takeNumber()
{
    const QMutexLocker lock(&m_mutex);
    ++m_sequence;
}

std::uint64_t FakeNode::prepare(api::Act act, api::Callback<api::Prepared> done)
{
    const QMutexLocker lock(&m_mutex);
    const auto ticket = ++m_tickets;
    auto prepared = shownOf(act, ticket, m_sequence + m_prepared.size());
    const std::uint64_t job = act.index() == 0 ? 77 : 0;
    m_prepared.insert_or_assign(ticket, std::pair(std::move(act), prepared));
    reply(std::move(done), std::move(prepared));
    return job;
}

void FakeNode::sendPrepared(std::uint64_t ticket, api::Callback<api::Submitted> done)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_prepared.find(ticket);
    if (found == m_prepared.end()) {
        m_error = {ErrorKind::notFound, "node.prepared.unknown", {}};
        return reply(std::move(done), api::Submitted{});
    }
    const auto [act, prepared] = found->second;
    if (prepared.sequence != m_sequence) {
        m_prepared.erase(found);
        m_error = {ErrorKind::conflict, "node.prepared.moved", std::to_string(prepared.sequence)};
        return reply(std::move(done), api::Submitted{});
    }
    // A token that failed can be asked again.
    if (!m_error || !m_error->code.starts_with("token.")) {
        m_prepared.erase(found);
        ++m_sequence;
    }
    m_calls.sent.push_back(prepared);
    if (const auto* made = std::get_if<api::PublishRequest>(&act)) m_calls.publications.push_back(*made);
    if (const auto* vote = std::get_if<api::VoteRequest>(&act)) m_calls.votes.push_back(*vote);
    if (const auto* withdrawal = std::get_if<api::WithdrawRequest>(&act)) {
        m_calls.withdrawals.push_back(withdrawal->release);
        m_calls.withdrawReasons.push_back(withdrawal->reason);
    }
    if (const auto* revocation = std::get_if<api::RevokeRequest>(&act)) m_calls.revocations.emplace_back(revocation->model, revocation->devices);
    if (const auto* model = std::get_if<api::ModelRequest>(&act)) m_calls.models.push_back(model->model);
    if (const auto* enrolment = std::get_if<api::EnrolRequest>(&act)) m_calls.enrolments.push_back(*enrolment);
    if (const auto* proposal = std::get_if<api::SubmitProposal>(&act)) m_calls.submittedProposals.push_back(proposal->text);
    api::Submitted submitted;
    submitted.id = *prepared.id;
    if (act.index() == 0) submitted.release = publishedAs;
    if (std::holds_alternative<api::EnrolRequest>(act)) submitted.firstDevice = 13'840;
    reply(std::move(done), submitted);
}

void FakeNode::dropPrepared(std::uint64_t ticket)
{
    const QMutexLocker lock(&m_mutex);
    if (m_prepared.erase(ticket) != 0) m_calls.dropped.push_back(ticket);
}

}  // namespace quorate::test
