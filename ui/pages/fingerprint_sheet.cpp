// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fingerprint_sheet.h"

#include "ui/bridge/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

namespace {

QString nameOf(const bridge::Member& member)
{
    return member.name.isEmpty() ? member.id : member.name;
}

}  // namespace

FingerprintSheet::FingerprintSheet(const Context& context, const bridge::Member& member, QWidget* host)
    : PageSheet(QStringLiteral("fingerprintSheet"), tr("Compare the fingerprint of %1").arg(nameOf(member)),
                tr("Call somebody there whom you know, or meet, and read the words to each other. They see the same words in their "
                   "own console, under this member's name. If one differs, one of you looks at another ledger, or the key is "
                   "not theirs: sign nothing with them, and tell the others."),
                host),
      m_context(context), m_member(member), m_key(new QComboBox), m_words(new QLabel), m_state(new widgets::MutedLabel), m_facts(new widgets::FieldList)
{
    m_key->setObjectName(QStringLiteral("fingerprintKey"));
    m_key->setAccessibleName(tr("Which key"));
    for (const auto& key : member.keys) {
        if (!key.revoked) m_key->addItem(words::text(words::Domain::keyPurpose, key.purpose), key.fingerprint);
    }
    m_words->setObjectName(QStringLiteral("fingerprintWords"));
    m_words->setFont(theme::font(theme::Type::objectTitle));
    m_words->setMinimumHeight(3 * QFontMetrics(m_words->font()).lineSpacing());
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setLayoutDirection(Qt::LeftToRight);      // English words, whatever the language
    m_words->setFocusPolicy(Qt::StrongFocus);
    m_facts->setObjectName(QStringLiteral("fingerprintFacts"));
    auto* copy = new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy words"));
    copy->setObjectName(QStringLiteral("fingerprintCopy"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_words->text());
        m_context.toasts.show(theme::Tone::ok, tr("The words are copied."));
    });
    auto* card = new widgets::Card;
    card->body()->setSpacing(theme::scaled(12));
    card->body()->addWidget(m_key, 0, Qt::AlignLeading);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_words);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(copy, 0, Qt::AlignLeading);
    body()->addWidget(card);
    body()->addStretch(1);
    connect(m_key, &QComboBox::currentIndexChanged, this, &FingerprintSheet::refresh);
    refresh();
    present();
}

void FingerprintSheet::refresh()
{
    m_words->clear();
    const QString fingerprint = m_key->currentData().toString();
    m_facts->set(fingerprint.isEmpty() ? QList<widgets::Field>() : QList<widgets::Field>{{tr("Fingerprint"), format::grouped(fingerprint), {}, true}});
    m_state->setText(fingerprint.isEmpty() ? tr("This member has no key that is not revoked.") : tr("The words are made..."));
    m_state->setVisible(true);
    if (fingerprint.isEmpty()) return;
    m_context.bridge.wordsOf(fingerprint, this, [this, number = ++m_asked](const bridge::Answer<QStringList>& answer) {
        if (number != m_asked) return;
        if (!answer) return m_state->setText(words::explain(tr("The words could not be made."), answer.problem, {}).sentence());
        m_state->hide();
        // In three lines of four, as they are read out.
        QStringList lines;
        for (qsizetype i = 0; i < answer.value->size(); i += 4) lines += answer.value->mid(i, 4).join(QLatin1Char(' '));
        m_words->setText(lines.join(QLatin1Char('\n')));
        m_words->setAccessibleName(tr("Fingerprint in words: %1").arg(answer.value->join(QLatin1Char(' '))));
    });
}

}  // namespace quorate::pages
