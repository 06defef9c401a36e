// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decoded_tree.h"

#include "ui/bridge/format.h"
#include "ui/pages/review_lists.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <memory>

namespace quorate::pages {
namespace {

constexpr int deepest = 32;

class Parser {
public:
    explicit Parser(const QString& text) : m_text(text) {}

    // The value at the reading place goes into the second column of `item`, its parts below it.
    bool value(QTreeWidgetItem& item, int depth = 0)
    {
        skip();
        if (depth > deepest || m_at >= m_text.size()) return false;
        const QChar c = m_text.at(m_at);
        if (c == QLatin1Char('[')) return parts(item, QLatin1Char(']'), depth);
        if (c == QLatin1Char('{')) return parts(item, QLatin1Char('}'), depth);
        QString copy;
        QString shown;
        if (c == QLatin1Char('"')) {
            if (!quoted(copy)) return false;
            shown = isolated(copy);
        } else if (m_text.mid(m_at, 2) == QLatin1String("h'")) {
            const qsizetype end = m_text.indexOf(QLatin1Char('\''), m_at + 2);
            if (end < 0) return false;
            copy = m_text.mid(m_at + 2, end - m_at - 2);
            shown = copy.isEmpty() ? DecodedTree::tr("no bytes") : bridge::format::grouped(copy);
            item.setFont(1, theme::font(theme::Type::mono));
            m_at = end + 1;
        } else {
            copy = word();
            if (copy.isEmpty()) return false;
            shown = copy;
        }
        item.setText(1, shown);
        item.setToolTip(1, copy);
        return true;
    }

    bool atEnd()
    {
        skip();
        return m_at == m_text.size();
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace()) ++m_at;
    }

    bool take(QChar wanted)
    {
        skip();
        if (m_at >= m_text.size() || m_text.at(m_at) != wanted) return false;
        ++m_at;
        return true;
    }

    // A number, true, false or null.
    QString word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_text.at(m_at).isLetterOrNumber() || m_text.at(m_at) == QLatin1Char('-'))) ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    bool quoted(QString& out)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == QLatin1Char('"')) {
                ++m_at;
                return true;
            }
            if (c != QLatin1Char('\\')) {
                out += c;
                continue;
            }
            if (++m_at >= m_text.size()) return false;
            if (m_text.at(m_at) != QLatin1Char('u')) {
                out += m_text.at(m_at);
                continue;
            }
            bool good = false;
            out += QChar(m_text.mid(m_at + 1, 4).toUShort(&good, 16));
            if (!good) return false;
            m_at += 4;
        }
        return false;
    }

    bool parts(QTreeWidgetItem& item, QChar close, int depth)
    {
        const bool map = close == QLatin1Char('}');
        ++m_at;
        int count = 0;
        while (!take(close)) {
            if (count > 0 && !take(QLatin1Char(','))) return false;
            auto* part = new QTreeWidgetItem(&item);
            skip();
            const QString key = map ? word() : QString::number(count);
            if (key.isEmpty() || (map && !take(QLatin1Char(':')))) return false;
            part->setText(0, key);
            if (!value(*part, depth + 1)) return false;
            ++count;
        }
        item.setText(1, map ? DecodedTree::tr("%n field(s)", nullptr, count) : DecodedTree::tr("%n item(s)", nullptr, count));
        return true;
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

}  // namespace

DecodedTree::DecodedTree(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("decodedTree"));
    setAccessibleName(tr("Decoded transaction"));
    setHeaderLabels({tr("Field"), tr("Value")});
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setUniformRowHeights(false);
    useFullRows(this);
    header()->setFont(theme::font(theme::Type::secondary));
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
}

bool DecodedTree::set(const QString& diagnostic)
{
    clear();
    auto root = std::make_unique<QTreeWidgetItem>();
    root->setText(0, tr("Transaction"));
    Parser parser(diagnostic);
    if (diagnostic.isEmpty() || !parser.value(*root) || !parser.atEnd()) return false;
    addTopLevelItem(root.release());
    expandAll();
    return true;
}

}  // namespace quorate::pages
