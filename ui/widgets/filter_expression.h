// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

// The filter language of every table: words that must all occur anywhere, in any order; `column:text` in one column (with
// `*` for anything, `=text` for the whole cell); `column:>10` and `column:<=10` by value; `-` before a term for its opposite;
// quotes around blanks.   model:sensor status:approved -vendor:"acme gmbh" coverage:<50%
// Values may have a unit: kB MB GB KiB MiB GiB, %, and s min h d w, which for a time mean its age: seen:>24h.
namespace quorate::widgets {

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

    // An unknown column or a comparison without a number is an error; empty text accepts everything.
    static std::optional<FilterExpression> parse(const QString& text, const QStringList& columns, Error* error);

    // Now, for ages: milliseconds since 1970.
    void setNow(qint64 now) { m_now = now; }

    using CellText = std::function<QString(int column)>;
    using CellValue = std::function<QVariant(int column)>;
    [[nodiscard]] bool accepts(const CellText& text, const CellValue& value) const;
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }

private:
    enum class Kind { contains, wildcard, whole, compare };
    struct Term {
        Kind kind = Kind::contains;
        bool negated = false;
        int column = -1;                // -1: any
        QString text;
        QString comparison;             // ">", ">=", "<", "<="
        double number = 0;
        bool span = false;              // the number is a span of time in milliseconds
    };
    bool matches(const Term& term, const CellText& text, const CellValue& value) const;

    QList<Term> m_terms;
    int m_columns = 0;
    qint64 m_now = 0;
};

}  // namespace quorate::widgets
