// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs_drawer.h"

#include "ui/bridge/format.h"
#include "ui/pages/job_book.h"
#include "ui/pages/job_log.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

namespace {

// Stages whose progress is counted in bytes; others count steps.
bool countsBytes(const QString& stage)
{
    static const QStringList stages{QStringLiteral("read"),    QStringLiteral("index"), QStringLiteral("match"),
                                    QStringLiteral("project"), QStringLiteral("encode"), QStringLiteral("write"),
                                    QStringLiteral("check")};
    return stages.contains(stage);
}

}  // namespace

class JobsDrawer::Entry : public widgets::Card {
public:
    Entry(quint64 id, JobsDrawer* drawer)
        : m_name(new QLabel), m_stage(new widgets::MutedLabel), m_bar(new QProgressBar), m_pill(new widgets::Pill),
          m_cancel(new QPushButton(JobsDrawer::tr("Cancel"))), m_retry(new QPushButton(JobsDrawer::tr("Retry"))),
          m_showLog(new QPushButton(JobsDrawer::tr("Log")))
    {
        setObjectName(QStringLiteral("job-%1").arg(id));
        m_name->setFont(theme::font(theme::Type::bodyStrong));
        m_name->setWordWrap(true);
        m_stage->setWordWrap(true);
        m_stage->setObjectName(QStringLiteral("job-%1-stage").arg(id));
        m_bar->setTextVisible(false);
        m_bar->setRange(0, 1000);
        m_cancel->setObjectName(QStringLiteral("job-%1-cancel").arg(id));
        m_retry->setObjectName(QStringLiteral("job-%1-retry").arg(id));
        m_showLog->setObjectName(QStringLiteral("job-%1-log").arg(id));
        m_showLog->setProperty("kind", QStringLiteral("link"));
        m_showLog->setCheckable(true);
        auto* head = new QHBoxLayout;
        head->addWidget(m_name, 1);
        head->addWidget(m_pill, 0, Qt::AlignTop);
        body()->setSpacing(6);
        body()->addLayout(head);
        body()->addWidget(m_bar);
        body()->addWidget(m_stage);
        auto* foot = new QHBoxLayout;
        foot->addStretch();
        foot->addWidget(m_showLog);
        foot->addWidget(m_retry);
        foot->addWidget(m_cancel);
        body()->addLayout(foot);
        QObject::connect(m_retry, &QPushButton::clicked, drawer, [drawer, id] { drawer->m_context.jobBook.repeat(id); });
        QObject::connect(m_showLog, &QPushButton::toggled, drawer, [this, drawer, id](bool on) {
            if (m_log == nullptr) {
                m_log = new JobLog(drawer->m_context, QStringLiteral("job-%1-lines").arg(id));
                m_log->set(id);
                body()->addWidget(m_log);
            }
            m_log->setVisible(on);
        });
        QObject::connect(m_cancel, &QPushButton::clicked, drawer, [this, drawer, id] {
            m_cancel->setEnabled(false);
            m_cancel->setText(JobsDrawer::tr("Cancelling"));
            drawer->m_context.bridge.cancel(id);
        });
    }

    void set(const bridge::Job& job, bool repeatable, double rate, qint64 now)
    {
        const QString kind = words::text(Domain::jobKind, job.kind);
        m_name->setText(job.subject.isEmpty() ? kind : JobsDrawer::tr("%1: %2").arg(kind, job.subject));
        const auto state = words::word(Domain::jobState, job.state);
        m_pill->set(state.text, toneOf(state.tone));
        m_pill->setVisible(!job.running());
        m_bar->setVisible(job.running());
        m_cancel->setVisible(job.running());
        m_retry->setVisible(repeatable);
        // Without a total the bar says that it moves, not how far.
        m_bar->setRange(0, job.total == 0 ? 0 : 1000);
        if (job.total != 0) m_bar->setValue(int(double(job.done) * 1000 / double(job.total)));
        m_bar->setAccessibleName(JobsDrawer::tr("Progress of %1").arg(m_name->text()));
        m_cancel->setAccessibleName(JobsDrawer::tr("Cancel %1").arg(m_name->text()));
        m_retry->setAccessibleName(JobsDrawer::tr("Retry %1").arg(m_name->text()));
        m_showLog->setAccessibleName(JobsDrawer::tr("Log of %1").arg(m_name->text()));
        QStringList facts;
        if (job.running()) {
            facts += words::text(Domain::jobStage, job.stage);
            if (job.total != 0) facts += format::percent(double(job.done) / double(job.total));
            if (rate > 0) facts += format::rate(quint64(rate));
            if (job.restMs >= 0) facts += JobsDrawer::tr("rest %1").arg(format::duration(job.restMs));
        } else if (job.problem) {
            facts += words::explain({}, *job.problem, {}).sentence();
        } else {
            facts += JobsDrawer::tr("Began %1").arg(format::age(job.began, now));
        }
        m_stage->setText(facts.join(QStringLiteral(" \u00b7 ")));
    }

private:
    QLabel* m_name;
    widgets::MutedLabel* m_stage;
    QProgressBar* m_bar;
    widgets::Pill* m_pill;
    QPushButton* m_cancel;
    QPushButton* m_retry;
    QPushButton* m_showLog;
    JobLog* m_log = nullptr;             // made when it is first asked for
};

JobsDrawer::JobsDrawer(const Context& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_list(new QVBoxLayout), m_none(new widgets::MutedLabel(tr("No jobs.")))
{
    setObjectName(QStringLiteral("jobsDrawer"));
    setAccessibleName(tr("Jobs"));
    setFixedWidth(theme::scaled(340));
    auto* title = new QLabel(tr("Jobs"));
    title->setFont(theme::font(theme::Type::cardTitle));
    auto* all = new QPushButton(tr("All jobs"));
    all->setObjectName(QStringLiteral("drawerAllJobs"));
    all->setProperty("kind", QStringLiteral("link"));
    auto* shut = new QToolButton;
    shut->setObjectName(QStringLiteral("drawerClose"));
    shut->setIcon(theme::icon(QStringLiteral("cross")));
    shut->setAutoRaise(true);
    shut->setFocusPolicy(Qt::StrongFocus);
    shut->setAccessibleName(tr("Close the jobs"));
    shut->setToolTip(tr("Close (Ctrl+J)"));
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(all);
    head->addWidget(shut);
    auto* content = new QWidget;
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(8);
    content->setLayout(m_list);
    m_list->addWidget(m_none);
    m_list->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addLayout(head);
    layout->addWidget(new widgets::Scroll(content), 1);
    connect(shut, &QToolButton::clicked, this, &JobsDrawer::closeWished);
    connect(all, &QPushButton::clicked, this, [this] {
        m_context.go(QStringLiteral("jobs"), {});
        Q_EMIT closeWished();
    });
    connect(&m_context.jobBook, &JobBook::changed, this, &JobsDrawer::refresh);
    connect(&m_context.jobBook, &JobBook::notRepeated, this, [this](const bridge::Problem& why) {
        m_context.report(tr("The job was not begun again."), why, tr("Nothing was changed."));
    });
    refresh();
}

JobsDrawer::~JobsDrawer() = default;

void JobsDrawer::refresh()
{
    const qint64 now = m_context.bridge.now();
    QList<const bridge::Job*> shown;
    int over = 0;
    for (const auto& job : m_context.bridge.jobs()) {
        if (job.running() || over++ < ended) shown += &job;
    }
    // Running ones first, in the order in which the node tells them.
    std::stable_sort(shown.begin(), shown.end(), [](const auto* a, const auto* b) { return a->running() && !b->running(); });
    QHash<quint64, Entry*> kept;
    int place = 1;
    for (const auto* job : std::as_const(shown)) {
        Sample& sample = m_samples[job->id];
        if (!countsBytes(job->stage) || sample.stage != job->stage || sample.at == 0) {
            sample = {job->stage, job->done, now, 0};
        } else if (now - sample.at >= 1000) {
            sample = {job->stage, job->done, now, double(job->done - qMin(job->done, sample.done)) * 1000.0 / double(now - sample.at)};
        }
        Entry* entry = m_entries.take(job->id);
        if (entry == nullptr) entry = new Entry(job->id, this);
        kept.insert(job->id, entry);
        if (m_list->indexOf(entry) != place) m_list->insertWidget(place, entry);
        ++place;
        entry->set(*job, m_context.jobBook.canRepeat(job->id), sample.rate, now);
    }
    for (Entry* gone : std::as_const(m_entries)) gone->deleteLater();
    m_entries = kept;
    m_samples.removeIf([&](const auto& it) { return !kept.contains(it.key()); });
    m_none->setVisible(kept.isEmpty());
}

void JobsDrawer::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refresh();
}

void JobsDrawer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWished();
        return;
    }
    QFrame::keyPressEvent(event);
}

void JobsDrawer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::current().sunken);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), theme::current().border);
}

}  // namespace quorate::pages
