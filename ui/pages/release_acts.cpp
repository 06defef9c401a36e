// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the releases that are selected.
#include "ui/bridge/magnet.h"
#include "ui/pages/compare_sheet.h"
#include "ui/pages/releases_page.h"
#include "ui/pages/watched.h"
#include "ui/theme/icons.h"
#include "ui/widgets/notices.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

#include <memory>

namespace quorate::pages {

namespace words = bridge::words;
using bridge::NodeBridge;
using bridge::TransferSteer;

void ReleasesPage::makeActs()
{
    QAction* const first = m_pane->contextMenu()->actions().first();
    const auto add = [this, first](const QString& icon, const QString& text, const char* name, auto act) {
        auto* action = new QAction(icon.isEmpty() ? QIcon() : theme::icon(icon), text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        m_pane->contextMenu()->insertAction(first, action);
        return action;
    };
    auto* rollout = add(QStringLiteral("rollouts"), tr("New rollout..."), "releaseRollout",
                        [this] { context().go(QStringLiteral("rollouts"), QStringLiteral("new:") + m_key); });
    const auto gateway = [this, rollout] { rollout->setVisible(bridge().isGateway()); };
    connect(&bridge(), &NodeBridge::refreshed, rollout, gateway);
    gateway();
    add(QStringLiteral("eye"), tr("Watch, or no more"), "releaseWatchAction", [this] { m_watch->click(); });
    add({}, tr("Compare with..."), "releaseCompareAction", [this] { compare(); });
    auto* follow = add(QStringLiteral("coverage"), tr("Follow votes, seeding and coverage"), "releaseFollowAction",
                       [this] { context().go(QStringLiteral("new-release"), QStringLiteral("track:") + m_key); });
    auto* duplicate = add(QStringLiteral("copy"), tr("Duplicate"), "releaseDuplicateAction", [this] { m_duplicate->click(); });
    add(QStringLiteral("transfers"), tr("Stop seeding"), "releaseStopSeeding", [this] { steerTransfers(TransferSteer::stop); });
    add(QStringLiteral("transfers"), tr("Seed again"), "releaseSeed", [this] { steerTransfers(TransferSteer::start); });
    add(QStringLiteral("copy"), tr("Copy id"), "releaseCopyId", [this] {
        const QStringList keys = m_pane->selectedKeys();
        QApplication::clipboard()->setText(keys.isEmpty() ? m_key : keys.join(QLatin1Char('\n')));
    });
    // What the targets are known by, and the payloads in which they travel; a line each.
    const auto copied = [this](auto linesOf) {
        const QStringList keys = m_pane->selectedKeys();
        QStringList lines;
        for (const QString& key : keys.isEmpty() ? QStringList{m_key} : keys) {
            if (const bridge::Release* r = bridge().release(key)) lines += linesOf(*r);
        }
        lines.removeDuplicates();
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    };
    add(QStringLiteral("copy"), tr("Copy SHA-256 of the targets"), "releaseCopyHash", [copied] {
        copied([](const bridge::Release& r) {
            QStringList lines;
            for (const auto& t : r.targets) lines += t.hash;
            return lines;
        });
    });
    add(QStringLiteral("copy"), tr("Copy pieces roots of the payloads"), "releaseCopyRoots", [copied] {
        copied([](const bridge::Release& r) {
            QStringList lines;
            for (const auto& a : r.artifacts) {
                if (!a.inlined) lines += a.payloadRoot;
            }
            return lines;
        });
    });
    add(QStringLiteral("copy"), tr("Copy magnet links of the payloads"), "releaseCopyMagnets", [copied] {
        copied([](const bridge::Release& r) {
            QStringList lines;
            for (const auto& a : r.artifacts) {
                const QString name = r.title() + QLatin1Char(' ') + words::text(words::Domain::artifactKind, a.kind);
                if (!a.infoHash.isEmpty()) lines += bridge::magnetLink(a.infoHash, name, a.payloadSize);
            }
            return lines;
        });
    });
    connect(m_pane->contextMenu(), &QMenu::aboutToShow, duplicate, [this, duplicate] { duplicate->setVisible(m_duplicate->isVisibleTo(this)); });
    connect(m_pane->contextMenu(), &QMenu::aboutToShow, follow, [this, follow] { follow->setVisible(m_duplicate->isVisibleTo(this)); });

    m_duplicate->setObjectName(QStringLiteral("releaseDuplicate"));
    m_duplicate->setToolTip(tr("A new draft with what can be taken over; version and files are its own"));
    connect(m_duplicate, &QPushButton::clicked, this, [this] { context().go(QStringLiteral("new-release"), QStringLiteral("from:") + m_key); });
    m_watch->setObjectName(QStringLiteral("watchRelease"));
    m_watch->setCheckable(true);
    connect(m_watch, &QPushButton::clicked, this, [this] { context().tables.watched->toggle(m_key); });
    connect(context().tables.watched, &Watched::changed, this, &ReleasesPage::refresh);
    m_compare->setObjectName(QStringLiteral("releaseCompare"));
    m_compare->setToolTip(tr("Two releases side by side: the two that are selected, or this one and the one before it"));
    connect(m_compare, &QPushButton::clicked, this, &ReleasesPage::compare);
}

void ReleasesPage::compare()
{
    const QStringList keys = m_pane->selectedKeys();
    if (keys.size() > 2) {
        context().toasts.show(theme::Tone::warn, tr("Two releases are compared; %n are selected.", nullptr, int(keys.size())));
        return;
    }
    QString left = keys.size() == 2 ? keys.first() : CompareSheet::partnerOf(bridge(), m_key);
    QString right = keys.size() == 2 ? keys.last() : m_key;
    const bridge::Release* a = bridge().release(left);
    const bridge::Release* b = bridge().release(right);
    // The earlier one stands at the left.
    if (a != nullptr && b != nullptr && a->publishedLeaf > b->publishedLeaf) std::swap(left, right);
    new CompareSheet(context(), left, right, sheetPlace());
}

void ReleasesPage::steerTransfers(TransferSteer act)
{
    const QStringList selected = m_pane->selectedKeys();
    QStringList roots;
    for (const QString& key : selected.isEmpty() ? QStringList{m_key} : selected) {
        const bridge::Release* r = bridge().release(key);
        if (r == nullptr) continue;
        for (const auto& a : r->artifacts) {
            if (!a.inlined && context().tables.transfers->find(a.payloadRoot) != nullptr && !roots.contains(a.payloadRoot)) roots += a.payloadRoot;
        }
    }
    if (roots.isEmpty()) {
        context().toasts.show(theme::Tone::warn, tr("No payload of it is carried by this node."));
        return;
    }
    const auto left = std::make_shared<int>(int(roots.size()));
    const auto done = std::make_shared<int>(0);
    for (const QString& root : std::as_const(roots)) {
        bridge().steerTransfer(root, act, this, [this, left, done, act](const bridge::Answer<void>& answer) {
            if (answer) ++*done;
            else context().report(tr("A transfer was not steered."), answer.problem, tr("The transfer is as before."));
            if (--*left != 0 || *done == 0) return;
            context().toasts.show(theme::Tone::ok, act == TransferSteer::stop ? tr("%n transfer(s) stopped, also after a restart.", nullptr, *done)
                                                                              : tr("%n transfer(s) go on.", nullptr, *done));
        });
    }
}

}  // namespace quorate::pages
