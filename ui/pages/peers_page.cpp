// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/peers_page.h"

#include "ui/bridge/format.h"
#include "ui/pages/setup_draft.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_expression.h"
#include "ui/widgets/form.h"
#include "ui/widgets/notices.h"

#include <QDialog>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;

namespace {

constexpr qint64 hour = 3'600'000;

// Says what became of an act, and offers to take it back. Neither needs the page, which may be closed by then.
bridge::Done<void> told(const Context& context, const QString& done, const QString& failed, std::function<void()> undo = {})
{
    return [context, done, failed, undo = std::move(undo)](const bridge::Answer<void>& answer) {
        if (!answer) return context.report(failed, answer.problem, PeersPage::tr("The peers are as before."));
        if (undo) context.toasts.show(theme::Tone::ok, done, PeersPage::tr("Undo"), undo, widgets::Toasts::undoMs);
        else context.toasts.show(theme::Tone::ok, done);
    };
}

}  // namespace

PeersPage::PeersPage(const Context& context)
    : ListPage(QStringLiteral("peers"), context, QStringLiteral("peers"), tr("Peers"), context.tables.peers),
      m_disconnect(new QPushButton(tr("Disconnect"))), m_ban(new QPushButton(tr("Ban"))), m_pardon(new QPushButton(tr("Lift the ban"))),
      m_remove(new QPushButton(tr("Forget the address")))
{
    pane()->emptyState()->setText(tr("No peers are known yet."),
                                  tr("A node finds others through the addresses in its configuration. Add the address of a "
                                     "member's node to connect to it."));
    pane()->emptyState()->setAction(tr("Add peer..."), [this] { addPeer(); });
    pane()->sortBy(QStringLiteral("member"), Qt::AscendingOrder);
    pane()->spareColumns({QStringLiteral("direction"), QStringLiteral("address"), QStringLiteral("since"), QStringLiteral("in"), QStringLiteral("out")});
    // The table's own words.
    for (const auto& [column, text] : {std::pair("state", QCoreApplication::translate("quorate::models", "Connected")),
                                       std::pair("state", QCoreApplication::translate("quorate::models", "Not connected")),
                                       std::pair("state", QCoreApplication::translate("quorate::models", "Banned")),
                                       std::pair("direction", QCoreApplication::translate("quorate::models", "Incoming")),
                                       std::pair("direction", QCoreApplication::translate("quorate::models", "Outgoing"))}) {
        pane()->addFilter(text, QLatin1String(column) + QStringLiteral(":=") + widgets::FilterExpression::quoted(text));
    }
    pane()->addFilter(tr("Behind"), QStringLiteral("behind:>2"));

    const auto name = [](QPushButton* button, const char* object) { button->setObjectName(QLatin1String(object)); };
    name(m_disconnect, "peerDisconnect");
    name(m_ban, "peerBan");
    name(m_pardon, "peerPardon");
    name(m_remove, "peerRemove");
    m_disconnect->setToolTip(tr("Ends the connection; either side may connect again"));
    m_ban->setToolTip(tr("Ends the connection and refuses this peer for a time; other nodes are not told"));
    m_remove->setToolTip(tr("Ends the connection and no longer calls this peer; it may still call us"));
    auto* lengths = new QMenu(m_ban);
    const std::initializer_list<std::pair<QString, qint64>> choices = {{tr("For an hour"), hour}, {tr("For a day"), 24 * hour}, {tr("For 30 days"), 30 * 24 * hour}};
    for (const auto& [text, length] : choices) {
        QAction* choice = lengths->addAction(text, this, [this, length = length] { ban(length); });
        choice->setObjectName(QStringLiteral("peerBan%1h").arg(length / hour));
    }
    m_ban->setMenu(lengths);
    connect(m_disconnect, &QPushButton::clicked, this, &PeersPage::disconnectPeer);
    connect(m_pardon, &QPushButton::clicked, this, &PeersPage::pardon);
    connect(m_remove, &QPushButton::clicked, this, &PeersPage::removePeer);
    for (QPushButton* button : {m_disconnect, m_ban, m_pardon, m_remove}) extra()->addWidget(button);

    connect(this, &ListPage::keyChanged, this, &PeersPage::refreshActs);
    connect(&bridge(), &NodeBridge::peersChanged, this, [this] {
        refreshDetails();
        refreshActs();
    });
    refreshActs();
}

QList<QPushButton*> PeersPage::actions()
{
    auto* add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add peer..."));
    add->setObjectName(QStringLiteral("addPeer"));
    connect(add, &QPushButton::clicked, this, &PeersPage::addPeer);
    return {add};
}

void PeersPage::addPeer()
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("addPeerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add peer"));
    dialog->setModal(true);
    auto* member = new QLineEdit;
    member->setObjectName(QStringLiteral("peerMember"));
    member->setAccessibleName(tr("Member id or key fingerprint"));
    auto* address = new QLineEdit;
    address->setObjectName(QStringLiteral("peerAddress"));
    address->setAccessibleName(tr("Address"));
    address->setPlaceholderText(QStringLiteral("node.example.org:7400"));
    auto* add = new QPushButton(tr("Add peer"));
    add->setObjectName(QStringLiteral("peerAdd"));
    add->setProperty("kind", QStringLiteral("primary"));
    auto* form = new QFormLayout(dialog);
    form->setContentsMargins(20, 20, 20, 16);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto memberRow = widgets::addFormRow(form, tr("Member id or key fingerprint"), member);
    const auto addressRow = widgets::addFormRow(form, tr("Address (host:port)"), address);
    form->addRow(add);
    dialog->setMinimumWidth(theme::scaled(460));
    const auto check = [this, member, memberRow, address, addressRow, add] {
        const QString who = member->text().trimmed();
        const QString where = address->text().trimmed();
        const auto& members = bridge().members();
        const bool known = std::any_of(members.begin(), members.end(), [&](const bridge::Member& m) {
            return m.id == who || std::any_of(m.keys.begin(), m.keys.end(), [&](const auto& k) { return k.fingerprint == who; });
        });
        memberRow.setProblem(who.isEmpty()                      ? QString()
                             : who == bridge().identity().member ? tr("This is the node itself.")
                             : known || members.isEmpty()        ? QString()
                                                                 : tr("The ledger names no such member and no such key."));
        addressRow.setProblem(where.isEmpty() || isEndpoint(where) ? QString() : words::cause(QStringLiteral("net.endpoint.invalid")));
        add->setEnabled(!who.isEmpty() && !where.isEmpty() && memberRow.good() && addressRow.good());
    };
    for (QLineEdit* edit : {member, address}) connect(edit, &QLineEdit::textChanged, dialog, check);
    check();
    connect(add, &QPushButton::clicked, dialog, [this, dialog, member, address] {
        bridge().addPeer(member->text().trimmed(), address->text().trimmed(), context().sheetHost,
                         told(context(), tr("The peer is added; the connection is being made."), tr("The peer was not added.")));
        dialog->close();
    });
    dialog->open();
}

const bridge::Peer* PeersPage::current() const
{
    return context().tables.peers->find(key());
}

QString PeersPage::nameOf(const bridge::Peer& peer) const
{
    return peer.member.isEmpty() ? peer.address.isEmpty() ? format::shortHash(peer.fingerprint) : peer.address
                                 : bridge().memberName(peer.member);
}

void PeersPage::disconnectPeer()
{
    if (const auto* p = current()) {
        const QString name = nameOf(*p);
        bridge().endPeer(p->fingerprint, context().sheetHost, told(context(), tr("The connection with %1 is ended. Either side may connect again.").arg(name),
                                                    tr("The connection with %1 was not ended.").arg(name)));
    }
}

void PeersPage::ban(qint64 forMs)
{
    const auto* p = current();
    if (p == nullptr) return;
    const QString name = nameOf(*p);
    const QString who = p->fingerprint;
    bridge().banPeer(who, forMs, context().sheetHost, told(context(), tr("%1 is banned until %2.").arg(name, format::time(bridge().now() + forMs)),
                                            tr("%1 was not banned.").arg(name), [context = context(), who, name] {
                                                context.bridge.pardonPeer(who, context.sheetHost, told(context, tr("%1 may connect again.").arg(name),
                                                                                    tr("The ban of %1 was not lifted.").arg(name)));
                                            }));
}

void PeersPage::pardon()
{
    if (const auto* p = current()) {
        const QString name = nameOf(*p);
        bridge().pardonPeer(p->fingerprint, context().sheetHost, told(context(), tr("%1 may connect again.").arg(name), tr("The ban of %1 was not lifted.").arg(name)));
    }
}

void PeersPage::removePeer()
{
    const auto* p = current();
    if (p == nullptr) return;
    const QString name = nameOf(*p);
    const QString who = p->fingerprint;
    const QString where = p->address;
    bridge().removePeer(who, context().sheetHost, told(context(), tr("The address of %1 is forgotten.").arg(name), tr("The address of %1 was not forgotten.").arg(name),
                                        [context = context(), who, where] {
                                            context.bridge.addPeer(who, where, context.sheetHost, told(context, tr("The peer is added; the connection is being made."),
                                                                                    tr("The peer was not added.")));
                                        }));
}

void PeersPage::refreshActs()
{
    const auto* p = current();
    m_disconnect->setVisible(p != nullptr && p->connected);
    m_ban->setVisible(p != nullptr && p->bannedUntil == 0);
    m_pardon->setVisible(p != nullptr && p->bannedUntil != 0);
    m_remove->setVisible(p != nullptr && p->added);
}

ListPage::Details PeersPage::details(const QString& key) const
{
    const bridge::Peer* p = context().tables.peers->find(key);
    if (p == nullptr) return {tr("This peer is gone."), {}, {}, {}};
    Details d;
    d.title = nameOf(*p);
    d.status = p->bannedUntil != 0 ? tr("Banned") : p->connected ? tr("Connected") : tr("Not connected");
    d.tone = p->bannedUntil != 0 ? theme::Tone::bad : p->connected ? theme::Tone::ok : theme::Tone::warn;
    if (!p->connected && !p->reason.isEmpty()) d.fields += {tr("Reason"), words::cause(p->reason)};
    if (p->bannedUntil != 0) d.fields += {tr("Banned until"), format::time(p->bannedUntil)};
    d.fields += {tr("Member"), p->member.isEmpty() ? tr("No member's key") : p->member};
    if (!p->address.isEmpty()) d.fields += {tr("Address"), p->address, {}, true};
    d.fields += {tr("Called by us"), p->added ? tr("Yes, after every start") : tr("No address is kept here")};
    d.fields += {tr("Direction"), p->outgoing ? tr("Outgoing: we connected") : tr("Incoming: it connected")};
    if (p->since != 0) d.fields += {p->connected ? tr("Connected since") : tr("Not connected since"), format::time(p->since)};
    d.fields += {tr("Round trip"), p->roundTripMs < 0 ? format::dash() : format::duration(p->roundTripMs)};
    d.fields += {tr("Received"), format::size(p->bytesIn)};
    d.fields += {tr("Sent"), format::size(p->bytesOut)};
    d.fields += {tr("Its release chain"), tr("height %1").arg(format::number(p->releaseHeight))};
    d.fields += {tr("Its delivery chain"), tr("height %1").arg(format::number(p->deliveryHeight))};
    if (p->misbehaviour != 0) {
        d.fields += {tr("Misbehaviour"), tr("%1 of 100 points; they fade, and at 100 it is banned").arg(format::number(p->misbehaviour)), theme::Tone::warn};
    }
    d.fields += {tr("Key"), format::grouped(p->fingerprint), {}, true};
    return d;
}

}  // namespace quorate::pages
