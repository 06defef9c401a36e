// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace quorate::dialogs {

// A page for a while, laid over the whole of `host`: title, what it is about, a button that closes it, and a body. Tab stays
// inside, Esc closes, and the focus goes back to where it was. Deletes itself when it closes.
class PageSheet : public QWidget {
    Q_OBJECT

public:
    PageSheet(const QString& name, const QString& title, const QString& about, QWidget* host);
    ~PageSheet() override;

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] QPushButton* closeButton() const { return m_close; }
    // Over the host, on top, with the focus; once the body is filled.
    void present();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> m_before;          // had the focus
    QVBoxLayout* m_body;
    QPushButton* m_close;
};

}  // namespace quorate::dialogs
