// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network_pages.h"

#include "ui/bridge/format.h"
#include "ui/pages/job_book.h"
#include "ui/pages/job_log.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_expression.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

JobsPage::JobsPage(const Context& context)
    : ListPage(QStringLiteral("jobs"), context, QStringLiteral("jobs"), tr("Jobs"), context.tables.jobs),
      m_cancel(new QPushButton(theme::icon(QStringLiteral("cross")), tr("Cancel job"))),
      m_retry(new QPushButton(tr("Retry"))), m_log(new JobLog(context, QStringLiteral("jobLog")))
{
    pane()->emptyState()->setText(tr("No jobs."), tr("Long work such as building a delta or rebuilding a target runs as a job and "
                                                     "is shown here."));
    pane()->sortBy(QStringLiteral("began"), Qt::DescendingOrder);
    pane()->spareColumns({QStringLiteral("began"), QStringLiteral("rate")});
    for (const char* state : {"running", "failed"}) {
        const QString word = words::text(Domain::jobState, QLatin1String(state));
        pane()->addFilter(word, QStringLiteral("state:=") + widgets::FilterExpression::quoted(word));
    }
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_retry->setObjectName(QStringLiteral("retryJob"));
    extra()->addWidget(m_cancel, 0, Qt::AlignLeading);
    extra()->addWidget(m_retry, 0, Qt::AlignLeading);
    extra()->addWidget(m_log, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        bridge().cancel(key().toULongLong());
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { this->context().jobBook.repeat(key().toULongLong()); });
    connect(this, &ListPage::keyChanged, this, &JobsPage::showActs);
    connect(&this->context().jobBook, &JobBook::changed, this, [this] {
        refreshDetails();
        showActs();
    });
    showActs();
}

void JobsPage::showActs()
{
    const bridge::Job* j = context().tables.jobs->find(key());
    m_cancel->setVisible(j != nullptr && j->running());
    m_cancel->setEnabled(true);
    m_retry->setVisible(j != nullptr && context().jobBook.canRepeat(j->id));
    m_log->set(j == nullptr ? 0 : j->id);
}

ListPage::Details JobsPage::details(const QString& key) const
{
    const bridge::Job* j = context().tables.jobs->find(key);
    if (j == nullptr) return {tr("This job is gone."), {}, {}, {}};
    Details d;
    d.title = words::text(Domain::jobKind, j->kind);
    const auto state = words::word(Domain::jobState, j->state);
    d.status = state.text;
    d.tone = toneOf(state.tone);
    d.fields += {tr("Subject"), j->subject};
    if (j->running()) {
        d.fields += {tr("Stage"), words::text(Domain::jobStage, j->stage)};
        if (j->total != 0) d.fields += {tr("Progress"), format::percent(double(j->done) / double(j->total))};
        if (j->restMs >= 0) d.fields += {tr("Rest"), format::duration(j->restMs)};
    }
    if (j->problem) {
        const auto e = words::explain({}, *j->problem, {});
        d.fields += {tr("Why"), e.why};
        d.fields += {tr("What to do"), e.next};
        d.fields += {tr("Code"), e.detail, {}, true};
    }
    d.fields += {tr("Began"), format::time(j->began)};
    return d;
}

}  // namespace quorate::pages
