// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/models_page.h"

#include "ui/bridge/format.h"
#include "ui/pages/key_state.h"
#include "ui/pages/signing.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/text_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;

namespace {

// As the ledger takes them in one transaction.
constexpr qsizetype mostDevices = 256;
constexpr qsizetype mostName = 128;

QStringList listFrom(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

// A form in a dialog of its own; problems stand beside their fields while typing.
struct Form {
    QDialog* dialog;
    QFormLayout* rows;
    QPushButton* go;
};

Form makeForm(QWidget* parent, const QString& name, const QString& title, const QString& act)
{
    Form f{new QDialog(parent), nullptr, new QPushButton(act)};
    f.dialog->setObjectName(name);
    f.dialog->setAttribute(Qt::WA_DeleteOnClose);
    f.dialog->setWindowTitle(title);
    f.dialog->setModal(true);
    f.dialog->setMinimumWidth(theme::scaled(520));
    f.rows = new QFormLayout(f.dialog);
    f.rows->setContentsMargins(20, 20, 20, 16);
    f.rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    f.go->setObjectName(name + QStringLiteral("Go"));
    f.go->setProperty("kind", QStringLiteral("primary"));
    return f;
}

}  // namespace

std::optional<QList<quint64>> numbersFrom(const QString& text, qsizetype most)
{
    QList<quint64> numbers;
    for (const QString& part : listFrom(text)) {
        bool ok = false;
        const qsizetype dash = part.indexOf(QLatin1Char('-'));
        const quint64 first = part.left(dash < 0 ? part.size() : dash).toULongLong(&ok);
        if (!ok) return std::nullopt;
        quint64 last = first;
        if (dash >= 0) last = part.mid(dash + 1).toULongLong(&ok);
        if (!ok || last < first || last - first >= quint64(most)) return std::nullopt;
        for (quint64 n = first; n <= last; ++n) {
            if (!numbers.contains(n)) numbers += n;
        }
        if (numbers.size() > most) return std::nullopt;
    }
    return numbers;
}

std::optional<QList<QByteArray>> keysFrom(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-fA-F]{64}$"));
    QList<QByteArray> keys;
    for (const QString& line : listFrom(text)) {
        if (!form.match(line).hasMatch()) return std::nullopt;
        const QByteArray key = QByteArray::fromHex(line.toLatin1());
        if (keys.contains(key)) return std::nullopt;
        keys += key;
    }
    return keys;
}

ModelsPage::ModelsPage(const Context& context)
    : ListPage(QStringLiteral("models"), context, QStringLiteral("models"), tr("Models"), context.tables.models),
      m_edit(new QPushButton(tr("Edit model..."))), m_enrol(new QPushButton(tr("Enrol devices..."))),
      m_revoke(new QPushButton(tr("Revoke devices..."))), m_anchor(new QPushButton(tr("Export trust anchor...")))
{
    // Who we are comes with the first picture.
    const auto role = [this] {
        const bool vendor = bridge().identity().has("vendor");
        pane()->emptyState()->setText(tr("The ledger names no models yet."), vendor ? tr("A model is a type of device with its fleet.") : QString());
        pane()->emptyState()->setAction(vendor ? tr("New model...") : QString(), [this] { edit(true); });
    };
    connect(&bridge(), &bridge::NodeBridge::identityChanged, this, role);
    role();
    pane()->sortBy(QStringLiteral("name"), Qt::AscendingOrder);
    auto* buttons = new QVBoxLayout;
    const std::initializer_list<std::pair<QPushButton*, const char*>> all = {
        {m_edit, "modelEdit"}, {m_enrol, "modelEnrol"}, {m_revoke, "modelRevoke"}, {m_anchor, "modelAnchor"}};
    for (const auto& [button, name] : all) {
        button->setObjectName(QLatin1String(name));
        buttons->addWidget(button);
    }
    m_revoke->setProperty("kind", QStringLiteral("danger"));
    extra()->addLayout(buttons);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_enrol, &QPushButton::clicked, this, &ModelsPage::enrol);
    connect(m_revoke, &QPushButton::clicked, this, &ModelsPage::revoke);
    connect(m_anchor, &QPushButton::clicked, this, &ModelsPage::exportAnchor);
    connect(this, &ListPage::keyChanged, this, &ModelsPage::refresh);
    for (const auto signal : {&NodeBridge::modelsChanged, &NodeBridge::identityChanged, &NodeBridge::releasesChanged}) {
        connect(&bridge(), signal, this, [this] {
            refreshDetails();
            refresh();
        });
    }
    refresh();
}

QList<QPushButton*> ModelsPage::actions()
{
    auto* add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("New model..."));
    add->setObjectName(QStringLiteral("newModel"));
    connect(add, &QPushButton::clicked, this, [this] { edit(true); });
    const auto show = [this, add] { add->setVisible(bridge().identity().has("vendor")); };
    connect(&bridge(), &NodeBridge::identityChanged, add, show);
    show();
    return {add};
}

const bridge::Model* ModelsPage::current() const
{
    return context().tables.models->find(key());
}

bool ModelsPage::mine() const
{
    const bridge::Model* m = current();
    return m != nullptr && !bridge().identity().member.isEmpty() && m->owner == bridge().identity().member;
}

void ModelsPage::refresh()
{
    const bool own = mine();
    for (QPushButton* button : {m_edit, m_enrol, m_revoke}) button->setVisible(own);
    m_anchor->setVisible(current() != nullptr);
}

void ModelsPage::edit(bool fresh)
{
    const auto unsettled = m_unsettled->models.constFind(fresh ? QString() : key());
    const bridge::Model* before = unsettled != m_unsettled->models.cend() ? &*unsettled : fresh ? nullptr : current();
    const Form f = makeForm(this, QStringLiteral("modelForm"), fresh ? tr("New model") : tr("Edit model"), tr("Continue..."));
    const auto line = [&](const QString& name, const QString& label, const QString& text, const QString& hint) {
        auto* edit = new QLineEdit(text);
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        edit->setPlaceholderText(hint);
        return std::pair(edit, widgets::addFormRow(f.rows, label, edit));
    };
    const auto joined = [](const QStringList& list) { return list.join(QStringLiteral(", ")); };
    const auto [id, idRow] = line(QStringLiteral("modelId"), tr("Id"), before ? before->id : QString(), QStringLiteral("sensor"));
    id->setEnabled(fresh);
    const auto [name, nameRow] = line(QStringLiteral("modelName"), tr("Name"), before ? before->name : QString(), tr("Sensor G4"));
    const auto [classes, classesRow] = line(QStringLiteral("modelClasses"), tr("Hardware classes"), before ? joined(before->hardwareClasses) : QString(),
                         QStringLiteral("rev-a, rev-b"));
    const auto [delegates, delegatesRow] = line(QStringLiteral("modelDelegates"), tr("Who else may publish"), before ? joined(before->delegates) : QString(),
                           tr("members' ids"));
    const auto [readers, readersRow] = line(QStringLiteral("modelReaders"), tr("Who may read acknowledgements"), before ? joined(before->readers) : QString(),
                         tr("members' ids"));
    f.rows->addRow(f.go);
    const auto check = [this, fresh, f, id = id, idRow = idRow, name = name, nameRow = nameRow, classes = classes, classesRow = classesRow,
                        delegates = delegates, delegatesRow = delegatesRow, readers = readers, readersRow = readersRow] {
        static const QRegularExpression slug(QStringLiteral("^[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?$"));
        idRow.setProblem(id->text().isEmpty()                       ? QString()
                         : !slug.match(id->text()).hasMatch()       ? tr("The id has small letters, digits, - and . only.")
                         : fresh && context().tables.models->find(id->text()) != nullptr ? tr("There is a model with this id.")
                                                                    : QString());
        nameRow.setProblem(name->text().toUtf8().size() > mostName ? tr("The name is longer than the ledger takes.") : QString());
        const QStringList all = listFrom(classes->text());
        QString problem;
        for (const QString& c : all) {
            if (!slug.match(c).hasMatch()) problem = tr("%1 is no hardware class: small letters, digits, - and . only.").arg(c);
        }
        classesRow.setProblem(problem);
        const auto members = [this](const QLineEdit* edit, const widgets::FormRow& row) {
            QString unknown;
            for (const QString& member : listFrom(edit->text())) {
                if (context().tables.members->find(member) == nullptr) unknown = tr("There is no member %1.").arg(member);
            }
            row.setProblem(unknown);
        };
        members(delegates, delegatesRow);
        members(readers, readersRow);
        bool good = !id->text().isEmpty() && !all.isEmpty();
        for (const auto& row : {idRow, nameRow, classesRow, delegatesRow, readersRow}) good = good && row.good();
        const bool open = keyState(bridge().identity(), toTransact()).ready;
        f.go->setEnabled(good && open);
        f.go->setToolTip(!open                  ? tr("The keys are locked.")
                         : id->text().isEmpty() ? tr("A model needs an id.")
                         : all.isEmpty()        ? tr("A model has at least one hardware class.")
                                                : QString());
    };
    for (const QLineEdit* edit : {id, name, classes, delegates, readers}) connect(edit, &QLineEdit::textChanged, f.dialog, check);
    check();
    connect(f.go, &QPushButton::clicked, f.dialog, [this, f, fresh, id = id, name = name, classes = classes, delegates = delegates, readers = readers] {
        bridge::Model model;
        model.id = id->text();
        model.name = name->text().trimmed().isEmpty() ? model.id : name->text().trimmed();
        model.owner = bridge().identity().member;
        model.hardwareClasses = listFrom(classes->text());
        model.delegates = listFrom(delegates->text());
        model.readers = listFrom(readers->text());
        f.dialog->close();
        m_unsettled->models.insert(fresh ? QString() : model.id, model);
        signModel(model, fresh);
    });
    f.dialog->open();
}

void ModelsPage::signModel(const bridge::Model& model, bool fresh)
{
    const auto listed = [](const QStringList& list) { return list.isEmpty() ? format::dash() : list.join(QStringLiteral(", ")); };
    dialogs::SignSheet::Content content;
    content.title = fresh ? tr("New model %1").arg(model.id) : tr("Change the model %1").arg(model.id);
    content.act = tr("Sign model");
    content.consequence = tr("Everybody in the consortium sees the model. It can be changed later, but not removed.");
    content.fields = {{tr("Id"), model.id},
                      {tr("Name"), model.name},
                      {tr("Hardware classes"), listed(model.hardwareClasses)},
                      {tr("May publish as well"), listed(model.delegates)},
                      {tr("May read acknowledgements"), listed(model.readers)},
                      {tr("Signed by"), signedBy(bridge().identity(), bridge().identity().memberName, "transaction")}};
    Signing signing;
    signing.sheet = content;
    signing.held = tr("The model %1 goes out in %2 s.").arg(model.id, QStringLiteral("%1"));
    signing.failed = tr("The model was not recorded.");
    signing.unchanged = tr("The ledger is as before.");
    signing.act = [model](const QString&) { return bridge::Act(bridge::ModelChange{model}); };
    signing.done = [context = context(), page = QPointer(this), unsettled = m_unsettled, model, fresh](const bridge::Sent&) {
        unsettled->models.remove(fresh ? QString() : model.id);
        context.toasts.show(theme::Tone::ok, tr("The model %1 stands in the ledger.").arg(model.id));
        if (page) page->open(model.id);
    };
    openSignSheet(context(), sheetPlace(), signing);
}

void ModelsPage::enrol()
{
    const bridge::Model* m = current();
    if (m == nullptr) return;
    const Form f = makeForm(this, QStringLiteral("enrolForm"), tr("Enrol devices of %1").arg(m->id), tr("Continue..."));
    auto* hardwareClass = new QComboBox;
    hardwareClass->setObjectName(QStringLiteral("enrolClass"));
    hardwareClass->setAccessibleName(tr("Hardware class"));
    for (const QString& c : m->hardwareClasses) hardwareClass->addItem(c);
    auto* keys = new widgets::TextEdit;
    keys->setObjectName(QStringLiteral("enrolKeys"));
    keys->setAccessibleName(tr("Public keys of the devices"));
    keys->setPlaceholderText(tr("One public key a line, 64 hex digits, as each device printed it"));
    keys->setFont(theme::font(theme::Type::mono));
    auto* held = new QCheckBox(tr("The vendor made the keys"));
    held->setToolTip(tr("Not the devices themselves; this is shown everywhere"));
    held->setObjectName(QStringLiteral("enrolHeld"));
    f.rows->addRow(tr("Hardware class"), hardwareClass);
    const auto keysRow = widgets::addFormRow(f.rows, tr("Public keys"), keys);
    f.rows->addRow(QString(), held);
    f.rows->addRow(f.go);
    const auto check = [this, f, keys, keysRow] {
        const auto list = keysFrom(keys->toPlainText());
        keysRow.setProblem(!list                      ? tr("Each line is one key of 64 hex digits, none of them twice.")
                           : list->size() > mostDevices ? tr("At most %1 devices go into one transaction.").arg(format::number(quint64(mostDevices)))
                                                       : QString());
        f.go->setEnabled(list && !list->isEmpty() && list->size() <= mostDevices && keyState(bridge().identity(), toTransact()).ready);
    };
    connect(keys, &QPlainTextEdit::textChanged, f.dialog, check);
    const QString model = m->id;
    if (const auto unsettled = m_unsettled->enrolments.constFind(model); unsettled != m_unsettled->enrolments.cend()) {
        QStringList lines;
        for (const QByteArray& key : unsettled->keys) lines += QString::fromLatin1(key.toHex());
        keys->setPlainText(lines.join(QLatin1Char('\n')));
        hardwareClass->setCurrentText(unsettled->hardwareClass);
        held->setChecked(unsettled->vendorHeld);
    }
    check();
    connect(f.go, &QPushButton::clicked, f.dialog, [this, f, model, hardwareClass, keys, held] {
        bridge::EnrolForm form;
        form.model = model;
        form.hardwareClass = hardwareClass->currentText();
        form.keys = keysFrom(keys->toPlainText()).value_or(QList<QByteArray>());
        form.vendorHeld = held->isChecked();
        f.dialog->close();
        m_unsettled->enrolments.insert(model, form);
        signEnrolment(form);
    });
    f.dialog->open();
}

void ModelsPage::signEnrolment(const bridge::EnrolForm& form)
{
    const auto count = quint64(form.keys.size());
    const QString model = form.model;
    dialogs::SignSheet::Content content;
    content.title = tr("Enrol devices of %1").arg(model);
    content.act = tr("Sign enrolment");
    content.consequence = tr("The devices become part of the fleet: releases count them, and gateways serve them. They leave it by revocation alone, "
                             "and their indexes are never used again.");
    content.fields = {{tr("Model"), model},
                      {tr("Hardware class"), form.hardwareClass},
                      {tr("Devices"), format::number(count)},
                      {tr("The vendor made the keys"), form.vendorHeld ? tr("yes") : tr("no")},
                      {tr("Signed by"), signedBy(bridge().identity(), bridge().identity().memberName, "transaction")}};
    Signing signing;
    signing.sheet = content;
    signing.held = tr("The enrolment of devices of %1 goes out in %2 s.").arg(model, QStringLiteral("%1"));
    signing.failed = tr("The devices were not enrolled.");
    signing.unchanged = tr("The fleet is as before.");
    signing.act = [form](const QString&) { return bridge::Act(form); };
    signing.done = [context = context(), unsettled = m_unsettled, model, count](const bridge::Sent& sent) {
        unsettled->enrolments.remove(model);
        context.toasts.show(theme::Tone::ok, tr("Devices of %1 enrolled: %2, from index %3 on.")
                                                 .arg(model, format::number(count), format::number(sent.firstDevice)));
    };
    openSignSheet(context(), sheetPlace(), signing);
}

void ModelsPage::revoke()
{
    const bridge::Model* m = current();
    if (m == nullptr) return;
    const Form f = makeForm(this, QStringLiteral("revokeForm"), tr("Revoke devices of %1").arg(m->id), tr("Continue..."));
    auto* devices = new QLineEdit;
    devices->setObjectName(QStringLiteral("revokeDevices"));
    devices->setAccessibleName(tr("Devices"));
    devices->setPlaceholderText(QStringLiteral("3, 7, 12-15"));
    const auto devicesRow = widgets::addFormRow(f.rows, tr("Devices"), devices);
    f.rows->addRow(f.go);
    const quint64 fleet = m->devices;
    const auto check = [f, devices, devicesRow, fleet] {
        const auto list = numbersFrom(devices->text(), mostDevices);
        const bool outside = list && std::any_of(list->begin(), list->end(), [&](quint64 d) { return d >= fleet; });
        devicesRow.setProblem(!list      ? tr("Indexes and spans such as 3, 7, 12-15; at most %1.").arg(format::number(quint64(mostDevices)))
                           : outside ? tr("The fleet has the indexes 0 to %1.").arg(format::number(fleet == 0 ? 0 : fleet - 1))
                                     : QString());
        f.go->setEnabled(list && !list->isEmpty() && !outside);
    };
    connect(devices, &QLineEdit::textChanged, f.dialog, check);
    check();
    const QString model = m->id;
    connect(f.go, &QPushButton::clicked, f.dialog, [this, f, model, devices] {
        const QList<quint64> list = numbersFrom(devices->text(), mostDevices).value_or(QList<quint64>());
        const QString shown = devices->text().trimmed();
        f.dialog->close();
        dialogs::SignSheet::Content content;
        content.title = tr("Revoke devices of %1").arg(model);
        content.act = tr("Sign revocation");
        content.dangerous = true;
        content.consequence = tr("What these devices sign no longer counts, and they are no longer part of the fleet. A revocation "
                                 "cannot be taken back; such a device must be enrolled anew with another key.");
        content.fields = {{tr("Model"), model},
                          {tr("Devices"), tr("%1 (number of devices: %2)").arg(shown, format::number(quint64(list.size())))},
                          {tr("Signed by"), signedBy(bridge().identity(), bridge().identity().memberName, "transaction")}};
        content.typed = model;
        Signing signing;
        signing.sheet = content;
        signing.act = [model, list](const QString&) { return bridge::Act(bridge::Revocation{model, list}); };
        signing.held = tr("The revocation of devices of %1 goes out in %2 s.").arg(model, QStringLiteral("%1"));
        signing.failed = tr("The devices were not revoked.");
        signing.unchanged = tr("The fleet is as before.");
        signing.done = [context = context()](const bridge::Sent&) {
            context.toasts.show(theme::Tone::ok, tr("The devices are revoked; the transaction is settled."));
        };
        openSignSheet(context(), sheetPlace(), signing);
    });
    f.dialog->open();
}

void ModelsPage::exportAnchor()
{
    const QString model = key();
    context().prompter.saveFile(this, tr("Export trust anchor"), model + QStringLiteral(".anchor"), [this, model](const QString& path) {
        bridge().exportTrustAnchor(model, path, this, [this, path](const bridge::Answer<void>& answer) {
            if (answer) {
                context().toasts.show(theme::Tone::ok, tr("The trust anchor is in %1. It is burned into devices.").arg(path));
            } else {
                context().report(tr("The trust anchor was not exported."), answer.problem, tr("No complete file was written."));
            }
        });
    });
}

ListPage::Details ModelsPage::details(const QString& key) const
{
    const bridge::Model* m = context().tables.models->find(key);
    if (m == nullptr) return {tr("This model is gone."), {}, {}, {}};
    const auto names = [this](const QStringList& ids) {
        QStringList list;
        for (const QString& id : ids) list += bridge().memberName(id);
        return list.isEmpty() ? format::dash() : list.join(QStringLiteral(", "));
    };
    Details d;
    d.title = m->name.isEmpty() ? m->id : m->name;
    d.fields += {tr("Id"), m->id};
    d.fields += {tr("Owner"), bridge().memberName(m->owner)};
    d.fields += {tr("May publish as well"), names(m->delegates)};
    d.fields += {tr("May read acknowledgements"), names(m->readers)};
    d.fields += {tr("Hardware classes"), m->hardwareClasses.join(QStringLiteral(", "))};
    d.fields += {tr("Devices"), format::number(m->devices)};
    d.fields += {tr("Revoked"), format::number(m->revokedDevices)};
    for (const auto& r : bridge().releases()) {
        if (r.model != m->id || r.status != QLatin1String("approved")) continue;
        d.fields += {tr("Newest approved release"), tr("%1, %2 of its devices").arg(r.version(), format::percent(r.coverage.share()))};
        break;
    }
    return d;
}

}  // namespace quorate::pages
