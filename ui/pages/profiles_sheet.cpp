// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles_sheet.h"

#include "ui/bridge/format.h"
#include "ui/pages/review_lists.h"
#include "ui/pages/setup_draft.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/notices.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

ProfilesSheet::ProfilesSheet(const Context& context, const ProfileDesk& desk)
    : PageSheet(QStringLiteral("profilesSheet"), tr("Consortia"),
                tr("Each consortium is a home folder with a console of its own. Several may be open at once."), context.sheetHost),
      m_context(context), m_desk(desk),
      m_list(makeReviewList(QStringLiteral("profiles"), tr("Consortia of this user"),
                            {tr("Consortium"), tr("You are"), tr("Height"), tr("Alerts"), tr("Last seen"), tr("Id"), tr("Folder")}, 6)),
      m_label(new QLineEdit), m_open(new QPushButton(tr("Switch to it"))), m_rename(new QPushButton(tr("Rename"))),
      m_remove(new QPushButton(tr("Remove from the list")))
{
    const auto name = [](QPushButton* button, const char* object) { button->setObjectName(QLatin1String(object)); };
    name(m_open, "profileOpen");
    name(m_rename, "profileRename");
    name(m_remove, "profileRemove");
    m_open->setProperty("kind", QStringLiteral("primary"));
    m_remove->setToolTip(tr("The home folder with its keys and ledgers stays as it is"));
    useFullRows(m_list);
    m_label->setObjectName(QStringLiteral("profileLabel"));
    m_label->setAccessibleName(tr("Your name for it"));
    m_label->setMaxLength(200);
    auto* addHome = new QPushButton(tr("Add a home folder..."));
    name(addHome, "profileAdd");
    auto* join = new QPushButton(tr("Join or create..."));
    name(join, "profileJoin");
    join->setToolTip(tr("Opens the first page, which tells how"));

    auto* card = new widgets::Card;
    card->body()->addWidget(m_list, 1);
    auto* edit = new QHBoxLayout;
    auto* label = new QLabel(tr("Your name for it"));
    label->setBuddy(m_label);
    edit->addWidget(label);
    edit->addWidget(m_label, 1);
    edit->addWidget(m_rename);
    edit->addWidget(m_remove);
    card->body()->addLayout(edit);
    auto* acts = new QHBoxLayout;
    acts->addWidget(addHome);
    acts->addWidget(join);
    acts->addStretch();
    acts->addWidget(m_open);
    card->body()->addLayout(acts);
    body()->addWidget(card, 1);
    addInvitation();

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ProfilesSheet::refreshButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { open(); });
    connect(m_label, &QLineEdit::returnPressed, this, &ProfilesSheet::rename);
    connect(m_open, &QPushButton::clicked, this, &ProfilesSheet::open);
    connect(m_rename, &QPushButton::clicked, this, &ProfilesSheet::rename);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesSheet::remove);
    connect(addHome, &QPushButton::clicked, this, &ProfilesSheet::add);
    connect(join, &QPushButton::clicked, this, [this] {
        if (!m_desk.open || !m_desk.open(QString())) m_context.toasts.show(theme::Tone::bad, tr("The first page was not opened. Nothing was changed."));
    });
    refresh();
    present();
    m_list->setFocus(Qt::OtherFocusReason);
}

// What others need to join this window's consortium, and the words that they compare.
void ProfilesSheet::addInvitation()
{
    const auto& identity = m_context.bridge.identity();
    if (identity.words.isEmpty()) return;
    auto* card = new widgets::Card(tr("Invite somebody to %1").arg(identity.consortiumName), tr("Give the file or the link, and read these words by voice when you are asked for them"));
    auto* words = new QLineEdit(identity.words.join(QLatin1Char(' ')));
    words->setObjectName(QStringLiteral("profileWords"));
    words->setAccessibleName(tr("Words of the consortium"));
    words->setReadOnly(true);
    words->setFont(theme::font(theme::Type::mono));
    words->setLayoutDirection(Qt::LeftToRight);
    words->setCursorPosition(0);
    card->body()->addWidget(words);
    auto* row = new QHBoxLayout;
    auto* address = new QLineEdit;
    address->setObjectName(QStringLiteral("inviteAddress"));
    address->setPlaceholderText(QStringLiteral("node.example.org:4600"));
    address->setLayoutDirection(Qt::LeftToRight);
    auto* label = new QLabel(tr("Others reach this node at"));
    label->setBuddy(address);
    auto* make = new QPushButton(theme::icon(QStringLiteral("export")), tr("Write an invitation..."));
    make->setObjectName(QStringLiteral("inviteMake"));
    row->addWidget(label);
    row->addWidget(address, 1);
    row->addWidget(make);
    card->body()->addLayout(row);
    auto* below = new QVBoxLayout;
    const auto problem = widgets::addProblemTo(below, address);
    auto* link = new QLineEdit;
    link->setObjectName(QStringLiteral("inviteLink"));
    link->setAccessibleName(tr("Link of the invitation, for a QR code"));
    link->setReadOnly(true);
    link->setFont(theme::font(theme::Type::mono));
    link->setLayoutDirection(Qt::LeftToRight);
    link->hide();
    below->addWidget(link);
    card->body()->addLayout(below);
    body()->addWidget(card);
    connect(address, &QLineEdit::textChanged, this, [problem, make](const QString& text) {
        problem.setProblem(text.isEmpty() || isEndpoint(text) ? QString() : tr("An address and a port, such as node.example.org:4600."));
        make->setEnabled(problem.good());
    });
    connect(make, &QPushButton::clicked, this, [this, address, link, problem] {
        m_context.prompter.saveFile(this, tr("Invitation"), QStringLiteral("quorate.invitation"), [this, address, link, problem](const QString& file) {
            m_context.bridge.exportInvitation(address->text(), file, this, [this, link, problem, file](const bridge::Answer<QString>& answer) {
                if (!answer) {
                    const auto e = words::explain(tr("The invitation was not written."), answer.problem, tr("No file was written."));
                    return problem.setProblem(e.sentence());
                }
                link->setText(*answer.value);
                link->setCursorPosition(0);
                link->show();
                m_context.toasts.show(theme::Tone::ok, tr("The invitation is in %1").arg(file));
            });
        });
    });
}

void ProfilesSheet::refresh()
{
    const QString before = chosen() != nullptr ? chosen()->home : m_desk.home;
    m_list->clear();
    m_profiles = m_desk.list->all();
    const qint64 now = m_context.bridge.now();
    for (const auto& p : std::as_const(m_profiles)) {
        const bool here = p.home == m_desk.home;
        const QString roles = words::roles(p.roles);
        const QString who = p.chain.isEmpty() ? format::dash() : p.member.isEmpty() ? tr("Follower") : roles.isEmpty() ? p.member : tr("%1, %2").arg(p.member, roles);
        auto* item = addReviewRow(m_list, {here ? tr("%1 (this window)").arg(p.title()) : p.title(), who, p.seen == 0 ? format::dash() : format::number(p.height),
                                           p.alerts < 0 ? format::dash() : format::number(quint64(p.alerts)),
                                           here ? tr("now") : p.seen == 0 ? tr("never") : format::age(p.seen, now), p.chain.isEmpty() ? format::dash() : format::shortHash(p.chain),
                                           QDir::toNativeSeparators(p.home)});
        item->setData(0, Qt::UserRole, p.home);
        if (p.alerts > 0) item->setIcon(3, theme::icon(theme::shapeOf(theme::Tone::warn), theme::Tone::warn));
        item->setFont(5, theme::font(theme::Type::mono));
        if (p.home == before) m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr && m_list->topLevelItemCount() > 0) m_list->setCurrentItem(m_list->topLevelItem(0));
    refreshButtons();
}

const Profile* ProfilesSheet::chosen() const
{
    const auto* item = m_list->currentItem();
    const int row = item == nullptr ? -1 : m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item));
    return row >= 0 && row < m_profiles.size() ? &m_profiles.at(row) : nullptr;
}

void ProfilesSheet::refreshButtons()
{
    const Profile* p = chosen();
    const bool here = p != nullptr && p->home == m_desk.home;
    m_open->setEnabled(p != nullptr && !here);
    m_open->setToolTip(here ? tr("It is open in this window") : QString());
    m_rename->setEnabled(p != nullptr);
    m_remove->setEnabled(p != nullptr && !here);
    m_label->setEnabled(p != nullptr);
    m_label->setText(p == nullptr ? QString() : p->label);
    m_label->setPlaceholderText(p == nullptr ? QString() : p->name);
}

void ProfilesSheet::open()
{
    const Profile* p = chosen();
    if (p == nullptr || p->home == m_desk.home) return;
    const QString title = p->title();
    const auto problem = m_desk.check ? m_desk.check(p->home) : bridge::Problem{};
    if (!problem.code.isEmpty()) return m_context.report(tr("%1 was not opened.").arg(title), problem, tr("It stays on the list."));
    if (!m_desk.open || !m_desk.open(p->home)) {
        m_context.toasts.show(theme::Tone::bad, tr("%1 was not opened: the console could not be started. It stays on the list.").arg(title));
        return;
    }
    m_context.toasts.show(theme::Tone::ok, tr("%1 opens in a window of its own.").arg(title));
    close();
}

void ProfilesSheet::add()
{
    m_context.prompter.openDirectory(this, tr("Home folder of a node"), [this](const QString& path) {
        const auto problem = m_desk.check ? m_desk.check(path) : bridge::Problem{};
        if (!problem.code.isEmpty()) return m_context.report(tr("The folder was not added."), problem, tr("The list is as before."));
        m_desk.list->add(path);
        refresh();
    });
}

void ProfilesSheet::rename()
{
    if (const Profile* p = chosen()) {
        m_desk.list->rename(p->home, m_label->text());
        refresh();
    }
}

void ProfilesSheet::remove()
{
    const Profile* p = chosen();
    if (p == nullptr || p->home == m_desk.home) return;
    const Profile gone = *p;
    m_desk.list->remove(gone.home);
    refresh();
    m_context.toasts.show(theme::Tone::ok, tr("%1 is off the list; its folder was not touched.").arg(gone.title()), tr("Undo"),
                          [list = m_desk.list, gone, sheet = QPointer<ProfilesSheet>(this)] {
                              list->restore(gone);
                              if (sheet) sheet->refresh();
                          });
}

}  // namespace quorate::pages
