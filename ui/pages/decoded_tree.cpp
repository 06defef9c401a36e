// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decoded_tree.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/pages/review_lists.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QHeaderView>

namespace quorate::pages {
namespace {

namespace words = bridge::words;
using Form = bridge::DecodedPart::Form;

// The ledger's words in those of the reader; what others wrote is left as it is.
QString worded(const bridge::DecodedPart& part)
{
    using words::Domain;
    static const QHash<QString, QList<Domain>> domains{{QStringLiteral("kind"), {Domain::transactionKind, Domain::targetKind, Domain::artifactKind}},
                                                       {QStringLiteral("verdict"), {Domain::verdict}},
                                                       {QStringLiteral("severity"), {Domain::severity}},
                                                       {QStringLiteral("role"), {Domain::role}},
                                                       {QStringLiteral("purpose"), {Domain::keyPurpose}}};
    if (part.name == QLatin1String("roles")) return words::roles(part.value.split(QLatin1Char(' ')));
    if (part.name == QLatin1String("chain")) {
        return words::chainName(part.value == QLatin1String("release") ? bridge::Chain::release : bridge::Chain::delivery);
    }
    const auto found = domains.value(part.name);
    for (const Domain domain : found) {
        if (words::codes(domain).contains(part.value)) return words::text(domain, part.value);
    }
    return part.value;
}

QString numbered(const bridge::DecodedPart& part)
{
    static const QStringList times{QStringLiteral("time"), QStringLiteral("created"), QStringLiteral("review-by")};
    static const QStringList sizes{QStringLiteral("size"), QStringLiteral("base-size"), QStringLiteral("decoder-memory")};
    if (part.value.startsWith(QLatin1Char('-'))) return part.value;
    if (times.contains(part.name)) return bridge::format::time(part.value.toLongLong());
    if (sizes.contains(part.name)) return bridge::format::exactSize(part.value.toULongLong());
    return bridge::format::number(part.value.toULongLong());
}

QString shown(const bridge::DecodedPart& part)
{
    switch (part.form) {
    case Form::map: return DecodedTree::tr("%n field(s)", nullptr, part.value.toInt());
    case Form::list: return DecodedTree::tr("%n item(s)", nullptr, part.value.toInt());
    case Form::wrapped: return bridge::format::size(part.value.toULongLong());
    case Form::bytes: return part.value.isEmpty() ? DecodedTree::tr("no bytes") : bridge::format::grouped(part.value);
    case Form::text: return isolated(worded(part));
    case Form::number: return numbered(part);
    case Form::word: break;
    }
    return part.value;
}

// The schema's names stand in Latin letters, in every language.
QString labelOf(const bridge::DecodedPart& part)
{
    const QString place = QString::number(part.place);
    return part.name.isEmpty() ? place : isolated(part.name + QStringLiteral(" (") + place + QLatin1Char(')'));
}

}  // namespace

DecodedTree::DecodedTree(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("decodedTree"));
    setAccessibleName(tr("Decoded transaction"));
    setHeaderLabels({tr("Field"), tr("Value")});
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setUniformRowHeights(false);
    useFullRows(this);
    header()->setFont(theme::font(theme::Type::secondary));
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
}

void DecodedTree::set(const QList<bridge::DecodedPart>& parts)
{
    clear();
    QList<QTreeWidgetItem*> above;
    for (const auto& part : parts) {
        auto* item = new QTreeWidgetItem;
        above.resize(qMin<qsizetype>(part.depth, above.size()));
        if (above.isEmpty()) addTopLevelItem(item);
        else above.last()->addChild(item);
        above += item;
        item->setText(0, above.size() == 1 ? tr("Transaction") : labelOf(part));
        item->setText(1, shown(part));
        item->setToolTip(1, part.form == Form::map || part.form == Form::list ? QString() : part.value);
        if (part.form == Form::bytes) item->setFont(1, theme::font(theme::Type::mono));
    }
    expandAll();
}

}  // namespace quorate::pages
