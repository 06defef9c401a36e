// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shortcuts_card.h"

#include "ui/pages/shortcuts.h"
#include "ui/widgets/notices.h"

#include <QFormLayout>
#include <QHash>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {

ShortcutsCard::ShortcutsCard(const Context& context) : Card(tr("Keys"), tr("Press the new keys in a field. Keys that are taken are said beside it.")), m_context(context)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::scaled(24));
    form->setVerticalSpacing(6);
    for (const auto& one : shortcuts::all()) {
        auto* field = new widgets::KeyField;
        field->setObjectName(QStringLiteral("keys-") + one.id);
        field->setAccessibleName(tr("Keys for: %1").arg(one.what));
        field->setPlaceholderText(tr("No keys"));
        auto* none = new QPushButton(tr("No keys"));
        none->setObjectName(QStringLiteral("keysNone-") + one.id);
        none->setAccessibleName(tr("No keys for: %1").arg(one.what));
        m_rows += {one.id, field, widgets::addFormRow(form, one.what, field, none)};
        const Row& row = m_rows.back();
        connect(field, &widgets::KeyField::keysChosen, this, [this, row] { changed(row); });
        connect(none, &QPushButton::clicked, this, [this, row] {
            row.field->setKeys({});
            changed(row);
        });
    }
    body()->addLayout(form);
    auto* reset = new QPushButton(tr("Back to the usual keys"));
    reset->setObjectName(QStringLiteral("keysReset"));
    connect(reset, &QPushButton::clicked, this, [this] {
        QHash<QString, QKeySequence> before;
        for (const auto& one : shortcuts::all()) before.insert(one.id, shortcuts::keys(m_context.settings, one.id));
        shortcuts::reset(m_context.settings);
        show();
        m_context.applyTheme();
        m_context.toasts.show(theme::Tone::neutral, tr("All keys are the usual ones."), tr("Undo"), [guard = QPointer(this), before] {
            if (!guard) return;
            for (auto it = before.begin(); it != before.end(); ++it) shortcuts::setKeys(guard->m_context.settings, it.key(), it.value());
            guard->show();
            guard->m_context.applyTheme();
        }, widgets::Toasts::undoMs);
    });
    body()->addWidget(reset, 0, Qt::AlignLeading);
    show();
}

void ShortcutsCard::show()
{
    for (const Row& row : std::as_const(m_rows)) {
        row.field->setKeys(shortcuts::keys(m_context.settings, row.id));
        row.row.setProblem(QString());
    }
}

void ShortcutsCard::changed(const Row& row)
{
    const QKeySequence keys = row.field->keys();
    const QString problem = shortcuts::conflict(m_context.settings, row.id, keys);
    row.row.setProblem(problem);
    if (!problem.isEmpty()) return;
    shortcuts::setKeys(m_context.settings, row.id, keys);
    m_context.applyTheme();
    // What stood in the way of another field may be gone.
    for (const Row& other : std::as_const(m_rows)) {
        if (!other.row.good()) other.row.setProblem(shortcuts::conflict(m_context.settings, other.id, other.field->keys()));
    }
}

}  // namespace quorate::pages
