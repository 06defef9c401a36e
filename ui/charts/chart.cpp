// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>

namespace quorate::charts {

Chart::Chart(const QString& name, QWidget* parent) : QWidget(parent), m_stack(new QStackedLayout(this)), m_table(new QTableView),
      m_nothing(new QLabel)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(theme::scaled(190));
    m_table->setObjectName(name + QStringLiteral("Data"));
    m_table->setAccessibleName(tr("Data of the chart"));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::scaled(24));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
}

void Chart::setPicture(QWidget* picture)
{
    m_stack->insertWidget(0, picture);
    m_stack->setCurrentIndex(0);
}

void Chart::setTableModel(QAbstractItemModel* model)
{
    m_table->setModel(model);
}

void Chart::setEmpty(bool empty)
{
    m_nothing->setText(summary());
    if (empty) {
        m_stack->setCurrentWidget(m_nothing);
    } else if (m_stack->currentWidget() == m_nothing) {
        m_stack->setCurrentIndex(0);
    }
}

bool Chart::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void Chart::setTableShown(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
}

void Chart::announce()
{
    setAccessibleName(summary());
    setToolTip(tr("%1\nPress D for the data as a table.").arg(summary()));
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::NoModifier) {
        setTableShown(!isTableShown());
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace quorate::charts
