// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/question_threads.h"

#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/review_lists.h"
#include "ui/pages/review_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/text_edit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

namespace {

constexpr int most = 2000;               // characters
constexpr int lineHeight = 38;           // of the field while nobody writes
constexpr int writingHeight = 84;

QString placeOf(const bridge::Question& q)
{
    bridge::ReviewFinding place;
    place.path = q.path;
    place.section = q.section;
    place.offset = q.offset;
    return findingPlace(place);
}

}  // namespace

QuestionThreads::QuestionThreads(const Context& context, const QString& name)
    : m_context(context),
      m_list(makeReviewList(name + QStringLiteral("Questions"), tr("Questions and answers"), {tr("What was said"), tr("By"), tr("When"), tr("State")}, 0)),
      m_what(new widgets::MutedLabel), m_text(new widgets::TextEdit), m_ask(new QPushButton(tr("Ask the vendor"))),
      m_answer(new QPushButton(tr("Answer"))), m_close(new QPushButton(tr("Close the question")))
{
    m_list->setRootIsDecorated(true);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_what->setObjectName(name + QStringLiteral("QuestionWhat"));
    m_what->setWordWrap(true);
    m_text->setObjectName(name + QStringLiteral("QuestionText"));
    m_text->setAccessibleName(tr("Question or answer"));
    m_text->setPlaceholderText(tr("Every member of the consortium can read it."));
    m_text->installEventFilter(this);
    m_ask->setObjectName(name + QStringLiteral("Ask"));
    m_answer->setObjectName(name + QStringLiteral("Answer"));
    m_close->setObjectName(name + QStringLiteral("Close"));
    m_ask->setToolTip(tr("Signs the question and passes it to all members; it stands on no ledger"));
    m_answer->setToolTip(tr("Signs the answer and passes it to all members; it stands on no ledger"));
    m_close->setToolTip(tr("Says that the question is answered, with the text if there is one; nobody answers after that"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::scaled(8), 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_what);
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    for (QPushButton* button : {m_close, m_answer, m_ask}) row->addWidget(button, 0, Qt::AlignBottom);
    layout->addLayout(row);
    m_problem = widgets::addProblemTo(layout, m_text);
    fitText();

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (chosen() != nullptr) m_about.reset();
        refreshActs();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitText();
        refreshActs();
    });
    connect(m_ask, &QPushButton::clicked, this, &QuestionThreads::ask);
    connect(m_answer, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_close, &QPushButton::clicked, this, [this] { answer(true); });
    for (const auto signal : {&bridge::NodeBridge::questionsChanged, &bridge::NodeBridge::releasesChanged, &bridge::NodeBridge::identityChanged,
                              &bridge::NodeBridge::membersChanged}) {
        connect(&m_context.bridge, signal, this, &QuestionThreads::refresh);
    }
    refreshActs();
}

// High enough to write in only while somebody does.
void QuestionThreads::fitText()
{
    const bool writing = m_text->hasFocus() || !m_text->document()->isEmpty();
    m_text->setFixedHeight(theme::scaled(writing ? writingHeight : lineHeight));
}

bool QuestionThreads::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) QMetaObject::invokeMethod(this, &QuestionThreads::fitText, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void QuestionThreads::show(const QString& release)
{
    if (release == m_release) return;
    m_release = release;
    m_about.reset();
    m_text->clear();
    m_list->clear();
    refresh();
}

void QuestionThreads::prepare(const bridge::ReviewFinding& finding)
{
    m_list->clearSelection();
    m_list->setCurrentItem(nullptr);
    m_about = finding;
    m_text->setPlainText(finding.detail);
    m_text->selectAll();
    m_text->setFocus(Qt::OtherFocusReason);
    refreshActs();
}

bool QuestionThreads::mayAsk() const
{
    const QString& me = m_context.bridge.identity().member;
    const bridge::Release* r = m_context.bridge.release(m_release);
    return r != nullptr && !me.isEmpty() && r->voteOf(me) != nullptr && me != r->publisher;
}

bool QuestionThreads::mayAnswer(const bridge::Question& question) const
{
    const QString& me = m_context.bridge.identity().member;
    const bridge::Release* r = m_context.bridge.release(m_release);
    if (r == nullptr || me.isEmpty() || question.closed) return false;
    const auto& models = m_context.bridge.models();
    return me == question.member || me == r->publisher ||
           std::any_of(models.begin(), models.end(), [&](const auto& m) { return m.id == r->model && m.owner == me; });
}

const bridge::Question* QuestionThreads::chosen() const
{
    const auto items = m_list->selectedItems();
    if (items.isEmpty()) return nullptr;
    const QString id = items.first()->data(0, Qt::UserRole).toString();
    const auto it = std::find_if(m_questions.begin(), m_questions.end(), [&](const auto& q) { return q.id == id; });
    return it == m_questions.end() ? nullptr : &*it;
}

void QuestionThreads::refresh()
{
    const bridge::Question* before = chosen();
    const QString kept = before == nullptr ? QString() : before->id;
    m_questions = m_context.bridge.questionsOf(m_release);
    // The field that somebody writes in goes with the selection: nobody is told while the same is put back.
    const QSignalBlocker quiet(m_list);
    const int scrolled = m_list->verticalScrollBar()->value();
    m_list->clear();
    int open = 0;
    const auto& bridge = m_context.bridge;
    for (const auto& q : std::as_const(m_questions)) {
        if (!q.closed) ++open;
        const QString place = placeOf(q);
        const QString head = q.subject.isEmpty() ? place : place.isEmpty() ? q.subject : tr("%1, %2").arg(q.subject, place);
        auto* item = addReviewRow(m_list, {head.isEmpty() ? q.text : tr("%1\n%2").arg(head, q.text), bridge.memberName(q.member), format::time(q.at),
                                           q.closed       ? tr("Closed")
                                           : q.unanswered() ? tr("Waits for an answer")
                                                            : tr("Answered")});
        item->setData(0, Qt::UserRole, q.id);
        for (const auto& a : q.answers) {
            auto* child = new QTreeWidgetItem(item, {a.text.isEmpty() ? tr("(without words)") : isolated(a.text), bridge.memberName(a.member), format::time(a.at),
                                                     a.closes ? tr("Closes it") : QString()});
            child->setData(0, Qt::UserRole, q.id);
            child->setToolTip(0, a.text);
        }
        item->setExpanded(true);
        if (q.id == kept) m_list->setCurrentItem(item);
    }
    m_list->verticalScrollBar()->setValue(scrolled);
    // Without questions the room is for what stands above.
    m_list->setVisible(!m_questions.isEmpty());
    setSizePolicy(QSizePolicy::Preferred, m_questions.isEmpty() ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    refreshActs();
    Q_EMIT countChanged(open);
}

void QuestionThreads::refreshActs()
{
    const QString text = m_text->toPlainText().trimmed();
    const bridge::Question* q = chosen();
    const bool asker = q != nullptr && q->member == m_context.bridge.identity().member;
    const bool answering = q != nullptr && mayAnswer(*q);
    const QString name = m_about ? findingText(*m_about) : QString();
    m_problem.setProblem(text.size() > most ? tr("At most %1 characters; these are %2.").arg(format::number(most), format::number(quint64(text.size()))) : QString());
    m_what->setText(q != nullptr && q->closed ? tr("Who asked has closed the question.")
                    : answering               ? tr("Answer to %1:").arg(m_context.bridge.memberName(q->member))
                    : q != nullptr            ? tr("Who asked, who published and who owns the model answer.")
                    : m_about                 ? tr("Question about: %1").arg(name)
                    : mayAsk()                ? tr("Question about the whole release, or select a question to answer it:")
                    : m_questions.isEmpty()   ? tr("No checker has asked anything about this release.")
                                              : tr("Select a question to answer it."));
    m_text->setVisible(answering || (q == nullptr && mayAsk()));
    const bool good = !text.isEmpty() && m_problem.good();
    m_ask->setVisible(q == nullptr && mayAsk());
    m_ask->setEnabled(good);
    m_answer->setVisible(answering);
    m_answer->setEnabled(good);
    m_close->setVisible(answering && asker);
    m_close->setEnabled(m_problem.good());
}

void QuestionThreads::ask()
{
    bridge::QuestionForm form;
    form.release = m_release;
    if (m_about) {
        form.subject = findingText(*m_about).left(200);
        form.path = m_about->path;
        form.section = m_about->section;
        form.offset = m_about->offset;
    }
    form.text = m_text->toPlainText().trimmed();
    hold({tr("The question goes out in %1 s."), tr("Ask about %1").arg(title()), tr("The question was not sent."),
          tr("The question is signed and on its way to all members.")},
         [form](const Context& context, bridge::Done<QString> done) { context.bridge.ask(form, context.sheetHost, std::move(done)); });
}

void QuestionThreads::answer(bool closes)
{
    const bridge::Question* q = chosen();
    if (q == nullptr) return;
    hold({closes ? tr("The question is closed in %1 s.") : tr("The answer goes out in %1 s."),
          closes ? tr("Close the question about %1").arg(title()) : tr("Answer about %1").arg(title()), tr("The answer was not sent."),
          closes ? tr("The question is closed.") : tr("The answer is signed and on its way to all members.")},
         [id = q->id, text = m_text->toPlainText().trimmed(), closes](const Context& context, bridge::Done<QString> done) {
             context.bridge.answer(id, text, closes, context.sheetHost, std::move(done));
         });
}

QString QuestionThreads::title() const
{
    const bridge::Release* release = m_context.bridge.release(m_release);
    return release != nullptr ? release->title() : format::shortHash(m_release);
}

// Signed words cannot be called back from those who read them. The node passes them on to whoever connects later: without peers
// it is no other than with them.
void QuestionThreads::hold(const Words& words, const Send& send)
{
    const Written written{m_release, m_text->toPlainText(), m_about};
    dialogs::Outbox::Act act{words.held, words.title, [context = m_context, page = QPointer(this), written, words, send] {
        sendNow(context, page, written, words, send);
    }};
    act.undone = [page = QPointer(this), written] {
        if (page) (void)page->restore(written);
    };
    act.needsPeers = false;
    m_about.reset();
    m_text->clear();
    m_context.outbox.hold(act);
}

void QuestionThreads::sendNow(const Context& context, const QPointer<QuestionThreads>& page, const Written& written, const Words& words, const Send& send)
{
    send(context, [context, page, written, words, send](const bridge::Answer<QString>& answer) {
        if (answer) return context.toasts.show(theme::Tone::ok, words.sent);
        const bool there = page && page->restore(written);
        context.report(words.failed, answer.problem, there ? tr("Your text is still there.") : tr("Nobody was told anything."),
                       [context, page, written, words, send] { sendNow(context, page, written, words, send); });
    });
}

// Unless something else is being written.
bool QuestionThreads::restore(const Written& written)
{
    if (m_release != written.release || !m_text->document()->isEmpty()) return false;
    m_about = written.about;
    m_text->setPlainText(written.text);
    refreshActs();
    return true;
}

}  // namespace quorate::pages
