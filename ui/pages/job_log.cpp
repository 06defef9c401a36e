// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/job_log.h"

#include "ui/pages/job_book.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {

JobLog::JobLog(const Context& context, const QString& name, QWidget* parent) : QWidget(parent), m_context(context), m_text(new QPlainTextEdit)
{
    m_text->setObjectName(name);
    m_text->setAccessibleName(tr("What the job did"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(theme::font(theme::Type::secondary));
    m_text->setMinimumHeight(theme::scaled(150));
    auto* copy = new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy"));
    copy->setObjectName(name + QStringLiteral("Copy"));
    copy->setAccessibleName(tr("Copy what the job did"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_text, 1);
    layout->addWidget(copy, 0, Qt::AlignLeading);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(&m_context.jobBook, &JobBook::changed, this, &JobLog::refresh);
}

void JobLog::set(quint64 job)
{
    m_job = job;
    refresh();
}

void JobLog::refresh()
{
    const QString log = m_job == 0 ? QString() : m_context.jobBook.log(m_job);
    // The same text again would throw the cursor to its beginning.
    if (m_text->toPlainText() != log) m_text->setPlainText(log);
}

}  // namespace quorate::pages
