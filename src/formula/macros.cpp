#include "formula/macros.h"

#include "formula/arguments.h"

#include <QHash>

namespace formula {

namespace {

constexpr qsizetype mostTokens = 20'000;
constexpr int deepest = 100; // calls within calls

using Tokens = QList<ExpandedToken>;

struct Macro
{
    int arguments = 0;
    std::optional<Tokens> fallback = {}; ///< of the first argument, which may then be left out
    Tokens body = {};
};

Tokens withoutSpace(const QString &latex)
{
    Tokens tokens;
    for (const Token &token : tokenize(latex))
        if (token.kind != TokenKind::Space)
            tokens.append({token.kind, token.in(latex).toString(), token.start, token.end});
    return tokens;
}

/// Reads tokens from a list; what is missing at its end is empty.
class Reader
{
public:
    explicit Reader(const Tokens &tokens) : m_tokens(tokens) {}

    bool atEnd() const { return m_at >= m_tokens.size(); }
    const ExpandedToken &peek() const { return m_tokens[m_at]; }
    ExpandedToken take() { return m_tokens[m_at++]; }
    bool isHere(QStringView text) const { return !atEnd() && peek().text == text; }

    /// The content of a group in braces, or a single token.
    Tokens argument()
    {
        if (atEnd())
            return {};
        if (peek().kind != TokenKind::Open)
            return {take()};
        ++m_at;
        return until([this](int depth) { return depth == 0 && peek().kind == TokenKind::Close; });
    }
    /// The content of a pair of brackets; nothing where there are none.
    std::optional<Tokens> bracket()
    {
        if (!isHere(u"["))
            return std::nullopt;
        ++m_at;
        return until([this](int depth) { return depth == 0 && isHere(u"]"); });
    }

private:
    template <class IsEnd>
    Tokens until(IsEnd isEnd)
    {
        Tokens inside;
        int depth = 0;
        while (!atEnd() && !isEnd(depth)) {
            depth += peek().kind == TokenKind::Open ? 1 : peek().kind == TokenKind::Close ? -1 : 0;
            inside.append(take());
        }
        if (!atEnd())
            ++m_at;
        return inside;
    }

    const Tokens &m_tokens;
    qsizetype m_at = 0;
};

core::Error endless()
{
    return {.kind = core::ErrorKind::TooLarge,
            .field = "latex",
            .text = MARK_TEXT("Formula", "The macros of this formula grow without end")};
}

class Expander
{
public:
    /// Gives whether there was room for all.
    bool expand(const Tokens &tokens, int depth)
    {
        if (depth > deepest)
            return false;
        Reader reader(tokens);
        while (!reader.atEnd()) {
            if (m_result.size() > mostTokens)
                return false;
            const ExpandedToken token = reader.take();
            if (isDefinition(token.command()))
                define(reader, token.command() == u"def");
            else if (const auto macro = m_macros.constFind(token.text); macro != m_macros.cend()) {
                if (!expand(call(token, Macro(*macro), reader), depth + 1))
                    return false;
            } else
                m_result.append(token);
        }
        return true;
    }
    const Tokens &result() const { return m_result; }

private:
    void define(Reader &reader, bool plain)
    {
        const Tokens name = reader.argument();
        Macro macro;
        if (plain) {
            while (!reader.atEnd() && reader.peek().kind != TokenKind::Open)
                macro.arguments += reader.take().kind == TokenKind::Parameter ? 1 : 0;
        } else {
            if (const auto count = reader.bracket(); count && !count->isEmpty())
                macro.arguments = count->first().text.toInt();
            macro.fallback = reader.bracket();
        }
        macro.body = reader.argument();
        if (!name.isEmpty())
            m_macros.insert(name.first().text, macro);
    }

    // The body with the arguments in their places; these keep where they stand, the rest stands where the call does.
    static Tokens call(const ExpandedToken &token, const Macro &macro, Reader &reader)
    {
        QList<Tokens> arguments;
        if (macro.fallback)
            arguments.append(reader.bracket().value_or(*macro.fallback));
        while (arguments.size() < macro.arguments)
            arguments.append(reader.argument());
        Tokens result;
        for (ExpandedToken inside : macro.body) {
            const int number = inside.kind == TokenKind::Parameter ? inside.text.mid(1).toInt() : 0;
            if (number >= 1 && number <= arguments.size()) {
                result += arguments[number - 1];
                continue;
            }
            inside.start = token.start;
            inside.end = token.end;
            result.append(inside);
        }
        return result;
    }

    QHash<QString, Macro> m_macros;
    Tokens m_result;
};

} // namespace

core::Result<QList<ExpandedToken>> expandMacros(const QString &latex)
{
    Expander expander;
    if (!expander.expand(withoutSpace(latex), 0))
        return core::fail(endless());
    return expander.result();
}

} // namespace formula
