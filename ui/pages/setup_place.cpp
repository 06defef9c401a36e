// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_steps.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/pages/file_facts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <utility>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;

namespace {

constexpr int placePauseMs = 400;
constexpr int mostUpload = 2'000'000;      // KiB a second

}  // namespace

PlaceStep::PlaceStep(const Parts& parts)
    : SetupStep(parts), m_files(new FileFacts(this)), m_folder(new QLineEdit), m_listen(new QLineEdit), m_swarm(new QLineEdit), m_gateway(new QLineEdit), m_upload(new QSpinBox),
      m_space(new widgets::MutedLabel), m_test(new QPushButton(tr("Test it"))), m_answer(new QLabel)
{
    auto* form = new QFormLayout;
    auto* choose = new QPushButton(theme::icon(QStringLiteral("folder")), tr("Choose..."));
    choose->setObjectName(QStringLiteral("setupFolderChoose"));
    m_folder->setObjectName(QStringLiteral("setupFolder"));
    m_listen->setObjectName(QStringLiteral("setupListen"));
    m_swarm->setObjectName(QStringLiteral("setupSwarm"));
    m_gateway->setObjectName(QStringLiteral("setupGateway"));
    for (auto* field : {m_folder, m_listen, m_swarm, m_gateway}) {
        field->setLayoutDirection(Qt::LeftToRight);
        field->setFont(theme::font(theme::Type::mono));
    }
    m_upload->setObjectName(QStringLiteral("setupUpload"));
    m_upload->setRange(0, mostUpload);
    m_upload->setSpecialValueText(tr("No limit"));
    m_upload->setSuffix(tr(" KiB/s"));
    m_folderRow = widgets::addFormRow(form, tr("Home folder"), m_folder, choose);
    m_space->setObjectName(QStringLiteral("setupSpace"));
    m_space->setWordWrap(true);
    m_space->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_space->setMinimumHeight(2 * QFontMetrics(theme::font(theme::Type::secondary)).lineSpacing() + 2);   // it comes later
    form->addRow(QString(), m_space);
    m_listenRow = widgets::addFormRow(form, tr("Listen for members at"), m_listen);
    m_swarmRow = widgets::addFormRow(form, tr("Exchange payloads at"), m_swarm);
    m_gatewayRow = widgets::addFormRow(form, tr("Serve devices at"), m_gateway);
    m_gatewayLabel = qobject_cast<QLabel*>(form->labelForField(m_gateway->parentWidget()));
    auto* upload = new QLabel(tr("Send at most"));
    upload->setBuddy(m_upload);
    form->addRow(upload, m_upload);
    m_test->setObjectName(QStringLiteral("setupTest"));
    m_answer->setObjectName(QStringLiteral("setupTestAnswer"));
    m_answer->setWordWrap(true);
    form->addRow(m_test, m_answer);
    column()->addLayout(form);
    column()->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(placePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PlaceStep::askSpace);
    for (auto* field : {m_folder, m_listen, m_swarm, m_gateway}) connect(field, &QLineEdit::textChanged, this, &PlaceStep::judge);
    connect(m_files, &FileFacts::changed, this, &PlaceStep::judge);
    connect(m_folder, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_upload, &QSpinBox::valueChanged, this, [this](int value) {
        m_parts.draft.uploadLimit = quint64(value);
        Q_EMIT changed();
    });
    connect(choose, &QPushButton::clicked, this, [this] { m_parts.prompter.openDirectory(this, tr("Home folder"), [this](const QString& path) { m_folder->setText(path); }); });
    connect(m_test, &QPushButton::clicked, this, &PlaceStep::test);
}

void PlaceStep::enter()
{
    const SetupDraft d = m_parts.draft;
    const QString name = isMemberId(d.id) ? d.id : QStringLiteral("watch");
    m_folder->setText(d.folder.isEmpty() ? QDir::home().filePath(QStringLiteral("quorate/%1").arg(name)) : d.folder);
    m_listen->setText(d.listen);
    m_swarm->setText(d.swarm);
    m_gateway->setText(d.gateway);
    m_upload->setValue(int(d.uploadLimit));
    const bool gateway = d.roles.contains(QStringLiteral("gateway")) && d.identity != QLatin1String("watch");
    m_gateway->parentWidget()->setVisible(gateway);
    if (m_gatewayLabel != nullptr) m_gatewayLabel->setVisible(gateway);
    judge();
    askSpace();
}

QString PlaceStep::missing() const
{
    const auto& d = m_parts.draft;
    if (d.folder.isEmpty()) return tr("Choose a folder.");
    if (!m_folderRow.good() || !m_listenRow.good() || !m_swarmRow.good() || !m_gatewayRow.good()) return tr("Correct what is marked.");
    return {};
}

void PlaceStep::judge()
{
    auto& d = m_parts.draft;
    d.folder = m_folder->text().trimmed();
    d.listen = m_listen->text().trimmed();
    d.swarm = m_swarm->text().trimmed();
    d.gateway = m_gateway->text().trimmed();
    // What is not known yet holds nobody up: who makes the home looks again.
    const FileFact folder = QDir::isAbsolutePath(d.folder) ? m_files->of(d.folder) : FileFact();
    m_folderRow.setProblem(d.folder.isEmpty()                              ? QString()
                           : !QDir::isAbsolutePath(d.folder)               ? tr("Give the whole path, from the root on.")
                           : folder.inhabited                              ? tr("There is something in this folder already.")
                           : d.folder.toUtf8().size() > 90                 ? tr("Too long: the socket for the command line would not fit.")
                                                                           : QString());
    const QString form = tr("An address and a port, such as 0.0.0.0:4600.");
    m_listenRow.setProblem(isEndpoint(d.listen, LeastPort::any) ? QString() : form);
    m_swarmRow.setProblem(!isEndpoint(d.swarm, LeastPort::any) ? form : d.swarm == d.listen && !d.swarm.endsWith(QLatin1String(":0")) ? tr("Members have this port already.") : QString());
    const bool gateway = m_gateway->isVisibleTo(this);
    m_gatewayRow.setProblem(!gateway ? QString() : !isEndpoint(d.gateway, LeastPort::any) ? form : (d.gateway == d.listen || d.gateway == d.swarm) && !d.gateway.endsWith(QLatin1String(":0")) ? tr("This port is taken by another line.") : QString());
    m_test->setEnabled(m_listenRow.good());
    m_answer->clear();
    Q_EMIT changed();
}

void PlaceStep::askSpace()
{
    m_parts.setup.space(this, m_parts.draft.folder, m_parts.draft.roles, [this, asked = ++m_asked](const bridge::Answer<bridge::Space>& answer) {
        if (asked != m_asked) return;
        if (!answer) return m_space->setText(words::cause(answer.problem.code));
        const auto& s = *answer.value;
        m_space->setTone(s.free < s.year ? theme::Tone::warn : theme::Tone::neutral);
        m_space->setText(tr("Needs %1 now and about %2 in a year, with a release of 50 MB a week; %3 are free.").arg(format::size(s.now), format::size(s.year), format::size(s.free)));
    });
}

void PlaceStep::test()
{
    // Not disabled meanwhile: it would give the focus away.
    if (std::exchange(m_testing, true)) return;
    m_answer->setText(tr("Trying, at most 10 s …"));
    m_parts.setup.reach(this, m_parts.draft.listen, m_parts.draft.invitation, [this](const bridge::Answer<bridge::Reach>& answer) {
        m_testing = false;
        if (!answer) return m_answer->setText(words::cause(answer.problem.code));
        const auto& reach = *answer.value;
        QStringList lines;
        lines += reach.listening.isEmpty() ? tr("The port is free here.") : tr("The port cannot be used: %1").arg(words::cause(reach.listening));
        int reached = 0;
        for (const auto& peer : reach.peers) {
            reached += peer.reached ? 1 : 0;
            if (!peer.reached) lines += tr("%1 did not answer: %2").arg(peer.address, words::cause(peer.reason));
        }
        if (reach.peers.isEmpty()) lines += tr("Without an invitation there is nobody to reach.");
        else lines += tr("%n member(s) answered.", nullptr, reached);
        lines += tr("Whether others reach this port through your router or firewall shows once a member connects; the peers page says so.");
        m_answer->setText(lines.join(QLatin1Char('\n')));
    });
}

}  // namespace quorate::pages
