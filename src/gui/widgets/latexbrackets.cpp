#include "gui/widgets/latexbrackets.h"

#include "formula/tokenizer.h"

#include <QHash>
#include <QString>

#include <algorithm>

namespace gui {

namespace {

using formula::Token;
using formula::TokenKind;

const QHash<QString, QString> &mirrors()
{
    static const QHash<QString, QString> table = {
        {QStringLiteral("("), QStringLiteral(")")},
        {QStringLiteral("["), QStringLiteral("]")},
        {QStringLiteral("<"), QStringLiteral(">")},
        {QStringLiteral("\\{"), QStringLiteral("\\}")},
        {QStringLiteral("\\lbrace"), QStringLiteral("\\rbrace")},
        {QStringLiteral("\\lbrack"), QStringLiteral("\\rbrack")},
        {QStringLiteral("\\langle"), QStringLiteral("\\rangle")},
        {QStringLiteral("\\lfloor"), QStringLiteral("\\rfloor")},
        {QStringLiteral("\\lceil"), QStringLiteral("\\rceil")},
        {QStringLiteral("\\lvert"), QStringLiteral("\\rvert")},
        {QStringLiteral("\\lVert"), QStringLiteral("\\rVert")},
        {QStringLiteral("|"), QStringLiteral("|")},
        {QStringLiteral("\\|"), QStringLiteral("\\|")},
        {QStringLiteral("."), QStringLiteral("|")}, // \left. f \right|_{x=a}
    };
    return table;
}

/// How a soft bracket is told from others: by what closes it; round and square ones are alike.
QString closingKind(QStringView token)
{
    const QString kind = token == u")" || token == u"]" ? QStringLiteral(")") : token.toString();
    static const QStringList closing = mirrors().values();
    return kind == u"|" || kind == u"\\|" || kind == u">" || !closing.contains(kind) ? QString() : kind;
}

QString openingKind(QStringView token)
{
    return token == u"." || token == u"<" ? QString() : closingKind(mirrors().value(token.toString()));
}

class Pairing
{
public:
    explicit Pairing(QStringView latex) : m_latex(latex), m_tokens(formula::tokenize(latex)) {}

    QList<BracketPair> pairs()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at)
            token();
        return m_pairs;
    }

private:
    struct Opened
    {
        QString kind = {}; ///< "{", "\\left", "\\begin", or what closes a soft one
        bool isHard = false;
        qsizetype start = 0;
        qsizetype end = 0;
    };

    void token()
    {
        const Token &token = m_tokens[m_at];
        const QStringView text = token.in(m_latex);
        if (token.kind == TokenKind::Space)
            return;
        if (token.kind == TokenKind::Open)
            m_open.append({QStringLiteral("{"), true, token.start, token.end});
        else if (token.kind == TokenKind::Close)
            closeHard(QStringLiteral("{"), token.start, token.end);
        else if (text == u"\\left")
            m_open.append({QStringLiteral("\\left"), true, token.start, delimiterEnd()});
        else if (text == u"\\right")
            closeHard(QStringLiteral("\\left"), token.start, delimiterEnd());
        else if (text == u"\\begin")
            m_open.append({QStringLiteral("\\begin"), true, token.start, nameEnd()});
        else if (text == u"\\end")
            closeHard(QStringLiteral("\\begin"), token.start, nameEnd());
        else if (const QString kind = closingKind(text); !kind.isEmpty())
            closeSoft(kind, token.start, token.end);
        else if (const QString opened = openingKind(text); !opened.isEmpty())
            m_open.append({opened, false, token.start, token.end});
    }

    /// Passes over the delimiter after \left or \right.
    qsizetype delimiterEnd()
    {
        qsizetype next = m_at + 1;
        while (next < m_tokens.size() && m_tokens[next].kind == TokenKind::Space)
            ++next;
        if (next >= m_tokens.size() || m_tokens[next].kind == TokenKind::Open
            || m_tokens[next].kind == TokenKind::Close)
            return m_tokens[m_at].end;
        m_at = next;
        return m_tokens[m_at].end;
    }

    /// Passes over the {name} after \begin or \end.
    qsizetype nameEnd()
    {
        const qsizetype begin = m_at;
        if (begin + 1 >= m_tokens.size() || m_tokens[begin + 1].kind != TokenKind::Open)
            return m_tokens[begin].end;
        for (qsizetype next = begin + 2; next < m_tokens.size(); ++next) {
            if (m_tokens[next].kind == TokenKind::Close) {
                m_at = next;
                return m_tokens[next].end;
            }
            if (m_tokens[next].kind != TokenKind::Character)
                break;
        }
        return m_tokens[begin].end;
    }

    void closeHard(const QString &kind, qsizetype start, qsizetype end)
    {
        qsizetype level = m_open.size() - 1;
        while (level >= 0 && !m_open[level].isHard)
            --level;
        if (level < 0 || m_open[level].kind != kind)
            return;
        close(level, start, end);
    }

    void closeSoft(const QString &kind, qsizetype start, qsizetype end)
    {
        for (qsizetype level = m_open.size() - 1; level >= 0 && !m_open[level].isHard; --level)
            if (m_open[level].kind == kind)
                return close(level, start, end);
    }

    void close(qsizetype level, qsizetype start, qsizetype end)
    {
        m_pairs.append({m_open[level].start, m_open[level].end, start, end});
        m_open.resize(level);
    }

    QStringView m_latex;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    QList<Opened> m_open;
    QList<BracketPair> m_pairs;
};

} // namespace

QList<BracketPair> bracketPairs(QStringView latex)
{
    return Pairing(latex).pairs();
}

std::optional<BracketPair> pairBeside(const QList<BracketPair> &pairs, qsizetype place)
{
    for (const BracketPair &pair : pairs)
        if (pair.openEnd == place || pair.closeEnd == place)
            return pair;
    for (const BracketPair &pair : pairs)
        if (pair.openStart == place || pair.closeStart == place)
            return pair;
    return std::nullopt;
}

std::optional<BracketPair> pairClosingAt(const QList<BracketPair> &pairs, qsizetype place)
{
    const auto found =
        std::find_if(pairs.begin(), pairs.end(), [place](const BracketPair &pair) { return pair.closeStart == place; });
    return found == pairs.end() ? std::nullopt : std::optional(*found);
}

QString mirrored(QStringView delimiter)
{
    return mirrors().value(delimiter.toString());
}

} // namespace gui
