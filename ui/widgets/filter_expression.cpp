// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_expression.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace quorate::widgets {
namespace {

struct Token {
    qsizetype position;
    qsizetype length;
    QString text;
};

// Values above are moments: milliseconds since 1970, after the autumn of 1973.
constexpr double firstMoment = 1.2e11;

struct Unit {
    const char* name;
    double factor;
    bool span;
};
constexpr Unit units[] = {{"ms", 1, true}, {"s", 1e3, true}, {"min", 6e4, true}, {"h", 3.6e6, true}, {"d", 8.64e7, true},
                          {"w", 6.048e8, true}, {"%", 0.01, false}, {"k", 1e3, false}, {"m", 1e6, false}, {"g", 1e9, false},
                          {"b", 1, false}, {"kb", 1e3, false}, {"mb", 1e6, false}, {"gb", 1e9, false}, {"kib", 1024, false},
                          {"mib", 1048576, false}, {"gib", 1073741824, false}};

QList<Token> tokensOf(const QString& text)
{
    QList<Token> tokens;
    QString token;
    qsizetype start = 0;
    bool quoted = false;
    bool inside = false;
    const auto finish = [&](qsizetype end) {
        if (inside) tokens.push_back({start, end - start, token});
        token.clear();
        inside = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
            if (!inside) start = i;
            inside = true;
        } else if (c.isSpace() && !quoted) {
            finish(i);
        } else {
            if (!inside) start = i;
            inside = true;
            token += c;
        }
    }
    finish(text.size());
    return tokens;
}

// lupdate files these texts under the class that uses them.
QString tr(const char* text)
{
    return QCoreApplication::translate("quorate::widgets::FilterExpression", text);
}

bool isHash(const QString& text)
{
    constexpr int fewest = 8;
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    return text.size() >= fewest && std::all_of(text.begin(), text.end(), isDigit);
}

}  // namespace

FilterExpression::Place FilterExpression::placeAt(const QString& text, qsizetype cursor)
{
    Place place{cursor, 0, {}, {}};
    for (const Token& token : tokensOf(text)) {
        if (cursor < token.position || cursor > token.position + token.length) continue;
        QString rest = text.mid(token.position, cursor - token.position);
        place.start = token.position;
        place.length = token.length;
        if (rest.startsWith(QLatin1Char('-'))) {
            rest.remove(0, 1);
            ++place.start;
            --place.length;
        }
        const qsizetype colon = rest.indexOf(QLatin1Char(':'));
        if (colon > 0) {
            place.column = rest.left(colon);
            place.start += colon + 1;
            place.length -= colon + 1;
            rest.remove(0, colon + 1);
            if (rest.startsWith(QLatin1Char('='))) {
                ++place.start;
                --place.length;
                rest.remove(0, 1);
            }
        }
        place.typed = rest.remove(QLatin1Char('"'));
    }
    return place;
}

QString FilterExpression::quoted(const QString& value)
{
    QString plain = value;
    plain.remove(QLatin1Char('"'));
    const bool blanks = plain.isEmpty() || std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isSpace(); });
    return blanks ? QLatin1Char('"') + plain + QLatin1Char('"') : plain;
}

std::optional<FilterExpression> FilterExpression::parse(const QString& text, const QStringList& columns, Error* error)
{
    FilterExpression expression;
    for (int column = 0; column < columns.size(); ++column) {
        if (!columns.at(column).isEmpty()) expression.m_columns += column;
    }
    for (const Token& token : tokensOf(text)) {
        Term term;
        QString rest = token.text;
        if (rest.size() > 1 && rest.startsWith(QLatin1Char('-'))) {
            term.negated = true;
            rest.remove(0, 1);
        }
        const qsizetype colon = rest.indexOf(QLatin1Char(':'));
        if (colon > 0) {
            const QString name = rest.left(colon);
            term.column = int(columns.indexOf(name));
            if (term.column < 0) {
                if (error != nullptr) {
                    QStringList there = columns;
                    there.removeAll(QString());
                    *error = {token.position, token.length, tr("There is no column \"%1\". Columns: %2")
                                                  .arg(name, there.join(QStringLiteral(", ")))};
                }
                return std::nullopt;
            }
            rest.remove(0, colon + 1);
        }
        if (term.column >= 0 && (rest.startsWith(QLatin1Char('>')) || rest.startsWith(QLatin1Char('<')))) {
            term.kind = Kind::compare;
            const bool orEqual = rest.size() > 1 && rest.at(1) == QLatin1Char('=');
            const QString sign = rest.left(orEqual ? 2 : 1);
            term.comparison = rest.startsWith(QLatin1Char('>')) ? (orEqual ? Comparison::greaterOrEqual : Comparison::greater)
                                                                : (orEqual ? Comparison::lessOrEqual : Comparison::less);
            static const QRegularExpression date(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z?)?$"));
            if (date.match(rest.mid(sign.size())).hasMatch()) {
                QString written = rest.mid(sign.size());
                if (!written.contains(QLatin1Char('T'))) written += QStringLiteral("T00:00");
                if (!written.endsWith(QLatin1Char('Z'))) written += QLatin1Char('Z');
                const QDateTime moment = QDateTime::fromString(written, Qt::ISODate);
                if (!moment.isValid()) {
                    if (error != nullptr) *error = {token.position, token.length, tr("There is no such time.")};
                    return std::nullopt;
                }
                term.number = double(moment.toMSecsSinceEpoch());
                term.moment = true;
                expression.m_terms += term;
                continue;
            }
            static const QRegularExpression amount(QStringLiteral("^([0-9]+(?:[.][0-9]+)?)([a-zA-Z%]*)$"));
            const auto match = amount.match(rest.mid(sign.size()));
            if (!match.hasMatch()) {
                if (error != nullptr) {
                    *error = {token.position, token.length, tr("\"%1\" needs a number.").arg(sign)};
                }
                return std::nullopt;
            }
            term.number = match.captured(1).toDouble();
            if (const QString name = match.captured(2).toLower(); !name.isEmpty()) {
                const auto unit = std::find_if(std::begin(units), std::end(units),
                                               [&](const Unit& u) { return name == QLatin1String(u.name); });
                if (unit == std::end(units)) {
                    if (error != nullptr) {
                        *error = {token.position, token.length,
                                  tr("There is no unit \"%1\". Units: kB MB GB, %, s min h d w.").arg(match.captured(2))};
                    }
                    return std::nullopt;
                }
                term.number *= unit->factor;
                term.span = unit->span;
            }
        } else if (term.column >= 0 && rest.startsWith(QLatin1Char('='))) {
            term.kind = Kind::whole;
            term.text = rest.mid(1);
            term.hash = isHash(term.text);
        } else if (rest.contains(QLatin1Char('*'))) {
            term.kind = Kind::wildcard;
            term.text = rest;
            term.parts = rest.split(QLatin1Char('*'));
        } else {
            term.text = rest;
            term.part = FoldedPart(rest);
            term.hash = isHash(rest);
        }
        expression.m_terms += term;
    }
    return expression;
}

bool FilterExpression::compares(const Term& term, const QVariant& value) const
{
    bool ok = false;
    double cell = value.toDouble(&ok);
    if (!ok) return false;
    if ((term.span || term.moment) && (cell == 0 || std::isinf(cell))) return false;   // no time
    if (term.span && cell > firstMoment) cell = std::abs(double(m_now) - cell);
    switch (term.comparison) {
    case Comparison::greater: return cell > term.number;
    case Comparison::greaterOrEqual: return cell >= term.number;
    case Comparison::less: return cell < term.number;
    case Comparison::lessOrEqual: break;
    }
    return cell <= term.number;
}

bool FilterExpression::matchesText(const Term& term, const QString& cell)
{
    switch (term.kind) {
    case Kind::whole: return cell.size() == term.text.size() && cell.compare(term.text, Qt::CaseInsensitive) == 0;
    case Kind::contains: return term.part.isIn(cell);
    case Kind::wildcard:
    case Kind::compare: break;
    }
    // The beginning, the end, and between them the other parts in their order.
    const QString& first = term.parts.first();
    const QString& last = term.parts.last();
    if (cell.size() < first.size() + last.size() || !cell.startsWith(first, Qt::CaseInsensitive) ||
        !cell.endsWith(last, Qt::CaseInsensitive)) {
        return false;
    }
    qsizetype from = first.size();
    const QStringView middle = QStringView(cell).chopped(last.size());
    for (qsizetype i = 1; i + 1 < term.parts.size(); ++i) {
        const qsizetype at = middle.indexOf(term.parts.at(i), from, Qt::CaseInsensitive);
        if (at < 0) return false;
        from = at + term.parts.at(i).size();
    }
    return true;
}

bool FilterExpression::Term::implies(const Term& other) const
{
    if (kind != other.kind || negated != other.negated || column != other.column || span || other.span || hash != other.hash) return false;
    if (kind == Kind::contains && !negated) return text.contains(other.text, Qt::CaseInsensitive);
    return text == other.text && comparison == other.comparison && number == other.number;
}

bool FilterExpression::narrows(const FilterExpression& wider) const
{
    return std::all_of(wider.m_terms.begin(), wider.m_terms.end(), [this](const Term& old) {
        return std::any_of(m_terms.begin(), m_terms.end(), [&](const Term& now) { return now.implies(old); });
    });
}

}  // namespace quorate::widgets
