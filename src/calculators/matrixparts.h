#pragma once

#include "calculators/matrixtable.h"
#include "numerics/elimination.h"
#include "numerics/exactsolve.h"
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
    for (auto &step : steps)
        result.push_back({.words = numerics::words(step.operation),
                          .operation = numerics::text(step.operation),
                          .latex = numerics::latex(step.operation),
                          .target = step.operation.target,
                          .source = step.operation.source,
                          .swap = step.operation.kind == numerics::RowOperationKind::Swap,
                          .matrix = std::move(step.matrix)});
    return result;
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
