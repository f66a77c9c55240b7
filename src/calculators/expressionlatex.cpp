#include "calculators/expressionlatex.h"

#include "calculators/matrixentry.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace calculators {

namespace {

/// How tightly a written piece holds together. Circled: ⊙ and ⊗, which beside a product without a sign would be read as
/// the looser of the two.
enum class Binding { Sum, Circled, Product, Raised, Atom };

struct Piece
{
    std::string text = {};
    Binding binding = Binding::Atom;
    bool number = false; ///< whether it begins with a digit
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> signs{{
    {"determinant", "\\det"},
    {"trace", "\\operatorname{tr}"},
    {"rank", "\\operatorname{rank}"},
    {"exp", "\\exp"},
    {"log", "\\ln"},
    {"ln", "\\ln"},
    {"sin", "\\sin"},
    {"cos", "\\cos"},
    {"tan", "\\tan"},
    {"expm", "\\exp"},
    {"logm", "\\ln"},
    {"kronecker", "\\otimes"},
    {"hadamard", "\\odot"},
}};

std::string_view signOf(std::string_view function)
{
    const auto *const found =
        std::find_if(signs.begin(), signs.end(), [function](const auto &entry) { return entry.first == function; });
    return found == signs.end() ? std::string_view() : found->second;
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (std::string_view("_#$%&{}").find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

std::string enclosed(const std::string &text)
{
    return "\\left(" + text + "\\right)";
}

std::string atLeast(const Piece &piece, Binding binding)
{
    return piece.binding >= binding ? piece.text : enclosed(piece.text);
}

class LatexWriter
{
public:
    explicit LatexWriter(const Expression &expression) : m_nodes(expression.nodes) {}
    std::string write();

private:
    const Piece &operand(const ExpressionNode &node, std::size_t i) const { return m_pieces[node.operands[i]]; }
    Piece written(const ExpressionNode &node) const;
    static Piece leaf(const ExpressionNode &node);
    Piece sum(const ExpressionNode &node, const char *sign) const;
    Piece product(const ExpressionNode &node) const;
    Piece quotient(const ExpressionNode &node) const;
    static Piece raised(const Piece &base, const std::string &exponent);
    Piece call(const ExpressionNode &node) const;

    const std::vector<ExpressionNode> &m_nodes;
    std::vector<Piece> m_pieces;
};

Piece LatexWriter::leaf(const ExpressionNode &node)
{
    const bool power = node.text.find_first_of("eE") != std::string::npos;
    switch (node.kind) {
    case ExpressionKind::Number:
        return {writeEntry(typedEntry(node.text), EntryLanguage::Latex), power ? Binding::Product : Binding::Atom,
                true};
    case ExpressionKind::Imaginary:
        return {writeEntry(typedEntry(node.text), EntryLanguage::Latex) + " i", Binding::Product, true};
    case ExpressionKind::Word:
        return {"\\text{" + escaped(node.text) + "}"};
    default:
        return {nameLatex(node.text)};
    }
}

Piece LatexWriter::sum(const ExpressionNode &node, const char *sign) const
{
    return {operand(node, 0).text + sign + atLeast(operand(node, 1), Binding::Circled), Binding::Sum,
            operand(node, 0).number};
}

Piece LatexWriter::product(const ExpressionNode &node) const
{
    const Piece &left = operand(node, 0);
    const Piece &right = operand(node, 1);
    if (node.kind == ExpressionKind::Hadamard) {
        const bool circled = left.binding == Binding::Circled;
        return {(circled ? left.text : atLeast(left, Binding::Raised)) + " \\odot " + atLeast(right, Binding::Raised),
                Binding::Circled, left.number};
    }
    const bool digits = right.number && right.binding >= Binding::Product;
    const char *between = digits ? " \\cdot " : " \\, ";
    const bool signedLeft = m_nodes[node.operands[0]].kind == ExpressionKind::Negate; // (-A)*B is -A B
    const std::string first = signedLeft ? left.text : atLeast(left, Binding::Product);
    return {first + between + atLeast(right, Binding::Raised), signedLeft ? Binding::Sum : Binding::Product,
            left.number};
}

Piece LatexWriter::quotient(const ExpressionNode &node) const
{
    if (m_nodes[node.operands[1]].kind == ExpressionKind::Number)
        return {"\\frac{" + operand(node, 0).text + "}{" + operand(node, 1).text + "}", Binding::Product};
    return {atLeast(operand(node, 0), Binding::Product) + " \\, " + raised(operand(node, 1), "-1").text,
            Binding::Product, operand(node, 0).number};
}

Piece LatexWriter::raised(const Piece &base, const std::string &exponent)
{
    return {atLeast(base, Binding::Atom) + "^{" + exponent + "}", Binding::Raised, base.number};
}

Piece LatexWriter::call(const ExpressionNode &node) const
{
    const std::string_view sign = signOf(node.text);
    if (node.operands.size() == 1) {
        const Piece &only = operand(node, 0);
        if (node.text == "I")
            return {"I_{" + only.text + "}"};
        if (node.text == "sqrt")
            return {"\\sqrt{" + only.text + "}"};
        if (node.text == "abs")
            return {"\\left|" + only.text + "\\right|"};
        if (node.text == "inverse")
            return raised(only, "-1");
        if (node.text == "transpose")
            return raised(only, "\\mathsf{T}");
        if (node.text == "pseudo_inverse")
            return raised(only, "+");
    }
    if (node.operands.size() == 2 && (node.text == "kronecker" || node.text == "hadamard"))
        return {atLeast(operand(node, 0), Binding::Raised) + " " + std::string(sign) + " "
                    + atLeast(operand(node, 1), Binding::Raised),
                Binding::Circled};
    std::string arguments;
    for (std::size_t i = 0; i < node.operands.size(); ++i)
        arguments += (i == 0 ? "" : ", ") + operand(node, i).text;
    const std::string name = sign.empty() ? "\\operatorname{" + escaped(node.text) + "}" : std::string(sign);
    return {name + enclosed(arguments), Binding::Raised};
}

Piece LatexWriter::written(const ExpressionNode &node) const
{
    switch (node.kind) {
    case ExpressionKind::Number:
    case ExpressionKind::Imaginary:
    case ExpressionKind::Name:
    case ExpressionKind::Word:
        break;
    case ExpressionKind::Negate:
        return {"-" + atLeast(operand(node, 0), Binding::Circled), Binding::Sum};
    case ExpressionKind::Transpose:
        return raised(operand(node, 0), "\\mathsf{T}");
    case ExpressionKind::Add:
        return sum(node, " + ");
    case ExpressionKind::Subtract:
        return sum(node, " - ");
    case ExpressionKind::Multiply:
    case ExpressionKind::Hadamard:
        return product(node);
    case ExpressionKind::Divide:
        return quotient(node);
    case ExpressionKind::Power:
        return raised(operand(node, 0), operand(node, 1).text);
    case ExpressionKind::Call:
        return call(node);
    case ExpressionKind::Part:
        return {operand(node, 0).text + "_{" + nameLatex(node.text) + "}", Binding::Raised};
    }
    return leaf(node);
}

std::string LatexWriter::write()
{
    for (const ExpressionNode &node : m_nodes)
        m_pieces.push_back(written(node));
    return m_pieces.empty() ? std::string() : m_pieces.back().text;
}

} // namespace

std::string nameLatex(std::string_view name)
{
    if (name == "pi" || name == "π")
        return "\\pi";
    const std::size_t digits = name.find_last_not_of("0123456789") + 1;
    const std::string_view letters = name.substr(0, digits);
    std::string text = letters.size() == 1 ? std::string(letters) : "\\mathit{" + escaped(letters) + "}";
    if (digits < name.size())
        text += "_{" + std::string(name.substr(digits)) + "}";
    return text;
}

std::string expressionLatex(const Expression &expression)
{
    return LatexWriter(expression).write();
}

} // namespace calculators
