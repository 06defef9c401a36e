// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringMatcher>
#include <QVariant>

#include <algorithm>
#include <optional>
#include <string>

// The filter language of every table: words that must all occur anywhere, in any order; `column:text` in one column (with
// `*` for anything, `=text` for the whole cell); `column:>10` and `column:<=10` by value; `-` before a term for its opposite;
// quotes around blanks.   model:sensor status:approved -vendor:"acme gmbh" coverage:<50%
// Eight hexadecimal digits or more are also looked for in what copying a cell gives: a hash is shown by its beginning alone.
// Values may have a unit: kB MB GB KiB MiB GiB, %, and s min h d w, which for a time mean how far away it is: seen:>24h,
// deadline:<6h. A time itself is written in UTC: at:>=2026-10-01 at:<2026-10-01T12:30Z.
namespace quorate::widgets {

// Finds a part of a text whatever the case of its letters. Made for millions of short texts, where QStringMatcher spends its
// time on beginning.
class FoldedPart {
public:
    FoldedPart() = default;
    explicit FoldedPart(const QString& part)
    {
        for (const QChar c : part) {
            m_folded += fold(c.unicode());
            m_pairs = m_pairs || c.isSurrogate();
        }
        if (m_pairs) m_other = QStringMatcher(part, Qt::CaseInsensitive);
    }
    [[nodiscard]] bool isIn(const QString& text) const
    {
        if (m_pairs) return m_other.indexIn(text) >= 0;
        if (m_folded.empty()) return true;
        const char16_t* const begin = reinterpret_cast<const char16_t*>(text.constData());
        const auto last = text.size() - qsizetype(m_folded.size());
        for (qsizetype at = 0; at <= last; ++at) {
            if (fold(begin[at]) != m_folded.front()) continue;
            std::size_t i = 1;
            while (i < m_folded.size() && fold(begin[at + qsizetype(i)]) == m_folded[i]) ++i;
            if (i == m_folded.size()) return true;
        }
        return false;
    }

private:
    [[nodiscard]] static char16_t fold(char16_t c)
    {
        if (c < 0x80) return c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c;
        return char16_t(QChar::toCaseFolded(char32_t(c)));
    }

    std::u16string m_folded;
    bool m_pairs = false;                // letters of two units are among them
    QStringMatcher m_other;              // for these
};

class FilterExpression {
public:
    struct Error {
        qsizetype position = 0;         // of the term in the text
        qsizetype length = 0;
        QString text;
    };

    // What is being typed at the cursor: for completion.
    struct Place {
        qsizetype start = 0;            // of the part to replace
        qsizetype length = 0;
        QString column;                 // empty: a column's name or a word is being typed
        QString typed;                  // so far, without quotes
    };
    [[nodiscard]] static Place placeAt(const QString& text, qsizetype cursor);
    // As a term would have to be written: with quotes where there are blanks.
    [[nodiscard]] static QString quoted(const QString& value);

    // An unknown column or a comparison without a number is an error; empty text accepts everything. `columns` has an empty name in
    // the place of one that is not looked at.
    static std::optional<FilterExpression> parse(const QString& text, const QStringList& columns, Error* error);

    // Now, for ages: milliseconds since 1970.
    void setNow(qint64 now) { m_now = now; }

    // `text(column)` gives what a cell shows, `value(column)` its QVariant for comparisons, `copied(column)` what copying it gives. It
    // is asked for a million rows: what a term needs is made ready by parse().
    template <class CellText, class CellValue, class CellCopy>
    [[nodiscard]] bool accepts(const CellText& text, const CellValue& value, const CellCopy& copied) const
    {
        for (const Term& term : m_terms) {
            if (matches(term, text, value, copied) == term.negated) return false;
        }
        return true;
    }
    template <class CellText, class CellValue>
    [[nodiscard]] bool accepts(const CellText& text, const CellValue& value) const
    {
        return accepts(text, value, text);
    }
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    // Every row that this accepts is accepted by `wider` too. May say no where it is so.
    [[nodiscard]] bool narrows(const FilterExpression& wider) const;

private:
    enum class Kind { contains, wildcard, whole, compare };
    enum class Comparison { greater, greaterOrEqual, less, lessOrEqual };
    struct Term {
        Kind kind = Kind::contains;
        bool negated = false;
        int column = -1;                // -1: any
        QString text;
        FoldedPart part;                // of `text`
        QStringList parts;              // of a wildcard, between its stars
        Comparison comparison = Comparison::greater;
        double number = 0;
        bool span = false;              // the number is a span of time in milliseconds
        bool moment = false;            // a time, in milliseconds since 1970
        bool hash = false;              // may be a part of a longer one than is shown
        [[nodiscard]] bool implies(const Term& other) const;
    };
    [[nodiscard]] bool compares(const Term& term, const QVariant& value) const;
    [[nodiscard]] static bool matchesText(const Term& term, const QString& cell);

    template <class CellText, class CellValue, class CellCopy>
    [[nodiscard]] bool matches(const Term& term, const CellText& text, const CellValue& value, const CellCopy& copied) const
    {
        if (term.kind == Kind::compare) return compares(term, value(term.column));
        if (term.column >= 0) return matchesText(term, text(term.column)) || (term.hash && matchesText(term, copied(term.column)));
        if (term.kind == Kind::contains) {
            for (const int column : m_columns) {
                if (term.part.isIn(text(column)) || (term.hash && term.part.isIn(copied(column)))) return true;
            }
            return false;
        }
        for (const int column : m_columns) {
            if (matchesText(term, text(column))) return true;
        }
        return false;
    }

    QList<Term> m_terms;
    QList<int> m_columns;               // that words are looked for in
    qint64 m_now = 0;
};

}  // namespace quorate::widgets
