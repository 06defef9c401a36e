// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>
#include <QToolTip>

namespace quorate::widgets {
namespace {

constexpr int mostProposals = 40;

}  // namespace

FilterField::FilterField(QWidget* parent)
    : QLineEdit(parent), m_completer(new QCompleter(this)), m_proposals(new QStringListModel(this))
{
    setPlaceholderText(tr("Filter: words, or column:value"));
    setClearButtonEnabled(true);
    addAction(theme::icon(QStringLiteral("filter"), theme::Tone::neutral), QLineEdit::LeadingPosition);
    m_completer->setModel(m_proposals);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Completions of the filter"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterField::take);
    connect(this, &QLineEdit::textChanged, this, &FilterField::parse);
    connect(this, &QLineEdit::textEdited, this, [this] { propose(false); });
    m_expression = FilterExpression();
}

QStringList FilterField::named() const
{
    QStringList named = m_columns;
    named.removeAll(QString());
    return named;
}

QString FilterField::help() const
{
    return tr("All words must occur, in any order.\n"
              "column:text    in one column; column:=text for the whole cell\n"
              "column:>10     also >= < <=, with kB MB GB, %, or s min h d w: last:>24h is more than a day ago\n"
              "               and deadline:<6h less than six hours away\n"
              "column:>=2026-10-01T12:30Z    a time, in UTC\n"
              "-term          the opposite\n"
              "*              anything;  \"quotes\" around blanks\n"
              "Columns: %1")
        .arg(named().join(QStringLiteral(", ")));
}

void FilterField::parse()
{
    FilterExpression::Error error;
    m_expression = FilterExpression::parse(text(), m_columns, &error);
    m_problem = m_expression ? QString() : error.text;
    setProperty("invalid", !m_expression.has_value());
    setAccessibleDescription(m_problem);
    underline(error.position, m_expression ? 0 : error.length);
    update();
    Q_EMIT parsed();
}

// A line edit takes formats only as an input method would give them.
void FilterField::underline(qsizetype position, qsizetype length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat wavy;
        wavy.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wavy.setUnderlineColor(theme::current().tone(theme::Tone::bad).ink);
        attributes += {QInputMethodEvent::TextFormat, int(position - cursorPosition()), int(length), wavy};
    }
    const QSignalBlocker block(this);
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

void FilterField::propose(bool asked)
{
    m_place = FilterExpression::placeAt(text(), cursorPosition());
    QStringList list;
    if (m_place.column.isEmpty()) {
        for (const QString& column : named()) {
            if (column.startsWith(m_place.typed, Qt::CaseInsensitive)) list += column + QLatin1Char(':');
        }
    } else if (m_values && m_columns.contains(m_place.column)) {
        for (const QString& value : m_values(m_place.column)) {
            if (list.size() >= mostProposals) break;
            if (!value.isEmpty() && value.contains(m_place.typed, Qt::CaseInsensitive)) list += value;
        }
        if (list.size() == 1 && list.first() == m_place.typed) list.clear();
    }
    if (list.isEmpty() || (!asked && m_place.column.isEmpty() && m_place.typed.isEmpty())) {
        m_completer->popup()->hide();
        return;
    }
    m_proposals->setStringList(list);
    QRect where = cursorRect();
    where.setWidth(theme::scaled(240));
    m_completer->complete(where);
}

void FilterField::take(const QString& completion)
{
    const bool column = m_place.column.isEmpty();
    const QString inserted = column ? completion : FilterExpression::quoted(completion) + QLatin1Char(' ');
    QString now = text();
    now.replace(m_place.start, m_place.length, inserted);
    setText(now);
    setCursorPosition(int(m_place.start + inserted.size()));
    if (column) propose(true);
}

void FilterField::showHelp()
{
    QToolTip::showText(mapToGlobal(QPoint(0, height())), help(), this, {}, 30'000);
}

bool FilterField::event(QEvent* event)
{
    // F1 is the window's key, for the help of the view; in here it is for that of the filter.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab: event->ignore(); return;   // the list takes them
        default: break;
        }
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) return propose(true);
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) return propose(true);
    if (event->key() == Qt::Key_F1) return showHelp();
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) return clear();
    QLineEdit::keyPressEvent(event);
}

}  // namespace quorate::widgets
