#pragma once

#include "calculators/matrixtable.h"
#include "numerics/elimination.h"
#include "numerics/exactsolve.h"
#include "numerics/gaussian.h"
#include "numerics/orthogonal.h"
#include "numerics/rational.h"

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

// What the families of the table of operations share.
namespace calculators {

template <class T>
using Numbers = core::Grid<T>;
using Exact = core::Grid<numerics::Rational>;

/// The entries in the kind of numbers of a.
template <class T>
Numbers<T> like(const Numbers<T> & /*a*/, const Entries &other)
{
    if (const auto *same = std::get_if<Numbers<T>>(&other))
        return *same;
    if constexpr (std::is_same_v<T, double>)
        return numerics::doubles(std::get<Exact>(other));
    else
        return numerics::rationals(std::get<Numbers<double>>(other));
}

/// The entries as doubles.
Numbers<double> decimals(const Entries &entries);

template <class T>
std::vector<RowStep> written(std::vector<numerics::EliminationStep<T>> steps)
{
    std::vector<RowStep> result;
    result.reserve(steps.size());
    for (auto &step : steps) {
        result.push_back({.words = numerics::words(step.operation),
                          .operation = numerics::text(step.operation),
                          .latex = numerics::latex(step.operation),
                          .target = step.operation.target,
                          .source = step.operation.source,
                          .swap = step.operation.kind == numerics::RowOperationKind::Swap});
        if constexpr (std::is_same_v<T, numerics::Gaussian>)
            result.back().matrix = numerics::rounded(step.matrix);
        else
            result.back().matrix = std::move(step.matrix);
    }
    return result;
}

/// "R2 <- R2 - 3 R1" of an elimination as the same of columns.
std::string ofColumns(std::string operation);

/// A step that makes columns perpendicular.
template <class T>
RowStep columnStep(numerics::EliminationStep<T> step)
{
    const auto &operation = step.operation;
    const bool scaled = operation.kind == numerics::RowOperationKind::Scale;
    const core::Text target = core::literal(operation.target + 1);
    const core::Text source = core::literal(operation.source + 1);
    // The arrow stays: \leftarrow holds no R.
    return {.words = scaled ? core::filled(MARK_TEXT("Matrix", "Bring column %1 to length 1."), {target})
                            : core::filled(MARK_TEXT("Matrix", "Take from column %1 its part along column %2."),
                                           {target, source}),
            .operation = ofColumns(numerics::text(operation)),
            .latex = ofColumns(numerics::latex(operation)),
            .target = operation.target,
            .source = operation.source,
            .columns = true,
            .matrix = std::move(step.matrix)};
}

/// Columns made perpendicular: Q, what was dropped, and the steps.
template <class T>
core::Result<MatrixAnswer> perpendicularAnswer(core::Result<numerics::GramSchmidt<T>> made)
{
    if (!made)
        return core::fail(made.error());
    MatrixAnswer answer{.values = {{"Q", Entries(std::move(made->q))}, {"dropped", made->dropped}}};
    for (auto &step : made->steps)
        answer.steps.push_back(columnStep(std::move(step)));
    return answer;
}

/// A column of numbers.
template <class T>
Numbers<T> column(std::vector<T> numbers)
{
    Numbers<T> result(numbers.size(), 1);
    result.cells = std::move(numbers);
    return result;
}

/// ‖A − B‖ / ‖A‖ in Frobenius norms; 0 where both are 0.
double relativeDifference(const Numbers<double> &a, const Numbers<double> &b);

/// An answer of one matrix or one number.
MatrixAnswer matrixAnswer(Entries matrix);
MatrixAnswer valueAnswer(Scalar value);

/// How far a factorisation is off, as the last output of its operation.
MatrixOutput residualOutput(core::Text meaning, std::string latex);

} // namespace calculators
