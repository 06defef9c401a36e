// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/release_evidence.h"

#include "ui/bridge/format.h"
#include "ui/bridge/review_bridge.h"
#include "ui/models/review_files.h"
#include "ui/pages/compare_sheet.h"
#include "ui/pages/review_lists.h"
#include "ui/widgets/card.h"

#include <QTreeWidget>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

ReleaseEvidence::ReleaseEvidence(const Context& context)
    : m_context(context),
      m_documents(makeReviewList(QStringLiteral("releaseDocuments"), tr("Documents"), {tr("Document"), tr("Size"), tr("Held here"), tr("Root")}, 0)),
      m_note(new widgets::MutedLabel),
      m_components(makeReviewList(QStringLiteral("releaseComponents"), tr("Components"),
                                  {tr("Change"), tr("Component"), tr("Before"), tr("Now"), tr("Licence")}, 1))
{
    m_note->setObjectName(QStringLiteral("releaseComponentsNote"));
    m_note->setWordWrap(true);
    m_documents->setMaximumHeight(theme::scaled(150));
    for (QTreeWidget* list : {m_documents, m_components}) {
        list->setProperty("framed", true);
        list->setFrameShape(QFrame::StyledPanel);
    }
    sayWhenEmpty(m_documents, tr("The vendor put no documents beside it."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 4, 0);
    layout->setSpacing(10);
    layout->addWidget(m_documents, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_components, 3);
}

void ReleaseEvidence::show(const QString& release)
{
    m_release = release;
    refresh();
    if (isVisible()) ask();
}

void ReleaseEvidence::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void ReleaseEvidence::refresh()
{
    m_documents->clear();
    const bridge::Release* r = m_context.bridge.release(m_release);
    if (r == nullptr) return;
    for (const auto& d : r->documents) {
        const QString kind = d.kind == QLatin1String("sbom.cyclonedx") ? tr("SBOM, CycloneDX")
                             : d.kind == QLatin1String("sbom.spdx")    ? tr("SBOM, SPDX")
                             : d.kind == QLatin1String("test-report")  ? tr("Report")
                                                                        : d.kind;
        auto* item = addReviewRow(m_documents, {kind, format::size(d.size), d.held ? tr("Yes") : tr("No"), format::shortHash(d.root)}, 3);
        item->setToolTip(3, format::grouped(d.root));
    }
}

void ReleaseEvidence::ask()
{
    if (m_asked == m_release) return;
    m_asked = m_release;
    m_components->clear();
    const bridge::Release* before = m_context.bridge.release(CompareSheet::partnerOf(m_context.bridge, m_release));
    if (before == nullptr) return m_note->setText(m_release.isEmpty() ? QString() : tr("There is no other release of this model to compare with."));
    const QString title = before->title();
    m_note->setText(tr("Reading both SBOMs..."));
    m_context.bridge.reviews().compareComponents(before->id, m_release, this,
                                                 [this, release = m_release, title](const bridge::Answer<QList<bridge::Component>>& answer) {
        if (release != m_asked) return;
        if (!answer) return m_note->setText(words::explain(tr("The SBOMs could not be compared."), answer.problem, {}).sentence());
        m_note->setText(answer.value->isEmpty() ? tr("The same components as in %1.").arg(title)
                                                : tr("%n component(s) differ from %1.", nullptr, int(answer.value->size())).arg(title));
        for (const auto& c : *answer.value) addReviewRow(m_components, {models::changeWord(c.change), c.name, c.before, c.after, c.license});
    });
}

}  // namespace quorate::pages
