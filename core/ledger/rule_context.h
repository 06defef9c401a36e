// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/rules.h"

#include <memory>

// Private to this folder: what the rules of all subjects share.
namespace quorate::ledger {

[[nodiscard]] inline tl::unexpected<Error> refuse(std::string_view code, std::string context = {})
{
    return fail(ErrorKind::refused, code, std::move(context));
}

// One transaction being applied. Changes gather in `state`; nothing below it is touched, so a refusal leaves no trace.
struct RuleContext {
    const ChainParameters& chain;
    LeafIndex leaf;
    UnixTime now;                    // ledger time
    std::shared_ptr<const MemberRecord> member;   // who signed
    Overlay state;
    std::vector<Event> events;

    // Absent is a value; what does not decode is "ledger.state.corrupt".
    template <class T>
    [[nodiscard]] Result<std::optional<T>> find(const Bytes& key) const
    {
        auto raw = state.get(key);
        if (!raw) return fail(raw.error());
        if (!*raw) return std::optional<T>();
        auto value = T::decode(**raw);
        if (!value) return corrupt(key, value.error());
        return std::optional<T>(*std::move(value));
    }
    // Absent is refused with `code`; `what` goes into the context.
    template <class T>
    [[nodiscard]] Result<T> need(const Bytes& key, std::string_view code, std::string what) const
    {
        auto found = find<T>(key);
        if (!found) return fail(found.error());
        if (!*found) return refuse(code, std::move(what));
        return **std::move(found);
    }
    // Absent is our own damage.
    template <class T>
    [[nodiscard]] Result<T> must(const Bytes& key) const
    {
        auto found = find<T>(key);
        if (!found) return fail(found.error());
        if (!*found) return corrupt(key, {ErrorKind::corrupt, "ledger.state.absent", {}});
        return **std::move(found);
    }
    [[nodiscard]] Result<std::uint64_t> number(const Bytes& key, std::uint64_t absent = 0) const;
    [[nodiscard]] Result<bool> exists(const Bytes& key) const;
    [[nodiscard]] Result<Epoch> currentEpoch(Role role) const;

    void set(Bytes key, Bytes value);
    void erase(Bytes key);
    Event& tell(Event::Kind kind);

    [[nodiscard]] static tl::unexpected<Error> corrupt(const Bytes& key, const Error& why);
};

// The rules, each in the file of its subject. They check first and change last.
[[nodiscard]] Status apply(RuleContext& context, const TimeTick& body);
[[nodiscard]] Status apply(RuleContext& context, const AdmitMember& body);
[[nodiscard]] Status apply(RuleContext& context, const StartEpoch& body);
[[nodiscard]] Status apply(RuleContext& context, const SetModel& body);
[[nodiscard]] Status apply(RuleContext& context, const EnrolDevices& body);
[[nodiscard]] Status apply(RuleContext& context, const RevokeDevices& body);
[[nodiscard]] Status apply(RuleContext& context, const PublishRelease& body);
[[nodiscard]] Status apply(RuleContext& context, const AddArtifact& body);
[[nodiscard]] Status apply(RuleContext& context, const CastVote& body);
[[nodiscard]] Status apply(RuleContext& context, const WithdrawRelease& body);
[[nodiscard]] Status apply(RuleContext& context, const AnchorRelease& body);
[[nodiscard]] Status apply(RuleContext& context, const RecordBatch& body);
[[nodiscard]] Status apply(RuleContext& context, const RotateReleaseKey& body);
[[nodiscard]] Status apply(RuleContext& context, const RotateRootKey& body);
[[nodiscard]] Status apply(RuleContext& context, const SetPolicy& body);
[[nodiscard]] Status apply(RuleContext& context, const ReportOffence& body);
[[nodiscard]] Status apply(RuleContext& context, const ReportGateway& body);

// Members that hold a role.
[[nodiscard]] Result<std::vector<MemberRecord>> membersWithRoles(const RuleContext& context);
// A majority of `members` and of the holders of each of `concerned` signed the statement, `subject` excluded.
// "ledger.member.duplicate-endorsement", ".unknown-endorser", ".bad-endorsement", ".too-few-endorsements",
// ".too-few-role-endorsements".
[[nodiscard]] Status checkEndorsements(const std::vector<MemberRecord>& members, BytesView statement,
                                       const std::vector<MemberSignature>& endorsements,
                                       const std::optional<MemberId>& subject, Roles concerned);

// A member's record and the owners of its keys.
void storeMember(RuleContext& context, const MemberRecord& record);

// What a change of a member's keys voids: votes and publications after the last leaf that is still trusted. Statuses of
// releases that stand are computed anew; final ones stay final.
[[nodiscard]] Status voidSignatures(RuleContext& context, const MemberRecord& before, const MemberRecord& after);

// Exactly the payloads of `refs` that are small enough travel inline, each once and unaltered.
[[nodiscard]] Status checkInlined(std::vector<PayloadRef> refs, const std::vector<InlinePayload>& inlined);
void storeInlined(RuleContext& context, const std::vector<InlinePayload>& inlined);

}  // namespace quorate::ledger
