// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks that are looked for: by height, by time, by id.
#include "ui/pages/chain_page.h"

#include "ui/bridge/format.h"
#include "ui/widgets/segmented.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

// The block that was asked for, from what is loaded or from the node.
void ChainPage::jump()
{
    if (!m_wantedHeight) return;
    const quint64 height = *std::exchange(m_wantedHeight, std::nullopt);
    for (const bridge::Block& b : std::as_const(m_loaded)) {
        if (b.height == height) return choose(b.id);
    }
    const bridge::Chain asked = m_chain;
    bridge().blocks(asked, height, 1, this, [this, asked, height](const bridge::Answer<QList<bridge::Block>>& answer) {
        if (asked != m_chain) return;
        if (!answer || answer.value->isEmpty() || answer.value->first().height != height) {
            context().report(tr("Block %1 could not be read.").arg(format::number(height)),
                             answer ? bridge::Problem{QStringLiteral("not-found"), QStringLiteral("node.chain.no-such-block"), {}} : answer.problem, {});
            return;
        }
        m_jumped = answer.value->first();
        showBlocks();
        choose(m_jumped->id);
    });
}

// A filter that asks for it stays.
void ChainPage::choose(const QString& id)
{
    if (m_blocksPane->filter().trimmed().compare(id, Qt::CaseInsensitive) != 0) m_blocksPane->setFilter({});
    m_blocksPane->select(id);
}

// The list has the newest blocks, and the filter finds what begins so among them; a whole id finds any block, of both chains.
void ChainPage::findFiltered(const QString& filter)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{8,64}$"), QRegularExpression::CaseInsensitiveOption);
    m_blocksPane->setNote({});
    if (!hash.match(filter).hasMatch()) return;
    const QString id = filter.toLower();
    const bool here = std::any_of(m_loaded.cbegin(), m_loaded.cend(), [&id](const bridge::Block& b) { return b.id.startsWith(id); });
    if (here) return;
    if (id.size() < 64) return m_blocksPane->setNote(tr("a block that is not loaded is found by all 64 digits of its id"));
    m_blocksPane->setNote(tr("looking..."));
    bridge().findBlock(id, this, [this, id](const bridge::Answer<std::optional<bridge::BlockPlace>>& answer) {
        if (m_blocksPane->filter().trimmed().toLower() != id) return;
        m_blocksPane->setNote(!answer ? words::explain(tr("The block could not be looked for."), answer.problem, {}).sentence()
                              : *answer.value ? QString() : tr("neither chain has a block with this id"));
        if (!answer || !*answer.value) return;
        m_choice->setCurrent((*answer.value)->chain == bridge::Chain::release ? QStringLiteral("release") : QStringLiteral("delivery"));
        m_wantedHeight = (*answer.value)->height;
        jump();
    });
}

// The block that was the newest at a time, by halving the heights in between.
void ChainPage::jumpToTime(qint64 at, quint64 low, quint64 high)
{
    if (low >= high) {
        m_wantedHeight = low;
        return jump();
    }
    const quint64 middle = low + (high - low + 1) / 2;
    const bridge::Chain asked = m_chain;
    bridge().blocks(asked, middle, 1, this, [this, asked, at, low, high, middle](const bridge::Answer<QList<bridge::Block>>& answer) {
        if (asked != m_chain) return;
        if (!answer) return context().report(tr("Block %1 could not be read.").arg(format::number(middle)), answer.problem, {});
        // Blocks so old are not kept here.
        const bool gone = answer.value->isEmpty() || answer.value->first().height != middle;
        if (gone || answer.value->first().time <= at) jumpToTime(at, middle, high);
        else jumpToTime(at, low, middle - 1);
    });
}

}  // namespace quorate::pages
