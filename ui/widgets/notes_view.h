// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QUrl>
#include <QWidget>

class QPlainTextEdit;
class QStackedLayout;
class QCheckBox;

namespace quorate::widgets {

// Markdown of a stranger (GitHub's dialect without HTML). Nothing is loaded: pictures become their names. Of links only http and
// https stay, and none is followed. What is too long, too deep or too wide for a layout is shown as it was written. GUI thread.
class MarkdownView : public QTextBrowser {
    Q_OBJECT

public:
    // Characters; what is longer is shown as it was written, and cut at ten times as many.
    static constexpr qsizetype most = 16 * 1024;
    static constexpr int deepest = 6;          // quotes and lists within each other
    static constexpr int widest = 40;          // columns of a table

    explicit MarkdownView(QWidget* parent = nullptr);
    void setNotes(const QString& text);
    [[nodiscard]] bool isFormatted() const { return m_formatted; }    // false: shown as it was written
    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void linkWished(const QUrl& url);

protected:
    void changeEvent(QEvent* event) override;

private:
    void clean();

    QString m_text;
    bool m_formatted = true;
};

// Release notes: formatted, or as the vendor signed them, which is the plain text. As high as its content, up to a limit.
class NotesView : public QWidget {
    Q_OBJECT

public:
    explicit NotesView(const QString& name, QWidget* parent = nullptr);
    void setText(const QString& text);         // empty: nothing is shown
    [[nodiscard]] bool isSourceShown() const;
    void setSourceShown(bool shown);

Q_SIGNALS:
    void linkWished(const QUrl& url);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QString m_text;
    MarkdownView* m_formatted;
    QPlainTextEdit* m_source;
    QStackedLayout* m_stack;
    QCheckBox* m_toggle;
};

}  // namespace quorate::widgets
