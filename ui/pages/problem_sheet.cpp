// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problem_sheet.h"

#include "ui/bridge/format.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;

namespace {

QString reportOf(const bridge::NodeBridge& bridge, const QString& details)
{
    const auto& identity = bridge.identity();
    const auto peers = bridge.peers();
    const auto connected = std::count_if(peers.begin(), peers.end(), [](const auto& peer) { return peer.connected; });
    QStringList lines{details, {}};
    lines += ProblemSheet::tr("Program: %1").arg(QStringLiteral("Quorate %1, Qt %2, %3").arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()), QSysInfo::prettyProductName()));
    lines += ProblemSheet::tr("Consortium: %1").arg(identity.consortium);
    lines += ProblemSheet::tr("Member: %1").arg(identity.member);
    for (const auto& chain : bridge.chains()) {
        lines += ProblemSheet::tr("%1: height %2, settled %3").arg(bridge::words::chainName(chain.chain), QString::number(chain.height), QString::number(chain.settledHeight));
    }
    lines += ProblemSheet::tr("Peers: %1 of %2").arg(connected).arg(peers.size());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace

ProblemSheet::ProblemSheet(const Context& context, const QString& details)
    : PageSheet(QStringLiteral("problemSheet"), tr("What went wrong"), tr("For whoever helps you. It has no secrets; read it before you hand it on."), context.sheetHost)
{
    const QString report = reportOf(context.bridge, details);
    auto* text = new QPlainTextEdit(report);
    text->setObjectName(QStringLiteral("problemText"));
    text->setAccessibleName(tr("What went wrong"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(theme::font(theme::Type::mono));
    body()->addWidget(text, 1);
    auto* copy = new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy"));
    copy->setObjectName(QStringLiteral("problemCopy"));
    auto* save = new QPushButton(theme::icon(QStringLiteral("export")), tr("Save report..."));
    save->setObjectName(QStringLiteral("problemSave"));
    auto* acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(copy);
    acts->addWidget(save);
    body()->addLayout(acts);
    connect(copy, &QPushButton::clicked, this, [report] { QApplication::clipboard()->setText(report); });
    connect(save, &QPushButton::clicked, this, [this, context, report] { context.saveText(this, QStringLiteral("quorate-problem.txt"), report); });
    present();
}

}  // namespace quorate::pages
