// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notices_card.h"

#include "ui/pages/notice_rules.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeEdit>

namespace quorate::pages {

NoticesCard::NoticesCard(QSettings& settings)
    : Card(tr("Notices of the system"), tr("Shown while this window is in the background; the window itself tells everything"))
{
    for (const auto& kind : notice_rules::kinds()) {
        auto* box = new QCheckBox(kind.text);
        box->setObjectName(QStringLiteral("notice-") + kind.id);
        box->setChecked(notice_rules::tells(settings, kind.id));
        connect(box, &QCheckBox::toggled, this, [&settings, id = kind.id](bool on) { notice_rules::setTells(settings, id, on); });
        body()->addWidget(box);
    }
    const auto now = notice_rules::quiet(settings);
    auto* quiet = new QCheckBox(tr("Quiet every day from"));
    quiet->setObjectName(QStringLiteral("notice-quiet"));
    quiet->setChecked(now.on);
    const auto field = [&now](const char* name, const QString& accessible, QTime time) {
        auto* edit = new QTimeEdit(time);
        edit->setLayoutDirection(Qt::LeftToRight);     // from the right Qt writes minutes before hours
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(accessible);
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        edit->setEnabled(now.on);
        return edit;
    };
    auto* from = field("notice-quiet-from", tr("Quiet from"), now.from);
    auto* to = field("notice-quiet-to", tr("Quiet until"), now.to);
    auto* until = new QLabel(tr("until"));
    auto* row = new QHBoxLayout;
    for (QWidget* widget : QList<QWidget*>{quiet, from, until, to}) row->addWidget(widget);
    row->addStretch();
    body()->addLayout(row);
    auto* note = new widgets::MutedLabel(tr("What comes meanwhile is told as one notice afterwards. Times of this place."));
    note->setWordWrap(true);
    body()->addWidget(note);
    const auto keep = [&settings, quiet, from, to] {
        notice_rules::setQuiet(settings, {quiet->isChecked(), from->time(), to->time()});
        for (QTimeEdit* edit : {from, to}) edit->setEnabled(quiet->isChecked());
    };
    connect(quiet, &QCheckBox::toggled, this, keep);
    for (QTimeEdit* edit : {from, to}) connect(edit, &QTimeEdit::timeChanged, this, keep);
}

}  // namespace quorate::pages
