// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fake_node.h"
#include "tests/gui/sample.h"

#include <QFile>
#include <QMutexLocker>

#include <algorithm>
#include <array>

// Proposals by the rules as far as windows show them: every member but the subject may sign, a majority is enough.
namespace quorate::test {
namespace {

using Difference = api::ProposalView::Difference;

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const auto& word : words) out += (out.empty() ? "" : ",") + word;
    return out;
}

api::ProposalView changeOf(const api::MemberView& member, const api::MemberChange& change)
{
    api::ProposalView view;
    view.kind = "member";
    view.subject = member.id;
    view.number = 3;
    auto roles = change.remove ? std::vector<std::string>() : member.roles;
    for (const auto& role : change.addedRoles) roles.push_back(role);
    for (const auto& role : change.droppedRoles) std::erase(roles, role);
    if (!change.name.empty()) view.differences.push_back({"name", {}, member.name, change.name});
    if (roles != member.roles) view.differences.push_back({"roles", {}, joined(member.roles), joined(roles)});
    for (const auto& key : member.keys) {
        const bool chosen = std::ranges::find(change.revokedKeys, key.fingerprint) != change.revokedKeys.end();
        if (!key.revoked && (chosen || change.remove)) view.differences.push_back({"key", key.purpose, key.fingerprint, {}});
    }
    for (const auto& key : change.addedKeys) view.differences.push_back({"key", key.purpose, {}, sampleId<Hash32>(79).hex()});
    return view;
}

}  // namespace

// With the mutex held: who has signed changes the text, as it does in truth.
api::ProposalView FakeNode::keepProposal(api::ProposalView view)
{
    const std::string self = m_snapshot->identity.member;
    std::size_t have = 0;
    view.maySign = false;
    for (const auto& party : view.parties) {
        have += party.hasSigned ? 1u : 0u;
        if (party.member == self && !party.hasSigned) view.maySign = true;
    }
    const bool waits = std::ranges::any_of(view.authorities, [](const auto& one) { return one.key.empty(); });
    if (waits) view.maySign = false;
    const std::size_t wanted = view.parties.empty() ? 0 : view.parties.size() / 2 + 1;
    view.obstacle = have < wanted ? "ledger.member.too-few-endorsements" : "";
    view.obstacleContext = have < wanted ? std::to_string(have) + " of " + std::to_string(wanted) : "";
    if (waits) view.obstacle = "ledger.rotation.wrong-key";
    view.statement = {"transaction", sampleId<Hash32>(2).hex(), Bytes{0x83, 0x01, 0x02}, "[\"quorate/member/1\", h'', {}]", {}};
    view.text = "{\"format\": \"quorate/proposal/1\", \"kind\": \"" + view.kind + "\", \"subject\": \"" + view.subject + "\", \"signatures\": " +
                std::to_string(have + std::size_t(std::ranges::count_if(view.authorities, [](const auto& one) { return !one.key.empty(); }))) + "}";
    m_proposals[view.text] = view;
    return view;
}

void FakeNode::addEndorsements(const std::string& text, std::size_t count)
{
    const QMutexLocker lock(&m_mutex);
    auto view = m_proposals.at(text);
    for (auto& party : view.parties) {
        if (count == 0) break;
        if (party.hasSigned || party.member == m_snapshot->identity.member) continue;
        party.hasSigned = true;
        --count;
    }
    lastProposal = keepProposal(std::move(view)).text;
}

void FakeNode::propose(api::GovernanceChange change, api::Callback<api::ProposalView> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.proposed.push_back(change);
    const auto& members = *m_snapshot->members;
    api::ProposalView view;
    if (const auto* member = std::get_if<api::MemberChange>(&change)) {
        const auto found = std::ranges::find(members, member->member, &api::MemberView::id);
        view = changeOf(*found, *member);
    } else if (const auto* epoch = std::get_if<api::EpochChange>(&change)) {
        view.kind = "epoch";
        view.subject = epoch->role;
        view.number = 4;
        view.differences.push_back({"number", {}, "3", "4"});
        for (const auto& one : members) {
            const bool holds = std::ranges::find(one.roles, epoch->role) != one.roles.end();
            const bool stays = std::ranges::find(epoch->members, one.id) != epoch->members.end();
            if (holds && !stays) view.differences.push_back({epoch->role, {}, one.id, {}});
        }
    } else if (const auto* policy = std::get_if<api::PolicyChange>(&change)) {
        view.kind = "policy";
        view.number = 2;
        view.differences.push_back({"minimum-checkers", {}, "1", std::to_string(policy->minimumCheckers)});
        view.differences.push_back({"minimum-approvals", {}, "0", std::to_string(policy->minimumApprovals)});
    } else if (const auto* rotation = std::get_if<api::KeyRotation>(&change)) {
        view.kind = rotation->key.purpose + "-key";
        view.subject = rotation->member;
        view.number = 3;
        for (const auto& key : std::ranges::find(members, rotation->member, &api::MemberView::id)->keys) {
            if (key.purpose == rotation->key.purpose && !key.revoked) view.differences.push_back({"key", key.purpose, key.fingerprint, {}});
        }
        view.differences.push_back({"key", rotation->key.purpose, {}, sampleId<Hash32>(78).hex()});
        const bool root = rotation->key.purpose == "root";
        view.authorities.push_back({root ? "root" : "", false, {}});
        if (root) view.authorities.push_back({"root", true, {}});
    } else {
        view.kind = "member";
        view.subject = "newcomer";
        view.differences = {{"member", {}, {}, "newcomer"}, {"roles", {}, {}, "checker"}};
    }
    for (const auto& one : members) {
        if (one.id != view.subject) view.parties.push_back({one.id, false});
    }
    std::ranges::sort(view.parties, {}, &api::ProposalView::Party::member);
    view = keepProposal(std::move(view));
    lastProposal = view.text;
    reply(std::move(done), std::move(view));
}

void FakeNode::readProposal(std::string text, api::Callback<api::ProposalView> done)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_proposals.find(text);
    if (found == m_proposals.end()) m_error = Error{ErrorKind::invalid, "node.proposal.malformed", "not a JSON object"};
    reply(std::move(done), found == m_proposals.end() ? api::ProposalView() : found->second);
}

void FakeNode::openProposal(Path file, api::Callback<api::ProposalView> done)
{
    QFile read(QString::fromStdString(file.string()));
    readProposal(read.open(QIODevice::ReadOnly) ? read.readAll().toStdString() : std::string(), std::move(done));
}

void FakeNode::signProposal(std::string text, api::Callback<api::ProposalView> done)
{
    const QMutexLocker lock(&m_mutex);
    auto view = m_proposals.at(text);
    for (auto& party : view.parties) {
        if (party.member == m_snapshot->identity.member) party.hasSigned = true;
    }
    view = keepProposal(std::move(view));
    lastProposal = view.text;
    m_calls.endorsed.push_back(std::move(text));
    reply(std::move(done), std::move(view));
}

// The passphrase "wrong" opens no key; any other key is the vendor's.
void FakeNode::authoriseProposal(api::Authorisation given, api::Callback<api::ProposalView> done)
{
    const QMutexLocker lock(&m_mutex);
    const std::string secret(textOf(given.secret));
    m_calls.authorised.emplace_back(given.key, secret);
    auto view = m_proposals.at(given.text);
    if (secret == "wrong") {
        m_error = Error{ErrorKind::denied, "crypto.key-file.wrong-passphrase", given.key};
    } else {
        const auto open = std::ranges::find(view.authorities, std::string(), &api::ProposalView::Authority::key);
        if (open != view.authorities.end()) {
            open->key = sampleId<Hash32>(77).hex();
            if (open->purpose.empty()) {
                open->purpose = "root";
                view.parties.clear();
            }
        }
        view = keepProposal(std::move(view));
        lastProposal = view.text;
    }
    reply(std::move(done), std::move(view));
}

void FakeNode::wordsOf(const Hash32& fingerprint, api::Callback<std::vector<std::string>> done)
{
    constexpr std::array words{"abandon", "bacon", "cabbage", "dad", "eager", "fabric", "gadget", "habit", "ice", "jacket", "kangaroo", "lab", "machine", "naive", "oak", "pact"};
    const QMutexLocker lock(&m_mutex);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < 12; ++i) out.emplace_back(words[fingerprint.bytes[i] % words.size()]);
    reply(std::move(done), std::move(out));
}

}  // namespace quorate::test
