// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prompter.h"

#include <QFileDialog>

namespace quorate::dialogs {
namespace {

void run(QFileDialog* dialog, Prompter::PathAnswer answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [answer](const QString& path) { answer(path); });
    dialog->open();
}

}  // namespace

void SystemPrompter::openFile(QWidget* parent, const QString& title, PathAnswer answer)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    run(dialog, std::move(answer));
}

void SystemPrompter::openDirectory(QWidget* parent, const QString& title, PathAnswer answer)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    run(dialog, std::move(answer));
}

void SystemPrompter::saveFile(QWidget* parent, const QString& title, const QString& suggestedName, PathAnswer answer)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    run(dialog, std::move(answer));
}

}  // namespace quorate::dialogs
