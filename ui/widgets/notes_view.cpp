// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notes_view.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextBlock>
#include <QTextFragment>

#include <algorithm>
#include <limits>

namespace quorate::widgets {
namespace {

constexpr int mostBlocks = 2'000;
constexpr int deepestIndent = 24;
constexpr int mostMarks = 400;          // of emphasis in one paragraph: the reader takes time with the square of their nesting
constexpr int mostEntities = 200;       // each is read by a reader of its own
constexpr int highest = 190;

// Turns the direction of writing, or cannot be seen: a link or a name could be made to look like another.
bool isDeceptive(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7F && u < 0xA0) || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2060 && u <= 0x2069) || u == 0xFEFF || u == 0x061C || u == 0xFFFC;
}

QString cleaned(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c != QLatin1Char('\r')) out += isDeceptive(c) ? QChar(QChar::ReplacementCharacter) : c;
    }
    return out;
}

// Whether a layout of it stays small: Qt's grows with the depth of frames and the square of the columns.
bool isTame(const QString& text)
{
    if (text.size() > MarkdownView::most) return false;
    static const QRegularExpression marker(QStringLiteral("\\G[ \\t]*(?:>|[-*+](?=[ \\t]|$)|[0-9]{1,9}[.)](?=[ \\t]|$))"));
    if (text.count(QLatin1Char('&')) > mostEntities) return false;
    const auto lines = QStringView(text).split(QLatin1Char('\n'));
    if (lines.size() > mostBlocks) return false;
    int marks = 0;
    for (const QStringView line : lines) {
        if (line.trimmed().isEmpty()) marks = 0;
        for (const QChar c : line) marks += c == QLatin1Char('*') || c == QLatin1Char('_') || c == QLatin1Char('~') ? 1 : 0;
        if (marks > mostMarks) return false;
        if (line.count(QLatin1Char('|')) > MarkdownView::widest) return false;
        qsizetype indent = 0;
        while (indent < line.size() && (line.at(indent) == QLatin1Char(' ') || line.at(indent) == QLatin1Char('\t'))) ++indent;
        if (indent > deepestIndent) return false;
        const QString prefix = line.left(200).toString();
        int depth = 0;
        auto all = marker.globalMatch(prefix);
        while (all.hasNext()) {
            all.next();
            if (++depth > MarkdownView::deepest) return false;
        }
    }
    return true;
}

bool isWeb(const QUrl& url)
{
    return url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

}  // namespace

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (isWeb(url)) Q_EMIT linkWished(url);
    });
}

QVariant MarkdownView::loadResource(int, const QUrl&)
{
    return {};
}

void MarkdownView::setNotes(const QString& text)
{
    m_text = text;
    const QString safe = cleaned(text.left(10 * most));
    m_formatted = isTame(safe);
    document()->setDefaultFont(theme::font(theme::Type::body));
    if (m_formatted) {
        document()->setMarkdown(safe, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
        m_formatted = document()->blockCount() <= mostBlocks;
    }
    if (m_formatted) clean();
    else document()->setPlainText(safe);
    moveCursor(QTextCursor::Start);
}

// What the reader of Markdown made of references and escapes: pictures, links and characters that came in by another way.
void MarkdownView::clean()
{
    struct Change {
        int at, length;
        QString text;
        QTextCharFormat format;
    };
    QList<Change> changes;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat format = fragment.charFormat();
            if (format.isImageFormat()) {
                const QString name = format.toImageFormat().name();
                changes += {fragment.position(), fragment.length(), tr("[picture left out: %1]").arg(cleaned(name.left(200))), QTextCharFormat()};
                continue;
            }
            bool changed = false;
            if (format.isAnchor()) {
                const QUrl url(format.anchorHref(), QUrl::StrictMode);
                changed = true;
                if (isWeb(url)) {
                    format.setToolTip(QString::fromLatin1(url.toEncoded()));
                } else {
                    format.setAnchor(false);
                    format.setAnchorHref({});
                    format.setFontUnderline(false);
                    format.clearForeground();
                }
            }
            QString text = fragment.text();
            for (QChar& c : text) {
                if (c == QChar::LineSeparator || !isDeceptive(c)) continue;
                c = QChar(QChar::ReplacementCharacter);
                changed = true;
            }
            if (changed) changes += {fragment.position(), fragment.length(), text, format};
        }
    }
    QTextCursor cursor(document());
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {   // from the end, so that places stay true
        cursor.setPosition(it->at);
        cursor.setPosition(it->at + it->length, QTextCursor::KeepAnchor);
        cursor.insertText(it->text, it->format);
    }
}

void MarkdownView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    // Colours of links are part of the document.
    if (event->type() == QEvent::PaletteChange && !m_text.isEmpty()) setNotes(m_text);
}

NotesView::NotesView(const QString& name, QWidget* parent)
    : QWidget(parent), m_formatted(new MarkdownView), m_source(new QPlainTextEdit), m_stack(new QStackedLayout), m_toggle(new QCheckBox)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_formatted->setObjectName(name + QStringLiteral("Text"));
    m_formatted->setAccessibleName(tr("Release notes"));
    m_source->setObjectName(name + QStringLiteral("Source"));
    m_source->setAccessibleName(tr("Release notes as they are signed"));
    m_source->setReadOnly(true);
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setTabChangesFocus(true);
    for (QAbstractScrollArea* area : {static_cast<QAbstractScrollArea*>(m_formatted), static_cast<QAbstractScrollArea*>(m_source)}) {
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        area->viewport()->setAutoFillBackground(false);
    }
    m_toggle->setObjectName(name + QStringLiteral("Toggle"));
    m_toggle->setText(tr("As signed"));
    m_toggle->setAccessibleName(tr("Show the notes as they are signed"));
    m_toggle->setToolTip(tr("The plain text is what the vendor signs; formatting is added by this window"));
    m_stack->addWidget(m_formatted);
    m_stack->addWidget(m_source);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_toggle, 0, Qt::AlignTop);
    connect(m_toggle, &QCheckBox::toggled, this, [this](bool shown) {
        m_stack->setCurrentIndex(shown ? 1 : 0);
        fit();
    });
    connect(m_formatted, &MarkdownView::linkWished, this, &NotesView::linkWished);
    setText({});
}

void NotesView::setText(const QString& text)
{
    if (text == m_text && isHidden() == text.isEmpty()) return;
    m_text = text;
    setVisible(!text.isEmpty());
    m_formatted->setNotes(text);
    m_source->setPlainText(text.left(10 * MarkdownView::most));
    fit();
}

bool NotesView::isSourceShown() const
{
    return m_toggle->isChecked();
}

void NotesView::setSourceShown(bool shown)
{
    m_toggle->setChecked(shown);
}

void NotesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void NotesView::fit()
{
    // Our own width: while we are resized the text still has its old one.
    const int wide = std::max(80, width() - m_toggle->sizeHint().width() - layout()->spacing());
    int high = 0;
    if (isSourceShown()) {
        const QFontMetrics metrics(m_source->font());
        high = metrics.boundingRect(QRect(0, 0, wide - 16, std::numeric_limits<int>::max() / 4), Qt::TextWordWrap, m_text.left(MarkdownView::most)).height() + 16;
    } else {
        m_formatted->document()->setTextWidth(wide - 8);
        high = int(m_formatted->document()->size().height()) + 4;
    }
    // A bar that is not needed would take the width from the text, which then needed the bar.
    const auto bar = high > theme::scaled(highest) ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    m_formatted->setVerticalScrollBarPolicy(bar);
    setFixedHeight(std::clamp(high, m_toggle->sizeHint().height(), theme::scaled(highest)));
}

}  // namespace quorate::widgets
