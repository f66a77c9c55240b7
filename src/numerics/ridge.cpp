#include "numerics/ridge.h"

#include "numerics/matrixalgebra.h"
#include "numerics/scaling.h"
#include "numerics/singularvalues.h"

#include <algorithm>
#include <cmath>

namespace numerics {

core::Result<Ridge> ridge(const core::Grid<double> &a, const core::Grid<double> &b, double lambda)
{
    if (!(lambda >= 0.0) || !std::isfinite(lambda))
        return core::fail(core::ErrorKind::Domain, "lambda",
                          MARK_TEXT("Matrix", "λ must be a number of at least 0: a negative weight would reward a "
                                              "large x"));
    // The greatest singular value of finite entries may be beyond the range of a double.
    constexpr int safeExponent = 900;
    const int shift = std::max(0, exponentOf(a) - safeExponent);
    const auto svd = singularValues(scaled(a, -shift));
    if (!svd)
        return core::fail(svd.error());
    const std::size_t rank = rankOf(svd->values, a.rows, a.columns);
    core::Grid<double> coordinates = product(transposed(svd->u), b);
    Ridge result;
    for (std::size_t k = 0; k < coordinates.rows; ++k) {
        const double value = svd->values[k];
        const double weight = std::ldexp(lambda, -2 * shift);
        const double factor = k < rank ? 1.0 / (value + weight / value) : 0.0; // s / (s² + λ) without overflow
        result.degreesOfFreedom += value * factor;
        for (std::size_t j = 0; j < coordinates.columns; ++j)
            coordinates(k, j) *= std::ldexp(factor, -shift);
    }
    result.x = product(svd->v, coordinates);
    return result;
}

} // namespace numerics
