// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signed_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quorate::dialogs {
namespace {

constexpr int rowBytes = 16;
constexpr qsizetype signatureSize = 64;

QString inFours(const QString& hex)
{
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4) groups += hex.mid(i, 4);
    return groups.join(QLatin1Char(' '));
}

QPlainTextEdit* makeText(const char* name, const QString& accessibleName)
{
    auto* text = new QPlainTextEdit;
    text->setObjectName(QLatin1String(name));
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(theme::font(theme::Type::mono));
    text->setLayoutDirection(Qt::LeftToRight);
    return text;
}

}  // namespace

SignedView::SignedView(QWidget* parent)
    : QWidget(parent), m_id(new widgets::WrapLabel), m_copy(new QPushButton(tr("Copy"))), m_state(new widgets::MutedLabel),
      m_again(new QPushButton(tr("Try again"))), m_choice(new widgets::Segmented(tr("What is signed, as"))), m_stack(new QStackedWidget),
      m_fields(new QTreeWidget), m_bytes(makeText("signBytes", tr("Bytes that are signed"))),
      m_decoded(makeText("signDecoded", tr("Bytes that are signed, in CBOR diagnostic notation")))
{
    m_id->setObjectName(QStringLiteral("signId"));
    m_id->setAccessibleName(tr("Id of the transaction"));
    m_copy->setObjectName(QStringLiteral("signCopyId"));
    m_copy->setToolTip(tr("Copy the id of the transaction"));
    m_state->setObjectName(QStringLiteral("signState"));
    m_state->setWordWrap(true);
    m_again->setObjectName(QStringLiteral("signAgain"));
    m_choice->setObjectName(QStringLiteral("signChoice"));
    m_choice->addChoice(QStringLiteral("fields"), tr("Fields"));
    m_choice->addChoice(QStringLiteral("bytes"), tr("Bytes"));
    m_choice->addChoice(QStringLiteral("cbor"), tr("CBOR"));
    m_fields->setObjectName(QStringLiteral("signFields"));
    m_fields->setAccessibleName(tr("Fields of what is signed"));
    m_fields->setColumnCount(2);
    m_fields->setHeaderLabels({tr("Field"), tr("Value")});
    m_fields->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_fields->setTextElideMode(Qt::ElideMiddle);
    m_fields->setAllColumnsShowFocus(true);
    // What stands in their place while there is nothing to show.
    auto* instead = new QWidget;
    auto* column = new QVBoxLayout(instead);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addStretch();
    for (QWidget* page : QList<QWidget*>{instead, m_fields, m_bytes, m_decoded}) m_stack->addWidget(page);
    m_stack->setMinimumHeight(theme::scaled(132));

    auto* first = new QHBoxLayout;
    first->addWidget(m_id, 1);
    first->addWidget(m_copy, 0, Qt::AlignTop);
    auto* second = new QHBoxLayout;
    second->addWidget(m_choice);
    second->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_stack, 1);

    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_plainId); });
    connect(m_again, &QPushButton::clicked, this, &SignedView::againWished);
    connect(m_choice, &widgets::Segmented::currentChanged, this, [this] { setShown(m_ready); });
    m_choice->setCurrent(QStringLiteral("fields"));
    setShown(false);
}

// The room is kept, so that nothing jumps when it comes.
void SignedView::setShown(bool shown)
{
    m_ready = shown;
    m_choice->setEnabled(shown);
    m_copy->setVisible(shown && !m_plainId.isEmpty());
    const QString chosen = m_choice->current();
    m_stack->setCurrentIndex(!shown ? 0 : chosen == QLatin1String("bytes") ? 2 : chosen == QLatin1String("cbor") ? 3 : 1);
    if (shown) return;
    m_id->setText(tr("Transaction"));
    m_id->fit();
    m_plainId.clear();
    m_fields->clear();
    m_bytes->clear();
    m_decoded->clear();
}

void SignedView::say(const QString& text, bool wrong)
{
    m_state->setTone(wrong ? theme::Tone::bad : theme::Tone::neutral);
    m_state->setText(text);
    m_again->setVisible(wrong);
}

void SignedView::setWaiting(const QString& text)
{
    setShown(false);
    say(text, false);
}

void SignedView::setRefused(const QString& problem)
{
    setShown(false);
    say(problem, true);
}

void SignedView::set(const Signed& content)
{
    m_plainId = content.id;
    setShown(true);
    say({}, false);
    m_id->setText(content.id.isEmpty() ? tr("Transaction: %1").arg(content.unknownId) : tr("Transaction %1").arg(inFours(content.id)));
    m_id->fit();
    QList<QTreeWidgetItem*> parents;
    for (const auto& line : content.lines) {
        parents.resize(std::min(qsizetype(line.depth), parents.size()));
        auto* item = parents.isEmpty() ? new QTreeWidgetItem(m_fields) : new QTreeWidgetItem(parents.last());
        item->setText(0, line.name);
        item->setText(1, line.value);
        item->setToolTip(1, line.value);
        if (line.mono) item->setFont(1, theme::font(theme::Type::mono));
        parents += item;
    }
    m_fields->expandAll();
    m_bytes->setPlainText(dump(content.parts));
    QStringList decoded;
    for (const auto& part : content.parts) decoded += part.title + QLatin1Char('\n') + part.decoded;
    m_decoded->setPlainText(decoded.join(QStringLiteral("\n\n")));
}

QString SignedView::dump(const QList<Signed::Part>& parts)
{
    QStringList lines;
    for (const auto& part : parts) {
        if (!lines.isEmpty()) lines += QString();
        lines += part.title;
        if (part.hole) {
            lines += tr("The signature of the part before will stand at %1 to %2; until then there are zeros.")
                         .arg(QString::number(*part.hole, 16), QString::number(*part.hole + quint64(signatureSize) - 1, 16));
        }
        for (qsizetype at = 0; at < part.bytes.size(); at += rowBytes) {
            lines += QStringLiteral("%1  %2").arg(QString::number(at, 16).rightJustified(6, QLatin1Char('0')),
                                                 QString::fromLatin1(part.bytes.mid(at, rowBytes).toHex(' ')));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace quorate::dialogs
