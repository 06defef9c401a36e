// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prompter.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace quorate::dialogs {
namespace {

QString keyOf(QString title)
{
    return QStringLiteral("folders/") + title.replace(QLatin1Char('/'), QLatin1Char(' '));
}

}  // namespace

QString SystemPrompter::folderFor(const QString& title) const
{
    QString folder = m_folders.value(title);
    if (folder.isEmpty() && m_settings != nullptr) folder = m_settings->value(keyOf(title)).toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

QString SystemPrompter::openFrom(const QString& title) const
{
    const QString last = folderFor(title);
    return last.isEmpty() ? m_first : last;
}

void SystemPrompter::keep(const QString& title, const QString& folder)
{
    m_folders.insert(title, folder);
    if (m_settings != nullptr) m_settings->setValue(keyOf(title), folder);
}

// `dialog` says what is asked for; the folder comes before the name that is suggested in it.
void SystemPrompter::run(QFileDialog* dialog, PathAnswer answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString title = dialog->windowTitle();
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [this, title, answer](const QString& path) {
        const QFileInfo chosen(path);
        keep(title, chosen.isDir() ? chosen.absoluteFilePath() : chosen.absolutePath());
        answer(path);
    });
    dialog->open();
}

void SystemPrompter::openFile(QWidget* parent, const QString& title, PathAnswer answer)
{
    auto* dialog = new QFileDialog(parent, title, openFrom(title));
    dialog->setFileMode(QFileDialog::ExistingFile);
    run(dialog, std::move(answer));
}

void SystemPrompter::openDirectory(QWidget* parent, const QString& title, PathAnswer answer)
{
    auto* dialog = new QFileDialog(parent, title, openFrom(title));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    run(dialog, std::move(answer));
}

void SystemPrompter::saveFile(QWidget* parent, const QString& title, const QString& suggestedName, PathAnswer answer)
{
    auto* dialog = new QFileDialog(parent, title, folderFor(title));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    run(dialog, std::move(answer));
}

}  // namespace quorate::dialogs
