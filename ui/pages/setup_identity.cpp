// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_steps.h"

#include "ui/bridge/words.h"
#include "ui/pages/setup_token.h"
#include "ui/pages/write_file.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_edit.h"

#include <QBuffer>
#include <QButtonGroup>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace quorate::pages {

namespace words = bridge::words;

namespace {

constexpr int leastPassphrase = 8;
constexpr int wordsOfSheet = 24;
constexpr int wordColumns = 4;

QLineEdit* secretField(const QString& name)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    field->setMaxLength(512);
    return field;
}

// One page of paper. The file holds the secret as much as the paper does; the page says so.
bool writeSheet(const QString& file, const QString& title, const QString& about, const QStringList& list)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(title);
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    const int unit = writer.resolution() / 6;
    QFont font = theme::font(theme::Type::objectTitle);
    font.setPointSize(20);
    painter.setFont(font);
    painter.drawText(QRect(0, 0, writer.width(), 4 * unit), Qt::TextWordWrap, title);
    font.setPointSize(11);
    painter.setFont(font);
    painter.drawText(QRect(0, 4 * unit, writer.width(), 8 * unit), Qt::TextWordWrap, about);
    QFont mono = theme::font(theme::Type::mono);
    mono.setPointSize(13);
    painter.setFont(mono);
    const int rows = int(list.size()) / 2;
    for (int i = 0; i < list.size(); ++i) {
        painter.drawText(i / rows * writer.width() / 2, (14 + 2 * (i % rows)) * unit, QStringLiteral("%1  %2").arg(i + 1, 2).arg(list.at(i)));
    }
    const bool good = painter.end() && writeFile(file, bytes, Readers::owner).isEmpty();
    bytes.fill('\0');
    return good;
}

}  // namespace

IdentityStep::IdentityStep(const Parts& parts)
    : SetupStep(parts), m_kind(new QButtonGroup(this)), m_form(new QWidget), m_done(new QWidget), m_doneText(new QLabel), m_unlockBox(new QWidget),
      m_unlockField(secretField(QStringLiteral("setupUnlockPassphrase"))), m_unlock(new QPushButton(tr("Go on"))), m_id(new QLineEdit),
      m_name(new QLineEdit), m_passphrase(secretField(QStringLiteral("setupPassphrase"))), m_again(secretField(QStringLiteral("setupPassphraseAgain"))),
      m_folder(new QLineEdit), m_words(new widgets::TextEdit), m_token(new TokenForm(parts.setup, parts.prompter)), m_fields(new QFormLayout(m_form)), m_go(new QPushButton), m_sheet(new QWidget),
      m_sheetProblem(new QLabel), m_sheetWords(new QGridLayout), m_check(new QWidget)
{
    m_kind->setObjectName(QStringLiteral("setupIdentity"));
    addChoice(m_kind, QStringLiteral("new"), tr("Make a new identity"),
              tr("All keys come from 24 words that you write on a recovery sheet: with it the identity can be brought back anywhere."));
    addChoice(m_kind, QStringLiteral("words"), tr("Bring an identity back from its recovery sheet"), tr("You have the 24 words."));
    addChoice(m_kind, QStringLiteral("import"), tr("Import an identity"), tr("You have the home folder of a member, or a copy of it, and its passphrase."));
    addChoice(m_kind, QStringLiteral("token"), tr("Use a hardware token"),
              tr("The keys that you sign with are made on a smart card, a USB key or a security module and never leave it. No recovery sheet brings them back."));
    addChoice(m_kind, QStringLiteral("watch"), tr("Watch only"),
              tr("You follow a consortium without being a member: everything can be seen, nothing can be signed."));
    for (auto* button : m_kind->buttons()) connect(button, &QRadioButton::clicked, this, &IdentityStep::chosen);

    m_fields->setContentsMargins(0, 0, 0, 0);
    m_id->setObjectName(QStringLiteral("setupId"));
    m_name->setObjectName(QStringLiteral("setupName"));
    m_folder->setObjectName(QStringLiteral("setupImportFolder"));
    m_words->setObjectName(QStringLiteral("setupWords"));
    m_words->setFixedHeight(theme::scaled(72));
    m_words->setPlaceholderText(tr("The 24 words, with blanks between them"));
    m_idRow = widgets::addFormRow(m_fields, tr("Id of the member"), m_id);
    m_nameRow = widgets::addFormRow(m_fields, tr("Name for people"), m_name);
    auto* choose = new QPushButton(theme::icon(QStringLiteral("folder")), tr("Choose..."));
    choose->setObjectName(QStringLiteral("setupImportChoose"));
    m_folderRow = widgets::addFormRow(m_fields, tr("Home folder"), m_folder, choose);
    m_wordsRow = widgets::addFormRow(m_fields, tr("Recovery sheet"), m_words);
    m_token->setObjectName(QStringLiteral("setupTokenForm"));
    m_fields->addRow(m_token);
    m_passphraseRow = widgets::addFormRow(m_fields, tr("Passphrase of the key files"), m_passphrase);
    m_againRow = widgets::addFormRow(m_fields, tr("The same again"), m_again);
    m_go->setObjectName(QStringLiteral("setupIdentityGo"));
    m_go->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_fields->addRow(QString(), m_go);
    column()->addWidget(m_form);

    // The sheet, and the check that it was written down.
    auto* sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    auto* told = new QLabel(tr("Write these words on paper, in this order, and keep it where nobody else gets at it. Whoever has them is this member."));
    told->setWordWrap(true);
    sheet->addWidget(told);
    m_sheetWords->setHorizontalSpacing(theme::scaled(18));
    sheet->addLayout(m_sheetWords);
    auto* acts = new QHBoxLayout;
    auto* pdf = new QPushButton(theme::icon(QStringLiteral("export")), tr("Save as PDF for printing..."));
    pdf->setObjectName(QStringLiteral("setupSheetSave"));
    pdf->setToolTip(tr("Print it, then delete the file: it holds the words as they are"));
    m_written = new QPushButton(tr("I have written them down"));
    m_written->setObjectName(QStringLiteral("setupSheetWritten"));
    m_written->setProperty("kind", QStringLiteral("primary"));
    acts->addWidget(pdf);
    acts->addStretch();
    acts->addWidget(m_written);
    sheet->addLayout(acts);
    m_sheetProblem->setObjectName(QStringLiteral("setupSheetProblem"));
    m_sheetProblem->setWordWrap(true);
    m_sheetProblem->hide();
    sheet->addWidget(m_sheetProblem);
    column()->addWidget(m_sheet);

    auto* check = new QFormLayout(m_check);
    check->setContentsMargins(0, 0, 0, 0);
    auto* ask = new QLabel(tr("Three words from your sheet, so that it is certain that it can be read:"));
    ask->setWordWrap(true);
    check->addRow(ask);
    for (std::size_t i = 0; i < m_checkFields.size(); ++i) {
        m_checkFields[i] = new QLineEdit;
        m_checkFields[i]->setObjectName(QStringLiteral("setupCheck%1").arg(i));
        m_checkRows[i] = widgets::addFormRow(check, tr("Word %1").arg(1), m_checkFields[i]);
        m_checkLabels[i] = qobject_cast<QLabel*>(check->itemAt(check->rowCount() - 1, QFormLayout::LabelRole)->widget());
        connect(m_checkFields[i], &QLineEdit::textChanged, this, &IdentityStep::judgeCheck);
    }
    auto* back = new QPushButton(tr("Show the words again"));
    back->setObjectName(QStringLiteral("setupSheetAgain"));
    back->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    check->addRow(QString(), back);
    column()->addWidget(m_check);

    auto* unlock = new QFormLayout(m_unlockBox);
    unlock->setContentsMargins(0, 0, 0, 0);
    m_unlock->setObjectName(QStringLiteral("setupUnlock"));
    m_unlockRow = widgets::addFormRow(unlock, tr("Passphrase that you chose"), m_unlockField, m_unlock);
    column()->addWidget(m_unlockBox);

    auto* done = new QHBoxLayout(m_done);
    done->setContentsMargins(0, 0, 0, 0);
    m_doneText->setWordWrap(true);
    m_doneText->setObjectName(QStringLiteral("setupIdentityDone"));
    auto* anew = new QPushButton(tr("Choose anew"));
    anew->setObjectName(QStringLiteral("setupIdentityAnew"));
    done->addWidget(m_doneText, 1);
    done->addWidget(anew);
    column()->addWidget(m_done);
    column()->addStretch();

    for (auto* field : {m_id, m_name, m_passphrase, m_again, m_folder}) connect(field, &QLineEdit::textChanged, this, &IdentityStep::judge);
    connect(m_words, &QPlainTextEdit::textChanged, this, &IdentityStep::judge);
    connect(m_token, &TokenForm::changed, this, &IdentityStep::judge);
    connect(choose, &QPushButton::clicked, this, [this] { m_parts.prompter.openDirectory(this, tr("Home folder of a member"), [this](const QString& path) { m_folder->setText(path); }); });
    connect(m_go, &QPushButton::clicked, this, [this] {
        const QString kind = choiceOf(m_kind);
        m_parts.setup.usePassphrase(m_passphrase->text().toUtf8());
        if (kind == QLatin1String("new")) makeSheet();
        else if (kind == QLatin1String("words")) takeWords();
        else if (kind == QLatin1String("import")) readImport();
        else if (kind == QLatin1String("token")) openToken();
        else ready(true);
    });
    connect(pdf, &QPushButton::clicked, this, [this] {
        m_parts.prompter.saveFile(this, tr("Recovery sheet"), QStringLiteral("quorate-recovery-%1.pdf").arg(m_parts.draft.id), [this](const QString& file) {
            const bool good = writeSheet(file, tr("Recovery sheet of %1").arg(m_parts.draft.name),
                                         tr("All keys of this member come from these words. Keep this paper where nobody else gets at it, and delete the file that it was printed from."),
                                         m_secret);
            m_sheetProblem->setText(good ? QString() : tr("The file was not written. Write the words down by hand."));
            m_sheetProblem->setVisible(!good);
        });
    });
    connect(m_written, &QPushButton::clicked, this, &IdentityStep::beginCheck);
    connect(back, &QPushButton::clicked, this, [this] { showSheet(m_secret); });
    connect(m_unlock, &QPushButton::clicked, this, &IdentityStep::unlock);
    connect(m_unlockField, &QLineEdit::returnPressed, this, &IdentityStep::unlock);
    connect(anew, &QPushButton::clicked, this, &IdentityStep::startAnew);
}

void IdentityStep::enter()
{
    // Ended meanwhile: the token wants its PIN again, and nobody keeps one.
    if (m_parts.draft.identity == QLatin1String("token") && !m_parts.setup.hasPassphrase()) m_parts.draft.identityReady = false;
    const SetupDraft d = m_parts.draft;   // a copy: what is shown is judged, field by field
    for (auto* button : m_kind->buttons()) button->setChecked(button->property("choice").toString() == d.identity);
    m_id->setText(d.id);
    m_name->setText(d.name);
    m_folder->setText(d.importFrom);
    if (d.identity == QLatin1String("token") && !d.identityReady) m_token->enter(d.tokenModule);
    refresh();
    judge();
}

QString IdentityStep::missing() const
{
    if (m_parts.draft.identityReady && m_parts.setup.hasPassphrase()) return {};
    if (m_parts.draft.identityReady) return tr("Give the passphrase that you chose.");
    if (m_check->isVisibleTo(this)) return tr("Type the three words of your sheet.");
    if (m_sheet->isVisibleTo(this)) return tr("Write the sheet, then type three of its words.");
    return tr("Make or choose an identity.");
}

void IdentityStep::chosen()
{
    m_parts.draft.identity = choiceOf(m_kind);
    forgetSheet();
    refresh();
    judge();
    Q_EMIT changed();
}

// Which of the parts is in front.
void IdentityStep::refresh()
{
    const auto& d = m_parts.draft;
    const bool unlocked = m_parts.setup.hasPassphrase();
    const bool sheet = m_sheet->isVisibleTo(this) || m_check->isVisibleTo(this);
    if (m_secret.isEmpty()) forgetSheet();
    for (auto* button : m_kind->buttons()) button->setEnabled(!d.identityReady && !m_waiting);
    m_form->setVisible(!d.identityReady && !(sheet && !m_secret.isEmpty()));
    m_unlockBox->setVisible(d.identityReady && !unlocked);
    m_done->setVisible(d.identityReady);
    m_doneText->setVisible(true);
    if (d.identityReady) {
        m_doneText->setText(d.identity == QLatin1String("watch") ? tr("This computer will watch. Its node gets a key of its own.")
                            : d.identity == QLatin1String("import") ? tr("The keys of %1 were opened.").arg(d.name)
                            : d.identity == QLatin1String("token")  ? tr("The signing keys of %1 (%2) will be made on the token %3.").arg(d.name, d.id, d.tokenLabel)
                                                                    : tr("The identity of %1 (%2) is made; your sheet brings it back.").arg(d.name, d.id));
    }
    const QString kind = d.identity;
    const auto show = [this](QWidget* field, bool yes) { m_fields->setRowVisible(field->parentWidget(), yes); };
    const bool token = kind == QLatin1String("token");
    const bool fresh = token || kind == QLatin1String("new") || kind == QLatin1String("words");
    m_fields->setRowVisible(m_token, token);
    show(m_id, fresh);
    show(m_name, fresh);
    show(m_folder, kind == QLatin1String("import"));
    show(m_words, kind == QLatin1String("words"));
    show(m_again, kind != QLatin1String("import"));
    m_go->setText(kind == QLatin1String("new")      ? tr("Make the recovery sheet")
                  : kind == QLatin1String("words")  ? tr("Take these words")
                  : kind == QLatin1String("import") ? tr("Open these keys")
                  : token                           ? tr("Use this token")
                                                    : tr("Use this passphrase"));
}

bool IdentityStep::passphraseGood() const
{
    const bool import = m_parts.draft.identity == QLatin1String("import");
    return import ? !m_passphrase->text().isEmpty() : m_passphrase->text().size() >= leastPassphrase && m_passphrase->text() == m_again->text();
}

void IdentityStep::judge()
{
    auto& d = m_parts.draft;
    d.id = m_id->text().trimmed();
    d.name = m_name->text().trimmed();
    d.importFrom = m_folder->text();
    const bool token = d.identity == QLatin1String("token");
    const bool fresh = token || d.identity == QLatin1String("new") || d.identity == QLatin1String("words");
    const bool import = d.identity == QLatin1String("import");
    m_idRow.setProblem(d.id.isEmpty() || isMemberId(d.id) ? QString() : tr("1 to 64 of a-z, 0-9, '-' and '.', not '-' or '.' at an end."));
    m_nameRow.setProblem(d.name.isEmpty() || isMemberName(d.name) ? QString() : tr("1 to 128 bytes, no control characters."));
    m_passphraseRow.setProblem(import || m_passphrase->text().isEmpty() || m_passphrase->text().size() >= leastPassphrase ? QString() : tr("At least %1 characters.").arg(leastPassphrase));
    m_againRow.setProblem(import || m_again->text().isEmpty() || m_again->text() == m_passphrase->text() ? QString() : tr("This differs from the line above."));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const auto count = m_words->toPlainText().split(blanks, Qt::SkipEmptyParts).size();
    m_wordsRow.setProblem(count == 0 || count == wordsOfSheet ? QString() : tr("%1 of %2 words").arg(count).arg(wordsOfSheet));
    m_folderRow.setProblem(QString());
    const bool named = !fresh || (isMemberId(d.id) && isMemberName(d.name));
    const bool told = (d.identity != QLatin1String("words") || count == wordsOfSheet) && (!import || !d.importFrom.isEmpty()) && (!token || m_token->complete());
    m_go->setEnabled(!m_waiting && named && told && passphraseGood());
    Q_EMIT changed();
}

void IdentityStep::makeSheet()
{
    m_waiting = true;
    judge();
    m_parts.setup.newSeed(this, [this](const bridge::Answer<QStringList>& answer) {
        m_waiting = false;
        judge();
        if (!answer) return m_passphraseRow.setProblem(words::explain(tr("The sheet was not made."), answer.problem, tr("Nothing was changed.")).sentence());
        showSheet(*answer.value);
    });
}

void IdentityStep::showSheet(const QStringList& list)
{
    m_secret = list;
    m_sheetProblem->hide();
    takeWordsDown();
    const int rows = (int(list.size()) + wordColumns - 1) / wordColumns;
    for (int i = 0; i < list.size(); ++i) {
        // Left to right in every language: they are English words.
        auto* word = new QLabel(QStringLiteral("%1  %2").arg(i + 1, 2).arg(list.at(i)));
        word->setObjectName(QStringLiteral("setupWord%1").arg(i));
        word->setFont(theme::font(theme::Type::mono));
        word->setLayoutDirection(Qt::LeftToRight);
        m_sheetWords->addWidget(word, i % rows, i / rows);
    }
    m_check->hide();
    m_sheet->show();
    m_form->hide();
    m_written->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void IdentityStep::takeWordsDown()
{
    while (auto* item = m_sheetWords->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void IdentityStep::forgetSheet()
{
    m_sheet->hide();
    m_check->hide();
    takeWordsDown();
    for (QString& word : m_secret) word.fill(QChar(0));
    m_secret.clear();
    for (auto* field : m_checkFields) {
        const QSignalBlocker quiet(field);
        field->clear();
    }
}

void IdentityStep::beginCheck()
{
    takeWordsDown();                   // not to be found behind the check
    // One from each third of the sheet.
    for (int i = 0; i < 3; ++i) {
        m_asked[std::size_t(i)] = i * 8 + int(QRandomGenerator::global()->bounded(8));
        m_checkLabels[std::size_t(i)]->setText(tr("Word %1").arg(m_asked[std::size_t(i)] + 1));
        m_checkFields[std::size_t(i)]->clear();
        m_checkFields[std::size_t(i)]->setProperty("asked", m_asked[std::size_t(i)]);
        m_checkFields[std::size_t(i)]->setAccessibleName(m_checkLabels[std::size_t(i)]->text());
    }
    m_sheet->hide();
    m_check->show();
    m_checkFields[0]->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void IdentityStep::judgeCheck()
{
    int good = 0;
    for (std::size_t i = 0; i < m_checkFields.size(); ++i) {
        const QString typed = m_checkFields[i]->text().trimmed().toLower();
        const QString wanted = m_secret.value(m_asked[i]);
        // While it is typed it is not wrong.
        m_checkRows[i].setProblem(wanted.startsWith(typed) ? QString() : tr("The sheet has another word here."));
        good += !typed.isEmpty() && typed == wanted ? 1 : 0;
    }
    if (good == int(m_checkFields.size())) ready(true);
}

void IdentityStep::takeWords()
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    m_waiting = true;
    judge();
    m_parts.setup.takeWords(this, m_words->toPlainText().split(blanks, Qt::SkipEmptyParts), [this](const bridge::Answer<void>& answer) {
        m_waiting = false;
        judge();
        if (answer) return ready(true);
        const QString cause = words::cause(answer.problem.code);
        m_wordsRow.setProblem(answer.problem.context.isEmpty() ? cause : QStringLiteral("%1 (%2)").arg(cause, answer.problem.context));
    });
}

void IdentityStep::readImport()
{
    m_waiting = true;
    judge();
    m_parts.setup.readIdentity(this, m_folder->text(), [this](const bridge::Answer<bridge::Founder>& answer) {
        m_waiting = false;
        judge();
        if (!answer) {
            const bool passphrase = answer.problem.code == QLatin1String("crypto.key-file.wrong-passphrase");
            return (passphrase ? m_passphraseRow : m_folderRow).setProblem(words::cause(answer.problem.code));
        }
        m_parts.draft.id = answer.value->id;
        m_parts.draft.name = answer.value->name;
        m_parts.draft.roles = answer.value->roles;
        m_id->setText(answer.value->id);
        m_name->setText(answer.value->name);
        ready(true);
    });
}

void IdentityStep::openToken()
{
    const auto* chosen = m_token->token();
    if (chosen == nullptr) return;
    auto& d = m_parts.draft;
    d.tokenModule = m_token->module();
    d.token = chosen->uri;
    d.tokenLabel = chosen->label;
    m_waiting = true;
    judge();
    QByteArray pin = m_token->takePin();
    m_parts.setup.openToken(this, d.tokenModule, d.token, pin, [this](const bridge::Answer<void>& answer) {
        m_waiting = false;
        judge();
        if (answer) return ready(true);
        m_token->refused(answer.problem);
    });
}

// After a restart: the draft says that there is an identity, and its passphrase is in nobody's memory.
void IdentityStep::unlock()
{
    if (m_unlockField->text().isEmpty() || m_waiting) return;
    m_parts.setup.usePassphrase(m_unlockField->text().toUtf8());
    const auto answered = [this](const bridge::Problem& problem) {
        m_waiting = false;
        m_unlock->setEnabled(true);
        if (problem.code.isEmpty()) {
            m_unlockField->clear();
            return ready(true);
        }
        m_parts.setup.usePassphrase({});
        m_unlockRow.setProblem(words::cause(problem.code));
    };
    const QString kind = m_parts.draft.identity;
    if (kind == QLatin1String("watch")) return answered({});
    m_waiting = true;
    m_unlock->setEnabled(false);
    if (kind == QLatin1String("import")) {
        m_parts.setup.readIdentity(this, m_parts.draft.importFrom, [answered](const bridge::Answer<bridge::Founder>& answer) { answered(answer.problem); });
    } else {
        m_parts.setup.openSeed(this, [answered](const bridge::Answer<QStringList>& answer) { answered(answer.problem); });
    }
}

void IdentityStep::startAnew()
{
    m_parts.setup.forgetDraft();
    m_parts.setup.usePassphrase({});
    for (auto* field : {m_passphrase, m_again, m_unlockField}) field->clear();
    m_words->clear();
    ready(false);
}

void IdentityStep::ready(bool yes)
{
    m_parts.draft.identityReady = yes;
    forgetSheet();
    m_words->clear();
    m_token->clear();
    for (auto* field : {m_passphrase, m_again}) field->clear();
    m_unlockRow.setProblem(QString());
    refresh();
    judge();
}

}  // namespace quorate::pages
