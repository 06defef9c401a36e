// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preview_sheet.h"

#include "ui/bridge/review_bridge.h"
#include "ui/pages/review_workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {
namespace {

QString about(const QString& oldTarget, const QString& newTarget)
{
    const auto name = [](const QString& path) { return QFileInfo(QDir::cleanPath(path)).fileName(); };
    if (oldTarget.isEmpty()) {
        return PreviewSheet::tr("%1, with nothing to compare it with. It is looked at on this computer; nothing is published.").arg(name(newTarget));
    }
    return PreviewSheet::tr("%1 against %2. It is looked at on this computer; nothing is published.").arg(name(newTarget), name(oldTarget));
}

}  // namespace

PreviewSheet::PreviewSheet(const Context& context, const QString& oldTarget, const QString& newTarget, const QString& sbom)
    : PageSheet(QStringLiteral("previewSheet"), tr("What checkers will see"), about(oldTarget, newTarget), context.sheetHost), m_context(context)
{
    closeButton()->setToolTip(tr("Stops the review and forgets what it found (Esc)"));
    auto* workspace = new ReviewWorkspace(context, nullptr);
    body()->addWidget(workspace, 1);
    connectExports(this, m_context);
    present();
    workspace->preview(oldTarget, newTarget, sbom);
}

PreviewSheet::~PreviewSheet()
{
    m_context.bridge.reviews().endPreview();
}

}  // namespace quorate::pages
