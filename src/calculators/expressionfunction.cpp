#include "calculators/expressionfunction.h"

#include "calculators/operations.h"
#include "core/requestcheck.h"
#include "numerics/closednumber.h"
#include "numerics/exactsolve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace calculators {

namespace {

using core::ErrorKind;
using core::Grid;
using core::InputType;
using core::Value;
using numerics::Rational;
using Complex = std::complex<double>;

/// Whether an input is an argument, not a way to compute or to answer.
bool isArgument(const core::Input &input)
{
    return input.name != "exact" && input.name != "steps";
}

/// Outputs that only tell about the others.
bool isRemark(const std::string &output)
{
    constexpr std::array<std::string_view, 5> remarks{"steps", "reciprocal_condition", "dropped", "residual",
                                                      "residual_norm"};
    return std::find(remarks.begin(), remarks.end(), output) != remarks.end();
}

std::string mainPart(const std::vector<core::Output> &outputs)
{
    constexpr std::array<std::string_view, 6> natural{"value", "matrix", "x", "basis", "coefficients", "projection"};
    const auto results = std::count_if(outputs.begin(), outputs.end(),
                                       [](const core::Output &output) { return !isRemark(output.name); });
    if (outputs.empty())
        return {};
    const std::string &first = outputs.front().name;
    const bool plain = std::find(natural.begin(), natural.end(), first) != natural.end();
    return plain || results == 1 ? first : std::string();
}

tl::unexpected<core::Error> refused(const std::string &input, ErrorKind kind, core::Text text)
{
    return core::fail(kind, input, core::filled(std::move(text), {core::literal(input)}));
}

bool isExact(const FunctionArgument &argument)
{
    const auto *value = std::get_if<ExpressionValue>(&argument);
    return !value || std::holds_alternative<Grid<Rational>>(value->entries);
}

Value cellOf(double cell)
{
    return cell;
}

Value cellOf(const Complex &cell)
{
    return core::complexValue(cell);
}

Value cellOf(const Rational &cell)
{
    return cell.text();
}

template <class T>
core::Result<Value> written(const core::Input &input, const ExpressionValue &value, const Grid<T> &grid)
{
    switch (input.type) {
    case InputType::Real:
    case InputType::Integer:
        if (!value.scalar)
            return refused(input.name, ErrorKind::Type, MARK_TEXT("Expression", "%1 must be a number, not a matrix"));
        if constexpr (std::is_same_v<T, Rational>)
            return Value(grid.cells.front().toDouble());
        else if constexpr (std::is_same_v<T, Complex>)
            return refused(input.name, ErrorKind::Domain,
                           MARK_TEXT("Expression", "%1 must be a real number here, not a complex one"));
        else
            return Value(grid.cells.front());
    case InputType::Vector:
        if (grid.rows != 1 && grid.columns != 1)
            return refused(input.name, ErrorKind::Shape,
                           MARK_TEXT("Expression", "%1 must be a vector: one row or one column"));
        [[fallthrough]];
    default:
        break;
    }
    if (value.scalar)
        return refused(input.name, ErrorKind::Type, MARK_TEXT("Expression", "%1 must be a matrix, not a number"));
    core::Array rows;
    for (std::size_t i = 0; i < grid.rows; ++i) {
        core::Array row;
        for (std::size_t j = 0; j < grid.columns; ++j)
            row.push_back(cellOf(grid(i, j)));
        rows.emplace_back(std::move(row));
    }
    if (input.type != InputType::Vector)
        return Value(std::move(rows));
    core::Array flat;
    for (const T &cell : grid.cells)
        flat.push_back(cellOf(cell));
    return Value(std::move(flat));
}

/// An argument as the request of an operation holds it.
core::Result<Value> toRequest(const core::Input &input, const FunctionArgument &argument, bool exact)
{
    if (const auto *word = std::get_if<std::string>(&argument))
        return Value(*word);
    const auto &value = std::get<ExpressionValue>(argument);
    if (const auto *complex = std::get_if<Grid<Complex>>(&value.entries))
        return written(input, value, *complex);
    const auto *rational = std::get_if<Grid<Rational>>(&value.entries);
    if (!rational)
        return written(input, value, std::get<Grid<double>>(value.entries));
    if (exact)
        return written(input, value, *rational);
    const Grid<double> rounded = numerics::doubles(*rational);
    if (std::any_of(rounded.cells.begin(), rounded.cells.end(), [](double cell) { return std::isinf(cell); }))
        return refused(input.name, ErrorKind::Domain,
                       MARK_TEXT("Expression", "%1 holds a number beyond the range of a double"));
    return written(input, value, rounded);
}

/// An exact number of an answer: a fraction, or one with square roots, which becomes a double.
std::optional<CellValue> writtenCell(const Value &value)
{
    const auto *text = value.as<std::string>();
    if (!text)
        return std::nullopt;
    auto number = evaluateCell(*text);
    return number ? std::optional<CellValue>(std::move(*number)) : std::nullopt;
}

double partOf(const Value &value)
{
    const auto cell = writtenCell(value);
    if (!cell)
        return core::number(value);
    const auto *exact = std::get_if<Rational>(&*cell);
    return exact ? exact->toDouble() : std::get<double>(*cell);
}

std::optional<CellValue> cellOf(const Value &value)
{
    if (auto number = writtenCell(value))
        return number;
    if (const auto *object = value.as<core::Object>()) {
        const Value *real = core::member(*object, "re");
        const Value *imaginary = core::member(*object, "im");
        if (real && imaginary)
            return CellValue(Complex(partOf(*real), partOf(*imaginary)));
        return std::nullopt;
    }
    if (value.as<double>() || value.as<std::int64_t>() || value.as<std::string>())
        return CellValue(core::number(value));
    return std::nullopt;
}

std::size_t lengthOf(const Value &value)
{
    return core::length(value).value_or(0);
}

Value entryOf(const Value &array, std::size_t i)
{
    if (const auto *numbers = array.as<std::vector<double>>())
        return (*numbers)[i];
    return (*array.as<core::Array>())[i];
}

/// What an operation has answered; nothing where it is no number, vector or matrix.
core::Result<ExpressionValue> fromAnswer(const Value &value, bool exact)
{
    const auto noNumber = [] {
        return core::fail(ErrorKind::Type, {}, MARK_TEXT("Expression", "this is no number and no matrix"));
    };
    if (auto cell = core::length(value) ? std::nullopt : cellOf(value)) {
        if (const auto *real = std::get_if<double>(&*cell); exact && real) // ranks, which are always whole
            return scalarValue(Rational::fromDouble(*real));
        return scalarValue(std::move(*cell));
    }
    if (!core::length(value))
        return noNumber();
    const std::size_t rows = lengthOf(value);
    const bool flat = rows == 0 || !core::length(entryOf(value, 0));
    Grid<CellValue> cells(rows, rows == 0 ? 0 : flat ? 1 : lengthOf(entryOf(value, 0)));
    for (std::size_t i = 0; i < rows; ++i) {
        const Value row = entryOf(value, i);
        for (std::size_t j = 0; j < cells.columns; ++j) {
            auto cell = cellOf(flat ? row : entryOf(row, j));
            if (!cell)
                return noNumber();
            cells(i, j) = std::move(*cell);
        }
    }
    if (!exact && cells.cells.empty())
        return ExpressionValue{.entries = Grid<double>(cells.rows, cells.columns)};
    return gridOf(cells).map([](NumberGrid &&grid) { return ExpressionValue{.entries = std::move(grid)}; });
}

core::Result<ExpressionValue> evaluateOperation(const core::Operation &operation,
                                                const std::vector<FunctionArgument> &arguments, const std::string &part,
                                                const core::Run &run)
{
    const bool canBeExact = std::any_of(operation.inputs.begin(), operation.inputs.end(),
                                        [](const core::Input &input) { return input.name == "exact"; });
    const bool exact = canBeExact && std::all_of(arguments.begin(), arguments.end(), isExact);
    core::Object request;
    auto argument = arguments.begin();
    for (const core::Input &input : operation.inputs) {
        if (!isArgument(input) || argument == arguments.end())
            continue;
        auto value = toRequest(input, *argument++, exact);
        if (!value)
            return core::fail(value.error());
        request.emplace_back(input.name, std::move(*value));
    }
    if (exact)
        request.emplace_back("exact", true);
    const auto answer = core::evaluate(operation, request, run);
    if (!answer)
        return core::fail(answer.error());
    const Value *found = core::member(*answer, part);
    if (!found)
        return core::fail(
            ErrorKind::NotFound, {},
            core::filled(MARK_TEXT("Expression", "the result has no part “%1” here"), {core::literal(part)}));
    return fromAnswer(*found, exact);
}

core::Result<ExpressionValue> evaluateNumber(const std::string &name, const std::vector<FunctionArgument> &arguments)
{
    const auto *value = std::get_if<ExpressionValue>(&arguments.front());
    if (!value || !value->scalar)
        return core::fail(
            ErrorKind::Type, {},
            core::filled(MARK_TEXT("Expression", "%1 takes a number, not a matrix"), {core::literal(name)}));
    const auto number = closedNumber(numberOf(*value));
    if (!number)
        return core::fail(number.error());
    const auto result = applyFunction(name, *number);
    if (!result)
        return core::fail(result.error());
    auto cell = cellValue(*result);
    if (!cell)
        return core::fail(cell.error());
    return scalarValue(std::move(*cell));
}

} // namespace

std::vector<ExpressionFunction> functionsOf(const std::vector<core::Operation> &operations)
{
    std::vector<ExpressionFunction> result;
    for (const core::Operation &operation : operations) {
        ExpressionFunction function{.name = operation.name.substr(operation.name.find('.') + 1),
                                    .main = mainPart(operation.outputs)};
        for (const core::Input &input : operation.inputs)
            if (isArgument(input))
                function.parameters.push_back({.name = input.name,
                                               .word = input.type == InputType::Word,
                                               .optional = input.fallback || input.optional});
        for (const core::Output &output : operation.outputs)
            if (output.name != "steps")
                function.parts.push_back(output.name);
        function.evaluate = [operation](const std::vector<FunctionArgument> &arguments, const std::string &part,
                                        const core::Run &run) {
            return evaluateOperation(operation, arguments, part, run);
        };
        result.push_back(std::move(function));
    }
    return result;
}

const std::vector<ExpressionFunction> &matrixFunctions()
{
    static const std::vector<ExpressionFunction> all = functionsOf(matrixOperations());
    return all;
}

const std::vector<ExpressionFunction> &numberFunctions()
{
    static const std::vector<ExpressionFunction> all = [] {
        std::vector<ExpressionFunction> result;
        for (const std::string &name : cellFunctions())
            result.push_back({.name = name,
                              .parameters = {{.name = "x"}},
                              .parts = {"value"},
                              .main = "value",
                              .evaluate = [name](const std::vector<FunctionArgument> &arguments, const std::string &,
                                                 const core::Run &) { return evaluateNumber(name, arguments); }});
        return result;
    }();
    return all;
}

const ExpressionFunction *functionNamed(const std::vector<ExpressionFunction> &functions, std::string_view name)
{
    const auto found = std::find_if(functions.begin(), functions.end(),
                                    [name](const ExpressionFunction &entry) { return entry.name == name; });
    return found == functions.end() ? nullptr : &*found;
}

} // namespace calculators
