// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log_card.h"

#include "ui/bridge/format.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace quorate::pages {
namespace {

constexpr int everyMs = 1'000;

// As in the node's own log: who searches for a word of it finds it.
const char* nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::debug: return "debug";
    case LogLevel::info: return "info";
    case LogLevel::warning: return "warning";
    case LogLevel::error: break;
    }
    return "error";
}

}  // namespace

LogCard::LogCard(const Context& context, const bridge::LogTail& log)
    : Card(tr("Log of this node"), tr("What the node wrote down since this start; technical, and in English")), m_context(context), m_log(log),
      m_text(new QPlainTextEdit)
{
    m_text->setObjectName(QStringLiteral("nodeLog"));
    m_text->setAccessibleName(tr("Log of this node"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(theme::font(theme::Type::mono));
    m_text->setFixedHeight(theme::scaled(190));
    m_text->setPlaceholderText(tr("Nothing was written down yet."));
    auto* copy = new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy"));
    copy->setObjectName(QStringLiteral("nodeLogCopy"));
    copy->setAccessibleName(tr("Copy the log"));
    auto* save = new QPushButton(theme::icon(QStringLiteral("export")), tr("Save..."));
    save->setObjectName(QStringLiteral("nodeLogSave"));
    save->setAccessibleName(tr("Save the log"));
    auto* acts = new QHBoxLayout;
    acts->addWidget(copy);
    acts->addWidget(save);
    acts->addStretch();
    body()->addWidget(m_text);
    body()->addLayout(acts);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(save, &QPushButton::clicked, this, [this] { m_context.saveText(this, QStringLiteral("quorate-log.txt"), m_text->toPlainText() + QLatin1Char('\n')); });
    m_every.setInterval(everyMs);
    connect(&m_every, &QTimer::timeout, this, &LogCard::refresh);
}

void LogCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    refresh();
    m_every.start();
}

void LogCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    m_every.stop();
}

void LogCard::refresh()
{
    // The number first: a line that comes between is read the next time.
    const quint64 written = m_log.written();
    if (written == m_read) return;
    m_read = written;
    QStringList lines;
    for (const auto& line : m_log.lines()) {
        lines += QStringLiteral("%1 %2 %3: %4").arg(bridge::format::time(line.at), QLatin1String(nameOf(line.level)), line.area, line.text);
    }
    // Whoever reads further up stays there.
    auto* bar = m_text->verticalScrollBar();
    const int place = bar->value();
    const bool atEnd = place >= bar->maximum();
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
    bar->setValue(atEnd ? bar->maximum() : place);
}

}  // namespace quorate::pages
