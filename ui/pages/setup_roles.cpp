// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_steps.h"

#include "ui/bridge/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>

// Outside of the namespace, as the macro asks.
static void loadPictures()
{
    Q_INIT_RESOURCE(first_run);
}

namespace quorate::pages {

namespace words = bridge::words;

namespace {

constexpr int pictureWidth = 250;

}  // namespace

RolesStep::RolesStep(const Parts& parts) : SetupStep(parts), m_why(new QLabel)
{
    loadPictures();
    struct Place {
        const char* picture;
        QString title;
        QString meaning;
        QList<std::pair<QString, QString>> roles;
    };
    const QList<Place> places{
        {"vendor", tr("Vendor"), tr("Builds deltas, publishes releases, and sees them arrive."), {{QStringLiteral("vendor"), tr("We publish releases")}}},
        {"checker", tr("Checker"), tr("Rebuilds and reviews what vendors publish, and votes on it."), {{QStringLiteral("checker"), tr("We review and vote")}}},
        {"operator", tr("Operator"), tr("Serves devices and watches releases reach them."),
         {{QStringLiteral("gateway"), tr("We run a gateway for devices")}, {QStringLiteral("distributor"), tr("We keep copies of payloads")}}},
    };
    m_why->setWordWrap(true);
    column()->addWidget(m_why);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const auto box = [this](QVBoxLayout* where, const QString& role, const QString& text) {
        auto* tick = new QCheckBox(text);
        tick->setObjectName(QStringLiteral("setupRole-") + role);
        tick->setProperty("role", role);
        connect(tick, &QCheckBox::clicked, this, &RolesStep::ticked);
        where->addWidget(tick);
        m_boxes += tick;
    };
    for (const Place& place : places) {
        auto* card = new widgets::Card(place.title, place.meaning);
        // So that the pictures stand in one line.
        if (auto* meaning = card->findChild<widgets::MutedLabel*>()) meaning->setMinimumHeight(2 * meaning->fontMetrics().lineSpacing());
        auto* picture = new QLabel;
        picture->setObjectName(QStringLiteral("setupHome-") + QLatin1String(place.picture));
        picture->setAccessibleName(tr("Home page of this role"));
        picture->setProperty("picture", QLatin1String(place.picture));
        picture->setAlignment(Qt::AlignCenter);
        m_pictures += picture;
        card->body()->addWidget(picture);
        for (const auto& [role, text] : place.roles) box(card->body(), role, text);
        card->body()->addStretch();
        row->addWidget(card, 1);
    }
    column()->addLayout(row);
    box(column(), QStringLiteral("validator"), tr("We also help to keep the ledgers, as a validator"));
    auto* hint = new widgets::MutedLabel(tr("Roles decide what your home page shows first and which keys are made. Everybody may look at everything. The consortium grants them: what you "
                                            "tick here is what you ask for, or what you found it with."));
    hint->setWordWrap(true);
    column()->addWidget(hint);
    column()->addStretch();
    drawHomes();
}

void RolesStep::drawHomes()
{
    const bool dark = theme::current().bg.lightness() < 128;
    for (QLabel* label : std::as_const(m_pictures)) {
        QPixmap picture(QStringLiteral(":/first-run/%1-%2.png").arg(label->property("picture").toString(), dark ? QStringLiteral("dark") : QStringLiteral("light")));
        const qreal ratio = devicePixelRatioF();
        if (!picture.isNull()) picture = picture.scaledToWidth(int(theme::scaled(pictureWidth) * ratio), Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        label->setPixmap(picture);
    }
}

void RolesStep::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) drawHomes();
    SetupStep::changeEvent(event);
}

void RolesStep::enter()
{
    const auto& d = m_parts.draft;
    const bool open = d.identity == QLatin1String("new") || d.identity == QLatin1String("token") || d.identity == QLatin1String("words");
    const bool alone = d.consortium == QLatin1String("create") && d.records.isEmpty();
    m_why->setText(d.identity == QLatin1String("watch")    ? tr("Who only watches has no role. Home shows an operator's day.")
                   : d.identity == QLatin1String("import") ? tr("The keys that you imported are for these roles.")
                                                           : alone ? tr("What does your organisation do here? You found the consortium alone: somebody must review and keep the ledgers, so tick both, or go back and add the records of others.")
                                                           : tr("What does your organisation do here? Several may be right."));
    for (QCheckBox* box : std::as_const(m_boxes)) {
        box->setEnabled(open);
        box->setChecked(d.identity != QLatin1String("watch") && d.roles.contains(box->property("role").toString()));
    }
}

QString RolesStep::missing() const
{
    const auto& d = m_parts.draft;
    if (d.identity == QLatin1String("watch") || !d.roles.isEmpty()) return {};
    return tr("Choose at least one role.");
}

void RolesStep::ticked()
{
    QStringList roles;
    for (const QCheckBox* box : std::as_const(m_boxes)) {
        if (box->isChecked()) roles += box->property("role").toString();
    }
    m_parts.draft.roles = roles;
    m_parts.draft.rolesSkipped = false;
    Q_EMIT changed();
}

}  // namespace quorate::pages
