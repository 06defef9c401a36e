// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_sheet.h"

#include "ui/bridge/format.h"
#include "ui/bridge/review_bridge.h"
#include "ui/models/review_files.h"
#include "ui/pages/borders.h"
#include "ui/pages/review_lists.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

namespace {

const bridge::Artifact* cheapest(const bridge::Release& r, bool delta)
{
    const bridge::Artifact* best = nullptr;
    for (const auto& a : r.artifacts) {
        if (a.base.isEmpty() != delta && (best == nullptr || a.payloadSize < best->payloadSize)) best = &a;
    }
    return best;
}

QString artifactText(const bridge::Artifact* a)
{
    if (a == nullptr) return format::dash();
    const QString kind = words::text(Domain::artifactKind, a->kind);
    return a->baseVersion.isEmpty() ? CompareSheet::tr("%1, %2").arg(kind, format::size(a->payloadSize))
                                    : CompareSheet::tr("%1 from %2, %3").arg(kind, a->baseVersion, format::size(a->payloadSize));
}

QString targetsText(const bridge::Release& r)
{
    QStringList list;
    for (const auto& t : r.targets) list += CompareSheet::tr("%1: %2").arg(t.hardwareClass, format::size(t.size));
    return list.join(QStringLiteral(", "));
}

}  // namespace

CompareSheet::CompareSheet(const Context& context, const QString& left, const QString& right, QWidget* host)
    : PageSheet(QStringLiteral("compareSheet"), tr("Compare releases"), tr("What differs is marked."), host), m_context(context),
      m_left(new QComboBox), m_right(new QComboBox),
      m_facts(makeReviewList(QStringLiteral("compareFacts"), tr("Both releases"), {tr("What"), tr("First"), tr("Second"), tr("Differs")}, 2)),
      m_components(makeReviewList(QStringLiteral("compareComponents"), tr("Components"), {tr("Change"), tr("Component"), tr("First"), tr("Second"), tr("Licence")}, 1)),
      m_componentsNote(new widgets::MutedLabel)
{
    m_left->setObjectName(QStringLiteral("compareLeft"));
    m_left->setAccessibleName(tr("First release"));
    m_right->setObjectName(QStringLiteral("compareRight"));
    m_right->setAccessibleName(tr("Second release"));
    m_componentsNote->setObjectName(QStringLiteral("compareNote"));
    m_componentsNote->setWordWrap(true);
    m_facts->setUniformRowHeights(false);
    m_facts->setWordWrap(true);
    m_facts->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    fill(m_left, left);
    fill(m_right, right);
    auto* row = new QHBoxLayout;
    row->addWidget(m_left, 1);
    row->addWidget(new QLabel(tr("against")));
    row->addWidget(m_right, 1);
    body()->addLayout(row);
    auto* facts = new widgets::Card;
    facts->body()->addWidget(m_facts);
    auto* components = new widgets::Card(tr("SBOM"), tr("What came, went and changed from the first to the second?"));
    components->body()->addWidget(m_componentsNote);
    components->body()->addWidget(m_components, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("compareSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(facts);
    splitter->addWidget(components);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    body()->addWidget(splitter, 1);
    keepBorders(*this, m_context.settings, QStringLiteral("compare"));
    for (QComboBox* box : {m_left, m_right}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            refresh();
            refreshComponents();
        });
    }
    for (const auto signal : {&bridge::NodeBridge::releasesChanged, &bridge::NodeBridge::membersChanged}) {
        connect(&m_context.bridge, signal, this, &CompareSheet::refresh);
    }
    refresh();
    refreshComponents();
    present();
}

QString CompareSheet::partnerOf(const bridge::NodeBridge& bridge, const QString& release)
{
    const bridge::Release* r = bridge.release(release);
    if (r == nullptr) return {};
    const bridge::Release* best = nullptr;
    for (const auto& other : bridge.releases()) {
        if (other.model != r->model || other.id == r->id) continue;
        const bool before = other.publishedLeaf < r->publishedLeaf;
        const bool bestBefore = best != nullptr && best->publishedLeaf < r->publishedLeaf;
        if (best == nullptr || (before && !bestBefore) || (before == bestBefore && other.publishedLeaf > best->publishedLeaf)) best = &other;
    }
    return best == nullptr ? QString() : best->id;
}

void CompareSheet::fill(QComboBox* box, const QString& chosen)
{
    for (const auto& r : m_context.bridge.releases()) {
        box->addItem(tr("%1, %2").arg(r.title(), words::text(Domain::releaseStatus, r.status)), r.id);
    }
    box->setCurrentIndex(box->findData(chosen));
}

void CompareSheet::row(const QString& what, const QString& left, const QString& right, bool mono)
{
    const bool same = left == right;
    auto* item = addReviewRow(m_facts, {what, left, right, same ? QString() : tr("differs")});
    if (mono) {
        for (int column : {1, 2}) item->setFont(column, theme::font(theme::Type::mono));
    }
    if (same) return;
    QFont strong = item->font(0);
    strong.setWeight(QFont::DemiBold);
    item->setFont(0, strong);
}

void CompareSheet::refresh()
{
    const auto& bridge = m_context.bridge;
    const bridge::Release* a = bridge.release(m_left->currentData().toString());
    const bridge::Release* b = bridge.release(m_right->currentData().toString());
    m_facts->clear();
    if (a == nullptr || b == nullptr) return;
    row(tr("Model"), a->model, b->model);
    row(tr("Version"), a->version(), b->version());
    row(tr("Published by"), bridge.memberName(a->publisher), bridge.memberName(b->publisher));
    row(tr("Published"), format::time(a->publishedAt), format::time(b->publishedAt));
    row(tr("Status"), words::text(Domain::releaseStatus, a->status), words::text(Domain::releaseStatus, b->status));
    row(tr("Severity"), words::text(Domain::severity, a->severity), words::text(Domain::severity, b->severity));
    row(tr("Notes"), a->notes, b->notes);
    row(tr("Targets"), targetsText(*a), targetsText(*b));
    const auto rollback = [](const bridge::Release& r) { return r.targets.isEmpty() ? format::dash() : format::number(r.targets.first().rollbackIndex); };
    row(tr("Rollback index"), rollback(*a), rollback(*b));
    row(tr("Smallest delta"), artifactText(cheapest(*a, true)), artifactText(cheapest(*b, true)));
    row(tr("Full artifact"), artifactText(cheapest(*a, false)), artifactText(cheapest(*b, false)));
    const auto quorum = [](const bridge::Release& r) {
        return words::votes(r);
    };
    row(tr("Votes"), quorum(*a), quorum(*b));
    QStringList members;
    for (const auto* r : {a, b}) {
        for (const auto& v : r->votes) {
            if (!members.contains(v.member)) members += v.member;
        }
    }
    const auto voteText = [](const bridge::Release& r, const QString& member) {
        const bridge::Vote* v = r.voteOf(member);
        if (v == nullptr) return tr("no checker of it");
        if (v->verdict.isEmpty()) return tr("not yet");
        const QString verdict = words::text(Domain::verdict, v->verdict);
        return v->reason.isEmpty() ? verdict : tr("%1: %2").arg(verdict, v->reason);
    };
    for (const QString& member : std::as_const(members)) row(tr("Vote of %1").arg(bridge.memberName(member)), voteText(*a, member), voteText(*b, member));
    row(tr("Coverage"), format::percent(a->coverage.share()), format::percent(b->coverage.share()));
    row(tr("Id"), format::shortHash(a->id), format::shortHash(b->id), true);
}

void CompareSheet::refreshComponents()
{
    m_components->clear();
    const QString left = m_left->currentData().toString();
    const QString right = m_right->currentData().toString();
    const quint64 asked = ++m_asked;
    if (left.isEmpty() || right.isEmpty()) return m_componentsNote->setText(tr("Choose two releases."));
    m_componentsNote->setText(tr("Reading both SBOMs..."));
    m_context.bridge.reviews().compareComponents(left, right, this, [this, asked](const bridge::Answer<QList<bridge::Component>>& answer) {
        if (asked != m_asked) return;
        if (!answer) return m_componentsNote->setText(words::explain(tr("The SBOMs could not be compared."), answer.problem, {}).sentence());
        m_componentsNote->setText(answer.value->isEmpty() ? tr("The same components on both sides.")
                                                          : tr("%n component(s) differ.", nullptr, int(answer.value->size())));
        for (const auto& c : *answer.value) addReviewRow(m_components, {models::changeWord(c.change), c.name, c.before, c.after, c.license});
    });
}

}  // namespace quorate::pages
