#include "formula/mistakes.h"

#include "formula/arguments.h"
#include "formula/tokenizer.h"

#include <QHash>

#include <utility>

namespace formula {

namespace {

using core::filled;
using core::literal;

core::Text quoted(QStringView text)
{
    return literal(text.toString().toStdString());
}

/// Reads a formula as the typesetter would, but only to find where its form breaks; stops at the first mistake.
class Checker
{
public:
    explicit Checker(const QString &latex) : m_latex(latex), m_tokens(tokenize(latex)) {}

    std::optional<Mistake> check()
    {
        sequence({Opener::None, 0, {}});
        return m_mistake;
    }

private:
    enum class Opener { None, Brace, Left, Environment };
    /// What the sequence being read must close.
    struct Level
    {
        Opener opener = Opener::None;
        qsizetype token = 0;
        QString environment = {};
    };
    /// What the last atom carries already.
    struct Scripts
    {
        bool above = false;
        bool below = false;
        bool atom = false;
    };

    bool done() const { return m_mistake || m_at >= m_tokens.size(); }
    QStringView text(const Token &token) const { return token.in(m_latex); }
    QStringView command(const Token &token) const { return token.command(m_latex); }

    void mistake(qsizetype token, core::Text text)
    {
        if (!m_mistake)
            m_mistake = Mistake{std::move(text), characterIndex(m_latex, m_tokens[token].start)};
    }

    void skipSpace()
    {
        while (m_at < m_tokens.size() && m_tokens[m_at].kind == TokenKind::Space)
            ++m_at;
    }

    void sequence(const Level &level)
    {
        Scripts scripts;
        while (!m_mistake) {
            skipSpace();
            if (m_at >= m_tokens.size()) {
                unclosed(level);
                return;
            }
            if (closes(level))
                return;
            element(level, scripts);
        }
    }

    void unclosed(const Level &level)
    {
        if (level.opener == Opener::Brace)
            mistake(level.token, MARK_TEXT("Formula", "This brace is never closed"));
        else if (level.opener == Opener::Left)
            mistake(level.token, MARK_TEXT("Formula", "\\left has no \\right"));
        else if (level.opener == Opener::Environment)
            mistake(level.token,
                    filled(MARK_TEXT("Formula", "\\begin{%1} has no \\end{%1}"), {quoted(level.environment)}));
    }

    /// Whether the token here closes something: the level, or, by mistake, something else.
    bool closes(const Level &level)
    {
        const Token &token = m_tokens[m_at];
        const QStringView name = command(token);
        const bool isBrace = token.kind == TokenKind::Close;
        if (!isBrace && name != u"right" && name != u"end")
            return false;
        const Opener wanted = isBrace ? Opener::Brace : name == u"right" ? Opener::Left : Opener::Environment;
        if (level.opener == wanted)
            return true;
        if (level.opener != Opener::None && !(level.opener == Opener::Brace && wanted == Opener::Left))
            unclosed(level);
        else if (isBrace)
            mistake(m_at, MARK_TEXT("Formula", "This closing brace has no opening one"));
        else if (wanted == Opener::Left)
            mistake(m_at, MARK_TEXT("Formula", "\\right has no \\left"));
        else
            mistake(m_at, MARK_TEXT("Formula", "\\end has no \\begin"));
        return true;
    }

    void element(const Level &level, Scripts &scripts)
    {
        const Token &token = m_tokens[m_at];
        switch (token.kind) {
        case TokenKind::Superscript:
        case TokenKind::Subscript:
            script(scripts);
            return;
        case TokenKind::Prime:
            prime(scripts);
            return;
        case TokenKind::Alignment:
            if (level.opener != Opener::Environment || !hasColumns(level.environment))
                mistake(m_at, MARK_TEXT("Formula", "& separates columns, but there are none here"));
            ++m_at;
            scripts = {};
            return;
        default:
            break;
        }
        const QStringView name = command(token);
        if (name != u"limits" && name != u"nolimits" && name != u"displaylimits")
            scripts = {.atom = true};
        item();
    }

    void script(Scripts &scripts)
    {
        const qsizetype at = m_at;
        const bool above = m_tokens[m_at].kind == TokenKind::Superscript;
        bool &taken = above ? scripts.above : scripts.below;
        if (taken) {
            mistake(at, above ? MARK_TEXT("Formula", "A second superscript: braces say what it belongs to")
                              : MARK_TEXT("Formula", "A second subscript: braces say what it belongs to"));
            return;
        }
        taken = true;
        ++m_at;
        skipSpace();
        const bool isMissing = m_at >= m_tokens.size() || endsArguments()
                               || m_tokens[m_at].kind == TokenKind::Superscript
                               || m_tokens[m_at].kind == TokenKind::Subscript;
        if (isMissing)
            mistake(at, above ? MARK_TEXT("Formula", "The superscript is missing")
                              : MARK_TEXT("Formula", "The subscript is missing"));
        else
            item();
    }

    void prime(Scripts &scripts)
    {
        if (scripts.above)
            mistake(m_at, MARK_TEXT("Formula", "A prime after a superscript: braces say what it belongs to"));
        while (m_at < m_tokens.size() && m_tokens[m_at].kind == TokenKind::Prime)
            ++m_at;
    }

    /// One group, one command with its arguments, or one character.
    void item()
    {
        const qsizetype at = m_at;
        const Token &token = m_tokens[at];
        if (token.kind == TokenKind::Open)
            group();
        else if (token.kind == TokenKind::Command)
            commandItem();
        else if (token.kind == TokenKind::Parameter && !m_inDefinition)
            mistake(at, MARK_TEXT("Formula", "# stands for an argument, but only in a definition"));
        else if (token.kind == TokenKind::Dollar)
            mistake(at, MARK_TEXT("Formula", "The formula is mathematics already: $ has no place in it"));
        else
            ++m_at;
    }

    void group()
    {
        const qsizetype open = m_at++;
        sequence({Opener::Brace, open, {}});
        if (!m_mistake)
            ++m_at;
    }

    void commandItem()
    {
        const qsizetype at = m_at++;
        const QString name = command(m_tokens[at]).toString();
        if (name == u"begin")
            environment(at);
        else if (name == u"left")
            leftRight(at);
        else if (name == u"verb")
            verbatim();
        else if (isDefinition(name))
            definition(at, name);
        else
            arguments(at, name);
    }

    void arguments(qsizetype at, const QString &name)
    {
        const auto own = m_macros.constFind(name);
        const Arguments wanted = own != m_macros.cend() ? Arguments{.required = *own} : argumentsOf(name);
        if (wanted.delimiter)
            delimiter(at);
        for (int i = 0; i < wanted.optional && !done(); ++i)
            bracket();
        for (int i = 0; i < wanted.required && !m_mistake; ++i)
            argument(at, wanted.areText);
    }

    bool endsArguments() const
    {
        const Token &token = m_tokens[m_at];
        const QStringView name = command(token);
        return token.kind == TokenKind::Close || token.kind == TokenKind::Alignment || name == u"\\" || name == u"end"
               || name == u"right";
    }

    void argument(qsizetype at, bool isText)
    {
        skipSpace();
        if (m_at >= m_tokens.size() || endsArguments())
            mistake(at, filled(MARK_TEXT("Formula", "%1 lacks an argument"), {quoted(text(m_tokens[at]))}));
        else if (m_tokens[m_at].kind != TokenKind::Open)
            ++m_at;
        else if (isText)
            skipGroup();
        else
            group();
    }

    /// Passes over a group without reading it.
    void skipGroup()
    {
        const qsizetype open = m_at;
        int depth = 0;
        for (; m_at < m_tokens.size(); ++m_at) {
            const TokenKind kind = m_tokens[m_at].kind;
            depth += kind == TokenKind::Open ? 1 : kind == TokenKind::Close ? -1 : 0;
            if (depth == 0) {
                ++m_at;
                return;
            }
        }
        unclosed({Opener::Brace, open, {}});
    }

    void bracket()
    {
        skipSpace();
        if (done() || text(m_tokens[m_at]) != u"[")
            return;
        const qsizetype open = m_at;
        int depth = 0;
        for (; m_at < m_tokens.size(); ++m_at) {
            const Token &token = m_tokens[m_at];
            depth += token.kind == TokenKind::Open ? 1 : token.kind == TokenKind::Close ? -1 : 0;
            if (depth == 0 && text(token) == u"]") {
                ++m_at;
                return;
            }
            if (depth < 0)
                break;
        }
        mistake(open, MARK_TEXT("Formula", "This bracket is never closed"));
    }

    void delimiter(qsizetype at)
    {
        skipSpace();
        if (m_at < m_tokens.size() && isDelimiter(text(m_tokens[m_at])))
            ++m_at;
        else
            mistake(at, filled(MARK_TEXT("Formula", "%1 needs a delimiter after it, such as ( or |"),
                               {quoted(text(m_tokens[at]))}));
    }

    void leftRight(qsizetype at)
    {
        delimiter(at);
        if (m_mistake)
            return;
        sequence({Opener::Left, at, {}});
        if (!m_mistake)
            delimiter(m_at++);
    }

    QString nameInBraces(qsizetype at)
    {
        skipSpace();
        const qsizetype open = m_at;
        if (m_at >= m_tokens.size() || m_tokens[m_at].kind != TokenKind::Open) {
            mistake(at, filled(MARK_TEXT("Formula", "%1 needs a name in braces"), {quoted(text(m_tokens[at]))}));
            return {};
        }
        skipGroup();
        if (m_mistake)
            return {};
        const qsizetype start = m_tokens[open].end;
        return m_latex.sliced(start, m_tokens[m_at - 1].start - start).trimmed();
    }

    void environment(qsizetype at)
    {
        const QString name = nameInBraces(at);
        if (m_mistake)
            return;
        bracket();
        for (int i = 0; i < environmentArguments(name) && !m_mistake; ++i)
            argument(at, true);
        if (m_mistake)
            return;
        sequence({Opener::Environment, at, name});
        if (m_mistake)
            return;
        const qsizetype end = m_at++;
        const QString closing = nameInBraces(end);
        if (!m_mistake && closing != name)
            mistake(end, filled(MARK_TEXT("Formula", "\\begin{%1} is closed by \\end{%2}"),
                                {quoted(name), quoted(closing)}));
    }

    void verbatim()
    {
        if (done())
            return;
        const QStringView mark = text(m_tokens[m_at]).first(1);
        const qsizetype close = m_latex.indexOf(mark, m_tokens[m_at].start + 1);
        while (m_at < m_tokens.size() && (close < 0 || m_tokens[m_at].start <= close))
            ++m_at;
    }

    /// \newcommand{\name}[count][default]{body} and \def\name#1#2{body}: learns how many arguments the name takes.
    void definition(qsizetype at, const QString &kind)
    {
        skipSpace();
        if (done())
            return argument(at, true);
        QString name = text(m_tokens[m_at]).toString();
        if (m_tokens[m_at].kind == TokenKind::Open)
            name = nameInBraces(at);
        else
            ++m_at;
        if (m_mistake)
            return;
        int count = 0;
        if (kind == u"def") {
            for (; m_at < m_tokens.size() && m_tokens[m_at].kind != TokenKind::Open; ++m_at)
                count += m_tokens[m_at].kind == TokenKind::Parameter ? 1 : 0;
        } else {
            const qsizetype before = m_at;
            bracket();
            if (!m_mistake && m_at > before)
                count = m_latex.sliced(m_tokens[before].end, m_tokens[m_at - 1].start - m_tokens[before].end).toInt();
            const qsizetype middle = m_at;
            if (!m_mistake)
                bracket();
            count -= m_at > middle ? 1 : 0; // an argument with a default need not be given
        }
        if (m_mistake)
            return;
        m_macros.insert(name.sliced(name.startsWith(u'\\') ? 1 : 0), count);
        const bool outer = std::exchange(m_inDefinition, true);
        argument(at, false);
        m_inDefinition = outer;
    }

    const QString &m_latex;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    std::optional<Mistake> m_mistake;
    QHash<QString, int> m_macros;
    bool m_inDefinition = false;
};

} // namespace

std::optional<Mistake> findMistake(const QString &latex)
{
    return Checker(latex).check();
}

} // namespace formula
