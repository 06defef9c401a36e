// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/transfers_page.h"

#include "ui/bridge/format.h"
#include "ui/bridge/magnet.h"
#include "ui/charts/traffic_chart.h"
#include "ui/pages/file_facts.h"
#include "ui/pages/review_lists.h"
#include "ui/pages/traffic_card.h"
#include "ui/pages/traffic_log.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_expression.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/peer_pieces.h"
#include "ui/widgets/piece_map.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using bridge::TransferSteer;
using words::Domain;

namespace {

constexpr int capRestMs = 700;
constexpr quint64 kibi = 1024;
constexpr int mostKibi = 2'000'000;      // a second

QString limitText(quint64 rate)
{
    return rate == 0 ? TransfersPage::tr("no limit") : format::rate(rate);
}

}  // namespace

TransfersPage::TransfersPage(const Context& context)
    : ListPage(QStringLiteral("transfers"), context, QStringLiteral("transfers"), tr("Transfers"), context.tables.transfers),
      m_files(new FileFacts(this)), m_pieces(new widgets::PieceMap),
      m_who(new QPushButton(tr("Who has which part"))), m_parts(new widgets::PeerPieces),
      m_peers(makeReviewList(QStringLiteral("transferPeers"), tr("Peers of this transfer"), {tr("Peer"), tr("Has"), tr("To here"), tr("From here")}, 0)),
      m_traffic(new charts::TrafficChart(QStringLiteral("transferTraffic"))), m_start(new QPushButton(tr("Start"))), m_stop(new QPushButton(tr("Stop"))),
      m_recheck(new QPushButton(tr("Check again"))), m_limit(new QPushButton(tr("Limit..."))),
      m_folder(new QPushButton(theme::icon(QStringLiteral("folder")), tr("Open folder"))),
      m_magnet(new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy magnet")))
{
    // What comes down is in the details, too; why a payload does not come is read in the list.
    pane()->spareColumns({QStringLiteral("down"), QStringLiteral("peers"), QStringLiteral("rest"), QStringLiteral("pieces")});
    pane()->emptyState()->setText(tr("No payloads are held or fetched here."),
                                  tr("Payloads of up to 16 KiB travel in their transaction. Larger ones appear here once a release "
                                     "is published that this node has a part in."));
    for (const char* state : {"fetching", "seeding", "paused", "failed"}) {
        const QString text = words::text(Domain::transferState, QLatin1String(state));
        pane()->addFilter(text, QStringLiteral("state:=") + widgets::FilterExpression::quoted(text));
    }
    const auto make = [this](QPushButton* button, const char* name, const QString& tip, void (TransfersPage::*act)()) {
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, act);
    };
    make(m_start, "transferStart", tr("Goes on, and tries at once what failed"), &TransfersPage::start);
    make(m_stop, "transferStop", tr("Neither fetched nor offered to others, also after a restart; what is here stays"), &TransfersPage::stop);
    make(m_recheck, "transferRecheck", tr("Reads the whole file and compares it with its root; what is damaged is fetched again"), &TransfersPage::recheck);
    make(m_limit, "transferLimit", tr("How much of the line these transfers may take"), &TransfersPage::limit);
    make(m_folder, "transferFolder", tr("Shows where the file lies on this computer"), &TransfersPage::openFolder);
    make(m_magnet, "transferMagnet",
         tr("The link of its payload: the search of every console of the consortium finds it. Other programs do not: payloads are exchanged "
            "with members only"), &TransfersPage::copyMagnet);
    auto* acts = new widgets::FlowLayout(theme::scaled(8));
    for (QPushButton* button : {m_start, m_stop, m_recheck, m_limit, m_folder, m_magnet}) acts->addWidget(button);
    extra()->addLayout(acts);
    m_pieces->setObjectName(QStringLiteral("pieceMap"));
    auto* legend = new widgets::MutedLabel(tr("Pieces: full are here, tinted are with peers, struck through with nobody"));
    legend->setWordWrap(true);
    extra()->addWidget(legend);
    extra()->addWidget(m_pieces);
    m_who->setObjectName(QStringLiteral("transferWho"));
    m_who->setCheckable(true);
    m_who->setToolTip(tr("A line for each connected peer, the fastest first"));
    m_parts->setObjectName(QStringLiteral("peerPieces"));
    m_parts->setAccessibleName(tr("Which parts each peer has"));
    m_parts->hide();
    extra()->addWidget(m_who, 0, Qt::AlignLeading);
    extra()->addWidget(m_parts);
    connect(m_who, &QPushButton::toggled, this, &TransfersPage::askWho);
    for (int column = 1; column < 4; ++column) m_peers->header()->setSectionResizeMode(column, QHeaderView::Fixed);
    // Queued: the header gives its sections their widths by their places, which a column that is hidden meanwhile would shift.
    connect(m_peers->header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == 0) fitPeers();
    }, Qt::QueuedConnection);
    m_peers->setMinimumHeight(theme::scaled(112));
    m_peers->setMaximumHeight(theme::scaled(190));
    extra()->addWidget(m_peers);
    auto* rates = new widgets::MutedLabel(tr("Its rate in the last 15 minutes; the line across is what it may send, and can be moved"));
    rates->setWordWrap(true);
    extra()->addWidget(rates);
    m_traffic->setMinimumHeight(theme::scaled(170));
    extra()->addWidget(m_traffic, 1);
    m_capRest.setSingleShot(true);
    m_capRest.setInterval(capRestMs);
    connect(m_traffic, &charts::TrafficChart::capMoved, this, [this](double cap) {
        m_cap = cap;
        m_capped = key();
        m_capRest.start();
    });
    connect(&m_capRest, &QTimer::timeout, this, [this] {
        const bridge::Transfer* t = this->context().tables.transfers->find(m_capped);
        if (t != nullptr) setLimits({m_capped}, {t->limits.down, quint64(m_cap)});
    });
    // The table rests while it is read.
    connect(&context.traffic, &TrafficLog::changed, this, [this] {
        if (isVisible() && !m_capRest.isActive() && !m_traffic->isTableShown()) drawTraffic();
    });
    connect(&bridge(), &NodeBridge::transfersChanged, this, [this] {
        refreshDetails();
        showPieces();
        showPeers();
        askWho();
        refreshActs();
    });
    connect(this, &ListPage::keyChanged, this, [this] {
        showPieces();
        showPeers();
        m_parts->set({});
        askWho();
        drawTraffic();
        refreshActs();
    });
    refreshActs();
    auto* traffic = new TrafficCard(context);
    auto* page = qobject_cast<QVBoxLayout*>(layout());
    const std::unique_ptr<QLayoutItem> item(page->takeAt(0));
    QWidget* lists = item->widget();
    lists->setMinimumHeight(theme::scaled(340));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(traffic, 2);
    column->addWidget(lists, 5);
    page->addWidget(new widgets::Scroll(content));
}

QList<QPushButton*> TransfersPage::actions()
{
    auto* all = new QPushButton(tr("Limit all..."));
    all->setObjectName(QStringLiteral("transfersLimitAll"));
    all->setToolTip(tr("How much of the line all transfers together may take"));
    connect(all, &QPushButton::clicked, this, &TransfersPage::limitAll);
    return {all};
}

void TransfersPage::showPieces()
{
    const bridge::Transfer* t = context().tables.transfers->find(key());
    if (t == nullptr) return;
    const auto held = t->pieces.count(true);
    m_pieces->set(t->pieces, t->holders, t->size,
                  tr("%1 of %2 parts are complete").arg(format::number(quint64(held)), format::number(quint64(t->pieces.size()))));
}

// Empty: unknown; then the address says it.
QString TransfersPage::peerName(const QString& fingerprint, const QString& address) const
{
    const auto& peers = bridge().peers();
    const auto known = std::ranges::find(peers, fingerprint, &bridge::Peer::fingerprint);
    const QString member = fingerprint.isEmpty() || known == peers.end() ? QString() : bridge().memberName(known->member);
    return member.isEmpty() ? isolated(address) : member;
}

// One question at a time, and none while nobody looks.
void TransfersPage::askWho()
{
    const bridge::Transfer* t = context().tables.transfers->find(key());
    const bool any = t != nullptr && !t->connections.isEmpty();
    m_who->setVisible(any);
    m_parts->setVisible(any && m_who->isChecked());
    if (!m_parts->isVisible() || m_askedWho == key()) return;
    m_askedWho = key();
    bridge().transferPieces(key(), this, [this, root = key()](const bridge::Answer<QList<bridge::TransferPieces>>& answer) {
        if (m_askedWho == root) m_askedWho.clear();
        const bridge::Transfer* now = context().tables.transfers->find(root);
        if (root != key() || now == nullptr || !answer) return;      // the next picture asks again
        QList<widgets::PeerPieces::Row> rows{{tr("Here"), now->pieces}};
        for (const auto& one : *answer.value) rows += {peerName(one.fingerprint, one.address), one.pieces};
        m_parts->set(rows);
    });
}

// Rows stay where they are while only their figures change.
void TransfersPage::showPeers()
{
    const bridge::Transfer* t = context().tables.transfers->find(key());
    const QList<bridge::TransferPeer> now = t == nullptr ? QList<bridge::TransferPeer>() : t->connections;
    m_peers->setVisible(!now.isEmpty());
    if (now == m_peersShown) return fitPeers();
    m_peersShown = now;
    while (m_peers->topLevelItemCount() > now.size()) delete m_peers->takeTopLevelItem(m_peers->topLevelItemCount() - 1);
    for (qsizetype i = 0; i < now.size(); ++i) {
        const auto& one = now.at(i);
        const QString address = isolated(one.address);
        const QStringList texts{peerName(one.fingerprint, one.address), format::percent(one.share), format::rate(one.downRate), format::rate(one.upRate)};
        if (i == m_peers->topLevelItemCount()) addReviewRow(m_peers, texts);
        auto* row = m_peers->topLevelItem(int(i));
        for (int column = 0; column < texts.size(); ++column) row->setText(column, texts.at(column));
        QStringList about{one.incoming ? tr("%1, it connected to us").arg(address) : tr("%1, we connected to it").arg(address)};
        for (int column = 1; column < texts.size(); ++column) about += QStringLiteral("%1: %2").arg(m_peers->headerItem()->text(column), texts.at(column));
        row->setToolTip(0, about.join(QLatin1Char('\n')));
        row->setToolTip(2, tr("%1 so far").arg(format::size(one.downTotal)));
        row->setToolTip(3, tr("%1 so far").arg(format::size(one.upTotal)));
        for (int column = 1; column < 4; ++column) row->setTextAlignment(column, Qt::AlignVCenter | Qt::AlignRight);
    }
    fitPeers();
}

// What is complete gets nothing any more. Where names are cut all the same, how much a peer has goes, and at last what it gets from
// here; both stay in what the name tells.
void TransfersPage::fitPeers()
{
    const bridge::Transfer* t = context().tables.transfers->find(key());
    if (t == nullptr || m_peers->topLevelItemCount() == 0) return;
    constexpr int mostOfName = 190;
    const int around = theme::scaled(26);
    m_peers->ensurePolished();                   // before that its font is another
    m_peers->header()->ensurePolished();
    const QFontMetrics widths(m_peers->font());
    const QFontMetrics titles(m_peers->header()->font());
    // Figures come and go; columns stay.
    for (const auto& [column, widest] : {std::pair(1, format::percent(0.999)), std::pair(2, format::rate(999'900'000)), std::pair(3, format::rate(999'900'000))}) {
        const int wanted = qMax(titles.horizontalAdvance(m_peers->headerItem()->text(column)), widths.horizontalAdvance(widest)) + around;
        m_peerWidths.at(column) = wanted;
        if (m_peers->header()->sectionSize(column) != wanted) m_peers->header()->resizeSection(column, wanted);
    }
    int name = 0;
    for (int i = 0; i < m_peers->topLevelItemCount(); ++i) name = qMax(name, widths.horizontalAdvance(m_peers->topLevelItem(i)->text(0)));
    name = qMin(name + around, theme::scaled(mostOfName));
    const bool complete = t->done == t->size;
    int room = m_peers->viewport()->width() - name;
    QList<int> shown{3, 2, 1};
    if (complete) shown.removeOne(2);
    for (const int column : std::as_const(shown)) room -= m_peerWidths.at(column);
    for (const int column : complete ? QList<int>{1} : QList<int>{1, 3}) {
        if (room >= 0) break;
        shown.removeOne(column);
        room += m_peerWidths.at(column);
    }
    for (int column = 1; column < 4; ++column) m_peers->setColumnHidden(column, !shown.contains(column));
}

QStringList TransfersPage::chosen() const
{
    const QStringList selected = pane()->selectedKeys();
    return selected.isEmpty() ? key().isEmpty() ? QStringList() : QStringList{key()} : selected;
}

void TransfersPage::refreshActs()
{
    const bridge::Transfer* t = context().tables.transfers->find(key());
    const bool paused = t != nullptr && t->state == QLatin1String("paused");
    const bool stands = t != nullptr && (paused || t->state == QLatin1String("failed") || t->state == QLatin1String("partial"));
    m_start->setVisible(stands);
    m_stop->setVisible(t != nullptr && !paused);
    for (QPushButton* button : {m_recheck, m_limit, m_magnet}) button->setVisible(t != nullptr);
    // A node on another computer has its files there.
    m_folder->setVisible(t != nullptr && !t->file.isEmpty());
}

void TransfersPage::steer(TransferSteer act, const QString& done, const QString& failed, std::optional<TransferSteer> undo)
{
    const QStringList roots = chosen();
    const auto left = std::make_shared<int>(int(roots.size()));
    const auto reached = std::make_shared<QStringList>();
    for (const QString& root : roots) {
        bridge().steerTransfer(root, act, this, [this, root, left, reached, done, failed, undo](const bridge::Answer<void>& answer) {
            if (answer) *reached += root;
            else context().report(failed, answer.problem, tr("The transfer is as before."));
            if (--*left != 0 || reached->isEmpty()) return;
            if (!undo) return context().toasts.show(theme::Tone::ok, done);
            context().toasts.show(theme::Tone::ok, done, tr("Undo"), [context = context(), reached, undo = *undo, failed] {
                for (const QString& one : *reached) {
                    context.bridge.steerTransfer(one, undo, context.sheetHost, [context, failed](const bridge::Answer<void>& back) {
                        if (!back) context.report(failed, back.problem, tr("The transfer is as before."));
                    });
                }
            }, widgets::Toasts::undoMs);
        });
    }
}

void TransfersPage::start()
{
    steer(TransferSteer::start, tr("The transfer goes on."), tr("The transfer was not started."), TransferSteer::stop);
}

void TransfersPage::stop()
{
    steer(TransferSteer::stop, tr("The transfer is stopped, also after a restart."), tr("The transfer was not stopped."), TransferSteer::start);
}

void TransfersPage::recheck()
{
    steer(TransferSteer::recheck, tr("The file is read and compared."), tr("The file was not checked."), std::nullopt);
}

void TransfersPage::openFolder()
{
    const bridge::Transfer* t = context().tables.transfers->find(key());
    if (t == nullptr) return;
    const QString folder = QFileInfo(t->file).path();
    m_files->tell(folder, this, [this, folder](const FileFact& found) {
        if (found.directory && QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) return;
        context().report(tr("The folder could not be opened."), {QStringLiteral("not-found"), QStringLiteral("base.file.not-found"), folder},
                         tr("The transfer is as before."));
    });
}

void TransfersPage::copyMagnet()
{
    QStringList links;
    for (const QString& root : chosen()) {
        if (const bridge::Transfer* t = context().tables.transfers->find(root)) links += bridge::magnetLink(t->infoHash, t->label, t->size);
    }
    QApplication::clipboard()->setText(links.join(QLatin1Char('\n')));
    context().toasts.show(theme::Tone::ok, tr("%n magnet link(s) copied.", nullptr, int(links.size())));
}

void TransfersPage::limit()
{
    const bridge::Transfer* t = context().tables.transfers->find(key());
    const QStringList roots = chosen();
    if (t == nullptr || roots.isEmpty()) return;
    const QString title = roots.size() == 1 ? tr("Limit %1").arg(t->label.isEmpty() ? format::shortHash(t->root) : t->label)
                                            : tr("Limit %n transfer(s), each", nullptr, int(roots.size()));
    askLimits(title, t->limits, [this, roots](const bridge::TransferLimits& limits) { setLimits(roots, limits); });
}

void TransfersPage::setLimits(const QStringList& roots, const bridge::TransferLimits& wished)
{
    struct Change {
        QList<std::pair<QString, bridge::TransferLimits>> before;    // of those that were reached
        qsizetype left = 0;
    };
    const auto change = std::make_shared<Change>();
    change->left = roots.size();
    for (const QString& root : roots) {
        const bridge::Transfer* t = context().tables.transfers->find(root);
        const bridge::TransferLimits before = t == nullptr ? bridge::TransferLimits{} : t->limits;
        bridge().limitTransfer(root, wished, this, [this, root, before, wished, change](const bridge::Answer<void>& answer) {
            if (answer) change->before += {root, before};
            else context().report(tr("The transfer was not limited."), answer.problem, tr("The transfer is as before."));
            if (--change->left != 0 || change->before.isEmpty()) return;
            const auto undo = [context = context(), change] {
                for (const auto& [one, limits] : change->before) {
                    context.bridge.limitTransfer(one, limits, context.sheetHost, [context](const bridge::Answer<void>& back) {
                        if (!back) context.report(tr("The transfer was not limited."), back.problem, tr("The transfer is as before."));
                    });
                }
            };
            context().toasts.show(theme::Tone::ok, tr("Limits of %n transfer(s): %1 down, %2 up.", nullptr, int(change->before.size()))
                                                       .arg(limitText(wished.down), limitText(wished.up)), tr("Undo"), undo, widgets::Toasts::undoMs);
        });
    }
}

void TransfersPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    askWho();
    drawTraffic();
}

void TransfersPage::drawTraffic()
{
    const bridge::Transfer* t = context().tables.transfers->find(key());
    if (t == nullptr) return;
    constexpr auto ring = TrafficLog::each;
    charts::TrafficChart::Content content;
    const qint64 now = bridge().now();
    content.bucket = double(ring.bucketMs);
    content.to = double(now - now % ring.bucketMs);
    content.from = content.to - double(ring.spanMs);
    content.cap = double(t->limits.up);
    content.utc = format::utc();
    for (const auto& b : context().traffic.bucketsOf(t->root)) {
        // The one that is being filled says too little.
        if (double(b.at) < content.from || double(b.at) >= content.to) continue;
        content.points += {double(b.at), b.down * 1000 / content.bucket, b.up * 1000 / content.bucket};
    }
    m_traffic->set(content);
}

void TransfersPage::limitAll()
{
    const bridge::TransferLimits before = bridge().transferLimits();
    askLimits(tr("Limit all transfers together"), before, [this, before](const bridge::TransferLimits& limits) {
        bridge().limitTransfers(limits, this, [this, before, limits](const bridge::Answer<void>& answer) {
            if (!answer) return context().report(tr("The transfers were not limited."), answer.problem, tr("The limits are as before."));
            context().toasts.show(theme::Tone::ok, tr("All transfers together: %1 down, %2 up.").arg(limitText(limits.down), limitText(limits.up)),
                                  tr("Undo"), [context = context(), before] {
                context.bridge.limitTransfers(before, context.sheetHost, [context](const bridge::Answer<void>& back) {
                    if (!back) context.report(tr("The transfers were not limited."), back.problem, tr("The limits are as before."));
                });
            }, widgets::Toasts::undoMs);
        });
    });
}

void TransfersPage::askLimits(const QString& title, const bridge::TransferLimits& now,
                              const std::function<void(const bridge::TransferLimits&)>& set)
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("limitDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setModal(true);
    const auto field = [](const char* name, const QString& accessible, quint64 rate) {
        auto* box = new QSpinBox;
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(accessible);
        box->setRange(0, mostKibi);
        box->setSingleStep(100);
        box->setSuffix(tr(" KiB/s"));
        box->setSpecialValueText(tr("no limit"));
        box->setGroupSeparatorShown(true);
        box->setValue(int(qMin<quint64>((rate + kibi - 1) / kibi, mostKibi)));
        return box;
    };
    auto* down = field("limitDown", tr("Receive at most"), now.down);
    auto* up = field("limitUp", tr("Send at most"), now.up);
    auto* apply = new QPushButton(tr("Set the limits"));
    apply->setObjectName(QStringLiteral("limitApply"));
    apply->setProperty("kind", QStringLiteral("primary"));
    auto* form = new QFormLayout(dialog);
    form->setContentsMargins(20, 20, 20, 16);
    form->addRow(tr("Receive at most"), down);
    form->addRow(tr("Send at most"), up);
    form->addRow(new widgets::MutedLabel(tr("Kept over restarts. Zero is no limit.")));
    form->addRow(apply);
    dialog->setMinimumWidth(theme::scaled(360));
    connect(apply, &QPushButton::clicked, dialog, [dialog, down, up, set] {
        set({quint64(down->value()) * kibi, quint64(up->value()) * kibi});
        dialog->close();
    });
    dialog->open();
}

ListPage::Details TransfersPage::details(const QString& key) const
{
    const bridge::Transfer* t = context().tables.transfers->find(key);
    if (t == nullptr) return {tr("This transfer is gone."), {}, {}, {}};
    Details d;
    d.title = t->label.isEmpty() ? format::shortHash(t->root) : t->label;
    const auto state = words::word(Domain::transferState, t->state);
    d.status = state.text;
    d.tone = toneOf(state.tone);
    if (!t->reason.isEmpty()) d.fields += {tr("Reason"), words::cause(t->reason)};
    if (!t->detail.isEmpty()) d.fields += {tr("The system says"), t->detail};
    if (t->nextTry != 0) d.fields += {tr("Tried again"), format::time(t->nextTry)};
    else if (!t->reason.isEmpty()) {
        d.fields += {tr("Tried again"), t->state == QLatin1String("fetching") ? tr("It is being tried all the time") : tr("Not by itself")};
    }
    d.fields += {tr("Complete"), tr("%1 of %2").arg(format::size(t->done), format::size(t->size))};
    d.fields += {tr("Peers"), format::number(t->peers)};
    if (t->downRate > 0 && t->upRate > 0) d.fields += {tr("Rate"), tr("%1 down, %2 up").arg(format::rate(t->downRate), format::rate(t->upRate))};
    else if (t->downRate > 0) d.fields += {tr("Rate"), tr("%1 down").arg(format::rate(t->downRate))};
    else if (t->upRate > 0) d.fields += {tr("Rate"), tr("%1 up").arg(format::rate(t->upRate))};
    else d.fields += {tr("Rate"), tr("nothing moves")};
    d.fields += {tr("Limit"), tr("%1 down, %2 up").arg(limitText(t->limits.down), limitText(t->limits.up))};
    d.fields += {tr("Received"), format::size(t->downTotal)};
    d.fields += {tr("Sent"), format::size(t->upTotal)};
    d.fields += {tr("Wasted"), format::size(t->wasted)};
    d.fields += {tr("Pieces root"), format::grouped(t->root), {}, true};
    d.fields += {tr("Info-hash"), format::grouped(t->infoHash), {}, true};
    return d;
}

}  // namespace quorate::pages
