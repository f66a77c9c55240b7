#include "numerics/exactsubspaces.h"

#include "numerics/elimination.h"
#include "numerics/exactsolve.h"
#include "numerics/matrixalgebra.h"

namespace numerics {

using Exact = core::Grid<Rational>;

core::Result<RankFactors> rankFactors(const Exact &a, const core::Run &run)
{
    const auto form = eliminate(a, {.columns = a.columns}, run);
    if (!form)
        return core::fail(form.error());
    RankFactors result{.columns = columnsOf(a, form->pivots), .rows = form->matrix, .pivots = form->pivots};
    result.rows.rows = form->pivots.size();
    result.rows.cells.resize(result.rows.rows * result.rows.columns);
    return result;
}

core::Result<Exact> exactNullSpace(const Exact &a, const core::Run &run)
{
    const auto form = eliminate(a, {.columns = a.columns}, run);
    if (!form)
        return core::fail(form.error());
    return nullSpace(*form, a.columns);
}

core::Result<Exact> exactPseudoInverse(const Exact &a, const core::Run &run)
{
    const auto factors = rankFactors(a, run);
    if (!factors)
        return core::fail(factors.error());
    const Exact columnsAcross = transposed(factors->columns);
    auto left = exactSolve(product(columnsAcross, factors->columns), columnsAcross, run);
    if (!left)
        return left;
    const Exact rowsAcross = transposed(factors->rows);
    auto inner = exactSolve(product(factors->rows, rowsAcross), *left, run);
    if (!inner)
        return inner;
    return product(rowsAcross, *inner);
}

core::Result<Exact> exactProjector(const Exact &a, const core::Run &run)
{
    const auto factors = rankFactors(a, run);
    if (!factors)
        return core::fail(factors.error());
    const Exact across = transposed(factors->columns);
    auto inner = exactSolve(product(across, factors->columns), across, run);
    if (!inner)
        return inner;
    return product(factors->columns, *inner);
}

} // namespace numerics
