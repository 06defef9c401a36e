// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/split_proof.h"

#include "ui/pages/alert_care.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notices.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace quorate::pages {

namespace words = bridge::words;
using bridge::NodeBridge;

bool tellsOfSplit(const bridge::Alert& alert)
{
    return alert.code == QLatin1String("alert.split-view");
}

const bridge::Alert* splitAlert(const NodeBridge& bridge)
{
    const bridge::Alert* newest = nullptr;
    for (const auto& alert : bridge.alerts()) {
        if (tellsOfSplit(alert) && (newest == nullptr || alert.at > newest->at)) newest = &alert;
    }
    return newest;
}

// Told wherever one is by then.
void exportSplitProof(const Context& context, QWidget* parent)
{
    context.prompter.saveFile(parent, SplitNotice::tr("Export proof"), QStringLiteral("split.evidence"), [context](const QString& path) {
        context.bridge.exportSplit(path, context.sheetHost, [context, path](const bridge::Answer<void>& answer) {
            if (!answer) return context.report(SplitNotice::tr("The proof was not exported."), answer.problem, SplitNotice::tr("No complete file was written."));
            context.toasts.show(theme::Tone::ok, SplitNotice::tr("The proof is in %1. Anybody checks it with: quorated verify").arg(path));
        });
    });
}

SplitNotice::SplitNotice(const Context& context, QWidget* parent) : QWidget(parent), m_context(context), m_text(new QLabel)
{
    setObjectName(QStringLiteral("splitNotice"));
    m_text->setObjectName(QStringLiteral("splitText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* pill = new widgets::Pill;
    const auto word = words::word(words::Domain::alert, QStringLiteral("alert.split-view"));
    pill->set(word.text, toneOf(word.tone));
    auto* prove = new QPushButton(theme::icon(QStringLiteral("export")), tr("Export proof..."));
    prove->setObjectName(QStringLiteral("splitExport"));
    prove->setToolTip(tr("Both signed heads in one file, which proves the contradiction to anybody"));
    auto* show = new QPushButton(tr("Show the alert"));
    show->setObjectName(QStringLiteral("splitAlert"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(pill);
    row->addWidget(m_text, 1);
    row->addWidget(show);
    row->addWidget(prove);
    connect(prove, &QPushButton::clicked, this, [this] { exportSplitProof(m_context, this); });
    connect(show, &QPushButton::clicked, this, [this] {
        if (const auto* alert = splitAlert(m_context.bridge)) m_context.go(QStringLiteral("alerts"), alert->key());
    });
    for (const auto signal : {&NodeBridge::alertsChanged, &NodeBridge::membersChanged}) connect(&m_context.bridge, signal, this, &SplitNotice::refresh);
    refresh();
}

void SplitNotice::refresh()
{
    const auto* alert = splitAlert(m_context.bridge);
    setVisible(alert != nullptr);
    if (alert != nullptr) m_text->setText(tr("%1. %2", "who signed, and what").arg(alertSubject(m_context.bridge, *alert), alertDetail(*alert)));
}

}  // namespace quorate::pages
