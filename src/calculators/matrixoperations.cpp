#include "calculators/matrixtable.h"
#include "calculators/operations.h"

#include <algorithm>
#include <array>
#include <complex>
#include <optional>

namespace calculators {

namespace {

using core::Arguments;
using core::InputType;
using core::Object;
using core::Result;
using core::Run;
using core::Value;

/// A number of an answer; where arithmetic is exact it is a text.
Value toValue(double number)
{
    return number;
}

Value toValue(const numerics::Rational &number)
{
    return number.text();
}

Value toValue(const std::complex<double> &number)
{
    return core::complexValue(number);
}

Value rows(const core::Grid<double> &matrix)
{
    return core::rowsOf(matrix);
}

Value rows(const ComplexGrid &matrix)
{
    return core::rowsOf(matrix);
}

Value rows(const core::Grid<numerics::Rational> &matrix)
{
    core::Grid<std::string> text(matrix.rows, matrix.columns);
    std::transform(matrix.cells.begin(), matrix.cells.end(), text.cells.begin(),
                   [](const numerics::Rational &number) { return number.text(); });
    return core::rowsOf(text);
}

/// Texts where all are real, else complex numbers of two texts each.
Value rows(const RadicalGrid &matrix)
{
    const bool real = std::all_of(matrix.cells.begin(), matrix.cells.end(),
                                  [](const numerics::Quadratic &number) { return number.isReal(); });
    core::Array result;
    for (std::size_t i = 0; i < matrix.rows; ++i) {
        core::Array row;
        for (std::size_t j = 0; j < matrix.columns; ++j) {
            const numerics::Quadratic &number = matrix(i, j);
            if (real)
                row.emplace_back(number.text());
            else
                row.emplace_back(Object{{"re", number.realPart().text()}, {"im", number.imaginaryPart().text()}});
        }
        result.emplace_back(std::move(row));
    }
    return result;
}

/// flat: one column as a flat array. A matrix without columns is [].
template <class T>
Value toValue(const core::Grid<T> &matrix, bool flat = false)
{
    if (!flat && matrix.columns > 0)
        return rows(matrix);
    core::Array result;
    for (const T &entry : matrix.cells)
        result.push_back(toValue(entry));
    return result;
}

/// The forms of values of the table as JSON.
struct Writer
{
    bool flat = false;

    Value operator()(std::size_t number) const { return number; }
    Value operator()(bool flag) const { return flag; }
    Value operator()(const Verdict &verdict) const { return verdict.id; }
    Value operator()(const Indices &indices) const { return core::Array(indices.begin(), indices.end()); }
    Value operator()(const std::complex<double> &number) const { return toValue(number); }
    Value operator()(const ComplexGrid &matrix) const { return toValue(matrix, flat); }
    Value operator()(const RadicalGrid &matrix) const { return rows(matrix); }
    Value operator()(const Scalar &scalar) const
    {
        return std::visit([](const auto &number) { return toValue(number); }, scalar);
    }
    Value operator()(const Entries &entries) const
    {
        return std::visit([this](const auto &matrix) { return toValue(matrix, flat); }, entries);
    }
};

Result<void> read(const Arguments &arguments, const std::string &name, Entries &entries)
{
    if (!arguments.has(name))
        return {};
    if (!arguments.flag("exact")) {
        entries = arguments.matrix(name);
        return {};
    }
    auto result = readEntries(arguments.matrixText(name), true, name);
    if (!result)
        return core::fail(result.error());
    entries = std::move(*result);
    return {};
}

/// The matrices, where an entry of one of them is complex.
Result<std::optional<ComplexInputs>> complexInputs(const Arguments &arguments)
{
    using Part = std::pair<const char *, ComplexGrid ComplexInputs::*>;
    constexpr std::array<Part, 4> parts{
        {{"A", &ComplexInputs::a}, {"b", &ComplexInputs::b}, {"B", &ComplexInputs::second}, {"x", &ComplexInputs::x}}};
    const auto *const complex = std::find_if(parts.begin(), parts.end(), [&](const Part &part) {
        return arguments.has(part.first) && arguments.isComplex(part.first);
    });
    if (complex == parts.end())
        return std::optional<ComplexInputs>();
    if (arguments.flag("exact"))
        return core::fail(
            core::ErrorKind::Domain, complex->first,
            core::filled(MARK_TEXT("Matrix", "%1 has complex entries, and exact arithmetic takes real ones alone"),
                         {core::literal(complex->first)}));
    ComplexInputs result;
    for (const auto &[name, grid] : parts)
        if (arguments.has(name))
            result.*grid = arguments.complexMatrix(name);
    return std::optional(std::move(result));
}

Result<void> readReal(const Arguments &arguments, MatrixRequest &request)
{
    for (const auto &[name, entries] : {std::pair<const char *, Entries *>{"A", &request.a},
                                        {"b", &request.b},
                                        {"B", &request.second},
                                        {"x", &request.x}})
        if (auto done = read(arguments, name, *entries); !done)
            return done;
    return {};
}

/// The request that a form would fill.
Result<MatrixRequest> request(const Arguments &arguments)
{
    MatrixRequest result{.steps = arguments.flag("steps")};
    auto complex = complexInputs(arguments);
    if (!complex)
        return core::fail(complex.error());
    result.complex = std::move(*complex);
    if (!result.complex)
        if (auto done = readReal(arguments, result); !done)
            return core::fail(done.error());
    if (arguments.has("k"))
        result.k = arguments.integer("k");
    if (arguments.has("lambda"))
        result.lambda = arguments.real("lambda");
    if (arguments.has("kind"))
        result.kind = arguments.word("kind");
    return result;
}

Object answerObject(const MatrixAnswer &answer, const Arguments &arguments)
{
    Object result;
    for (const NamedValue &named : answer.values) {
        const bool likeB = named.form == ValueForm::LikeRightSide && arguments.isFlat("b");
        const Writer writer{.flat = likeB || named.form == ValueForm::Flat};
        result.emplace_back(named.name, std::visit(writer, named.value));
    }
    if (answer.reciprocalCondition)
        result.emplace_back("reciprocal_condition", *answer.reciprocalCondition);
    if (!arguments.flag("steps"))
        return result;
    core::Array list;
    for (const RowStep &step : answer.steps)
        list.emplace_back(
            Object{{"operation", step.operation},
                   {"latex", step.latex},
                   {"matrix", std::visit([](const auto &matrix) { return toValue(matrix); }, step.matrix)}});
    result.emplace_back("steps", std::move(list));
    return result;
}

core::Input matrixInput(const MatrixOperation &operation)
{
    return {.name = "A",
            .type = InputType::Matrix,
            .meaning = MARK_TEXT("Matrix", "The matrix"),
            .shape = operation.shape,
            .dimensions = operation.shape == core::Shape::Square ? "n×n" : "m×n",
            .domain = {.infinite = operation.anyNumber, .notANumber = operation.anyNumber, .complex = true}};
}

std::vector<core::Input> inputs(const MatrixOperation &operation)
{
    std::vector<core::Input> result{matrixInput(operation)};
    for (const MatrixField field : operation.fields)
        result.push_back(describe(field, operation));
    if (operation.exact)
        result.push_back(
            {.name = "exact",
             .type = InputType::Boolean,
             .meaning = MARK_TEXT("Matrix", "Whether to compute with fractions of any size instead of doubles"),
             .fallback = Value(false)});
    if (operation.steps)
        result.push_back({.name = "steps",
                          .type = InputType::Boolean,
                          .meaning = MARK_TEXT("Matrix", "Whether to list every row operation"),
                          .fallback = Value(false)});
    return result;
}

std::vector<core::Output> outputs(const MatrixOperation &operation)
{
    std::vector<core::Output> result;
    for (const MatrixOutput &output : operation.outputs)
        result.push_back({output.name, output.meaning});
    if (operation.conditioned)
        result.push_back({"reciprocal_condition",
                          MARK_TEXT("Matrix", "1 / (‖A‖₁ ‖A⁻¹‖₁), unless exact; near 0 few digits are right")});
    if (operation.steps)
        result.push_back(
            {"steps", MARK_TEXT("Matrix", "Where asked for: each row operation, its LaTeX, and the matrix after it")});
    return result;
}

MatrixSize sizeOf(const Value &value)
{
    const std::size_t rows = core::length(value).value_or(0);
    const auto *array = value.as<core::Array>();
    const auto columns = array && !array->empty() ? core::length(array->front()) : std::nullopt;
    return {rows, columns.value_or(rows == 0 ? 0 : 1)};
}

/// The entry of the table as headless, the search and the help read it.
core::Operation described(const MatrixOperation &entry)
{
    core::Operation result{.name = "matrix." + entry.id,
                           .title = entry.title,
                           .summary = entry.summary,
                           .inputs = inputs(entry),
                           .outputs = outputs(entry),
                           .place = "matrices/" + entry.id,
                           .aliases = entry.aliases,
                           .complex = entry.complex != nullptr};
    if (entry.fit != MatrixFit::None)
        result.sizes = [&entry](const Arguments &arguments) {
            const char *other = entry.fit == MatrixFit::RightSide     ? "b"
                                : entry.fit == MatrixFit::VectorOfRow ? "x"
                                                                      : "B";
            return checkFit(entry.fit, sizeOf(arguments.value("A")), sizeOf(arguments.value(other)));
        };
    result.evaluate = [&entry](const Arguments &arguments, const Run &run) -> Result<Object> {
        const auto asked = request(arguments);
        if (!asked)
            return core::fail(asked.error());
        const auto answer = evaluate(entry, *asked, run);
        if (!answer)
            return core::fail(answer.error());
        return answerObject(*answer, arguments);
    };
    return result;
}

} // namespace

std::vector<core::Operation> matrixOperations()
{
    std::vector<core::Operation> result;
    for (const MatrixOperation &entry : matrixTable())
        result.push_back(described(entry));
    return result;
}

} // namespace calculators
