// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/new_release_page.h"

#include "ui/bridge/format.h"
#include "ui/bridge/review_bridge.h"
#include "ui/bridge/version_order.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/delta_panel.h"
#include "ui/pages/drop_list.h"
#include "ui/pages/file_facts.h"
#include "ui/pages/job_book.h"
#include "ui/pages/key_state.h"
#include "ui/pages/notes_links.h"
#include "ui/pages/preview_sheet.h"
#include "ui/pages/release_drafts.h"
#include "ui/pages/release_signing.h"
#include "ui/pages/release_tracker.h"
#include "ui/pages/signing.h"
#include "ui/pages/review_deadlines.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/notes_view.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

namespace {

// Bytes of UTF-8 that the ledger takes.
constexpr qsizetype maxNotes = 8192;
constexpr int maxDocuments = 16;

}  // namespace

QString lookedAt(const bridge::PublishForm& form)
{
    QStringList parts{form.newTarget, form.oldTargets.value(0)};
    for (const auto& document : form.documents) parts += document.file;
    return parts.join(QLatin1Char('\n'));
}

NewReleasePage::NewReleasePage(const Context& context)
    : Page(QStringLiteral("new-release"), context), m_model(new QComboBox), m_class(new QComboBox), m_version(new QLineEdit),
      m_rollback(new QSpinBox), m_severity(new QComboBox), m_notes(new widgets::TextEdit), m_newTarget(new QLineEdit),
      m_oldTargets(new DropList), m_documents(new DropList), m_delta(new DeltaPanel(context)), m_stack(new QStackedWidget),
      m_tracker(nullptr), m_full(new QCheckBox(tr("Also publish a full artifact"))),
      m_members(new QCheckBox(tr("Unpack compressed parts for the delta"))), m_profile(new QComboBox),
      m_bootCheck(new QLineEdit), m_minimum(new QSpinBox), m_reviewBy(new QLineEdit), m_files(new FileFacts(this)),
      m_publish(new QPushButton(tr("Publish..."))),
      m_look(new QPushButton(tr("See what checkers will see..."))), m_notesView(new widgets::NotesView(QStringLiteral("notesPreview"))),
      m_hint(new widgets::MutedLabel), m_preview(new widgets::FieldList), m_preflight(new widgets::FieldList), m_jobText(new QLabel), m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel job")))
{
    const auto name = [](QWidget* widget, const QString& object, const QString& accessible) {
        widget->setObjectName(object);
        widget->setAccessibleName(accessible);
    };
    name(m_model, QStringLiteral("releaseModel"), tr("Model"));
    name(m_class, QStringLiteral("releaseClass"), tr("Hardware class"));
    name(m_version, QStringLiteral("releaseVersion"), tr("Version"));
    name(m_rollback, QStringLiteral("releaseRollback"), tr("Rollback index"));
    name(m_severity, QStringLiteral("releaseSeverity"), tr("Severity"));
    name(m_notes, QStringLiteral("releaseNotes"), tr("Notes"));
    name(m_newTarget, QStringLiteral("newTarget"), tr("New version"));
    name(m_oldTargets, QStringLiteral("oldTargets"), tr("Old versions"));
    name(m_documents, QStringLiteral("documents"), tr("Documents"));
    name(m_full, QStringLiteral("includeFull"), m_full->text());
    name(m_members, QStringLiteral("unpackMembers"), m_members->text());
    name(m_profile, QStringLiteral("profile"), tr("Delta"));
    name(m_bootCheck, QStringLiteral("bootCheck"), tr("Boot check"));
    name(m_minimum, QStringLiteral("minimumApprovals"), tr("Approvals wished"));
    name(m_reviewBy, QStringLiteral("reviewBy"), tr("Votes wished by (UTC)"));
    m_rollback->setRange(0, std::numeric_limits<int>::max());
    m_minimum->setRange(0, 64);
    m_minimum->setSpecialValueText(tr("The majority of the checkers"));
    m_reviewBy->setPlaceholderText(tr("no date; or 7 d, or 2026-12-01 12:00"));
    m_reviewBy->setToolTip(tr("Until when the checkers are asked to have voted. A later vote counts all the same."));
    m_version->setPlaceholderText(QStringLiteral("1.4.0"));
    m_bootCheck->setPlaceholderText(QStringLiteral("bin/self-test"));
    m_notes->setFixedHeight(theme::scaled(84));
    // As high as the buttons beside them.
    for (auto* list : {m_oldTargets, m_documents}) {
        list->setMinimumHeight(theme::scaled(64));
        list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    }
    m_oldTargets->setProperty("framed", true);
    m_oldTargets->setFrameShape(QFrame::NoFrame);
    m_oldTargets->setFrameShape(QFrame::StyledPanel);
    m_documents->setProperty("framed", true);
    m_documents->setFrameShape(QFrame::StyledPanel);
    m_newTarget->setPlaceholderText(tr("Drop a file or folder here"));
    m_oldTargets->setInvitation(tr("Drop files or folders here"));
    m_documents->setInvitation(tr("Drop an SBOM (CycloneDX or SPDX) or a test report here"));
    for (QWidget* target : QList<QWidget*>{m_newTarget, m_oldTargets, m_oldTargets->viewport(), m_documents, m_documents->viewport()}) {
        target->setAcceptDrops(true);
        target->installEventFilter(this);
    }
    m_full->setChecked(true);
    m_members->setChecked(true);
    m_members->setToolTip(tr("Much smaller deltas of images with compressed parts; a device must have the same packers"));
    for (const QString& code : words::codes(Domain::severity)) m_severity->addItem(words::text(Domain::severity, code), code);
    for (const QString& code : words::codes(Domain::profile)) m_profile->addItem(words::text(Domain::profile, code), code);

    const auto small = [this](const QString& text, const QString& object, auto act) {
        auto* button = new QPushButton(text);
        button->setObjectName(object);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    auto* pickNew = new QWidget;
    auto* pickNewRow = new QHBoxLayout(pickNew);
    pickNewRow->setContentsMargins(0, 0, 0, 0);
    pickNewRow->addWidget(small(tr("File..."), QStringLiteral("pickNewFile"), [this] {
        this->context().prompter.openFile(this, tr("New version"), [this](const QString& path) { m_newTarget->setText(path); });
    }));
    pickNewRow->addWidget(small(tr("Folder..."), QStringLiteral("pickNewFolder"), [this] {
        this->context().prompter.openDirectory(this, tr("New version"), [this](const QString& path) { m_newTarget->setText(path); });
    }));
    auto* pickOld = new QWidget;
    auto* pickOldColumn = new QVBoxLayout(pickOld);
    pickOldColumn->setContentsMargins(0, 0, 0, 0);
    pickOldColumn->setSpacing(4);
    auto* pickOldRow = new QHBoxLayout;
    pickOldRow->addWidget(small(tr("File..."), QStringLiteral("pickOldFile"), [this] {
        this->context().prompter.openFile(this, tr("Old version"), [this](const QString& path) { addOld(path); });
    }));
    pickOldRow->addWidget(small(tr("Folder..."), QStringLiteral("pickOldFolder"), [this] {
        this->context().prompter.openDirectory(this, tr("Old version"), [this](const QString& path) { addOld(path); });
    }));
    pickOldColumn->addLayout(pickOldRow);
    auto* earlier = new QPushButton(tr("From the ledger..."));
    earlier->setObjectName(QStringLiteral("pickEarlier"));
    earlier->setToolTip(tr("An approved release of the model: it is fetched, rebuilt into a folder and compared with its hash"));
    auto* earlierMenu = new QMenu(earlier);
    connect(earlierMenu, &QMenu::aboutToShow, this, [this, earlierMenu] { offerEarlier(*earlierMenu); });
    earlier->setMenu(earlierMenu);
    pickOldColumn->addWidget(earlier);
    pickOldColumn->addWidget(removing(*m_oldTargets, QStringLiteral("removeOld")));

    m_imageSection = new widgets::Section(QStringLiteral("sectionTarget"), tr("1  Target"), tr("What shall devices run, and what do they run now?"));
    auto* imageForm = new QFormLayout;
    m_newRow = widgets::addFormRow(imageForm, tr("New version"), m_newTarget, pickNew);
    m_oldRow = widgets::addFormRow(imageForm, tr("Old versions, a delta from each"), m_oldTargets, pickOld);
    imageForm->addRow(QString(), m_full);
    widgets::addFormRow(imageForm, tr("Delta"), m_profile);
    imageForm->addRow(QString(), m_members);
    m_bootCheckRow = widgets::addFormRow(imageForm, tr("Boot check, for a folder"), m_bootCheck);
    m_imageSection->content()->addLayout(imageForm);
    m_swap = small(tr("Swap old and new"), QStringLiteral("swapTargets"), [this] {
        if (m_oldTargets->count() != 1) return;
        const QString old = m_oldTargets->item(0)->text();
        m_oldTargets->clear();
        const QString fresh = m_newTarget->text();
        m_newTarget->setText(old);
        if (!fresh.isEmpty()) addOld(fresh);
    });
    m_swap->setToolTip(tr("For one old version that was put in the wrong place"));
    imageForm->addRow(QString(), m_swap);
    m_deltaSection = new widgets::Section(QStringLiteral("sectionDelta"), tr("2  Delta"), tr("What do devices have to fetch? Built, decoded again and compared before anything is published"));
    m_deltaSection->content()->addWidget(m_delta);
    m_evidenceSection = new widgets::Section(QStringLiteral("sectionEvidence"), tr("4  Evidence"), tr("What should checkers have beside the payload?"));
    auto* evidenceForm = new QFormLayout;
    auto* pickDocument = new QWidget;
    auto* pickDocumentColumn = new QVBoxLayout(pickDocument);
    pickDocumentColumn->setContentsMargins(0, 0, 0, 0);
    pickDocumentColumn->setSpacing(4);
    pickDocumentColumn->addWidget(small(tr("Add..."), QStringLiteral("addDocument"), [this] {
        this->context().prompter.openFile(this, tr("SBOM or report"), [this](const QString& path) { addDocument(path); });
    }));
    pickDocumentColumn->addWidget(removing(*m_documents, QStringLiteral("removeDocument")));
    m_documentRow = widgets::addFormRow(evidenceForm, tr("SBOM and reports"), m_documents, pickDocument);
    m_evidenceSection->content()->addLayout(evidenceForm);
    m_aboutSection = new widgets::Section(QStringLiteral("sectionRelease"), tr("3  Release"), tr("For which devices, and why?"));
    auto* aboutForm = new QFormLayout;
    m_toModels = small(tr("Go to Models"), QStringLiteral("releaseToModels"), [this] { this->context().go(QStringLiteral("models"), {}); });
    m_modelRow = widgets::addFormRow(aboutForm, tr("Model"), m_model, m_toModels);
    widgets::addFormRow(aboutForm, tr("Hardware class"), m_class);
    m_versionRow = widgets::addFormRow(aboutForm, tr("Version"), m_version);
    m_rollbackRow = widgets::addFormRow(aboutForm, tr("Rollback index"), m_rollback);
    widgets::addFormRow(aboutForm, tr("Severity"), m_severity);
    m_notesRow = widgets::addFormRow(aboutForm, tr("Notes"), m_notes);
    widgets::addFormRow(aboutForm, tr("Approvals wished"), m_minimum);
    m_reviewByRow = widgets::addFormRow(aboutForm, tr("Votes wished by (UTC)"), m_reviewBy);
    m_aboutSection->content()->addLayout(aboutForm);
    for (auto* f : {imageForm, aboutForm, evidenceForm}) {
        f->setHorizontalSpacing(theme::scaled(20));
        f->setVerticalSpacing(8);
        f->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    }

    m_publish->setObjectName(QStringLiteral("publish"));
    m_publish->setProperty("kind", QStringLiteral("primary"));
    m_hint->setObjectName(QStringLiteral("publishHint"));
    m_hint->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("publishProgress"));
    m_progress->setAccessibleName(tr("Progress of the job"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_jobText->setObjectName(QStringLiteral("publishStage"));
    m_jobText->setWordWrap(true);
    m_cancel->setObjectName(QStringLiteral("publishCancel"));
    auto* preview = new widgets::Card(tr("What will be published"), tr("As checkers and devices will see it"));
    m_look->setObjectName(QStringLiteral("lookAsChecker"));
    connect(m_look, &QPushButton::clicked, this, &NewReleasePage::look);
    connect(m_notesView, &widgets::NotesView::linkWished, this, [this](const QUrl& url) { offerLink(this->context(), url); });
    m_preview->setObjectName(QStringLiteral("releasePreview"));
    m_preflight->setObjectName(QStringLiteral("preflight"));
    auto* shown = new QWidget;
    auto* shownColumn = new QVBoxLayout(shown);
    shownColumn->setContentsMargins(0, 0, 0, 0);
    shownColumn->addWidget(m_preview);
    shownColumn->addWidget(m_notesView);
    shownColumn->addStretch();
    auto* before = new QLabel(tr("Before it is published"));
    before->setFont(theme::font(theme::Type::bodyStrong));
    // The button and what it waits for stay in sight.
    preview->body()->addWidget(new widgets::Scroll(shown), 1);
    preview->body()->addWidget(before);
    preview->body()->addWidget(m_preflight);
    preview->body()->addWidget(m_look, 0, Qt::AlignLeading);
    preview->body()->addWidget(m_jobText);
    preview->body()->addWidget(m_progress);
    preview->body()->addWidget(m_cancel, 0, Qt::AlignLeading);
    preview->body()->addWidget(m_hint);
    m_saveDraft = new QPushButton(tr("Save as a draft"));
    m_saveDraft->setObjectName(QStringLiteral("releaseSaveDraft"));
    m_saveDraft->setToolTip(tr("Kept in this profile, to go on later"));
    connect(m_saveDraft, &QPushButton::clicked, this, &NewReleasePage::saveDraft);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_saveDraft);
    acts->addStretch();
    acts->addWidget(m_publish);
    preview->body()->addLayout(acts);
    preview->setMinimumWidth(theme::scaled(300));

    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(12);
    m_signSection = new SigningSection(context);
    for (QWidget* section : QList<QWidget*>{m_imageSection, m_deltaSection, m_aboutSection, m_evidenceSection, m_signSection}) leftColumn->addWidget(section);
    leftColumn->addStretch();
    auto* making = new QWidget;
    auto* layout = new QHBoxLayout(making);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new widgets::Scroll(left), 3);
    layout->addWidget(preview, 2);
    auto* votes = models::makeVotesTable([this](const QString& id) { return bridge().memberName(id); }, this);
    m_tracker = new ReleaseTracker(context, votes, makeInnerPane(QStringLiteral("trackerVotes"), tr("Votes"), votes));
    connect(m_tracker, &ReleaseTracker::anotherWished, this, [this] { this->context().go(id(), QStringLiteral("new:")); });
    connect(m_stack, &QStackedWidget::currentChanged, this, &Page::titleChanged);
    connect(m_stack, &QStackedWidget::currentChanged, this, &NewReleasePage::refreshFollow);
    connect(&bridge(), &NodeBridge::releasesChanged, this, &NewReleasePage::refreshFollow);
    m_stack->addWidget(making);
    m_stack->addWidget(m_tracker);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_model, &QComboBox::activated, this, [this] { m_modelChosen = true; });
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] {
        refreshClasses();
        check();
    });
    for (QComboBox* box : {m_class, m_severity, m_profile}) connect(box, &QComboBox::currentIndexChanged, this, [this] { check(); });
    connect(m_newTarget, &QLineEdit::textChanged, this, &NewReleasePage::readTarget);
    // What is told of a file that was meant before changes nothing: each asks for its own.
    connect(m_files, &FileFacts::changed, this, [this] {
        readTarget();
        check();
    });
    for (QLineEdit* edit : {m_version, m_newTarget, m_bootCheck, m_reviewBy}) connect(edit, &QLineEdit::textChanged, this, [this] { check(); });
    connect(m_rollback, &QSpinBox::valueChanged, this, [this] {
        m_rollbackChosen = true;
        check();
    });
    connect(m_minimum, &QSpinBox::valueChanged, this, [this] { check(); });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { check(); });
    for (QCheckBox* box : {m_full, m_members}) connect(box, &QCheckBox::toggled, this, [this] { check(); });
    connect(m_publish, &QPushButton::clicked, this, &NewReleasePage::publish);
    connect(m_delta, &DeltaPanel::changed, this, [this] {
        followTheLedger();
        check();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { bridge().cancel(m_job); });
    connect(&bridge(), &NodeBridge::modelsChanged, this, &NewReleasePage::refreshModels);
    connect(&bridge(), &NodeBridge::identityChanged, this, &NewReleasePage::refreshModels);
    connect(&bridge(), &NodeBridge::releasesChanged, this, [this] { check(); });
    connect(&bridge(), &NodeBridge::jobsChanged, this, &NewReleasePage::refreshJob);
    connect(&context.outbox, &dialogs::Outbox::changed, this, [this] { check(); });
    refreshModels();
    refreshJob();
}

void NewReleasePage::refreshModels()
{
    const QString me = bridge().identity().member;
    QList<std::pair<QString, QString>> ours;
    for (const auto& model : bridge().models()) {
        if (me.isEmpty() || (model.owner != me && !model.delegates.contains(me))) continue;
        ours += {model.name.isEmpty() || model.name == model.id ? model.id : tr("%1 (%2)").arg(model.name, model.id), model.id};
    }
    widgets::fillChoices(m_model, ours);
    refreshClasses();
    check();
}

void NewReleasePage::refreshClasses()
{
    QList<std::pair<QString, QString>> classes;
    for (const auto& model : bridge().models()) {
        if (model.id != m_model->currentData().toString()) continue;
        for (const QString& c : model.hardwareClasses) classes += {c, c};
    }
    widgets::fillChoices(m_class, classes);
}

bridge::PublishForm NewReleasePage::form() const
{
    bridge::PublishForm f;
    f.model = m_model->currentData().toString();
    f.hardwareClass = m_class->currentData().toString();
    f.version = m_version->text().trimmed();
    f.rollbackIndex = quint64(m_rollback->value());
    f.severity = m_severity->currentData().toString();
    f.notes = m_notes->toPlainText();
    f.newTarget = m_newTarget->text().trimmed();
    for (int i = 0; i < m_oldTargets->count(); ++i) f.oldTargets += m_oldTargets->item(i)->text();
    f.includeFull = m_full->isChecked();
    f.profile = bridge::profileText(m_profile->currentData().toString(), m_members->isChecked());
    f.bootCheck = m_bootCheck->text().trimmed();
    f.minimumApprovals = quint32(m_minimum->value());
    f.reviewBy = readDeadline(m_reviewBy->text(), bridge().now()).value_or(0);
    for (int i = 0; i < m_documents->count(); ++i) {
        f.documents += {m_documents->item(i)->data(Qt::UserRole).toString(), m_documents->item(i)->data(Qt::UserRole + 1).toString()};
    }
    return f;
}

// What can be told without the node; its own answer is the last word.
bool NewReleasePage::check()
{
    if (!m_rollbackChosen) {
        const QSignalBlocker block(m_rollback);
        setRollback(highestRollback());
    }
    refreshDelta();                              // what is said of the files is said of those that are chosen
    const bridge::PublishForm f = form();
    QStringList missing;
    QStringList wrong;
    const auto judge = [&](const widgets::FormRow& row, bool empty, const QString& name, const QString& problem) {
        row.setProblem(empty ? QString() : problem);
        if (empty) missing += name;
        else if (!problem.isEmpty()) wrong += name;
    };
    QString modelProblem;
    if (m_model->count() == 0 && bridge().hasSnapshot()) {
        modelProblem = tr("No model on the ledger is yours or delegated to you. Create one first, on the page of models.");
    }
    m_toModels->setVisible(!modelProblem.isEmpty());
    m_modelRow.setProblem(modelProblem.isEmpty() ? problemOfModel() : modelProblem);
    if (f.model.isEmpty()) missing += tr("model");
    // Nobody checks what is his own, and nobody else could approve it.
    const auto& members = bridge().members();
    const QString me = bridge().identity().member;
    const bool checked = std::any_of(members.begin(), members.end(), [&me](const auto& m) { return m.id != me && m.roles.contains(QLatin1String("checker")); });
    if (bridge().hasSnapshot() && !checked) missing += tr("another member that is a checker");

    const FileFact target = m_files->of(f.newTarget);
    judge(m_newRow, f.newTarget.isEmpty() || (!target.known && !target.late), tr("the new file or folder"),
          target.exists   ? problemOfTarget()
          : target.known  ? tr("This file or folder does not exist.")
                          : tr("This file or folder does not answer. Is its disk or network there?"));

    QString versionProblem;
    if (!bridge::isVersion(f.version)) {
        versionProblem = words::cause(QStringLiteral("ledger.version.malformed"));
    } else {
        for (const auto& r : bridge().releases()) {
            const bool stands = r.status == QLatin1String("open") || r.status == QLatin1String("approved");
            if (r.model == f.model && r.version() == f.version && stands) {
                versionProblem = tr("A release of this version is open or approved already.");
            }
        }
        // Devices refuse what is not above the version that they run.
        QString newest;
        for (const auto& r : bridge().releases()) {
            if (r.model != f.model || r.status != QLatin1String("approved")) continue;
            if (newest.isEmpty() || bridge::compareVersions(newest, r.version()) < 0) newest = r.version();
        }
        if (versionProblem.isEmpty() && !newest.isEmpty() && bridge::compareVersions(f.version, newest) < 0) {
            versionProblem = tr("Approved already: %1. Devices that run it will refuse a lower version.").arg(newest);
        }
    }
    judge(m_versionRow, f.version.isEmpty(), tr("the version number"), versionProblem);

    const quint64 highest = highestRollback();
    m_rollbackRow.setProblem(f.rollbackIndex >= highest
                                  ? QString()
                                  : tr("Devices that run index %1 will refuse a lower one.").arg(format::number(highest)));
    const QString notesProblem = widgets::tooLong(f.notes, maxNotes);
    m_notesRow.setProblem(notesProblem);
    if (!notesProblem.isEmpty()) wrong += tr("notes");
    const QString reviewByProblem = deadlineProblem(m_reviewBy->text(), bridge().now());
    m_reviewByRow.setProblem(reviewByProblem);
    if (!reviewByProblem.isEmpty()) wrong += tr("time of the votes");
    const bool aboutGood = modelProblem.isEmpty() && !f.model.isEmpty() && !f.version.isEmpty() && versionProblem.isEmpty() &&
                           notesProblem.isEmpty() && reviewByProblem.isEmpty();
    if (!f.includeFull && f.oldTargets.isEmpty()) missing += tr("an old version or the full artifact");
    m_bootCheck->setEnabled(target.directory);
    const FileFact bootFile = target.directory && !f.bootCheck.isEmpty() ? m_files->of(f.newTarget + QLatin1Char('/') + f.bootCheck) : FileFact();
    const bool noCheck = bootFile.known && !bootFile.file;
    m_bootCheckRow.setProblem(noCheck ? tr("The folder has no such file.") : QString());
    if (noCheck) wrong += tr("boot check");
    const bool documentsRead = readDocuments();
    QString documentProblem;
    if (m_documents->count() > maxDocuments) documentProblem = tr("At most %1 documents.").arg(format::number(quint64(maxDocuments)));
    for (int i = 0; i < m_documents->count(); ++i) {
        if (documentsRead && m_documents->item(i)->data(Qt::UserRole).toString().isEmpty()) documentProblem = tr("%1.").arg(m_documents->item(i)->text());
    }
    m_documentRow.setProblem(documentProblem);
    if (!documentProblem.isEmpty()) wrong += tr("documents");
    else if (!documentsRead) missing += tr("documents");
    m_swap->setEnabled(m_oldTargets->count() == 1);

    fillPreview(f);
    showSections(f, aboutGood);
    fillPreflight(f);
    const bool reviews = bridge().reviews().available();
    const QString refused = target.exists ? m_delta->refusal(true) : QString();
    m_look->setEnabled(reviews && target.exists && refused.isEmpty());
    m_look->setToolTip(!reviews            ? tr("This node has no workspace for reviews.")
                       : !refused.isEmpty() ? refused
                       : !target.exists    ? tr("Choose the new version first.")
                       : f.oldTargets.isEmpty() ? tr("Without an old version everything counts as added.")
                                                : tr("Files, rights, programs, strings and components against the old version, before anything is published"));

    const auto keys = keyState(bridge().identity(), toPublish());
    const bool locked = !keys.ready;
    const auto waiting = context().outbox.items();
    const QString act = tr("Publish %1").arg(f.model + QLatin1Char(' ') + f.version);
    const bool held = std::any_of(waiting.begin(), waiting.end(), [&act](const auto& item) { return item.title == act; });
    const bool ready = missing.isEmpty() && wrong.isEmpty() && !locked && !m_publishing && !held;
    m_publish->setEnabled(ready);
    m_saveDraft->setEnabled(isBegun(f));
    m_hint->setText(m_publishing      ? tr("The release is being made.")
                    : held               ? tr("It waits in the outbox, where it can be undone.")
                    : !missing.isEmpty() || !wrong.isEmpty() ? whatHinders(missing, wrong)
                    : locked             ? (keys.sentence.isEmpty() ? tr("Unlock the keys to publish.") : keys.sentence)
                                         : tr("The next step shows what is signed; nothing is sent before."));
    return ready;
}

void NewReleasePage::look()
{
    const bridge::PublishForm f = form();
    if (!m_files->of(f.newTarget).exists) return;
    QString sbom;
    for (const auto& document : f.documents) {
        if (sbom.isEmpty() && document.kind.startsWith(QLatin1String("sbom."))) sbom = document.file;
    }
    new PreviewSheet(context(), f.oldTargets.value(0), f.newTarget, sbom);
    m_lookedAt = lookedAt(f);
    fillPreflight(f);
}

// It is built first: what is signed names the hashes of what is built.
void NewReleasePage::publish()
{
    if (!check()) return;
    build(form());
}

void NewReleasePage::build(const bridge::PublishForm& f)
{
    const QString title = f.model + QLatin1Char(' ') + f.version;
    m_publishing = true;
    m_job = bridge().prepare(f, this, [this, f, title](const bridge::Answer<bridge::PreparedAct>& answer) {
        m_publishing = false;
        check();
        if (!answer) {
            return context().report(tr("%1 was not published.").arg(title), answer.problem, tr("The ledger is as before."),
                                    [page = QPointer(this)] {
                                        if (page && !page->m_publishing) page->publish();
                                    });
        }
        if (isVisible()) return sign(f, *answer.value);
        context().toasts.show(theme::Tone::accent, tr("%1 is built and can be signed.").arg(title), tr("Look and sign"),
                              [page = QPointer(this), f, act = *answer.value] {
                                  if (!page) return;
                                  page->context().go(page->id(), {});
                                  page->sign(f, act);
                              }, 0);
    });
    // Building signs nothing; what comes of it is looked at before it is signed.
    context().jobBook.setRepeat(m_job, this, [this, f] { build(f); }, [this] { return !m_publishing; });
    check();
    refreshJob();
}

void NewReleasePage::sign(const bridge::PublishForm& f, const bridge::PreparedAct& act)
{
    const QString title = f.model + QLatin1Char(' ') + f.version;
    Signing signing;
    signing.sheet.title = tr("Publish %1").arg(title);
    signing.sheet.act = tr("Sign and publish");
    signing.sheet.consequence = tr("The payloads are built and checked. Once the manifest is signed, every member sees the release. It cannot "
                                   "be unpublished, only withdrawn.");
    signing.sheet.fields = {{tr("Release"), title},
                            {tr("New version"), f.newTarget, {}, true},
                            {tr("Deltas from"), f.oldTargets.isEmpty() ? format::dash() : f.oldTargets.join(QLatin1Char('\n')), {}, true},
                            {tr("Full artifact"), f.includeFull ? tr("Yes") : tr("No")},
                            {tr("Votes wished by"), deadlineText(f.reviewBy, bridge().now())},
                            {tr("Signed by"), signedBy(bridge().identity(), tr("%1, release key").arg(bridge().identity().memberName), "release")}};
    signing.act = [f](const QString&) { return bridge::Act(f); };
    signing.held = tr("%1 will be published in %2 s.").arg(title, QStringLiteral("%1"));
    signing.failed = tr("%1 was not published.").arg(title);
    signing.unchanged = tr("The ledger is as before.");
    signing.busy = [page = QPointer(this)](bool isSending) {
        if (!page) return;
        page->m_publishing = isSending;
        page->check();
    };
    signing.done = [page = QPointer(this), context = context(), title, f, draft = m_draft](const bridge::Sent& sent) {
        if (!draft.isEmpty()) dropReleaseDraft(context.settings, draft);
        context.toasts.show(theme::Tone::ok, tr("%1 is published; the transaction is settled.").arg(title), tr("Show release"),
                            [go = context.go, release = sent.release] { go(QStringLiteral("releases"), release); });
        if (page) page->published(sent.release, f);
    };
    openSignSheet(context(), sheetPlace(), signing, act);
}

void NewReleasePage::refreshJob()
{
    const bridge::Job* job = m_job == 0 ? nullptr : context().tables.jobs->find(QString::number(m_job));
    const bool running = job != nullptr && job->running();
    for (QWidget* w : QList<QWidget*>{m_jobText, m_progress, m_cancel}) w->setVisible(running);
    if (!running) return;
    m_jobText->setText(job->restMs < 0 ? words::text(Domain::jobStage, job->stage)
                                       : tr("%1, rest %2").arg(words::text(Domain::jobStage, job->stage), format::duration(job->restMs)));
    m_progress->setValue(job->total == 0 ? 0 : int(job->done * 1000 / job->total));
}

}  // namespace quorate::pages
