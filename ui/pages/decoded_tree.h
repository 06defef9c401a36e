// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/values.h"

#include <QTreeWidget>

namespace quorate::pages {

// What a transaction says, part by part: each field by its name in the ledger's schema, with its number on the wire behind; the
// places of a list count from 0. GUI thread.
class DecodedTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit DecodedTree(QWidget* parent = nullptr);

    // None: the tree is empty.
    void set(const QList<bridge::DecodedPart>& parts);
};

}  // namespace quorate::pages
