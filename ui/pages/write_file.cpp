// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/write_file.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryFile>

#include <unistd.h>

#include <filesystem>
#include <system_error>

namespace quorate::pages {
namespace {

// QSaveFile would give the new file the rights of the one before it, and a new one those of the folder's usual files.
QString writeForOwner(const QString& path, const QByteArray& bytes)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0) return file.errorString();
    std::error_code problem;
    std::filesystem::rename(QFile::encodeName(file.fileName()).toStdString(), QFile::encodeName(path).toStdString(), problem);
    if (problem) return QString::fromLocal8Bit(problem.message().c_str());
    file.setAutoRemove(false);
    return {};
}

}  // namespace

QString writeFile(const QString& path, const QByteArray& bytes, Readers readers)
{
    if (readers == Readers::owner) return writeForOwner(path, bytes);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return file.errorString();
}

}  // namespace quorate::pages
