// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cells.h"
#include "ui/models/tables.h"
#include "ui/models/text.h"

#include <QLocale>

namespace quorate::models {
namespace {

using bridge::words::Domain;
namespace format = bridge::format;
namespace words = bridge::words;

}  // namespace

QString connectedWord()
{
    return tr("Connected");
}

MembersTable* makeMembersTable(std::function<bool(const QString&)> own, std::function<qint64(const QString&)> seen, QObject* parent)
{
    using M = bridge::Member;
    return new MembersTable(
        {
            {{QStringLiteral("name"), tr("Member"), 170}, [](const M& m) { return plain(m.name.isEmpty() ? m.id : m.name); }},
            {{QStringLiteral("id"), tr("Id"), 140}, [](const M& m) { return plain(m.id); }},
            {{QStringLiteral("roles"), tr("Roles"), 190}, [](const M& m) { return plain(words::roles(m.roles)); }},
            {{QStringLiteral("connected"), tr("Connection"), 130},
             [own](const M& m) {
                 if (own(m.id)) return status({tr("This node"), words::Tone::ok});
                 return m.connected ? status({connectedWord(), words::Tone::ok})
                                    : status({tr("Not connected"), words::Tone::neutral});
             }},
            {{QStringLiteral("weight"), tr("Weight"), 70, false}, [](const M& m) { return count(m.roles.isEmpty() ? 0 : 1); }},
            {{QStringLiteral("seen"), tr("Last seen"), 150},
             [seen](const M& m) {
                 const qint64 at = seen(m.id);
                 return at == 0 ? plain(format::dash()) : moment(at);
             }},
            {{QStringLiteral("votes"), tr("Votes"), 70}, [](const M& m) { return count(m.votes); }},
            {{QStringLiteral("rejections"), tr("Rejections"), 90}, [](const M& m) { return count(m.rejections); }},
            {{QStringLiteral("keys"), tr("Keys"), 60}, [](const M& m) { return count(quint64(m.keys.size())); }},
            {{QStringLiteral("fingerprint"), tr("Transaction key"), 150, true, true},
             [](const M& m) {
                 for (const auto& key : m.keys) {
                     if (key.purpose == QLatin1String("transaction") && !key.revoked) return hash(key.fingerprint);
                 }
                 return plain(format::dash());
             }},
        },
        [](const M& m) { return m.id; }, parent);
}

ModelsTable* makeModelsTable(Names names, QObject* parent)
{
    using M = bridge::Model;
    return new ModelsTable(
        {
            {{QStringLiteral("name"), tr("Model"), 160}, [](const M& m) { return plain(m.name.isEmpty() ? m.id : m.name); }},
            {{QStringLiteral("id"), tr("Id"), 120}, [](const M& m) { return plain(m.id); }},
            {{QStringLiteral("owner"), tr("Owner"), 150}, [names](const M& m) { return plain(names(m.owner)); }},
            {{QStringLiteral("devices"), tr("Devices"), 80}, [](const M& m) { return count(m.devices); }},
            {{QStringLiteral("revoked"), tr("Revoked"), 80}, [](const M& m) { return count(m.revokedDevices); }},
            {{QStringLiteral("classes"), tr("Hardware classes"), 160, true, true},
             [](const M& m) { return plain(m.hardwareClasses.join(QStringLiteral(", "))); }},
            {{QStringLiteral("delegates"), tr("Delegates"), 130},
             [names](const M& m) {
                 QStringList list;
                 for (const QString& id : m.delegates) list += names(id);
                 return plain(list.isEmpty() ? format::dash() : list.join(QStringLiteral(", ")));
             }},
        },
        [](const M& m) { return m.id; }, parent);
}

QString slowWord()
{
    return tr("Slow");
}

QList<BlockRow> blockRows(const QList<bridge::Block>& blocks, qint64 turn)
{
    QList<BlockRow> rows;
    rows.reserve(blocks.size());
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        BlockRow row;
        static_cast<bridge::Block&>(row) = blocks.at(i);
        const bridge::Block* before = i + 1 < blocks.size() && blocks.at(i + 1).height + 1 == row.height ? &blocks.at(i + 1) : nullptr;
        // The genesis block has no maker and no time that an interval could be measured from.
        if (before != nullptr && before->height != 0) row.interval = qMax<qint64>(0, row.time - before->time);
        row.slow = turn > 0 && row.interval > 2 * turn;
        rows += row;
    }
    return rows;
}

BlocksTable* makeBlocksTable(Names names, std::function<bool(bridge::Chain)> settles, QObject* parent)
{
    using B = BlockRow;
    return new BlocksTable(
        {
            {{QStringLiteral("height"), tr("Height"), 80}, [](const B& b) { return count(b.height); }},
            {{QStringLiteral("time"), tr("Time"), 168}, [](const B& b) { return moment(b.time); }},
            {{QStringLiteral("settled"), tr("Settled"), 110},
             [settles](const B& b) {
                 if (b.settled) return status({tr("Settled"), words::Tone::ok});
                 return status({settles(b.chain) ? tr("Proposed") : tr("Probable"), words::Tone::accent});
             }},
            {{QStringLiteral("interval"), tr("Interval"), 90},
             [](const B& b) {
                 Cell cell = plain(b.interval < 0 ? format::dash() : tr("%1 s").arg(QLocale().toString(double(b.interval) / 1000, 'f', 1)));
                 cell.sort = b.interval < 0 ? -1.0 : double(b.interval) / 1000;
                 cell.copy = b.interval < 0 ? QString() : QString::number(b.interval);
                 cell.right = true;
                 return cell;
             }},
            {{QStringLiteral("pace"), tr("Pace"), 80, false},
             [](const B& b) {
                 Cell cell = b.interval < 0 ? plain(format::dash()) : plain(b.slow ? slowWord() : tr("In time"));
                 cell.toolTip = tr("Slow is more than two turns: somebody missed one");
                 return cell;
             }},
            {{QStringLiteral("sealer"), tr("Sealer"), 140}, [names](const B& b) { return plain(names(b.sealer)); }},
            {{QStringLiteral("transactions"), tr("Transactions"), 100}, [](const B& b) { return count(quint64(b.transactions.size())); }},
            {{QStringLiteral("kinds"), tr("What"), 240, true, true},
             [](const B& b) {
                 QStringList kinds;
                 for (const auto& t : b.transactions) {
                     const QString word = words::text(Domain::transactionKind, t.kind);
                     if (!kinds.contains(word)) kinds += word;
                 }
                 return plain(kinds.join(QStringLiteral(", ")));
             }},
            {{QStringLiteral("size"), tr("Size"), 80}, [](const B& b) { return bytes(b.size); }},
            {{QStringLiteral("id"), tr("Id"), 120, false}, [](const B& b) { return hash(b.id); }},
        },
        [](const B& b) { return b.id; }, parent);
}

BlockTransactionsTable* makeBlockTransactionsTable(Names names, QObject* parent)
{
    using T = bridge::BlockTransaction;
    return new BlockTransactionsTable(
        {
            {{QStringLiteral("leaf"), tr("Leaf"), 70}, [](const T& t) { return count(t.leaf); }},
            {{QStringLiteral("kind"), tr("Kind"), 180, true, true},
             [](const T& t) {
                 Cell cell = plain(words::text(Domain::transactionKind, t.kind));
                 cell.copy = t.kind;
                 return cell;
             }},
            {{QStringLiteral("member"), tr("Member"), 140}, [names](const T& t) { return plain(names(t.member)); }},
            {{QStringLiteral("size"), tr("Size"), 80}, [](const T& t) { return bytes(t.size); }},
            {{QStringLiteral("id"), tr("Id"), 120, false}, [](const T& t) { return hash(t.id); }},
        },
        [](const T& t) { return t.id; }, parent);
}

PoolTable* makePoolTable(Names names, std::function<qint64()> now, QObject* parent)
{
    using T = bridge::Transaction;
    return new PoolTable(
        {
            {{QStringLiteral("kind"), tr("Kind"), 180},
             [](const T& t) {
                 Cell cell = plain(words::text(Domain::transactionKind, t.kind));
                 cell.copy = t.kind;
                 return cell;
             }},
            {{QStringLiteral("member"), tr("From"), 150, true, true}, [names](const T& t) { return plain(names(t.member)); }},
            {{QStringLiteral("mine"), tr("Mine"), 70}, [](const T& t) { return t.mine ? status({tr("Mine"), words::Tone::accent}) : plain(QString()); }},
            {{QStringLiteral("age"), tr("Age"), 80},
             [now](const T& t) {
                 Cell cell = plain(t.since == 0 ? format::dash() : format::duration(qMax<qint64>(0, now() - t.since)));
                 cell.toolTip = format::bothTimes(t.since);
                 cell.sort = t.since;              // a moment, so that filters can ask for ages
                 cell.right = true;
                 return cell;
             }},
            {{QStringLiteral("block"), tr("Will be in block"), 200},
             [](const T& t) {
                 return t.inBlock != 0 ? count(t.inBlock) : cause(t.waitsFor);
             }},
            {{QStringLiteral("sequence"), tr("Sequence"), 90, false}, [](const T& t) { return count(t.sequence); }},
            {{QStringLiteral("size"), tr("Size"), 90}, [](const T& t) { return bytes(quint64(t.encoded.size())); }},
            {{QStringLiteral("id"), tr("Id"), 120, false}, [](const T& t) { return hash(t.id); }},
        },
        [](const T& t) { return t.id; }, parent);
}

PeersTable* makePeersTable(Names names, std::function<quint64()> height, QObject* parent)
{
    using P = bridge::Peer;
    return new PeersTable(
        {
            {{QStringLiteral("member"), tr("Member"), 160},
             [names](const P& p) { return plain(p.member.isEmpty() ? tr("No member") : names(p.member)); }},
            {{QStringLiteral("address"), tr("Address"), 150}, [](const P& p) { return plain(p.address); }},
            {{QStringLiteral("state"), tr("State"), 140},
             [](const P& p) {
                 return p.bannedUntil != 0 ? status({tr("Banned"), words::Tone::bad})
                        : p.connected      ? status({tr("Connected"), words::Tone::ok})
                                           : status({tr("Not connected"), words::Tone::warn});
             }},
            {{QStringLiteral("reason"), tr("Reason"), 150, true, true}, [](const P& p) { return cause(p.connected ? QString() : p.reason); }},
            {{QStringLiteral("direction"), tr("Direction"), 90}, [](const P& p) { return plain(p.outgoing ? tr("Outgoing") : tr("Incoming")); }},
            {{QStringLiteral("since"), tr("Since"), 160}, [](const P& p) { return moment(p.since); }},
            {{QStringLiteral("ping"), tr("Ping"), 70},
             [](const P& p) {
                 Cell cell = plain(p.roundTripMs < 0 ? format::dash() : format::duration(p.roundTripMs));
                 cell.sort = p.roundTripMs;
                 cell.right = true;
                 return cell;
             }},
            {{QStringLiteral("in"), tr("Received"), 85}, [](const P& p) { return bytes(p.bytesIn); }},
            {{QStringLiteral("out"), tr("Sent"), 85}, [](const P& p) { return bytes(p.bytesOut); }},
            {{QStringLiteral("release"), tr("Release height"), 105, false}, [](const P& p) { return count(p.releaseHeight); }},
            {{QStringLiteral("delivery"), tr("Delivery height"), 105, false}, [](const P& p) { return count(p.deliveryHeight); }},
            {{QStringLiteral("behind"), tr("Blocks behind"), 100, false},
             [height](const P& p) {
                 if (!p.connected) {
                     Cell cell = plain(format::dash());
                     cell.sort = -1;
                     cell.right = true;
                     return cell;
                 }
                 return count(height() - qMin(height(), p.releaseHeight));
             }},
            {{QStringLiteral("version"), tr("Version"), 80, false},
             [](const P& p) {
                 Cell cell = plain(p.version.isEmpty() ? format::dash() : p.version);
                 cell.toolTip = tr("Of its program, as it tells; nothing proves it");
                 return cell;
             }},
            {{QStringLiteral("misbehaviour"), tr("Misbehaviour"), 105, false}, [](const P& p) { return count(p.misbehaviour); }},
            {{QStringLiteral("fingerprint"), tr("Key"), 120, false}, [](const P& p) { return hash(p.fingerprint); }},
        },
        [](const P& p) { return p.key(); }, parent);
}

TransfersTable* makeTransfersTable(QObject* parent)
{
    using T = bridge::Transfer;
    return new TransfersTable(
        {
            {{QStringLiteral("name"), tr("Payload"), 220}, [](const T& t) { return plain(t.label.isEmpty() ? format::shortHash(t.root) : t.label); }},
            {{QStringLiteral("size"), tr("Size"), 80}, [](const T& t) { return bytes(t.size); }},
            {{QStringLiteral("progress"), tr("Progress"), 130},
             [](const T& t) {
                 Cell cell;
                 const double share = t.size == 0 ? 0 : double(t.done) / double(t.size);
                 cell.fraction = share;
                 cell.text = format::percent(share);
                 cell.sort = share;
                 return cell;
             }},
            {{QStringLiteral("state"), tr("State"), 110}, [](const T& t) { return status(Domain::transferState, t.state); }},
            {{QStringLiteral("reason"), tr("Reason"), 220, true, true}, [](const T& t) { return cause(t.reason); }},
            {{QStringLiteral("next"), tr("Tried again"), 168, false}, [](const T& t) { return moment(t.nextTry); }},
            {{QStringLiteral("peers"), tr("Peers"), 60}, [](const T& t) { return count(t.peers); }},
            {{QStringLiteral("availability"), tr("Rarest"), 70, false},
             [](const T& t) {
                 // Of the pieces that are missing: how many peers have the rarest.
                 std::optional<quint8> rarest;
                 for (qsizetype i = 0; i < t.holders.size() && i < t.pieces.size(); ++i) {
                     if (!t.pieces.at(i)) rarest = qMin(rarest.value_or(255), t.holders.at(i));
                 }
                 Cell cell = rarest ? count(*rarest) : plain(format::dash());
                 if (!rarest) cell.sort = -1;
                 cell.right = true;
                 cell.toolTip = tr("How many connected peers have the rarest of the missing pieces");
                 return cell;
             }},
            {{QStringLiteral("rest"), tr("Rest"), 80},
             [](const T& t) {
                 const qint64 ms = t.downRate == 0 || t.done >= t.size ? -1 : qint64(double(t.size - t.done) * 1000 / double(t.downRate));
                 Cell cell = plain(ms < 0 ? format::dash() : format::duration(qMax<qint64>(ms, 1000)));
                 cell.sort = ms;
                 cell.right = true;
                 return cell;
             }},
            {{QStringLiteral("down"), tr("Down"), 85}, [](const T& t) { return rate(t.downRate); }},
            {{QStringLiteral("up"), tr("Up"), 85}, [](const T& t) { return rate(t.upRate); }},
            {{QStringLiteral("pieces"), tr("Pieces"), 150},
             [](const T& t) {
                 Cell cell;
                 cell.pieces = t.pieces;
                 cell.toolTip = tr("Which parts of the payload are here");
                 return cell;
             }},
            {{QStringLiteral("downTotal"), tr("Received"), 85, false}, [](const T& t) { return bytes(t.downTotal); }},
            {{QStringLiteral("upTotal"), tr("Sent"), 85, false}, [](const T& t) { return bytes(t.upTotal); }},
            {{QStringLiteral("wasted"), tr("Wasted"), 85, false}, [](const T& t) { return bytes(t.wasted); }},
            {{QStringLiteral("limit"), tr("Limit"), 130, false},
             [](const T& t) {
                 const auto one = [](quint64 limit) { return limit == 0 ? format::dash() : format::rate(limit); };
                 Cell cell = plain(tr("\u2193 %1  \u2191 %2").arg(one(t.limits.down), one(t.limits.up)));
                 cell.sort = t.limits.down + t.limits.up;
                 return cell;
             }},
            {{QStringLiteral("root"), tr("Pieces root"), 120, false}, [](const T& t) { return hash(t.root); }},
        },
        [](const T& t) { return t.root; }, parent);
}

JobsTable* makeJobsTable(QObject* parent)
{
    using J = bridge::Job;
    return new JobsTable(
        {
            {{QStringLiteral("kind"), tr("Job"), 160}, [](const J& j) { return plain(words::text(Domain::jobKind, j.kind)); }},
            {{QStringLiteral("subject"), tr("Subject"), 200, true, true}, [](const J& j) { return plain(j.subject); }},
            {{QStringLiteral("state"), tr("State"), 110}, [](const J& j) { return status(Domain::jobState, j.state); }},
            {{QStringLiteral("stage"), tr("Stage"), 170},
             [](const J& j) {
                 if (j.problem) return cause(j.problem->code);
                 return plain(j.running() ? words::text(Domain::jobStage, j.stage) : QString());
             }},
            {{QStringLiteral("progress"), tr("Progress"), 140},
             [](const J& j) {
                 Cell cell;
                 const double share = j.total == 0 ? 0 : double(j.done) / double(j.total);
                 cell.sort = share;
                 if (j.total != 0 && j.running()) {
                     cell.fraction = share;
                     cell.text = format::percent(share);
                 }
                 return cell;
             }},
            {{QStringLiteral("rate"), tr("Rate"), 110},
             [](const J& j) {
                 // What is left in the time that it is expected to take: the one measure that all kinds of work share.
                 Cell cell;
                 const bool known = j.running() && j.restMs > 0 && j.total > j.done;
                 const double share = known ? double(j.total - j.done) / double(j.total) / double(j.restMs) * 60'000 : -1;
                 if (known) cell.text = tr("%1 a minute").arg(format::percent(share));
                 cell.sort = share;
                 cell.right = true;
                 return cell;
             }},
            {{QStringLiteral("rest"), tr("Rest"), 80},
             [](const J& j) {
                 Cell cell = plain(j.running() ? format::duration(j.restMs) : QString());
                 cell.sort = j.restMs;
                 cell.right = true;
                 return cell;
             }},
            {{QStringLiteral("began"), tr("Began"), 168}, [](const J& j) { return moment(j.began); }},
        },
        [](const J& j) { return QString::number(j.id); }, parent);
}

}  // namespace quorate::models
