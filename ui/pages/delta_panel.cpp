// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/delta_panel.h"

#include "ui/bridge/format.h"
#include "ui/charts/build_chart.h"
#include "ui/models/cells.h"
#include "ui/pages/job_book.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/empty_state.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

namespace {

constexpr int settleMs = 600;              // while paths are being typed
constexpr double slowLink = 1e6 / 8;       // bytes a second of 1 Mbit/s

QString linkTime(quint64 bytes)
{
    return format::duration(qint64(double(bytes) / slowLink * 1000));
}

double saved(const bridge::Measure& measure)
{
    return qMax(0.0, 1.0 - double(measure.payloadSize) / double(measure.targetSize));
}

}  // namespace

DeltaPanel::DeltaPanel(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_table(new models::KeyedTable<Row>(
          {{{QStringLiteral("artifact"), tr("Artifact"), 190, true, true}, [](const Row& r) { return models::plain(r.artifact); }},
           {{QStringLiteral("profile"), tr("Profile"), 140}, [](const Row& r) { return models::plain(words::text(Domain::profile, r.profile)); }},
           {{QStringLiteral("payload"), tr("Payload"), 90},
            [](const Row& r) { return r.measure.payloadSize == 0 ? models::plain(r.problem.isEmpty() ? tr("measuring") : tr("failed")) : models::bytes(r.measure.payloadSize); }},
           {{QStringLiteral("saving"), tr("Saving"), 80},
            [](const Row& r) {
                models::Cell cell;
                cell.right = true;
                cell.text = r.measure.payloadSize == 0 || r.measure.targetSize == 0
                                ? format::dash()
                                : format::percent(saved(r.measure));
                return cell;
            }},
           {{QStringLiteral("link"), tr("On 1 Mbit/s"), 100},
            [](const Row& r) { return models::plain(r.measure.payloadSize == 0 ? format::dash() : linkTime(r.measure.payloadSize)); }},
           {{QStringLiteral("memory"), tr("Device memory"), 110},
            [](const Row& r) { return r.measure.payloadSize == 0 ? models::plain(format::dash()) : models::bytes(r.measure.decoderMemory); }},
           {{QStringLiteral("took"), tr("Built in"), 80},
            [](const Row& r) { return models::plain(r.measure.payloadSize == 0 ? format::dash() : format::duration(r.measure.tookMs)); }}},
          [](const Row& r) { return r.key; }, this)),
      m_headline(new QLabel), m_stage(new widgets::MutedLabel), m_progress(new QProgressBar),
      m_compare(new QPushButton(tr("Compare the profiles"))),
      m_shares(new models::KeyedTable<ShareRow>(
          {{{QStringLiteral("part"), tr("Part"), 190, true, true}, [](const ShareRow& r) { return models::plain(r.share.name); }},
           {{QStringLiteral("kind"), tr("What"), 140}, [](const ShareRow& r) { return models::plain(r.kind); }},
           {{QStringLiteral("share"), tr("Payload"), 90}, [](const ShareRow& r) { return models::bytes(r.share.packed); }},
           {{QStringLiteral("of"), tr("Of"), 90}, [](const ShareRow& r) { return models::bytes(r.share.size); }}},
          [](const ShareRow& r) { return r.key; }, this)),
      m_members(new widgets::MutedLabel), m_built(new charts::BuildChart(QStringLiteral("deltaBuilt"))), m_builtNote(new widgets::MutedLabel)
{
    setObjectName(QStringLiteral("deltaPanel"));
    QList<widgets::TableColumn> columns;
    for (const auto& c : m_table->columns()) columns += {c.id, c.width, c.shown, c.stretch};
    m_pane = new widgets::TablePane(QStringLiteral("measures"), tr("What the artifacts come to"), m_table, columns,
                                    {models::KeyRole, models::SortRole, Qt::EditRole});
    m_pane->view()->setItemDelegate(new widgets::TextDelegate(models::MonoRole, m_pane));
    m_pane->setCompact(true);
    m_pane->emptyState()->setText(tr("Choose the new and an old version: the delta is measured on its own."), {});
    m_pane->setMinimumHeight(theme::scaled(130));
    m_headline->setObjectName(QStringLiteral("deltaHeadline"));
    m_headline->setFont(theme::font(theme::Type::bodyStrong));
    m_headline->setWordWrap(true);
    m_stage->setObjectName(QStringLiteral("deltaStage"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of the measurement"));
    m_compare->setObjectName(QStringLiteral("compareProfiles"));
    m_compare->setToolTip(tr("Builds the same delta with every profile: size against device memory and time"));
    QList<widgets::TableColumn> parts;
    for (const auto& c : m_shares->columns()) parts += {c.id, c.width, c.shown, c.stretch};
    m_sharesPane = new widgets::TablePane(QStringLiteral("shares"), tr("Where the bytes of the delta go"), m_shares, parts,
                                          {models::KeyRole, models::SortRole, Qt::EditRole});
    m_sharesPane->setCompact(true);
    m_sharesPane->setMinimumHeight(theme::scaled(150));
    m_members->setObjectName(QStringLiteral("deltaMembers"));
    m_members->setWordWrap(true);
    m_built->setMinimumHeight(theme::scaled(170));
    m_builtNote->setObjectName(QStringLiteral("deltaBuiltNote"));
    m_builtNote->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_stage, 1);
    foot->addWidget(m_compare);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_headline);
    layout->addWidget(m_progress);
    layout->addWidget(m_pane, 1);
    layout->addLayout(foot);
    layout->addWidget(m_builtNote);
    layout->addWidget(m_built);
    layout->addWidget(m_members);
    layout->addWidget(m_sharesPane, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(settleMs);
    connect(&m_delay, &QTimer::timeout, this, &DeltaPanel::start);
    connect(m_compare, &QPushButton::clicked, this, &DeltaPanel::compareProfiles);
    connect(&context.bridge, &NodeBridge::jobsChanged, this, &DeltaPanel::refresh);
    refresh();
}

void DeltaPanel::set(const Wish& wish)
{
    if (wish == m_wish) return;
    m_wish = wish;
    cancel();
    m_measures.clear();
    m_rows.clear();
    m_table->setRows({});
    if (!wish.newTarget.isEmpty() && (!wish.oldTargets.isEmpty() || wish.full)) m_delay.start();
    refresh();
    Q_EMIT changed();
}

void DeltaPanel::cancel()
{
    ++m_run;
    m_artifacts.clear();
    m_delay.stop();
    for (const quint64 job : std::as_const(m_jobs)) m_context.bridge.cancel(job);
    m_jobs.clear();
}

void DeltaPanel::start()
{
    for (const QString& old : std::as_const(m_wish.oldTargets)) measure(old, m_wish.profile);
    if (m_wish.full) measure({}, m_wish.profile);
    refresh();
}

void DeltaPanel::compareProfiles()
{
    if (m_wish.oldTargets.isEmpty()) return;
    for (const QString& profile : words::codes(Domain::profile)) {
        if (profile != m_wish.profile) measure(m_wish.oldTargets.first(), profile);
    }
    refresh();
}

void DeltaPanel::measure(const QString& oldTarget, const QString& profile)
{
    Row row;
    row.key = profile + QLatin1Char('|') + oldTarget;
    row.artifact = oldTarget.isEmpty() ? tr("Full artifact") : tr("Delta from %1").arg(QFileInfo(oldTarget).fileName());
    row.profile = profile;
    if (std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.key == row.key; })) return;
    m_rows += row;
    auto job = std::make_shared<quint64>(0);
    const QString build = bridge::profileText(profile, m_wish.members);
    *job = m_context.bridge.measure(oldTarget, m_wish.newTarget, build, this,
                                    [this, run = m_run, key = row.key, oldTarget, profile, job](const bridge::Answer<bridge::Measure>& answer) {
        if (run != m_run) return;
        m_jobs.removeAll(*job);
        for (Row& r : m_rows) {
            if (r.key != key) continue;
            if (answer) {
                r.measure = *answer.value;
            } else {
                r.failure = answer.problem;
                r.problem = words::explain(tr("%1 could not be measured.").arg(r.artifact), answer.problem, {}).sentence();
            }
        }
        if (answer && profile == m_wish.profile) m_measures.insert(oldTarget, *answer.value);
        refresh();
        Q_EMIT changed();
    });
    m_jobs += *job;
    m_artifacts.insert(*job, row.artifact);
    // A result that nobody asks for any more is not measured again.
    m_context.jobBook.setRepeat(*job, this, [this, key = row.key, oldTarget, profile] {
        m_rows.removeIf([&key](const Row& r) { return r.key == key; });
        measure(oldTarget, profile);
        refresh();
    }, [this, run = m_run] { return run == m_run; });
}

// How the payload grows while it is built: of the job at work, and then of the delta that the headline is about.
void DeltaPanel::plot()
{
    const bridge::Job* of = nullptr;
    for (const auto& job : m_context.bridge.jobs()) {
        const QString artifact = m_artifacts.value(job.id);
        if (artifact.isEmpty() || job.built.isEmpty()) continue;
        if (of == nullptr || (job.running() && !of->running())) of = &job;
        // Of those that are over the first delta.
        else if (job.running() == of->running() && job.id < of->id) of = &job;
    }
    m_built->setVisible(of != nullptr);
    m_builtNote->setVisible(of != nullptr);
    if (of == nullptr) return;
    QList<charts::BuildChart::Point> points;
    for (const auto& p : of->built) points += {p.attempt, double(p.covered), double(p.written)};
    m_built->set(points);
    const bool several = of->built.first().attempt != of->built.last().attempt;
    const QString artifact = m_artifacts.value(of->id);
    m_builtNote->setText(several ? tr("%1: how much payload for how much of the new version? It was encoded in several ways; the smallest is taken.").arg(artifact)
                                 : tr("%1: how much payload for how much of the new version?").arg(artifact));
}

// Of the delta from the first old version.
void DeltaPanel::explain()
{
    const auto it = m_wish.oldTargets.isEmpty() ? m_measures.constEnd() : m_measures.constFind(m_wish.oldTargets.first());
    QList<ShareRow> rows;
    QString members;
    if (it != m_measures.constEnd()) {
        for (const auto& one : it->files) rows += {QStringLiteral("file|") + one.name, tr("File"), one};
        for (const auto& one : it->sections) rows += {QStringLiteral("section|") + one.name, tr("Section of programs"), one};
        if (it->members > 0) {
            members = tr("%n compressed part(s) unpacked for it; a device needs %1.", nullptr, int(it->members)).arg(it->packers.join(QStringLiteral(", ")));
            if (it->scratch > 0) members += QLatin1Char(' ') + tr("Meanwhile it needs %1 on its disk.").arg(format::size(it->scratch));
        }
    }
    m_shares->setRows(rows);
    m_sharesPane->setVisible(!rows.isEmpty());
    m_members->setText(members);
    m_members->setVisible(!members.isEmpty());
}

QString DeltaPanel::headline() const
{
    const bridge::Measure* best = nullptr;
    const bridge::Measure* worst = nullptr;
    for (const QString& old : m_wish.oldTargets) {
        const auto it = m_measures.constFind(old);
        if (it == m_measures.constEnd()) continue;
        if (best == nullptr || it->payloadSize < best->payloadSize) best = &*it;
        if (worst == nullptr || it->payloadSize > worst->payloadSize) worst = &*it;
    }
    if (best == nullptr || best->targetSize == 0) return {};
    // Against what is installed, as everywhere where a saving is told.
    const quint64 otherwise = best->targetSize;
    const QString least = format::size(best->payloadSize);
    const QString most = format::size(worst->payloadSize);
    if (least == most) {
        return tr("%1 instead of %2, %3 less, %4 instead of %5 on a 1 Mbit/s link. Rebuilt and compared: it matches.")
            .arg(least, format::size(otherwise), format::percent(saved(*best)), linkTime(best->payloadSize), linkTime(otherwise));
    }
    return tr("%1 to %2 instead of %3, %4 to %5 less, by the version that a device runs. Rebuilt and compared: all of it matches.")
        .arg(least, most, format::size(otherwise), format::percent(saved(*worst)), format::percent(saved(*best)));
}

// Only the new version goes into a full artifact; what fails there fails in every delta to it.
QString DeltaPanel::refusal(bool ofNew) const
{
    const Row* full = nullptr;
    const Row* delta = nullptr;
    for (const Row& r : m_rows) {
        const bool whole = r.key.endsWith(QLatin1Char('|'));
        const bool refused = r.failure.code.startsWith(QLatin1String("delta.tree.")) || r.failure.code.startsWith(QLatin1String("node.target."));
        if (refused && whole) full = &r;
        if (refused && !whole && delta == nullptr) delta = &r;
    }
    const Row* told = ofNew ? (full != nullptr || m_wish.full ? full : delta) : full == nullptr && m_wish.full ? delta : nullptr;
    if (told == nullptr) return {};
    const auto e = words::explain({}, told->failure, {});
    const QString why = told->failure.context.isEmpty() ? e.why : tr("%1 (%2)").arg(e.why, told->failure.context);
    return e.next.isEmpty() ? why : why + QLatin1Char(' ') + e.next;
}

void DeltaPanel::refresh()
{
    m_table->setRows(m_rows);
    explain();
    plot();
    const QString said = headline();
    QStringList problems;
    for (const Row& r : std::as_const(m_rows)) {
        if (!r.problem.isEmpty()) problems += r.problem;
    }
    m_headline->setText(problems.isEmpty() ? said : problems.first());
    m_headline->setVisible(!m_headline->text().isEmpty());
    m_compare->setEnabled(!m_wish.oldTargets.isEmpty() && !m_measures.isEmpty());
    const bridge::Job* running = nullptr;
    for (const auto& job : m_context.bridge.jobs()) {
        if (m_jobs.contains(job.id) && job.running()) running = &job;
    }
    m_progress->setVisible(!m_jobs.isEmpty());
    m_progress->setRange(0, running == nullptr || running->total == 0 ? 0 : 1000);
    if (running != nullptr && running->total != 0) m_progress->setValue(int(double(running->done) * 1000 / double(running->total)));
    m_stage->setText(running == nullptr ? QString()
                     : running->total == 0
                         ? words::text(Domain::jobStage, running->stage)
                     : running->built.isEmpty()
                         ? tr("%1, %2 of %3").arg(words::text(Domain::jobStage, running->stage), format::size(running->done), format::size(running->total))
                         : tr("%1, %2 of %3; %4 of payload so far")
                               .arg(words::text(Domain::jobStage, running->stage), format::size(running->done), format::size(running->total),
                                    format::size(running->built.last().written)));
}

}  // namespace quorate::pages
