// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_page.h"

#include "ui/bridge/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QTextBrowser>
#include <QThreadPool>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;

namespace {

constexpr qint64 day = 86'400'000;

}  // namespace

ReportsPage::ReportsPage(const Context& context)
    : Page(QStringLiteral("reports"), context), m_kind(new QComboBox), m_span(new QComboBox),
      m_evidence(new QCheckBox(tr("Write the signed evidence beside it"))), m_preview(new QTextBrowser), m_age(new widgets::MutedLabel)
{
    m_kind->setObjectName(QStringLiteral("reportKind"));
    m_kind->setAccessibleName(tr("Report"));
    m_kind->setMinimumWidth(theme::scaled(200));
    m_kind->addItem(tr("Releases, decisions and coverage"), QStringLiteral("all"));
    m_kind->addItem(tr("Releases that failed on devices"), QStringLiteral("failures"));
    m_kind->addItem(tr("Misbehaviour and alerts"), QStringLiteral("alerts"));
    m_span->setObjectName(QStringLiteral("reportSpan"));
    m_span->setAccessibleName(tr("Time"));
    m_span->addItem(tr("Since the beginning"), 0);
    m_span->addItem(tr("Last day"), 1);
    m_span->addItem(tr("Last 7 days"), 7);
    m_span->addItem(tr("Last 30 days"), 30);
    m_evidence->setObjectName(QStringLiteral("reportEvidence"));
    m_evidence->setChecked(true);
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_preview->setOpenLinks(false);
    m_preview->setTabChangesFocus(true);

    auto* choice = new widgets::Card(tr("Report"), tr("For auditors: what happened, who decided, what devices signed"));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("Report"), m_kind);
    form->addRow(tr("Time"), m_span);
    form->addRow(QString(), m_evidence);
    choice->body()->addLayout(form);
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
    choice->body()->addWidget(pdf);
    choice->body()->addWidget(json);
    choice->body()->addStretch();
    auto* preview = new widgets::Card(tr("Preview"));
    preview->body()->addWidget(m_preview, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(choice, 2);
    layout->addWidget(preview, 5);

    for (QComboBox* box : {m_kind, m_span}) connect(box, &QComboBox::currentIndexChanged, this, &ReportsPage::preview);
    m_save = {pdf, json};
    connect(&bridge(), &bridge::NodeBridge::refreshed, this, [this] {
        if (!m_content && isVisible()) this->preview();
    });
    connect(pdf, &QPushButton::clicked, this, [this] { save(true); });
    connect(json, &QPushButton::clicked, this, [this] { save(false); });
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
}

ReportContent ReportsPage::content() const
{
    const int days = m_span->currentData().toInt();
    const qint64 from = days == 0 ? 0 : bridge().now() - days * day;
    ReportContent c = reportContent(bridge(), m_kind->currentText(), from);
    const QString kind = m_kind->currentData().toString();
    if (kind == QLatin1String("failures")) {
        c.releases.removeIf([](const bridge::Release& r) { return r.coverage.negative == 0; });
    } else if (kind == QLatin1String("alerts")) {
        c.releases.clear();
    }
    return c;
}

void ReportsPage::preview()
{
    const bool known = bridge().hasSnapshot();
    for (QPushButton* button : std::as_const(m_save)) button->setEnabled(known);
    if (!known) {
        m_preview->setPlainText(tr("Waiting for the node's first picture."));
        return;
    }
    m_content = content();
    m_preview->setHtml(reportHtml(*m_content));
    m_age->setText(tr("State of %1").arg(format::time(m_content->at)));
}

void ReportsPage::save(bool pdf)
{
    if (!m_content) return;
    const QString suffix = pdf ? QStringLiteral(".pdf") : QStringLiteral(".json");
    // What was looked at when Save was pressed, also when the preview changes while the evidence is made.
    context().prompter.saveFile(this, tr("Save the report"), QStringLiteral("quorate-report") + suffix,
                                [this, pdf, looked = *m_content](const QString& path) {
        if (!m_evidence->isChecked()) return pdf ? writePages(path, looked) : sign(path, looked, {});
        const QString evidence = QFileInfo(path).path() + QLatin1Char('/') + QFileInfo(path).completeBaseName() + QStringLiteral(".evidence");
        bridge().exportEvidence({}, evidence, this, [this, pdf, path, evidence, looked](const bridge::Answer<void>& answer) {
            if (!answer) {
                context().report(tr("The report was not written, because its evidence could not be made."), answer.problem,
                                 tr("No file was written."));
                return;
            }
            ReportContent content = looked;
            content.evidenceFile = QFileInfo(evidence).fileName();
            if (!pdf) return sign(path, content, {evidence});
            hashEvidence(evidence, content, [this, path](const ReportContent& whole) { writePages(path, whole); });
        });
    });
}

// Hashing up to 64 MiB is no work for this thread.
void ReportsPage::hashEvidence(const QString& evidence, ReportContent content, std::function<void(const ReportContent&)> done)
{
    QThreadPool::globalInstance()->start([guard = QPointer(this), evidence, content = std::move(content), done = std::move(done)]() mutable {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QFile file(evidence);
        const bool read = file.open(QIODevice::ReadOnly) && hash.addData(&file) && file.error() == QFileDevice::NoError;
        content.evidenceHash = read ? QString::fromLatin1(hash.result().toHex()) : QString();
        QMetaObject::invokeMethod(qApp, [guard, content, done, problem = file.errorString()] {
            if (!guard) return;
            if (!content.evidenceHash.isEmpty()) return done(content);
            guard->context().toasts.show(theme::Tone::bad,
                                         tr("The report was not written, because its evidence could not be read again. %1. Choose "
                                            "another place and try again.").arg(problem));
        }, Qt::QueuedConnection);
    });
}

void ReportsPage::writePages(const QString& path, const ReportContent& content)
{
    QString problem;
    if (writePdf(content, path, problem)) return written(path, content.evidenceFile);
    context().toasts.show(theme::Tone::bad, tr("The report was not written. %1. Choose another place and try again.").arg(problem));
}

void ReportsPage::sign(const QString& path, const ReportContent& content, const QStringList& evidence)
{
    bridge().signReport(reportJson(content), evidence, path, this, [this, path, file = content.evidenceFile](const bridge::Answer<void>& answer) {
        if (answer) return written(path, file);
        context().report(tr("The report was not written, because it could not be signed."), answer.problem, tr("No file was written."));
    });
}

void ReportsPage::written(const QString& path, const QString& evidenceFile)
{
    context().toasts.show(theme::Tone::ok, evidenceFile.isEmpty()
                                               ? tr("The report is in %1").arg(path)
                                               : tr("The report is in %1, its evidence in %2 beside it").arg(path, evidenceFile));
}

}  // namespace quorate::pages
