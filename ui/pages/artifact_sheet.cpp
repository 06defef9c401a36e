// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/artifact_sheet.h"

#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/dialogs/sign_sheet.h"
#include "ui/pages/delta_panel.h"
#include "ui/pages/file_facts.h"
#include "ui/pages/key_state.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

namespace {

QString titleOf(const Context& context, const QString& release)
{
    const bridge::Release* r = context.bridge.release(release);
    return r != nullptr ? r->title() : format::shortHash(release);
}

QString absenceOf(const QString& path, const FileFact& file)
{
    if (path.isEmpty() || file.exists || (!file.known && !file.late)) return {};
    return file.known ? ArtifactSheet::tr("This file or folder does not exist.")
                      : ArtifactSheet::tr("This file or folder does not answer. Is its disk or network there?");
}

}  // namespace

ArtifactSheet::ArtifactSheet(const Context& context, const QString& release, QWidget* host)
    : PageSheet(QStringLiteral("artifactSheet"), tr("Add an artifact to %1").arg(titleOf(context, release)),
                tr("Another way to the same target: a delta for devices that have another version, or the full artifact. Nobody votes again, "
                   "because votes are about what is installed."),
                host),
      m_context(context), m_release(release), m_files(new FileFacts(this)), m_new(new QLineEdit), m_old(new QLineEdit), m_profile(new QComboBox),
      m_members(new QCheckBox(tr("Unpack compressed parts for the delta"))), m_delta(new DeltaPanel(context)), m_hint(new widgets::MutedLabel),
      m_add(new QPushButton(tr("Add...")))
{
    closeButton()->setToolTip(tr("Nothing is added (Esc)"));
    m_new->setObjectName(QStringLiteral("artifactNew"));
    m_new->setPlaceholderText(tr("Drop the file or folder of the release here"));
    m_old->setObjectName(QStringLiteral("artifactOld"));
    m_old->setPlaceholderText(tr("Drop what devices have now here; empty: a full artifact"));
    m_profile->setObjectName(QStringLiteral("artifactProfile"));
    for (const QString& code : words::codes(Domain::profile)) m_profile->addItem(words::text(Domain::profile, code), code);
    m_members->setObjectName(QStringLiteral("artifactMembers"));
    m_members->setChecked(true);
    m_members->setToolTip(tr("Much smaller deltas of images with compressed parts; a device must have the same packers"));
    m_hint->setObjectName(QStringLiteral("artifactHint"));
    m_hint->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("artifactAdd"));
    m_add->setProperty("kind", QStringLiteral("primary"));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::scaled(20));
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_newRow = widgets::addFormRow(form, tr("What the release installs"), m_new, pickers(tr("What the release installs"), "artifactNew", m_new));
    m_oldRow = widgets::addFormRow(form, tr("What devices have"), m_old, pickers(tr("What devices have"), "artifactOld", m_old));
    widgets::addFormRow(form, tr("Delta"), m_profile);
    form->addRow(QString(), m_members);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_hint, 1);
    acts->addWidget(m_add);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_delta);
    column->addStretch();
    auto* card = new widgets::Card;
    card->body()->addWidget(new widgets::Scroll(content), 1);
    card->body()->addLayout(acts);
    body()->addWidget(card, 1);

    for (QLineEdit* field : {m_new, m_old}) {
        field->setAcceptDrops(true);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textChanged, this, &ArtifactSheet::check);
    }
    connect(m_profile, &QComboBox::currentIndexChanged, this, &ArtifactSheet::check);
    connect(m_members, &QCheckBox::toggled, this, &ArtifactSheet::check);
    connect(m_files, &FileFacts::changed, this, &ArtifactSheet::check);
    connect(m_delta, &DeltaPanel::changed, this, &ArtifactSheet::check);
    for (const auto signal : {&bridge::NodeBridge::identityChanged, &bridge::NodeBridge::releasesChanged}) {
        connect(&m_context.bridge, signal, this, &ArtifactSheet::check);
    }
    connect(m_add, &QPushButton::clicked, this, &ArtifactSheet::sign);
    check();
    present();
    m_new->setFocus(Qt::OtherFocusReason);
}

bool ArtifactSheet::isOpenFor(const bridge::Release& release)
{
    return release.status == QLatin1String("open") || release.status == QLatin1String("approved");
}

QWidget* ArtifactSheet::pickers(const QString& title, const char* name, QLineEdit* field)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const char* which, auto open) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name) + QLatin1String(which));
        button->setAccessibleName(tr("%1: %2", "a field, and the button beside it").arg(title, text));
        connect(button, &QPushButton::clicked, this, open);
        row->addWidget(button);
    };
    const auto take = [field](const QString& path) { field->setText(path); };
    add(tr("File..."), "File", [this, title, take] { m_context.prompter.openFile(this, title, take); });
    add(tr("Folder..."), "Folder", [this, title, take] { m_context.prompter.openDirectory(this, title, take); });
    return both;
}

const bridge::Measure* ArtifactSheet::measured() const
{
    const auto it = m_delta->measures().constFind(m_old->text().trimmed());
    return it == m_delta->measures().constEnd() ? nullptr : &*it;
}

ArtifactSheet::Wish ArtifactSheet::wish() const
{
    return {m_release, m_old->text().trimmed(), m_new->text().trimmed(), bridge::profileText(m_profile->currentData().toString(), m_members->isChecked())};
}

void ArtifactSheet::check()
{
    const bridge::Release* r = m_context.bridge.release(m_release);
    const Wish wanted = wish();
    const FileFact newFile = m_files->of(wanted.newTarget);
    const FileFact oldFile = m_files->of(wanted.oldTarget);
    DeltaPanel::Wish build;
    if (newFile.exists && (wanted.oldTarget.isEmpty() || oldFile.exists)) {
        build.newTarget = wanted.newTarget;
        if (!wanted.oldTarget.isEmpty()) build.oldTargets = {wanted.oldTarget};
    }
    build.full = wanted.oldTarget.isEmpty();
    build.profile = m_profile->currentData().toString();
    build.members = m_members->isChecked();
    m_delta->set(build);

    const bridge::Measure* m = measured();
    QString newProblem = absenceOf(wanted.newTarget, newFile);
    if (newProblem.isEmpty()) newProblem = m_delta->refusal(true);
    const auto isOurs = [&](const auto& target) { return target.hash == m->target; };
    if (newProblem.isEmpty() && m != nullptr && r != nullptr && std::none_of(r->targets.begin(), r->targets.end(), isOurs)) {
        newProblem = tr("%1 installs something else: the SHA-256 of this is %2. What was voted on cannot be changed.").arg(r->title(), format::shortHash(m->target));
    }
    m_newRow.setProblem(newProblem);
    QString oldProblem = absenceOf(wanted.oldTarget, oldFile);
    if (oldProblem.isEmpty() && !wanted.oldTarget.isEmpty()) oldProblem = m_delta->refusal(false);
    m_oldRow.setProblem(oldProblem);

    const auto keys = keyState(m_context.bridge.identity(), toPublish());
    const bool stands = r != nullptr && isOpenFor(*r);
    m_add->setEnabled(stands && m != nullptr && m_newRow.good() && m_oldRow.good() && keys.ready);
    QString there;
    if (m != nullptr && r != nullptr) {
        for (const auto& a : r->artifacts) {
            if (a.base == m->base && a.target == m->target) there = tr("There is one already, of %1.").arg(format::size(a.payloadSize));
        }
    }
    m_hint->setText(!stands                                      ? tr("Artifacts are added to releases that are in review or approved.")
                    : !m_newRow.good() || !m_oldRow.good()     ? tr("Correct what is marked.")
                    : wanted.newTarget.isEmpty()               ? tr("Choose what the release installs.")
                    : m == nullptr                             ? tr("The artifact is being built and compared.")
                    : !keys.ready                              ? (keys.sentence.isEmpty() ? tr("Unlock the keys to add it.") : keys.sentence)
                    : !there.isEmpty()                         ? there
                                                               : tr("The next step shows what is added; nothing is sent before."));
}

void ArtifactSheet::sign()
{
    const bridge::Measure* m = measured();
    if (m == nullptr) return;
    const QString title = titleOf(m_context, m_release);
    const auto& identity = m_context.bridge.identity();
    dialogs::SignSheet::Content content;
    content.title = tr("Add an artifact to %1").arg(title);
    content.act = tr("Sign and add");
    content.consequence = tr("It is built once more, signed with the release key and put on the ledger, for good. Gateways offer it as long as they "
                             "offer the release.");
    content.fields = {{tr("Release"), format::grouped(m_release), {}, true},
                      {tr("Payload"), tr("%1 instead of %2").arg(format::exactSize(m->payloadSize), format::exactSize(m->targetSize))},
                      {tr("Installs"), format::grouped(m->target), {}, true},
                      {tr("For devices that have"), m->base.isEmpty() ? tr("anything") : format::grouped(m->base), {}, !m->base.isEmpty()},
                      {tr("Signed by"), signedBy(identity, tr("%1, release key").arg(identity.memberName), "release")}};
    const auto held = tr("The artifact of %1 is added in %2 s.").arg(title, QStringLiteral("%1"));
    new dialogs::SignSheet(content, [context = m_context, wanted = wish(), title, held, name = content.title, sheet = QPointer(this)] {
        context.outbox.hold(held, name, [context, wanted, title] { send(context, wanted, title); });
        if (sheet) sheet->close();
    }, parentWidget());
}

void ArtifactSheet::send(const Context& context, const Wish& wish, const QString& title)
{
    context.bridge.addArtifact(wish.release, wish.oldTarget, wish.newTarget, wish.profile, context.sheetHost,
                               [context, wish, title](const bridge::Answer<bridge::Sent>& answer) {
        if (answer) return context.toasts.show(theme::Tone::ok, tr("%1 has one artifact more; the transaction is settled.").arg(title));
        context.report(tr("No artifact was added to %1.").arg(title), answer.problem, tr("The release is as before."),
                       [context, wish, title] { send(context, wish, title); });
    });
}

bool ArtifactSheet::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = watched == m_new ? m_new : watched == m_old ? m_old : nullptr;
    if (field != nullptr && (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop)) {
        auto* drop = static_cast<QDropEvent*>(event);
        for (const QUrl& url : drop->mimeData()->urls()) {
            if (!url.isLocalFile()) continue;
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop) field->setText(url.toLocalFile());
            return true;
        }
    }
    return PageSheet::eventFilter(watched, event);
}

}  // namespace quorate::pages
