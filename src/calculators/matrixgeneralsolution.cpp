#include "calculators/matrixformulas.h"
#include "calculators/matrixparts.h"
#include "core/value.h"
#include "numerics/generalsolution.h"

#include <algorithm>

namespace calculators {

namespace {

using numerics::GeneralSolution;
using numerics::Rational;

std::string numberText(const Rational &number)
{
    return number.text();
}

std::string numberText(double number)
{
    return core::shortest(number);
}

/// x₁₂ for the index 11.
std::string indexed(const std::string &letter, std::size_t index)
{
    static const std::vector<std::string> digits = {"₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"};
    std::string result = letter;
    for (const char digit : std::to_string(index + 1))
        result += digits[static_cast<std::size_t>(digit - '0')];
    return result;
}

/// "2 − 3 t₁ + t₂": what a variable is in one of the right sides.
template <class T>
std::string parametric(const GeneralSolution<T> &solution, std::size_t variable, std::size_t rightSide)
{
    std::string result;
    const auto add = [&result](const T &factor, const std::string &parameter) {
        const bool negative = factor < T(0);
        const T size = negative ? -factor : factor;
        if (result.empty())
            result = negative ? "−" : "";
        else
            result += negative ? " − " : " + ";
        if (parameter.empty() || !(size == T(1)))
            result += numberText(size) + (parameter.empty() ? "" : " ");
        result += parameter;
    };
    if (const T &constant = solution.particular(variable, rightSide); !(constant == T(0)))
        add(constant, {});
    for (std::size_t k = 0; k < solution.free.size(); ++k)
        if (const T &factor = solution.nullSpace(variable, k); !(factor == T(0)))
            add(factor, indexed("t", k));
    return result.empty() ? "0" : result;
}

/// Every variable as the free parameters give it, one column for each right side.
template <class T>
Table parametricTable(const GeneralSolution<T> &solution)
{
    Table table{.title = MARK_TEXT("Matrix", "All solutions, for any numbers t"),
                .columns = {MARK_TEXT("Matrix", "Variable")}};
    const std::size_t rightSides = solution.particular.columns;
    for (std::size_t j = 0; j < rightSides; ++j)
        table.columns.push_back(rightSides == 1
                                    ? MARK_TEXT("Matrix", "Value")
                                    : core::filled(MARK_TEXT("Matrix", "Right side %1"), {core::literal(j + 1)}));
    for (std::size_t i = 0; i < solution.particular.rows; ++i) {
        std::vector<Cell> row = {indexed("x", i)};
        for (std::size_t j = 0; j < rightSides; ++j)
            row.emplace_back(parametric(solution, i, j));
        table.rows.push_back(std::move(row));
    }
    return table;
}

template <class T>
Verdict verdict(const GeneralSolution<T> &solution)
{
    if (solution.contradiction)
        return {"none", MARK_TEXT("Matrix", "no solution")};
    return solution.free.empty() ? Verdict{"one", MARK_TEXT("Matrix", "exactly one solution")}
                                 : Verdict{"infinite", MARK_TEXT("Matrix", "infinitely many solutions")};
}

template <class T>
std::vector<Paragraph> remarks(const GeneralSolution<T> &solution, std::size_t variables)
{
    const core::Text rank = core::literal(solution.rank);
    if (const auto &found = solution.contradiction)
        return {{.text = core::filled(MARK_TEXT("Matrix", "Row %1 of the reduced system reads 0 = %2, which no x "
                                                          "fulfils."),
                                      {core::literal(found->row + 1), core::literal(numberText(found->value))}),
                 .warning = true},
                {.text = core::filled(MARK_TEXT("Matrix", "A has rank %1, but [A | b] has rank %2 (the theorem of "
                                                          "Rouché and Capelli): b is not in the column space of A."),
                                      {rank, core::literal(solution.augmentedRank)})}};
    if (solution.free.empty())
        return {{.text = core::filled(MARK_TEXT("Matrix", "A and [A | b] both have rank %1, as many as there are "
                                                          "variables: the solution is unique."),
                                      {rank})}};
    std::string names;
    for (const std::size_t variable : solution.free)
        names += (names.empty() ? "" : ", ") + indexed("x", variable);
    return {{.text = core::filled(MARK_TEXT("Matrix", "A and [A | b] both have rank %1, but there are %2 variables, so "
                                                      "%3 of them can be chosen freely: %4."),
                                  {rank, core::literal(variables), core::literal(solution.free.size()),
                                   core::literal(std::move(names))})}};
}

template <class T>
MatrixAnswer answerOf(GeneralSolution<T> solution, std::size_t variables)
{
    MatrixAnswer answer{.bar = variables, .remarks = remarks(solution, variables)};
    answer.values = {{"class", verdict(solution)},
                     {"rank", solution.rank},
                     {"augmented_rank", solution.augmentedRank},
                     {"reduced", Entries(std::move(solution.reduced))}};
    if (!solution.contradiction) {
        answer.tables.push_back(parametricTable(solution));
        answer.values.push_back({"particular", Entries(std::move(solution.particular)), ValueForm::LikeRightSide});
    }
    answer.values.push_back({"null_space", Entries(std::move(solution.nullSpace))});
    answer.values.push_back({"free", std::move(solution.free)});
    answer.steps = written(std::move(solution.steps));
    return answer;
}

core::Result<MatrixAnswer> generalSolution(const MatrixRequest &request, const core::Run &run)
{
    return std::visit(
        [&](const auto &a) -> core::Result<MatrixAnswer> {
            auto solution = numerics::generalSolution(a, like(a, request.b), request.steps, run);
            if (!solution)
                return core::fail(solution.error());
            return answerOf(std::move(*solution), a.columns);
        },
        request.a);
}

} // namespace

std::vector<MatrixOperation> generalSystemOperations()
{
    return {
        {.id = "general_solution",
         .group = MatrixGroup::Systems,
         .title = MARK_TEXT("Matrix", "All solutions of a linear system"),
         .summary = MARK_TEXT("Matrix", "Whether A x = b has no, one or infinitely many solutions, and every one of "
                                        "them, for a matrix of any shape."),
         .aliases = {MARK_TEXT("Matrix", "parametric solution"), MARK_TEXT("Matrix", "free variables"),
                     MARK_TEXT("Matrix", "underdetermined system"), MARK_TEXT("Matrix", "Rouché–Capelli theorem")},
         .latex = R"(\mathbf{A}\mathbf{x}=\mathbf{b}\iff\mathbf{x}=\mathbf{x}_0+\sum_{k}t_k\mathbf{n}_k,\qquad)"
                  R"(\mathbf{A}\mathbf{n}_k=\mathbf{0})",
         .fields = {MatrixField::RightSide},
         .fit = MatrixFit::RightSide,
         .exact = true,
         .steps = true,
         .outputs = {{"class", MARK_TEXT("Matrix", "How many solutions: none, one or infinite"), ""},
                     {"rank", MARK_TEXT("Matrix", "The rank"), "", rankSign},
                     {"augmented_rank", MARK_TEXT("Matrix", "The rank of [A | b]"), "",
                      R"(\operatorname{rank}[\mathbf{A}\mid\mathbf{b}])"},
                     {"reduced", MARK_TEXT("Matrix", "[A | b] with A in reduced form"), ""},
                     {"particular",
                      MARK_TEXT("Matrix", "One solution, whose free variables are 0; only where there is "
                                          "one"),
                      "x₀ ="},
                     {"null_space",
                      MARK_TEXT("Matrix", "What may be added, in any multiples: a basis of the null "
                                          "space"),
                      "N ="},
                     {"free", MARK_TEXT("Matrix", "The free variables, from 0"), ""}},
         .evaluate = generalSolution},
    };
}

} // namespace calculators
