// SPDX-License-Identifier: GPL-3.0-or-later
// Rebuilding the targets of a release into a folder.
#include "ui/pages/reviews_page.h"

#include "ui/dialogs/prompter.h"
#include "ui/pages/job_book.h"
#include "ui/widgets/notices.h"

#include <QPointer>

namespace quorate::pages {

void ReviewsPage::rebuild()
{
    const QString release = m_key;
    const bridge::Release* r = bridge().release(release);
    if (r == nullptr) return;
    const bool needsOld = r->smallestDelta() != nullptr;
    const auto run = [this, release](const QString& oldTarget) {
        context().prompter.openDirectory(this, tr("Folder for the rebuilt targets"), [this, release, oldTarget](const QString& directory) {
            rebuildInto(release, oldTarget, directory);
            context().toasts.show(theme::Tone::accent, tr("The targets are being rebuilt."), tr("Show job"),
                                  [go = context().go] { go(QStringLiteral("jobs"), {}); });
        });
    };
    if (!needsOld) {
        run({});
        return;
    }
    const bool tree = !r->targets.isEmpty() && r->targets.first().kind == QLatin1String("tree");
    const QString title = tr("The version that the delta starts from");
    tree ? context().prompter.openDirectory(this, title, run) : context().prompter.openFile(this, title, run);
}

void ReviewsPage::rebuildInto(const QString& release, const QString& oldTarget, const QString& directory)
{
    const auto again = [this, release, oldTarget, directory] { rebuildInto(release, oldTarget, directory); };
    const quint64 job = bridge().rebuild(release, oldTarget, directory, this, [this, release, again](const bridge::Answer<QString>& answer) {
        if (!answer) {
            return context().report(tr("The targets were not rebuilt."), answer.problem, tr("No vote was cast."), [guard = QPointer(this), again] {
                if (guard) again();
            });
        }
        m_rebuilt.insert(release, *answer.value);
        context().toasts.show(theme::Tone::ok, tr("Every rebuilt target has the hash of the release: %1").arg(*answer.value));
        refreshCurrent();
    });
    context().jobBook.setRepeat(job, this, again);
}

}  // namespace quorate::pages
