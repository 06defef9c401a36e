// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/job_book.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

JobBook::JobBook(bridge::NodeBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge)
{
    connect(&bridge, &bridge::NodeBridge::jobsChanged, this, &JobBook::note);
    note();
}

const bridge::Job* JobBook::job(quint64 id) const
{
    const auto& jobs = m_bridge.jobs();
    const auto it = std::find_if(jobs.begin(), jobs.end(), [id](const bridge::Job& j) { return j.id == id; });
    return it == jobs.end() ? nullptr : &*it;
}

void JobBook::note()
{
    const qint64 now = m_bridge.now();
    QSet<quint64> there;
    for (const auto& job : m_bridge.jobs()) {
        there += job.id;
        const bool known = m_records.contains(job.id) && (m_records[job.id].ended || !m_records[job.id].stages.isEmpty());
        Record& record = m_records[job.id];
        if (job.running() && (record.stages.isEmpty() || record.stages.last().code != job.stage)) {
            record.stages += {now, job.stage};
            if (record.stages.size() > mostStages) {
                record.stages.removeAt(1);
                ++record.left;
            }
        }
        if (!job.running() && !std::exchange(record.ended, true)) record.endedAt = known ? now : 0;
    }
    // What begins a job again may be told before the picture that has the job.
    quint64 newest = 0;
    for (const quint64 id : std::as_const(there)) newest = std::max(newest, id);
    m_records.removeIf([&](const auto& it) { return it.key() <= newest && !there.contains(it.key()); });
    Q_EMIT changed();
}

QString JobBook::log(quint64 id) const
{
    const bridge::Job* j = job(id);
    if (j == nullptr) return {};
    const Record record = m_records.value(id);
    const QString kind = words::text(Domain::jobKind, j->kind);
    QStringList lines{j->subject.isEmpty() ? kind : tr("%1: %2").arg(kind, j->subject), tr("Job %1").arg(QString::number(id))};
    const auto line = [&lines](qint64 at, const QString& text) { lines += format::time(at) + QStringLiteral("  ") + text; };
    line(j->began, tr("Began"));
    for (qsizetype i = 0; i < record.stages.size(); ++i) {
        if (i == 1 && record.left > 0) lines += tr("%n further stage(s) left out", nullptr, record.left);
        line(record.stages.at(i).at, words::text(Domain::jobStage, record.stages.at(i).code));
    }
    if (j->running()) return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    QString end = words::text(Domain::jobState, j->state);
    if (record.endedAt == 0) end = tr("%1; it was over before this console looked").arg(end);
    line(record.endedAt, end);
    if (j->state != QLatin1String("done") && j->total != 0 && j->done < j->total) lines += tr("It had done %1 of its last stage.").arg(format::percent(double(j->done) / double(j->total)));
    if (j->problem) {
        const auto explanation = words::explain({}, *j->problem, {});
        lines += explanation.sentence();
        lines += tr("Code: %1").arg(explanation.detail);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void JobBook::setRepeat(quint64 job, QObject* owner, std::function<void()> again, std::function<bool()> possible)
{
    if (job == 0) return;                          // it never began
    Record& record = m_records[job];
    record.owner = owner;
    record.again = std::move(again);
    record.possible = std::move(possible);
}

bool JobBook::canRepeat(quint64 id) const
{
    const auto it = m_records.constFind(id);
    const bridge::Job* j = job(id);
    if (j != nullptr && j->repeatable) return true;
    if (it == m_records.constEnd() || j == nullptr || j->running() || j->state == QLatin1String("done")) return false;
    return !it->owner.isNull() && it->again && (!it->possible || it->possible());
}

void JobBook::repeat(quint64 id)
{
    if (!canRepeat(id)) return;
    if (job(id)->repeatable) {
        m_bridge.repeatJob(id, this, [this](const bridge::Answer<quint64>& begun) {
            if (!begun) Q_EMIT notRepeated(begun.problem);
        });
        return;
    }
    const auto again = std::exchange(m_records[id].again, {});
    again();
    Q_EMIT changed();
}

}  // namespace quorate::pages
