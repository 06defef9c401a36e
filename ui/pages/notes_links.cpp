// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notes_links.h"

#include "ui/pages/page.h"
#include "ui/widgets/notices.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace quorate::pages {
namespace {

struct NotesLinks {
    Q_DECLARE_TR_FUNCTIONS(quorate::pages::NotesLinks)
};

constexpr qsizetype shown = 300;

}  // namespace

void offerLink(const Context& context, const QUrl& url)
{
    // In the form that travels: a name in other letters cannot pass for one that it looks like.
    const QString target = QString::fromLatin1(url.toEncoded());
    const QString text = target.size() <= shown ? target : target.left(shown) + QStringLiteral("\u2026");
    context.toasts.show(theme::Tone::warn, NotesLinks::tr("The vendor's notes lead to %1. Nothing was opened.").arg(text),
                        NotesLinks::tr("Open in the browser"), [url] { QDesktopServices::openUrl(url); }, 15'000, target);
}

}  // namespace quorate::pages
