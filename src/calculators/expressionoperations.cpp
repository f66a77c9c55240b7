#include "calculators/expressionevaluation.h"
#include "calculators/operations.h"

#include <algorithm>
#include <utility>

namespace calculators {

namespace {

using core::Value;

Value toValue(const CellValue &cell)
{
    if (const auto *exact = std::get_if<numerics::Rational>(&cell))
        return exact->text();
    const auto *real = std::get_if<double>(&cell);
    return real ? Value(*real) : core::complexValue(std::get<std::complex<double>>(cell));
}

Value toValue(const NumberGrid &grid)
{
    if (const auto *real = std::get_if<core::Grid<double>>(&grid))
        return core::rowsOf(*real);
    if (const auto *complex = std::get_if<core::Grid<std::complex<double>>>(&grid))
        return core::rowsOf(*complex);
    const auto &exact = std::get<core::Grid<numerics::Rational>>(grid);
    core::Grid<std::string> text(exact.rows, exact.columns);
    std::transform(exact.cells.begin(), exact.cells.end(), text.cells.begin(),
                   [](const numerics::Rational &number) { return number.text(); });
    return core::rowsOf(text);
}

core::Result<core::Object> evaluate(const core::Arguments &arguments, const core::Run &run)
{
    std::vector<std::pair<std::string, ExpressionValue>> matrices;
    for (auto &[name, grid] : arguments.matrices("matrices"))
        matrices.emplace_back(
            name,
            ExpressionValue{.entries = std::visit([](auto &cells) { return NumberGrid(std::move(cells)); }, grid)});
    const ExpressionContext context{.value = [&matrices](const std::string &name) -> const ExpressionValue * {
        const auto found =
            std::find_if(matrices.begin(), matrices.end(), [&name](const auto &entry) { return entry.first == name; });
        return found == matrices.end() ? nullptr : &found->second;
    }};
    const auto result = evaluateExpression(arguments.word("expression"), context, run);
    if (!result)
        return core::fail(result.error());
    if (result->scalar)
        return core::Object{{"value", toValue(numberOf(*result))}};
    return core::Object{{"matrix", toValue(result->entries)}};
}

} // namespace

std::vector<core::Operation> expressionOperations()
{
    return {{.name = "matrix.evaluate",
             .title = MARK_TEXT("Matrix", "Worksheet of expressions"),
             .summary = MARK_TEXT("Matrix", "Computes an expression of named matrices, such as inverse(A)*B + 2*I(2)."),
             .inputs = {{.name = "expression",
                         .type = core::InputType::Word,
                         .meaning = MARK_TEXT("Matrix", "The expression: + - * .* / ^ ', parentheses, numbers, names, "
                                                        "I(n) and the functions of matrix.*"),
                         .dimensions = "at most 10,000 bytes"},
                        {.name = "matrices",
                         .type = core::InputType::Matrices,
                         .meaning = MARK_TEXT("Matrix", "The matrices by their names in the expression"),
                         .dimensions = "m×n each",
                         .domain = {.infinite = true, .notANumber = true, .complex = true}}},
             .outputs = {{"matrix", MARK_TEXT("Matrix", "The result, where it is a matrix")},
                         {"value", MARK_TEXT("Matrix", "The result, where it is a number")}},
             .place = "matrices/worksheet",
             .aliases = {MARK_TEXT("Matrix", "matrix expression"), MARK_TEXT("Matrix", "matrix calculator")},
             .complex = true,
             .evaluate = evaluate}};
}

} // namespace calculators
