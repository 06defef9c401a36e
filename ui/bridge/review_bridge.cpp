// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/review_bridge.h"

#include "core/api/review.h"
#include "ui/bridge/mailbox.h"

namespace quorate::bridge {

namespace {

ReviewFinding convertOne(const api::ReviewFinding& f)
{
    ReviewFinding out{text(f.source), text(f.rule), text(f.weight), text(f.path), text(f.section), text(f.detail), {}};
    if (f.offset) out.offset = *f.offset;
    return out;
}

FileSide convertOne(const api::FileSide& s)
{
    return {text(s.kind), s.size, s.permissions, s.owner, s.group, hexOrEmpty(s.hash), text(s.link), text(s.format), s.entropy, texts(s.attributes)};
}

Component convertOne(const api::ComponentChange& c)
{
    return {text(c.change), text(c.name), text(c.before), text(c.after), text(c.license)};
}

Advisory convertOne(const api::AdvisoryView& a)
{
    return {text(a.change), text(a.id), text(a.severity), text(a.source), text(a.components), text(a.state), text(a.description)};
}

Analyzer convertOne(const api::AnalyzerView& a)
{
    return {text(a.name), text(a.title), text(a.state), text(a.code), text(a.program), text(a.version), text(a.command), text(a.output),
            hexOrEmpty(a.programHash), texts(a.confinement), a.exitCode, a.findings};
}

TextDifference convertOne(const api::TextDifference& d)
{
    return {text(d.text), d.added, d.offset, d.before, d.after};
}

FileChange convertOne(const api::FileChangeView& c);
FindingGroup convertOne(const api::FindingGroup& g);
ChangeTotal convertOne(const api::ChangeTotal& t);
MapCell convertOne(const api::MapCell& c);

template <class T>
auto listOf(const std::vector<T>& all)
{
    QList<decltype(convertOne(all.front()))> out;
    out.reserve(qsizetype(all.size()));
    for (const auto& one : all) out += convertOne(one);
    return out;
}

FileChange convertOne(const api::FileChangeView& c)
{
    return {text(c.path), text(c.change), text(c.from), text(c.weight), convertOne(c.before), convertOne(c.after), listOf(c.findings),
            c.findingCount, c.viewed};
}

Review convertReview(const api::ReviewView& v)
{
    Review out;
    out.release = text(v.release.hex());
    out.state = text(v.state);
    out.hardwareClass = text(v.hardwareClass);
    out.version = text(v.version);
    out.job = v.job;
    out.compared = v.compared;
    for (const auto& s : v.steps) out.steps += {text(s.name), text(s.state), text(s.code), text(s.detail)};
    out.added = v.added;
    out.removed = v.removed;
    out.changed = v.changed;
    out.renamed = v.renamed;
    out.mode = v.mode;
    out.flagged = v.flagged;
    out.viewed = v.viewed;
    out.flaggedViewed = v.flaggedViewed;
    out.findings = v.findings;
    out.blocking = v.blocking;
    out.questions = v.questions;
    out.componentsAdded = v.componentsAdded;
    out.componentsRemoved = v.componentsRemoved;
    out.componentsChanged = v.componentsChanged;
    out.hasSbom = v.hasSbom;
    for (const auto& c : v.checklist) out.checklist += {text(c.id), c.done, c.automatic, c.have, c.most, text(c.detail)};
    if (v.lastVoted) out.lastVoted = text(v.lastVoted->hex());
    return out;
}

ElfSide convertElf(const api::ElfView& e)
{
    ElfSide out{text(e.machine), text(e.interpreter), text(e.runPath), e.bits, e.pie, e.relro, e.bindNow, e.nx, e.canary, e.fortify,
                e.writableCode, texts(e.needed), {}, e.symbols};
    for (const auto& s : e.sections) out.sections += {text(s.name), s.offset, s.size, s.entropy};
    return out;
}

FileDetail convertDetail(const api::FileDetail& d)
{
    FileDetail out;
    out.file = convertOne(d.file);
    out.unreadable = text(d.unreadable);
    out.elfBefore = convertElf(d.elfBefore);
    out.elfAfter = convertElf(d.elfAfter);
    out.symbols = listOf(d.symbols);
    out.strings = listOf(d.strings);
    out.symbolCount = d.symbolCount;
    out.stringCount = d.stringCount;
    out.entropyBlock = d.entropyBlock;
    out.entropyBlockBefore = d.entropyBlockBefore;
    out.entropyBefore = QList<uint>(d.entropyBefore.begin(), d.entropyBefore.end());
    out.entropyAfter = QList<uint>(d.entropyAfter.begin(), d.entropyAfter.end());
    out.novelty = QList<uint>(d.novelty.begin(), d.novelty.end());
    return out;
}

FindingGroup convertOne(const api::FindingGroup& g)
{
    return {text(g.source), text(g.rule), text(g.weight), g.count, listOf(g.first)};
}

ChangeTotal convertOne(const api::ChangeTotal& t)
{
    return {text(t.change), t.files, t.bytes};
}

MapCell convertOne(const api::MapCell& c)
{
    return {text(c.path), text(c.change), text(c.weight), c.size, c.files};
}

}  // namespace

template <class T>
std::optional<ReleaseId> ReviewBridge::target(const QString& release, QObject* context, const Done<T>& done)
{
    auto id = ReleaseId::fromHexText(release.toStdString());
    if (id && m_reviews != nullptr) return *id;
    failLater(*m_mailbox, context, done, id ? Error{ErrorKind::unsupported, "node.control.method", {}} : id.error());
    return std::nullopt;
}

ReviewBridge::ReviewBridge(QObject* parent) : QObject(parent), m_mailbox(std::make_shared<Mailbox>(this)) {}

ReviewBridge::~ReviewBridge()
{
    m_mailbox->close();
}

quint64 ReviewBridge::start(const QString& release, const QString& oldTarget, const QString& hardwareClass, QObject* context, Done<Review> done)
{
    const auto id = target(release, context, done);
    if (!id) return 0;
    ++m_underway[release];
    see(release, QStringLiteral("running"));
    // The bridge's own, so that the end is known also when whoever began it is gone.
    const auto ended = [this, release, guard = QPointer<QObject>(context), done = std::move(done)](const Answer<Review>& answer) {
        if (--m_underway[release] <= 0) m_underway.remove(release);
        const bool refused = answer.problem.code == QLatin1String("node.review.running");
        if (answer) see(release, answer.value->state);
        else if (!refused) see(release, answer.problem.code == QLatin1String("node.job.cancelled") ? QStringLiteral("cancelled") : QStringLiteral("failed"));
        if (guard != nullptr) done(answer);
    };
    return m_reviews->review({*id, Path(oldTarget.toStdString()), hardwareClass.toStdString(), true}, deliver<api::ReviewView>(m_mailbox, this, Done<Review>(ended), convertReview));
}

void ReviewBridge::see(const QString& release, const QString& state)
{
    if (std::exchange(m_states[release], state) != state) Q_EMIT stateSeen(release);
}

void ReviewBridge::state(const QString& release, QObject* context, Done<Review> done)
{
    if (const auto id = target(release, context, done)) {
        const auto seen = [this, release, done = std::move(done)](const Answer<Review>& answer) {
            if (answer && !isUnderway(release)) see(release, answer.value->state);
            done(answer);
        };
        m_reviews->reviewState(*id, deliver<api::ReviewView>(m_mailbox, context, Done<Review>(seen), convertReview));
    }
}

void ReviewBridge::files(const QString& release, const FileQuery& query, QObject* context, Done<FilePage> done)
{
    const auto id = target(release, context, done);
    if (!id) return;
    const api::FileQuery wanted{query.text.toStdString(), {}, query.flaggedOnly, query.hideViewed, query.sinceLastVote, query.offset,
                                query.limit};
    m_reviews->reviewFiles(*id, wanted, deliver<api::FilePage>(m_mailbox, context, std::move(done), [](const api::FilePage& page) {
        return FilePage{page.total, listOf(page.items)};
    }));
}

void ReviewBridge::file(const QString& release, const QString& path, QObject* context, Done<FileDetail> done)
{
    if (const auto id = target(release, context, done)) {
        m_reviews->reviewFile(*id, path.toStdString(), deliver<api::FileDetail>(m_mailbox, context, std::move(done), convertDetail));
    }
}

void ReviewBridge::hex(const QString& release, const QString& path, quint64 offset, quint64 length, QObject* context, Done<HexWindow> done)
{
    if (const auto id = target(release, context, done)) {
        m_reviews->reviewHex(*id, path.toStdString(), offset, length, deliver<api::HexWindow>(m_mailbox, context, std::move(done), [](const api::HexWindow& w) {
            return HexWindow{w.offset, w.sizeBefore, w.sizeAfter, qtBytes(w.before), qtBytes(w.after)};
        }));
    }
}

void ReviewBridge::findings(const QString& release, QObject* context, Done<QList<ReviewFinding>> done)
{
    if (const auto id = target(release, context, done)) {
        m_reviews->reviewFindings(*id, 0, 500, deliver<std::vector<api::ReviewFinding>>(m_mailbox, context, std::move(done), [](const auto& all) { return listOf(all); }));
    }
}

void ReviewBridge::components(const QString& release, QObject* context, Done<QList<Component>> done)
{
    if (const auto id = target(release, context, done)) {
        m_reviews->reviewComponents(*id, deliver<std::vector<api::ComponentChange>>(m_mailbox, context, std::move(done), [](const auto& all) { return listOf(all); }));
    }
}

void ReviewBridge::compareComponents(const QString& before, const QString& after, QObject* context, Done<QList<Component>> done)
{
    const auto first = target(before, context, done);
    if (!first) return;
    if (const auto second = target(after, context, done)) {
        m_reviews->compareComponents(*first, *second, deliver<std::vector<api::ComponentChange>>(m_mailbox, context, std::move(done), [](const auto& all) { return listOf(all); }));
    }
}

void ReviewBridge::advisories(const QString& release, QObject* context, Done<QList<Advisory>> done)
{
    if (const auto id = target(release, context, done)) {
        m_reviews->reviewAdvisories(*id, deliver<std::vector<api::AdvisoryView>>(m_mailbox, context, std::move(done), [](const auto& all) { return listOf(all); }));
    }
}

quint64 ReviewBridge::rerunAnalyzer(const QString& release, const QString& name, QObject* context, Done<Analyzer> done)
{
    const auto id = target(release, context, done);
    if (!id) return 0;
    return m_reviews->rerunAnalyzer(*id, name.toStdString(), deliver<api::AnalyzerView>(m_mailbox, context, std::move(done), [](const api::AnalyzerView& a) { return convertOne(a); }));
}

void ReviewBridge::analyzers(const QString& release, QObject* context, Done<QList<Analyzer>> done)
{
    if (const auto id = target(release, context, done)) {
        m_reviews->reviewAnalyzers(*id, deliver<std::vector<api::AnalyzerView>>(m_mailbox, context, std::move(done), [](const auto& all) { return listOf(all); }));
    }
}

void ReviewBridge::summary(const QString& release, QObject* context, Done<ReviewSummary> done)
{
    if (const auto id = target(release, context, done)) {
        m_reviews->reviewSummary(*id, deliver<api::ReviewSummary>(m_mailbox, context, std::move(done), [](const api::ReviewSummary& s) {
            return ReviewSummary{s.sizeBefore, s.sizeAfter, listOf(s.totals), listOf(s.groups), listOf(s.map)};
        }));
    }
}

QString ReviewBridge::previewId()
{
    return text(api::previewRelease().hex());
}

quint64 ReviewBridge::preview(const QString& oldTarget, const QString& newTarget, const QString& sbom, QObject* context, Done<Review> done)
{
    if (!target(previewId(), context, done)) return 0;
    return m_reviews->preview({Path(oldTarget.toStdString()), Path(newTarget.toStdString()), true, Path(sbom.toStdString())},
                              deliver<api::ReviewView>(m_mailbox, context, std::move(done), convertReview));
}

void ReviewBridge::endPreview()
{
    if (m_reviews != nullptr) m_reviews->endPreview();
}

void ReviewBridge::addFinding(const QString& release, const ReviewFinding& f, QObject* context, Done<void> done)
{
    const auto id = target(release, context, done);
    if (!id) return;
    api::ReviewFinding finding{"reviewer", {}, f.weight.toStdString(), f.path.toStdString(), f.section.toStdString(), {}, f.detail.toStdString()};
    if (f.offset) finding.offset = *f.offset;
    m_reviews->addFinding(*id, std::move(finding), deliverVoid(m_mailbox, context, std::move(done)));
}

void ReviewBridge::setViewed(const QString& release, const QStringList& paths, bool viewed, QObject* context, Done<void> done)
{
    const auto id = target(release, context, done);
    if (!id) return;
    std::vector<std::string> all;
    for (const QString& path : paths) all.push_back(path.toStdString());
    m_reviews->setViewed(*id, std::move(all), viewed, deliverVoid(m_mailbox, context, std::move(done)));
}

void ReviewBridge::setTicked(const QString& release, const QString& item, bool ticked, QObject* context, Done<void> done)
{
    if (const auto id = target(release, context, done)) {
        m_reviews->setTicked(*id, item.toStdString(), ticked, deliverVoid(m_mailbox, context, std::move(done)));
    }
}

void ReviewBridge::report(const QString& release, const QString& attestation, QObject* context, Done<Report> done)
{
    const auto id = target(release, context, done);
    if (!id) return;
    std::optional<Path> to;
    if (!attestation.isEmpty()) to = Path(attestation.toStdString());
    m_reviews->report(*id, std::move(to), deliver<api::ReportView>(m_mailbox, context, std::move(done), [](const api::ReportView& r) {
        return Report{text(r.hash.hex())};
    }));
}

}  // namespace quorate::bridge
