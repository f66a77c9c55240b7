#include "numerics/ridge.h"

#include "numerics/matrixalgebra.h"
#include "numerics/singularvalues.h"

#include <cmath>

namespace numerics {

core::Result<Ridge> ridge(const core::Grid<double> &a, const core::Grid<double> &b, double lambda)
{
    if (!(lambda >= 0.0) || !std::isfinite(lambda))
        return core::fail(core::ErrorKind::Domain, "lambda",
                          MARK_TEXT("Matrix", "λ must be a number of at least 0: a negative weight would reward a "
                                              "large x"));
    const auto svd = singularValues(a);
    if (!svd)
        return core::fail(svd.error());
    const std::size_t rank = rankOf(svd->values, a.rows, a.columns);
    core::Grid<double> coordinates = product(transposed(svd->u), b);
    Ridge result;
    for (std::size_t k = 0; k < coordinates.rows; ++k) {
        const double value = svd->values[k];
        const double factor = k < rank ? 1.0 / (value + lambda / value) : 0.0; // s / (s² + λ) without overflow
        result.degreesOfFreedom += value * factor;
        for (std::size_t j = 0; j < coordinates.columns; ++j)
            coordinates(k, j) *= factor;
    }
    result.x = product(svd->v, coordinates);
    return result;
}

} // namespace numerics
