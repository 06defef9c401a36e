// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_steps.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/text_edit.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

namespace {

constexpr int typingPauseMs = 300;               // after the last key
constexpr int invitationColumns = 4;
// Which words the other member reads: spread over the 132 bits.
constexpr std::array<int, 3> heard{2, 6, 11};

QString problemOf(const bridge::Problem& problem)
{
    const auto e = words::explain(QString(), problem, QString());
    return e.next.isEmpty() ? e.why : e.why + QLatin1Char(' ') + e.next;
}

}  // namespace

ConsortiumStep::ConsortiumStep(const Parts& parts)
    : SetupStep(parts), m_kind(new QButtonGroup(this)), m_join(new QWidget), m_text(new widgets::TextEdit), m_info(new QWidget), m_fields(new widgets::FieldList),
      m_words(new QGridLayout), m_compare(new QLabel), m_create(new QWidget), m_name(new QLineEdit), m_records(new QListWidget), m_removeRecord(new QPushButton(tr("Remove")))
{
    m_kind->setObjectName(QStringLiteral("setupConsortium"));
    auto* join = addChoice(m_kind, QStringLiteral("join"), tr("Join with an invitation"), tr("A member gave you a file, a text or a link, perhaps as a QR code."));
    auto* create = addChoice(m_kind, QStringLiteral("create"), tr("Create a consortium"),
                             tr("Alone, or with the public records of the other founders, who make theirs on this page with the last choice."));
    addChoice(m_kind, QStringLiteral("later"), tr("Later"), tr("The home is made with its keys and waits. Give your public record to whoever founds the consortium or admits you."));
    for (auto* button : m_kind->buttons()) connect(button, &QRadioButton::clicked, this, &ConsortiumStep::chosen);

    // What belongs to a choice stands in from it, on the side where lines begin.
    const QMargins inset = isRightToLeft() ? QMargins(0, 0, theme::scaled(24), 0) : QMargins(theme::scaled(24), 0, 0, 0);
    auto* joining = new QVBoxLayout(m_join);
    joining->setContentsMargins(inset);
    m_text->setObjectName(QStringLiteral("setupInvitation"));
    m_text->setAccessibleName(tr("Invitation"));
    m_text->setFixedHeight(theme::scaled(64));
    m_text->setFont(theme::font(theme::Type::mono));
    m_text->setPlaceholderText(tr("The text of the invitation, or its link: quorate:join?..."));
    auto* file = new QPushButton(theme::icon(QStringLiteral("file")), tr("Open a file..."));
    file->setObjectName(QStringLiteral("setupInvitationFile"));
    joining->addWidget(m_text);
    m_textRow = widgets::addProblemTo(joining, m_text);
    joining->addWidget(file, 0, Qt::AlignLeading);
    auto* info = new QVBoxLayout(m_info);
    info->setContentsMargins(0, 0, 0, 0);
    info->addWidget(m_fields);
    m_compare->setWordWrap(true);
    info->addWidget(m_compare);
    m_words->setHorizontalSpacing(theme::scaled(18));
    info->addLayout(m_words);
    auto* anchor = new QWidget;
    anchor->setObjectName(QStringLiteral("setupFingerprint"));
    info->addWidget(anchor);
    anchor->setFixedHeight(0);
    m_blankRow = widgets::addProblemTo(info, anchor);
    joining->addWidget(m_info);
    join->addWidget(m_join);

    auto* creating = new QFormLayout(m_create);
    creating->setContentsMargins(inset + QMargins(0, theme::scaled(6), 0, 0));
    m_name->setObjectName(QStringLiteral("setupConsortiumName"));
    m_nameRow = widgets::addFormRow(creating, tr("Name of the consortium"), m_name);
    m_records->setObjectName(QStringLiteral("setupRecords"));
    m_records->setAccessibleName(tr("Records of other founders"));
    m_records->setFixedHeight(theme::scaled(84));
    m_records->setProperty("framed", true);
    m_records->setFrameShape(QFrame::StyledPanel);
    auto* side = new QWidget;
    auto* buttons = new QVBoxLayout(side);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto* add = new QPushButton(tr("Add a record..."));
    add->setObjectName(QStringLiteral("setupRecordAdd"));
    m_removeRecord->setObjectName(QStringLiteral("setupRecordRemove"));
    buttons->addWidget(add);
    buttons->addWidget(m_removeRecord);
    m_recordsRow = widgets::addFormRow(creating, tr("Other founders"), m_records, side);
    m_hidden = new QCheckBox(tr("Hide how others voted until one has voted"));
    m_hidden->setObjectName(QStringLiteral("setupHiddenVotes"));
    auto* courtesy = new widgets::MutedLabel(tr("So that checkers judge alone. It is a courtesy that every console keeps, no secret: the chain is open to all "
                                                "members. It holds for the life of the consortium."));
    courtesy->setWordWrap(true);
    creating->addRow(m_hidden);
    creating->addRow(courtesy);
    connect(m_hidden, &QCheckBox::toggled, this, [this](bool on) {
        m_parts.draft.hiddenVotes = on;
        Q_EMIT changed();
    });
    create->addWidget(m_create);

    auto* demo = new QPushButton(tr("Look around in a local demo first"));
    demo->setObjectName(QStringLiteral("setupDemo"));
    demo->setToolTip(tr("What you answered here is kept"));
    column()->addWidget(demo, 0, Qt::AlignLeading);
    column()->addStretch();

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ConsortiumStep::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ConsortiumStep::typed);
    connect(file, &QPushButton::clicked, this, [this] {
        m_parts.prompter.openFile(this, tr("Invitation"), [this](const QString& path) {
            m_reading = true;
            m_parts.setup.readInvitationFile(this, path, [this, asked = ++m_asked](const auto& answer) {
                if (asked == m_asked) arrived(answer);
            });
            Q_EMIT changed();
        });
    });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_parts.draft.consortiumName = text.trimmed();
        m_nameRow.setProblem(text.isEmpty() || isMemberName(text.trimmed()) ? QString() : tr("1 to 128 bytes, no control characters."));
        Q_EMIT changed();
    });
    connect(add, &QPushButton::clicked, this, &ConsortiumStep::addRecord);
    connect(m_removeRecord, &QPushButton::clicked, this, [this] {
        const int row = m_records->currentRow();
        if (row < 0) return;
        m_parts.draft.records.removeAt(row);
        delete m_records->takeItem(row);
        m_recordsRow.setProblem(QString());
        Q_EMIT changed();
    });
    connect(m_records, &QListWidget::currentRowChanged, this, [this](int row) { m_removeRecord->setEnabled(row >= 0); });
    connect(demo, &QPushButton::clicked, this, &ConsortiumStep::demoWanted);
    m_removeRecord->setEnabled(false);
    m_info->hide();
}

void ConsortiumStep::enter()
{
    const SetupDraft d = m_parts.draft;
    for (auto* button : m_kind->buttons()) {
        const QString choice = button->property("choice").toString();
        button->setChecked(choice == d.consortium);
        // Who only watches founds nothing; a home that is there only joins.
        button->setEnabled(d.home.isEmpty() ? choice != QLatin1String("create") || d.identity != QLatin1String("watch") : choice == QLatin1String("join"));
    }
    if (m_name->text() != d.consortiumName) m_name->setText(d.consortiumName);
    m_hidden->setChecked(d.hiddenVotes);
    m_records->clear();
    for (const QString& record : d.records) {
        auto* item = new QListWidgetItem(record, m_records);
        m_parts.setup.readRecord(this, record, [this, record](const bridge::Answer<bridge::Founder>& answer) {
            for (auto* one : m_records->findItems(record, Qt::MatchExactly)) {
                if (answer) one->setText(tr("%1: %2").arg(answer.value->name, words::roles(answer.value->roles)));
            }
            if (!answer) m_recordsRow.setProblem(problemOf(answer.problem));
        });
        item->setToolTip(record);
    }
    // What was read before a restart is read again; the words that were compared stay compared.
    if (!d.invitation.isEmpty() && m_invitation.text != d.invitation) {
        m_reading = true;
        m_parts.setup.readInvitation(this, d.invitation, [this, asked = ++m_asked](const auto& answer) {
            if (asked == m_asked) arrived(answer);
        });
    }
    refresh();
}

QString ConsortiumStep::missing() const
{
    const auto& d = m_parts.draft;
    if (d.consortium.isEmpty()) return tr("Choose one.");
    if (d.consortium == QLatin1String("join")) {
        if (m_reading) return tr("Reading the invitation …");
        if (d.invitation.isEmpty()) return tr("Give an invitation.");
        if (!d.compared) return tr("Compare the words with a member.");
    }
    if (d.consortium == QLatin1String("create") && !isMemberName(d.consortiumName)) return tr("Name the consortium.");
    return {};
}

void ConsortiumStep::chosen()
{
    m_parts.draft.consortium = choiceOf(m_kind);
    refresh();
    Q_EMIT changed();
}

void ConsortiumStep::refresh()
{
    m_join->setVisible(m_parts.draft.consortium == QLatin1String("join"));
    m_create->setVisible(m_parts.draft.consortium == QLatin1String("create"));
}

void ConsortiumStep::typed()
{
    m_textRow.setProblem(QString());
    m_parts.draft.invitation.clear();
    m_parts.draft.compared = false;
    m_info->hide();
    ++m_asked;
    m_reading = !m_text->toPlainText().trimmed().isEmpty();
    if (m_reading) m_pause.start();
    else m_pause.stop();
    Q_EMIT changed();
}

void ConsortiumStep::read()
{
    m_parts.setup.readInvitation(this, m_text->toPlainText(), [this, asked = ++m_asked](const auto& answer) {
        if (asked == m_asked) arrived(answer);
    });
}

void ConsortiumStep::arrived(const bridge::Answer<bridge::InvitationInfo>& answer)
{
    m_reading = false;
    if (!answer) {
        m_parts.draft.invitation.clear();
        m_parts.draft.compared = false;
        m_info->hide();
        m_textRow.setProblem(problemOf(answer.problem));
    } else {
        // The same one again, after a restart: it was compared already.
        if (m_parts.draft.invitation != answer.value->text) m_parts.draft.compared = false;
        m_textRow.setProblem(QString());
        m_invitation = *answer.value;
        m_parts.draft.invitation = m_invitation.text;
        showInvitation();
    }
    Q_EMIT changed();
}

void ConsortiumStep::showInvitation()
{
    QStringList founders;
    for (const auto& one : std::as_const(m_invitation.founders)) founders += tr("%1: %2").arg(one.name, words::roles(one.roles));
    m_fields->set({{tr("Consortium"), m_invitation.name}, {tr("Founded"), format::time(m_invitation.created)}, {tr("Founders"), founders.join(QLatin1Char('\n'))},
                   {tr("Listening at"), m_invitation.addresses.isEmpty() ? format::dash() : m_invitation.addresses.join(QStringLiteral(", ")), std::nullopt, true}});
    while (auto* item = m_words->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_blanks.clear();
    m_blankPlaces.clear();
    const bool compared = m_parts.draft.compared;
    m_compare->setText(compared ? tr("These are the words of the consortium; you compared them.")
                                : tr("Anybody can write an invitation. Call a member whom you know, by a number that you had before, and let them read you the words of "
                                     "the consortium; their console shows them in the list of consortia. Compare those here, and type the three that are left out."));
    const int rows = (int(m_invitation.words.size()) + invitationColumns - 1) / invitationColumns;
    for (int i = 0; i < m_invitation.words.size(); ++i) {
        const bool blank = !compared && std::find(heard.begin(), heard.end(), i) != heard.end();
        auto* cell = new QWidget;
        cell->setLayoutDirection(Qt::LeftToRight);
        auto* row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        auto* label = new QLabel(blank ? QStringLiteral("%1").arg(i + 1, 2) : QStringLiteral("%1  %2").arg(i + 1, 2).arg(m_invitation.words.at(i)));
        label->setFont(theme::font(theme::Type::mono));
        row->addWidget(label);
        if (blank) {
            auto* field = new QLineEdit;
            field->setObjectName(QStringLiteral("setupHeard%1").arg(m_blanks.size()));
            field->setAccessibleName(tr("Word %1, as the member reads it").arg(i + 1));
            field->setMaxLength(20);
            field->setProperty("asked", i);
            row->addWidget(field, 1);
            connect(field, &QLineEdit::textChanged, this, &ConsortiumStep::judgeWords);
            m_blanks += field;
            m_blankPlaces += i;
        } else {
            row->addStretch();
        }
        m_words->addWidget(cell, i % rows, i / rows);
    }
    m_blankRow.setProblem(QString());
    m_info->show();
}

void ConsortiumStep::judgeWords()
{
    int good = 0;
    bool wrong = false;
    for (int i = 0; i < m_blanks.size(); ++i) {
        const QString typed = m_blanks.at(i)->text().trimmed().toLower();
        const QString wanted = m_invitation.words.value(m_blankPlaces.at(i));
        const bool bad = !wanted.startsWith(typed);
        m_blanks.at(i)->setProperty("invalid", bad);
        m_blanks.at(i)->update();
        wrong = wrong || bad;
        good += !typed.isEmpty() && typed == wanted ? 1 : 0;
    }
    m_blankRow.setProblem(wrong ? tr("This is another word. If the member did read this, the invitation leads to another consortium: do not join.") : QString());
    if (good == m_blanks.size()) {
        m_parts.draft.compared = true;
        // Not from within a field's own signal: the fields go.
        QMetaObject::invokeMethod(this, [this] { showInvitation(); }, Qt::QueuedConnection);
    }
    Q_EMIT changed();
}

void ConsortiumStep::addRecord()
{
    m_parts.prompter.openFile(this, tr("Public record of a founder"), [this](const QString& path) {
        m_parts.setup.readRecord(this, path, [this, path](const bridge::Answer<bridge::Founder>& answer) {
            if (!answer) return m_recordsRow.setProblem(problemOf(answer.problem));
            m_recordsRow.setProblem(QString());
            if (m_parts.draft.records.contains(path)) return;
            m_parts.draft.records += path;
            auto* item = new QListWidgetItem(tr("%1: %2").arg(answer.value->name, words::roles(answer.value->roles)), m_records);
            item->setToolTip(path);
            Q_EMIT changed();
        });
    });
}

}  // namespace quorate::pages
