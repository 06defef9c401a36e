// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_analyzers.h"

#include "ui/bridge/review_bridge.h"
#include "ui/pages/job_book.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notices.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace quorate::pages {

ReviewAnalyzers::ReviewAnalyzers(const Context& context)
    : m_context(context), m_table(makeAnalyzersTable(this)),
      m_pane(makeTablePane(m_context, this, QStringLiteral("reviewAnalyzers"), tr("Analyzers"), m_table)), m_facts(new widgets::FieldList),
      m_output(new QPlainTextEdit), m_details(new QWidget), m_copy(new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy"))),
      m_save(new QPushButton(tr("Save..."))), m_again(new QPushButton(tr("Run again")))
{
    m_output->setObjectName(QStringLiteral("analyzerOutput"));
    m_output->setAccessibleName(tr("What the analyzer said"));
    m_output->setReadOnly(true);
    m_output->setTabChangesFocus(true);
    m_output->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_output->setLayoutDirection(Qt::LeftToRight);
    m_output->setFont(theme::font(theme::Type::mono));
    m_output->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_facts->setObjectName(QStringLiteral("analyzerFacts"));
    m_copy->setObjectName(QStringLiteral("copyAnalyzer"));
    m_copy->setToolTip(tr("Copies how it was run and what it said"));
    m_save->setObjectName(QStringLiteral("saveAnalyzer"));
    m_save->setToolTip(tr("Writes how it was run and what it said to a file"));
    m_again->setObjectName(QStringLiteral("rerunAnalyzer"));
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_again);
    acts->addStretch();
    acts->addWidget(m_copy);
    acts->addWidget(m_save);
    auto* column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, theme::scaled(4), 0, 0);
    column->addLayout(acts);
    auto* scroll = new widgets::Scroll(m_facts);
    scroll->setMinimumWidth(theme::scaled(250));
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setObjectName(QStringLiteral("analyzerSides"));
    sides->setChildrenCollapsible(false);
    sides->addWidget(scroll);
    sides->addWidget(m_output);
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    column->addWidget(sides, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("analyzersSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pane);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, theme::scaled(8), 0, 0);
    whole->addWidget(splitter);
    connect(m_pane, &widgets::TablePane::currentKeyChanged, this, &ReviewAnalyzers::show);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto* a = current()) QGuiApplication::clipboard()->setText(analyzerReport(*a));
        m_context.toasts.show(theme::Tone::ok, tr("Copied"));
    });
    connect(m_save, &QPushButton::clicked, this, &ReviewAnalyzers::save);
    connect(m_again, &QPushButton::clicked, this, &ReviewAnalyzers::rerun);
    clear();
}

const bridge::Analyzer* ReviewAnalyzers::current() const
{
    return m_table->find(m_pane->currentKey());
}

void ReviewAnalyzers::set(const QString& release, const QList<bridge::Analyzer>& analyzers)
{
    m_release = release;
    m_pane->emptyState()->setText(tr("No analyzer was asked."), tr("The review ran without them."));
    m_table->setRows(analyzers);
    if (current() == nullptr && !analyzers.isEmpty()) m_pane->select(analyzers.first().name);
    show();
}

void ReviewAnalyzers::setProblem(const QString& problem)
{
    m_table->setRows({});
    m_pane->emptyState()->setText(problem, {});
    show();
}

void ReviewAnalyzers::clear()
{
    m_release.clear();
    m_table->setRows({});
    m_pane->emptyState()->setText(tr("No analyzer has run yet."), {});
    show();
}

void ReviewAnalyzers::show()
{
    const auto* a = current();
    m_details->setVisible(a != nullptr);
    if (a == nullptr) return;
    m_facts->set(analyzerFacts(*a));
    // The same text again would throw the cursor to its beginning.
    if (m_output->toPlainText() != a->output) m_output->setPlainText(a->output);
    const bool running = m_running.contains(a->name);
    m_again->setVisible(!m_release.isEmpty());
    m_again->setEnabled(!running);
    m_again->setText(running ? tr("Runs again...") : tr("Run again"));
    m_again->setToolTip(running ? tr("The Jobs drawer shows how far it is") : tr("This analyzer alone, on the files of this review: after it was installed or renewed"));
    m_output->setPlaceholderText(a->exitCode < 0 ? tr("It was not run.") : tr("It said nothing."));
}

void ReviewAnalyzers::rerun()
{
    const auto* a = current();
    if (a == nullptr || m_release.isEmpty()) return;
    run(m_release, a->name, a->title);
}

void ReviewAnalyzers::run(const QString& release, const QString& name, const QString& title)
{
    m_running += name;
    show();
    const quint64 job = m_context.bridge.reviews().rerunAnalyzer(release, name, this, [this, name, title, release](const bridge::Answer<bridge::Analyzer>& answer) {
        m_running.removeAll(name);
        show();
        if (!answer) return m_context.report(tr("%1 did not run again.").arg(title), answer.problem, tr("What it said before stands."));
        m_context.toasts.show(theme::Tone::ok, tr("%1 ran again. A vote on the report from now on has the new result.").arg(title));
        Q_EMIT ranAgain(release);
    });
    m_context.jobBook.setRepeat(job, this, [this, release, name, title] { run(release, name, title); },
                                [this, release, name] { return release == m_release && !m_running.contains(name); });
}

void ReviewAnalyzers::save()
{
    if (const auto* a = current()) m_context.saveText(this, a->name + QStringLiteral(".txt"), analyzerReport(*a));
}

}  // namespace quorate::pages
