// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/convert.h"

#include <QHash>

namespace quorate::bridge {
namespace {

template <class Id>
QString hex(const Id& id)
{
    return QString::fromStdString(id.hex());
}

Chain chainOf(api::Chain chain)
{
    return chain == api::Chain::release ? Chain::release : Chain::delivery;
}

Vote voteOf(const api::VoteView& v)
{
    return {text(v.member), text(v.verdict), text(v.reason), text(v.accused), hexOrEmpty(v.report), v.at.ms, v.counted};
}

Coverage coverageOf(const api::CoverageView& v)
{
    Coverage c{v.eligible, v.positive, v.negative, v.readable, {}, {}, {}};
    for (const auto& g : v.gateways) c.gateways.push_back({text(g.gateway), g.positive, g.negative, g.devices});
    for (const auto& r : v.reasons) c.reasons.push_back({text(r.reason), text(r.accused), r.devices});
    c.curve.reserve(qsizetype(v.curve.size()));
    for (const auto& p : v.curve) c.curve.push_back({p.at.ms, p.positive, p.negative});
    return c;
}

}  // namespace

QString text(const std::string& value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

QStringList texts(const std::vector<std::string>& values)
{
    QStringList list;
    list.reserve(qsizetype(values.size()));
    for (const std::string& value : values) list += text(value);
    return list;
}

QByteArray qtBytes(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

Token convert(const api::TokenView& v)
{
    return {text(v.uri), text(v.label), text(v.serial), text(v.model), text(v.state), text(v.pin), v.pinPad, v.able, texts(v.purposes)};
}

Identity convert(const api::Identity& v)
{
    return {text(v.consortiumName), hexOrEmpty(v.consortium), text(v.member), text(v.memberName),
            texts(v.roles),         v.keysUnlocked,           v.localDemo,             texts(v.words), v.hiddenVotes, v.filesUnlocked, convertAll(v.tokens)};
}

ChainState convert(const api::ChainView& v)
{
    ChainState c;
    c.chain = chainOf(v.chain);
    c.state = text(v.state);
    c.waitingFor = text(v.waitingFor);
    c.height = v.height;
    c.settledHeight = v.settledHeight;
    c.settles = v.settles;
    c.bestSeen = v.bestSeen;
    c.tip = hexOrEmpty(v.tip);
    c.logSize = v.logSize;
    c.logRoot = hexOrEmpty(v.logRoot);
    c.stateRoot = hexOrEmpty(v.stateRoot);
    c.validators = v.validators;
    c.quorum = v.quorum;
    c.checkpointSize = v.checkpointSize;
    c.checkpointTime = v.checkpointTime.ms;
    c.cosigners = v.cosigners;
    c.poolTransactions = v.poolTransactions;
    c.poolBytes = v.poolBytes;
    c.turnMs = v.turnMs;
    return c;
}

Member convert(const api::MemberView& v)
{
    Member m{text(v.id), text(v.name), texts(v.roles), {}, v.votes, v.rejections, v.connected};
    for (const auto& k : v.keys) m.keys.push_back({text(k.purpose), text(k.fingerprint), k.revoked});
    return m;
}

Model convert(const api::ModelView& v)
{
    return {text(v.id),       text(v.name),           text(v.owner), texts(v.delegates),
            texts(v.readers), texts(v.hardwareClasses), v.devices,     v.revokedDevices};
}

Acknowledgement convert(const api::AcknowledgementView& v)
{
    Acknowledgement a;
    a.release = hex(v.release);
    a.model = text(v.model);
    a.device = v.device;
    a.ordinal = v.ordinal;
    a.positive = v.positive;
    a.reason = text(v.reason);
    a.accused = text(v.accused);
    a.gateway = text(v.gateway);
    a.from = hexOrEmpty(v.from);
    a.to = hexOrEmpty(v.to);
    a.recordedAt = v.recordedAt.ms;
    a.batch = v.batch;
    a.counted = v.counted;
    a.onChain = v.onChain;
    return a;
}

Block convert(const api::BlockView& v)
{
    Block b{chainOf(v.chain), v.height, hex(v.id), hexOrEmpty(v.parent), v.time.ms, text(v.sealer), v.size, v.settled, {}};
    for (const auto& t : v.transactions) {
        b.transactions.push_back({hex(t.id), text(t.kind), text(t.member), t.leaf, t.size});
    }
    return b;
}

Transaction convert(const api::TransactionView& v)
{
    Transaction t;
    t.chain = chainOf(v.chain);
    t.id = hex(v.id);
    t.kind = text(v.kind);
    t.member = text(v.member);
    t.signer = text(v.signerFingerprint);
    t.sequence = v.sequence;
    t.leaf = v.leaf;
    t.height = v.height;
    t.settled = v.settled;
    t.decoded = text(v.decoded);
    t.parts.reserve(qsizetype(v.parts.size()));
    for (const auto& part : v.parts) t.parts += DecodedPart{part.depth, part.place, text(part.name), DecodedPart::Form(int(part.form)), text(part.value)};
    t.encoded = qtBytes(v.encoded);
    t.since = v.since.ms;
    t.mine = v.mine;
    t.inBlock = v.inBlock;
    t.waitsFor = text(v.waitsFor);
    return t;
}

Peer convert(const api::PeerView& v)
{
    Peer p;
    p.member = text(v.member);
    p.fingerprint = text(v.fingerprint);
    p.address = text(v.address);
    p.connected = v.connected;
    p.outgoing = v.outgoing;
    p.added = v.added;
    p.misbehaviour = v.misbehaviour;
    p.bannedUntil = v.bannedUntil.ms;
    p.reason = text(v.reason);
    p.since = v.since.ms;
    p.roundTripMs = v.roundTripMs;
    p.bytesIn = v.bytesIn;
    p.bytesOut = v.bytesOut;
    p.releaseHeight = v.releaseHeight;
    p.deliveryHeight = v.deliveryHeight;
    p.version = text(v.version);
    return p;
}

Transfer convert(const api::TransferView& v)
{
    Transfer t;
    t.root = hex(v.root);
    t.infoHash = hex(v.infoHash);
    t.label = text(v.label);
    t.state = text(v.state);
    t.reason = text(v.reason);
    t.size = v.size;
    t.done = v.done;
    t.downRate = v.downRate;
    t.upRate = v.upRate;
    t.downTotal = v.downTotal;
    t.upTotal = v.upTotal;
    t.wasted = v.wasted;
    t.peers = v.peers;
    for (const auto& one : v.connections) {
        t.connections += TransferPeer{text(one.fingerprint), text(one.address), one.incoming, double(one.permille) / 1000,
                                      one.downRate, one.upRate, one.downTotal, one.upTotal};
    }
    t.detail = text(v.detail);
    t.nextTry = v.nextTry.ms;
    t.limits = {v.downLimit, v.upLimit};
    t.pieceCount = v.pieceCount;
    t.pieces = QList<bool>(v.pieces.begin(), v.pieces.end());
    t.holders = QList<quint8>(v.holders.begin(), v.holders.end());
    t.file = text(v.file);
    return t;
}

TransferLimits convert(const api::TransferLimits& v)
{
    return {v.down, v.up};
}

Question convert(const api::QuestionView& v)
{
    Question q;
    q.id = hex(v.id);
    q.release = hex(v.release);
    q.member = text(v.member);
    q.subject = text(v.subject);
    q.path = text(v.path);
    q.section = text(v.section);
    if (v.offset) q.offset = *v.offset;
    q.text = text(v.text);
    q.at = v.at.ms;
    q.closed = v.closed;
    for (const auto& a : v.answers) q.answers.push_back({hex(a.id), text(a.member), text(a.text), a.at.ms, a.closes});
    return q;
}

Gateway convert(const api::GatewayView& v)
{
    return {text(v.gateway), v.newest.ms, v.devices, v.failedDay};
}

DeviceAction convert(const api::DeviceActionView& v)
{
    QList<DeviceStep> steps;
    for (const auto& s : v.steps) steps.push_back({s.at.ms, text(s.step), text(s.text)});
    return {v.id, hex(v.release), text(v.version), text(v.state), v.opened.ms, v.changed.ms, v.served, v.payloadSize, text(v.reason),
            texts(v.messages), steps};
}

CoverageGroup convert(const api::CoverageGroup& v)
{
    return {text(v.name), v.eligible, v.positive, v.negative, QList<double>(v.trend.begin(), v.trend.end())};
}

BlockPlace convert(const api::BlockPlace& v)
{
    return {chainOf(v.chain), v.height, v.settled};
}

EnrolledDevice convert(const api::EnrolledDevice& v)
{
    return {{text(v.name.model), v.name.device}, text(v.hardwareClass), v.vendorHeld, v.revoked};
}

AcknowledgementPage convert(const api::AcknowledgementPage& v)
{
    return {convertAll(v.rows), v.total};
}

Job convert(const api::JobView& v)
{
    Job j;
    j.id = v.id;
    j.kind = text(v.kind);
    j.subject = text(v.subject);
    j.stage = text(v.stage);
    j.done = v.done;
    j.total = v.total;
    j.restMs = v.restMs;
    j.state = text(v.state);
    if (v.error) j.problem = convert(*v.error);
    j.began = v.began.ms;
    for (const auto& one : v.built) j.built.push_back({one.attempt, one.covered, one.written});
    j.repeatable = v.repeatable;
    return j;
}

Alert convert(const api::AlertView& v)
{
    Alert a{text(v.code), text(v.severity), text(v.subject), text(v.detail), v.at.ms,
            v.release ? hex(*v.release) : QString(), {}};
    for (const auto& s : v.statements) a.statements.push_back({text(s.signer), text(s.decoded), qtBytes(s.encoded)});
    return a;
}

Event convert(const api::EventView& v)
{
    Event e;
    e.chain = chainOf(v.chain);
    e.leaf = v.leaf;
    e.n = v.n;
    e.kind = text(v.kind);
    if (v.release) e.release = hex(*v.release);
    e.model = text(v.model);
    e.member = text(v.member);
    e.verdict = text(v.verdict);
    e.text = text(v.text);
    e.number = v.number;
    e.at = v.at.ms;
    return e;
}

Proof convert(const api::ProofView& v)
{
    Proof p;
    p.transaction = hex(v.id);
    p.chain = chainOf(v.chain);
    p.leaf = v.leaf;
    p.leafData = QString::fromLatin1(qtBytes(v.leafData).toHex());
    p.logSize = v.logSize;
    p.root = hex(v.root);
    for (const auto& hash : v.path) p.path += hex(hash);
    p.checkpoint = text(v.checkpoint);
    p.verified = v.verified;
    return p;
}

Measure convert(const api::Measure& v)
{
    Measure m;
    m.profile = text(v.profile);
    m.kind = text(v.kind);
    m.baseSize = v.baseSize;
    m.targetSize = v.targetSize;
    m.base = hexOrEmpty(v.base);
    m.target = hexOrEmpty(v.target);
    m.payloadSize = v.payloadSize;
    m.decoderMemory = v.decoderMemory;
    m.tookMs = v.tookMs;
    for (const auto& one : v.files) m.files += {text(one.name), one.size, one.packed};
    for (const auto& one : v.sections) m.sections += {text(one.name), one.size, one.packed};
    m.members = v.members;
    m.scratch = v.scratch;
    for (const auto& packer : v.packers) m.packers += text(packer);
    return m;
}

Problem convert(const Error& error)
{
    return {text(std::string(toString(error.kind))), text(error.code), text(error.context)};
}

Sent convert(const api::Submitted& s)
{
    return {hex(s.id), chainOf(s.chain), s.release ? hex(*s.release) : QString(), s.firstDevice};
}

QList<Release> convertReleases(const std::vector<api::ReleaseView>& views)
{
    QHash<QString, QString> versions;
    for (const auto& view : views) {
        for (const auto& target : view.targets) versions.insert(hex(target.hash), text(target.version));
    }
    QList<Release> releases;
    releases.reserve(qsizetype(views.size()));
    for (const auto& v : views) {
        Release r;
        r.id = hex(v.id);
        r.model = text(v.model);
        r.publisher = text(v.publisher);
        r.status = text(v.status);
        r.severity = text(v.severity);
        r.notes = text(v.notes);
        r.publishedAt = v.publishedAt.ms;
        r.reviewBy = v.reviewBy.ms;
        r.decidedAt = v.decidedAt.ms;
        r.publishedLeaf = v.publishedLeaf;
        r.settled = v.settled;
        r.checkers = v.checkers;
        r.required = v.required;
        r.approvals = v.approvals;
        r.rejections = v.rejections;
        r.checkerEpoch = v.checkerEpoch;
        for (const auto& vote : v.votes) r.votes.push_back(voteOf(vote));
        QHash<QString, quint64> sizes;
        for (const auto& t : v.targets) {
            r.targets.push_back({text(t.hardwareClass), text(t.version), t.rollbackIndex, text(t.kind), t.size,
                                 hex(t.hash)});
            sizes.insert(hex(t.hash), t.size);
        }
        for (const auto& a : v.artifacts) {
            const QString target = hex(a.target);
            const QString base = a.base ? hex(*a.base) : QString();
            r.artifacts.push_back({text(a.kind), target, base, versions.value(base), sizes.value(target),
                                   a.payloadSize, hex(a.payloadRoot), a.inlined, a.held,
                                   a.infoHash.isZero() ? QString() : hex(a.infoHash)});
        }
        for (const auto& d : v.documents) {
            r.documents.push_back({text(d.kind), d.size, hex(d.root), d.held, d.infoHash.isZero() ? QString() : hex(d.infoHash)});
        }
        r.withdrawReason = text(v.withdrawReason);
        r.coverage = coverageOf(v.coverage);
        releases.push_back(std::move(r));
    }
    return releases;
}

void hideVotes(QList<Release>& releases, const Identity& identity)
{
    if (!identity.hiddenVotes || identity.member.isEmpty()) return;
    for (Release& r : releases) {
        const Vote* mine = r.undecided() ? r.voteOf(identity.member) : nullptr;
        if (mine == nullptr || !mine->verdict.isEmpty() || !mine->counted) continue;
        r.votesHidden = true;
        r.approvals = 0;
        r.rejections = 0;
        for (Vote& vote : r.votes) {
            if (vote.member == identity.member) continue;
            r.decided += vote.verdict.isEmpty() ? 0 : 1;
            vote = {vote.member, QStringLiteral("hidden"), {}, {}, {}, 0, vote.counted};
        }
    }
}

}  // namespace quorate::bridge
