#include "numerics/matrixexponential.h"

#include "numerics/matrixfunctions.h"

#include <boost/multiprecision/cpp_bin_float.hpp>

#include <algorithm>

namespace numerics {

namespace {

template <class T>
core::Grid<double> rounded(const core::Grid<double> &a)
{
    core::Grid<T> wide(a.rows, a.columns);
    std::copy(a.cells.begin(), a.cells.end(), wide.cells.begin());
    wide = exponentialOf(std::move(wide));
    core::Grid<double> result(a.rows, a.columns);
    std::transform(wide.cells.begin(), wide.cells.end(), result.cells.begin(),
                   [](const T &entry) { return static_cast<double>(entry); });
    return result;
}

} // namespace

core::Result<core::Grid<double>> exponential(const core::Grid<double> &a)
{
    constexpr std::size_t mostQuadRows = 8; // some milliseconds
    constexpr std::size_t mostLongRows = 100;
    using Quad = boost::multiprecision::cpp_bin_float_quad;
    core::Grid<double> result = a.rows <= mostQuadRows   ? rounded<Quad>(a)
                                : a.rows <= mostLongRows ? rounded<long double>(a)
                                                         : largeExponential(a);
    if (std::any_of(result.cells.begin(), result.cells.end(), [](double entry) { return std::isnan(entry); }))
        return core::fail(core::ErrorKind::TooLarge, "A",
                          MARK_TEXT("Matrix", "the exponential of A leaves the range of a double (about 1.8e308)"));
    return result;
}

} // namespace numerics
