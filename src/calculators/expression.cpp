#include "calculators/expression.h"

#include "calculators/expressiontokens.h"

#include <utility>

namespace calculators {

namespace {

using core::ErrorKind;
using Node = core::Result<std::size_t>;

/// What a message calls a token.
core::Text shown(const Token &token)
{
    return core::literal(token.text.substr(0, 40));
}

/// Counts one level as long as it lives.
class Level
{
public:
    explicit Level(std::size_t &depth) : m_depth(depth) { ++m_depth; }
    ~Level() { --m_depth; }
    Level(const Level &) = delete;
    Level &operator=(const Level &) = delete;

private:
    std::size_t &m_depth;
};

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}
    core::Result<Expression> parse();

private:
    const Token &token() const { return m_tokens[m_next]; }
    bool is(std::string_view sign) const { return token().kind == TokenKind::Sign && token().text == sign; }
    std::size_t add(ExpressionNode node);
    std::size_t combine(ExpressionKind kind, const Token &sign, std::size_t left, std::size_t right);
    tl::unexpected<core::Error> unexpectedToken() const;
    tl::unexpected<core::Error> notClosed(const Token &opening) const;
    tl::unexpected<core::Error> tooDeep() const;

    Node sum();
    Node product();
    Node term();
    Node power();
    Node exponent();
    Node negated(Node (Parser::*operand)());
    Node primary();
    Node parenthesised();
    Node argument();
    Node call();
    Node part(std::size_t whole);

    std::vector<Token> m_tokens;
    std::size_t m_next = 0;
    std::size_t m_depth = 0;
    Expression m_result;
};

std::size_t Parser::add(ExpressionNode node)
{
    m_result.nodes.push_back(std::move(node));
    return m_result.nodes.size() - 1;
}

std::size_t Parser::combine(ExpressionKind kind, const Token &sign, std::size_t left, std::size_t right)
{
    return add({.kind = kind,
                .operands = {left, right},
                .begin = m_result.nodes[left].begin,
                .end = m_result.nodes[right].end,
                .sign = sign.begin});
}

tl::unexpected<core::Error> Parser::unexpectedToken() const
{
    core::Text text = core::filled(MARK_TEXT("Expression", "a value is due here, not “%1”"), {shown(token())});
    if (token().kind == TokenKind::End)
        text = m_tokens.size() == 1 ? MARK_TEXT("Expression", "the expression is empty")
                                    : MARK_TEXT("Expression", "the expression ends where a value is due");
    else if (token().kind == TokenKind::Word)
        text = MARK_TEXT("Expression", "words in quotation marks stand only among the arguments of a function");
    return failAt(token().begin, ErrorKind::Parse, std::move(text));
}

tl::unexpected<core::Error> Parser::notClosed(const Token &opening) const
{
    return failAt(token().begin, ErrorKind::Parse,
                  core::filled(MARK_TEXT("Expression", "the parenthesis that opens at character %1 is not closed here"),
                               {core::literal(opening.begin + 1)}));
}

tl::unexpected<core::Error> Parser::tooDeep() const
{
    return failAt(token().begin, ErrorKind::TooLarge,
                  core::filled(MARK_TEXT("Expression", "an expression may be nested at most %1 levels deep"),
                               {core::literal(deepestExpression)}));
}

Node Parser::sum()
{
    Node left = product();
    while (left && (is("+") || is("-"))) {
        const Token sign = token();
        ++m_next;
        Node right = product();
        if (!right)
            return right;
        left = combine(sign.text == "+" ? ExpressionKind::Add : ExpressionKind::Subtract, sign, *left, *right);
    }
    return left;
}

Node Parser::product()
{
    Node left = term();
    while (left && (is("*") || is(".*") || is("/"))) {
        const Token sign = token();
        ++m_next;
        Node right = term();
        if (!right)
            return right;
        left = combine(sign.text == "*"    ? ExpressionKind::Multiply
                       : sign.text == ".*" ? ExpressionKind::Hadamard
                                           : ExpressionKind::Divide,
                       sign, *left, *right);
    }
    return left;
}

/// What follows a sign, negated where the sign is a minus.
Node Parser::negated(Node (Parser::*operand)())
{
    const Level level(m_depth);
    if (m_depth > deepestExpression)
        return tooDeep();
    const Token sign = token();
    ++m_next;
    Node inner = (this->*operand)();
    if (!inner || sign.text == "+")
        return inner;
    return add({.kind = ExpressionKind::Negate,
                .operands = {*inner},
                .begin = sign.begin,
                .end = m_result.nodes[*inner].end,
                .sign = sign.begin});
}

Node Parser::term()
{
    return is("-") || is("+") ? negated(&Parser::term) : power();
}

Node Parser::power()
{
    Node base = primary();
    while (base && (is("^") || is("'"))) {
        const Token sign = token();
        ++m_next;
        if (sign.text == "'") {
            base = add({.kind = ExpressionKind::Transpose,
                        .operands = {*base},
                        .begin = m_result.nodes[*base].begin,
                        .end = sign.end,
                        .sign = sign.begin});
            continue;
        }
        Node above = exponent();
        if (!above)
            return above;
        base = combine(ExpressionKind::Power, sign, *base, *above);
    }
    return base;
}

Node Parser::exponent()
{
    if (is("-") || is("+"))
        return negated(&Parser::exponent);
    const Level level(m_depth);
    if (m_depth > deepestExpression)
        return tooDeep();
    Node base = primary();
    if (!base || !is("^"))
        return base;
    const Token sign = token();
    ++m_next;
    Node above = exponent();
    if (!above)
        return above;
    return combine(ExpressionKind::Power, sign, *base, *above);
}

Node Parser::primary()
{
    const Token &first = token();
    ExpressionNode node{.text = first.text, .begin = first.begin, .end = first.end, .sign = first.begin};
    switch (first.kind) {
    case TokenKind::Number:
    case TokenKind::Imaginary:
        node.kind = first.kind == TokenKind::Number ? ExpressionKind::Number : ExpressionKind::Imaginary;
        ++m_next;
        return add(std::move(node));
    case TokenKind::Name:
        ++m_next;
        if (is("("))
            return call();
        node.kind = ExpressionKind::Name;
        return add(std::move(node));
    case TokenKind::Sign:
        return is("(") ? parenthesised() : Node(unexpectedToken());
    case TokenKind::Word:
    case TokenKind::End:
        break;
    }
    return unexpectedToken();
}

Node Parser::parenthesised()
{
    const Level level(m_depth);
    if (m_depth > deepestExpression)
        return tooDeep();
    const Token opening = token();
    ++m_next;
    Node inner = sum();
    if (!inner)
        return inner;
    if (!is(")"))
        return notClosed(opening);
    ++m_next;
    return inner;
}

Node Parser::argument()
{
    if (token().kind != TokenKind::Word)
        return sum();
    const Token &word = token();
    ++m_next;
    return add(
        {.kind = ExpressionKind::Word, .text = word.text, .begin = word.begin, .end = word.end, .sign = word.begin});
}

/// The name of the function was the token before.
Node Parser::call()
{
    const Level level(m_depth);
    if (m_depth > deepestExpression)
        return tooDeep();
    const Token name = m_tokens[m_next - 1];
    const Token opening = token();
    std::vector<std::size_t> arguments;
    do {
        ++m_next;
        if (arguments.empty() && is(")"))
            break;
        Node value = argument();
        if (!value)
            return value;
        arguments.push_back(*value);
    } while (is(","));
    if (!is(")"))
        return notClosed(opening);
    const std::size_t end = token().end;
    ++m_next;
    const std::size_t whole = add({.kind = ExpressionKind::Call,
                                   .text = name.text,
                                   .operands = std::move(arguments),
                                   .begin = name.begin,
                                   .end = end,
                                   .sign = name.begin});
    return is(".") ? part(whole) : Node(whole);
}

Node Parser::part(std::size_t whole)
{
    ++m_next;
    const Token name = token();
    if (name.kind != TokenKind::Name)
        return failAt(name.begin, ErrorKind::Parse,
                      MARK_TEXT("Expression", "after this point the name of a part of the result is due"));
    ++m_next;
    return add({.kind = ExpressionKind::Part,
                .text = name.text,
                .operands = {whole},
                .begin = m_result.nodes[whole].begin,
                .end = name.end,
                .sign = name.begin});
}

core::Result<Expression> Parser::parse()
{
    const Node root = sum();
    if (!root)
        return core::fail(root.error());
    if (token().kind == TokenKind::End)
        return std::move(m_result);
    core::Text text = core::filled(MARK_TEXT("Expression", "an operator is missing before “%1”"), {shown(token())});
    if (is(")"))
        text = MARK_TEXT("Expression", "this parenthesis closes nothing");
    else if (token().kind == TokenKind::Sign && !is("("))
        text = core::filled(MARK_TEXT("Expression", "“%1” has no meaning here"), {shown(token())});
    return failAt(token().begin, ErrorKind::Parse, std::move(text));
}

} // namespace

core::Result<Expression> parseExpression(std::string_view text, const ExpressionSyntax &syntax)
{
    auto tokens = readTokens(text, syntax);
    if (!tokens)
        return core::fail(tokens.error());
    return Parser(std::move(*tokens)).parse();
}

tl::unexpected<core::Error> failAt(const ExpressionNode &node, core::ErrorKind kind, core::Text text)
{
    return failAt(node.sign, kind, std::move(text));
}

} // namespace calculators
