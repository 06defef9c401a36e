// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

// Cells of the files of a review. Each takes the numbers of the roles that it reads. As high as the rows of every table.
namespace quorate::widgets {

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// A word with its sign ("+ added") on a soft fill. The role gives the tone as int; without one the cell is plain text.
class TagDelegate : public RowDelegate {
public:
    TagDelegate(int toneRole, QObject* parent) : RowDelegate(parent), m_role(toneRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

// A number with a bar beside it that grows from the middle: to the end of the line for more, to its beginning for less.
// The role gives -1..1.
class BalanceDelegate : public RowDelegate {
public:
    BalanceDelegate(int shareRole, QObject* parent) : RowDelegate(parent), m_role(shareRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

// A number with a bar 0..1 beside it and a tick where it was before (no tick below 0). The tone colours the bar.
class MeterDelegate : public RowDelegate {
public:
    struct Roles {
        int now;
        int before;
        int tone;
    };
    MeterDelegate(Roles roles, QObject* parent) : RowDelegate(parent), m_roles(roles) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Roles m_roles;
};

// Text behind the shape of its tone, in its ink; without a tone plain text.
class FlagDelegate : public RowDelegate {
public:
    FlagDelegate(int toneRole, QObject* parent) : RowDelegate(parent), m_role(toneRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

}  // namespace quorate::widgets
