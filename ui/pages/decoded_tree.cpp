// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decoded_tree.h"

#include "ui/bridge/format.h"
#include "ui/pages/review_lists.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace quorate::pages {
namespace {

using Form = bridge::DecodedPart::Form;

QString shown(const bridge::DecodedPart& part)
{
    switch (part.form) {
    case Form::map: return DecodedTree::tr("%n field(s)", nullptr, part.value.toInt());
    case Form::list: return DecodedTree::tr("%n item(s)", nullptr, part.value.toInt());
    case Form::wrapped: return bridge::format::size(part.value.toULongLong());
    case Form::bytes: return part.value.isEmpty() ? DecodedTree::tr("no bytes") : bridge::format::grouped(part.value);
    case Form::text: return isolated(part.value);
    case Form::number:
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
