// SPDX-License-Identifier: GPL-3.0-or-later
// What a new release will be, as checkers and devices will see it, and which of its sections are done.
#include "ui/pages/new_release_page.h"

#include "ui/bridge/format.h"
#include "ui/bridge/review_bridge.h"
#include "ui/pages/delta_panel.h"
#include "ui/pages/drop_list.h"
#include "ui/pages/file_facts.h"
#include "ui/pages/key_state.h"
#include "ui/pages/review_deadlines.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notes_view.h"
#include "ui/widgets/section.h"

#include <QFileInfo>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

void NewReleasePage::fillPreview(const bridge::PublishForm& f)
{
    const FileFact target = m_files->of(f.newTarget);
    const auto text = [](const QString& s) { return s.isEmpty() ? format::dash() : s; };
    QList<widgets::Field> p;
    p += {tr("Model"), text(f.model)};
    p += {tr("Hardware class"), text(f.hardwareClass)};
    p += {tr("Version"), text(f.version)};
    p += {tr("Kind"), !target.exists ? format::dash() : words::text(Domain::targetKind, target.directory ? QStringLiteral("tree") : QStringLiteral("image"))};
    if (target.file) p += {tr("Size"), format::size(quint64(target.size))};
    if (!target.kind.isEmpty()) p += {tr("Recognised as"), target.kind};
    // The node has read the whole file by then; a folder's is that of its tree.
    for (const auto& measure : m_delta->measures()) {
        if (measure.target.isEmpty()) continue;
        p += {tr("SHA-256"), format::grouped(measure.target), {}, true};
        break;
    }
    p += {tr("Deltas"), f.oldTargets.isEmpty() ? tr("None") : format::number(quint64(f.oldTargets.size()))};
    p += {tr("Full artifact"), f.includeFull ? tr("Yes") : tr("No")};
    if (const QString saving = m_delta->headline(); !saving.isEmpty()) p += {tr("Saving"), saving};
    QStringList documents;
    for (int i = 0; i < m_documents->count(); ++i) documents += m_documents->item(i)->text();
    p += {tr("SBOM and reports"), documents.isEmpty() ? tr("None: checkers see no list of components.") : documents.join(QLatin1Char('\n'))};
    p += {tr("Who may fetch it"), tr("The checkers until it is approved, then everybody.")};
    for (const auto& model : bridge().models()) {
        if (model.id != f.model) continue;
        QStringList readers{bridge().memberName(model.owner)};
        for (const QString& id : model.readers) {
            if (id != model.owner) readers += bridge().memberName(id);
        }
        p += {tr("Who reads acknowledgements"), readers.join(QStringLiteral(", "))};
    }
    const auto severity = words::word(Domain::severity, f.severity);
    p += {tr("Severity"), severity.text, toneOf(severity.tone)};
    p += {tr("Votes wished by"), deadlineText(f.reviewBy, bridge().now())};
    if (f.notes.isEmpty()) p += {tr("Notes"), format::dash()};
    m_preview->set(p);
    m_notesView->setText(f.notes);
}

// What a vendor looks at once more before the button is pressed; only what hinders is more than a remark.
void NewReleasePage::fillPreflight(const bridge::PublishForm& f)
{
    using theme::Tone;
    const FileFact target = m_files->of(f.newTarget);
    const bool there = target.exists;
    QList<widgets::Field> list;
    if (!there) list += {tr("Target"), tr("Not chosen yet"), Tone::neutral};
    else if (!m_newRow.good()) list += {tr("Target"), tr("Cannot be published"), Tone::bad};
    else list += {tr("Target"), target.kind.isEmpty() ? tr("There, of a kind that is not known") : target.kind, target.kind.isEmpty() && target.file ? Tone::neutral : Tone::ok};
    if (f.oldTargets.isEmpty()) list += {tr("Delta"), f.includeFull ? tr("None: devices fetch all of it") : tr("Neither a delta nor a full artifact"), f.includeFull ? Tone::warn : Tone::bad};
    else if (m_delta->busy()) list += {tr("Delta"), tr("Is being built and compared"), Tone::accent};
    else if (!m_oldRow.good()) list += {tr("Delta"), tr("See beside the old versions"), Tone::bad};
    else if (m_delta->headline().isEmpty()) list += {tr("Delta"), tr("Not measured yet"), Tone::neutral};
    else list += {tr("Delta"), tr("Decoded again, equal"), Tone::ok};
    list += f.version.isEmpty()      ? widgets::Field{tr("Version"), tr("Not written yet"), Tone::neutral}
            : !m_versionRow.good()   ? widgets::Field{tr("Version"), tr("Devices or the ledger refuse it"), Tone::bad}
            : !m_rollbackRow.good()  ? widgets::Field{tr("Version"), tr("The rollback index is too low"), Tone::warn}
                                     : widgets::Field{tr("Version"), tr("Above what is approved"), Tone::ok};
    const bool sbom = std::any_of(f.documents.begin(), f.documents.end(), [](const auto& d) { return d.kind.startsWith(QLatin1String("sbom.")); });
    list += {tr("SBOM"), sbom ? tr("Beside the release") : tr("None"), sbom ? Tone::ok : Tone::warn};
    list += {tr("Notes"), f.notes.trimmed().isEmpty() ? tr("None") : tr("Written"), f.notes.trimmed().isEmpty() ? Tone::warn : Tone::ok};
    if (bridge().reviews().available()) {
        const bool looked = there && m_lookedAt == lookedAt(f);
        list += {tr("Seen as a checker"), looked ? tr("Yes") : tr("Not yet"), looked ? Tone::ok : Tone::neutral};
    }
    const auto keys = keyState(bridge().identity(), toPublish());
    list += {tr("Keys"), keys.text, keys.ready ? Tone::ok : keys.tone};
    m_preflight->set(list);
}

void NewReleasePage::showSections(const bridge::PublishForm& f, bool aboutGood)
{
    const bool image = m_files->of(f.newTarget).exists && m_newRow.good() && m_oldRow.good() && m_bootCheckRow.good() && (f.includeFull || !f.oldTargets.isEmpty());
    QStringList parts{QFileInfo(f.newTarget).fileName()};
    for (const QString& old : f.oldTargets) parts += tr("delta from %1").arg(QFileInfo(old).fileName());
    if (f.includeFull) parts += tr("full artifact");
    m_imageSection->setState(image, parts.join(QStringLiteral(", ")));
    m_deltaSection->setState(image && !m_delta->busy() && !m_delta->measures().isEmpty() && !m_delta->headline().isEmpty(), m_delta->headline());
    m_aboutSection->setState(aboutGood, tr("%1 %2, severity: %3", "model, version").arg(f.model, f.version, words::text(Domain::severity, f.severity)));
    QStringList documents;
    for (int i = 0; i < m_documents->count(); ++i) documents += m_documents->item(i)->text();
    m_evidenceSection->setState(m_documentRow.good() && !documents.isEmpty(), documents.join(QStringLiteral(", ")));
}

}  // namespace quorate::pages
