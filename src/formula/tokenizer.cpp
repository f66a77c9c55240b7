#include "formula/tokenizer.h"

#include <algorithm>

namespace formula {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

TokenKind kindOf(QChar c)
{
    switch (c.unicode()) {
    case u'{':
        return TokenKind::Open;
    case u'}':
        return TokenKind::Close;
    case u'^':
        return TokenKind::Superscript;
    case u'_':
        return TokenKind::Subscript;
    case u'\'':
        return TokenKind::Prime;
    case u'&':
        return TokenKind::Alignment;
    case u'#':
        return TokenKind::Parameter;
    case u'$':
        return TokenKind::Dollar;
    default:
        return TokenKind::Character;
    }
}

qsizetype endOfCommand(QStringView latex, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < latex.size() && isLetter(latex[end]))
        ++end;
    if (end == start + 1 && end < latex.size())
        end += latex[end].isHighSurrogate() && end + 1 < latex.size() ? 2 : 1;
    return end;
}

qsizetype endOfSpace(QStringView latex, qsizetype start)
{
    qsizetype end = start;
    bool comment = false;
    for (; end < latex.size(); ++end) {
        const QChar c = latex[end];
        comment = (comment || c == u'%') && c != u'\n';
        if (!comment && !c.isSpace())
            break;
    }
    return end;
}

Token tokenAt(QStringView latex, qsizetype start)
{
    const QChar c = latex[start];
    if (c == u'\\')
        return {TokenKind::Command, start, endOfCommand(latex, start)};
    if (c.isSpace() || c == u'%')
        return {TokenKind::Space, start, endOfSpace(latex, start)};
    const TokenKind kind = kindOf(c);
    const bool isPair = start + 1 < latex.size() && (kind == TokenKind::Parameter || c.isHighSurrogate());
    return {kind, start, start + (isPair ? 2 : 1)};
}

} // namespace

QList<Token> tokenize(QStringView latex)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < latex.size(); at = tokens.last().end)
        tokens.append(tokenAt(latex, at));
    return tokens;
}

int nestingDepth(QStringView latex, const QList<Token> &tokens)
{
    int depth = 0;
    int deepest = 0;
    for (const Token &token : tokens) {
        const QStringView command = token.command(latex);
        if (token.kind == TokenKind::Open || command == u"begin" || command == u"left")
            deepest = std::max(deepest, ++depth);
        else if (token.kind == TokenKind::Close || command == u"end" || command == u"right")
            depth = std::max(0, depth - 1);
    }
    return deepest;
}

qsizetype characterIndex(QStringView text, qsizetype place)
{
    const QStringView before = text.first(std::clamp<qsizetype>(place, 0, text.size()));
    return std::count_if(before.begin(), before.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace formula
