// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/named_parts.h"

#include "core/codec/cbor.h"
#include "core/codec/quoted.h"
#include "core/ledger/transaction.h"

#include <algorithm>
#include <array>
#include <span>

namespace quorate::ledger {
namespace {

// How a value lies in CBOR. tests/unit/ledger/named_parts_test.cpp holds these tables against the encoders.
struct Shape;
// What a number stands for.
struct Sense {
    std::string_view slug;
    std::string (*meaning)(std::uint64_t) = nullptr;
};
struct Field {
    std::string_view name;
    const Shape* shape = nullptr;          // null: has no parts
    const Sense* sense = nullptr;          // null: a number stands for itself
};
struct Shape {
    enum class Kind { record, list, wrapped, either };
    Kind kind = Kind::record;              // record: a map with the keys 1 to n, or an array of fixed places
    std::span<const Field> fields{};
    const Shape* inner = nullptr;          // of a list's items, of the wrapped CBOR; null: has no parts. Either: of a map
    const Shape* other = nullptr;          // either: of anything else
};

constexpr Shape listOf(const Shape* item) { return {Shape::Kind::list, {}, item, nullptr}; }
constexpr Shape wrapped(const Shape* inner) { return {Shape::Kind::wrapped, {}, inner, nullptr}; }

constexpr Shape plainList = listOf(nullptr);

// The schema's numbers are small; a larger one is told as the number that it is.
template <class Enum>
std::string wordOf(std::uint64_t value)
{
    return value > UINT8_MAX ? std::string() : std::string(toString(static_cast<Enum>(value)));
}
std::string wordsOfRoles(std::uint64_t mask)
{
    std::string out;
    if (mask > UINT32_MAX) return out;
    for (const auto& role : Roles(static_cast<std::uint32_t>(mask)).names()) out += (out.empty() ? "" : " ") + role;
    return out;
}
std::string wordOfTarget(std::uint64_t kind)
{
    return kind == std::uint64_t(TargetKind::tree) ? "tree" : "image";
}

constexpr Sense aTime{"time"};
constexpr Sense aSize{"size"};
constexpr Sense aChain{"chain", wordOf<ChainKind>};
constexpr Sense aVerdict{"verdict", wordOf<Verdict>};
constexpr Sense aSeverity{"severity", wordOf<Severity>};
constexpr Sense aRole{"role", wordOf<Role>};
constexpr Sense aPurpose{"key-purpose", wordOf<KeyPurpose>};
constexpr Sense someRoles{"roles", wordsOfRoles};
constexpr Sense aTargetKind{"target-kind", wordOfTarget};
constexpr Sense anArtifactKind{"artifact-kind", wordOf<ArtifactKind>};
constexpr Sense aTransactionKind{"transaction-kind"};

constexpr Field payloadFields[] = {{"size", nullptr, &aSize}, {"root"}};
constexpr Shape payload{.fields = payloadFields};
constexpr Field memberSignatureFields[] = {{"member"}, {"signature"}};
constexpr Shape memberSignature{.fields = memberSignatureFields};
constexpr Shape memberSignatures = listOf(&memberSignature);
constexpr Field keySignatureFields[] = {{"key"}, {"signature"}};
constexpr Shape keySignature{.fields = keySignatureFields};
constexpr Shape keySignatures = listOf(&keySignature);
constexpr Field signedMessageFields[] = {{"protected"}, {"unprotected"}, {"payload"}, {"signature"}};
constexpr Shape signedMessage{.fields = signedMessageFields};
constexpr Shape wrappedMessage = wrapped(&signedMessage);

// What the engine signs: tests/data/quorate.cddl (block-header, finality-link).
constexpr Field successorFields[] = {{"epoch"}, {"validators"}};
constexpr Shape successor{.fields = successorFields};
constexpr Field blockHeaderFields[] = {{"version"}, {"chain", nullptr, &aChain}, {"consortium"}, {"height"}, {"parent"}, {"time", nullptr, &aTime},
                                       {"epoch"}, {"transactions"},
                                       {"log-size"}, {"log-root"}, {"state-root"}, {"sealer"}, {"sealing"}, {"handover"},
                                       {"successor", &successor}, {"difficulty"}, {"nonce"}};
constexpr Shape blockHeader{.fields = blockHeaderFields};
constexpr Field finalityLinkFields[] = {{"chain", nullptr, &aChain}, {"source-height"}, {"source"}, {"target-height"}, {"target"}};
constexpr Shape finalityLink{.fields = finalityLinkFields};
constexpr Shape engineContent{Shape::Kind::either, {}, &blockHeader, &finalityLink};
constexpr Shape wrappedEngineContent = wrapped(&engineContent);
constexpr Field engineMessageFields[] = {{"protected"}, {"unprotected"}, {"payload", &wrappedEngineContent}, {"signature"}};
constexpr Shape engineMessage{.fields = engineMessageFields};
constexpr Shape wrappedEngineMessage = wrapped(&engineMessage);

constexpr Field memberKeyFields[] = {{"purpose", nullptr, &aPurpose}, {"key"}, {"last-trusted"}};
constexpr Shape memberKey{.fields = memberKeyFields};
constexpr Shape memberKeys = listOf(&memberKey);
constexpr Field memberFields[] = {{"member"}, {"name"}, {"roles", nullptr, &someRoles}, {"keys", &memberKeys}, {"revision"}};
constexpr Shape member{.fields = memberFields};

constexpr Field epochMemberFields[] = {{"member"}, {"key"}, {"consensus-key"}};
constexpr Shape epochMember{.fields = epochMemberFields};
constexpr Shape epochMembers = listOf(&epochMember);
constexpr Field epochFields[] = {{"role", nullptr, &aRole}, {"number"}, {"members", &epochMembers}};
constexpr Shape epoch{.fields = epochFields};
constexpr Field signedEpochFields[] = {{"epoch", &epoch}, {"signatures", &memberSignatures}};
constexpr Shape signedEpoch{.fields = signedEpochFields};

constexpr Field modelFields[] = {{"model"}, {"name"}, {"owner"}, {"delegates", &plainList}, {"readers", &plainList},
                                 {"hardware-classes", &plainList}};
constexpr Shape model{.fields = modelFields};

constexpr Field deviceFields[] = {{"key"}, {"hardware-class"}, {"vendor-held"}};
constexpr Shape device{.fields = deviceFields};
constexpr Shape devices = listOf(&device);

constexpr Field targetFields[] = {{"hardware-class"}, {"version"}, {"rollback-index"}, {"kind", nullptr, &aTargetKind}, {"size", nullptr, &aSize},
                                  {"hash"}, {"boot-check"}};
constexpr Shape target{.fields = targetFields};
constexpr Shape targets = listOf(&target);
constexpr Field artifactFields[] = {{"kind", nullptr, &anArtifactKind}, {"target-hash"}, {"base"}, {"base-size", nullptr, &aSize},
                                    {"payload", &payload}, {"plaintext", &payload}, {"decoder-memory", nullptr, &aSize}};
constexpr Shape artifact{.fields = artifactFields};
constexpr Shape artifacts = listOf(&artifact);
constexpr Field documentFields[] = {{"kind"}, {"payload", &payload}};
constexpr Shape document{.fields = documentFields};
constexpr Shape documents = listOf(&document);
constexpr Field manifestFields[] = {{"version"}, {"consortium"}, {"model"}, {"publisher"}, {"targets", &targets}, {"artifacts", &artifacts},
                                    {"severity", nullptr, &aSeverity}, {"notes"}, {"minimum-approvals"}, {"documents", &documents},
                                    {"created", nullptr, &aTime}, {"review-by", nullptr, &aTime}};
constexpr Shape manifest{.fields = manifestFields};
constexpr Shape wrappedManifest = wrapped(&manifest);
constexpr Field signedManifestFields[] = {{"manifest", &wrappedManifest}, {"signatures", &keySignatures}};
constexpr Shape signedManifest{.fields = signedManifestFields};
constexpr Field inlinedFields[] = {{"payload", &payload}, {"data"}};
constexpr Shape inlined{.fields = inlinedFields};
constexpr Shape inlinedList = listOf(&inlined);

constexpr Field logLeafFields[] = {{"transaction"}, {"full-hash"}, {"state-root"}};
constexpr Shape logLeaf{.fields = logLeafFields};
constexpr Shape wrappedLeaf = wrapped(&logLeaf);
constexpr Field otherFields[] = {{"path"}, {"value-hash"}};
constexpr Shape other{.fields = otherFields};
constexpr Field mapProofFields[] = {{"siblings", &plainList}, {"other", &other}};
constexpr Shape mapProof{.fields = mapProofFields};
constexpr Field factFields[] = {{"key"}, {"value"}, {"proof", &mapProof}};
constexpr Shape fact{.fields = factFields};
constexpr Shape facts = listOf(&fact);

constexpr Field openingFields[] = {{"salt"}, {"acknowledgement", &wrappedMessage}};
constexpr Shape opening{.fields = openingFields};
constexpr Field sumNodeFields[] = {{"hash"}, {"positive"}, {"negative"}};
constexpr Shape sumNode{.fields = sumNodeFields};
constexpr Shape sumNodes = listOf(&sumNode);
constexpr Field sumProofFields[] = {{"index"}, {"tree-size"}, {"siblings", &sumNodes}};
constexpr Shape sumProof{.fields = sumProofFields};
constexpr Field batchedFields[] = {{"gateway"}, {"batch"}, {"opening", &opening}, {"proof", &sumProof}};
constexpr Shape batched{.fields = batchedFields};
constexpr Shape batchedList = listOf(&batched);

constexpr Field timeFields[] = {{"time", nullptr, &aTime}};
constexpr Field admitFields[] = {{"record", &member}, {"endorsements", &memberSignatures}};
constexpr Field startFields[] = {{"epoch", &signedEpoch}};
constexpr Field setModelFields[] = {{"record", &model}};
constexpr Field enrolFields[] = {{"model"}, {"first"}, {"devices", &devices}};
constexpr Field revokeFields[] = {{"model"}, {"devices", &plainList}};
constexpr Field publishFields[] = {{"manifest", &signedManifest}, {"inlined", &inlinedList}};
constexpr Field addFields[] = {{"release"}, {"artifact", &artifact}, {"signature", &keySignature}, {"inlined", &inlinedList}};
constexpr Field voteFields[] = {{"release"}, {"epoch"}, {"verdict", nullptr, &aVerdict}, {"statement-signature"}, {"reason"}, {"accused"},
                                {"report"}};
constexpr Field withdrawFields[] = {{"release"}, {"reason"}};
constexpr Field anchorFields[] = {{"checkpoint"}, {"last-leaf", &wrappedLeaf}, {"inclusion", &plainList}, {"facts", &facts}};
constexpr Field batchFields[] = {{"number"}, {"body", &payload}, {"root"}, {"positive"}, {"negative"}, {"releases", &plainList}, {"inlined"}};
constexpr Field releaseKeyFields[] = {{"member"}, {"revision"}, {"key"}, {"last-trusted"}, {"by"}, {"signature"},
                                      {"checkers", &memberSignatures}};
constexpr Field policyFields[] = {{"revision"}, {"least-checkers"}, {"least-approvals"}, {"endorsements", &memberSignatures}};
constexpr Field offenceFields[] = {{"first", &wrappedEngineMessage}, {"second", &wrappedEngineMessage}};
constexpr Field gatewayFields[] = {{"acknowledgements", &batchedList}};
constexpr Field rootKeyFields[] = {{"member"}, {"revision"}, {"key"}, {"by"}, {"signature"}, {"possession"}, {"checkers", &memberSignatures}};

// In the order of the alternatives of Body.
constexpr std::array<Shape, std::variant_size_v<Body>> bodies{{
    {.fields = timeFields},
    {.fields = admitFields},
    {.fields = startFields},
    {.fields = setModelFields},
    {.fields = enrolFields},
    {.fields = revokeFields},
    {.fields = publishFields},
    {.fields = addFields},
    {.fields = voteFields},
    {.fields = withdrawFields},
    {.fields = anchorFields},
    {.fields = batchFields},
    {.fields = releaseKeyFields},
    {.fields = policyFields},
    {.fields = offenceFields},
    {.fields = gatewayFields},
    {.fields = rootKeyFields},
}};

constexpr Field voteStatementFields[] = {{"domain"}, {"consortium"}, {"release"}, {"epoch"}, {"verdict", nullptr, &aVerdict}};
constexpr Field memberStatementFields[] = {{"domain"}, {"consortium"}, {"record", &member}};
constexpr Field epochStatementFields[] = {{"domain"}, {"consortium"}, {"epoch", &epoch}};
constexpr Field policyStatementFields[] = {{"domain"}, {"consortium"}, {"revision"}, {"least-checkers"}, {"least-approvals"}};
constexpr Field rotationFields[] = {{"domain"}, {"consortium"}, {"member"}, {"revision"}, {"key"}, {"last-trusted"}};
constexpr Field rootRotationFields[] = {{"domain"}, {"consortium"}, {"member"}, {"revision"}, {"key"}};

struct Statement {
    std::string_view domain;
    Shape shape;
};
constexpr std::array<Statement, 6> statements{{
    {"quorate/vote/1", {.fields = voteStatementFields}},
    {"quorate/member/1", {.fields = memberStatementFields}},
    {"quorate/epoch/1", {.fields = epochStatementFields}},
    {"quorate/policy/1", {.fields = policyStatementFields}},
    {"quorate/rotation/1", {.fields = rotationFields}},
    {"quorate/root-rotation/1", {.fields = rootRotationFields}},
}};

class Namer {
public:
    Namer(BytesView data, std::vector<NamedPart>& parts, std::string_view kind = {}) : m_data(data), m_reader(data), m_parts(parts), m_kind(kind) {}

    Status whole(const Shape* shape, std::uint32_t depth)
    {
        item({.depth = depth, .place = 0, .name = {}, .form = NamedPart::Form::word, .value = {}}, shape);
        return m_reader.finish();
    }

private:
    using Form = NamedPart::Form;

    NamedPart& add(NamedPart part, Form form, std::string value)
    {
        part.form = form;
        part.value = std::move(value);
        return m_parts.emplace_back(std::move(part));
    }

    void number(NamedPart part, std::uint64_t value)
    {
        auto& added = add(std::move(part), Form::number, std::to_string(value));
        if (m_sense == nullptr) return;
        added.sense = m_sense->slug;
        if (m_sense->meaning) added.meaning = m_sense->meaning(value);
        else if (m_sense == &aTransactionKind) added.meaning = m_kind;
    }

    void item(NamedPart part, const Shape* shape)
    {
        if (m_reader.atEnd()) {
            m_reader.rawItem();  // tells what is wrong
            return;
        }
        const int type = m_data[m_reader.position()] >> 5;
        if (shape && shape->kind == Shape::Kind::either) shape = type == 5 ? shape->inner : shape->other;
        switch (type) {
        case 0: number(std::move(part), m_reader.unsignedInteger()); return;
        case 1: add(std::move(part), Form::number, std::to_string(m_reader.integer())); return;
        case 2: bytes(std::move(part), shape); return;
        case 3: add(std::move(part), Form::text, m_reader.text(SIZE_MAX)); return;
        case 4: parts(std::move(part), shape, m_reader.array(SIZE_MAX), false); return;
        case 5: parts(std::move(part), shape, m_reader.map(SIZE_MAX), true); return;
        default:
            if (m_reader.tryNull()) add(std::move(part), Form::word, "null");
            else add(std::move(part), Form::word, m_reader.boolean() ? "true" : "false");
        }
    }

    // Only of messages of strangers the content is no CBOR; then it is shown as the bytes that it is.
    void bytes(NamedPart part, const Shape* shape)
    {
        const BytesView content = m_reader.bytes(SIZE_MAX);
        if (!shape || shape->kind != Shape::Kind::wrapped) {
            add(std::move(part), Form::bytes, toHex(content));
            return;
        }
        const auto before = m_parts.size();
        const auto depth = part.depth;
        add(part, Form::wrapped, std::to_string(content.size()));
        if (Namer(content, m_parts).whole(shape->inner, depth + 1)) return;
        m_parts.resize(before);
        add(std::move(part), Form::bytes, toHex(content));
    }

    void parts(NamedPart part, const Shape* shape, std::size_t count, bool isMap)
    {
        const auto depth = part.depth + 1;
        add(std::move(part), isMap ? Form::map : Form::array, std::to_string(count));
        for (std::size_t i = 0; i < count && m_reader.ok(); ++i) {
            const std::int64_t place = isMap ? m_reader.nextKey() : std::int64_t(i);
            const Field field = fieldAt(shape, isMap ? place - 1 : place);
            m_sense = field.sense;
            item({.depth = depth, .place = place, .name = field.name, .form = Form::word, .value = {}}, field.shape);
        }
        m_reader.leave();
    }

    static Field fieldAt(const Shape* shape, std::int64_t index)
    {
        if (!shape) return {};
        if (shape->kind == Shape::Kind::list) return {{}, shape->inner};
        if (index < 0 || std::cmp_greater_equal(index, shape->fields.size())) return {};
        return shape->fields[static_cast<std::size_t>(index)];
    }

    BytesView m_data;
    codec::Reader m_reader;
    std::vector<NamedPart>& m_parts;
    std::string_view m_kind;               // of the transaction
    const Sense* m_sense = nullptr;        // of the field that is read
};

Result<std::vector<NamedPart>> named(BytesView content, const Shape* shape, std::string_view kind = {})
{
    std::vector<NamedPart> parts;
    if (auto done = Namer(content, parts, kind).whole(shape, 0); !done) return fail(done.error());
    return parts;
}

// The domain of a statement, which is an array that begins with it.
std::string domainOf(BytesView content)
{
    codec::Reader reader(content);
    if (content.empty() || content[0] >> 5 != 4 || reader.array(16) == 0) return {};
    if (reader.atEnd() || content[reader.position()] >> 5 != 3) return {};
    return reader.text(64);
}

using Next = std::vector<NamedPart>::const_iterator;

void appendNext(std::string& out, Next& at)
{
    const NamedPart& part = *at++;
    const auto inner = [&](std::string_view open, std::string_view close, std::size_t count, bool keys) {
        out += open;
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0) out += ", ";
            if (!at->name.empty()) out += "/ " + std::string(at->name) + " / ";
            if (keys) out += std::to_string(at->place) + ": ";
            appendNext(out, at);
        }
        out += close;
    };
    switch (part.form) {
    case NamedPart::Form::map: return inner("{", "}", std::stoul(part.value), true);
    case NamedPart::Form::array: return inner("[", "]", std::stoul(part.value), false);
    case NamedPart::Form::wrapped: return inner("<<", ">>", 1, false);
    case NamedPart::Form::bytes: out += "h'" + part.value + "'"; return;
    case NamedPart::Form::text: codec::appendQuoted(out, part.value); return;
    case NamedPart::Form::number:
    case NamedPart::Form::word:
        out += part.value;
        if (!part.meaning.empty()) out += " / " + part.meaning + " /";
        return;
    }
}

}  // namespace

Result<std::vector<NamedPart>> namedTransaction(BytesView payload)
{
    const auto transaction = Transaction::decodePayload(payload);
    if (!transaction) return fail(transaction.error());
    const std::array<Field, 4> fields{{{"chain", nullptr, &aChain}, {"sequence"}, {"kind", nullptr, &aTransactionKind},
                                       {"body", &bodies[transaction->body.index()]}}};
    const Shape whole{.fields = fields};
    return named(payload, &whole, kindName(transaction->body));
}

Result<std::vector<NamedPart>> namedStatement(BytesView content)
{
    if (!content.empty() && content[0] >> 5 == 5) return named(content, &manifest);
    const auto found = std::ranges::find(statements, domainOf(content), &Statement::domain);
    return named(content, found == statements.end() ? nullptr : &found->shape);
}

Result<std::vector<NamedPart>> namedEngineMessage(BytesView message)
{
    return named(message, &engineMessage);
}

std::string lines(const std::vector<NamedPart>& parts)
{
    struct Above {
        bool wrapped = false;
        std::size_t indent = 0;                // of what is in it
    };
    std::vector<Above> above;
    std::string out;
    for (const NamedPart& part : parts) {
        above.resize(std::min<std::size_t>(part.depth, above.size()));
        // What holds everything has no label of its own, nor has what lies in bytes.
        const bool labelled = !above.empty() && !above.back().wrapped;
        const std::size_t indent = above.empty() ? 0 : above.back().indent;
        const bool isWrapped = part.form == NamedPart::Form::wrapped;
        const bool holds = isWrapped || part.form == NamedPart::Form::map || part.form == NamedPart::Form::array;
        above.push_back({isWrapped, labelled ? indent + 2 : indent});
        if (!labelled && holds) continue;
        out.append(indent, ' ');
        if (labelled) out += (part.name.empty() ? std::to_string(part.place) : std::string(part.name)) + ':';
        if (labelled && !holds) out += ' ';
        if (part.form == NamedPart::Form::text) codec::appendQuoted(out, part.value);
        else if (!holds) out += part.value;
        else if (part.value == "0") out += part.form == NamedPart::Form::map ? " {}" : " []";
        out += '\n';
    }
    if (!out.empty()) out.pop_back();
    return out;
}

std::string annotated(const std::vector<NamedPart>& parts)
{
    std::string out;
    if (auto at = parts.begin(); at != parts.end()) appendNext(out, at);
    return out;
}

}  // namespace quorate::ledger
