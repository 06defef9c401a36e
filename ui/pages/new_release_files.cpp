// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a new release: picked, dropped, and known by their content.
#include "ui/pages/new_release_page.h"

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QUrl>

namespace quorate::pages {

namespace {

constexpr qint64 documentHead = 64 * 1024;

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
    QFile file(path);
    QString kind;
    if (file.open(QIODevice::ReadOnly)) kind = documentKind(file.read(documentHead));
    const QString shown = kind == QLatin1String("sbom.cyclonedx") ? tr("SBOM, CycloneDX")
                          : kind == QLatin1String("sbom.spdx")    ? tr("SBOM, SPDX")
                          : kind.isEmpty()                        ? tr("cannot be read")
                                                                  : tr("Report");
    auto* item = new QListWidgetItem(tr("%1 (%2)").arg(QFileInfo(path).fileName(), shown));
    item->setData(Qt::UserRole, kind);
    item->setData(Qt::UserRole + 1, path);
    item->setToolTip(path);
    m_documents->addItem(item);
    check();
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

}  // namespace quorate::pages
