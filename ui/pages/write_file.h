// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace quorate::pages {

enum class Readers {
    usual,                             // as the folder and the file that was there have it
    owner,                             // nobody else, from the first byte on
};

// Empty: all of it is on the disk. Otherwise why not, and what was there is there still. It takes as long as the disk does. Any
// thread.
[[nodiscard]] QString writeFile(const QString& path, const QByteArray& bytes, Readers readers = Readers::usual);

}  // namespace quorate::pages
