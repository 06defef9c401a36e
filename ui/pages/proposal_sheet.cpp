// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposal_sheet.h"

#include "ui/bridge/format.h"
#include "ui/pages/key_state.h"
#include "ui/pages/proposal_forms.h"
#include "ui/pages/review_lists.h"
#include "ui/pages/signing.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notices.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

namespace {

QString kindOf(const bridge::Proposal::Difference& d)
{
    if (d.what == QLatin1String("member")) return ProposalSheet::tr("New member");
    if (d.what == QLatin1String("name")) return ProposalSheet::tr("Name");
    if (d.what == QLatin1String("roles")) return ProposalSheet::tr("Roles");
    if (d.what == QLatin1String("checker")) return ProposalSheet::tr("Checker");
    if (d.what == QLatin1String("validator")) return ProposalSheet::tr("Validator");
    if (d.what == QLatin1String("number")) return ProposalSheet::tr("Epoch");
    if (d.what == QLatin1String("minimum-checkers")) return ProposalSheet::tr("Checkers of a release, at least");
    if (d.what == QLatin1String("minimum-approvals")) return ProposalSheet::tr("Approvals of a release, at least");
    const QString purpose = words::text(Domain::keyPurpose, d.purpose);
    return d.after.isEmpty() ? ProposalSheet::tr("Key is revoked: %1").arg(purpose) : ProposalSheet::tr("New key: %1").arg(purpose);
}

QString valueOf(const bridge::NodeBridge& bridge, const QString& what, const QString& value)
{
    if (value.isEmpty()) return what == QLatin1String("roles") ? ProposalSheet::tr("none") : format::dash();
    if (what == QLatin1String("roles")) return words::roles(value.split(QLatin1Char(',')));
    if (what == QLatin1String("key")) return format::grouped(value);
    if (what == QLatin1String("checker") || what == QLatin1String("validator")) return bridge.memberName(value);
    if (what == QLatin1String("number") || what.startsWith(QLatin1String("minimum-"))) return format::number(value.toULongLong());
    return value;
}

QPushButton* makeButton(const char* name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    return button;
}

QTreeWidget* makeChanges()
{
    const QStringList columns{ProposalSheet::tr("What"), ProposalSheet::tr("Now"), ProposalSheet::tr("Then")};
    return makeReviewList(QStringLiteral("proposalChanges"), ProposalSheet::tr("What would change"), columns, 2);
}

QTreeWidget* makeParties()
{
    return makeReviewList(QStringLiteral("proposalParties"), ProposalSheet::tr("Who signs"), {ProposalSheet::tr("Member"), ProposalSheet::tr("State")}, 0);
}

}  // namespace

QString ProposalSheet::titleOf(const bridge::NodeBridge& bridge, const bridge::Proposal& p)
{
    if (p.kind == QLatin1String("epoch")) {
        const QString number = format::number(p.number);
        return p.subject == QLatin1String("checker") ? tr("Epoch %1 of the checkers").arg(number) : tr("Epoch %1 of the validators").arg(number);
    }
    if (p.kind == QLatin1String("policy")) return tr("Another policy");
    const QString who = bridge.memberName(p.subject);
    if (p.kind == QLatin1String("release-key")) return tr("New release key of %1").arg(who);
    if (p.kind == QLatin1String("root-key")) return tr("New root key of %1").arg(who);
    const auto comes = [](const auto& d) { return d.what == QLatin1String("member"); };
    if (std::any_of(p.differences.begin(), p.differences.end(), comes)) return tr("Admission of %1").arg(who);
    const auto leaves = [](const auto& d) { return d.what == QLatin1String("roles") && d.after.isEmpty(); };
    return std::any_of(p.differences.begin(), p.differences.end(), leaves) ? tr("Removal of %1").arg(who) : tr("Change of %1").arg(who);
}

ProposalSheet::ProposalSheet(const Context& context, const bridge::Proposal& proposal, QWidget* host)
    : PageSheet(QStringLiteral("proposalSheet"), tr("Proposal: %1").arg(titleOf(context.bridge, proposal)),
                tr("A proposal goes from member to member as a file or a text. Each who agrees signs it and passes it on; whoever sees "
                   "that there are enough puts it on the ledger. Until then nothing changes."),
                host),
      m_context(context), m_changes(makeChanges()), m_parties(makeParties()), m_standing(new widgets::Pill),
      m_why(new widgets::MutedLabel),
      m_authorise(makeButton("proposalAuthorise", tr("Sign with the vendor's key..."), tr("With a key file or a token of the vendor itself, which is asked for"))),
      m_sign(makeButton("proposalSign", tr("Sign..."), tr("Adds this member's signature; it is told to nobody until the proposal is passed on"))),
      m_submit(makeButton("proposalSubmit", tr("Put on the ledger..."), tr("For everybody, once enough have signed")))
{
    m_changes->setUniformRowHeights(false);
    m_changes->setWordWrap(true);
    m_changes->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_why->setObjectName(QStringLiteral("proposalWhy"));
    m_why->setWordWrap(true);
    auto* changes = new widgets::Card(tr("What would change"), tr("What does the ledger say now, and what would it say then?"));
    changes->body()->addWidget(m_changes, 1);
    auto* parties = new widgets::Card(tr("Who signs"), tr("Whose agreement is there, and is it enough?"));
    parties->body()->addWidget(m_parties, 1);
    parties->body()->addWidget(m_standing, 0, Qt::AlignLeading);
    parties->body()->addWidget(m_why);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("proposalSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(changes);
    splitter->addWidget(parties);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    body()->addWidget(splitter, 1);
    auto* copy = makeButton("proposalCopy", tr("Copy text"), tr("To paste it into a message to the next member"));
    auto* keep = makeButton("proposalSave", tr("Save..."), tr("As a file, for the next member"));
    copy->setIcon(theme::icon(QStringLiteral("copy")));
    m_submit->setProperty("kind", QStringLiteral("primary"));
    auto* row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(keep);
    row->addStretch();
    row->addWidget(m_authorise);
    row->addWidget(m_sign);
    row->addWidget(m_submit);
    body()->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_proposal.text);
        m_context.toasts.show(theme::Tone::ok, tr("The proposal is copied, with the signatures that it has."));
    });
    connect(keep, &QPushButton::clicked, this, &ProposalSheet::save);
    connect(m_authorise, &QPushButton::clicked, this, &ProposalSheet::authorise);
    connect(m_sign, &QPushButton::clicked, this, &ProposalSheet::sign);
    connect(m_submit, &QPushButton::clicked, this, &ProposalSheet::submit);
    // Another change may have come first.
    connect(&m_context.bridge, &bridge::NodeBridge::membersChanged, this, &ProposalSheet::again);
    connect(&m_context.bridge, &bridge::NodeBridge::identityChanged, this, &ProposalSheet::refresh);
    set(proposal);
    present();
}

void ProposalSheet::set(const bridge::Proposal& proposal)
{
    m_proposal = proposal;
    refresh();
}

void ProposalSheet::again()
{
    m_context.bridge.readProposal(m_proposal.text, this, [this, text = m_proposal.text](const bridge::Answer<bridge::Proposal>& answer) {
        if (answer && text == m_proposal.text) set(*answer.value);
    });
}

void ProposalSheet::refresh()
{
    auto& bridge = m_context.bridge;
    m_changes->clear();
    for (const auto& d : m_proposal.differences) {
        auto* item = addReviewRow(m_changes, {kindOf(d), valueOf(bridge, d.what, d.before), valueOf(bridge, d.what, d.after)});
        if (d.what != QLatin1String("key")) continue;
        for (const int column : {1, 2}) item->setFont(column, theme::font(theme::Type::mono));
    }
    if (m_proposal.differences.isEmpty()) addReviewRow(m_changes, {tr("Nothing: the ledger says so already."), QString(), QString()});
    m_parties->clear();
    quint64 have = 0;
    const auto addParty = [&](const QString& who, bool signedIt, const QString& tip) {
        have += signedIt ? 1 : 0;
        auto* item = addReviewRow(m_parties, {who, signedIt ? tr("Has signed") : tr("Not yet")});
        const auto tone = signedIt ? theme::Tone::ok : theme::Tone::neutral;
        item->setIcon(1, theme::icon(theme::shapeOf(tone), tone));
        if (!tip.isEmpty()) item->setToolTip(0, tip);
    };
    for (const auto& a : m_proposal.authorities) {
        const QString who = bridge.memberName(m_proposal.subject);
        addParty(a.isNew                ? tr("%1, with the new key").arg(who)
                 : a.purpose.isEmpty()  ? tr("%1, with its root key or its release key").arg(who)
                                        : tr("%1, with its key: %2").arg(who, words::text(Domain::keyPurpose, a.purpose)),
                 !a.key.isEmpty(), a.key.isEmpty() ? QString() : format::grouped(a.key));
    }
    for (const auto& p : m_proposal.parties) {
        const bool own = p.member == bridge.identity().member;
        addParty(own ? tr("You (%1)").arg(bridge.memberName(p.member)) : bridge.memberName(p.member), p.hasSigned, {});
    }
    const QString count = tr("Signed by %1 of %2").arg(format::number(have), format::number(quint64(m_proposal.parties.size() + m_proposal.authorities.size())));
    m_standing->set(m_proposal.obstacle ? count : tr("%1: enough").arg(count), m_proposal.obstacle ? theme::Tone::accent : theme::Tone::ok);
    m_why->setText(m_proposal.obstacle ? words::explain(tr("The ledger would refuse it as it is."), *m_proposal.obstacle, {}).sentence()
                                       : tr("The ledger would take it."));
    const auto& identity = bridge.identity();
    const auto keys = keyState(identity, {m_proposal.statement.purpose});
    m_authorise->setVisible(std::any_of(m_proposal.authorities.begin(), m_proposal.authorities.end(), [](const auto& a) { return a.key.isEmpty(); }));
    m_sign->setVisible(m_proposal.maySign);
    m_sign->setEnabled(keys.ready);
    if (!keys.ready) m_sign->setToolTip(keys.sentence);
    const bool governs = identity.has("vendor") || identity.has("checker") || identity.has("validator");
    const auto own = keyState(identity, toTransact());
    m_submit->setVisible(governs);
    m_submit->setEnabled(!m_proposal.obstacle && own.ready);
    m_submit->setToolTip(m_proposal.obstacle ? m_why->text() : own.ready ? tr("For everybody, from the next settled block on") : own.sentence);
}

bool ProposalSheet::isDangerous() const
{
    return std::any_of(m_proposal.differences.begin(), m_proposal.differences.end(), [](const auto& d) {
        return (d.what == QLatin1String("key") && d.after.isEmpty()) || (d.what == QLatin1String("roles") && d.after.isEmpty()) ||
               ((d.what == QLatin1String("checker") || d.what == QLatin1String("validator")) && d.after.isEmpty());
    });
}

// What no later proposal brings back asks for the name of whom it is about.
QString ProposalSheet::typed() const
{
    if (!isDangerous()) return {};
    return m_proposal.kind == QLatin1String("epoch") ? QString::number(m_proposal.number) : m_proposal.subject;
}

void ProposalSheet::sign()
{
    auto& bridge = m_context.bridge;
    const QString title = titleOf(bridge, m_proposal);
    dialogs::SignSheet::Content content;
    content.title = tr("Sign the proposal: %1").arg(title);
    content.act = tr("Sign proposal");
    content.dangerous = isDangerous();
    content.consequence = tr("Your signature stands in the proposal for whoever gets it: once enough have signed, any member that governs "
                             "can put it on the ledger, and you cannot take the signature back. Nothing is sent by signing.");
    for (const auto& d : m_proposal.differences) {
        content.fields += {kindOf(d), tr("%1 instead of %2").arg(valueOf(bridge, d.what, d.after), valueOf(bridge, d.what, d.before)), {}, d.what == QLatin1String("key")};
    }
    content.fields += {tr("Signed by"), signedBy(bridge.identity(), bridge.identity().memberName, m_proposal.statement.purpose.toLatin1().constData())};
    content.typed = typed();
    content.prepare = [context = m_context, proposal = m_proposal](dialogs::SignSheet& sheet, const QString&) {
        dialogs::Signed shown;
        shown.unknownId = tr("it comes when somebody puts the proposal on the ledger.");
        for (const auto& d : proposal.differences) {
            shown.lines += {0, kindOf(d), {}, false};
            shown.lines += {1, tr("Now"), valueOf(context.bridge, d.what, d.before), d.what == QLatin1String("key")};
            shown.lines += {1, tr("Then"), valueOf(context.bridge, d.what, d.after), d.what == QLatin1String("key")};
        }
        const auto& part = proposal.statement;
        shown.parts += {tr("%1, key %2").arg(words::text(Domain::keyPurpose, part.purpose), format::shortHash(part.key)), part.bytes, part.decoded, {}};
        sheet.setSigned(shown);
    };
    const auto confirmed = [guard = QPointer(this), context = m_context, text = m_proposal.text] {
        if (guard) guard->m_sign->setEnabled(false);
        context.bridge.signProposal(text, context.sheetHost, [guard, context](const bridge::Answer<bridge::Proposal>& answer) {
            if (!answer) {
                context.report(tr("The proposal was not signed."), answer.problem, tr("It is as before, and nothing was sent."));
                if (guard) guard->refresh();
                return;
            }
            context.toasts.show(theme::Tone::ok, tr("Signed. Pass the proposal on: it is told to nobody by itself."));
            if (guard) guard->set(*answer.value);
        });
    };
    new dialogs::SignSheet(content, confirmed, parentWidget());
}

void ProposalSheet::authorise()
{
    authoriseProposal(m_context, this, m_proposal, [guard = QPointer(this), context = m_context](const bridge::Proposal& proposal) {
        context.toasts.show(theme::Tone::ok, tr("Signed. Pass the proposal on: it is told to nobody by itself."));
        if (guard) guard->set(proposal);
    });
}

void ProposalSheet::submit()
{
    auto& bridge = m_context.bridge;
    const QString title = titleOf(bridge, m_proposal);
    Signing signing;
    signing.sheet.title = tr("Put on the ledger: %1").arg(title);
    signing.sheet.act = tr("Sign and send");
    signing.sheet.dangerous = isDangerous();
    signing.sheet.consequence = isDangerous() ? tr("It holds for all members from the next settled block on. Keys that are revoked stay revoked; "
                                                   "other things only another proposal can change again.")
                                              : tr("It holds for all members from the next settled block on. Only another proposal can change it again.");
    for (const auto& d : m_proposal.differences) {
        signing.sheet.fields += {kindOf(d), tr("%1 instead of %2").arg(valueOf(bridge, d.what, d.after), valueOf(bridge, d.what, d.before)), {}, d.what == QLatin1String("key")};
    }
    QStringList signers;
    if (!m_proposal.authorities.isEmpty()) signers += bridge.memberName(m_proposal.subject);
    for (const auto& p : m_proposal.parties) {
        if (p.hasSigned) signers += bridge.memberName(p.member);
    }
    signing.sheet.fields += {tr("Agreed by"), signers.join(QStringLiteral(", "))};
    signing.sheet.fields += {tr("Signed by"), signedBy(bridge.identity(), bridge.identity().memberName, "transaction")};
    signing.sheet.typed = typed();
    signing.act = [text = m_proposal.text](const QString&) { return bridge::Act(bridge::Submission{text}); };
    signing.held = tr("%1: it goes out in %2 s.").arg(title, QStringLiteral("%1"));
    signing.failed = tr("The proposal was not put on the ledger.");
    signing.unchanged = tr("The consortium is as before, unless one of the two chains has it already; then put it there again.");
    signing.done = [context = m_context, title](const bridge::Sent&) {
        context.toasts.show(theme::Tone::ok, tr("%1: it is settled and holds for everybody.").arg(title));
    };
    QWidget* host = parentWidget();
    const Context context = m_context;
    close();
    openSignSheet(context, host, signing);
}

void ProposalSheet::save()
{
    const QString name = QStringList{m_proposal.kind, m_proposal.subject, QString::number(m_proposal.number)}.join(QLatin1Char('-'));
    m_context.saveText(this, QString(name).replace(QStringLiteral("--"), QStringLiteral("-")) + QStringLiteral(".proposal"), m_proposal.text);
}

}  // namespace quorate::pages
