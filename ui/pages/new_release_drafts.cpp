// SPDX-License-Identifier: GPL-3.0-or-later
// A new release that is begun now and published later.
#include "ui/bridge/format.h"
#include "ui/pages/new_release_page.h"
#include "ui/pages/drop_list.h"
#include "ui/pages/release_drafts.h"
#include "ui/pages/release_tracker.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

namespace quorate::pages {

NewReleasePage::~NewReleasePage()
{
    keepUnsaved();
}

bool NewReleasePage::isBegun(const bridge::PublishForm& f)
{
    return !f.newTarget.isEmpty() || !f.version.isEmpty() || !f.notes.isEmpty();
}

// Without what changes by itself: "7 d" is another moment each time that it is read.
QByteArray NewReleasePage::textOf(bridge::PublishForm f) const
{
    f.reviewBy = 0;
    if (!m_rollbackChosen) f.rollbackIndex = 0;
    for (auto& document : f.documents) document.kind.clear();
    return releaseFormText(f);
}

// The deadline as it is written.
QByteArray NewReleasePage::typed() const
{
    return textOf(form()) + m_reviewBy->text().toUtf8();
}

// Whatever takes the form away, another draft or the end of the console, leaves it as a draft.
bool NewReleasePage::keepUnsaved()
{
    const bridge::PublishForm f = form();
    if (!isBegun(f) || typed() == m_kept) return false;
    m_draft = keepReleaseDraft(context().settings, m_draft, f, bridge().now());
    m_kept = typed();
    return true;
}

void NewReleasePage::makeRoom()
{
    if (keepUnsaved()) context().toasts.show(theme::Tone::neutral, tr("What you had begun is kept as a draft; Home shows it."));
}

void NewReleasePage::saveDraft()
{
    const bridge::PublishForm f = form();
    m_draft = keepReleaseDraft(context().settings, m_draft, f, bridge().now());
    m_kept = typed();
    const auto draft = releaseDraft(context().settings, m_draft);
    context().toasts.show(theme::Tone::ok, tr("The draft of %1 is kept in this profile; Home shows it. Files stay where they are.").arg(draft ? draft->title() : f.version));
}

void NewReleasePage::openDraft(const QString& id)
{
    const auto draft = releaseDraft(context().settings, id);
    if (!draft) {
        context().toasts.show(theme::Tone::warn, tr("This draft is gone."));
        return;
    }
    m_stack->setCurrentIndex(0);
    if (id == m_draft && isBegun(form())) return;     // it is in front, perhaps with more than was saved
    makeRoom();
    m_draft = id;
    fill(draft->form);
    m_kept = typed();
}

// Files that are gone meanwhile are told of beside their fields, as everything else.
void NewReleasePage::fill(const bridge::PublishForm& f)
{
    const auto choose = [](QComboBox* box, const QString& code) {
        if (const int at = box->findData(code); at >= 0) box->setCurrentIndex(at);
    };
    refreshModels();
    choose(m_model, f.model);
    m_modelChosen = true;
    refreshClasses();
    choose(m_class, f.hardwareClass);
    choose(m_severity, f.severity);
    choose(m_profile, f.profile.section(QLatin1Char('/'), 0, 0));
    m_members->setChecked(f.profile.isEmpty() || bridge::profileText(f.profile.section(QLatin1Char('/'), 0, 0), true) == f.profile);
    m_version->setText(f.version);
    setRollback(f.rollbackIndex);
    m_notes->setPlainText(f.notes);
    m_oldTargets->clear();
    for (const QString& old : f.oldTargets) addOld(old);
    m_newTarget->setText(f.newTarget);
    m_full->setChecked(f.includeFull);
    m_bootCheck->setText(f.bootCheck);
    m_minimum->setValue(int(f.minimumApprovals));
    m_reviewBy->setText(f.reviewBy == 0 ? QString()
                                        : QDateTime::fromMSecsSinceEpoch(f.reviewBy, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    m_documents->clear();
    for (const auto& document : f.documents) addDocument(document.file);
    check();
    // What is done already is one line.
    for (auto* section : {m_imageSection, m_aboutSection, m_evidenceSection}) section->fold(true);
}

// For another release, of the same model.
void NewReleasePage::clear()
{
    bridge::PublishForm fresh;
    fresh.model = m_model->currentData().toString();
    fresh.hardwareClass = m_class->currentData().toString();
    fresh.severity = m_severity->itemData(0).toString();
    fresh.profile = bridge::profileText(m_profile->itemData(0).toString(), true);
    m_draft.clear();
    m_suggested.clear();
    m_lookedAt.clear();
    fill(fresh);
    m_rollbackChosen = false;
    m_modelChosen = false;
    check();
    m_kept = typed();
}

void NewReleasePage::published(const QString& release, const bridge::PublishForm& f)
{
    m_tracker->set(release);
    m_draft.clear();
    refreshFollow();
    // The next one was begun while this one was held; it stays in front.
    if (textOf(form()) != textOf(f)) return;
    clear();
    track(release);
}

void NewReleasePage::track(const QString& release)
{
    m_tracker->set(release);
    m_stack->setCurrentWidget(m_tracker);
}

QString NewReleasePage::title() const
{
    return m_stack->currentWidget() == m_tracker ? tr("Published release") : tr("New release");
}

QList<QPushButton*> NewReleasePage::actions()
{
    m_follow = new QPushButton;
    m_follow->setObjectName(QStringLiteral("releaseFollow"));
    connect(m_follow, &QPushButton::clicked, this, [this] { track(m_tracker->release()); });
    refreshFollow();
    return {m_follow};
}

void NewReleasePage::refreshFollow()
{
    if (m_follow == nullptr) return;
    const bridge::Release* r = bridge().release(m_tracker->release());
    m_follow->setVisible(r != nullptr && m_stack->currentWidget() != m_tracker);
    if (r != nullptr) m_follow->setText(tr("Follow %1", "a release: its votes, seeding and coverage").arg(r->title()));
}

}  // namespace quorate::pages
