// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace quorate::widgets {

FilterChips::FilterChips(const QString& objectName, QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setObjectName(objectName);
    m_layout->setContentsMargins(0, 0, 0, 8);
    m_layout->setSpacing(6);
    m_layout->addStretch();
    hide();
}

bool FilterChips::has(const QString& filter) const
{
    return std::any_of(m_chips.begin(), m_chips.end(), [&](const Chip& c) { return c.filter == filter; });
}

void FilterChips::add(const Chip& chip)
{
    if (has(chip.filter)) return;
    auto* button = new QPushButton;
    button->setObjectName(objectName() + QString::number(m_chips.size()));
    button->setCheckable(true);
    button->setProperty("kind", QStringLiteral("chip"));
    button->setFont(theme::font(theme::Type::secondary));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, button] {
        const qsizetype at = m_buttons.indexOf(button);
        const QString filter = m_chips.at(at).filter;
        Q_EMIT chosen(filter == m_active ? QString() : filter);
    });
    if (chip.saved) {
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, this, [this, button](const QPoint& where) {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            connect(menu->addAction(tr("Remove this filter")), &QAction::triggered, this,
                    [this, button] { Q_EMIT removeWished(m_chips.at(m_buttons.indexOf(button)).filter); });
            menu->popup(button->mapToGlobal(where));
        });
    }
    m_layout->insertWidget(int(m_chips.size()), button);
    m_chips += chip;
    m_buttons += button;
    describe(int(m_chips.size()) - 1, -1);
    setActive(m_active);
    show();
}

void FilterChips::remove(const QString& filter)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i).filter != filter) continue;
        m_chips.removeAt(i);
        QPushButton* gone = m_buttons.takeAt(i);
        m_layout->removeWidget(gone);
        gone->deleteLater();
        break;
    }
    setVisible(!empty());
}

void FilterChips::addMenu(const QString& id, const QString& title, std::function<QList<Chip>()> entries)
{
    if (m_values == nullptr) {
        m_values = new QPushButton(tr("By value"));
        m_values->setObjectName(objectName() + QStringLiteral("Values"));
        m_values->setProperty("kind", QStringLiteral("chip"));
        m_values->setFont(theme::font(theme::Type::secondary));
        m_values->setToolTip(tr("Shows the rows of one value"));
        m_values->setMenu(new QMenu(m_values));
        m_layout->insertWidget(m_layout->count() - 1, m_values);
    }
    QMenu* menu = m_values->menu()->addMenu(title);
    menu->setObjectName(m_values->objectName() + QLatin1Char('-') + id);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, entries = std::move(entries)] {
        menu->clear();
        for (const Chip& chip : entries()) {
            QAction* action = menu->addAction(chip.name);
            action->setCheckable(true);
            action->setChecked(chip.filter == m_active);
            connect(action, &QAction::triggered, this, [this, filter = chip.filter] { Q_EMIT chosen(filter == m_active ? QString() : filter); });
        }
    });
    show();
}

void FilterChips::describe(int at, int count)
{
    const Chip& chip = m_chips.at(at);
    m_buttons.at(at)->setText(count < 0 ? chip.name : tr("%1 (%2)").arg(chip.name, QLocale().toString(count)));
    m_buttons.at(at)->setToolTip(chip.saved ? tr("Filter: %1\nDelete removes it.").arg(chip.filter) : tr("Filter: %1").arg(chip.filter));
}

void FilterChips::setCounts(const QList<int>& counts)
{
    for (qsizetype i = 0; i < m_chips.size() && i < counts.size(); ++i) describe(int(i), counts.at(i));
    // The texts are longer now: room for them before the next painting.
    if (layout() != nullptr) layout()->activate();
}

void FilterChips::setActive(const QString& filter)
{
    m_active = filter;
    for (qsizetype i = 0; i < m_chips.size(); ++i) m_buttons.at(i)->setChecked(!filter.isEmpty() && m_chips.at(i).filter == filter);
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        for (qsizetype i = 0; i < m_buttons.size(); ++i) {
            if (m_buttons.at(i) != watched || !m_chips.at(i).saved) continue;
            Q_EMIT removeWished(m_chips.at(i).filter);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace quorate::widgets
