#include "calculators/cellexpression.h"

#include "calculators/expression.h"
#include "numerics/closednumber.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace calculators {

namespace {

using core::ErrorKind;
using numerics::ClosedNumber;
using numerics::ElementaryFunction;
using numerics::Rational;
using Number = core::Result<ClosedNumber>;

constexpr std::array<std::pair<std::string_view, ElementaryFunction>, 14> functions{{
    {"sqrt", ElementaryFunction::SquareRoot},
    {"exp", ElementaryFunction::Exponential},
    {"log", ElementaryFunction::Logarithm},
    {"ln", ElementaryFunction::Logarithm},
    {"sin", ElementaryFunction::Sine},
    {"cos", ElementaryFunction::Cosine},
    {"tan", ElementaryFunction::Tangent},
    {"asin", ElementaryFunction::ArcSine},
    {"acos", ElementaryFunction::ArcCosine},
    {"atan", ElementaryFunction::ArcTangent},
    {"sinh", ElementaryFunction::HyperbolicSine},
    {"cosh", ElementaryFunction::HyperbolicCosine},
    {"tanh", ElementaryFunction::HyperbolicTangent},
    {"abs", ElementaryFunction::AbsoluteValue},
}};

std::optional<ElementaryFunction> functionNamed(std::string_view name)
{
    const auto *const found =
        std::find_if(functions.begin(), functions.end(), [name](const auto &entry) { return entry.first == name; });
    return found == functions.end() ? std::nullopt : std::optional(found->second);
}

Number called(const ExpressionNode &node, const std::vector<ClosedNumber> &values)
{
    if (node.operands.size() != 1 && functionNamed(node.text))
        return failAt(node, ErrorKind::Parse,
                      core::filled(MARK_TEXT("Expression", "%1 takes one number; it has %2"),
                                   {core::literal(node.text), core::literal(node.operands.size())}));
    return applyFunction(node.text, node.operands.empty() ? ClosedNumber() : values[node.operands.front()]);
}

Number valueOf(const ExpressionNode &node, const std::vector<ClosedNumber> &values)
{
    const auto operand = [&](std::size_t i) -> const ClosedNumber & { return values[node.operands[i]]; };
    switch (node.kind) {
    case ExpressionKind::Number:
        return Rational::parse(node.text).map([](Rational &&number) { return ClosedNumber(std::move(number)); });
    case ExpressionKind::Imaginary:
        return Rational::parse(node.text).map([](Rational &&number) { return ClosedNumber(0, std::move(number)); });
    case ExpressionKind::Name:
        return namedNumber(node.text);
    case ExpressionKind::Negate:
        return -operand(0);
    case ExpressionKind::Add:
        return operand(0) + operand(1);
    case ExpressionKind::Subtract:
        return operand(0) - operand(1);
    case ExpressionKind::Multiply:
        return operand(0) * operand(1);
    case ExpressionKind::Divide:
        return divide(operand(0), operand(1));
    case ExpressionKind::Power:
        return power(operand(0), operand(1));
    case ExpressionKind::Call:
        return called(node, values);
    case ExpressionKind::Word:
    case ExpressionKind::Part:
    case ExpressionKind::Transpose:
    case ExpressionKind::Hadamard:
        break;
    }
    return failAt(node, ErrorKind::Parse, MARK_TEXT("Expression", "this is for matrices, not for numbers"));
}

} // namespace

std::vector<std::string> cellFunctions()
{
    std::vector<std::string> names;
    names.reserve(functions.size());
    for (const auto &[name, function] : functions)
        names.emplace_back(name);
    return names;
}

core::Result<ClosedNumber> namedNumber(const std::string &name)
{
    if (name == "pi" || name == "π")
        return ClosedNumber::pi();
    if (name == "e")
        return ClosedNumber::e();
    if (name == "i")
        return ClosedNumber(0, 1);
    return core::fail(
        ErrorKind::NotFound, {},
        core::filled(MARK_TEXT("Expression", "there is no number called “%1”"), {core::literal(name.substr(0, 40))}));
}

core::Result<ClosedNumber> applyFunction(const std::string &name, const ClosedNumber &argument)
{
    const auto function = functionNamed(name);
    if (function)
        return apply(*function, argument);
    return core::fail(
        ErrorKind::NotFound, {},
        core::filled(MARK_TEXT("Expression", "there is no function called “%1”"), {core::literal(name.substr(0, 40))}));
}

core::Result<CellValue> cellValue(const ClosedNumber &number)
{
    if (const Rational *exact = number.rational())
        return CellValue(*exact);
    const auto rounded = number.toComplex();
    if (!rounded)
        return core::fail(rounded.error());
    return rounded->imag() == 0.0 ? CellValue(rounded->real()) : CellValue(*rounded);
}

core::Result<ClosedNumber> closedNumber(const CellValue &number)
{
    if (const auto *exact = std::get_if<Rational>(&number))
        return ClosedNumber(*exact);
    const auto *real = std::get_if<double>(&number);
    const std::complex<double> value = real ? *real : std::get<std::complex<double>>(number);
    if (!std::isfinite(value.real()) || !std::isfinite(value.imag()))
        return core::fail(ErrorKind::Domain, {}, MARK_TEXT("Expression", "every entry must be a finite number here"));
    return ClosedNumber(Rational::fromDouble(value.real()), Rational::fromDouble(value.imag()));
}

core::Result<CellValue> evaluateCell(std::string_view text)
{
    if (auto rational = Rational::parse(text)) // of any length
        return CellValue(std::move(*rational));
    const auto expression = parseExpression(text, {.imaginary = true, .decimalComma = true});
    if (!expression)
        return core::fail(expression.error());
    std::vector<ClosedNumber> values;
    values.reserve(expression->nodes.size());
    for (const ExpressionNode &node : expression->nodes) {
        auto value = valueOf(node, values);
        if (!value && !value.error().position)
            return failAt(node, value.error().kind, value.error().text);
        if (!value)
            return core::fail(value.error());
        values.push_back(std::move(*value));
    }
    auto result = cellValue(values.back());
    if (!result)
        return failAt(expression->nodes.back(), result.error().kind, result.error().text);
    return result;
}

} // namespace calculators
