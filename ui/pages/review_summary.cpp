// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_summary.h"

#include "ui/bridge/format.h"
#include "ui/charts/binary_map.h"
#include "ui/models/review_files.h"
#include "ui/pages/review_lists.h"
#include "ui/pages/review_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;

namespace {

using charts::BinaryMap;

enum Role { PathRole = Qt::UserRole + 1, OffsetRole };

QString kindWord(const QString& change)
{
    return change == QLatin1String("same") ? ReviewSummary::tr("unchanged") : models::changeWord(change);
}

BinaryMap::Kind kindOf(const QString& change)
{
    if (change == QLatin1String("same")) return BinaryMap::Kind::same;
    if (change == QLatin1String("added")) return BinaryMap::Kind::added;
    if (change == QLatin1String("removed")) return BinaryMap::Kind::removed;
    return change == QLatin1String("renamed") ? BinaryMap::Kind::moved : BinaryMap::Kind::changed;
}

// The folder that an area is drawn in: at most two names deep within its container.
QString groupOf(const QString& path)
{
    const qsizetype container = path.lastIndexOf(QLatin1String("!/"));
    qsizetype end = container < 0 ? 0 : container + 2;
    for (int depth = 0; depth < 2; ++depth) {
        const qsizetype slash = path.indexOf(QLatin1Char('/'), end);
        if (slash < 0) break;
        end = slash + 1;
    }
    return end == 0 ? QStringLiteral("/") : path.left(end);
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(theme::font(theme::Type::cardTitle));
    return label;
}

}  // namespace

ReviewSummary::ReviewSummary()
    : m_sentence(new widgets::MutedLabel), m_totals(new widgets::FieldList),
      m_risks(makeReviewList(QStringLiteral("reviewRisks"), tr("What to look at first"), {tr("Weight"), tr("What"), tr("Times"), tr("First place")}, 1)),
      m_versions(makeReviewList(QStringLiteral("reviewVersions"), tr("Components with another version"), {tr("Component"), tr("Before"), tr("After")}, 0)),
      m_map(new BinaryMap(QStringLiteral("binaryMap")))
{
    m_sentence->setObjectName(QStringLiteral("summarySentence"));
    m_sentence->setWordWrap(true);
    m_totals->setObjectName(QStringLiteral("summaryTotals"));
    for (auto* list : {m_risks, m_versions}) useFullRows(list);
    m_risks->header()->setSectionResizeMode(3, QHeaderView::Interactive);
    m_risks->header()->resizeSection(3, theme::scaled(180));
    connect(m_risks, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const QString path = item->data(0, PathRole).toString();
        const QVariant offset = item->data(0, OffsetRole);
        if (!path.isEmpty()) Q_EMIT placeChosen(path, offset.isValid() ? std::optional(offset.toULongLong()) : std::nullopt);
    });
    connect(m_map, &BinaryMap::lineChosen, this, [this](const QString& path) {
        if (path.endsWith(QLatin1Char('/'))) Q_EMIT folderChosen(path);
        else Q_EMIT placeChosen(path, 0);
    });
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(heading(tr("How much changed")));
    leftColumn->addWidget(m_sentence);
    leftColumn->addWidget(m_totals);
    leftColumn->addSpacing(theme::scaled(8));
    leftColumn->addWidget(heading(tr("Components with another version")));
    leftColumn->addWidget(m_versions, 1);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(heading(tr("What to look at first")));
    rightColumn->addWidget(m_risks, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, theme::scaled(8), 0, 0);
    layout->setSpacing(theme::scaled(20));
    layout->addWidget(left, 1);
    layout->addWidget(right, 2);
}

void ReviewSummary::clear()
{
    m_sentence->setText({});
    m_totals->set({});
    m_risks->clear();
    m_versions->clear();
    m_map->setAreas({}, tr("The map is drawn when the review is finished."));
}

void ReviewSummary::set(const bridge::Review& review, const bridge::ReviewSummary& summary)
{
    const QString sizes = tr("%1 now, %2 before").arg(format::size(summary.sizeAfter), format::size(summary.sizeBefore));
    m_sentence->setText(review.compared ? sizes : tr("%1; there is no earlier version to compare with").arg(format::size(summary.sizeAfter)));
    QList<widgets::Field> totals;
    if (!review.version.isEmpty()) totals += {tr("Target"), tr("%1 for %2").arg(review.version, review.hardwareClass)};
    if (review.findings != 0) {
        totals += {tr("Findings"), tr("%1: blocking %2, questions %3").arg(format::number(review.findings), format::number(review.blocking), format::number(review.questions)),
                   review.blocking != 0 ? theme::Tone::bad : review.questions != 0 ? theme::Tone::warn : theme::Tone::neutral};
    }
    for (const auto& total : summary.totals) {
        if (total.files == 0) continue;
        totals += {kindWord(total.change), tr("%1 file(s), %2", nullptr, format::plural(total.files)).arg(format::number(total.files), format::size(total.bytes))};
    }
    m_totals->set(totals);
    m_risks->clear();
    for (const auto& group : summary.groups) {
        const auto tone = weightTone(group.weight);
        const auto first = group.first.value(0);
        const QString what = group.source == QLatin1String("comparison") ? ruleWord(group.rule)
                             : group.rule.isEmpty() ? tr("Finding of %1").arg(sourceWord(group.source)) : tr("%1: %2").arg(sourceWord(group.source), group.rule);
        auto* item = addReviewRow(m_risks, {weightWord(group.weight), what, format::number(group.count), findingPlace(first)});
        item->setIcon(0, theme::icon(theme::shapeOf(tone), tone));
        QStringList places;
        for (const auto& f : group.first) places += findingPlace(f);
        item->setToolTip(3, places.join(QLatin1Char('\n')));
        item->setData(0, PathRole, first.path);
        if (first.offset) item->setData(0, OffsetRole, *first.offset);
    }
    if (summary.groups.isEmpty()) addReviewRow(m_risks, {QString(), tr("The comparison and the analyzers found nothing to ask about."), QString(), QString()});
    showMap(summary);
}

void ReviewSummary::setComponents(const QList<bridge::Component>& components)
{
    m_versions->clear();
    for (const auto& c : components) {
        if (c.change == QLatin1String("changed")) addReviewRow(m_versions, {c.name, c.before, c.after});
    }
    if (m_versions->topLevelItemCount() == 0) addReviewRow(m_versions, {tr("None"), QString(), QString()});
}

void ReviewSummary::showMap(const bridge::ReviewSummary& summary)
{
    QList<BinaryMap::Area> areas;
    quint64 touched = 0;
    for (const auto& cell : summary.map) {
        BinaryMap::Area area;
        area.id = cell.path;
        area.kind = kindOf(cell.change);
        area.bytes = cell.size;
        area.size = format::size(cell.size);
        area.change = kindWord(cell.change);
        area.group = groupOf(cell.path);
        area.mark = cell.weight.isEmpty() ? theme::Tone::neutral : weightTone(cell.weight);
        if (area.kind == BinaryMap::Kind::same) {
            area.name = tr("%1 unchanged file(s)", nullptr, format::plural(cell.files)).arg(format::number(cell.files));
            area.meaning = tr("%1: %2, %3").arg(cell.path, area.name, area.size);
        } else {
            area.name = cell.path.mid(area.group == QLatin1String("/") ? 0 : area.group.size());
            area.meaning = cell.weight.isEmpty() ? tr("%1: %2, %3").arg(cell.path, area.change, area.size)
                                                 : tr("%1: %2, %3, %4").arg(cell.path, area.change, area.size, weightWord(cell.weight));
        }
        areas += area;
    }
    for (const auto& total : summary.totals) touched += total.change == QLatin1String("same") || total.change == QLatin1String("removed") ? 0 : total.bytes;
    const double share = summary.sizeAfter == 0 ? 0 : 100.0 * double(touched) / double(summary.sizeAfter);
    m_map->setAreas(areas, tr("Map of the image: files with changes are %1 % of its %2.").arg(QLocale().toString(share, 'f', 1), format::size(summary.sizeAfter)));
}

}  // namespace quorate::pages
