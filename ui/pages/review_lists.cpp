// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_lists.h"

#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {
namespace {

class FullRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, theme::rowHeight()});
    }
};

}  // namespace

void useFullRows(QTreeWidget* list)
{
    list->setItemDelegate(new FullRows(list));
}

QTreeWidget* makeReviewList(const QString& name, const QString& accessibleName, const QStringList& columns, int stretched)
{
    auto* list = new QTreeWidget;
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    useFullRows(list);
    list->header()->setFont(theme::font(theme::Type::secondary));
    list->setFrameShape(QFrame::NoFrame);
    list->setTabKeyNavigation(false);
    list->header()->setStretchLastSection(false);
    for (int i = 0; i < columns.size(); ++i) {
        list->header()->setSectionResizeMode(i, i == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    return list;
}

void sayWhenEmpty(QTreeWidget* list, const QString& text)
{
    auto* note = new widgets::MutedLabel(text);
    note->setAlignment(Qt::AlignCenter);
    note->setWordWrap(true);
    note->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(list->viewport());
    layout->addWidget(note);
    const auto show = [list, note] { note->setVisible(list->topLevelItemCount() == 0); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) QObject::connect(list->model(), signal, note, show);
    QObject::connect(list->model(), &QAbstractItemModel::modelReset, note, show);
    show();
}

QString isolated(const QString& text)
{
    const auto fromTheRight = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    if (!QGuiApplication::isRightToLeft() || text.isEmpty() || std::any_of(text.begin(), text.end(), fromTheRight)) return text;
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines) line = QChar(0x2068) + line + QChar(0x2069);
    return lines.join(QLatin1Char('\n'));
}

QTreeWidgetItem* addReviewRow(QTreeWidget* list, const QStringList& cells, int mono)
{
    QStringList shown;
    for (const QString& cell : cells) shown += isolated(cell);
    auto* item = new QTreeWidgetItem(list, shown);
    for (int i = 0; i < cells.size(); ++i) item->setToolTip(i, cells.at(i));
    if (mono >= 0) item->setFont(mono, theme::font(theme::Type::mono));
    return item;
}

}  // namespace quorate::pages
