#include "numerics/poweriteration.h"

#include "numerics/matrixalgebra.h"
#include "numerics/scaling.h"

#include <cmath>
#include <functional>
#include <numeric>

namespace numerics {

namespace {

double dot(const core::Grid<double> &a, const core::Grid<double> &b)
{
    return std::inner_product(a.cells.begin(), a.cells.end(), b.cells.begin(), 0.0);
}

/// The length, whatever the size of the entries.
double length(const core::Grid<double> &a)
{
    const int exponent = exponentOf(a);
    const core::Grid<double> large = scaled(a, -exponent);
    return std::ldexp(std::sqrt(dot(large, large)), exponent);
}

core::Grid<double> times(core::Grid<double> a, double factor)
{
    for (double &entry : a.cells)
        entry *= factor;
    return a;
}

core::Error tooManyIterates()
{
    return {.kind = core::ErrorKind::TooLarge,
            .field = "k",
            .text = MARK_TEXT("Matrix", "the iterates would hold more than two million numbers; ask for fewer steps")};
}

} // namespace

core::Result<PowerIteration> powerIteration(const core::Grid<double> &a, std::size_t steps, const core::Run &run)
{
    constexpr std::size_t mostNumbers = 2'000'000;
    if (a.rows == 0)
        return core::fail(core::ErrorKind::Shape, "A",
                          MARK_TEXT("Matrix", "a matrix without rows has no vector to iterate"));
    if (steps >= mostNumbers / a.rows)
        return core::fail(tooManyIterates());
    const int exponent = exponentOf(a);
    const core::Grid<double> small = scaled(a, -exponent);
    PowerIteration result{.norm = length(a)};
    core::Grid<double> x(a.rows, 1, 1.0 / std::sqrt(static_cast<double>(a.rows)));
    for (std::size_t step = 0; step <= steps && !result.stopped; ++step) {
        if (run.cancelled())
            return core::cancelled();
        const core::Grid<double> image = product(small, x);
        const double quotient = dot(x, image) / dot(x, x); // the length of x is 1 but for rounding
        const double size = length(image);
        result.iterates.cells.insert(result.iterates.cells.end(), x.cells.begin(), x.cells.end());
        result.quotients.push_back(std::ldexp(quotient, exponent));
        result.residuals.push_back(std::ldexp(length(entrywise(image, times(x, quotient), std::minus<>())), exponent));
        result.stopped = !(size > 0.0);
        if (!result.stopped) {
            x = scaled(image, -exponentOf(image));
            x = times(x, 1.0 / length(x));
        }
        run.progress(static_cast<double>(step + 1) / static_cast<double>(steps + 1));
    }
    result.iterates.rows = result.quotients.size();
    result.iterates.columns = a.rows;
    return result;
}

} // namespace numerics
