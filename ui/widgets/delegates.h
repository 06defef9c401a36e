// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

// How cells are painted. Each takes the number of the role that it reads, so that ui/models stays unknown here.
namespace quorate::widgets {

// A status: shape, word and colour on a soft fill. The role gives the tone as int; without one the cell is plain text.
class PillDelegate : public QStyledItemDelegate {
public:
    PillDelegate(int toneRole, QObject* parent) : QStyledItemDelegate(parent), m_role(toneRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

// Approvals as shapes, one a checker ("aar--"), and the count beside them.
class PipsDelegate : public QStyledItemDelegate {
public:
    PipsDelegate(int pipsRole, QObject* parent) : QStyledItemDelegate(parent), m_role(pipsRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

// A bar of positive and negative shares with the number at its right.
class SharesDelegate : public QStyledItemDelegate {
public:
    SharesDelegate(int sharesRole, QObject* parent) : QStyledItemDelegate(parent), m_role(sharesRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

// Values over time as a small line that rises from zero; the cell's text stays for readers and for copies.
class TrendDelegate : public QStyledItemDelegate {
public:
    TrendDelegate(int trendRole, QObject* parent) : QStyledItemDelegate(parent), m_role(trendRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

// Progress 0..1 as a bar with the number at its right.
class ProgressDelegate : public QStyledItemDelegate {
public:
    ProgressDelegate(int fractionRole, QObject* parent) : QStyledItemDelegate(parent), m_role(fractionRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

// Which pieces are held, as one stripe.
class PiecesDelegate : public QStyledItemDelegate {
public:
    PiecesDelegate(int piecesRole, QObject* parent) : QStyledItemDelegate(parent), m_role(piecesRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

// Text, in the fixed font where the role is true.
class TextDelegate : public QStyledItemDelegate {
public:
    TextDelegate(int monoRole, QObject* parent) : QStyledItemDelegate(parent), m_role(monoRole) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_role;
};

// The parts, for widgets that paint the same.
// `onSelection`: filled with the surface, since the selection's colour is that of a soft fill.
void paintPill(QPainter& painter, const QRect& where, const QString& text, theme::Tone tone, Qt::LayoutDirection direction,
               bool onSelection = false);
[[nodiscard]] QSize pillSize(const QString& text);
void paintPips(QPainter& painter, const QRectF& where, const QString& pips, Qt::LayoutDirection direction);
void paintShares(QPainter& painter, const QRectF& where, double positive, double negative, Qt::LayoutDirection direction);
void paintPieces(QPainter& painter, const QRectF& where, const QList<bool>& pieces);

}  // namespace quorate::widgets
