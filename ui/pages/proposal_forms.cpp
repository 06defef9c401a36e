// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposal_forms.h"

#include "ui/bridge/format.h"
#include "ui/pages/proposal_sheet.h"
#include "ui/pages/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

namespace {

constexpr qsizetype mostName = 128;      // bytes that the ledger takes
constexpr int mostCheckers = 64;

void show(const Context& context, QWidget* host, const bridge::Answer<bridge::Proposal>& answer)
{
    if (answer) new ProposalSheet(context, *answer.value, host);
    else context.report(tr("The proposal could not be made."), answer.problem, tr("Nothing was signed or sent."));
}

void propose(const Context& context, QWidget* host, const bridge::ConsortiumWish& wish)
{
    context.bridge.propose(wish, host, [context, host](const bridge::Answer<bridge::Proposal>& answer) { show(context, host, answer); });
}

// A form in a dialog of its own; what it comes to is signed later, by those who agree.
struct Form {
    QDialog* dialog;
    QFormLayout* rows;
    QPushButton* go;
};

Form makeForm(QWidget* parent, const char* name, const QString& title)
{
    Form f{new QDialog(parent), nullptr, new QPushButton(tr("Look at the proposal..."))};
    f.dialog->setObjectName(QLatin1String(name));
    f.dialog->setAttribute(Qt::WA_DeleteOnClose);
    f.dialog->setWindowTitle(title);
    f.dialog->setModal(true);
    f.dialog->setMinimumWidth(theme::scaled(640));
    auto* page = new QVBoxLayout(f.dialog);
    page->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    page->addWidget(new widgets::Scroll(content));
    f.rows = new QFormLayout(content);
    f.rows->setContentsMargins(20, 20, 20, 16);
    f.rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    f.go->setObjectName(QLatin1String(name) + QStringLiteral("Go"));
    f.go->setProperty("kind", QStringLiteral("primary"));
    return f;
}

// As high as it needs to be, where the screen is high enough.
void open(const Form& f)
{
    const int width = f.dialog->minimumWidth();
    const int highest = f.dialog->screen()->availableGeometry().height() * 9 / 10;
    f.dialog->resize(width, std::min(f.rows->heightForWidth(width), highest));
    f.dialog->open();
}

QList<QCheckBox*> boxes(QVBoxLayout* column, const QString& prefix, const QList<std::pair<QString, QString>>& choices, const QStringList& ticked)
{
    QList<QCheckBox*> all;
    for (const auto& [id, text] : choices) {
        auto* box = new QCheckBox(text);
        box->setObjectName(prefix + id);
        box->setProperty("id", id);
        box->setChecked(ticked.contains(id));
        column->addWidget(box);
        all += box;
    }
    return all;
}

QStringList chosen(const QList<QCheckBox*>& all)
{
    QStringList out;
    for (const QCheckBox* box : all) {
        if (box->isChecked()) out += box->property("id").toString();
    }
    return out;
}

QStringList without(const QStringList& all, const QStringList& others)
{
    QStringList out;
    for (const QString& one : all) {
        if (!others.contains(one)) out += one;
    }
    return out;
}

// A key by its file, or by a token's URI.
struct KeyField {
    QLineEdit* edit;
    widgets::FormRow row;
    [[nodiscard]] QString text() const { return edit->text().trimmed(); }
};

KeyField addKeyField(const Context& context, const Form& f, const char* name, const QString& label)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(tr("key file, or pkcs11: for a key on a token"));
    auto* browse = new QPushButton(tr("Choose..."));
    browse->setObjectName(QLatin1String(name) + QStringLiteral("Browse"));
    browse->setAccessibleName(tr("Choose: %1").arg(label));
    QObject::connect(browse, &QPushButton::clicked, f.dialog, [context, edit, label, dialog = f.dialog] {
        context.prompter.openFile(dialog, label, [edit](const QString& file) { edit->setText(file); });
    });
    return {edit, widgets::addFormRow(f.rows, label, edit, browse)};
}

struct LeafField {
    QLineEdit* edit;
    widgets::FormRow row;

    [[nodiscard]] std::optional<quint64> value() const
    {
        bool ok = false;
        const quint64 leaf = edit->text().trimmed().toULongLong(&ok);
        return ok ? std::optional(leaf) : std::nullopt;
    }
    [[nodiscard]] bool empty() const { return edit->text().trimmed().isEmpty(); }
};

void checkLeaf(const LeafField& leaf, const QString& otherwise)
{
    leaf.row.setProblem(leaf.empty() ? QString() : !leaf.value() ? tr("A leaf is a number, as the Chain page shows it.") : otherwise);
}

LeafField addLeafField(const Form& f, const char* name)
{
    auto* last = new QLineEdit;
    last->setObjectName(QLatin1String(name));
    last->setAccessibleName(tr("Last trusted leaf"));
    last->setPlaceholderText(tr("only when a key was stolen: a leaf of the release chain"));
    const auto row = widgets::addFormRow(f.rows, tr("Last trusted leaf"), last);
    auto* hint = new widgets::MutedLabel(tr("What a revoked key signed after that leaf is void: votes and releases, too. Left empty, all "
                                            "that it signed so far stands."));
    hint->setWordWrap(true);
    f.rows->addRow(QString(), hint);
    return {last, row};
}

}  // namespace

void proposeMember(const Context& context, QWidget* parent, const QString& member)
{
    const bridge::Member* found = context.tables.members->find(member);
    if (found == nullptr) return;
    const bridge::Member before = *found;
    const Form f = makeForm(parent, "memberForm", tr("Propose a change of %1").arg(context.bridge.memberName(member)));
    auto* name = new QLineEdit(before.name);
    name->setObjectName(QStringLiteral("memberName"));
    name->setAccessibleName(tr("Name"));
    const auto nameRow = widgets::addFormRow(f.rows, tr("Name"), name);
    QList<std::pair<QString, QString>> choices;
    for (const char* role : {"vendor", "checker", "gateway", "distributor", "validator"}) {
        choices += {QLatin1String(role), words::text(Domain::role, QLatin1String(role))};
    }
    auto* roleColumn = new QVBoxLayout;
    const auto roles = boxes(roleColumn, QStringLiteral("memberRole-"), choices, before.roles);
    f.rows->addRow(tr("Roles"), roleColumn);
    choices.clear();
    for (const auto& key : before.keys) {
        if (!key.revoked) choices += {key.fingerprint, tr("%1, %2").arg(words::text(Domain::keyPurpose, key.purpose), format::shortHash(key.fingerprint))};
    }
    auto* keyColumn = new QVBoxLayout;
    const auto keys = boxes(keyColumn, QStringLiteral("memberKey-"), choices, {});
    f.rows->addRow(tr("Keys to revoke"), keyColumn);
    const auto last = addLeafField(f, "memberLastTrusted");
    auto* purpose = new QComboBox;
    purpose->setObjectName(QStringLiteral("memberNewKeyPurpose"));
    purpose->setAccessibleName(tr("Purpose of the new key"));
    purpose->addItem(tr("no new key"), QString());
    // Those of a vendor's releases are rotated by the vendor itself.
    for (const char* one : {"transaction", "vote", "consensus", "cosign", "node", "seal", "release", "root"}) {
        purpose->addItem(words::text(Domain::keyPurpose, QLatin1String(one)), QLatin1String(one));
    }
    f.rows->addRow(tr("Purpose of the new key"), purpose);
    const auto key = addKeyField(context, f, "memberNewKey", tr("New key"));
    f.rows->addRow(f.go);
    const auto check = [=] {
        const bool nameless = name->text().trimmed().isEmpty();
        nameRow.setProblem(widgets::tooLong(name->text(), mostName));
        checkLeaf(last, chosen(keys).isEmpty() ? tr("It says nothing while no key is revoked.") : QString());
        const bool adds = !purpose->currentData().toString().isEmpty();
        key.row.setProblem(!adds && !key.text().isEmpty() ? tr("Say what it is for.") : QString());
        const bool same = name->text().trimmed() == before.name && without(chosen(roles), before.roles).isEmpty() &&
                          without(before.roles, chosen(roles)).isEmpty() && chosen(keys).isEmpty() && !adds;
        const bool none = chosen(roles).isEmpty();
        const bool keyless = adds && key.text().isEmpty();
        f.go->setEnabled(nameRow.good() && last.row.good() && key.row.good() && !same && !none && !nameless && !keyless);
        f.go->setToolTip(nameless ? tr("A member has a name.")
                         : same   ? tr("Nothing is changed yet.")
                         : keyless ? tr("Say where the new key is.")
                         : none ? tr("A member without roles leaves the consortium: propose its removal.")
                                : QString());
    };
    for (const QLineEdit* edit : {name, last.edit, key.edit}) QObject::connect(edit, &QLineEdit::textChanged, f.dialog, check);
    QObject::connect(purpose, &QComboBox::currentIndexChanged, f.dialog, check);
    for (const QCheckBox* box : roles + keys) QObject::connect(box, &QCheckBox::toggled, f.dialog, check);
    check();
    QObject::connect(f.go, &QPushButton::clicked, f.dialog, [=] {
        bridge::MemberWish wish;
        wish.member = before.id;
        if (name->text().trimmed() != before.name) wish.name = name->text().trimmed();
        wish.addedRoles = without(chosen(roles), before.roles);
        wish.droppedRoles = without(before.roles, chosen(roles));
        wish.revokedKeys = chosen(keys);
        wish.lastTrusted = last.value();
        if (const QString which = purpose->currentData().toString(); !which.isEmpty()) wish.addedKeys += {which, key.text()};
        f.dialog->close();
        propose(context, context.sheetHost, wish);
    });
    open(f);
}

void proposeRotation(const Context& context, QWidget* parent, const QString& member)
{
    const Form f = makeForm(parent, "rotationForm", tr("Propose a new key of %1").arg(context.bridge.memberName(member)));
    auto* purpose = new QComboBox;
    purpose->setObjectName(QStringLiteral("rotationPurpose"));
    purpose->setAccessibleName(tr("Which key"));
    for (const char* one : {"release", "root"}) purpose->addItem(words::text(Domain::keyPurpose, QLatin1String(one)), QLatin1String(one));
    f.rows->addRow(tr("Which key"), purpose);
    const auto key = addKeyField(context, f, "rotationKey", tr("New key"));
    const auto last = addLeafField(f, "rotationLastTrusted");
    auto* hint = new widgets::MutedLabel;
    hint->setObjectName(QStringLiteral("rotationHint"));
    hint->setWordWrap(true);
    f.rows->addRow(QString(), hint);
    f.rows->addRow(f.go);
    const auto check = [=] {
        const bool root = purpose->currentData().toString() == QLatin1String("root");
        hint->setText(root ? tr("The vendor signs with its present root key and with the new one; then a quorum of the checkers consents. Each of "
                                "them hears from the vendor itself first that the key is its own.")
                           : tr("The vendor signs with its root key, which is enough; or with its present release key, and then a quorum of the "
                                "checkers consents."));
        last.edit->setEnabled(!root);
        checkLeaf(last, root ? tr("A root key's statements stand.") : QString());
        f.go->setEnabled(!key.text().isEmpty() && last.row.good());
        f.go->setToolTip(key.text().isEmpty() ? tr("Say where the new key is.") : QString());
    };
    for (const QLineEdit* edit : {last.edit, key.edit}) QObject::connect(edit, &QLineEdit::textChanged, f.dialog, check);
    QObject::connect(purpose, &QComboBox::currentIndexChanged, f.dialog, check);
    check();
    QObject::connect(f.go, &QPushButton::clicked, f.dialog, [=] {
        const bridge::RotationWish wish{member, {purpose->currentData().toString(), key.text()}, last.value()};
        f.dialog->close();
        propose(context, context.sheetHost, wish);
    });
    open(f);
}

void authoriseProposal(const Context& context, QWidget* parent, const bridge::Proposal& proposal,
                       std::function<void(const bridge::Proposal&)> done)
{
    const Form f = makeForm(parent, "authoriseForm", tr("Sign with a key of the vendor"));
    f.go->setText(tr("Sign"));
    auto* about = new widgets::MutedLabel(tr("The key is read for this one signature and kept nowhere. The signature stands in the proposal for "
                                             "whoever gets it; nothing is sent."));
    about->setWordWrap(true);
    f.rows->addRow(about);
    const auto key = addKeyField(context, f, "authoriseKey", tr("Key of the vendor"));
    auto* secret = new QLineEdit;
    secret->setObjectName(QStringLiteral("authoriseSecret"));
    secret->setAccessibleName(tr("Passphrase or PIN"));
    secret->setEchoMode(QLineEdit::Password);
    const auto secretRow = widgets::addFormRow(f.rows, tr("Passphrase or PIN"), secret);
    f.rows->addRow(f.go);
    const auto check = [=] { f.go->setEnabled(!key.text().isEmpty()); };
    QObject::connect(key.edit, &QLineEdit::textChanged, f.dialog, check);
    QObject::connect(secret, &QLineEdit::textEdited, f.dialog, [=] { secretRow.setProblem({}); });
    check();
    QObject::connect(f.go, &QPushButton::clicked, f.dialog, [=] {
        QByteArray bytes = secret->text().toUtf8();
        secret->setText(QString(secret->text().size(), QLatin1Char(' ')));
        secret->clear();
        f.go->setEnabled(false);
        context.bridge.authoriseProposal(proposal.text, key.text(), bytes, f.dialog, [=](const bridge::Answer<bridge::Proposal>& answer) {
            f.go->setEnabled(true);
            if (!answer) {
                secretRow.setProblem(words::explain(tr("It was not signed."), answer.problem, {}).sentence());
                widgets::growDialog(f.dialog);
                return secret->setFocus();
            }
            done(*answer.value);
            f.dialog->close();
        });
    });
    open(f);
}

void proposeRemoval(const Context& context, QWidget* host, const QString& member)
{
    bridge::MemberWish wish;
    wish.member = member;
    wish.remove = true;
    propose(context, host, wish);
}

void proposeAdmission(const Context& context, QWidget* parent, QWidget* host)
{
    context.prompter.openFile(parent, tr("Public record of the new member"), [context, host](const QString& file) {
        propose(context, host, bridge::AdmissionWish{file});
    });
}

void proposeEpoch(const Context& context, QWidget* parent, const QString& role)
{
    const bool checkers = role == QLatin1String("checker");
    const Form f = makeForm(parent, "epochForm", checkers ? tr("Propose other checkers") : tr("Propose other validators"));
    QList<std::pair<QString, QString>> choices;
    QStringList ticked;
    for (const auto& m : context.bridge.members()) {
        if (!m.roles.contains(role)) continue;
        choices += {m.id, context.bridge.memberName(m.id)};
        ticked += m.id;
    }
    auto* hint = new widgets::MutedLabel(checkers ? tr("Who votes on releases from then on, all of them. Each needs the role and a vote key first: propose "
                                                       "a change of the member.")
                                                  : tr("Who settles blocks from then on, all of them. Each needs the role and its keys first: propose a "
                                                       "change of the member."));
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout;
    const auto all = boxes(column, QStringLiteral("epochMember-"), choices, ticked);
    f.rows->addRow(hint);
    f.rows->addRow(checkers ? tr("Checkers") : tr("Validators"), column);
    f.rows->addRow(f.go);
    const auto check = [=] {
        f.go->setEnabled(!chosen(all).isEmpty());
        f.go->setToolTip(chosen(all).isEmpty() ? tr("There is at least one.") : QString());
    };
    for (const QCheckBox* box : all) QObject::connect(box, &QCheckBox::toggled, f.dialog, check);
    check();
    QObject::connect(f.go, &QPushButton::clicked, f.dialog, [=] {
        const bridge::EpochWish wish{role, chosen(all)};
        f.dialog->close();
        propose(context, context.sheetHost, wish);
    });
    open(f);
}

void proposePolicy(const Context& context, QWidget* parent)
{
    const Form f = makeForm(parent, "policyForm", tr("Propose another policy"));
    const auto number = [&f](const char* name, const QString& label, int least) {
        auto* box = new QSpinBox;
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(label);
        box->setRange(least, mostCheckers);
        f.rows->addRow(label, box);
        return box;
    };
    auto* checkers = number("policyCheckers", tr("Checkers of a release, at least"), 1);
    auto* approvals = number("policyApprovals", tr("Approvals of a release, at least"), 0);
    auto* hint = new widgets::MutedLabel(tr("For releases that are published from then on. A majority of the checkers is always needed."));
    hint->setWordWrap(true);
    f.rows->addRow(QString(), hint);
    f.rows->addRow(f.go);
    QObject::connect(f.go, &QPushButton::clicked, f.dialog, [=] {
        const bridge::PolicyWish wish{quint32(checkers->value()), quint32(approvals->value())};
        f.dialog->close();
        propose(context, context.sheetHost, wish);
    });
    open(f);
}

void openProposal(const Context& context, QWidget* parent, QWidget* host)
{
    context.prompter.openFile(parent, tr("Proposal"), [context, host](const QString& file) {
        context.bridge.openProposal(file, host, [context, host](const bridge::Answer<bridge::Proposal>& answer) { show(context, host, answer); });
    });
}

void pasteProposal(const Context& context, QWidget* host)
{
    context.bridge.readProposal(QGuiApplication::clipboard()->text(), host,
                                [context, host](const bridge::Answer<bridge::Proposal>& answer) { show(context, host, answer); });
}

}  // namespace quorate::pages
