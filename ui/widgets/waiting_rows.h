// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableView;

namespace quorate::widgets {

// The place of a table that waits for its first answer. A short wait shows nothing, so that nothing flickers; then bars stand where
// the cells of `view` will be, without moving; a long wait is told in words. GUI thread.
class WaitingRows : public QWidget {
    Q_OBJECT

public:
    static constexpr int barsAfter = 200;                  // milliseconds of being seen
    static constexpr int wordsAfter = 3'000;

    // `view` must outlive it.
    explicit WaitingRows(const QTableView& view, QWidget* parent = nullptr);

    void setText(const QString& headline, const QString& explanation);
    [[nodiscard]] bool showsBars() const { return m_bars; }
    [[nodiscard]] bool showsWords() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColours();
    void placeWords();

    const QTableView& m_view;
    QLabel* m_words;
    QTimer m_barsTimer;
    QTimer m_wordsTimer;
    bool m_bars = false;
};

}  // namespace quorate::widgets
