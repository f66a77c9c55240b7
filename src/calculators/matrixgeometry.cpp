#include "calculators/matrixpictures.h"

#include "numerics/eigen.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"
#include "numerics/singularvalues.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace calculators {

namespace {

using Grid = core::Grid<double>;

bool isFinite(const Grid &a)
{
    return std::all_of(a.cells.begin(), a.cells.end(), [](double entry) { return std::isfinite(entry); });
}

/// Lines through 0 along the real eigenvectors; one where two vectors are parallel.
std::vector<EigenLine> eigenLines(const numerics::Eigensystem &system)
{
    std::vector<EigenLine> lines;
    for (arma::uword k = 0; k < 2; ++k) {
        if (!system.symmetric && system.complexValues(k).imag() != 0.0)
            continue;
        const double value = system.symmetric ? system.values(k) : system.complexValues(k).real();
        const auto part = [&](arma::uword i) {
            return system.symmetric ? system.vectors(i, k) : system.complexVectors(i, k).real();
        };
        lines.push_back({.direction = {part(0), part(1)}, .value = value});
    }
    if (lines.size() == 2 && (system.defective || lines[0].value == lines[1].value) && !system.symmetric)
        lines.pop_back();
    return lines;
}

core::Error outOfRange()
{
    return {core::ErrorKind::Domain, "A", MARK_TEXT("Matrix", "a product leaves the range of a double")};
}

} // namespace

core::Result<LinearMap> linearMap(std::vector<Grid> stages)
{
    Grid matrix = numerics::identity<double>(2);
    for (const Grid &stage : stages)
        matrix = numerics::plainProduct(stage, matrix);
    if (!isFinite(matrix))
        return core::fail(outOfRange());
    const auto determinant = numerics::determinant(numerics::toArmadillo(matrix));
    if (!determinant)
        return core::fail(determinant.error());
    const auto singular = numerics::singularValues(matrix);
    if (!singular)
        return core::fail(singular.error());
    LinearMap result{.stages = std::move(stages), .matrix = matrix, .determinant = *determinant};
    for (std::size_t k = 0; k < 2; ++k)
        result.axes[k] = {.direction = {singular->u(0, k), singular->u(1, k)}, .value = singular->values[k]};
    result.everyLine = matrix(0, 1) == 0.0 && matrix(1, 0) == 0.0 && matrix(0, 0) == matrix(1, 1);
    if (result.everyLine)
        return result;
    const auto system = numerics::eigen(numerics::toArmadillo(matrix));
    if (!system)
        return core::fail(system.error());
    result.eigenlines = eigenLines(*system);
    return result;
}

core::Result<ComplexPlane> complexPlane(const Grid &a)
{
    const auto system = numerics::eigen(numerics::toArmadillo(a));
    if (!system)
        return core::fail(system.error());
    ComplexPlane result{.title = MARK_TEXT("Matrix", "Eigenvalues in the complex plane")};
    if (system->symmetric)
        result.points.assign(system->values.begin(), system->values.end());
    else
        result.points.assign(system->complexValues.begin(), system->complexValues.end());
    for (std::size_t i = 0; i < a.rows; ++i) {
        Disc disc{.centre = a(i, i)};
        for (std::size_t j = 0; j < a.columns; ++j)
            disc.radius += i == j ? 0.0 : std::abs(a(i, j));
        result.discs.push_back(disc);
    }
    return result;
}

namespace {

/// Of two entries the one that a block shows: what is no number before all, then what is greater in magnitude.
double stronger(double one, double other)
{
    if (std::isnan(one) || std::isnan(other))
        return std::numeric_limits<double>::quiet_NaN();
    return std::abs(other) > std::abs(one) ? other : one;
}

} // namespace

HeatMap heatMap(const Grid &a, std::size_t most)
{
    const auto block = [most](std::size_t count) { return std::max<std::size_t>(1, (count + most - 1) / most); };
    HeatMap result{.rows = a.rows, .columns = a.columns, .blockRows = block(a.rows), .blockColumns = block(a.columns)};
    result.values = Grid((a.rows + result.blockRows - 1) / result.blockRows,
                         (a.columns + result.blockColumns - 1) / result.blockColumns);
    result.least = std::numeric_limits<double>::infinity();
    result.greatest = -result.least;
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j) {
            const double entry = a(i, j);
            double &shown = result.values(i / result.blockRows, j / result.blockColumns);
            shown = stronger(shown, entry);
            if (std::isfinite(entry)) {
                result.least = std::min(result.least, entry);
                result.greatest = std::max(result.greatest, entry);
            }
        }
    if (result.least > result.greatest)
        result.least = result.greatest = 0.0;
    return result;
}

} // namespace calculators
