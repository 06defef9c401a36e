// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shortcuts.h"

#include <QCoreApplication>

#include <algorithm>

namespace quorate::pages::shortcuts {
namespace {

constexpr auto group = "keys/";
constexpr int views = 9;

// lupdate files these texts under the namespace.
QString tr(const char* text)
{
    return QCoreApplication::translate("quorate::pages::shortcuts", text);
}

// Keys that every text field and table needs.
bool isTaken(const QKeySequence& keys)
{
    for (const auto standard : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Undo, QKeySequence::Redo, QKeySequence::SelectAll}) {
        if (QKeySequence::keyBindings(standard).contains(keys)) return true;
    }
    return keys == QKeySequence(Qt::Key_Escape) || keys == QKeySequence(Qt::Key_Tab) || keys == QKeySequence(Qt::Key_Return) || keys == QKeySequence(Qt::Key_Space);
}

// A letter alone would be taken out of every text that is typed.
bool isBare(const QKeySequence& keys)
{
    if (keys.isEmpty()) return false;
    const auto first = keys[0];
    const bool modified = (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    return !modified && !(first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35);
}

}  // namespace

QList<Shortcut> all()
{
    QList<Shortcut> list{
        {QStringLiteral("palette"), tr("Search or run a command"), QKeySequence(Qt::CTRL | Qt::Key_K)},
        {QStringLiteral("filter"), tr("Filter of the table"), QKeySequence(QKeySequence::Find)},
        {QStringLiteral("pane"), tr("Next pane"), QKeySequence(Qt::Key_F6)},
        {QStringLiteral("pane-back"), tr("Pane before"), QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        {QStringLiteral("jobs"), tr("Running jobs"), QKeySequence(Qt::CTRL | Qt::Key_J)},
        {QStringLiteral("lock"), tr("Lock the keys"), QKeySequence(Qt::CTRL | Qt::Key_L)},
        {QStringLiteral("report"), tr("Reports"), QKeySequence(Qt::CTRL | Qt::Key_E)},
        {QStringLiteral("detach"), tr("View in a window of its own"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
        {QStringLiteral("details"), tr("Details beside or below the table"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D)},
        {QStringLiteral("denser"), tr("Denser rows"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus)},
        {QStringLiteral("wider"), tr("Wider rows"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus)},
        {QStringLiteral("help"), tr("What this view is for, and its keys"), QKeySequence(Qt::Key_F1)},
        {QStringLiteral("new-release"), tr("New release"), QKeySequence(Qt::CTRL | Qt::Key_N)},
    };
    for (int i = 0; i < views; ++i) {
        list += {QStringLiteral("view-%1").arg(i + 1), tr("View %1 of the rail").arg(i + 1), QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i))};
    }
    return list;
}

QKeySequence keys(const QSettings& settings, const QString& id)
{
    const QVariant set = settings.value(QLatin1String(group) + id);
    if (set.isValid()) return QKeySequence(set.toString(), QKeySequence::PortableText);
    const auto list = all();
    const auto found = std::find_if(list.begin(), list.end(), [&](const Shortcut& s) { return s.id == id; });
    return found == list.end() ? QKeySequence() : found->usual;
}

void setKeys(QSettings& settings, const QString& id, const QKeySequence& chosen)
{
    settings.setValue(QLatin1String(group) + id, chosen.toString(QKeySequence::PortableText));
}

void reset(QSettings& settings)
{
    for (const auto& one : all()) settings.remove(QLatin1String(group) + one.id);
}

QString conflict(const QSettings& settings, const QString& id, const QKeySequence& chosen)
{
    if (chosen.isEmpty()) return {};
    if (isTaken(chosen)) return tr("Text fields and tables need these keys.");
    if (isBare(chosen)) return tr("Add Ctrl or Alt: a key alone is needed for typing.");
    for (const auto& other : all()) {
        if (other.id != id && keys(settings, other.id) == chosen) return tr("These keys are those of: %1").arg(other.what);
    }
    return {};
}

}  // namespace quorate::pages::shortcuts
