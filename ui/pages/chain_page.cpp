// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chain_page.h"

#include "ui/bridge/format.h"
#include "ui/pages/acts_menu.h"
#include "ui/pages/chain_charts.h"
#include "ui/pages/decoded_tree.h"
#include "ui/pages/pool_tab.h"
#include "ui/pages/split_proof.h"
#include "ui/pages/time_range.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tile.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

namespace {

constexpr int shownFor = 60'000;             // ms: what a verification found

// The last part of a COSE_Sign1: a byte string of 64.
QString signatureOf(const QByteArray& encoded)
{
    constexpr int length = 64;
    const bool ends = encoded.size() > length + 2 && encoded.mid(encoded.size() - length - 2, 2) == QByteArray("\x58\x40");
    return ends ? format::grouped(QString::fromLatin1(encoded.right(length).toHex())) : format::dash();
}

}  // namespace

ChainPage::ChainPage(const Context& context)
    : Page(QStringLiteral("chain"), context), m_choice(new widgets::Segmented(tr("Chain"))), m_state(new widgets::MutedLabel),
      m_tabs(new QTabWidget), m_fields(new widgets::FieldList), m_views(new QStackedWidget), m_tree(new DecodedTree),
      m_decoded(new QPlainTextEdit), m_height(new QLineEdit), m_save(new QPushButton(theme::icon(QStringLiteral("export")), tr("Export block..."))),
      m_older(new QPushButton(tr("Older blocks"))), m_prove(new QPushButton(tr("Show the proof"))),
      m_raw(new QPushButton(tr("Raw bytes"))), m_charts(new ChainCharts(context))
{
    const models::Names names = [this](const QString& id) { return id.isEmpty() ? QString() : bridge().memberName(id); };
    m_blocks = models::makeBlocksTable(names, [this](bridge::Chain chain) { return bridge().chain(chain).settles; }, this);
    m_transactions = models::makeBlockTransactionsTable(names, this);
    m_pool = models::makePoolTable(names, [this] { return bridge().now(); }, this);
    m_blocksPane = makePane(QStringLiteral("blocks"), tr("Blocks"), m_blocks);
    m_transactionsPane = makeInnerPane(QStringLiteral("blockTransactions"), tr("Transactions of the block"), m_transactions);
    m_poolPane = makePane(QStringLiteral("pool"), tr("Waiting transactions"), m_pool);
    // What fits beside the list; the column chooser has the rest.
    m_transactionsPane->showColumns({QStringLiteral("leaf"), QStringLiteral("kind"), QStringLiteral("member")});
    m_blocksPane->spareColumns({QStringLiteral("size")});
    m_blocksPane->sortBy(QStringLiteral("height"), Qt::DescendingOrder);
    m_blocksPane->emptyState()->setText(tr("No blocks yet."), tr("The first block is sealed once validators are connected."));
    m_transactionsPane->emptyState()->setText(tr("Select a block to see its transactions."), {});
    m_poolTab = new PoolTab(context, m_pool, m_poolPane);
    connect(m_poolTab, &PoolTab::wanted, this, &ChainPage::askPool);
    m_older->setObjectName(QStringLiteral("olderBlocks"));
    m_height->setObjectName(QStringLiteral("jumpToHeight"));
    m_height->setAccessibleName(tr("Jump to height"));
    m_height->setPlaceholderText(tr("Jump to height"));
    m_height->setToolTip(tr("The number of a block; Enter shows it, also one that is not loaded"));
    m_height->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{1,18}")), m_height));
    m_height->setMaximumWidth(theme::scaled(150));
    connect(m_height, &QLineEdit::returnPressed, this, [this] {
        m_wantedHeight = m_height->text().toULongLong();
        m_height->clear();
        jump();
    });
    m_blocksPane->addTool(m_height);
    m_blocksPane->addTool(m_older);
    const auto recorded = [this](const QString& title, const char* kind) {
        m_blocksPane->addFilter(title, QStringLiteral("kinds:") + widgets::FilterExpression::quoted(words::text(Domain::transactionKind, QLatin1String(kind))));
    };
    recorded(tr("With releases"), "release.publish");
    recorded(tr("With votes"), "vote");
    m_blocksPane->addFilter(models::slowWord(), QStringLiteral("pace:=") + widgets::FilterExpression::quoted(models::slowWord()));
    m_blocksPane->addChoice(QStringLiteral("sealer"), tr("Sealer"));
    m_poolPane->addChoice(QStringLiteral("kind"), tr("Kind"));

    m_choice->setObjectName(QStringLiteral("chainChoice"));
    m_choice->addChoice(QStringLiteral("release"), words::chainName(bridge::Chain::release));
    m_choice->addChoice(QStringLiteral("delivery"), words::chainName(bridge::Chain::delivery));
    m_state->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_choice);
    head->addWidget(m_state, 1);

    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (int i = 0; i < 5; ++i) {
        m_tiles += new widgets::Tile;
        m_tiles.last()->setLow(true);
        m_tiles.last()->setObjectName(QStringLiteral("chainTile%1").arg(i));
        tiles->addWidget(m_tiles.last());
    }
    connect(m_tiles.at(4), &QAbstractButton::clicked, this, [this] { m_tabs->setCurrentIndex(1); });
    for (int i = 0; i < 4; ++i) connect(m_tiles.at(i), &QAbstractButton::clicked, this, [this] { m_tabs->setCurrentIndex(0); });

    const auto wrap = [](QWidget* pane) {
        auto* box = new QWidget;
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 10, 0, 0);
        layout->addWidget(pane);
        return box;
    };
    m_tabs->setObjectName(QStringLiteral("chainTabs"));
    m_tabs->setAccessibleName(tr("Chain"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(wrap(m_blocksPane), tr("Blocks"));
    m_tabs->addTab(wrap(m_poolTab), tr("Pool"));
    m_tabs->addTab(wrap(new widgets::Scroll(m_charts)), tr("Intervals"));
    m_tabs->setTabToolTip(2, tr("Is the chain well? Seconds between the newest blocks, what they record, and how soon they are settled"));
    connect(m_charts, &ChainCharts::blockChosen, this, [this](const QString& id) {
        m_tabs->setCurrentIndex(0);
        m_blocksPane->setFilter({});
        m_blocksPane->select(id);
    });
    connect(m_charts, &ChainCharts::rangeChosen, this, [this](quint64 from, quint64 to) {
        m_tabs->setCurrentIndex(0);
        m_blocksPane->setFilter(QStringLiteral("height:>=%1 height:<=%2").arg(from).arg(to));
    });
    m_inRange = new AxisInRange(m_charts->axis(), context.range, [this](qint64 ms) -> std::optional<charts::SharedAxis::Span> {
        if (m_loaded.isEmpty()) return std::nullopt;
        qsizetype oldest = 0;
        const qint64 since = bridge().now() - ms;
        while (oldest + 1 < m_loaded.size() && m_loaded.at(oldest + 1).time >= since) ++oldest;
        return charts::SharedAxis::Span{double(m_loaded.at(oldest).height), double(m_loaded.first().height + 1)};
    });
    auto* left = new widgets::Card;
    left->body()->addWidget(m_tabs);

    m_decoded->setObjectName(QStringLiteral("decoded"));
    m_decoded->setAccessibleName(tr("Decoded transaction"));
    m_decoded->setReadOnly(true);
    m_decoded->setFont(theme::font(theme::Type::mono));
    m_decoded->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_decoded->setPlaceholderText(tr("Select a transaction to see what it says."));
    m_decoded->setTabChangesFocus(true);
    auto* right = new widgets::Card(tr("Block"), tr("What does it record, and who signed it?"));
    right->body()->addWidget(m_transactionsPane, 2);
    m_views->addWidget(m_tree);
    m_views->addWidget(m_decoded);
    m_views->setCurrentWidget(m_decoded);
    // Side by side they would leave each a few lines on a small screen.
    auto* parts = new QTabWidget;
    parts->setObjectName(QStringLiteral("blockParts"));
    parts->setAccessibleName(tr("Block"));
    parts->setDocumentMode(true);
    parts->addTab(m_views, tr("What it says"));
    parts->addTab(new widgets::Scroll(m_fields), tr("Place and signature"));
    right->body()->addWidget(parts, 5);
    m_prove->setObjectName(QStringLiteral("proveTransaction"));
    m_prove->setToolTip(tr("From the transaction's leaf to the root of a cosigned checkpoint"));
    m_raw->setObjectName(QStringLiteral("rawTransaction"));
    m_raw->setCheckable(true);
    auto* views = new QHBoxLayout;
    views->addWidget(m_prove);
    views->addWidget(m_raw);
    m_save->setObjectName(QStringLiteral("saveBlock"));
    m_save->setToolTip(tr("The block and what it records, as JSON"));
    views->addWidget(m_save);
    views->addStretch();
    right->body()->addLayout(views);
    for (QPushButton* button : {m_prove, m_raw, m_save}) button->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &ChainPage::saveBlock);
    for (auto* pane : {m_blocksPane, m_transactionsPane, m_poolPane}) mirrorActs(*pane, *right);
    connect(m_prove, &QPushButton::clicked, this, &ChainPage::prove);
    connect(m_prove, &QPushButton::clicked, parts, [parts] { parts->setCurrentIndex(0); });
    connect(m_raw, &QPushButton::toggled, this, [this, parts] {
        parts->setCurrentIndex(0);
        if (m_shown) show(*m_shown);
    });
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("chainSplitter"));
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(new SplitNotice(context, this));
    layout->addLayout(tiles);
    layout->addWidget(splitter, 1);

    connect(m_choice, &widgets::Segmented::currentChanged, this, [this](const QString& id) {
        switchTo(id == QLatin1String("release") ? bridge::Chain::release : bridge::Chain::delivery);
    });
    connect(m_blocksPane, &widgets::TablePane::currentKeyChanged, this, &ChainPage::showBlock);
    // Not in place of a transaction that was asked for by its id.
    m_blocksPane->chooseFirst([this] { return m_wantedTransaction.isEmpty(); });
    m_transactionsPane->chooseFirst();
    connect(m_blocksPane, &widgets::TablePane::filterChanged, this, &ChainPage::findFiltered);
    connect(m_transactionsPane, &widgets::TablePane::currentKeyChanged, this, &ChainPage::showTransaction);
    connect(m_poolPane, &widgets::TablePane::currentKeyChanged, this, [this](const QString& key) {
        if (const auto* t = m_pool->find(key)) show(*t);
    });
    connect(m_older, &QPushButton::clicked, this, &ChainPage::askOlder);
    connect(&bridge(), &NodeBridge::chainsChanged, this, &ChainPage::refresh);
    connect(&bridge(), &NodeBridge::membersChanged, this, [this] {
        m_blocks->rebuildCells();
        m_transactions->rebuildCells();
        m_pool->rebuildCells();
    });
    refresh();
}

void ChainPage::open(const QString& key)
{
    if (key == QLatin1String("pool")) {
        const auto other = m_chain == bridge::Chain::release ? bridge::Chain::delivery : bridge::Chain::release;
        if (bridge().chain(m_chain).poolTransactions == 0 && bridge().chain(other).poolTransactions != 0) {
            m_choice->setCurrent(other == bridge::Chain::release ? QStringLiteral("release") : QStringLiteral("delivery"));
        }
        m_tabs->setCurrentIndex(1);
        return;
    }
    if (key.size() == 64) {
        showTransaction(key);
        return;
    }
    m_tabs->setCurrentIndex(0);
    m_choice->setCurrent(key.startsWith(QLatin1String("delivery")) ? QStringLiteral("delivery") : QStringLiteral("release"));
    if (const qsizetype at = key.indexOf(QLatin1Char('@')); at > 0) {
        return jumpToTime(key.mid(at + 1).toLongLong(), 0, bridge().chain(m_chain).height);
    }
    if (!key.contains(QLatin1Char('#'))) return;
    m_wantedHeight = key.section(QLatin1Char('#'), 1).toULongLong();
    jump();
}

// The loaded ones, which are without gaps among themselves, and the one that was jumped to.
void ChainPage::showBlocks()
{
    QList<bridge::Block> all = m_loaded;
    if (m_jumped && (all.isEmpty() || m_jumped->height < all.last().height)) all += *m_jumped;
    m_blocks->setRows(models::blockRows(all, bridge().chain(m_chain).turnMs));
}

void ChainPage::prove()
{
    if (!m_shown) return;
    const QString id = m_shown->id;
    bridge().proof(id, this, [this, id](const bridge::Answer<bridge::Proof>& answer) {
        if (!m_shown || m_shown->id != id) return;
        if (!answer) {
            showText(words::explain(tr("The proof could not be made."), answer.problem, {}).sentence());
            return;
        }
        const bridge::Proof& p = *answer.value;
        QStringList lines;
        lines += p.verified ? tr("Recomputed here: the leaf leads to the root of the checkpoint.")
                            : tr("The leaf does NOT lead to the root of the checkpoint.");
        lines += QString();
        lines += tr("Leaf %1 of a log of %2").arg(format::number(p.leaf), format::number(p.logSize));
        lines += tr("Leaf data: %1").arg(p.leafData);
        for (qsizetype i = 0; i < p.path.size(); ++i) lines += tr("Path %1: %2").arg(format::number(quint64(i)), p.path.at(i));
        lines += tr("Root: %1").arg(p.root);
        lines += QString();
        lines += tr("Checkpoint with the validators' cosignatures:");
        lines += p.checkpoint;
        showText(lines.join(QLatin1Char('\n')));
    });
}

QList<QPushButton*> ChainPage::actions()
{
    auto* verify = new QPushButton(tr("Verify from the beginning"));
    verify->setObjectName(QStringLiteral("verifyChain"));
    verify->setToolTip(tr("Applies every block of this chain anew, from the founding document on, and compares; a job that takes its time"));
    connect(verify, &QPushButton::clicked, this, &ChainPage::verify);
    return {verify};
}

// Told wherever one is by then: a long chain takes its time.
void ChainPage::verify()
{
    const QString chain = words::chainName(m_chain);
    bridge().verifyChain(m_chain, context().sheetHost, [context = context(), chain](const bridge::Answer<bridge::VerifiedChain>& answer) {
        if (!answer) {
            if (answer.problem.kind == QLatin1String("cancelled")) return;
            return context.report(tr("%1: it was not found to be right.").arg(chain), answer.problem, tr("Nothing was changed."));
        }
        const auto& found = *answer.value;
        QString right = tr("%1 is right from the founding document on: %2 blocks and %3 transactions follow all rules, up to block %4.")
                            .arg(chain, format::number(found.blocks), format::number(found.transactions), format::shortHash(found.head));
        if (!found.settled) right += QLatin1Char(' ') + tr("Nothing of it is settled: no votes vouch for it, and it may still change.");
        const QString heads = tr("Block: %1\nLog: %2\nState: %3").arg(found.head, found.logRoot, found.stateRoot);
        context.toasts.show(found.settled ? theme::Tone::ok : theme::Tone::warn, right, {}, {}, shownFor, right + QLatin1Char('\n') + heads);
    });
    context().toasts.show(theme::Tone::accent, tr("%1 is being verified; Jobs shows how far it is.").arg(chain), tr("Jobs"),
                          [go = context().go] { go(QStringLiteral("jobs"), {}); });
}

void ChainPage::switchTo(bridge::Chain chain)
{
    m_chain = chain;
    m_askedHeight = 0;
    m_askedSettled = 0;
    m_asking = false;
    m_complete = false;
    m_poolSeen = 0;
    m_loaded.clear();
    m_jumped.reset();
    m_blocks->setRows({});
    m_transactions->setRows({});
    m_transactionsPane->emptyState()->setText(tr("Select a block to see its transactions."), {});
    m_poolTab->set({});
    m_poolPane->setLoading(false);
    m_fields->set({});
    showText({});
    m_shown.reset();
    m_block.clear();
    m_wantedTransaction.clear();
    for (QPushButton* button : {m_prove, m_raw, m_save}) button->setEnabled(false);
    refresh();
}

void ChainPage::refresh()
{
    const bridge::ChainState c = bridge().chain(m_chain);
    const bool known = bridge().hasSnapshot() && !c.state.isEmpty();
    const auto tile = [this, known](int at, const QString& name, const QString& value, const QString& unit, const QString& note,
                                    theme::Tone tone) {
        widgets::Tile::Content content;
        content.name = name;
        content.value = known ? value : format::dash();
        content.unit = known ? unit : QString();
        content.note = known ? note : QString();
        content.tone = known ? tone : theme::Tone::neutral;
        m_tiles.at(at)->set(content);
    };
    const auto state = words::word(Domain::chainState, c.state);
    m_state->setText(!known                     ? tr("Waiting for the node.")
                     : c.waitingFor.isEmpty() ? state.text
                                                : tr("%1. %2").arg(state.text, words::cause(c.waitingFor)));
    const quint64 lag = c.height - qMin(c.height, c.settledHeight);
    tile(0, tr("Height"), format::number(c.height), {}, tr("best seen %1").arg(format::number(c.bestSeen)), toneOf(state.tone));
    if (c.settles) {
        tile(1, tr("Settled"), format::number(c.settledHeight), {}, tr("blocks not settled: %1").arg(format::number(lag)),
             lag > 20 ? theme::Tone::warn : theme::Tone::ok);
    } else {
        tile(1, tr("Settled"), tr("Probable"), {}, tr("nobody votes: never settled"), theme::Tone::warn);
    }
    tile(2, tr("Log"), format::number(c.logSize), tr("transactions"), tr("root %1").arg(format::shortHash(c.logRoot)),
         theme::Tone::neutral);
    tile(3, tr("Checkpoint"), format::number(c.checkpointSize), {},
         c.checkpointTime == 0 ? tr("none yet")
                               : tr("%1 of %2 cosigned, %3").arg(format::number(c.cosigners), format::number(c.validators),
                                                                format::time(c.checkpointTime)),
         c.cosigners >= c.quorum && c.checkpointTime != 0 ? theme::Tone::ok : theme::Tone::warn);
    tile(4, tr("Pool"), format::number(c.poolTransactions), tr("waiting"), format::size(c.poolBytes), theme::Tone::neutral);
    if (!known) return;
    if (c.height != m_askedHeight || c.settledHeight != m_askedSettled || m_loaded.isEmpty()) askBlocks();
    if (c.poolTransactions != m_poolSeen || c.poolTransactions != 0) askPool();
    m_poolSeen = c.poolTransactions;
}

void ChainPage::askBlocks()
{
    if (m_asking) return;
    m_asking = true;
    m_blocksPane->setLoading(true);
    const bridge::ChainState c = bridge().chain(m_chain);
    m_askedHeight = c.height;
    m_askedSettled = c.settledHeight;
    const bridge::Chain asked = m_chain;
    bridge().blocks(asked, std::numeric_limits<quint64>::max(), pageSize, this,
                    [this, asked](const bridge::Answer<QList<bridge::Block>>& answer) {
        if (asked != m_chain) return;
        m_asking = false;
        if (!answer) {
            m_blocksPane->emptyState()->setText(
                words::explain(tr("The blocks could not be read."), answer.problem, {}).sentence(), {});
            m_blocksPane->setLoading(false);
            return;
        }
        const QList<bridge::Block>& fresh = *answer.value;
        // Older pages that were asked for stay below the fresh ones; where blocks between are missing they are asked for anew.
        if (!fresh.isEmpty() && !m_loaded.isEmpty() && fresh.last().height > m_loaded.first().height + 1) {
            m_loaded.clear();
            m_complete = false;
        }
        QList<bridge::Block> all = fresh;
        if (!fresh.isEmpty()) {
            for (const bridge::Block& b : std::as_const(m_loaded)) {
                if (b.height < fresh.last().height) all += b;
            }
        }
        m_loaded = all;
        showBlocks();
        m_blocksPane->setLoading(false);
        m_charts->set(m_chain, m_loaded);
        m_inRange->follow();
        m_complete = m_complete || fresh.size() < pageSize;
        m_older->setVisible(!m_complete);
        if (m_blocksPane->currentKey().isEmpty()) {
            // The newest block that records something: empty ones say nothing.
            const auto it = std::find_if(m_loaded.begin(), m_loaded.end(), [](const auto& b) { return !b.transactions.isEmpty(); });
            if (it != m_loaded.end()) m_blocksPane->select(it->id);
        }
        const bridge::ChainState now = bridge().chain(m_chain);
        if (now.height != m_askedHeight || now.settledHeight != m_askedSettled) askBlocks();
    });
}

void ChainPage::askOlder()
{
    if (m_loaded.isEmpty() || m_loaded.last().height == 0) return;
    m_older->setEnabled(false);
    const bridge::Chain asked = m_chain;
    bridge().blocks(asked, m_loaded.last().height - 1, pageSize, this,
                    [this, asked](const bridge::Answer<QList<bridge::Block>>& answer) {
        m_older->setEnabled(true);
        if (asked != m_chain) return;
        if (!answer) {
            context().report(tr("Older blocks could not be read."), answer.problem, {});
            return;
        }
        // What was loaded has become another meanwhile.
        if (m_loaded.isEmpty() || (!answer.value->isEmpty() && answer.value->first().height + 1 != m_loaded.last().height)) return;
        m_loaded += *answer.value;
        showBlocks();
        m_charts->set(m_chain, m_loaded);
        m_inRange->follow();
        m_complete = answer.value->size() < pageSize || m_loaded.last().height == 0;
        m_older->setVisible(!m_complete);
    });
}

void ChainPage::askPool()
{
    const bridge::Chain asked = m_chain;
    m_poolPane->setLoading(true);
    bridge().pool(asked, 500, this, [this, asked](const bridge::Answer<QList<bridge::Transaction>>& answer) {
        if (asked != m_chain) return;
        m_poolPane->setLoading(false);
        if (answer) m_poolTab->set(*answer.value);
        else m_poolTab->failed(answer.problem);
    });
}

void ChainPage::showBlock(const QString& id)
{
    const bridge::Block* b = m_blocks->find(id);
    if (b == nullptr) return;
    m_transactionsPane->emptyState()->setText(tr("Block %1 records no transactions.").arg(format::number(b->height)), {});
    m_transactions->setRows(b->transactions);
    m_fields->set({{tr("Block"), format::number(b->height)},
                   {tr("Sealed by"), bridge().memberName(b->sealer)},
                   {tr("Id"), format::grouped(b->id), {}, true}});
    m_block = id;
    m_save->setEnabled(true);
    showText({});
    // The time that the sealer inserts is the least telling of them.
    const auto telling = std::find_if(b->transactions.begin(), b->transactions.end(),
                                      [](const auto& t) { return t.kind != QLatin1String("time"); });
    if (telling != b->transactions.end()) m_transactionsPane->select(telling->id);
}

void ChainPage::showText(const QString& text)
{
    m_decoded->setPlainText(text);
    m_views->setCurrentWidget(m_decoded);
}

void ChainPage::saveBlock()
{
    const bridge::Block* b = m_blocks->find(m_block);
    if (b == nullptr) return;
    QJsonArray transactions;
    for (const auto& t : b->transactions) {
        transactions += QJsonObject{{QStringLiteral("id"), t.id},
                                    {QStringLiteral("kind"), t.kind},
                                    {QStringLiteral("member"), t.member},
                                    {QStringLiteral("leaf"), qint64(t.leaf)},
                                    {QStringLiteral("size"), qint64(t.size)}};
    }
    const QString chain = b->chain == bridge::Chain::release ? QStringLiteral("release") : QStringLiteral("delivery");
    const QJsonObject block{{QStringLiteral("chain"), chain},
                            {QStringLiteral("height"), qint64(b->height)},
                            {QStringLiteral("id"), b->id},
                            {QStringLiteral("parent"), b->parent},
                            {QStringLiteral("time"), QDateTime::fromMSecsSinceEpoch(b->time, Qt::UTC).toString(Qt::ISODateWithMs)},
                            {QStringLiteral("sealer"), b->sealer},
                            {QStringLiteral("size"), qint64(b->size)},
                            {QStringLiteral("settled"), b->settled},
                            {QStringLiteral("transactions"), transactions}};
    context().saveText(this, QStringLiteral("%1-%2.json").arg(chain).arg(b->height), QString::fromUtf8(QJsonDocument(block).toJson()));
}

void ChainPage::showTransaction(const QString& id)
{
    m_wantedTransaction = id;
    if (id.isEmpty()) return;
    bridge().transaction(id, this, [this, id](const bridge::Answer<bridge::Transaction>& answer) {
        if (m_wantedTransaction != id) return;
        if (answer) {
            show(*answer.value);
        } else {
            showText(words::explain(tr("The transaction could not be read."), answer.problem, {}).sentence());
        }
    });
}

void ChainPage::show(const bridge::Transaction& t)
{
    m_fields->set({{tr("Kind"), words::text(Domain::transactionKind, t.kind)},
                   {tr("Member"), bridge().memberName(t.member)},
                   {tr("Sequence"), format::number(t.sequence)},
                   {tr("Place"), t.height == 0 && !t.settled ? tr("in the pool")
                                                              : tr("block %1, leaf %2").arg(format::number(t.height), format::number(t.leaf))},
                   {tr("Finality"), t.settled ? tr("Settled") : bridge().chain(m_chain).settles ? tr("Not settled") : tr("Probable"),
                    t.settled ? theme::Tone::ok : theme::Tone::accent},
                   {tr("Key"), format::grouped(t.signer), {}, true},
                   {tr("Signature"), signatureOf(t.encoded), {}, true},
                   {tr("Id"), format::grouped(t.id), {}, true}});
    m_shown = t;
    m_prove->setEnabled(t.settled);
    m_raw->setEnabled(!t.encoded.isEmpty());
    showText(m_raw->isChecked() ? QString::fromLatin1(t.encoded.toHex(' ')) : t.decoded);
    m_tree->set(t.parts);
    if (!m_raw->isChecked() && !t.parts.isEmpty()) m_views->setCurrentWidget(m_tree);
}

}  // namespace quorate::pages
