// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_steps.h"

#include "ui/bridge/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {

namespace words = bridge::words;

SummaryStep::SummaryStep(const Parts& parts)
    : SetupStep(parts), m_fields(new widgets::FieldList), m_banner(new widgets::Banner), m_go(new QPushButton), m_result(new QWidget),
      m_resultFields(new widgets::FieldList), m_resultText(new QLabel), m_open(new QPushButton(tr("Open the console")))
{
    m_fields->setObjectName(QStringLiteral("setupSummary"));
    m_banner->setObjectName(QStringLiteral("setupBanner"));
    m_go->setObjectName(QStringLiteral("setupMake"));
    m_go->setProperty("kind", QStringLiteral("primary"));
    m_open->setObjectName(QStringLiteral("setupOpen"));
    m_open->setProperty("kind", QStringLiteral("primary"));
    column()->addWidget(m_banner);
    column()->addWidget(m_fields);
    column()->addWidget(m_go, 0, Qt::AlignLeading);
    auto* result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(10);
    m_resultText->setWordWrap(true);
    m_resultText->setObjectName(QStringLiteral("setupResult"));
    result->addWidget(m_resultText);
    result->addWidget(m_resultFields);
    result->addWidget(m_open, 0, Qt::AlignLeading);
    column()->addWidget(m_result);
    column()->addStretch();
    m_banner->hide();
    m_result->hide();
    connect(m_go, &QPushButton::clicked, this, &SummaryStep::make);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_made.home); });
}

void SummaryStep::enter()
{
    const auto& d = m_parts.draft;
    const QString none = tr("not yet");
    QString identity = tr("%1 (%2)").arg(d.name, d.id);
    if (d.identity == QLatin1String("watch")) identity = tr("Watching, without a member");
    QString consortium = none;
    if (d.consortium == QLatin1String("join") && d.compared) consortium = tr("joined by invitation, words compared");
    if (d.consortium == QLatin1String("create")) consortium = tr("%1, created now", "a consortium's name").arg(d.consortiumName);
    if (d.consortium == QLatin1String("later")) consortium = tr("later: the home waits for an invitation");
    QList<widgets::Field> fields{{tr("Identity"), d.home.isEmpty() && !d.identityReady ? none : identity}, {tr("Consortium"), consortium}};
    if (d.identity == QLatin1String("token") && d.home.isEmpty()) fields += {tr("Signing keys"), tr("on the token %1").arg(d.tokenLabel)};
    if (d.consortium == QLatin1String("create") && d.hiddenVotes) fields += {tr("Votes"), tr("hidden in consoles until one has voted")};
    if (d.home.isEmpty()) {
        fields += {tr("Roles"), d.identity == QLatin1String("watch") ? tr("none") : d.roles.isEmpty() ? none : words::roles(d.roles)};
        fields += {tr("Home folder"), d.folder.isEmpty() ? none : d.folder, std::nullopt, true};
        fields += {tr("Members connect to"), d.listen, std::nullopt, true};
        if (d.roles.contains(QStringLiteral("gateway"))) fields += {tr("Devices connect to"), d.gateway, std::nullopt, true};
        fields += {tr("Payloads"), d.uploadLimit == 0 ? d.swarm : tr("%1, at most %2 KiB/s").arg(d.swarm).arg(d.uploadLimit), std::nullopt, true};
    } else {
        fields += {tr("Home folder"), d.home, std::nullopt, true};
    }
    m_fields->set(fields);
    m_go->setText(d.home.isEmpty() && d.consortium == QLatin1String("later")    ? tr("Make the home")
                  : d.home.isEmpty() && d.consortium == QLatin1String("create") ? tr("Create the consortium")
                                                                                : tr("Start catching up"));
}

void SummaryStep::setOpen(const QString& missing, int page)
{
    if (!m_made.home.isEmpty()) return;
    m_go->setEnabled(missing.isEmpty());
    if (missing.isEmpty()) m_banner->hide();
    else m_banner->show(theme::Tone::warn, missing, tr("Answer it"), [this, page] { Q_EMIT pageWanted(page); });
}

void SummaryStep::make()
{
    if (m_waiting) return;
    const auto& d = m_parts.draft;
    m_waiting = true;       // and the button keeps the focus
    m_go->setText(tr("Making keys …"));
    if (!d.home.isEmpty()) {
        m_parts.setup.join(this, d.home, d.invitation, [this](const auto& answer) { finished(answer); });
        return;
    }
    bridge::HomeWish wish;
    wish.identity = d.identity;
    wish.id = d.id;
    wish.name = d.name;
    wish.roles = d.roles;
    wish.importFrom = d.importFrom;
    wish.tokenModule = d.tokenModule;
    wish.token = d.token;
    wish.founding = d.consortium == QLatin1String("create");
    if (d.consortium == QLatin1String("join")) wish.invitation = d.invitation;
    wish.consortiumName = d.consortiumName;
    wish.records = d.records;
    wish.hiddenVotes = d.hiddenVotes;
    wish.folder = d.folder;
    wish.listen = d.listen;
    wish.swarm = d.swarm;
    if (d.roles.contains(QStringLiteral("gateway"))) wish.gateway = d.gateway;
    wish.uploadLimit = d.uploadLimit * 1024;
    m_parts.setup.make(this, wish, [this](const auto& answer) { finished(answer); });
}

void SummaryStep::finished(const bridge::Answer<bridge::HomeMade>& answer)
{
    m_waiting = false;
    enter();
    m_go->setEnabled(true);
    if (!answer) {
        m_banner->show(theme::Tone::bad, words::explain(tr("The home was not made."), answer.problem, tr("Nothing was changed.")).sentence());
        return;
    }
    m_made = *answer.value;
    m_banner->hide();
    m_fields->hide();
    m_go->hide();
    const bool waits = m_made.words.isEmpty();
    QStringList next;
    if (waits) next += tr("The home is made and waits for an invitation. Give your public record to whoever founds the consortium or admits you; this page goes on when you open the home again.");
    else if (m_parts.draft.consortium == QLatin1String("create")) next += tr("The home is made, and the consortium is founded.");
    else next += tr("The home is made. The console opens at once and fills while the node catches up.");
    if (!m_made.invitation.isEmpty()) {
        next += m_parts.draft.records.isEmpty() ? tr("Give the invitation to those who shall join, and read them the words below over another channel.")
                                                : tr("Give the invitation to the other founders, and read them the words below over another channel.");
    }
    if (m_parts.draft.consortium == QLatin1String("join")) next += tr("Until the consortium has admitted your record, a member that shall let you connect admits your node key.");
    m_resultText->setText(next.join(QStringLiteral("\n\n")));
    QList<widgets::Field> fields{{tr("Home folder"), m_made.home, std::nullopt, true}};
    if (!m_made.record.isEmpty()) fields += {tr("Public record"), m_made.record, std::nullopt, true};
    fields += {tr("Node key"), m_made.nodeKey, std::nullopt, true};
    if (!m_made.invitation.isEmpty()) fields += {tr("Invitation"), m_made.invitation, std::nullopt, true};
    if (!m_made.words.isEmpty()) fields += {tr("Words of the consortium"), m_made.words.join(QLatin1Char(' ')), std::nullopt, true};
    m_resultFields->set(fields);
    m_open->setVisible(!waits);
    m_result->show();
    m_open->setFocus(Qt::OtherFocusReason);
    Q_EMIT made(m_made);
}

}  // namespace quorate::pages
