// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_page.h"

#include "ui/bridge/format.h"
#include "ui/pages/review_lists.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;

namespace {

constexpr qint64 day = 86'400'000;
constexpr int chosenSpan = -1;
constexpr qsizetype previewed = 20;              // releases, and alerts: what is laid out while somebody waits

// Whole sentences: a period's name changes inside one.
QString scheduled(const QString& period)
{
    if (period == QLatin1String("daily")) return ReportsPage::tr("Each day the report is made as PDF with its evidence, into %1.");
    if (period == QLatin1String("weekly")) return ReportsPage::tr("Each Monday the report is made as PDF with its evidence, into %1.");
    return ReportsPage::tr("On the first of each month the report is made as PDF with its evidence, into %1.");
}

// From when; and until when, where that is not when it was made.
QString timeOf(const MadeReport& report)
{
    const QString from = report.span.from == 0 ? ReportsPage::tr("the beginning") : format::time(report.span.from);
    return report.span.until == 0 ? from : ReportsPage::tr("%1 until %2").arg(from, format::time(report.span.until));
}

}  // namespace

ReportsPage::ReportsPage(const Context& context)
    : Page(QStringLiteral("reports"), context), m_kind(new QComboBox), m_span(new QComboBox), m_form(new QFormLayout), m_from(new QLineEdit), m_until(new QLineEdit),
      m_evidence(new QCheckBox(tr("Write the signed evidence beside it"))), m_preview(new QTextBrowser), m_age(new widgets::MutedLabel),
      m_maker(context.bridge, this), m_writingRow(new QWidget), m_writingPage(new widgets::MutedLabel), m_period(new QComboBox),
      m_made(makeReviewList(QStringLiteral("reportsMade"), tr("Reports that were made"), {tr("Report"), tr("From"), tr("Made"), tr("By"), tr("File")}, 4)),
      m_schedules(makeReviewList(QStringLiteral("reportsScheduled"), tr("Scheduled reports"), {tr("Report"), tr("Period"), tr("Next"), tr("Folder")}, 3)),
      m_removeSchedule(new QPushButton(tr("Remove")))
{
    m_kind->setObjectName(QStringLiteral("reportKind"));
    m_kind->setAccessibleName(tr("Report"));
    m_kind->setMinimumWidth(theme::scaled(200));
    for (const auto& [id, title] : ReportMaker::kinds()) m_kind->addItem(title, id);
    m_span->setObjectName(QStringLiteral("reportSpan"));
    m_span->setAccessibleName(tr("Time"));
    m_span->addItem(tr("Since the beginning"), 0);
    m_span->addItem(tr("Last day"), 1);
    m_span->addItem(tr("Last 7 days"), 7);
    m_span->addItem(tr("Last 30 days"), 30);
    m_span->addItem(tr("From one time to another"), chosenSpan);
    m_evidence->setObjectName(QStringLiteral("reportEvidence"));
    m_evidence->setChecked(true);
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_preview->setOpenLinks(false);
    m_preview->setTabChangesFocus(true);

    auto* choice = new widgets::Card(tr("Report"), tr("For auditors: what happened, who decided, what devices signed"));
    choice->stay();
    m_form->setVerticalSpacing(10);
    m_form->addRow(tr("Report"), m_kind);
    m_form->addRow(tr("Time"), m_span);
    addSpanFields(m_form);
    m_form->addRow(QString(), m_evidence);
    choice->body()->addLayout(m_form);
    auto* note = new widgets::MutedLabel(tr("The evidence file proves publications, votes, decisions and acknowledgements to somebody without a "
                                            "node: quorated verify checks it. The report quotes its SHA-256."));
    note->setWordWrap(true);
    choice->body()->addWidget(note);
    choice->body()->addWidget(m_age);
    auto* pdf = new QPushButton(tr("Save as PDF..."));
    pdf->setObjectName(QStringLiteral("reportPdf"));
    pdf->setProperty("kind", QStringLiteral("primary"));
    auto* json = new QPushButton(theme::icon(QStringLiteral("export")), tr("Save as JSON..."));
    json->setObjectName(QStringLiteral("reportJson"));
    json->setToolTip(tr("Signed by this member; quorated verify checks it"));
    auto* csv = new QPushButton(theme::icon(QStringLiteral("export")), tr("Save as CSV..."));
    csv->setObjectName(QStringLiteral("reportCsv"));
    csv->setToolTip(tr("For a spreadsheet: a line for each release, or for each alert of a report of alerts"));
    choice->body()->addWidget(pdf);
    choice->body()->addWidget(json);
    choice->body()->addWidget(csv);
    makeWritingRow(choice->body());
    auto* again = new QFormLayout;
    again->setContentsMargins(0, theme::scaled(20), 0, 0);
    m_period->setObjectName(QStringLiteral("reportPeriod"));
    m_period->setAccessibleName(tr("Made again"));
    for (const char* period : {"daily", "weekly", "monthly"}) m_period->addItem(ReportSchedule::periodName(QLatin1String(period)), QLatin1String(period));
    again->addRow(tr("Made again"), m_period);
    choice->body()->addLayout(again);
    auto* schedule = new QPushButton(tr("Schedule into a folder..."));
    schedule->setObjectName(QStringLiteral("reportSchedule"));
    schedule->setToolTip(tr("While the console runs; what was missed is made at its next start"));
    choice->body()->addWidget(schedule);
    choice->body()->addStretch();
    auto* preview = new widgets::Card(tr("Preview"));
    preview->body()->addWidget(m_preview, 1);
    for (QTreeWidget* list : {m_made, m_schedules}) {
        useFullRows(list);
        list->header()->setMinimumSectionSize(theme::scaled(110));
    }
    sayWhenEmpty(m_made, tr("No report was made here yet. Save one, and it is listed."));
    sayWhenEmpty(m_schedules, tr("No report is scheduled. Choose how often, then a folder."));
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("reportLists"));
    tabs->setAccessibleName(tr("Reports"));
    tabs->tabBar()->setAccessibleName(tr("Reports"));
    tabs->addTab(m_made, tr("Made"));
    auto* scheduled = new QWidget;
    auto* scheduledBox = new QVBoxLayout(scheduled);
    scheduledBox->setContentsMargins(0, 0, 0, 0);
    scheduledBox->addWidget(m_schedules, 1);
    m_removeSchedule->setObjectName(QStringLiteral("reportUnschedule"));
    scheduledBox->addWidget(m_removeSchedule, 0, Qt::AlignLeading);
    tabs->addTab(scheduled, tr("Scheduled"));
    auto* lists = new widgets::Card(tr("Reports"));
    lists->body()->addWidget(tabs, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(preview, 3);
    right->addWidget(lists, 2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(choice, 2);
    layout->addLayout(right, 5);

    for (QComboBox* box : {m_kind, m_span}) connect(box, &QComboBox::currentIndexChanged, this, &ReportsPage::checkSpan);
    for (QLineEdit* line : {m_from, m_until}) connect(line, &QLineEdit::textChanged, this, &ReportsPage::checkSpan);
    m_save = {pdf, json, csv};
    checkSpan();
    connect(&bridge(), &bridge::NodeBridge::refreshed, this, [this] {
        if (!m_content && isVisible()) this->preview();
        if (isVisible()) refreshLists();
    });
    connect(schedule, &QPushButton::clicked, this, &ReportsPage::addSchedule);
    connect(m_removeSchedule, &QPushButton::clicked, this, &ReportsPage::removeSchedule);
    connect(m_schedules, &QTreeWidget::itemSelectionChanged, this, [this] { m_removeSchedule->setEnabled(m_schedules->currentItem() != nullptr); });
    connect(pdf, &QPushButton::clicked, this, [this] { save(ReportWish::Form::pdf); });
    connect(json, &QPushButton::clicked, this, [this] { save(ReportWish::Form::json); });
    connect(csv, &QPushButton::clicked, this, [this] { save(ReportWish::Form::csv); });
}

void ReportsPage::addSpanFields(QFormLayout* form)
{
    m_from->setObjectName(QStringLiteral("reportFrom"));
    m_from->setPlaceholderText(tr("the beginning; or 2026-10-01"));
    m_until->setObjectName(QStringLiteral("reportUntil"));
    m_until->setPlaceholderText(tr("now; or 2026-10-31 18:00"));
    for (QLineEdit* line : {m_from, m_until}) line->setToolTip(tr("A day, or a day and a time, in UTC"));
    m_fromRow = widgets::addFormRow(form, tr("From (UTC)"), m_from);
    m_untilRow = widgets::addFormRow(form, tr("Until (UTC)"), m_until);
}

// What is typed is judged at once; a report is previewed and saved only of a time that is one.
void ReportsPage::checkSpan()
{
    const bool one = !ReportMaker::releaseOf(m_kind->currentData().toString()).isEmpty();
    const bool chosen = !one && m_span->currentData().toInt() == chosenSpan;
    m_span->setEnabled(!one);
    m_span->setToolTip(one ? tr("The report of one release is of its whole time") : QString());
    for (const auto& row : {m_fromRow, m_untilRow}) m_form->setRowVisible(row.field->parentWidget(), chosen);
    m_fromRow.setProblem(chosen ? reportFromProblem(m_from->text(), bridge().now()) : QString());
    m_untilRow.setProblem(chosen ? reportUntilProblem(m_from->text(), m_until->text(), bridge().now()) : QString());
    preview();
}

ReportSpan ReportsPage::span() const
{
    const int days = m_span->currentData().toInt();
    if (days == chosenSpan) return {readReportTime(m_from->text(), false).value_or(0), readReportTime(m_until->text(), true).value_or(0)};
    return {days == 0 ? 0 : bridge().now() - days * day, 0};
}

void ReportsPage::open(const QString& key)
{
    const QString id = ReportMaker::releaseOf(key);
    if (id.isEmpty()) return;
    const QString title = ReportMaker::titleOf(bridge(), key);
    int at = m_kind->findData(key);
    // One such line: that of the release that was asked for last.
    if (at < 0 && m_kind->count() == ReportMaker::kinds().size()) m_kind->addItem(QString(), QString());
    if (at < 0) at = m_kind->count() - 1;
    m_kind->setItemText(at, title);
    m_kind->setItemData(at, key);
    m_kind->setCurrentIndex(at);
    checkSpan();
}

// Shown while a report is written: how far it is, and a way to stop it.
void ReportsPage::makeWritingRow(QVBoxLayout* card)
{
    m_writingRow->setObjectName(QStringLiteral("reportWriting"));
    m_writingPage->setObjectName(QStringLiteral("reportWritingPage"));
    m_writingPage->setWordWrap(true);
    auto* stop = new QPushButton(tr("Stop"));
    stop->setObjectName(QStringLiteral("reportStop"));
    stop->setToolTip(tr("The report is not written; evidence that was made stays"));
    auto* row = new QHBoxLayout(m_writingRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_writingPage, 1);
    row->addWidget(stop);
    card->addWidget(m_writingRow);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_writingPage->setText(tr("It is being stopped..."));
        m_maker.stop();
    });
    connect(&m_maker, &ReportMaker::pageTurned, this, [this](int page, int pages) {
        m_writingPage->setText(tr("Page %1 of %2 is written").arg(format::number(quint64(page)), format::number(quint64(pages))));
    });
    refreshWriting();
}

void ReportsPage::refreshWriting()
{
    if (!m_writingRow->isVisibleTo(this)) m_writingPage->setText(tr("The report is being written..."));
    m_writingRow->setVisible(m_writing > 0);
}

QList<QPushButton*> ReportsPage::actions()
{
    auto* again = new QPushButton(tr("Take the present state"));
    again->setObjectName(QStringLiteral("reportRefresh"));
    connect(again, &QPushButton::clicked, this, &ReportsPage::preview);
    return {again};
}

// A report is of one moment: it does not change under the eyes of whoever reads it.
void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    preview();
    refreshLists();
}

ReportContent ReportsPage::content() const
{
    return ReportMaker::content(bridge(), m_kind->currentData().toString(), span());
}

void ReportsPage::preview()
{
    const bool known = bridge().hasSnapshot();
    const bool good = m_fromRow.good() && m_untilRow.good();
    for (QPushButton* button : std::as_const(m_save)) button->setEnabled(known && good);
    if (known && !good) return;                  // the last one stays in sight, and is not saved
    if (!known) {
        m_preview->setPlainText(tr("Waiting for the node's first picture."));
        return;
    }
    m_content = content();
    m_preview->setHtml(reportHtml(*m_content, theme::current().muted.name(), previewed));
    m_age->setText(tr("State of %1").arg(format::time(m_content->at)));
}

void ReportsPage::save(ReportWish::Form form)
{
    if (!m_content) return;
    using Form = ReportWish::Form;
    const QString suffix = form == Form::pdf ? QStringLiteral(".pdf") : form == Form::csv ? QStringLiteral(".csv") : QStringLiteral(".json");
    const QString kind = m_kind->currentData().toString();
    // What was looked at when Save was pressed, also when the preview changes while the evidence is made.
    context().prompter.saveFile(this, tr("Save the report"), QStringLiteral("quorate-report-") + ReportMaker::nameOf(bridge(), kind) + suffix,
                                [this, form, kind, looked = *m_content](const QString& path) {
        const ReportWish wish{kind, looked.span, path, form, m_evidence->isChecked()};
        ++m_writing;
        refreshWriting();
        m_maker.make(wish, looked, [this, wish](const ReportMaker::Outcome& outcome) { finished(wish, outcome); });
    });
}

void ReportsPage::finished(const ReportWish& wish, const ReportMaker::Outcome& outcome)
{
    --m_writing;
    refreshWriting();
    if (outcome.stopped) return context().toasts.show(theme::Tone::neutral, tr("The report was stopped. No file was written."));
    if (!outcome.good()) {
        if (!outcome.problem.code.isEmpty()) return context().report(outcome.what, outcome.problem, tr("No file was written."));
        context().toasts.show(theme::Tone::bad, tr("%1 %2. Choose another place and try again.").arg(outcome.what, outcome.why));
        return;
    }
    ReportMaker::note(context().settings, {wish.kind, wish.span, bridge().now(), bridge().identity().memberName, wish.path, {}});
    refreshLists();
    context().toasts.show(theme::Tone::ok, outcome.evidenceFile.isEmpty()
                                               ? tr("The report is in %1").arg(wish.path)
                                               : tr("The report is in %1, its evidence in %2 beside it").arg(wish.path, outcome.evidenceFile));
}

void ReportsPage::addSchedule()
{
    context().prompter.openDirectory(this, tr("Folder for the reports"), [this](const QString& folder) {
        ScheduledReport report;
        report.kind = m_kind->currentData().toString();
        report.period = m_period->currentData().toString();
        report.folder = folder;
        ReportSchedule::add(context().settings, report, bridge().now());
        refreshLists();
        context().toasts.show(theme::Tone::ok, scheduled(report.period).arg(folder));
    });
}

void ReportsPage::removeSchedule()
{
    const auto* item = m_schedules->currentItem();
    if (item == nullptr) return;
    const QString id = item->data(0, Qt::UserRole).toString();
    const auto list = ReportSchedule::all(context().settings);
    const auto found = std::find_if(list.begin(), list.end(), [&](const ScheduledReport& r) { return r.id == id; });
    if (found == list.end()) return;
    const ScheduledReport gone = *found;
    ReportSchedule::remove(context().settings, id);
    refreshLists();
    context().toasts.show(theme::Tone::neutral, tr("The report is not made any more. Those that were made stay."), tr("Undo"), [guard = QPointer(this), context = context(), gone] {
        ReportSchedule::add(context.settings, gone, context.bridge.now());
        if (guard) guard->refreshLists();
    }, widgets::Toasts::undoMs);
}

void ReportsPage::refreshLists()
{
    const QByteArray now = context().settings.value(QStringLiteral("reports/made")).toByteArray() + context().settings.value(QStringLiteral("reports/schedule")).toByteArray();
    if (now == m_shown) return;
    m_shown = now;
    m_made->clear();
    for (const auto& r : ReportMaker::made(context().settings)) {
        const QString by = r.by.startsWith(QLatin1String("schedule:")) ? tr("Schedule of %1").arg(r.by.mid(9)) : r.by;
        const QString file = r.problem.isEmpty() ? r.file : tr("Not made: %1").arg(bridge::words::detail(r.problem));
        auto* item = addReviewRow(m_made, {ReportMaker::titleOf(bridge(), r.kind), timeOf(r), format::time(r.at), by, file});
        if (!r.problem.isEmpty()) item->setIcon(4, theme::icon(theme::shapeOf(theme::Tone::bad), theme::Tone::bad));
    }
    m_schedules->clear();
    for (const auto& r : ReportSchedule::all(context().settings)) {
        auto* item = addReviewRow(m_schedules, {ReportMaker::titleOf(bridge(), r.kind), ReportSchedule::periodName(r.period), format::time(r.next), r.folder});
        item->setData(0, Qt::UserRole, r.id);
    }
    m_removeSchedule->setEnabled(m_schedules->currentItem() != nullptr);
}

}  // namespace quorate::pages
