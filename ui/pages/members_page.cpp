// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members_page.h"

#include "ui/bridge/format.h"
#include "ui/models/cells.h"
#include "ui/pages/accusations.h"
#include "ui/pages/fingerprint_sheet.h"
#include "ui/pages/proposal_forms.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_expression.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

namespace {

RejectionsTable* makeRejections(bridge::NodeBridge& bridge, QObject* parent)
{
    using R = MemberRejection;
    return new RejectionsTable(
        {
            {{QStringLiteral("release"), MembersPage::tr("Release"), 120}, [](const R& r) { return models::plain(r.title); }},
            {{QStringLiteral("by"), MembersPage::tr("By"), 96}, [&bridge](const R& r) { return models::plain(bridge.memberName(r.by)); }},
            {{QStringLiteral("reason"), MembersPage::tr("Reason"), 140, true, true},
             [](const R& r) { return models::plain(r.counted ? r.reason : MembersPage::tr("%1 (does not count any more)").arg(r.reason)); }},
            {{QStringLiteral("at"), MembersPage::tr("When"), 150, false}, [](const R& r) { return models::moment(r.at); }},
        },
        [](const R& r) { return r.release + QLatin1Char('/') + r.by; }, parent);
}

}  // namespace

MembersPage::MembersPage(const Context& context)
    : ListPage(QStringLiteral("members"), context, QStringLiteral("members"), tr("Members"), context.tables.members),
      m_rejections(makeRejections(bridge(), this)), m_rejectionsPane(makeInnerPane(QStringLiteral("memberRejections"), tr("Votes against"), m_rejections)),
      m_rejectionsTitle(new QLabel), m_compare(new QPushButton(tr("Compare fingerprint..."))),
      m_change(new QPushButton(tr("Propose change..."))), m_rotate(new QPushButton(tr("Propose new key..."))), m_remove(new QPushButton(tr("Propose removal...")))
{
    pane()->emptyState()->setText(tr("The ledger names no members yet."), {});
    pane()->sortBy(QStringLiteral("name"), Qt::AscendingOrder);
    pane()->spareColumns({QStringLiteral("rejections"), QStringLiteral("id"), QStringLiteral("keys"), QStringLiteral("fingerprint")});
    for (const char* role : {"vendor", "checker", "gateway", "validator"}) {
        const QString word = words::text(Domain::role, QLatin1String(role));
        pane()->addFilter(word, QStringLiteral("roles:") + widgets::FilterExpression::quoted(word));
    }
    const QString connected = models::connectedWord();
    pane()->addFilter(connected, QStringLiteral("connected:=") + widgets::FilterExpression::quoted(connected));
    m_rejectionsTitle->setFont(theme::font(theme::Type::bodyStrong));
    m_rejectionsPane->setMinimumHeight(theme::scaled(150));
    auto* buttons = new QVBoxLayout;
    const std::initializer_list<std::pair<QPushButton*, const char*>> all = {{m_compare, "memberCompare"}, {m_change, "memberChange"}, {m_rotate, "memberRotate"}, {m_remove, "memberRemove"}};
    for (const auto& [button, name] : all) {
        button->setObjectName(QLatin1String(name));
        buttons->addWidget(button);
    }
    m_compare->setToolTip(tr("Its keys as words, to compare with it over another channel"));
    m_change->setToolTip(tr("Its name, roles or keys; the other members have to sign it"));
    m_rotate->setToolTip(tr("A vendor's release key or root key: the vendor signs it, and checkers where its root key alone is not enough"));
    m_remove->setToolTip(tr("It loses all roles, and all its keys are revoked; the other members have to sign it"));
    m_remove->setProperty("kind", QStringLiteral("danger"));
    extra()->addLayout(buttons);
    extra()->addWidget(m_rejectionsTitle);
    extra()->addWidget(m_rejectionsPane, 1);
    auto* blamed = new Accusations(context, QStringLiteral("memberAccused"), true);
    blamed->setMinimumHeight(theme::scaled(120));
    auto* blamedTitle = new QLabel(tr("What devices accuse it of"));
    blamedTitle->setFont(theme::font(theme::Type::bodyStrong));
    extra()->addWidget(blamedTitle);
    extra()->addWidget(blamed, 1);
    const auto blames = [blamed, blamedTitle] {
        blamed->setVisible(blamed->any());
        blamedTitle->setVisible(blamed->any());
    };
    connect(blamed, &Accusations::changed, this, blames);
    connect(this, &ListPage::keyChanged, blamed, &Accusations::show);
    blames();
    connect(m_compare, &QPushButton::clicked, this, &MembersPage::compare);
    connect(m_change, &QPushButton::clicked, this, [this] { proposeMember(this->context(), this, key()); });
    connect(m_rotate, &QPushButton::clicked, this, [this] { proposeRotation(this->context(), this, key()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { proposeRemoval(this->context(), sheetPlace(), key()); });
    connect(m_rejectionsPane, &widgets::TablePane::activated, this, [this](const QString& row) {
        if (const auto* r = m_rejections->find(row)) this->context().go(QStringLiteral("releases"), r->release);
    });
    connect(this, &ListPage::keyChanged, this, &MembersPage::refresh);
    for (const auto signal : {&NodeBridge::membersChanged, &NodeBridge::releasesChanged, &NodeBridge::peersChanged}) {
        connect(&bridge(), signal, this, [this] {
            refreshDetails();
            refresh();
        });
    }
    refresh();
}

QList<QPushButton*> MembersPage::actions()
{
    auto* propose = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Propose..."));
    propose->setObjectName(QStringLiteral("proposeMenu"));
    propose->setToolTip(tr("Changes of the consortium, which several members sign"));
    auto* menu = new QMenu(propose);
    fillProposals(menu);
    propose->setMenu(menu);
    return {propose};
}

void MembersPage::fillProposals(QMenu* menu)
{
    const auto add = [menu, this](const char* name, const QString& text, std::function<void()> act) {
        auto* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, std::move(act));
    };
    add("proposeMember", tr("New member..."), [this] { proposeAdmission(context(), this, sheetPlace()); });
    add("proposeCheckers", tr("Other checkers..."), [this] { proposeEpoch(context(), this, QStringLiteral("checker")); });
    add("proposeValidators", tr("Other validators..."), [this] { proposeEpoch(context(), this, QStringLiteral("validator")); });
    add("proposePolicy", tr("Other policy..."), [this] { proposePolicy(context(), this); });
    menu->addSeparator();
    add("openProposal", tr("Open a proposal from a file..."), [this] { openProposal(context(), this, sheetPlace()); });
    add("pasteProposal", tr("Paste a proposal"), [this] { pasteProposal(context(), sheetPlace()); });
}

void MembersPage::compare()
{
    if (const auto* m = context().tables.members->find(key())) new FingerprintSheet(context(), *m, sheetPlace());
}

// Of a checker those that it cast; of a vendor also those against what it published.
QList<MemberRejection> MembersPage::rejections(const bridge::Member& member) const
{
    QList<MemberRejection> out;
    for (const auto& r : bridge().releases()) {
        for (const auto& v : r.votes) {
            if (v.verdict != QLatin1String("reject") || (v.member != member.id && r.publisher != member.id)) continue;
            out += {r.id, r.title(), v.member, v.reason, v.at, v.counted};
        }
    }
    return out;
}

void MembersPage::refresh()
{
    const bridge::Member* m = context().tables.members->find(key());
    const bool any = m != nullptr;
    m_compare->setVisible(any);
    m_change->setVisible(any);
    m_rotate->setVisible(any && m->roles.contains(QLatin1String("vendor")));
    m_remove->setVisible(any && !m->roles.isEmpty());
    const QList<MemberRejection> list = any ? rejections(*m) : QList<MemberRejection>();
    m_rejections->setRows(list);
    m_rejectionsTitle->setText(any && m->roles.contains(QLatin1String("vendor")) ? tr("Votes against its releases: %1").arg(format::number(quint64(list.size())))
                                                                                 : tr("Its votes against: %1").arg(format::number(quint64(list.size()))));
    m_rejectionsTitle->setVisible(!list.isEmpty());
    m_rejectionsPane->setVisible(!list.isEmpty());
}

ListPage::Details MembersPage::details(const QString& key) const
{
    const bridge::Member* m = context().tables.members->find(key);
    if (m == nullptr) return {tr("This member is gone."), {}, {}, {}};
    Details d;
    d.title = m->name.isEmpty() ? m->id : m->name;
    d.status = m->id == bridge().identity().member ? tr("This node") : m->connected ? tr("Connected") : tr("Not connected");
    d.tone = m->connected ? theme::Tone::ok
             : m->id == bridge().identity().member ? theme::Tone::accent
                                                   : theme::Tone::neutral;
    d.fields += {tr("Id"), m->id};
    d.fields += {tr("Roles"), m->roles.isEmpty() ? tr("none: it left the consortium") : words::roles(m->roles)};
    d.fields += {tr("Weight"), m->roles.isEmpty() ? tr("none") : tr("one vote, as each member")};
    if (const qint64 seen = context().tables.lastSeen(m->id); seen != 0) d.fields += {tr("Last seen"), format::time(seen)};
    if (m->roles.contains(QLatin1String("checker"))) {
        d.fields += {tr("Votes"), tr("%1, of which rejections: %2").arg(format::number(m->votes), format::number(m->rejections))};
    }
    for (const auto& k : m->keys) {
        const QString purpose = words::text(Domain::keyPurpose, k.purpose);
        d.fields += {k.revoked ? tr("%1 (revoked)").arg(purpose) : purpose, format::grouped(k.fingerprint), {}, true};
    }
    return d;
}

}  // namespace quorate::pages
