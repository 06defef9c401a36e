// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace quorate::pages {

// What a transaction says, part by part: CBOR in diagnostic notation as a tree. Numbers are the keys of its schema; the places of a
// list count from 0. GUI thread.
class DecodedTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit DecodedTree(QWidget* parent = nullptr);

    // Whether the text could be read; otherwise the tree is empty.
    bool set(const QString& diagnostic);
};

}  // namespace quorate::pages
