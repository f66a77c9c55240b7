#include "calculators/expressionevaluation.h"

#include "numerics/closednumber.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace calculators {

namespace {

using core::ErrorKind;
using numerics::Rational;
using Value = core::Result<ExpressionValue>;

constexpr double largestIdentity = 4000;

core::Text quoted(core::Text text, const std::string &name)
{
    return core::filled(std::move(text), {core::literal(name.substr(0, 40))});
}

/// The last result of a name of several parts: "P, L, U".
std::string listed(const std::vector<std::string> &parts)
{
    std::string result;
    for (const std::string &part : parts)
        result += (result.empty() ? "" : ", ") + part;
    return result;
}

/// I(n), which is no operation of its own.
const ExpressionFunction &identityFunction()
{
    static const ExpressionFunction function{
        .name = "I", .parameters = {{.name = "n"}}, .parts = {"matrix"}, .main = "matrix"};
    return function;
}

class Evaluation
{
public:
    Evaluation(const Expression &expression, const ExpressionContext &context, const core::Run &run)
        : m_nodes(expression.nodes),
          m_context(context),
          m_run(run),
          m_calls(m_nodes.size(), nullptr),
          m_isWord(m_nodes.size(), false),
          m_parts(m_nodes.size()),
          m_values(m_nodes.size())
    {
    }

    Value evaluate();

private:
    const ExpressionFunction *find(const std::string &name) const;
    core::Result<void> prepareCall(std::size_t index);
    core::Result<void> preparePart(std::size_t index);
    core::Result<void> checkNode(const ExpressionNode &node, std::size_t index) const;
    core::Result<void> prepare();
    bool isKnown(const std::string &name) const;

    Value valueOf(std::size_t index);
    Value number(const ExpressionNode &node) const;
    Value named(const std::string &name) const;
    Value called(std::size_t index);
    Value identity(const ExpressionValue &size) const;
    Value rounded(const numerics::ClosedNumber &number) const;
    ExpressionValue taken(std::size_t index) { return std::move(*m_values[index]); }

    const std::vector<ExpressionNode> &m_nodes;
    const ExpressionContext &m_context;
    const core::Run &m_run;
    std::vector<const ExpressionFunction *> m_calls;
    std::vector<bool> m_isWord;
    std::vector<std::string> m_parts; // which part of its result each call gives
    std::vector<std::optional<ExpressionValue>> m_values;
};

const ExpressionFunction *Evaluation::find(const std::string &name) const
{
    if (name == "I")
        return &identityFunction();
    if (const ExpressionFunction *function = functionNamed(matrixFunctions(), name))
        return function;
    return m_context.numbers ? functionNamed(numberFunctions(), name) : nullptr;
}

core::Result<void> Evaluation::prepareCall(std::size_t index)
{
    const ExpressionNode &node = m_nodes[index];
    const ExpressionFunction *function = find(node.text);
    if (!function)
        return failAt(node, ErrorKind::NotFound,
                      quoted(MARK_TEXT("Expression", "there is no function called “%1”"), node.text));
    const auto &parameters = function->parameters;
    const auto needed = static_cast<std::size_t>(
        std::count_if(parameters.begin(), parameters.end(), [](const auto &entry) { return !entry.optional; }));
    const std::size_t given = node.operands.size();
    if (given < needed || given > parameters.size())
        return failAt(node, ErrorKind::Parse,
                      core::filled(MARK_TEXT("Expression", "%1 takes %2 arguments; it has %3"),
                                   {core::literal(node.text),
                                    core::literal(given < needed ? needed : parameters.size()), core::literal(given)}));
    for (std::size_t i = 0; i < given; ++i) {
        const ExpressionNode &argument = m_nodes[node.operands[i]];
        const bool bare = argument.kind == ExpressionKind::Name || argument.kind == ExpressionKind::Number
                          || argument.kind == ExpressionKind::Word;
        if (parameters[i].word && !bare)
            return failAt(argument, ErrorKind::Type,
                          quoted(MARK_TEXT("Expression", "%1 must be a word here"), parameters[i].name));
        if (!parameters[i].word && argument.kind == ExpressionKind::Word)
            return failAt(argument, ErrorKind::Type,
                          quoted(MARK_TEXT("Expression", "%1 must be a value here, not a word"), parameters[i].name));
        m_isWord[node.operands[i]] = parameters[i].word;
    }
    m_calls[index] = function;
    m_parts[index] = function->main;
    return {};
}

core::Result<void> Evaluation::preparePart(std::size_t index)
{
    const ExpressionNode &node = m_nodes[index];
    const std::size_t call = node.operands.front();
    const auto &parts = m_calls[call]->parts;
    if (std::find(parts.begin(), parts.end(), node.text) == parts.end())
        return failAt(node, ErrorKind::NotFound,
                      core::filled(MARK_TEXT("Expression", "%1 gives no “%2”; it gives %3"),
                                   {core::literal(m_nodes[call].text), core::literal(node.text.substr(0, 40)),
                                    core::literal(listed(parts))}));
    m_parts[call] = node.text;
    return {};
}

bool Evaluation::isKnown(const std::string &name) const
{
    return (m_context.value && m_context.value(name)) || (m_context.numbers && namedNumber(name));
}

core::Result<void> Evaluation::checkNode(const ExpressionNode &node, std::size_t index) const
{
    if (node.kind == ExpressionKind::Name && !m_isWord[index] && !isKnown(node.text))
        return failAt(node, ErrorKind::NotFound,
                      quoted(MARK_TEXT("Expression", "there is no matrix called “%1”"), node.text));
    if (m_calls[index] && m_parts[index].empty())
        return failAt(node, ErrorKind::Parse,
                      core::filled(MARK_TEXT("Expression", "%1 gives %2; name the part after it, as in %1(A).%3"),
                                   {core::literal(node.text), core::literal(listed(m_calls[index]->parts)),
                                    core::literal(m_calls[index]->parts.front())}));
    return {};
}

/// Finds all functions and names before anything is computed, so that a mistake costs no time.
core::Result<void> Evaluation::prepare()
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const ExpressionKind kind = m_nodes[i].kind;
        if (kind == ExpressionKind::Call)
            if (auto prepared = prepareCall(i); !prepared)
                return prepared;
        if (kind == ExpressionKind::Part)
            if (auto prepared = preparePart(i); !prepared)
                return prepared;
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (auto checked = checkNode(m_nodes[i], i); !checked)
            return checked;
    return {};
}

Value Evaluation::rounded(const numerics::ClosedNumber &number) const
{
    auto cell = cellValue(number);
    if (!cell)
        return core::fail(cell.error());
    const auto *exact = std::get_if<Rational>(&*cell);
    if (!exact || m_context.exact)
        return scalarValue(std::move(*cell));
    const double nearest = exact->toDouble();
    if (std::isinf(nearest))
        return core::fail(ErrorKind::Domain, {},
                          MARK_TEXT("Number", "this is beyond the range of a double (about 1.8e308)"));
    return scalarValue(nearest);
}

Value Evaluation::number(const ExpressionNode &node) const
{
    auto parsed = Rational::parse(node.text);
    if (!parsed)
        return core::fail(parsed.error());
    if (node.kind == ExpressionKind::Imaginary)
        return rounded(numerics::ClosedNumber(0, std::move(*parsed)));
    return rounded(numerics::ClosedNumber(std::move(*parsed)));
}

Value Evaluation::named(const std::string &name) const
{
    const ExpressionValue *value = m_context.value ? m_context.value(name) : nullptr;
    if (value)
        return *value;
    const auto constant = namedNumber(name);
    if (!constant)
        return core::fail(constant.error());
    return rounded(*constant);
}

Value Evaluation::identity(const ExpressionValue &size) const
{
    if (!size.scalar)
        return core::fail(ErrorKind::Type, {},
                          quoted(MARK_TEXT("Expression", "%1 must be a number, not a matrix"), "n"));
    const CellValue cell = numberOf(size);
    const auto *exact = std::get_if<Rational>(&cell);
    const auto *real = std::get_if<double>(&cell);
    const double n = exact ? exact->toDouble() : real ? *real : -1.0;
    const bool whole = exact ? exact->isInteger() : n == std::trunc(n);
    if (!(n >= 0.0) || !whole)
        return core::fail(ErrorKind::Domain, {},
                          MARK_TEXT("Expression", "the n of I(n) must be a whole number of at least 0"));
    if (n > largestIdentity)
        return core::fail(
            ErrorKind::TooLarge, {},
            core::filled(MARK_TEXT("Expression", "the n of I(n) may be at most %1"), {core::literal(largestIdentity)}));
    return identityValue(static_cast<std::size_t>(n), m_context.exact);
}

Value Evaluation::called(std::size_t index)
{
    const ExpressionNode &node = m_nodes[index];
    const ExpressionFunction &function = *m_calls[index];
    if (&function == &identityFunction())
        return identity(*m_values[node.operands.front()]);
    std::vector<FunctionArgument> arguments;
    for (const std::size_t operand : node.operands)
        if (m_isWord[operand])
            arguments.emplace_back(m_nodes[operand].text);
        else
            arguments.emplace_back(taken(operand));
    auto value = function.evaluate(arguments, m_parts[index], m_run);
    if (value || value.error().kind == ErrorKind::Cancelled)
        return value;
    return core::fail(
        value.error().kind, {},
        core::filled(MARK_TEXT("Expression", "in %1: %2"), {core::literal(node.text), value.error().text}));
}

Value Evaluation::valueOf(std::size_t index)
{
    const ExpressionNode &node = m_nodes[index];
    switch (node.kind) {
    case ExpressionKind::Number:
    case ExpressionKind::Imaginary:
        return number(node);
    case ExpressionKind::Name:
        return named(node.text);
    case ExpressionKind::Negate:
        return negated(taken(node.operands[0]));
    case ExpressionKind::Transpose:
        return transposed(taken(node.operands[0]));
    case ExpressionKind::Call:
        return called(index);
    case ExpressionKind::Part: // the call has given this part already
        return taken(node.operands[0]);
    case ExpressionKind::Word:
    case ExpressionKind::Add:
    case ExpressionKind::Subtract:
    case ExpressionKind::Multiply:
    case ExpressionKind::Hadamard:
    case ExpressionKind::Divide:
    case ExpressionKind::Power:
        break;
    }
    return combined(node.kind, taken(node.operands[0]), taken(node.operands[1]), m_run);
}

Value Evaluation::evaluate()
{
    if (auto prepared = prepare(); !prepared)
        return core::fail(prepared.error());
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_run.cancelled())
            return core::cancelled();
        if (m_isWord[i])
            continue;
        auto value = valueOf(i);
        if (!value && value.error().kind == ErrorKind::Cancelled)
            return core::cancelled();
        if (!value)
            return failAt(m_nodes[i], value.error().kind, value.error().text);
        m_values[i] = std::move(*value);
        m_run.progress(static_cast<double>(i + 1) / static_cast<double>(m_nodes.size()));
    }
    return taken(m_nodes.size() - 1);
}

} // namespace

std::vector<std::size_t> namesIn(const Expression &expression)
{
    std::vector<bool> isWord(expression.nodes.size(), false);
    for (const ExpressionNode &node : expression.nodes) {
        const ExpressionFunction *function =
            node.kind == ExpressionKind::Call ? functionNamed(matrixFunctions(), node.text) : nullptr;
        const std::size_t count = function ? std::min(function->parameters.size(), node.operands.size()) : 0;
        for (std::size_t i = 0; i < count; ++i)
            isWord[node.operands[i]] = function->parameters[i].word;
    }
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < expression.nodes.size(); ++i)
        if (expression.nodes[i].kind == ExpressionKind::Name && !isWord[i])
            result.push_back(i);
    return result;
}

core::Result<ExpressionValue> evaluateExpression(const Expression &expression, const ExpressionContext &context,
                                                 const core::Run &run)
{
    return Evaluation(expression, context, run).evaluate();
}

core::Result<ExpressionValue> evaluateExpression(std::string_view text, const ExpressionContext &context,
                                                 const core::Run &run)
{
    const auto expression = parseExpression(text, {.imaginary = context.numbers});
    if (!expression)
        return core::fail(expression.error());
    return evaluateExpression(*expression, context, run);
}

} // namespace calculators
