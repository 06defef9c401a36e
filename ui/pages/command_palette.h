// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QListWidget>

class QLineEdit;

namespace quorate::pages {

class FileFacts;
class Recent;

// Ctrl+K: one line from which every view, command and object can be reached. Words in any order; `>` commands, `#` block
// heights, `@` members, any hash from four digits on, alone or in a link: of what this node's picture has, and of the newest blocks;
// a whole one also of any block, and of a device's key; the path of a file, where something can be done with it.
// What was opened last stands before the rest. Laid over the content of `host`; Esc closes it.
class CommandPalette : public QWidget {
    Q_OBJECT

public:
    struct Command {
        QString text;
        QString icon;
        QString keys;                        // its shortcut, as it is written
        std::function<void()> act;
    };
    struct View {
        QString id;
        QString title;
        QString keys;                        // as a command's
    };
    // `views`: each page. `recent` outlives the palette, which tells it what was chosen.
    CommandPalette(const Context& context, QList<View> views, QList<Command> commands, Recent& recent, QWidget* host);

    // One row that can be chosen.
    struct Hit {
        QString kind;
        QString text;
        QString state;
        QString icon;
        int rank = 0;                        // lower is better
        std::function<void()> act;
        QString id;                          // as Recent has it; empty: it is not remembered
    };
    [[nodiscard]] QList<Hit> search(const QString& typed) const;   // best first, at most 40

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    static constexpr int newestBlocks = 200;     // of each chain, that are found by the beginnings of their ids

    void refresh();
    void askBlocks();
    void askNode(const QString& hash);
    void choose(int row);
    void objects(const QString& words, QList<Hit>& hits) const;
    void hashes(const QString& hex, QList<Hit>& hits) const;
    void files(const QString& typed, QList<Hit>& hits) const;

    Context m_context;
    QList<View> m_views;
    QList<Command> m_commands;
    Recent& m_recent;
    FileFacts* m_files;
    QList<Hit> m_hits;
    QList<bridge::Block> m_blocks;
    bool m_blocksAsked = false;
    QString m_asked;                             // the whole hash that the node was asked for last
    std::optional<bridge::BlockPlace> m_place;   // of the block with that id
    QList<bridge::EnrolledDevice> m_devices;     // with a key of that fingerprint
    QWidget* m_panel;
    QLineEdit* m_line;
    QListWidget* m_list;
};

}  // namespace quorate::pages
