// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a new release: picked, dropped, and known by their content.
#include "ui/pages/new_release_page.h"

#include "ui/bridge/format.h"
#include "ui/pages/drop_list.h"
#include "ui/pages/file_facts.h"
#include "ui/pages/job_book.h"
#include "ui/widgets/notices.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;

namespace {

constexpr qint64 documentHead = 64 * 1024;
constexpr int mostEarlier = 12;

}  // namespace

void NewReleasePage::addOld(const QString& path)
{
    if (m_oldTargets->findItems(path, Qt::MatchExactly).isEmpty()) m_oldTargets->addItem(path);
    check();
}

void NewReleasePage::addDocument(const QString& path)
{
    for (int i = 0; i < m_documents->count(); ++i) {
        if (m_documents->item(i)->data(Qt::UserRole + 1).toString() == path) return;
    }
    auto* item = new QListWidgetItem;
    item->setData(Qt::UserRole + 1, path);
    item->setToolTip(path);
    m_documents->addItem(item);
    check();
}

bool NewReleasePage::readDocuments()
{
    bool all = true;
    for (int i = 0; i < m_documents->count(); ++i) {
        QListWidgetItem* item = m_documents->item(i);
        const QString path = item->data(Qt::UserRole + 1).toString();
        const FileFact fact = m_files->of(path);
        all = all && fact.known;
        const QString shown = !fact.known                                      ? tr("being read")
                              : fact.document == QLatin1String("sbom.cyclonedx") ? tr("SBOM, CycloneDX")
                              : fact.document == QLatin1String("sbom.spdx")      ? tr("SBOM, SPDX")
                              : fact.document.isEmpty()                        ? tr("cannot be read")
                                                                               : tr("Report");
        item->setText(tr("%1 (%2)").arg(QFileInfo(path).fileName(), shown));
        item->setData(Qt::UserRole, fact.document);
    }
    return all;
}

bool NewReleasePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        QStringList paths;
        for (const QUrl& url : drop->mimeData()->urls()) {
            if (url.isLocalFile()) paths += url.toLocalFile();
        }
        if (paths.isEmpty()) return Page::eventFilter(watched, event);
        drop->acceptProposedAction();
        if (event->type() != QEvent::Drop) return true;
        for (const QString& path : std::as_const(paths)) {
            if (watched == m_newTarget) {
                m_newTarget->setText(path);
            } else if (watched == m_oldTargets || watched == m_oldTargets->viewport()) {
                addOld(path);
            } else {
                addDocument(path);
            }
        }
        return true;
    }
    return Page::eventFilter(watched, event);
}

// Releases whose targets can be had without another one: as full artifacts.
void NewReleasePage::offerEarlier(QMenu& menu)
{
    menu.clear();
    const QString model = m_model->currentData().toString();
    const QString hardwareClass = m_class->currentData().toString();
    for (const auto& r : bridge().releases()) {
        if (r.model != model || r.status != QLatin1String("approved")) continue;
        const auto target = std::find_if(r.targets.begin(), r.targets.end(), [&](const auto& t) { return t.hardwareClass == hardwareClass; });
        if (target == r.targets.end()) continue;
        const auto full = std::find_if(r.artifacts.begin(), r.artifacts.end(), [&](const auto& a) { return a.base.isEmpty() && a.target == target->hash; });
        if (full == r.artifacts.end()) continue;
        QAction* action = menu.addAction(full->held || full->inlined ? tr("%1, held here").arg(r.title())
                                                                     : tr("%1, %2 to fetch").arg(r.title(), format::size(full->payloadSize)));
        connect(action, &QAction::triggered, this, [this, id = r.id, hardwareClass] { fetchEarlier(id, hardwareClass); });
        if (menu.actions().size() == mostEarlier) break;
    }
    if (menu.isEmpty()) menu.addAction(tr("No approved release of this model has a full artifact."))->setEnabled(false);
}

void NewReleasePage::fetchEarlier(const QString& release, const QString& hardwareClass)
{
    const bridge::Release* r = bridge().release(release);
    if (r == nullptr) return;
    context().prompter.openDirectory(this, tr("Folder for the old version"), [this, release, hardwareClass, version = r->version(), title = r->title()](const QString& folder) {
        // The node names each target by its class and version; where there is one alone it is the answer.
        fetchInto(release, folder, folder + QLatin1Char('/') + hardwareClass + QLatin1Char('-') + version, title);
        context().toasts.show(theme::Tone::accent, tr("%1 is fetched and rebuilt.").arg(title), tr("Show job"),
                              [go = context().go] { go(QStringLiteral("jobs"), {}); });
    });
}

void NewReleasePage::fetchInto(const QString& release, const QString& folder, const QString& wanted, const QString& title)
{
    const auto again = [this, release, folder, wanted, title] { fetchInto(release, folder, wanted, title); };
    const quint64 job = bridge().rebuild(release, {}, folder, this, [this, wanted, title, again](const bridge::Answer<QString>& answer) {
        if (!answer) {
            return context().report(tr("%1 was not rebuilt.").arg(title), answer.problem, tr("The form is as before."), [guard = QPointer(this), again] {
                if (guard) again();
            });
        }
        m_files->tell(wanted, this, [this, wanted, made = *answer.value](const FileFact& fact) { addOld(fact.exists ? wanted : made); });
        context().toasts.show(theme::Tone::ok, tr("%1 is rebuilt, its hash is right, and it is among the old versions.").arg(title));
    });
    context().jobBook.setRepeat(job, this, again);
}

QString imageKind(const QByteArray& head)
{
    struct Mark {
        qsizetype at;
        QByteArray bytes;
        const char* name;
    };
    static const QList<Mark> marks{
        {0, QByteArray::fromHex("1f8b"), "gzip"},          {0, QByteArray::fromHex("fd377a585a00"), "xz"},
        {0, QByteArray::fromHex("28b52ffd"), "Zstandard"}, {0, QByteArrayLiteral("hsqs"), "SquashFS"},
        {0, QByteArrayLiteral("PK\x03\x04"), "zip"},       {0, QByteArrayLiteral("\x7f" "ELF"), "ELF"},
        {0, QByteArrayLiteral("070701"), "cpio"},          {0, QByteArrayLiteral("ANDROID!"), "Android boot"},
        {0, QByteArray::fromHex("27051956"), "U-Boot"},    {0, QByteArray::fromHex("d00dfeed"), "FIT"},
        {257, QByteArrayLiteral("ustar"), "tar"},          {1080, QByteArray::fromHex("53ef"), "ext4"}};
    for (const Mark& mark : marks) {
        if (head.mid(mark.at, mark.bytes.size()) == mark.bytes) return QLatin1String(mark.name);
    }
    return {};
}

QString versionIn(const QString& path)
{
    static const QRegularExpression release(QStringLiteral("^VERSION_ID=\"?([0-9][0-9A-Za-z.+-]*)\"?\\s*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression inName(QStringLiteral("(?<![0-9.])(\\d+\\.\\d+(?:\\.\\d+)*)(?![0-9])"));
    const QFileInfo info(path);
    if (!info.exists()) return {};
    for (const char* place : {"etc/os-release", "usr/lib/os-release"}) {
        QFile file(path + QLatin1Char('/') + QLatin1String(place));
        if (!info.isDir() || !file.open(QIODevice::ReadOnly)) continue;
        const auto match = release.match(QString::fromUtf8(file.read(documentHead)));
        if (match.hasMatch()) return match.captured(1);
    }
    return inName.match(info.fileName()).captured(1);
}

// The version follows the file as long as nobody typed another.
void NewReleasePage::readTarget()
{
    const FileFact fact = m_files->of(m_newTarget->text().trimmed());
    const QString typed = m_version->text().trimmed();
    if (!fact.known || (!typed.isEmpty() && typed != m_suggested)) return;
    m_suggested = fact.version;
    m_version->setText(m_suggested);
}

}  // namespace quorate::pages
