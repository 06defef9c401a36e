// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/fixture.h"

#include <QTreeView>

// For tests of the page of reviews.
namespace quorate::test {

// A release that waits for a vote and has a review, and another one.
inline QString ours()
{
    return QString::fromStdString(sampleId<ReleaseId>(9).hex());
}

inline QString other()
{
    return QString::fromStdString(sampleId<ReleaseId>(8).hex());
}

inline QTreeView* openFiles(Console& console)
{
    console.window->go(QStringLiteral("reviews"), ours());
    auto* tree = console.find<QTreeView>("reviewFiles");
    [&] { QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() == 3, 30000); }();
    return tree;
}

}  // namespace quorate::test
