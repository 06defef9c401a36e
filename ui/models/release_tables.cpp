// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cells.h"
#include "ui/models/release_stage.h"
#include "ui/models/tables.h"
#include "ui/models/text.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace quorate::models {
namespace {

using bridge::words::Domain;
namespace format = bridge::format;
namespace words = bridge::words;

int severityRank(const QString& severity)
{
    return int(words::codes(Domain::severity).indexOf(severity));
}

Cell approvals(const bridge::Release& r)
{
    Cell cell;
    if (r.votesHidden) {
        cell.pips = r.hiddenPips();
        cell.text = tr("%1 of %2 voted").arg(format::number(r.decided), format::number(quint64(r.votes.size())));
        cell.toolTip = words::votes(r);
        cell.sort = r.decided;
        return cell;
    }
    for (const auto& vote : r.votes) {
        cell.pips += !vote.counted                                ? QLatin1Char('x')
                     : vote.verdict == QLatin1String("approve") ? QLatin1Char('a')
                     : vote.verdict == QLatin1String("reject")  ? QLatin1Char('r')
                                                                  : QLatin1Char('-');
    }
    // Approvals, rejections, open: the order tells the count at a glance.
    std::sort(cell.pips.begin(), cell.pips.end(), [](QChar a, QChar b) {
        static const QString order = QStringLiteral("ar-x");
        return order.indexOf(a) < order.indexOf(b);
    });
    cell.text = words::approvalsInShort(r);
    cell.toolTip = words::votesAndCheckers(r);
    cell.sort = r.approvals;
    return cell;
}

// No device may have a release that nobody approved: that is no share of 0.
Cell coverage(const bridge::Release& r)
{
    const bridge::Coverage& c = r.coverage;
    Cell cell;
    const bool offered = r.status == QLatin1String("approved") || r.status == QLatin1String("suspended") || r.status == QLatin1String("recalled");
    if (!offered && c.positive == 0 && c.negative == 0) {
        cell.sort = -1.0;
        cell.text = format::dash();
        return cell;
    }
    cell.sort = c.share();
    if (c.eligible == 0) {
        cell.text = format::dash();
        return cell;
    }
    cell.text = format::percent(c.share());
    cell.shares = {c.share(), double(c.negative) / double(c.eligible)};
    cell.toolTip = tr("Acknowledged by %1 of %2 devices, failures: %3", nullptr, format::plural(c.eligible))
                       .arg(format::number(c.positive), format::number(c.eligible), format::number(c.negative));
    if (!c.readable) cell.toolTip += QLatin1Char('\n') + tr("Counts as the gateways claim them; the entries are not open to us.");
    return cell;
}

Cell saving(const bridge::Release& r)
{
    Cell cell;
    cell.right = true;
    const bridge::Artifact* delta = r.smallestDelta();
    if (delta == nullptr || delta->targetSize == 0) {
        cell.text = format::dash();
        cell.sort = -1.0;
        return cell;
    }
    const double share = 1.0 - double(delta->payloadSize) / double(delta->targetSize);
    cell.text = format::percent(std::max(0.0, share));
    cell.toolTip = tr("%1 instead of %2").arg(format::size(delta->payloadSize), format::size(delta->targetSize));
    cell.sort = share;
    return cell;
}

}  // namespace

QString watchedWord()
{
    return tr("watched");
}

ReleasesTable* makeReleasesTable(Names names, std::function<bool(const QString&)> watched, QObject* parent)
{
    using R = bridge::Release;
    return new ReleasesTable(
        {
            {{QStringLiteral("model"), tr("Model"), 130}, [](const R& r) { return plain(r.model); }},
            {{QStringLiteral("version"), tr("Version"), 110},
             [](const R& r) {
                 Cell cell = plain(r.version());
                 if (r.targets.size() > 1) cell.toolTip = tr("%n targets", nullptr, int(r.targets.size()));
                 return cell;
             }},
            {{QStringLiteral("from"), tr("From"), 90},
             [](const R& r) {
                 const QStringList from = r.fromVersions();
                 return plain(from.isEmpty() ? format::dash() : from.join(QStringLiteral(", ")));
             }},
            {{QStringLiteral("severity"), tr("Severity"), 112},
             [](const R& r) {
                 Cell cell = status(Domain::severity, r.severity);
                 cell.sort = severityRank(r.severity);
                 return cell;
             }},
            {{QStringLiteral("status"), tr("Status"), 138},
             [](const R& r) {
                 Cell cell = status(Domain::releaseStatus, r.status);
                 if (!r.settled) cell.toolTip = tr("Not settled yet: this may still change.");
                 return cell;
             }},
            {{QStringLiteral("stage"), tr("Stage"), 122},
             [](const R& r) {
                 const ReleaseStage stage = stageOf(r);
                 Cell cell = status(stageWord(stage));
                 cell.sort = int(stage);
                 return cell;
             }},
            {{QStringLiteral("approvals"), tr("Approvals"), 150}, approvals},
            {{QStringLiteral("delta"), tr("Delta"), 80},
             [](const R& r) {
                 const auto* delta = r.smallestDelta();
                 if (delta != nullptr) return bytes(delta->payloadSize);
                 Cell cell = plain(format::dash());
                 cell.sort = 0;
                 cell.right = true;
                 return cell;
             }},
            {{QStringLiteral("saving"), tr("Saving"), 76}, saving},
            {{QStringLiteral("coverage"), tr("Coverage"), 140}, [](const R& r) { return coverage(r); }},
            {{QStringLiteral("published"), tr("Published"), 168}, [](const R& r) { return moment(r.publishedAt); }},
            {{QStringLiteral("vendor"), tr("Vendor"), 130, true, true}, [names](const R& r) { return plain(names(r.publisher)); }},
            {{QStringLiteral("deadline"), tr("Votes wished by"), 168, false},
             [](const R& r) {
                 Cell cell = moment(r.reviewBy);
                 if (r.reviewBy == 0) cell.sort = std::numeric_limits<double>::infinity();   // after every time
                 return cell;
             }},
            {{QStringLiteral("watched"), tr("Watched"), 80, false}, [watched = std::move(watched)](const R& r) { return plain(watched(r.id) ? watchedWord() : QString()); }},
            {{QStringLiteral("decided"), tr("Decided"), 168, false}, [](const R& r) { return moment(r.decidedAt); }},
            {{QStringLiteral("leaf"), tr("Leaf"), 70, false}, [](const R& r) { return count(r.publishedLeaf); }},
            {{QStringLiteral("id"), tr("Id"), 120, false}, [](const R& r) { return hash(r.id); }},
        },
        [](const R& r) { return r.id; }, parent);
}

VotesTable* makeVotesTable(Names names, QObject* parent)
{
    using V = bridge::Vote;
    return new VotesTable(
        {
            {{QStringLiteral("checker"), tr("Checker"), 160}, [names](const V& v) { return plain(names(v.member)); }},
            {{QStringLiteral("verdict"), tr("Verdict"), 120}, [](const V& v) { return status(Domain::verdict, v.verdict); }},
            {{QStringLiteral("counted"), tr("Counted"), 80},
             [](const V& v) {
                 return plain(v.verdict.isEmpty() ? format::dash() : v.counted ? tr("Yes") : tr("No"));
             }},
            {{QStringLiteral("at"), tr("Time"), 168}, [](const V& v) { return moment(v.at); }},
            {{QStringLiteral("reason"), tr("Reason"), 260, true, true},
             [](const V& v) {
                 Cell cell = plain(v.reason);
                 cell.toolTip = v.reason;
                 return cell;
             }},
            {{QStringLiteral("accused"), tr("Accused"), 120}, [names](const V& v) { return plain(names(v.accused)); }},
            {{QStringLiteral("report"), tr("Report"), 120, false}, [](const V& v) { return hash(v.report); }},
        },
        [](const V& v) { return v.member; }, parent);
}

TargetsTable* makeTargetsTable(QObject* parent)
{
    using T = bridge::Target;
    return new TargetsTable(
        {
            {{QStringLiteral("class"), tr("Hardware class"), 130}, [](const T& t) { return plain(t.hardwareClass); }},
            {{QStringLiteral("version"), tr("Version"), 110}, [](const T& t) { return plain(t.version); }},
            {{QStringLiteral("rollback"), tr("Rollback index"), 110}, [](const T& t) { return count(t.rollbackIndex); }},
            {{QStringLiteral("kind"), tr("Kind"), 100}, [](const T& t) { return plain(words::text(Domain::targetKind, t.kind)); }},
            {{QStringLiteral("size"), tr("Size"), 90}, [](const T& t) { return bytes(t.size); }},
            {{QStringLiteral("hash"), tr("SHA-256"), 140, true, true}, [](const T& t) { return hash(t.hash); }},
        },
        [](const T& t) { return t.hash; }, parent);
}

ArtifactsTable* makeArtifactsTable(QObject* parent)
{
    using A = bridge::Artifact;
    return new ArtifactsTable(
        {
            {{QStringLiteral("kind"), tr("Artifact"), 110}, [](const A& a) { return status(Domain::artifactKind, a.kind); }},
            {{QStringLiteral("from"), tr("From"), 110},
             [](const A& a) {
                 if (a.base.isEmpty()) return plain(format::dash());
                 return a.baseVersion.isEmpty() ? hash(a.base) : plain(a.baseVersion);
             }},
            {{QStringLiteral("payload"), tr("Payload"), 90}, [](const A& a) { return bytes(a.payloadSize); }},
            {{QStringLiteral("saving"), tr("Saving"), 80},
             [](const A& a) {
                 Cell cell;
                 cell.right = true;
                 const double share = a.targetSize == 0 ? 0 : 1.0 - double(a.payloadSize) / double(a.targetSize);
                 cell.text = a.targetSize == 0 ? format::dash() : format::percent(std::max(0.0, share));
                 cell.sort = share;
                 return cell;
             }},
            {{QStringLiteral("held"), tr("Here"), 130},
             [](const A& a) {
                 if (a.inlined) return status({tr("In transaction"), words::Tone::ok});
                 return a.held ? status({tr("Complete"), words::Tone::ok}) : status({tr("Not held"), words::Tone::neutral});
             }},
            {{QStringLiteral("root"), tr("Pieces root"), 140, true, true}, [](const A& a) { return hash(a.payloadRoot); }},
            {{QStringLiteral("infoHash"), tr("Info-hash"), 140, false},
             [](const A& a) { return a.infoHash.isEmpty() ? plain(format::dash()) : hash(a.infoHash); }},
        },
        [](const A& a) { return a.payloadRoot + a.base + a.target; }, parent);
}

GatewayCoverageTable* makeGatewayCoverageTable(Names names, QObject* parent)
{
    using G = bridge::GatewayCoverage;
    return new GatewayCoverageTable(
        {
            {{QStringLiteral("gateway"), tr("Gateway"), 180, true, true}, [names](const G& g) { return plain(names(g.gateway)); }},
            {{QStringLiteral("positive"), tr("Installed"), 90}, [](const G& g) { return count(g.positive); }},
            {{QStringLiteral("negative"), tr("Failed"), 90}, [](const G& g) { return count(g.negative); }},
        },
        [](const G& g) { return g.gateway; }, parent);
}

}  // namespace quorate::models
