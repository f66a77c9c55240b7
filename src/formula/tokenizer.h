#pragma once

#include <QList>
#include <QStringView>

namespace formula {

enum class TokenKind {
    Command,     ///< a backslash with a name of letters or one other character
    Open,        ///< {
    Close,       ///< }
    Superscript, ///< ^
    Subscript,   ///< _
    Prime,       ///< '
    Alignment,   ///< &
    Parameter,   ///< # with what follows it
    Dollar,      ///< $
    Space,       ///< white space and comments
    Character,   ///< anything else
};

struct Token
{
    TokenKind kind = TokenKind::Character;
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype end = 0;

    QStringView in(QStringView latex) const { return latex.sliced(start, end - start); }
    /// The command's name without its backslash; empty for any other token.
    QStringView command(QStringView latex) const
    {
        return kind == TokenKind::Command ? latex.sliced(start + 1, end - start - 1) : QStringView();
    }
};

/// The tokens of a formula, in order and without gaps. Any text has tokens: what is wrong with it is found later.
QList<Token> tokenize(QStringView latex);

/// How deeply groups, environments and \left…\right lie in one another at most, closed or not.
int nestingDepth(QStringView latex, const QList<Token> &tokens);

/// The number of characters (code points) before a place given in UTF-16 units.
qsizetype characterIndex(QStringView text, qsizetype place);

} // namespace formula
