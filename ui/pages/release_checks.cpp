// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a new release tells of files and versions by itself.
#include "ui/pages/new_release_page.h"
#include "ui/pages/release_checks.h"

#include "ui/bridge/format.h"
#include "ui/bridge/version_order.h"
#include "ui/pages/delta_panel.h"
#include "ui/pages/drop_list.h"
#include "ui/pages/file_facts.h"
#include "ui/widgets/notices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>

namespace quorate::pages {

QString documentKind(const QByteArray& head)
{
    if (head.contains("\"bomFormat\"") || head.contains("cyclonedx.org/schema/bom")) return QStringLiteral("sbom.cyclonedx");
    if (head.contains("\"spdxVersion\"") || head.contains("SPDXVersion:") || head.contains("spdx.org/rdf")) return QStringLiteral("sbom.spdx");
    return QStringLiteral("test-report");
}

QList<const bridge::Release*> earlierUploads(const QList<bridge::Release>& releases, const bridge::Release& release)
{
    QList<const bridge::Release*> earlier;
    for (const auto& r : releases) {
        if (r.id != release.id && r.model == release.model && r.version() == release.version() && r.publishedLeaf < release.publishedLeaf) earlier += &r;
    }
    std::sort(earlier.begin(), earlier.end(), [](const auto* a, const auto* b) { return a->publishedLeaf > b->publishedLeaf; });
    return earlier;
}

QString earlierVotesText(const bridge::NodeBridge& bridge, const bridge::Release& release)
{
    const auto earlier = earlierUploads(bridge.releases(), release);
    if (earlier.isEmpty()) return {};
    const bridge::Release& last = *earlier.first();
    const auto cast = std::count_if(last.votes.begin(), last.votes.end(), [](const auto& v) { return !v.verdict.isEmpty(); });
    return NewReleasePage::tr("This version was uploaded before, on %1 (%2). Votes on the earlier payload do not count here (%3).")
        .arg(bridge::format::time(last.publishedAt), bridge::words::text(bridge::words::Domain::releaseStatus, last.status),
             bridge::format::number(quint64(cast)));
}

void NewReleasePage::open(const QString& key)
{
    if (key == QLatin1String("new:")) return m_stack->setCurrentIndex(0);
    if (key.startsWith(QLatin1String("track:"))) return track(key.mid(6));
    if (key.startsWith(QLatin1String("draft:"))) return openDraft(key.mid(6));
    // A file of this computer, by what it is for.
    const QString path = key.section(QLatin1Char(':'), 1);
    for (const char* use : {"new", "old", "document"}) {
        if (path.isEmpty() || key.section(QLatin1Char(':'), 0, 0) != QLatin1String(use)) continue;
        m_stack->setCurrentIndex(0);
        if (*use == 'n') m_newTarget->setText(path);
        else *use == 'o' ? addOld(path) : addDocument(path);
        return;
    }
    const bridge::Release* r = key.startsWith(QLatin1String("from:")) ? bridge().release(key.mid(5)) : nullptr;
    if (r == nullptr) return;
    makeRoom();
    m_stack->setCurrentIndex(0);
    m_draft.clear();
    m_newTarget->clear();
    m_oldTargets->clear();
    m_documents->clear();
    refreshModels();
    if (const int at = m_model->findData(r->model); at >= 0) m_model->setCurrentIndex(at);
    m_modelChosen = true;
    refreshClasses();
    if (const int at = r->targets.isEmpty() ? -1 : m_class->findData(r->targets.first().hardwareClass); at >= 0) m_class->setCurrentIndex(at);
    m_severity->setCurrentIndex(m_severity->findData(r->severity));
    m_notes->setPlainText(r->notes);
    if (!r->targets.isEmpty()) setRollback(r->targets.first().rollbackIndex);
    m_version->clear();
    m_kept = typed();
    m_version->setFocus(Qt::OtherFocusReason);
    context().toasts.show(theme::Tone::ok, tr("A draft like %1. Version and files are its own.").arg(r->title()));
}

// What the measured hashes tell against the ledger, and what was chosen in the wrong order.
void NewReleasePage::refreshDelta()
{
    DeltaPanel::Wish wish;
    if (m_files->of(m_newTarget->text().trimmed()).exists) wish.newTarget = m_newTarget->text().trimmed();
    for (int i = 0; i < m_oldTargets->count(); ++i) {
        if (m_files->of(m_oldTargets->item(i)->text()).exists) wish.oldTargets += m_oldTargets->item(i)->text();
    }
    wish.profile = m_profile->currentData().toString();
    wish.full = m_full->isChecked();
    wish.members = m_members->isChecked();
    m_delta->set(wish);
    QString problem = m_delta->refusal(false);
    for (const auto& measure : m_delta->measures()) {
        const bridge::Release* base = measure.base.isEmpty() ? nullptr : releaseOfTarget(measure.base);
        if (base != nullptr && base->model == m_model->currentData().toString() && !m_version->text().trimmed().isEmpty() &&
            bridge::compareVersions(m_version->text().trimmed(), base->version()) <= 0) {
            problem = tr("The old version is %1 on the ledger, which is not below %2. Swap them, or correct the version.")
                          .arg(base->version(), m_version->text().trimmed());
        }
    }
    m_oldRow.setProblem(problem);
}

// The ledger takes a target once for a model, as long as the release stands.
QString NewReleasePage::problemOfTarget() const
{
    for (const auto& measure : m_delta->measures()) {
        for (const auto& r : bridge().releases()) {
            const bool stands = r.status == QLatin1String("open") || r.status == QLatin1String("approved");
            if (!stands || r.model != m_model->currentData().toString()) continue;
            if (std::any_of(r.targets.begin(), r.targets.end(), [&](const auto& t) { return t.hash == measure.target; })) {
                return tr("This target is published already, as %1.").arg(r.title());
            }
        }
    }
    return m_delta->refusal(true);
}

const bridge::Release* NewReleasePage::releaseOfFiles() const
{
    const QString model = m_model->currentData().toString();
    const bridge::Release* other = nullptr;
    for (const auto& measure : m_delta->measures()) {
        for (const auto& r : bridge().releases()) {
            const bool isOf = std::any_of(r.targets.begin(), r.targets.end(), [&](const auto& t) { return t.hash == measure.base || t.hash == measure.target; });
            if (isOf && r.model == model) return nullptr;
            if (isOf) other = &r;
        }
    }
    return other;
}

QString NewReleasePage::problemOfModel() const
{
    const bridge::Release* other = releaseOfFiles();
    return other == nullptr ? QString() : tr("On the ledger these files are of %1. Devices of another model may not start with them.").arg(other->title());
}

void NewReleasePage::followTheLedger()
{
    const bridge::Release* other = m_modelChosen ? nullptr : releaseOfFiles();
    const int at = other == nullptr ? -1 : m_model->findData(other->model);
    if (at >= 0) m_model->setCurrentIndex(at);
}

QString NewReleasePage::whatHinders(const QStringList& missing, const QStringList& wrong)
{
    const QString separator = QStringLiteral(", ");
    if (wrong.isEmpty()) return tr("Still missing: %1.").arg(missing.join(separator));
    if (missing.isEmpty()) return tr("To be corrected: %1.").arg(wrong.join(separator));
    return tr("Still missing: %1. To be corrected: %2.").arg(missing.join(separator), wrong.join(separator));
}

QPushButton* NewReleasePage::removing(QListWidget& list, const QString& name)
{
    auto* button = new QPushButton(tr("Remove"));
    button->setObjectName(name);
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, [this, &list] {
        qDeleteAll(list.selectedItems());
        check();
    });
    connect(&list, &QListWidget::itemSelectionChanged, button, [button, &list] { button->setEnabled(!list.selectedItems().isEmpty()); });
    return button;
}

const bridge::Release* NewReleasePage::releaseOfTarget(const QString& hash) const
{
    for (const auto& r : bridge().releases()) {
        for (const auto& t : r.targets) {
            if (t.hash == hash) return &r;
        }
    }
    return nullptr;
}

quint64 NewReleasePage::highestRollback() const
{
    quint64 highest = 0;
    for (const auto& r : bridge().releases()) {
        if (r.model != m_model->currentData().toString() || r.status != QLatin1String("approved")) continue;
        for (const auto& t : r.targets) highest = qMax(highest, t.rollbackIndex);
    }
    return highest;
}

// The field holds less than the ledger may: what does not fit stands there as its end, never as a low index.
void NewReleasePage::setRollback(quint64 index)
{
    m_rollback->setValue(int(qMin<quint64>(index, quint64(m_rollback->maximum()))));
}

}  // namespace quorate::pages
