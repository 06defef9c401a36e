// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a new release tells of files and versions by itself.
#include "ui/pages/new_release_page.h"
#include "ui/pages/release_checks.h"

#include "ui/bridge/format.h"
#include "ui/pages/drop_list.h"
#include "ui/widgets/notices.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
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
    refreshClasses();
    if (const int at = r->targets.isEmpty() ? -1 : m_class->findData(r->targets.first().hardwareClass); at >= 0) m_class->setCurrentIndex(at);
    m_severity->setCurrentIndex(m_severity->findData(r->severity));
    m_notes->setPlainText(r->notes);
    if (!r->targets.isEmpty()) m_rollback->setValue(int(r->targets.first().rollbackIndex));
    m_version->clear();
    m_kept = typed();
    m_version->setFocus(Qt::OtherFocusReason);
    context().toasts.show(theme::Tone::ok, tr("A draft like %1. Version and files are its own.").arg(r->title()));
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

int compareVersions(const QString& a, const QString& b)
{
    static const QRegularExpression tail(QStringLiteral("[-+]"));
    const QStringList left = a.section(tail, 0, 0).split(QLatin1Char('.'));
    const QStringList right = b.section(tail, 0, 0).split(QLatin1Char('.'));
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
        const quint64 x = left.value(i).toULongLong();
        const quint64 y = right.value(i).toULongLong();
        if (x != y) return x < y ? -1 : 1;
    }
    const QString x = a.section(tail, 1);
    const QString y = b.section(tail, 1);
    if (x.isEmpty() != y.isEmpty()) return x.isEmpty() ? 1 : -1;   // 1.0.0-rc1 comes before 1.0.0
    return x.compare(y);
}

}  // namespace quorate::pages
