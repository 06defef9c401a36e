// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace quorate::widgets {
namespace {

constexpr int longestName = 60;

}  // namespace

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
            connect(menu->addAction(tr("Name this filter")), &QAction::triggered, this,
                    [this, button] { askName(m_chips.at(m_buttons.indexOf(button)).filter); });
            connect(menu->addAction(tr("Remove this filter")), &QAction::triggered, this,
                    [this, button] { Q_EMIT removeWished(m_chips.at(m_buttons.indexOf(button)).filter); });
            menu->popup(button->mapToGlobal(where));
        });
    }
    m_layout->insertWidget(int(m_chips.size()), button);
    m_chips += chip;
    m_buttons += button;
    m_counts += -1;
    describe(int(m_chips.size()) - 1);
    setActive(m_active);
    show();
}

void FilterChips::remove(const QString& filter)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i).filter != filter) continue;
        if (m_named == filter) takeName(false);
        m_chips.removeAt(i);
        m_counts.removeAt(i);
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

void FilterChips::describe(int at)
{
    const Chip& chip = m_chips.at(at);
    const int count = m_counts.at(at);
    m_buttons.at(at)->setText(count < 0 ? chip.name : tr("%1 (%2)").arg(chip.name, QLocale().toString(count)));
    m_buttons.at(at)->setToolTip(chip.saved ? tr("Filter: %1\nF2 names it, Delete removes it.").arg(chip.filter) : tr("Filter: %1").arg(chip.filter));
}

void FilterChips::setCounts(const QList<int>& counts)
{
    for (qsizetype i = 0; i < m_chips.size() && i < counts.size(); ++i) {
        m_counts[i] = counts.at(i);
        describe(int(i));
    }
    // The texts are longer now: room for them before the next painting.
    if (layout() != nullptr) layout()->activate();
}

QString FilterChips::nameOf(const QString& filter) const
{
    const auto it = std::find_if(m_chips.begin(), m_chips.end(), [&](const Chip& c) { return c.filter == filter; });
    return it == m_chips.end() ? QString() : it->name;
}

void FilterChips::askName(const QString& filter)
{
    takeName(true);
    const auto it = std::find_if(m_chips.begin(), m_chips.end(), [&](const Chip& c) { return c.saved && c.filter == filter; });
    if (it == m_chips.end()) return;
    QPushButton* button = m_buttons.at(it - m_chips.begin());
    m_named = filter;
    m_name = new QLineEdit(it->name == filter ? QString() : it->name);
    m_name->setObjectName(objectName() + QStringLiteral("Name"));
    m_name->setAccessibleName(tr("Name of the filter %1").arg(filter));
    m_name->setPlaceholderText(tr("Name, or Enter for: %1").arg(filter));
    m_name->setToolTip(tr("Filter: %1").arg(filter));
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(theme::scaled(220));
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { takeName(true); });
    m_layout->insertWidget(m_layout->indexOf(button), m_name);
    button->hide();
    m_name->show();                                // at once: what is not seen takes no focus
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void FilterChips::takeName(bool wanted)
{
    if (m_name == nullptr) return;
    QLineEdit* line = std::exchange(m_name, nullptr);
    const QString filter = std::exchange(m_named, {});
    const QString typed = line->text().simplified();
    const bool focused = line->hasFocus();
    line->removeEventFilter(this);
    m_layout->removeWidget(line);
    line->hide();
    line->deleteLater();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i).filter != filter) continue;
        m_buttons.at(i)->show();
        if (focused) m_buttons.at(i)->setFocus(Qt::OtherFocusReason);
        const QString name = typed.isEmpty() ? filter : typed;
        if (!wanted || name == m_chips.at(i).name) return;
        m_chips[i].name = name;
        describe(int(i));
        Q_EMIT renamed();
        return;
    }
}

void FilterChips::setActive(const QString& filter)
{
    m_active = filter;
    for (qsizetype i = 0; i < m_chips.size(); ++i) m_buttons.at(i)->setChecked(!filter.isEmpty() && m_chips.at(i).filter == filter);
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_name) {
        // Another window in front, or a menu, is no end of typing.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) takeName(true);
    }
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_name && key == Qt::Key_Escape) {
        takeName(false);
        return true;
    }
    for (qsizetype i = 0; i < m_buttons.size() && (key == Qt::Key_Delete || key == Qt::Key_F2); ++i) {
        if (m_buttons.at(i) != watched || !m_chips.at(i).saved) continue;
        if (key == Qt::Key_Delete) Q_EMIT removeWished(m_chips.at(i).filter);
        else askName(m_chips.at(i).filter);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace quorate::widgets
