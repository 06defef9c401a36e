// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_workspace.h"

#include "ui/bridge/format.h"
#include "ui/charts/binary_map.h"
#include "ui/charts/byte_strip.h"
#include "ui/charts/entropy_chart.h"
#include "ui/models/review_files.h"
#include "ui/pages/job_book.h"
#include "ui/pages/question_threads.h"
#include "ui/pages/review_analyzers.h"
#include "ui/pages/review_sbom.h"
#include "ui/pages/review_summary.h"
#include "ui/pages/review_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/change_delegates.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hex_view.h"
#include "ui/widgets/step_line.h"

#include <QEvent>
#include <QCoreApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

ReviewWorkspace::ReviewWorkspace(const Context& context, QWidget* ledger)
    : m_context(context), m_line(new widgets::StepLine(tr("Verification"))), m_start(new QPushButton(tr("Start review"))),
      m_cancel(new QPushButton(tr("Cancel"))), m_class(new QComboBox), m_why(new widgets::MutedLabel), m_tabs(new QTabWidget), m_summary(new ReviewSummary), m_files(new models::ReviewFiles(this))
{
    m_line->setObjectName(QStringLiteral("verificationLine"));
    m_start->setObjectName(QStringLiteral("startReview"));
    m_cancel->setObjectName(QStringLiteral("cancelReview"));
    m_cancel->setToolTip(tr("Stops the review; nothing is voted"));
    m_class->setObjectName(QStringLiteral("reviewClass"));
    m_class->setAccessibleName(tr("Target to review"));
    m_class->setToolTip(tr("The release has several targets, and each is reviewed alone: choose one and start"));
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_class->setMinimumContentsLength(8);
    m_class->hide();
    m_why->setObjectName(QStringLiteral("reviewWhy"));
    m_why->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("reviewTabs"));
    m_tabs->setAccessibleName(tr("Parts of the review"));
    m_tabs->setDocumentMode(true);

    auto* card = new widgets::Card;
    card->body()->addWidget(m_line);
    card->body()->addWidget(m_why);
    // Beside the tabs, so that they cost no row.
    auto* corner = new QWidget;
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_cancel);
    row->addWidget(m_class);
    row->addWidget(m_start);

    m_findingTab = makeFindings();
    makeLists();
    QWidget* files = makeFiles();
    m_tabs->addTab(m_summary, tr("Summary"));
    m_tabs->addTab(files, tr("Files"));
    m_tabs->addTab(makeMap(), tr("Map"));
    m_tabs->addTab(m_findingTab, tr("Findings"));
    m_tabs->addTab(m_sbom, tr("SBOM"));
    m_tabs->addTab(m_analyzers, tr("Analyzers"));
    if (ledger != nullptr) m_tabs->addTab(ledger, tr("Ledger"));
    m_tabs->setCurrentWidget(files);
    m_tabs->setCornerWidget(corner, Qt::TopRightCorner);
    m_tabs->setUsesScrollButtons(true);
    auto* body = new widgets::Card;
    body->body()->addWidget(m_tabs);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(card);
    layout->addWidget(body, 1);

    connect(m_start, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_summary, &ReviewSummary::placeChosen, this, [this](const QString& path, std::optional<quint64> offset) {
        openPath(path, offset);
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_context.bridge.cancel(m_review.job); });
    connect(&m_context.bridge, &bridge::NodeBridge::jobsChanged, this, [this] {
        if (m_review.state == QLatin1String("running")) reload();
    });
    // Begun or ended by somebody else: the queue asks the node at the same time, and may be answered otherwise. Queued, because who
    // begins one says so before the node knows of it.
    connect(&reviews(), &bridge::ReviewBridge::stateSeen, this, [this](const QString& release) {
        if (release == m_release && reviews().lastState(release) != m_review.state) reload();
    }, Qt::QueuedConnection);
    auto* next = new QShortcut(QKeySequence(Qt::Key_N), m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(next, &QShortcut::activated, this, &ReviewWorkspace::nextFlagged);
    auto* viewed = new QShortcut(QKeySequence(Qt::Key_V), m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(viewed, &QShortcut::activated, this, [this] {
        const QModelIndex at = m_tree->currentIndex().siblingAtColumn(0);
        const auto* file = m_files->file(at);
        if (file != nullptr) m_files->setData(at, file->viewed ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    showState();
}

bridge::ReviewBridge& ReviewWorkspace::reviews() const
{
    return m_context.bridge.reviews();
}

bool ReviewWorkspace::available() const
{
    return reviews().available();
}

QWidget* ReviewWorkspace::makeFiles()
{
    m_progress = new widgets::MutedLabel;
    m_progress->setObjectName(QStringLiteral("viewedProgress"));
    m_filter = new widgets::FilterField;
    m_filter->setObjectName(QStringLiteral("fileFilter"));
    m_filter->setAccessibleName(tr("Filter of the changed files"));
    m_filter->setPlaceholderText(tr("Filter: words, change:added, entropy:>7"));
    m_filter->setColumns(models::fileFilterColumns());
    m_filter->setValues([this](const QString& column) { return filterValues(column); });
    m_flagged = new QCheckBox(tr("Flagged only"));
    m_flagged->setObjectName(QStringLiteral("flaggedOnly"));
    m_hideViewed = new QCheckBox(tr("Hide viewed"));
    m_hideViewed->setObjectName(QStringLiteral("hideViewed"));
    m_sinceVote = new QCheckBox(tr("Since my last vote"));
    m_sinceVote->setObjectName(QStringLiteral("sinceLastVote"));
    m_sinceVote->setToolTip(tr("What differs from the release of this model that you voted on before"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_progress);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_flagged);
    bar->addWidget(m_hideViewed);
    bar->addWidget(m_sinceVote);

    m_tree = new QTreeView;
    m_tree->setObjectName(QStringLiteral("reviewFiles"));
    m_tree->setAccessibleName(tr("Changed files"));
    m_tree->setModel(m_files);
    using Files = models::ReviewFiles;
    m_tree->setItemDelegate(new widgets::RowDelegate(m_tree));
    m_tree->setItemDelegateForColumn(Files::ChangeColumn, new widgets::TagDelegate(Files::ChangeToneRole, m_tree));
    m_tree->setItemDelegateForColumn(Files::DeltaColumn, new widgets::BalanceDelegate(Files::GrownRole, m_tree));
    m_tree->setItemDelegateForColumn(Files::EntropyColumn,
                                     new widgets::MeterDelegate({Files::EntropyRole, Files::EntropyBeforeRole, Files::EntropyToneRole}, m_tree));
    m_tree->setItemDelegateForColumn(Files::FlagsColumn, new widgets::FlagDelegate(Files::FlagToneRole, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setResizeContentsPrecision(200);
    m_tree->header()->setFont(theme::font(theme::Type::secondary));
    for (const auto& [column, width] : {std::pair(Files::PathColumn, 216), std::pair(Files::ChangeColumn, 94), std::pair(Files::SizeColumn, 88),
                                        std::pair(Files::DeltaColumn, 142), std::pair(Files::EntropyColumn, 112)}) {
        m_tree->header()->resizeSection(column, std::max(theme::scaled(width), m_tree->header()->sectionSizeHint(column)));
    }
    m_fittedPath = m_tree->header()->sectionSize(Files::PathColumn);
    m_fitFiles.setSingleShot(true);
    connect(&m_fitFiles, &QTimer::timeout, this, &ReviewWorkspace::fitFiles);
    connect(m_files, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        if (parent.isValid()) m_tree->expand(parent);
        m_fitFiles.start(0);
    });
    connect(m_files, &models::ReviewFiles::moreWanted, this, &ReviewWorkspace::loadMore);
    connect(m_files, &models::ReviewFiles::viewedChanged, this, [this](const QString& path, bool viewed) {
        markListed(path, viewed);
        reviews().setViewed(m_release, {path}, viewed, this, [this, path, viewed](const bridge::Answer<void>& answer) {
            if (!answer) {
                m_files->setViewed(path, !viewed);
                markListed(path, !viewed);
                m_context.report(tr("The tick was not kept."), answer.problem, tr("The file counts as before."));
            }
            reload();
        });
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (const auto* file = m_files->file(now)) choose(file->path);
    });
    // While it is wrong, what was shown stays.
    connect(m_filter, &widgets::FilterField::parsed, this, [this] {
        if (m_filter->expression()) filterFiles();
    });
    for (auto* box : {m_flagged, m_hideViewed, m_sinceVote}) connect(box, &QCheckBox::toggled, this, &ReviewWorkspace::loadFiles);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("reviewSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, theme::scaled(8), 0, 0);
    layout->addLayout(bar);
    layout->addWidget(splitter, 1);
    m_empty = new widgets::EmptyState;
    m_empty->setIcon(QStringLiteral("reviews"));
    m_fileStack = new QStackedWidget;
    m_fileStack->addWidget(content);
    m_fileStack->addWidget(m_empty);
    return m_fileStack;
}

QWidget* ReviewWorkspace::makeMap()
{
    auto* question = new widgets::MutedLabel(tr("Where do the changes lie? Areas are as large as their files; Enter or a click opens one."));
    question->setWordWrap(true);
    auto* map = new QWidget;
    auto* layout = new QVBoxLayout(map);
    layout->setContentsMargins(0, theme::scaled(8), 0, 0);
    layout->addWidget(question);
    layout->addWidget(m_summary->map(), 1);
    return map;
}

QWidget* ReviewWorkspace::makeDetail()
{
    m_facts = new widgets::FieldList;
    m_facts->setObjectName(QStringLiteral("fileFacts"));
    m_entropy = new charts::EntropyChart;
    m_entropy->setObjectName(QStringLiteral("entropyChart"));
    m_hex = new widgets::HexView(tr("Bytes before and after"));
    m_hex->setObjectName(QStringLiteral("hexView"));
    m_strip = new charts::ByteStrip(QStringLiteral("byteStrip"));
    m_bytes = new QWidget;
    auto* bytes = new QVBoxLayout(m_bytes);
    bytes->setContentsMargins(0, theme::scaled(4), 0, 0);
    bytes->addWidget(m_strip);
    bytes->addWidget(m_hex, 1);
    m_sections = makeSectionsTable(this);
    m_symbols = makeSymbolsTable(this);
    m_strings = makeStringsTable(this);
    m_sectionsPane = makeTablePane(m_context, this, QStringLiteral("fileSections"), tr("Sections"), m_sections);
    auto* symbols = makeTablePane(m_context, this, QStringLiteral("fileSymbols"), tr("Symbols"), m_symbols);
    m_stringsPane = makeTablePane(m_context, this, QStringLiteral("fileStrings"), tr("Strings"), m_strings);
    m_sectionsPane->setCompact(true);
    m_sectionsPane->emptyState()->setText(tr("The file has no sections."), tr("Programs and libraries have them."));
    symbols->emptyState()->setText(tr("No symbol differs."), {});
    m_stringsPane->emptyState()->setText(tr("No string differs."), {});
    connect(m_stringsPane, &widgets::TablePane::activated, this, [this](const QString& key) {
        if (const auto* row = m_strings->find(key)) showBytes(row->value.offset);
    });
    connect(m_sectionsPane, &widgets::TablePane::activated, this, [this](const QString& key) {
        if (const auto* row = m_sections->find(key)) showBytes(row->offset);
    });
    connect(m_entropy, &charts::Chart::lineChosen, this, [this](const QString& offset) { showBytes(offset.toULongLong()); });
    // To the bytes of the part, and the strings in it.
    connect(m_entropy, &charts::Chart::rangeChosen, this, [this](double from, double to) {
        m_detail->setCurrentWidget(m_bytes);
        m_hex->showRange(quint64(from), quint64(to));
        m_stringsPane->setFilter(QStringLiteral("offset:>=%1 offset:<%2").arg(quint64(from)).arg(quint64(to)));
        m_hex->setFocus(Qt::OtherFocusReason);
    });
    connect(m_strip, &charts::Chart::rangeChosen, this, [this](double from, double to) { m_hex->showRange(quint64(from), quint64(to)); });
    connect(m_strip, &charts::Chart::lineChosen, this, [this](const QString& offset) { m_hex->showOffset(offset.toULongLong()); });
    connect(m_hex, &widgets::HexView::windowWanted, this, [this](quint64 offset) {
        reviews().hex(m_release, m_path, offset, widgets::HexView::windowSize, this,
                      [this, generation = m_fileGeneration](const bridge::Answer<bridge::HexWindow>& answer) {
                          if (generation != m_fileGeneration) return;
                          if (answer) m_hex->setWindow(answer.value->offset, answer.value->before, answer.value->after);
                          else m_hex->setUnavailable(words::cause(answer.problem.code));
                      });
    });
    auto* overview = new QWidget;
    auto* layout = new QHBoxLayout(overview);
    layout->setContentsMargins(0, theme::scaled(8), 0, 0);
    layout->addWidget(new widgets::Scroll(m_facts), 2);
    layout->addWidget(m_entropy, 3);
    m_detail = new QTabWidget;
    m_detail->setObjectName(QStringLiteral("fileDetail"));
    m_detail->setAccessibleName(tr("Parts of the file"));
    m_detail->setDocumentMode(true);
    m_detail->addTab(overview, tr("Overview"));
    m_detail->addTab(m_stringsPane, tr("Strings"));
    m_detail->addTab(symbols, tr("Symbols"));
    m_detail->addTab(m_sectionsPane, tr("Sections"));
    m_detail->addTab(m_bytes, tr("Bytes"));
    return m_detail;
}

void ReviewWorkspace::show(const QString& release)
{
    if (release == m_release) return fillClasses();
    m_release = release;
    m_questions->show(release);
    reset();
    reload();
}

void ReviewWorkspace::preview(const QString& oldTarget, const QString& newTarget, const QString& sbom)
{
    m_release = bridge::ReviewBridge::previewId();
    m_previewOld = oldTarget;
    m_previewNew = newTarget;
    m_previewSbom = sbom;
    m_questions->hide();
    reset();
    startWith(oldTarget);
}

void ReviewWorkspace::reset()
{
    m_review = {};
    m_findings.clear();
    m_problem = {};
    m_path.clear();
    m_asking = m_started = false;
    ++m_generation;
    ++m_fileGeneration;
    m_files->clear();
    m_listed.clear();
    m_listing = false;
    m_inAll = 0;
    m_hex->setFiles(0, 0);
    m_facts->set({});
    m_findingTable->setRows({});
    m_sbom->clear();
    m_analyzers->clear();
    m_sections->setRows({});
    m_symbols->setRows({});
    m_strings->setRows({});
    for (auto* pane : m_detail->findChildren<widgets::TablePane*>()) pane->setLoading(false);
    m_entropy->setData({});
    m_strip->setData({});
    m_summary->clear();
    showState();
}

void ReviewWorkspace::reload()
{
    if (m_release.isEmpty() || m_asking || !available()) return;
    m_asking = true;
    reviews().state(m_release, this, [this, release = m_release](const bridge::Answer<bridge::Review>& answer) {
        if (release != m_release) return;
        m_asking = false;
        if (answer) {
            take(*answer.value);
        } else {
            m_problem = answer.problem;
            showState();
        }
    });
}

void ReviewWorkspace::take(const bridge::Review& review)
{
    const bool wasDone = m_review.state == QLatin1String("done");
    const bool same = m_review == review;
    const bool found = m_review.findings != review.findings;
    if (m_review.hardwareClass != review.hardwareClass) m_class->setCurrentIndex(qMax(0, m_class->findData(review.hardwareClass)));
    m_review = review;
    const bool done = review.state == QLatin1String("done");
    if (done && !wasDone) {
        m_problem = {};
        loadFiles();
    }
    if (done && (found || !wasDone)) loadLists();
    showState();
    if (!same) Q_EMIT changed();
    // The line runs by itself, once, for whoever has to vote.
    const auto* release = m_context.bridge.release(m_release);
    const auto& identity = m_context.bridge.identity();
    const auto* mine = release != nullptr && identity.has("checker") ? release->voteOf(identity.member) : nullptr;
    if (review.state != QLatin1String("absent") || m_started || mine == nullptr || !mine->verdict.isEmpty() || !release->undecided()) return;
    if (!reviews().isUnderway(m_release)) return start(false);
    // Begun elsewhere in this window, between the question and its answer.
    m_started = true;
    m_review.state = QStringLiteral("running");
    reload();
}

void ReviewWorkspace::start(bool ask)
{
    m_started = true;
    if (!m_previewNew.isEmpty()) return preview(m_previewOld, m_previewNew, m_previewSbom);
    const auto* release = m_context.bridge.release(m_release);
    if (release == nullptr) return;
    if (!ask || release->smallestDelta() == nullptr) return startWith({});
    const auto chosen = qsizetype(qMax(0, m_class->currentIndex()));       // listed as the targets are
    const bool tree = chosen < release->targets.size() && release->targets.at(chosen).kind == QLatin1String("tree");
    const auto with = [this](const QString& oldTarget) { startWith(oldTarget); };
    const QString title = tr("The version to compare with");
    tree ? m_context.prompter.openDirectory(this, title, with) : m_context.prompter.openFile(this, title, with);
}

void ReviewWorkspace::startWith(const QString& oldTarget)
{
    m_review.state = QStringLiteral("running");
    m_problem = {};
    const auto ended = [this, release = m_release, run = ++m_runs](const bridge::Answer<bridge::Review>& answer) {
        if (release != m_release || run != m_runs) return;
        if (!answer) m_problem = answer.problem;
        m_review.state.clear();
        m_asking = false;
        reload();
    };
    m_review.job = m_previewNew.isEmpty() ? reviews().start(m_release, oldTarget, m_class->currentData().toString(), this, ended)
                                          : reviews().preview(oldTarget, m_previewNew, m_previewSbom, this, ended);
    m_context.jobBook.setRepeat(m_review.job, this, [this, oldTarget] { startWith(oldTarget); },
                                [this, release = m_release, run = m_runs] { return release == m_release && run == m_runs; });
    showState();
    reload();
}

void ReviewWorkspace::showLine()
{
    QList<widgets::StepLine::Step> steps;
    for (const auto& step : m_review.steps) {
        // Before publication there is nothing to fetch, no signature and no delta.
        if (!m_previewNew.isEmpty() && step.state == QLatin1String("skipped")) continue;
        steps += reviewStep(step);
        if (m_previewNew.isEmpty() || step.name != QLatin1String("image")) continue;
        steps.last().title = tr("Target read");
        if (step.state == QLatin1String("done")) steps.last().detail = format::shortHash(step.detail);
    }
    m_line->set(steps);
}

// Why there is no review: of this visit, or of the step where one stopped that ran before.
QString ReviewWorkspace::stopCode() const
{
    if (!m_problem.code.isEmpty() || m_review.state != QLatin1String("failed")) return m_problem.code;
    for (const auto& step : m_review.steps) {
        if (step.state == QLatin1String("failed")) return step.code;
    }
    return {};
}

void ReviewWorkspace::showState()
{
    showLine();
    const QString& state = m_review.state;
    const bool running = state == QLatin1String("running");
    const bool done = state == QLatin1String("done");
    m_line->setVisible(!m_review.steps.isEmpty());
    m_cancel->setVisible(running);
    m_start->setVisible(available() && !running);
    fillClasses();
    m_start->setAccessibleName(!m_previewNew.isEmpty() ? tr("Look again") : done ? tr("Review again...") : stopCode() == QLatin1String("node.review.base-unknown") ? tr("Choose the old version...") : tr("Start review"));
    QString why;
    if (!available()) why = tr("This node has no workspace for reviews.");
    else if (const QString code = stopCode(); !code.isEmpty()) why = words::cause(code);
    else if (running) why = m_previewNew.isEmpty() ? tr("The review runs by itself; you may look at other releases meanwhile.") : tr("The target is unpacked and compared.");
    else if (done && !m_review.compared) why = tr("There was no earlier version to compare with, so everything counts as added.");
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_fileStack->setCurrentIndex(done ? 0 : 1);
    if (running) m_empty->setText(tr("The review is running."), tr("What changed appears here as soon as the images are compared."));
    else if (state == QLatin1String("failed") || state == QLatin1String("cancelled")) m_empty->setText(tr("The review did not finish."), why);
    else if (!available()) m_empty->setText(tr("There is nothing to compare here."), why);
    else m_empty->setText(tr("This release was not reviewed on this node yet."), tr("The review rebuilds it and compares it with the version before."));
    m_sinceVote->setVisible(!m_review.lastVoted.isEmpty());
    m_progress->setText(tr("%1 of %2 files viewed").arg(format::number(m_review.viewed), format::number(m_review.changes())));
    m_progress->setToolTip(tr("Of those with flags: %1 of %2").arg(format::number(m_review.flaggedViewed), format::number(m_review.flagged)));
    const auto title = [](const QString& text, quint64 count) { return count == 0 ? text : QStringLiteral("%1  %2").arg(text, format::number(count)); };
    m_tabs->setTabText(m_tabs->indexOf(m_fileStack), title(tr("Files"), m_review.changes()));
    m_tabs->setTabText(m_tabs->indexOf(m_findingTab), title(tr("Findings"), m_review.findings));
    m_tabs->setTabText(m_tabs->indexOf(m_sbom), title(tr("SBOM"), m_review.componentsAdded + m_review.componentsRemoved + m_review.componentsChanged));
    fitStart();                       // after the counts: they make the tabs wider
}

void ReviewWorkspace::openPath(const QString& path, std::optional<quint64> offset)
{
    m_tabs->setCurrentWidget(m_fileStack);
    m_wantedOffset = offset;
    const QModelIndex at = m_files->indexOf(path);
    if (at.isValid() && m_tree->currentIndex() != at) m_tree->setCurrentIndex(at);
    else choose(path);
}

void ReviewWorkspace::choose(const QString& path)
{
    const auto wait = [this](bool waiting) {
        for (auto* pane : m_detail->findChildren<widgets::TablePane*>()) pane->setLoading(waiting);
    };
    if (path != m_path) {
        m_sections->setRows({});
        m_symbols->setRows({});
        m_strings->setRows({});
    }
    m_path = path;
    wait(true);
    reviews().file(m_release, path, this, [this, wait, generation = ++m_fileGeneration](const bridge::Answer<bridge::FileDetail>& answer) {
        if (generation != m_fileGeneration) return;
        wait(false);
        if (answer) return showDetail(*answer.value);
        m_facts->set({{tr("Not shown"), words::cause(answer.problem.code), theme::Tone::warn}});
        m_entropy->setData({});
        m_strip->setData({});
        m_hex->setUnavailable(words::cause(answer.problem.code));
    });
}

void ReviewWorkspace::showDetail(const bridge::FileDetail& d)
{
    m_facts->set(fileFacts(d));
    // Of a folder or a link there are no bytes to measure, and the facts have the width.
    m_entropy->setVisible(!d.entropyBefore.isEmpty() || !d.entropyAfter.isEmpty());
    charts::EntropyChart::Data drawn{d.entropyBlockBefore, d.entropyBlock, d.entropyBefore, d.entropyAfter, {}};
    QList<ReviewSection> sections;
    for (const auto& section : d.elfAfter.sections) {
        ReviewSection row{section.name, !d.elfBefore.machine.isEmpty(), section.offset, 0, section.size, section.entropy};
        for (const auto& old : d.elfBefore.sections) {
            if (old.name != section.name) continue;
            row.before = old.size;
            row.fresh = false;
        }
        if (section.size > 0) drawn.sections += {section.name, section.offset, section.size, row.fresh};
        sections += row;
    }
    m_sections->setRows({});
    m_sections->setRows(sections);
    m_entropy->setData(drawn);
    charts::ByteStrip::Data strip{d.entropyBlock, d.file.after.kind.isEmpty() ? 0 : d.file.after.size, d.novelty, {}};
    for (const auto& s : std::as_const(drawn.sections)) strip.sections += {s.name, s.offset, s.size};
    m_strip->setData(strip);
    // Of another file: what was chosen in the one before is chosen no more.
    m_symbols->setRows({});
    m_symbols->setRows(numbered(d.symbols));
    m_strings->setRows({});
    m_strings->setRows(numbered(d.strings));
    m_stringsPane->setFilter({});
    m_detail->setTabText(1, tr("Strings  %1").arg(format::number(d.stringCount)));
    m_detail->setTabText(2, tr("Symbols  %1").arg(format::number(d.symbolCount)));
    if (d.unreadable == QLatin1String("review.contents.gone")) m_hex->setUnavailable(words::cause(d.unreadable));
    else m_hex->setFiles(d.file.before.size, d.file.after.size);
    if (m_wantedOffset) showBytes(*std::exchange(m_wantedOffset, std::nullopt));
}

void ReviewWorkspace::showBytes(quint64 offset)
{
    m_hex->showOffset(offset);
    m_detail->setCurrentWidget(m_bytes);
}

// In a narrow window the words that explain come before numbers that the details have too.
void ReviewWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < theme::scaled(800);
    for (const int column : {models::ReviewFiles::SizeColumn, models::ReviewFiles::DeltaColumn}) m_tree->setColumnHidden(column, narrow);
    fitStart();
    m_fitFiles.start(0);
}

void ReviewWorkspace::fillClasses()
{
    QList<std::pair<QString, QString>> choices;
    if (const auto* release = m_context.bridge.release(m_release)) {
        for (const auto& target : release->targets) choices += {target.hardwareClass, target.hardwareClass};
    }
    widgets::fillChoices(m_class, choices.size() > 1 ? choices : decltype(choices)());
    m_class->setVisible(available() && m_review.state != QLatin1String("running") && m_class->count() > 1);
}

// The tabs come first: where its words would push them aside, the button beside them is an icon.
void ReviewWorkspace::fitStart()
{
    const QString words = m_start->accessibleName();
    const int beside = m_class->count() > 1 ? m_class->sizeHint().width() : 0;
    const int wordy = beside + m_start->fontMetrics().horizontalAdvance(words) + theme::scaled(40);
    const bool room = m_tabs->tabBar()->sizeHint().width() + wordy <= m_tabs->width();
    m_start->setText(room ? words : QString());
    m_start->setIcon(room ? QIcon() : theme::icon(QStringLiteral("reviews")));
    m_start->setToolTip(room ? QString() : words);
    QEvent placing(QEvent::LayoutRequest);   // else words stand in an icon's place until the event loop comes to it
    QCoreApplication::sendEvent(m_tabs, &placing);
}

}  // namespace quorate::pages
