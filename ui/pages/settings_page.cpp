// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "ui/bridge/format.h"
#include "ui/language/language.h"
#include "ui/pages/key_state.h"
#include "ui/pages/log_card.h"
#include "ui/pages/notices_card.h"
#include "ui/pages/review_queue.h"
#include "ui/pages/shortcuts_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/side_by_side.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;

SettingsPage::SettingsPage(const Context& context, const bridge::LogTail* log) : Page(QStringLiteral("settings"), context)
{
    auto* look = new widgets::Card(tr("Appearance"), tr("Kept on this computer; used at once"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::scaled(24));
    form->setVerticalSpacing(10);
    const auto addRow = [form](const QString& name, QComboBox* box) {
        box->setAccessibleName(name);
        form->addRow(name, box);
    };
    addRow(tr("Theme"), choice(QStringLiteral("theme"), themeKey,
                               {{QStringLiteral("system"), tr("As the system")},
                                {QStringLiteral("light"), tr("Light")},
                                {QStringLiteral("dark"), tr("Dark")},
                                {QStringLiteral("high-contrast"), tr("High contrast")}}));
    addRow(tr("Density"), choice(QStringLiteral("density"), densityKey,
                                 {{QStringLiteral("comfortable"), tr("Comfortable")},
                                  {QStringLiteral("compact"), tr("Compact")},
                                  {QStringLiteral("touch"), tr("Touch")}}));
    addRow(tr("Times"), choice(QStringLiteral("time"), timeKey,
                               {{QStringLiteral("utc"), tr("UTC")}, {QStringLiteral("local"), tr("Local time")}}));
    QList<std::pair<QString, QString>> languages{{QStringLiteral("system"), tr("As the system")},
                                                 {QStringLiteral("en"), QStringLiteral("English")}};
    for (const QString& code : language::available()) {
        // As in "español de España": the country says nothing here.
        if (code != QLatin1String("en")) languages += {code, QLocale(code).nativeLanguageName().section(QLatin1Char(' '), 0, 0)};
    }
    auto* languageBox = choice(QStringLiteral("language"), languageKey, languages);
    languageBox->setToolTip(tr("Used at the next start"));
    addRow(tr("Language, at the next start"), languageBox);
    look->body()->addLayout(form);

    auto* about = new widgets::Card(tr("This node"));
    auto* fields = new widgets::FieldList;
    about->body()->addWidget(fields);
    const auto fill = [this, fields] {
        const auto& identity = bridge().identity();
        fields->set({{tr("Consortium"), identity.consortiumName},
                     {tr("Consortium id"), format::grouped(identity.consortium), {}, true},
                     {tr("Member"), identity.member.isEmpty() ? tr("None: this node follows without a role") : identity.memberName},
                     {tr("Roles"), bridge::words::roles(identity.roles)},
                     {tr("Keys"), identity.member.isEmpty() ? format::dash() : identity.keysUnlocked ? tr("Unlocked") : hinderingToken(identity) == nullptr ? tr("Locked") : keyState(identity).text}});
    };
    connect(&bridge(), &bridge::NodeBridge::identityChanged, this, fill);
    fill();

    const auto column = [](const QList<QWidget*>& cards) {
        auto* one = new QWidget;
        auto* layout = new QVBoxLayout(one);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(12);
        for (QWidget* card : cards) layout->addWidget(card);
        layout->addStretch(1);               // the shorter column ends above, and its cards are no higher than what they hold
        return one;
    };
    QList<QWidget*> second{new ShortcutsCard(context)};
    if (log != nullptr) second += new LogCard(context, *log);
    auto* content = new widgets::SideBySide(column({look, windowCard(), reviewsCard(), about, new NoticesCard(context.settings)}), column(second),
                                            theme::scaled(1200));
    content->setObjectName(QStringLiteral("settingsSides"));
    content->setMaximumWidth(theme::scaled(1532));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new widgets::Scroll(content));
}

QWidget* SettingsPage::windowCard()
{
    auto* card = new widgets::Card(tr("Closing the window"));
    auto* box = choice(QStringLiteral("close"), closeKey,
                       {{QStringLiteral("quit"), tr("Stops the node and quits")}, {QLatin1String(closeToTray), tr("Keeps the node running, in the tray")}});
    box->setAccessibleName(card->title());
    auto* note = new widgets::MutedLabel;
    note->setObjectName(QStringLiteral("closeNote"));
    note->setWordWrap(true);
    const bool possible = context().hasTray();
    box->setEnabled(possible);
    note->setText(possible ? tr("From the tray the window opens again; the menu there stops the node. So does \"Stop the node and quit\" in the palette.")
                           : tr("This desktop has no tray, so closing the window stops the node. quorated runs a node without a window."));
    card->body()->addWidget(box, 0, Qt::AlignLeading);
    card->body()->addWidget(note);
    return card;
}

QWidget* SettingsPage::reviewsCard()
{
    auto* card = new widgets::Card(tr("Reviews"));
    auto* box = new QCheckBox(tr("Review by itself what needs our vote"));
    box->setObjectName(QStringLiteral("setting-reviews"));
    box->setChecked(ReviewQueue::isOn(context().settings));
    connect(box, &QCheckBox::toggled, this, [this](bool on) { context().settings.setValue(QLatin1String(ReviewQueue::settingKey), on); });
    auto* note = new widgets::MutedLabel(tr("The payload is fetched and verified, the target rebuilt and compared, and the analyzers run. Those whose payload is here "
                                            "go first, one after the other; those that wait for theirs hold up nobody. "
                                            "Nothing is voted. Otherwise a review begins when you open its release."));
    note->setWordWrap(true);
    card->body()->addWidget(box);
    card->body()->addWidget(note);
    return card;
}

theme::Choice SettingsPage::themeOf(const QString& name)
{
    static const QHash<QString, theme::Choice> choices = {{QStringLiteral("light"), theme::Choice::light},
                                                          {QStringLiteral("dark"), theme::Choice::dark},
                                                          {QStringLiteral("high-contrast"), theme::Choice::highContrast}};
    return choices.value(name, theme::Choice::system);
}

QComboBox* SettingsPage::choice(const QString& name, const char* key, const QList<std::pair<QString, QString>>& choices)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("setting-") + name);
    box->setMinimumWidth(theme::scaled(220));
    for (const auto& [value, text] : choices) box->addItem(text, value);
    const QString now = context().settings.value(QLatin1String(key), choices.first().first).toString();
    box->setCurrentIndex(qMax(0, box->findData(now)));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, key] {
        context().settings.setValue(QLatin1String(key), box->currentData());
        context().applyTheme();
    });
    return box;
}

}  // namespace quorate::pages
