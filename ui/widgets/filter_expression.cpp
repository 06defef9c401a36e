// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_expression.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace quorate::widgets {
namespace {

struct Token {
    qsizetype position;
    QString text;
};

QList<Token> tokensOf(const QString& text)
{
    QList<Token> tokens;
    QString token;
    qsizetype start = 0;
    bool quoted = false;
    bool inside = false;
    const auto finish = [&] {
        if (inside) tokens.push_back({start, token});
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
            finish();
        } else {
            if (!inside) start = i;
            inside = true;
            token += c;
        }
    }
    finish();
    return tokens;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("filter", text);
}

}  // namespace

std::optional<FilterExpression> FilterExpression::parse(const QString& text, const QStringList& columns, Error* error)
{
    FilterExpression expression;
    expression.m_columns = int(columns.size());
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
                    *error = {token.position, tr("There is no column \"%1\". Columns: %2")
                                                  .arg(name, columns.join(QStringLiteral(", ")))};
                }
                return std::nullopt;
            }
            rest.remove(0, colon + 1);
        }
        if (term.column >= 0 && (rest.startsWith(QLatin1Char('>')) || rest.startsWith(QLatin1Char('<')))) {
            term.kind = Kind::compare;
            term.comparison = rest.left(rest.size() > 1 && rest.at(1) == QLatin1Char('=') ? 2 : 1);
            bool ok = false;
            term.number = rest.mid(term.comparison.size()).toDouble(&ok);
            if (!ok) {
                if (error != nullptr) *error = {token.position, tr("\"%1\" needs a number.").arg(term.comparison)};
                return std::nullopt;
            }
        } else if (term.column >= 0 && rest.startsWith(QLatin1Char('='))) {
            term.kind = Kind::whole;
            term.text = rest.mid(1);
        } else if (rest.contains(QLatin1Char('*'))) {
            term.kind = Kind::wildcard;
            term.text = QRegularExpression::wildcardToRegularExpression(rest);
        } else {
            term.text = rest;
        }
        expression.m_terms += term;
    }
    return expression;
}

bool FilterExpression::matches(const Term& term, const CellText& text, const CellValue& value) const
{
    if (term.kind == Kind::compare) {
        bool ok = false;
        const double cell = value(term.column).toDouble(&ok);
        if (!ok) return false;
        if (term.comparison == QLatin1String(">")) return cell > term.number;
        if (term.comparison == QLatin1String(">=")) return cell >= term.number;
        if (term.comparison == QLatin1String("<")) return cell < term.number;
        return cell <= term.number;
    }
    const auto one = [&](int column) {
        const QString cell = text(column);
        switch (term.kind) {
        case Kind::whole: return cell.compare(term.text, Qt::CaseInsensitive) == 0;
        case Kind::wildcard:
            return QRegularExpression(term.text, QRegularExpression::CaseInsensitiveOption).match(cell).hasMatch();
        case Kind::contains:
        case Kind::compare: break;
        }
        return cell.contains(term.text, Qt::CaseInsensitive);
    };
    if (term.column >= 0) return one(term.column);
    for (int column = 0; column < m_columns; ++column) {
        if (one(column)) return true;
    }
    return false;
}

bool FilterExpression::accepts(const CellText& text, const CellValue& value) const
{
    for (const Term& term : m_terms) {
        if (matches(term, text, value) == term.negated) return false;
    }
    return true;
}

}  // namespace quorate::widgets
