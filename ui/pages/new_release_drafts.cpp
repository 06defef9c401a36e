// SPDX-License-Identifier: GPL-3.0-or-later
// A new release that is begun now and published later.
#include "ui/bridge/format.h"
#include "ui/pages/new_release_page.h"
#include "ui/pages/drop_list.h"
#include "ui/pages/release_drafts.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QPlainTextEdit>
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

// Without what changes by itself. The deadline as it is written: "7 d" is another moment each time that it is read.
QByteArray NewReleasePage::typed() const
{
    bridge::PublishForm f = form();
    f.reviewBy = 0;
    if (!m_rollbackChosen) f.rollbackIndex = 0;
    for (auto& document : f.documents) document.kind.clear();
    return releaseFormText(f) + m_reviewBy->text().toUtf8();
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
    refreshClasses();
    choose(m_class, f.hardwareClass);
    choose(m_severity, f.severity);
    choose(m_profile, f.profile.section(QLatin1Char('/'), 0, 0));
    m_members->setChecked(f.profile.isEmpty() || bridge::profileText(f.profile.section(QLatin1Char('/'), 0, 0), true) == f.profile);
    m_version->setText(f.version);
    m_rollback->setValue(int(qMin<quint64>(f.rollbackIndex, quint64(m_rollback->maximum()))));
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

}  // namespace quorate::pages
