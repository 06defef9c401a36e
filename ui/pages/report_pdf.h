// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/report_document.h"

#include <functional>

namespace quorate::pages {

// Told of the page that is to be written, from 1, and of how many there are; false ends it. On the writer's thread.
using PageTurn = std::function<bool(int page, int pages)>;

enum class PdfEnd { written, stopped, failed };

// A4 pages with numbers. Any thread, best a worker's: hundreds of releases take seconds. `failed`: `problem` says why. Unless it was
// written, what lay at `path` lies there still.
[[nodiscard]] PdfEnd writePdf(const ReportContent& content, const QString& path, const PageTurn& turn, QString& problem);

}  // namespace quorate::pages
